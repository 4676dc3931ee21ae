// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/program_style.h"

#include "style/control_painting.h"
#include "style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QWizard>

namespace style {

namespace {

constexpr const char *roleProperty = "profileUploaderRole";

ButtonRole roleOf(const QWidget *widget, const QStyleOptionButton *button)
{
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (role.isValid())
        return ButtonRole(role.toInt());
    // Elsewhere every button that has the focus is the default one, and would change its looks with that.
    const bool answers = widget && qobject_cast<const QMessageBox *>(widget->window());
    return answers && button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        ? ButtonRole::Primary
        : ButtonRole::Usual;
}

/// A field of several lines that can be typed into.
bool isTextField(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// Of a scroll bar: the surface of a list or a text; invalid where whole cards are scrolled.
QColor groundBehind(const QWidget *bar)
{
    const QWidget *area = bar;
    while (area && !qobject_cast<const QAbstractScrollArea *>(area))
        area = area->parentWidget();
    return qobject_cast<const QScrollArea *>(area) ? QColor() : colours().surface;
}

/// A part that QWizard itself made: between the window and the page. Layouts of pages have their own margins.
bool isPartOfWizard(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QWizardPage *>(widget))
            return false;
        if (qobject_cast<const QWizard *>(widget))
            return true;
        if (widget->isWindow())
            return false;
    }
    return false;
}

} // namespace

void setRole(QWidget &button, ButtonRole role)
{
    button.setProperty(roleProperty, int(role));
    button.update();
}

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ProgramStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        // QWizard puts its own margins around its buttons only; its parts have none.
        if (isPartOfWizard(widget))
            return qobject_cast<const QWizard *>(widget) ? space::footer : 0;
        break;
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        if (isPartOfWizard(widget))
            return qobject_cast<const QWizard *>(widget) ? space::footerTop : 0;
        break;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return space::icon;
    case PM_HeaderMargin:
        return space::tiny;
    case PM_ComboBoxFrameWidth:
        return space::tiny; // with a line edit's own margin the text begins where that of a field does
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::tiny;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize sized = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool link = roleOf(widget, button) == ButtonRole::Link;
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + space::tiny : 0;
        const int text
            = button ? button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : size.width();
        sized.setWidth(text + icon + 2 * (link ? space::tiny : space::buttonSide) + 2);
        sized.setHeight(std::max(sized.height(), space::controlHeight));
        break;
    }
    case CT_LineEdit:
    case CT_SpinBox:
        sized.setHeight(std::max(sized.height(), space::controlHeight - 2));
        break;
    case CT_ComboBox:
        sized.setHeight(std::max(sized.height(), space::controlHeight - 2));
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(font(type::small, QFont::DemiBold));
            const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : space::medium;
            sized.setWidth(metrics.horizontalAdvance(header->text) + 2 * space::cellSide + arrow + 2);
        }
        sized.setHeight(std::max(sized.height(), space::rowHeight));
        break;
    case CT_ItemViewItem:
        if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            sized.setHeight(std::max(sized.height(), space::smallControlHeight));
        break;
    default:
        break;
    }
    return sized;
}

QRect ProgramStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(space::fieldSide - 2, 1, 2 - space::fieldSide, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(*option, *painter,
                           roleOf(widget, qstyleoption_cast<const QStyleOptionButton *>(option)));
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On))
            paintRound(*painter, option->rect, radius::control, touched(colours().surface, option->state),
                       {});
        if (option->state.testFlag(State_HasFocus))
            paintFocus(*painter, option->rect, radius::control);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) && element == PE_FrameFocusRect
            && option->state.testFlag(State_KeyboardFocusChange))
            paintFocus(*painter, option->rect, radius::field);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, option->palette.base());
            return;
        }
        return paintField(*option, *painter);
    case PE_FrameLineEdit:
        return; // painted with the panel
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return paintRadio(*option, *painter);
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, colours().surface);
        return;
    case PE_IndicatorHeaderArrow:
        return; // painted with the text
    case PE_Frame:
        if (isTextField(widget))
            return paintField(*option, *painter);
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            paintRound(*painter, option->rect, 0, {}, colours().line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText,
                                  buttonText(roleOf(widget, button), option->state.testFlag(State_Enabled)));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return; // the text stands beside it
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintBar(*bar, *painter);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintSection(*header, *painter);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintSectionText(*header, *painter);
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        return paintSection(empty, *painter);
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame) {
            QStyleOption field(*option);
            paintField(field, *painter);
            paintArrow(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                       option->state.testFlag(State_Enabled) ? colours().muted : colours().line);
            return;
        }
    }
    if (control == CC_SpinBox) {
        QStyleOption field(*option);
        paintField(field, *painter);
        const QColor arrow = option->state.testFlag(State_Enabled) ? colours().muted : colours().line;
        paintArrow(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), arrow, true);
        paintArrow(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), arrow);
        return;
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            QStyleOptionToolButton plain(*button); // its own word or sign says that a menu opens
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintSlider(*slider, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
                               groundBehind(widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace style

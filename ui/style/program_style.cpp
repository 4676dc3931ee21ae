// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/program_style.h"

#include "style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWizard>

namespace style {

namespace {

constexpr const char *roleProperty = "profileUploaderRole";

ButtonRole roleOf(const QWidget *widget, const QStyleOptionButton *button)
{
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    if (role.isValid())
        return ButtonRole(role.toInt());
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonRole::Primary
                                                                                  : ButtonRole::Usual;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

/// What a press or a pointer above it does to a fill.
QColor touched(const QColor &fill, QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return fill;
    if (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On))
        return mixed(fill, colours().text, 0.14);
    if (state.testFlag(QStyle::State_MouseOver))
        return mixed(fill, colours().text, 0.06);
    return fill;
}

void paintFocus(QPainter &painter, const QRectF &rect, double round)
{
    paintRound(painter, rect, round, {}, colours().accent, 2);
}

void paintButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const ButtonRole role = roleOf(widget, button);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Colours &c = colours();
    const QRectF rect = option.rect;
    switch (role) {
    case ButtonRole::Usual:
    case ButtonRole::Danger:
        paintRound(painter, rect, radius::control, touched(c.surface, option.state),
                   !enabled                        ? c.line
                       : role == ButtonRole::Usual ? c.control
                                                   : c.bad);
        break;
    case ButtonRole::Primary:
        paintRound(painter, rect, radius::control,
                   enabled ? touched(c.accent, option.state) : mixed(c.accent, c.background, 0.6), {});
        break;
    case ButtonRole::Link:
        break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        if (role == ButtonRole::Primary)
            paintRound(painter, rect.adjusted(3, 3, -3, -3), radius::control - 2, {}, c.onAccent, 1.5);
        else
            paintFocus(painter, rect, radius::control);
    }
}

QColor buttonText(ButtonRole role, bool enabled)
{
    const Colours &c = colours();
    if (role == ButtonRole::Primary)
        return c.onAccent;
    if (!enabled)
        return c.control;
    if (role == ButtonRole::Link)
        return c.accent;
    return role == ButtonRole::Danger ? c.bad : c.text;
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    paintRound(painter, option.rect, radius::field, enabled ? c.surface : c.background,
               focus         ? c.accent
                   : enabled ? c.control
                             : c.line,
               focus ? 2 : 1);
}

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.73);
    tick.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.28);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintCheck(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = enabled ? c.accent : c.control;
    paintRound(painter, box, radius::check, on || partly ? accent : c.surface,
               on || partly ? accent : c.control);
    if (on)
        paintTick(painter, box, c.onAccent);
    if (partly)
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 0.5, box.width() - 6, 2), c.onAccent);
    painter.restore();
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    const Colours &c = colours();
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = option.state.testFlag(QStyle::State_Enabled) ? c.accent : c.control;
    paintRound(painter, box, box.width() / 2, c.surface, on ? accent : c.control, on ? 2 : 1);
    if (on)
        paintRound(painter, box.adjusted(4, 4, -4, -4), box.width() / 2, accent, {});
}

void paintArrow(QPainter &painter, const QRectF &in, const QColor &colour)
{
    const QPointF middle = in.center();
    QPainterPath arrow;
    arrow.moveTo(middle + QPointF(-3.5, -1.75));
    arrow.lineTo(middle + QPointF(0, 1.75));
    arrow.lineTo(middle + QPointF(3.5, -1.75));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
    painter.restore();
}

void paintBar(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Colours &c = colours();
    const QRectF rect(bar.rect);
    const double round = rect.height() / 2;
    paintRound(painter, rect, round, c.line, {});
    if (bar.maximum <= bar.minimum)
        return;
    const double share
        = double(qint64(bar.progress) - bar.minimum) / double(qint64(bar.maximum) - bar.minimum);
    if (share <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * std::min(share, 1.0)));
    if (bar.direction == Qt::RightToLeft)
        filled.moveRight(rect.right());
    paintRound(painter, filled, round, bar.palette.color(QPalette::Link), {});
}

void paintSlider(const QStyleOptionSlider &slider, QPainter &painter, const QRect &handle)
{
    const Colours &c = colours();
    painter.fillRect(slider.rect, c.surface);
    if (!slider.state.testFlag(QStyle::State_Enabled) || slider.maximum <= slider.minimum)
        return;
    const bool upright = slider.orientation == Qt::Vertical;
    QRectF grip = upright ? QRectF(handle).adjusted(3, 1, -3, -1) : QRectF(handle).adjusted(1, 3, -1, -3);
    const bool held = slider.state.testFlag(QStyle::State_Sunken);
    paintRound(painter, grip, 3, held ? c.muted : c.control, {});
}

void paintSection(const QStyleOptionHeader &header, QPainter &painter)
{
    const Colours &c = colours();
    painter.fillRect(header.rect, c.background);
    painter.fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1), c.line);
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
    const bool wizard = qobject_cast<const QWizard *>(widget) != nullptr;
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        if (wizard) // the pages and the row of buttons have their own
            return 0;
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
        return space::cellSide;
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
        sized.setHeight(std::max(sized.height(), space::smallControlHeight));
        break;
    case CT_HeaderSection:
        sized.setHeight(std::max(sized.height(), space::rowHeight));
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
    return QProxyStyle::subElementRect(element, option, widget);
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(*option, *painter, widget);
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
    case PE_Frame:
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
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintSlider(*slider, *painter,
                               subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace style

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tile.h"

#include "style/theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

/// A figure to read; where it can be chosen, also a box to tick. Which of the two is known only after it was
/// made, and Qt keeps what it is told first.
class TileFace final : public QAccessibleWidget
{
public:
    explicit TileFace(Tile *tile)
        : QAccessibleWidget(tile)
        , m_tile(*tile)
    {
    }

    QAccessible::Role role() const override
    {
        return m_tile.isCheckable() ? QAccessible::CheckBox : QAccessible::StaticText;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_tile.isCheckable();
        state.checked = m_tile.isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_tile.isCheckable() && m_tile.isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() && m_tile.isCheckable())
            m_tile.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Tile &m_tile;
};

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    auto *tile = qobject_cast<Tile *>(object);
    return tile ? new TileFace(tile) : nullptr;
}

} // namespace

Tile::Tile(const QString &caption, style::Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(QStringLiteral("–"))
    , m_tone(tone)
{
    QAccessible::installFactory(makeFace); // Qt keeps it once
    setText(caption);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus); // until it can be chosen
    name();
}

void Tile::setFigure(const QString &figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    name();
    updateGeometry();
    update();
}

void Tile::setCaption(const QString &caption)
{
    setText(caption);
    name();
    update();
}

void Tile::setTone(style::Tone tone)
{
    m_tone = tone;
    update();
}

void Tile::name()
{
    setAccessibleName(
        tr("%1: %2", "caption and figure of a tile, as a screen reader reads it").arg(text(), m_figure));
}

QSize Tile::sizeHint() const
{
    const QFontMetrics figure(style::font(style::type::figure, QFont::DemiBold));
    const QFontMetrics caption(style::font(style::type::table));
    return {std::max(figure.horizontalAdvance(m_figure), caption.horizontalAdvance(text()))
                + 2 * style::space::cardTop,
            figure.height() + caption.height() + 2 * style::space::cellSide};
}

QSize Tile::minimumSizeHint() const
{
    return {style::space::rail / 2, sizeHint().height()};
}

bool Tile::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && isCheckable())
        setFocusPolicy(Qt::StrongFocus);
    return QAbstractButton::event(event);
}

void Tile::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    const bool chosen = isChecked();
    const bool above = isCheckable() && underMouse();
    style::paintRound(painter, rect(), style::radius::card, c.surface,
                      chosen      ? c.accent
                          : above ? c.control
                                  : c.line,
                      chosen ? 2 : 1);
    if (hasFocus())
        style::paintRound(painter, rect().adjusted(3, 3, -3, -3), style::radius::card - 2, {}, c.accent);
    const QFontMetrics caption(style::font(style::type::table));
    const bool fits = caption.horizontalAdvance(text()) <= width() - 2 * style::space::cardTop;
    const int margin = fits ? style::space::cardTop : style::space::small;
    const QRect inner = rect().adjusted(margin, style::space::cellSide, -margin, -style::space::cellSide);
    painter.setFont(style::font(style::type::figure, QFont::DemiBold));
    painter.setPen(m_tone == style::Tone::Neutral || m_figure == QLocale().toString(0) ? c.text
                                                                                       : strong(c, m_tone));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(inner, side | Qt::AlignTop, m_figure);
    painter.setFont(style::font(style::type::table));
    painter.setPen(c.muted);
    painter.drawText(inner, side | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace widgets

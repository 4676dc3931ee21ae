// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/rail.h"

#include "style/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace wizard {

namespace {

struct Words
{
    const char *name;
    const char *purpose;
};

constexpr std::array<Words, Rail::steps> words {{
    {QT_TRANSLATE_NOOP("wizard::Rail", "Source"), QT_TRANSLATE_NOOP("wizard::Rail", "Where customers live")},
    {QT_TRANSLATE_NOOP("wizard::Rail", "File"), QT_TRANSLATE_NOOP("wizard::Rail", "Choose the CSV")},
    {QT_TRANSLATE_NOOP("wizard::Rail", "Columns"),
     QT_TRANSLATE_NOOP("wizard::Rail", "Map to profile fields")},
    {QT_TRANSLATE_NOOP("wizard::Rail", "Review"),
     QT_TRANSLATE_NOOP("wizard::Rail", "Fix rows without email")},
    {QT_TRANSLATE_NOOP("wizard::Rail", "Destination"),
     QT_TRANSLATE_NOOP("wizard::Rail", "Dataset and profile flag")},
    {QT_TRANSLATE_NOOP("wizard::Rail", "Upload"), QT_TRANSLATE_NOOP("wizard::Rail", "Send and verify")},
}};

/// What stands behind the last dot, a number of rows for instance, stays whole: the name before it gives way.
QString elided(const QFontMetrics &metrics, const QString &text, int width)
{
    const qsizetype dot = text.lastIndexOf(QStringLiteral(" · "));
    if (dot < 0 || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    const QString tail = text.mid(dot);
    return metrics.elidedText(text.left(dot), Qt::ElideRight, width - metrics.horizontalAdvance(tail)) + tail;
}

} // namespace

/// One step: a number or a tick, its name, and what it holds.
class Rail::StepItem : public QWidget
{
public:
    enum class State : std::uint8_t { Ahead, Now, Done };

    StepItem(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        tell();
    }

    void setState(State state)
    {
        m_state = state;
        tell();
    }

    void setHolds(const QString &text)
    {
        m_holds = text;
        tell();
    }

    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        tell();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics name(style::font(1, QFont::Medium));
        const QFontMetrics below(style::font(style::type::small));
        const int text = m_narrow ? style::space::dot : name.height() + below.height();
        return {style::space::rail - 2 * style::space::railSide, text + 2 * style::space::small + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString name() const { return Rail::tr(words[std::size_t(m_number)].name); }

    QString below() const
    {
        return m_state == State::Done && !m_holds.isEmpty() ? m_holds
                                                            : Rail::tr(words[std::size_t(m_number)].purpose);
    }

    void tell()
    {
        const QString state = m_state == State::Done ? Rail::tr("done")
            : m_state == State::Now                  ? Rail::tr("this step")
                                                     : Rail::tr("still ahead");
        setAccessibleName(
            Rail::tr("Step %1, %2: %3", "number, name, done or not").arg(m_number + 1).arg(name(), state));
        setAccessibleDescription(below());
        setToolTip(m_narrow ? name() + QStringLiteral(" – ") + below() : below());
        updateGeometry();
        update();
    }

    void paintDot(QPainter &painter, const QRectF &dot) const;

    int m_number;
    State m_state = State::Ahead;
    QString m_holds;
    bool m_narrow = false;
};

void Rail::StepItem::paintDot(QPainter &painter, const QRectF &dot) const
{
    const style::Colours &c = style::colours();
    const double round = dot.height() / 2;
    if (m_state == State::Done) {
        style::paintRound(painter, dot, round, c.good, {});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.onGood, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] {dot.topLeft() + QPointF(5.5, 10.5), dot.topLeft() + QPointF(8.7, 13.6),
                              dot.topLeft() + QPointF(14.5, 6.8)};
        painter.drawPolyline(tick, 3);
        return;
    }
    const bool now = m_state == State::Now;
    style::paintRound(painter, dot, round, c.surface, now ? c.accent : c.control, 1.5);
    painter.setFont(style::font(style::type::small));
    painter.setPen(now ? c.accent : c.muted);
    painter.drawText(dot, Qt::AlignCenter, locale().toString(m_number + 1));
}

void Rail::StepItem::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    if (m_state == State::Now)
        style::paintRound(painter, rect(), style::radius::control, c.surface, c.line);
    const QRect inner = rect().adjusted(style::space::cellSide, style::space::small, -style::space::tiny,
                                        -style::space::small);
    QRect dot(inner.topLeft(), QSize(style::space::dot, style::space::dot));
    if (m_narrow)
        dot.moveCenter(rect().center());
    dot = QStyle::visualRect(layoutDirection(), rect(), dot);
    paintDot(painter, dot);
    if (m_narrow)
        return;
    QRect text = inner.adjusted(style::space::dot + style::space::cellSide, 0, 0, 0);
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(style::font(1, m_state == State::Now ? QFont::DemiBold : QFont::Medium));
    painter.setPen(m_state == State::Ahead ? c.muted : c.text);
    painter.drawText(text, side | Qt::AlignTop,
                     painter.fontMetrics().elidedText(name(), Qt::ElideRight, text.width()));
    painter.setFont(style::font(style::type::small));
    painter.setPen(c.muted);
    painter.drawText(text, side | Qt::AlignBottom, elided(painter.fontMetrics(), below(), text.width()));
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_placeTitle(new QLabel(this))
    , m_placeDetail(new QLabel(this))
    , m_menu(new QToolButton(this))
    , m_help(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::railSide, style::space::railTop, style::space::railSide,
                               style::space::medium);
    column->setSpacing(2);
    for (int step = 0; step < steps; ++step) {
        m_items[std::size_t(step)] = new StepItem(step, this);
        column->addWidget(m_items[std::size_t(step)]);
    }
    column->addStretch(1);
    for (QLabel *label : {m_placeTitle, m_placeDetail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(style::space::cellSide, 0, 0, 0);
        label->hide();
        column->addWidget(label);
    }
    style::setFont(*m_placeTitle, style::type::small, QFont::DemiBold);
    style::setFont(*m_placeDetail, style::type::small);
    style::setMuted(*m_placeDetail);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(style::space::tiny);
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setText(tr("☰  Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setText(tr("F1  Help"));
    m_help->setAccessibleName(tr("Help for this page"));
    for (QToolButton *button : {m_menu, m_help}) {
        button->setFocusPolicy(Qt::StrongFocus);
        style::setFont(*button, style::type::small);
        style::setMuted(*button);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    column->addLayout(foot);
    setNarrow(false);
    setNow(0);
}

void Rail::setNow(int now)
{
    for (int step = 0; step < steps; ++step)
        m_items[std::size_t(step)]->setState(step < now        ? StepItem::State::Done
                                                 : step == now ? StepItem::State::Now
                                                               : StepItem::State::Ahead);
}

void Rail::setHolds(pages::Step step, const QString &text)
{
    m_items[std::size_t(step)]->setHolds(text);
}

void Rail::setPlace(const QString &title, const QString &detail, bool production)
{
    m_placeTitle->setText(title);
    m_placeDetail->setText(detail);
    m_placeTitle->setVisible(!title.isEmpty());
    m_placeDetail->setVisible(!detail.isEmpty());
    style::setTone(*m_placeTitle, production ? style::Tone::Bad : style::Tone::Neutral);
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? style::space::narrowRail : style::space::rail);
    layout()->setContentsMargins(narrow ? style::space::tiny : style::space::railSide, style::space::railTop,
                                 narrow ? style::space::tiny : style::space::railSide, style::space::medium);
    for (StepItem *item : m_items)
        item->setNarrow(narrow);
    m_menu->setText(narrow ? tr("☰") : tr("☰  Menu"));
    m_help->setVisible(!narrow);
}

void Rail::paintEvent(QPaintEvent *)
{
    const style::Colours &c = style::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.rail);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), c.line);
    const QWidget *foot
        = m_placeTitle->isVisibleTo(this) ? static_cast<const QWidget *>(m_placeTitle) : m_menu;
    const QMargins sides = layout()->contentsMargins();
    painter.fillRect(
        QRect(sides.left(), foot->y() - style::space::small, width() - sides.left() - sides.right(), 1),
        c.line);
}

} // namespace wizard

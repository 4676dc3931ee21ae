// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/marked_line.h"

#include "style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace widgets {

class MarkedLine::Sign : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(style::space::icon, style::space::icon);
    }

    void setMark(Mark mark)
    {
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(painter, rect(), m_mark);
    }

private:
    Mark m_mark = Mark::Ahead;
};

MarkedLine::MarkedLine(QWidget *parent)
    : QFrame(parent)
    , m_sign(new Sign(this))
    , m_subject(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_end(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_subject, m_detail, m_end})
        label->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    style::setMuted(*m_detail);
    style::setMuted(*m_end);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(style::space::cellSide, style::space::small - 1, style::space::cellSide,
                             style::space::small - 1);
    line->setSpacing(style::space::large);
    line->addWidget(m_sign);
    line->addWidget(m_subject, 2);
    line->addWidget(m_detail, 3);
    line->addLayout(m_buttons);
    line->addWidget(m_end);
    m_end->hide();
}

void MarkedLine::say(Mark mark, const QString &state, const QString &subject, const QString &detail)
{
    m_sign->setMark(mark);
    m_subject->setText(subject);
    m_detail->setText(detail);
    setAccessibleName(state.isEmpty() ? subject : state + QStringLiteral(": ") + subject);
    setAccessibleDescription(detail);
}

void MarkedLine::setStrong(bool strong)
{
    style::setFont(*m_subject, 1.0, strong ? QFont::DemiBold : QFont::Normal);
}

void MarkedLine::setEnd(const QString &text)
{
    m_end->setText(text);
    m_end->setVisible(!text.isEmpty());
}

void MarkedLine::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void MarkedLine::setSubjectWidth(int width)
{
    m_subject->setFixedWidth(width);
}

void MarkedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - style::space::hair, width(), style::space::hair, style::colours().line);
}

} // namespace widgets

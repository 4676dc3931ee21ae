// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/notice.h"

#include "style/theme.h"
#include "widgets/chip.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>

namespace widgets {

namespace {

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Notice::Notice(QWidget *parent)
    : Card(parent, Qt::Horizontal)
    , m_chip(new Chip({}, style::Tone::Accent, this))
    , m_happened(textLabel(this))
    , m_advice(textLabel(this))
    , m_texts(new QVBoxLayout)
{
    style::setMuted(*m_advice);
    m_texts->setSpacing(style::space::tiny / 2);
    m_texts->addWidget(m_happened);
    m_texts->addWidget(m_advice);
    box()->addWidget(m_chip, 0, Qt::AlignVCenter);
    box()->addLayout(m_texts, 1);
}

void Notice::say(style::Tone tone, const QString &chip, const QString &happened, const QString &advice)
{
    m_chip->setText(chip);
    m_chip->setTone(tone);
    m_chip->setVisible(!chip.isEmpty());
    m_happened->setText(happened);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setEdge(tone == style::Tone::Warning || tone == style::Tone::Bad ? std::optional(tone) : std::nullopt);
    setAccessibleName(chip.isEmpty() ? happened : chip + QStringLiteral(": ") + happened);
    setAccessibleDescription(advice);
}

void Notice::addButton(QAbstractButton *button)
{
    if (m_below)
        m_below->insertWidget(m_below->count() - 1, button);
    else
        box()->addWidget(button, 0, Qt::AlignVCenter);
}

void Notice::setButtonsBelow()
{
    m_below = new QHBoxLayout;
    m_below->setContentsMargins(0, style::space::small, 0, 0);
    m_below->setSpacing(style::space::medium);
    m_below->addStretch(1);
    m_texts->addLayout(m_below);
}

void Notice::addWidget(QWidget *widget)
{
    box()->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace widgets

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/page.h"

#include "session/session.h"
#include "style/theme.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr int widestSentence = 780;

} // namespace

QLabel *wrappingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Page::Page(session::Session &session, Step step, const QString &title, const QString &sentence,
           QWidget *parent)
    : QWizardPage(parent)
    , m_session(session)
    , m_step(step)
    , m_banner(new widgets::Banner(
          tr("Practice: everything goes to a platform on this computer. Nothing leaves it."), this))
    , m_title(new QLabel(this))
    , m_sentence(wrappingLabel({}, this))
    , m_body(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(style::space::pageSide, style::space::pageTop, style::space::pageSide,
                              style::space::pageGap);
    inner->setSpacing(style::space::pageGap);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(style::space::tiny / 2);
    heading->addWidget(m_title);
    heading->addWidget(m_sentence);
    inner->addLayout(heading);
    m_body->setSpacing(style::space::pageGap);
    inner->addLayout(m_body, 1);
    whole->addLayout(inner, 1);

    m_title->setObjectName(QStringLiteral("title"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    style::setFont(*m_title, style::type::title, QFont::DemiBold);
    m_sentence->setMaximumWidth(widestSentence);
    style::setMuted(*m_sentence);
    setHeading(title, sentence);

    const auto showBanner = [this] { m_banner->setVisible(m_session.destination().isPractice()); };
    connect(&session.destination(), &session::DestinationChoice::changed, this, showBanner);
    showBanner();
}

void Page::setHeading(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

bool Page::takeFile(const QString &)
{
    return false;
}

void Page::tellFrame()
{
    Q_EMIT completeChanged();
    Q_EMIT answersChanged();
}

} // namespace pages

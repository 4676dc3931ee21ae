// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/conversion_outcome.h"

#include "models/conversion_words.h"
#include "pages/page.h"
#include "session/conversion_preview.h"
#include "session/messages.h"
#include "style/theme.h"
#include "widgets/bar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr std::size_t mostMisfits = 3;
constexpr std::size_t mostChanges = 4;
constexpr int whole = 1000;

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ConversionOutcome::ConversionOutcome(const session::ConversionPreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_counts(wrappingLabel({}, this))
    , m_bar(new widgets::Bar(style::space::bar, this))
    , m_misfits(wrappingLabel({}, this))
    , m_examples(wrappingLabel({}, this))
{
    m_counts->setObjectName(QStringLiteral("columnOutcome"));
    m_bar->setObjectName(QStringLiteral("columnOutcomeBar"));
    m_bar->setAccessibleName(tr("Counting what the conversion changes"));
    m_misfits->setObjectName(QStringLiteral("columnMisfits"));
    m_examples->setObjectName(QStringLiteral("columnExamples"));
    style::setFont(*m_counts, 1, QFont::DemiBold);
    style::setTone(*m_misfits, style::Tone::Warning);
    style::setMuted(*m_examples);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::space::tiny, 0, 0);
    layout->setSpacing(style::space::tiny);
    for (QWidget *part : std::initializer_list<QWidget *> {m_counts, m_bar, m_misfits, m_examples})
        layout->addWidget(part);
    connect(&preview, &session::ConversionPreview::progressed, this, &ConversionOutcome::showProgress);
}

void ConversionOutcome::show(const QStringList &samples, bool listed)
{
    const bool counting = m_preview.isCounting();
    const auto &count = m_preview.count();
    m_bar->setVisible(counting);
    showProgress();
    if (counting || !count) {
        const QString wrong = m_preview.error() ? session::describe(*m_preview.error()).happened : QString();
        say(m_counts, counting ? tr("Counting all values…") : wrong);
        say(m_misfits, {});
        return say(m_examples, listed ? QString() : samples.join(u'\n'));
    }
    say(m_counts, models::outcomeWords(*count));
    say(m_misfits, listed ? QString() : models::misfitLines(*count, mostMisfits).join(u'\n'));
    say(m_examples, listed ? QString() : models::changeLines(*count, mostChanges).join(u'\n'));
}

void ConversionOutcome::showProgress()
{
    m_bar->setShare(m_preview.progress(), whole);
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/conversion_outcome.h"

#include "models/conversion_words.h"
#include "pages/page.h"
#include "pages/row_button.h"
#include "session/conversion_preview.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
    , m_rowButton(new RowButton(this))
    , m_reviewButton(new QPushButton(tr("Show in Re&view"), this))
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
    m_rowButton->setObjectName(QStringLiteral("misfitRowButton"));
    m_reviewButton->setObjectName(QStringLiteral("misfitReviewButton"));
    m_reviewButton->setAccessibleDescription(tr("The rows whose values cannot be converted, to be mended."));
    m_reviewButton->setToolTip(m_reviewButton->accessibleDescription());
    m_reviewButton->setAutoDefault(false);
    style::setRole(*m_reviewButton, style::ButtonRole::Link);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(style::space::small);
    ways->addWidget(m_rowButton);
    ways->addWidget(m_reviewButton);
    ways->addStretch();
    layout->addWidget(m_counts);
    layout->addWidget(m_bar);
    layout->addWidget(m_misfits);
    layout->addLayout(ways);
    layout->addWidget(m_examples);
    connect(m_rowButton, &RowButton::rowWanted, this, &ConversionOutcome::rowWanted);
    connect(m_reviewButton, &QPushButton::clicked, this, [this] { Q_EMIT reviewWanted(m_firstMisfit); });
    connect(&preview, &session::ConversionPreview::progressed, this, &ConversionOutcome::showProgress);
}

void ConversionOutcome::show(const QStringList &samples, bool listed, bool sent)
{
    const bool counting = m_preview.isCounting();
    const auto &count = m_preview.count();
    m_bar->setVisible(counting);
    showProgress();
    if (counting || !count) {
        const QString wrong = m_preview.error() ? session::describe(*m_preview.error()).happened : QString();
        say(m_counts, counting ? tr("Counting all values…") : wrong);
        showMisfits(nullptr, listed, sent);
        return say(m_examples, listed ? QString() : samples.join(u'\n'));
    }
    say(m_counts, models::outcomeWords(*count));
    showMisfits(&*count, listed, sent);
    say(m_examples, listed ? QString() : models::changeLines(*count, mostChanges).join(u'\n'));
}

void ConversionOutcome::showMisfits(const quality::ConversionCount *count, bool listed, bool sent)
{
    say(m_misfits, count && !listed ? models::misfitLines(*count, mostMisfits).join(u'\n') : QString());
    m_firstMisfit = count && !count->misfitExamples.empty() ? count->misfitExamples.front().row : -1;
    m_rowButton->setRow(m_firstMisfit);
    m_reviewButton->setVisible(sent && m_firstMisfit >= 0);
}

void ConversionOutcome::showProgress()
{
    m_bar->setShare(m_preview.progress(), whole);
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_cut.h"

#include "models/text.h"
#include "pages/reading_panel.h"
#include "session/encoding_words.h"
#include "session/file_reading.h"
#include "session/reading_words.h"
#include "style/theme.h"
#include "widgets/scroll_column.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace pages {

namespace {

using State = session::FileReading::State;

constexpr std::chrono::milliseconds worthSaying {100};

/// In the order in which they are met; each with all of its bytes.
constexpr const char *separators[] {",", ";", "\t", "|", " ",        ":",    "^",
                                    "~", "-", "/",  "_", "\xC2\xA7", "\x1f", "\x01"};

constexpr int panelHeight = 232; // the preview stays in sight

QLabel *mutedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    style::setMuted(*label);
    return label;
}

} // namespace

FileCut::FileCut(session::FileReading &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_separatorCombo(new QComboBox(this))
    , m_headerCheck(new QCheckBox(tr("First row holds column na&mes"), this))
    , m_encodingCombo(new QComboBox(this))
    , m_reason(mutedLabel(QStringLiteral("readingReason"), this))
    , m_summary(mutedLabel(QStringLiteral("fileSummary"), this))
    , m_moreButton(new QToolButton(this))
    , m_more(new widgets::ScrollColumn(this))
    , m_panel(new ReadingPanel(file, m_more))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::small);
    buildControls();
    buildMore();
    all->addWidget(m_reason);
    auto *below = new QHBoxLayout;
    below->addWidget(m_summary, 1);
    below->addWidget(m_moreButton);
    all->addLayout(below);
    all->addWidget(m_more);
    connect(m_separatorCombo, &QComboBox::activated, this, [this](int which) {
        const std::string bytes = m_separatorCombo->itemData(which).toString().toStdString();
        m_file.choose({.delimiter = {.value = bytes.front(), .origin = base::Origin::User},
                       .delimiterTail = bytes.substr(1)});
    });
    connect(m_encodingCombo, &QComboBox::activated, this, [this](int which) {
        m_file.setEncoding(csv::Encoding(m_encodingCombo->itemData(which).toInt()));
    });
    connect(m_headerCheck, &QCheckBox::clicked, &file, &session::FileReading::setHeader);
}

void FileCut::buildControls()
{
    m_separatorCombo->setObjectName(QStringLiteral("separatorCombo"));
    m_encodingCombo->setObjectName(QStringLiteral("encodingCombo"));
    m_headerCheck->setObjectName(QStringLiteral("headerCheck"));
    for (QComboBox *combo : {m_separatorCombo, m_encodingCombo})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("Se&parator"), this);
    label->setBuddy(m_separatorCombo);
    auto *encodingLabel = new QLabel(tr("&Encoding"), this);
    encodingLabel->setBuddy(m_encodingCombo);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::medium);
    row->addWidget(label);
    row->addWidget(m_separatorCombo);
    row->addSpacing(style::space::small);
    row->addWidget(m_headerCheck);
    row->addSpacing(style::space::small);
    row->addWidget(encodingLabel);
    row->addWidget(m_encodingCombo);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void FileCut::buildMore()
{
    m_moreButton->setObjectName(QStringLiteral("moreReadingButton"));
    m_moreButton->setText(tr("More &options"));
    m_moreButton->setAccessibleName(tr("More reading options"));
    m_moreButton->setCheckable(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setObjectName(QStringLiteral("moreReading"));
    m_more->setMaximumHeight(panelHeight);
    m_more->setAccessibleName(tr("More reading options"));
    m_more->column()->addWidget(m_panel);
    const auto fold = [this](bool open) {
        m_more->setVisible(open);
        m_reason->setVisible(!open); // it stands in the panel, too
        m_moreButton->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
        m_moreButton->setAccessibleDescription(open ? tr("Hides how else the file is read")
                                                    : tr("Shows how else the file is read"));
    };
    connect(m_moreButton, &QToolButton::toggled, this, [this, fold](bool open) {
        fold(open);
        Q_EMIT folded();
    });
    fold(false);
}

/// Anew for another separator only: the list may be open while the file is read.
void FileCut::listSeparators(const csv::OpenOptions &choices)
{
    const std::pair listed(choices.delimiter, choices.delimiterTail);
    if (m_listed == listed)
        return;
    m_listed = listed;
    const QString current = QString::fromStdString(choices.delimiter.value + choices.delimiterTail);
    QStringList all;
    for (const char *separator : separators)
        all << QString::fromUtf8(separator);
    if (!all.contains(current))
        all << current;
    m_separatorCombo->clear();
    for (const QString &separator : all) {
        const bool detected = separator == current && choices.delimiter.origin == base::Origin::Detected;
        const QString name = session::delimiterWords(separator.toStdString());
        m_separatorCombo->addItem(detected ? tr("%1 (detected)", "a separator").arg(name) : name, separator);
    }
    m_separatorCombo->setCurrentIndex(m_separatorCombo->findData(current));
}

void FileCut::listEncodings(const base::Choice<csv::Encoding> &encoding)
{
    if (m_listedEncoding == encoding)
        return;
    m_listedEncoding = encoding;
    m_encodingCombo->clear();
    for (const csv::Encoding known : csv::allEncodings()) {
        const bool detected = known == encoding.value && encoding.origin == base::Origin::Detected;
        const QString name = session::encodingWords(known);
        m_encodingCombo->addItem(detected ? tr("%1 (detected)", "an encoding").arg(name) : name, int(known));
    }
    m_encodingCombo->setCurrentIndex(m_encodingCombo->findData(int(encoding.value)));
}

void FileCut::refresh()
{
    const csv::Document &document = *m_file.document();
    listSeparators(session::choicesOf(document));
    m_headerCheck->setChecked(document.header().value);
    listEncodings(document.encoding());
    const QString cut = session::evidenceWords(document, session::ReadingPart::Delimiter);
    const QString text = session::evidenceWords(document, session::ReadingPart::Encoding);
    m_separatorCombo->setAccessibleDescription(cut);
    m_encodingCombo->setAccessibleDescription(text);
    m_headerCheck->setAccessibleDescription(session::evidenceWords(document, session::ReadingPart::Header));
    m_reason->setText(tr("Separator: %1 Encoding: %2", "what speaks for each: sentences").arg(cut, text));
    m_panel->refresh();
    m_summary->setText(summary());
}

bool FileCut::isUnfolded() const
{
    return m_moreButton->isChecked();
}

QString FileCut::summary() const
{
    const int columns = int(m_file.document()->columns().size());
    const QString width = tr("%n column(s)", nullptr, columns);
    if (m_file.state() != State::Read)
        return width;
    QStringList facts {tr("%1 rows").arg(models::number(m_file.rows())), width};
    if (m_file.tookToRead() >= worthSaying)
        facts << tr("read in %1", "a time").arg(models::duration(m_file.tookToRead()));
    return facts.join(tr(" · ", "between facts about a file"));
}

} // namespace pages

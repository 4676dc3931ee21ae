// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_cut.h"

#include "models/text.h"
#include "session/encoding_words.h"
#include "session/file_reading.h"
#include "style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pages {

namespace {

using State = session::FileReading::State;

constexpr std::chrono::milliseconds worthSaying {100};

struct Separator
{
    char character;
    const char *name;
};

constexpr Separator separators[] {{',', QT_TRANSLATE_NOOP("pages::FileCut", "Comma ,")},
                                  {';', QT_TRANSLATE_NOOP("pages::FileCut", "Semicolon ;")},
                                  {'\t', QT_TRANSLATE_NOOP("pages::FileCut", "Tab")},
                                  {'|', QT_TRANSLATE_NOOP("pages::FileCut", "Bar |")}};

} // namespace

FileCut::FileCut(session::FileReading &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
{
    m_encodingCombo = new QComboBox(this);
    m_encodingCombo->setObjectName(QStringLiteral("encodingCombo"));
    m_encodingCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *encodingLabel = new QLabel(tr("&Encoding"), this);
    encodingLabel->setBuddy(m_encodingCombo);
    m_encodingReason = new QLabel(this);
    m_encodingReason->setObjectName(QStringLiteral("encodingReason"));
    m_encodingReason->setTextFormat(Qt::PlainText);
    m_encodingReason->setWordWrap(true);
    style::setMuted(*m_encodingReason);
    m_separatorCombo = new QComboBox(this);
    m_separatorCombo->setObjectName(QStringLiteral("separatorCombo"));
    m_separatorCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("Se&parator"), this);
    label->setBuddy(m_separatorCombo);
    m_headerCheck = new QCheckBox(tr("First row holds column na&mes"), this);
    m_headerCheck->setObjectName(QStringLiteral("headerCheck"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("fileSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    style::setMuted(*m_summary);
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
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::medium);
    all->addLayout(row);
    all->addWidget(m_encodingReason);
    all->addWidget(m_summary);
    connect(m_separatorCombo, &QComboBox::activated, this,
            [this](int which) { m_file.setDelimiter(char(m_separatorCombo->itemData(which).toInt())); });
    connect(m_encodingCombo, &QComboBox::activated, this, [this](int which) {
        m_file.setEncoding(csv::Encoding(m_encodingCombo->itemData(which).toInt()));
    });
    connect(m_headerCheck, &QCheckBox::clicked, &file, &session::FileReading::setHeader);
}

/// Anew for another separator only: the list may be open while the file is read.
void FileCut::listSeparators(const base::Choice<char> &delimiter)
{
    if (m_listed == delimiter)
        return;
    m_listed = delimiter;
    m_separatorCombo->clear();
    for (const Separator &separator : separators) {
        const bool detected
            = separator.character == delimiter.value && delimiter.origin == base::Origin::Detected;
        const QString name = tr(separator.name);
        m_separatorCombo->addItem(detected ? tr("%1 (detected)", "a separator").arg(name) : name,
                                  int(separator.character));
    }
    if (m_separatorCombo->findData(int(delimiter.value)) < 0)
        m_separatorCombo->addItem(QString(QLatin1Char(delimiter.value)), int(delimiter.value));
    m_separatorCombo->setCurrentIndex(m_separatorCombo->findData(int(delimiter.value)));
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
    listSeparators(document.delimiter());
    m_headerCheck->setChecked(document.header().value);
    listEncodings(document.encoding());
    m_encodingReason->setText(session::encodingReason(document));
    m_encodingCombo->setAccessibleDescription(m_encodingReason->text());
    m_summary->setText(summary());
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

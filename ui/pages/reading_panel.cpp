// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reading_panel.h"

#include "session/file_reading.h"
#include "session/reading_words.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace pages {

namespace {

using base::Origin;
using session::ReadingPart;

constexpr int mostTitleLines = 999;
constexpr int mostHeaderLines = 9;

/// By which tests and tools find a part's control.
QString nameOf(ReadingPart part)
{
    switch (part) {
    case ReadingPart::Delimiter:
        return QStringLiteral("delimiter");
    case ReadingPart::Quote:
        return QStringLiteral("quote");
    case ReadingPart::Escape:
        return QStringLiteral("escape");
    case ReadingPart::Comment:
        return QStringLiteral("comment");
    case ReadingPart::TitleLines:
        return QStringLiteral("titleLines");
    case ReadingPart::Header:
        return QStringLiteral("header");
    case ReadingPart::HeaderLines:
        return QStringLiteral("headerLines");
    case ReadingPart::Encoding:
        return QStringLiteral("encoding");
    }
    Q_UNREACHABLE();
}

QString captionOf(ReadingPart part)
{
    switch (part) {
    case ReadingPart::Delimiter:
        return ReadingPanel::tr("Separator");
    case ReadingPart::Quote:
        return ReadingPanel::tr("&Quotation marks");
    case ReadingPart::Escape:
        return ReadingPanel::tr("Escape c&haracter");
    case ReadingPart::Comment:
        return ReadingPanel::tr("Comments be&gin with");
    case ReadingPart::TitleLines:
        return ReadingPanel::tr("Lines a&bove the header");
    case ReadingPart::Header:
        return ReadingPanel::tr("First row");
    case ReadingPart::HeaderLines:
        return ReadingPanel::tr("Lines o&f the header");
    case ReadingPart::Encoding:
        return ReadingPanel::tr("Encoding");
    }
    Q_UNREACHABLE();
}

/// What may be chosen, by its characters; "" stands for none.
QStringList offered(ReadingPart part)
{
    switch (part) {
    case ReadingPart::Quote:
        return {QStringLiteral("\""), QStringLiteral("'"), QString()};
    case ReadingPart::Escape:
        return {QString(), QStringLiteral("\\")};
    case ReadingPart::Comment:
        return {QString(), QStringLiteral("#"), QStringLiteral("//"), QStringLiteral("--"),
                QStringLiteral("%")};
    default:
        return {};
    }
}

std::optional<char> characterIn(const QString &text)
{
    return text.isEmpty() ? std::optional<char>() : text.front().toLatin1();
}

QString textOf(const csv::OpenOptions &options, ReadingPart part)
{
    const auto character = [](std::optional<char> c) { return c ? QString(QLatin1Char(*c)) : QString(); };
    switch (part) {
    case ReadingPart::Quote:
        return character(options.quote.value);
    case ReadingPart::Escape:
        return character(options.escape.value);
    default:
        return QString::fromStdString(options.comment.value);
    }
}

csv::OpenOptions chosen(ReadingPart part, const QString &text)
{
    switch (part) {
    case ReadingPart::Quote:
        return {.quote = {.value = characterIn(text), .origin = Origin::User}};
    case ReadingPart::Escape:
        return {.escape = {.value = characterIn(text), .origin = Origin::User}};
    default:
        return {.comment = {.value = text.toStdString(), .origin = Origin::User}};
    }
}

/// Its line of text takes the keys, too.
void nameSpin(QSpinBox &spin, const QString &name)
{
    spin.setAccessibleName(name);
    if (auto *line = spin.findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

} // namespace

ReadingPanel::ReadingPanel(session::FileReading &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space::medium);
    grid->setVerticalSpacing(style::space::tiny);
    grid->setColumnStretch(2, 1);
    for (const ReadingPart part : session::readingParts)
        addRow(*grid, part);
}

void ReadingPanel::addRow(QGridLayout &grid, ReadingPart part)
{
    Row &row = m_rows[part];
    const int at = grid.rowCount();
    auto *caption = new QLabel(captionOf(part), this);
    QWidget *control = makeControl(row, part);
    if (row.value == nullptr)
        caption->setBuddy(control);
    row.evidence = new QLabel(this);
    row.evidence->setObjectName(nameOf(part) + QStringLiteral("Evidence"));
    row.evidence->setTextFormat(Qt::PlainText);
    row.evidence->setWordWrap(true);
    style::setMuted(*row.evidence);
    row.back = new QPushButton(this);
    row.back->setObjectName(nameOf(part) + QStringLiteral("Back"));
    row.back->setAutoDefault(false);
    style::setRole(*row.back, style::ButtonRole::Link);
    connect(row.back, &QPushButton::clicked, this, [this, part] { m_file.detect(part); });
    grid.addWidget(caption, at, 0);
    grid.addWidget(control, at, 1);
    grid.addWidget(row.evidence, at, 2);
    grid.addWidget(row.back, at, 3, Qt::AlignRight);
}

QWidget *ReadingPanel::makeControl(Row &row, ReadingPart part)
{
    switch (part) {
    case ReadingPart::Quote:
    case ReadingPart::Escape:
    case ReadingPart::Comment:
        row.combo = new QComboBox(this);
        row.combo->setObjectName(nameOf(part) + QStringLiteral("Combo"));
        row.combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(row.combo, &QComboBox::activated, this,
                [this, part, combo = row.combo] { chooseFrom(part, *combo); });
        return row.combo;
    case ReadingPart::TitleLines:
    case ReadingPart::HeaderLines:
        row.spin = new QSpinBox(this);
        row.spin->setObjectName(nameOf(part) + QStringLiteral("Spin"));
        row.spin->setRange(part == ReadingPart::TitleLines ? 0 : 1,
                           part == ReadingPart::TitleLines ? mostTitleLines : mostHeaderLines);
        row.spin->setKeyboardTracking(false);
        nameSpin(*row.spin, captionOf(part).remove(QLatin1Char('&')));
        connect(row.spin, &QSpinBox::valueChanged, this, [this, part](int count) {
            const base::Choice<int> choice {.value = count, .origin = Origin::User};
            m_file.choose(part == ReadingPart::TitleLines ? csv::OpenOptions {.titleLines = choice}
                                                          : csv::OpenOptions {.headerLines = choice});
        });
        return row.spin;
    case ReadingPart::Delimiter:
    case ReadingPart::Header:
    case ReadingPart::Encoding:
        row.value = new QLabel(this);
        row.value->setObjectName(nameOf(part) + QStringLiteral("Value"));
        row.value->setTextFormat(Qt::PlainText);
        return row.value;
    }
    Q_UNREACHABLE();
}

void ReadingPanel::chooseFrom(ReadingPart part, const QComboBox &combo)
{
    m_file.choose(chosen(part, combo.currentData().toString()));
}

void ReadingPanel::refreshControl(const Row &row, ReadingPart part, const csv::OpenOptions &choices)
{
    if (row.value != nullptr)
        row.value->setText(session::valueWords(choices, part));
    if (row.spin != nullptr) {
        const QSignalBlocker quiet(row.spin);
        row.spin->setValue(part == ReadingPart::TitleLines ? choices.titleLines.value
                                                           : std::max(choices.headerLines.value, 1));
        row.spin->setEnabled(part == ReadingPart::TitleLines || choices.header.value);
    }
    if (row.combo == nullptr || row.combo->view()->isVisible())
        return;
    const QString current = textOf(choices, part);
    QStringList texts = offered(part);
    if (!texts.contains(current))
        texts << current;
    row.combo->clear();
    for (const QString &text : texts)
        row.combo->addItem(session::valueWords(chosen(part, text), part), text);
    row.combo->setCurrentIndex(row.combo->findData(current));
}

void ReadingPanel::refresh()
{
    const csv::Document &document = *m_file.document();
    const csv::OpenOptions choices = session::choicesOf(document);
    for (const auto &[part, row] : m_rows) {
        refreshControl(row, part, choices);
        const QString evidence = session::evidenceWords(document, part);
        row.evidence->setText(evidence);
        if (QWidget *control = row.combo != nullptr ? static_cast<QWidget *>(row.combo) : row.spin)
            control->setAccessibleDescription(evidence);
        const bool said = session::originOf(choices, part) >= Origin::Recipe;
        const bool known = session::originOf(m_file.detected(), part) == Origin::Detected;
        row.back->setVisible(said);
        row.back->setText(
            known ? tr("Detected: %1", "goes back to it").arg(session::valueWords(m_file.detected(), part))
                  : tr("Detect again"));
        row.back->setAccessibleName(tr("%1: back to what was detected", "a part of how the file is read")
                                        .arg(captionOf(part).remove(QLatin1Char('&'))));
        row.back->setAccessibleDescription(row.back->text());
    }
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written is read: random records, in any dialect and encoding, through a whole Document.

#include "csv/csv_text.h"
#include "csv/csv_writer.h"
#include "csv/document.h"
#include "csv/encoded_text.h"
#include "csv/memory_file.h"

#include <QRandomGenerator>

using base::Origin;
using csv::Dialect;
using csv::Document;
using csv::Encoding;
using test::Fields;

using Rows = std::vector<Fields>;

namespace {

std::string pick(QRandomGenerator &dice, const std::vector<std::string> &from)
{
    return from[std::size_t(dice.bounded(int(from.size())))];
}

/// Of one byte or several, any quote or none, any escape character, comments or none: whatever is not at odds
/// with itself. Those that lack quotes have an escape character, so that everything can be said.
Dialect randomDialect(QRandomGenerator &dice)
{
    static const QByteArray marks(",;\t|:^~!%&*+=@?<$\\\"'`\x01\x1F/ ");
    for (;;) {
        const auto mark = [&dice] { return marks.at(dice.bounded(int(marks.size()))); };
        Dialect dialect;
        dialect.delimiter = mark();
        if (dice.bounded(3) == 0)
            dialect.quote = mark();
        if (dice.bounded(3) == 0)
            dialect.escape = mark();
        if (dice.bounded(4) == 0) {
            dialect.quote = {};
            dialect.escape = mark();
        }
        if (dice.bounded(4) == 0)
            dialect.delimiterTail
                = pick(dice, {"|", " ", "\xC2\xA6", "::", std::string(1, dialect.delimiter)});
        if (dice.bounded(3) == 0)
            dialect.comment = pick(dice, {"#", "//", "REM "});
        if (test::CsvWriter::isClear(dialect))
            return dialect;
    }
}

std::string randomValue(QRandomGenerator &dice, const Dialect &dialect)
{
    const std::string quote(1, dialect.quote.value_or('"'));
    const std::string escape(1, dialect.escape.value_or('\\'));
    const std::string delimiter = dialect.delimiter + dialect.delimiterTail;
    std::string value;
    for (int pieces = dice.bounded(5); pieces > 0; --pieces)
        value
            += pick(dice,
                    {"a", "b c", " ", "1,5", "\n", "\r\n", "\r", quote, quote + quote, escape, delimiter,
                     delimiter.substr(0, 1), dialect.comment, "N", std::string(1, '\0'), "x@example.com",
                     "a value that is longer than the sixty-four bytes that are looked at at once, surely"});
    return value;
}

/// The first row names columns.
Rows randomRows(QRandomGenerator &dice, const Dialect &dialect)
{
    const int columns = dice.bounded(2, 6);
    Rows rows(1);
    for (int column = 0; column < columns; ++column)
        rows.front().push_back("column" + std::string(1, char('a' + column)));
    for (int row = dice.bounded(1, 30); row > 0; --row) {
        rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            rows.back().push_back(randomValue(dice, dialect));
    }
    return rows;
}

/// LF, CRLF, CR, or LF and CRLF mixed. A CR by itself among others is a matter of judgement, not of rules.
std::string write(Rows &rows, const Dialect &dialect, QRandomGenerator &dice)
{
    const test::CsvWriter writer(dialect);
    const std::vector<std::vector<std::string>> kinds {{"\n"}, {"\r\n"}, {"\r"}, {"\n", "\r\n"}};
    const auto &ends = kinds[std::size_t(dice.bounded(int(kinds.size())))];
    const int always = dice.bounded(3);
    std::string text;
    for (Fields &row : rows) {
        if (!dialect.comment.empty() && dice.bounded(4) == 0)
            text += dialect.comment + " a remark" + pick(dice, ends);
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto field = writer.field(row[i], i == 0, always == 0 || (always == 1 && dice.bounded(2) == 0));
            if (!field) {
                row[i].clear(); // cannot be said in this dialect
                field.emplace();
            }
            text += (i == 0 ? std::string() : writer.delimiter()) + *field;
        }
        text += pick(dice, ends);
    }
    return text;
}

csv::OpenOptions given(const Dialect &dialect, Encoding encoding)
{
    csv::OpenOptions options {.delimiter = {.value = dialect.delimiter, .origin = Origin::User},
                              .header = {.value = true, .origin = Origin::User},
                              .quote = {.value = dialect.quote, .origin = Origin::User},
                              .escape = {.value = dialect.escape, .origin = Origin::User},
                              .comment = {.value = dialect.comment, .origin = Origin::User},
                              .encoding = {.value = encoding, .origin = Origin::User}};
    options.delimiterTail = dialect.delimiterTail;
    return options;
}

void compare(const QString &path, const csv::OpenOptions &options, const Rows &rows)
{
    const auto opened = Document::open(path, options);
    QVERIFY(opened);
    base::Progress progress;
    const auto document = opened->indexed(progress);
    QVERIFY(document);
    QCOMPARE(document->invalidCount(), 0);
    QCOMPARE(document->rows(), qint64(rows.size()) - 1);
    QCOMPARE(document->columns().size(), qsizetype(rows.front().size()));
    for (qint64 row = 0; row < document->rows(); ++row) {
        const auto record = document->record(row);
        QVERIFY(record);
        QCOMPARE(test::copyOf(record->view()).fields, rows[std::size_t(row) + 1]);
    }
}

struct Script
{
    Encoding encoding;
    QString letters;
};

const std::vector<Script> &scripts()
{
    static const std::vector<Script> all {
        {Encoding::Utf8, QStringLiteral("åЖ語\u200B😀")},
        {Encoding::Utf16Little, QStringLiteral("åЖ語\u2028😀")},
        {Encoding::Utf16Big, QStringLiteral("åЖ語\u0A0D😀")},
        {Encoding::Utf32Little, QStringLiteral("åЖ語\uFEFF😀")},
        {Encoding::Utf32Big, QStringLiteral("åЖ語😀")},
        {Encoding::Windows1252, QStringLiteral("åßœ€")},
        {Encoding::Windows1250, QStringLiteral("łőř")},
        {Encoding::Windows1251, QStringLiteral("Жяё")},
        {Encoding::Latin1, QStringLiteral("åß\u0085")},
        {Encoding::Latin9, QStringLiteral("åœ€")},
        {Encoding::Koi8R, QStringLiteral("Жя")},
        {Encoding::Greek, QStringLiteral("Ωά")},
        {Encoding::Thai, QStringLiteral("กำ")},
        {Encoding::ShiftJis, QStringLiteral("表ソ予ｱ")}, // with bytes that are backslash and bar in ASCII
        {Encoding::EucJp, QStringLiteral("表ソｱ")},
        {Encoding::EucKr, QStringLiteral("한똠")},
        {Encoding::Gb18030, QStringLiteral("贺\u0E01😀")},
        {Encoding::Big5, QStringLiteral("功許")},
    };
    return all;
}

} // namespace

class TestRoundTrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWrittenInAnyDialect();
    void readsWhatWasWrittenInAnyEncoding_data();
    void readsWhatWasWrittenInAnyEncoding();
};

void TestRoundTrips::readsWhatWasWrittenInAnyDialect()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        QRandomGenerator dice(seed);
        const Dialect dialect = randomDialect(dice);
        Rows rows = randomRows(dice, dialect);
        const std::string mark = dice.bounded(4) == 0 ? "\xEF\xBB\xBF" : "";
        const test::MemoryFile file(mark + write(rows, dialect, dice));
        compare(file.path(), given(dialect, Encoding::Utf8), rows);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
            return;
        }
    }
}

void TestRoundTrips::readsWhatWasWrittenInAnyEncoding_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("letters");
    for (const Script &script : scripts())
        QTest::newRow(csv::nameOf(script.encoding).data()) << script.encoding << script.letters;
}

void TestRoundTrips::readsWhatWasWrittenInAnyEncoding()
{
    QFETCH(const Encoding, encoding);
    QFETCH(const QString, letters);
    for (quint32 seed = 0; seed < 40; ++seed) {
        QRandomGenerator dice(seed);
        Dialect dialect = randomDialect(dice);
        while (!dialect.delimiterTail.empty() && std::uint8_t(dialect.delimiterTail.front()) >= 0x80)
            dialect = randomDialect(dice);
        Rows rows = randomRows(dice, dialect);
        const QList<uint> characters = letters.toUcs4();
        for (std::size_t row = 1; row < rows.size(); ++row) {
            for (std::string &value : rows[row])
                value += QString::fromUcs4(reinterpret_cast<const char32_t *>(
                                               &characters.at(dice.bounded(int(characters.size())))),
                                           1)
                             .toStdString();
        }
        const QString text = QString::fromStdString(write(rows, dialect, dice));
        const QByteArray bytes = test::encoded(text, encoding);
        QVERIFY2(!bytes.isEmpty(), "this encoding lacks one of the letters");
        const test::MemoryFile file({bytes.constData(), std::size_t(bytes.size())});
        compare(file.path(), given(dialect, encoding), rows);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_round_trips.moc"

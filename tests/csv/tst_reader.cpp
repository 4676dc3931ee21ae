// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"

#include <QRandomGenerator>

#include <optional>

using base::ErrorCode;
using test::Fields;
using test::readAll;
using test::Reading;
using test::Row;
using test::TextFile;

namespace {

/// The rules byte by byte, as plainly as they can be said.
Reading plainly(const QByteArray &text, csv::Dialect dialect)
{
    Reading reading;
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    qint64 line = 1;
    const auto lineEndAt = [&](qsizetype i) -> qsizetype {
        return text[i] == '\n' ? 1 : text[i] != '\r' ? 0 : i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1;
    };
    while (at < text.size()) {
        Row row {.row = qint64(reading.rows.size()), .offset = at, .line = line, .fields = {}};
        for (bool ended = false; !ended;) {
            std::string field;
            if (at < text.size() && text[at] == dialect.quote) {
                bool closed = false;
                for (++at; at < text.size() && !closed;) {
                    if (text[at] != dialect.quote) {
                        const qsizetype width = std::max<qsizetype>(lineEndAt(at), 1);
                        line += lineEndAt(at) > 0 ? 1 : 0;
                        field.append(text.constData() + at, std::size_t(width));
                        at += width;
                    } else if (at + 1 < text.size() && text[at + 1] == dialect.quote) {
                        field += *dialect.quote;
                        at += 2;
                    } else {
                        closed = true;
                        ++at;
                    }
                }
                if (!closed)
                    reading.unterminatedRow = row.row;
            }
            while (at < text.size() && text[at] != dialect.delimiter && lineEndAt(at) == 0)
                field += text[at++];
            row.fields.push_back(field);
            if (at < text.size() && text[at] == dialect.delimiter) {
                ++at;
                continue;
            }
            ended = true;
            if (at < text.size()) {
                at += lineEndAt(at);
                ++line;
            }
        }
        reading.rows.push_back(row);
    }
    return reading;
}

QByteArray randomText(QRandomGenerator &dice)
{
    static const QList<QByteArray> pieces {
        ",",
        ",",
        "\"",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "a",
        "b c",
        ";",
        "\xC3\xA9",
        QByteArray(1, '\0'),
        ",\"",
        "\",",
        "\"\n",
        "\n\"",
        "a longer piece of text that crosses the width of one look, sixty-four bytes"};
    QByteArray text = dice.bounded(8) == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const int length = dice.bounded(1, 60);
    for (int i = 0; i < length; ++i)
        text += pieces[dice.bounded(pieces.size())];
    return text;
}

std::optional<QString> difference(const Reading &got, const Reading &expected)
{
    if (got.error.code != ErrorCode::Internal)
        return QStringLiteral("error %1").arg(int(got.error.code));
    if (got.unterminatedRow != expected.unterminatedRow)
        return QStringLiteral("unterminated row %1, not %2")
            .arg(got.unterminatedRow)
            .arg(expected.unterminatedRow);
    if (got.rows.size() != expected.rows.size())
        return QStringLiteral("%1 records, not %2").arg(got.rows.size()).arg(expected.rows.size());
    for (std::size_t i = 0; i < got.rows.size(); ++i) {
        if (got.rows[i] != expected.rows[i])
            return QStringLiteral("record %1 (offset %2, line %3)")
                .arg(i)
                .arg(got.rows[i].offset)
                .arg(got.rows[i].line);
    }
    return {};
}

Reading readText(const TextFile &file, csv::Dialect dialect = {}, qint64 blockBytes = csv::limits::blockBytes)
{
    return readAll(csv::Reader(file.source(), dialect, {}, blockBytes));
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheRulesSayAtEveryBlockSize();
    void readsOnFromEveryPlace();
    void cuts_data();
    void cuts();
    void allocatesNothingPerRecord();
    void growsForALongRecord();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void takesACellOfTheLargestSize();
    void noticesAFileThatShrank();
    void readsNothingThatWasAppended();
    void endsWhereItIsTold();
    void tellsTheFirstRecordThatIsNotUtf8();
};

void TestReader::readsAsTheRulesSayAtEveryBlockSize()
{
    QRandomGenerator dice(20261123);
    for (int round = 0; round < 250; ++round) {
        const QByteArray text = randomText(dice);
        const csv::Dialect dialect {.delimiter = round % 3 == 2 ? ';' : ','};
        const TextFile file(text);
        const Reading expected = plainly(text, dialect);
        const qint64 step = round < 60 ? 1 : 17;
        for (qint64 block = 1; block <= text.size() + 1; block += step) {
            const auto wrong = difference(readText(file, dialect, block), expected);
            if (wrong)
                QFAIL(qPrintable(QStringLiteral("round %1, blocks of %2: %3, text %4")
                                     .arg(round)
                                     .arg(block)
                                     .arg(*wrong, QString::fromLatin1(text.toPercentEncoding()))));
        }
    }
}

void TestReader::readsOnFromEveryPlace()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 50; ++round) {
        const TextFile file(randomText(dice));
        const Reading whole = readText(file);
        csv::Reader reader(file.source(), {}, {}, 16);
        csv::RecordView view;
        for (std::size_t row = 0; row < whole.rows.size(); ++row) {
            const Reading rest = readAll(csv::Reader(file.source(), {}, reader.place()));
            QCOMPARE(rest.rows.size(), whole.rows.size() - row);
            QVERIFY(std::equal(rest.rows.begin(), rest.rows.end(), whole.rows.begin() + std::ptrdiff_t(row)));
            QVERIFY(reader.next(view).value_or(false));
        }
    }
}

void TestReader::cuts_data()
{
    using Rows = std::vector<Fields>;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<qint64>("unterminated");
    const auto row = [](const char *name, const QByteArray &text, const Rows &rows,
                        qint64 unterminated = -1) { QTest::newRow(name) << text << rows << unterminated; };
    row("line ends of three kinds", "a,b\r\nc\rd\n", {{"a", "b"}, {"c"}, {"d"}});
    row("no line end at the end", "a\nb", {{"a"}, {"b"}});
    row("delimiter at the end", "a,", {{"a", ""}});
    row("blank lines", "a\n\n\nb\n\n", {{"a"}, {""}, {""}, {"b"}, {""}});
    row("blank lines of CR LF", "a\r\n\r\nb", {{"a"}, {""}, {"b"}});
    row("quoted delimiter and line ends", "\"a,b\r\nc\n\rd\",e", {{"a,b\r\nc\n\rd", "e"}});
    row("doubled quotes", R"("a""b","""",""""""
)",
        {{"a\"b", "\"", "\"\""}});
    row("empty quotes", "\"\",\"\"\n\"\"", {{"", ""}, {""}});
    row("text behind a closing quote", "\"a\" b\"c\",d\n", {{"a b\"c\"", "d"}});
    row("doubled quote, then text behind", "\"a\"\"b\"c,d\n", {{"a\"bc", "d"}});
    row("quote in an unquoted field", "5\" pipe,\"x\"\n", {{"5\" pipe", "x"}});
    row("blank before a quote", "a, \"b\"\n", {{"a", " \"b\""}});
    row("mark", "\xEF\xBB\xBF\"a\",b\n", {{"a", "b"}});
    row("second mark",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "a\n\xEF\xBB\xBF\"b\",c\n",
        {{"a"}, {"b", "c"}});
    row("begins like a mark", "\xEF\xBC\xA1,b\n\xEF", {{"\xEF\xBC\xA1", "b"}, {"\xEF"}});
    row("mark alone", "\xEF\xBB\xBF", {});
    row("open quote", "a\n\"b,c\nd", {{"a"}, {"b,c\nd"}}, 1);
    row("quote opens at the very end", "a,\"", {{"a", ""}}, 0);
    row("open after a doubled quote", "\"a\"\"", {{"a\""}}, 0);
    row("zero byte", QByteArray("a\0b,c\n", 6), {{std::string("a\0b", 3), "c"}});
}

void TestReader::cuts()
{
    QFETCH(QByteArray, text);
    QFETCH(std::vector<Fields>, rows);
    QFETCH(qint64, unterminated);
    const TextFile file(text);
    for (const qint64 block : {qint64(1), qint64(3), csv::limits::blockBytes}) {
        const Reading reading = readText(file, {}, block);
        std::vector<Fields> got;
        for (const Row &row : reading.rows)
            got.push_back(row.fields);
        QCOMPARE(got, rows);
        QCOMPARE(reading.unterminatedRow, unterminated);
    }
}

void TestReader::allocatesNothingPerRecord()
{
    QByteArray text;
    for (int i = 0; i < 5000; ++i)
        text += "x,\"say \"\"hi\"\"\",\"tail\" y," + QByteArray::number(i % 10) + "\n";
    const TextFile file(text);
    csv::Reader reader(file.source(), {}, {}, text.size());
    csv::RecordView view;
    QVERIFY(reader.next(view).value_or(false));
    const auto *fields = view.fields.data();
    const char *first = view.fields.front().data();
    while (reader.next(view).value_or(false)) {
        QCOMPARE(view.fields.data(), fields);
        for (const std::string_view field : view.fields)
            QVERIFY(field.data() >= first && field.data() < first + text.size());
    }
}

void TestReader::growsForALongRecord()
{
    QByteArray text = "a,b\n\"";
    for (int i = 0; i < 300'000; ++i)
        text += "line\n";
    text += "\",end\nc,d\n";
    const Reading reading = readText(TextFile(text), {}, 4096);
    QCOMPARE(reading.error.code, ErrorCode::Internal);
    QCOMPARE(reading.rows.size(), std::size_t(3));
    QCOMPARE(reading.rows[1].fields[0].size(), std::size_t(1'500'000));
    QCOMPARE(reading.rows[2].line, 300'003);
}

void TestReader::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("column");
    const QByteArray tooLarge(csv::limits::cellBytes + 1, 'x');
    QTest::newRow("cell") << "a\nb," + tooLarge + ",c\n" << ErrorCode::CellTooLarge << 1;
    QTest::newRow("quoted cell") << "a\nb,\"" + tooLarge + "\",c\n" << ErrorCode::CellTooLarge << 1;
    QTest::newRow("quote left open") << "a\nb,\"" + tooLarge + tooLarge << ErrorCode::CellTooLarge << 1;
    const QByteArray large(csv::limits::cellBytes, 'x');
    QTest::newRow("record") << "a\n" + (large + ',').repeated(4) + "\n" << ErrorCode::CellTooLarge << -1;
    QTest::newRow("columns") << "a\n" + QByteArray(csv::limits::columns, ',') + "\n"
                             << ErrorCode::TooManyColumns << -1;
}

void TestReader::refusesWhatIsTooLarge()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(int, column);
    const TextFile file(text);
    for (const qint64 block : {qint64(1000), csv::limits::blockBytes, qint64(1) << 29}) {
        csv::Reader reader(file.source(), {}, {}, block);
        csv::RecordView view;
        QVERIFY(reader.next(view).value_or(false));
        for (int again = 0; again < 2; ++again) {
            const auto more = reader.next(view);
            QVERIFY(!more);
            QCOMPARE(more.error().code, code);
            QCOMPARE(more.error().row, 1);
            QCOMPARE(more.error().column, column);
        }
    }
}

void TestReader::takesACellOfTheLargestSize()
{
    const QByteArray large(csv::limits::cellBytes, 'x');
    const TextFile file("\"" + large + "\"\r\n" + large + "\n" + QByteArray(csv::limits::columns - 1, ',')
                        + "\n");
    for (const qint64 block : {qint64(1) << 16, qint64(1) << 29}) {
        const Reading reading = readText(file, {}, block);
        QCOMPARE(reading.error.code, ErrorCode::Internal);
        QCOMPARE(reading.rows.size(), std::size_t(3));
        QCOMPARE(qint64(reading.rows[0].fields[0].size()), csv::limits::cellBytes);
        QCOMPARE(qint64(reading.rows[1].fields[0].size()), csv::limits::cellBytes);
        QCOMPARE(reading.rows[2].fields.size(), std::size_t(csv::limits::columns));
    }
}

void TestReader::noticesAFileThatShrank()
{
    const TextFile file("first,1\nsecond,2\nthird,3\n");
    csv::Reader reader(file.source(), {}, {}, 10);
    csv::RecordView view;
    QVERIFY(reader.next(view).value_or(false));
    file.replace("first,1\n");
    const auto more = reader.next(view);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::FileChanged);
}

void TestReader::readsNothingThatWasAppended()
{
    const TextFile file("first,1\nsecond,2\n");
    const csv::Source source = file.source();
    file.replace("first,1\nsecond,2\nthird,3\n");
    QCOMPARE(readAll(csv::Reader(source, {}, {}, 5)).rows.size(), std::size_t(2));
}

void TestReader::endsWhereItIsTold()
{
    const TextFile file("a,1\nb,2\nc,3\n");
    QCOMPARE(readAll(csv::Reader(file.source(), {}, {}, 5, 8)).rows.size(), std::size_t(2));
    QCOMPARE(readAll(csv::Reader(file.source(), {}, {}, 5, 0)).rows.size(), std::size_t(0));
}

void TestReader::tellsTheFirstRecordThatIsNotUtf8()
{
    const TextFile file("\xEF\xBB\xBF"
                        "a,\xC3\xA9\nb,2\nc,\xE9"
                        "t\xE9\nd,4\n");
    for (qint64 block = 1; block < 30; ++block) {
        csv::Reader reader(file.source(), {}, {}, block);
        reader.requireUtf8();
        const Reading reading = readAll(std::move(reader));
        QCOMPARE(reading.rows.size(), std::size_t(2));
        QCOMPARE(reading.error.code, ErrorCode::EncodingUnsupported);
        QCOMPARE(reading.error.row, 2);
        QCOMPARE(reading.error.number, 14);
    }
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"

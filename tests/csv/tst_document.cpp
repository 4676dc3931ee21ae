// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"

using base::ErrorCode;
using base::Origin;
using csv::Document;
using test::Fields;
using test::TextFile;

namespace {

Document opened(const TextFile &file, const csv::OpenOptions &options = {})
{
    auto document = Document::open(file.path(), options);
    if (!document)
        qFatal("Cannot open the document: error %d", int(document.error().code));
    return *document;
}

Document indexed(const Document &document)
{
    base::Progress progress;
    auto whole = document.indexed(progress);
    if (!whole)
        qFatal("Cannot index the document: error %d", int(whole.error().code));
    return *whole;
}

ErrorCode openError(const QByteArray &text)
{
    const TextFile file(text);
    const auto document = Document::open(file.path());
    return document ? ErrorCode::Internal : document.error().code;
}

QByteArray manyRows(int rows)
{
    QByteArray text = "no,name\r\n";
    for (int i = 0; i < rows; ++i)
        text += QByteArray::number(i) + (i % 7 == 0 ? ",\"two\nlines\"\r\n" : ",x\n");
    return text;
}

/// Asks to stop as soon as anything is reported.
class Impatient final : public base::Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        base::Progress::report(done, total);
        ++reports;
        cancel();
    }

    int reports = 0;
};

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDelimiter_data();
    void findsDelimiter();
    void findsHeader_data();
    void findsHeader();
    void leavesChoicesAlone();
    void namesColumns();
    void honoursSepLine_data();
    void honoursSepLine();
    void skipsBlankLinesAboveHeader();
    void tellsEncoding();
    void refusesFileWithoutHeader_data();
    void refusesFileWithoutHeader();
    void refusesFileWithoutRows_data();
    void refusesFileWithoutRows();
    void countsRows_data();
    void countsRows();
    void findsEveryRow();
    void keepsSample();
    void keepsTheSampleOfAFileWithoutHeader();
    void looksAgainAtBytesBeyondTheSample();
    void stopsWhenCancelled();
    void reportsBytes();
    void tellsOpenQuote();
};

void TestDocument::findsDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("one column") << QByteArray("email\nann@example.com\n") << ',';
    QTest::newRow("commas in every value")
        << QByteArray("name;place\nEk, Ann;Umeå, Sweden\nLie, Bo;Bergen, Norway\n") << ';';
    QTest::newRow("decimal commas") << QByteArray("no;sum\n1;1,50\n2;2,25\n3;3,00\n") << ';';
    QTest::newRow("quoted semicolons") << QByteArray("a,b\n\"x;y;z\",1\n\"x;y;z\",2\n") << ',';
    QTest::newRow("quoted line ends") << QByteArray("a;b\n\"1,2\n3,4\n5,6\";x\n\"7,8\n9,0\";y\n") << ';';
    QTest::newRow("ragged") << QByteArray("a,b,c,d\n1,2,3,4\n1,2\n1,2,3,4\n1,2,3,4,5\n1,2,3,4\n") << ',';
    QTest::newRow("blank lines between") << QByteArray("\n\na|b\n\n1|2\n\n\n3|4\n") << '|';
    QTest::newRow("list in one cell")
        << QByteArray("email,tags,city\na@example.com,x;y;z,Rome\nb@example.com,x;z,Bari\n") << ',';
}

void TestDocument::findsDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    const TextFile file(text);
    const Document document = opened(file);
    QCOMPARE(document.delimiter().value, delimiter);
    QCOMPARE(document.delimiter().origin, Origin::Detected);
    QCOMPARE(document.dialect().delimiter, delimiter);
}

void TestDocument::findsHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("header");
    QTest::newRow("names") << QByteArray("email,city\na@example.com,Rome\n") << true;
    QTest::newRow("names with digits") << QByteArray("email,address line 2\na@example.com,x\n") << true;
    QTest::newRow("names in Japanese") << QByteArray("メール,住所1\na@example.com,x\n") << true;
    QTest::newRow("name left empty") << QByteArray("email,,city\na@example.com,x,Rome\n") << true;
    QTest::newRow("address") << QByteArray("a@example.com,Rome\nb@example.com,Bari\n") << false;
    QTest::newRow("number") << QByteArray("Ann,4711\nBo,4712\n") << false;
    QTest::newRow("telephone number") << QByteArray("Ann,+46 (70) 174-06 12\nBo,x\n") << false;
}

void TestDocument::findsHeader()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, header);
    const TextFile file(text);
    const Document document = indexed(opened(file));
    QCOMPARE(document.header().value, header);
    QCOMPARE(document.header().origin, Origin::Detected);
    QCOMPARE(document.rows(), qint64(text.count('\n')) - (header ? 1 : 0));
}

void TestDocument::leavesChoicesAlone()
{
    const TextFile file("a;b,c@example.com\n1;2\n");
    const Document document = opened(file,
                                     {.delimiter = {.value = ',', .origin = Origin::User},
                                      .header = {.value = true, .origin = Origin::Recipe}});
    QCOMPARE(document.delimiter().value, ',');
    QCOMPARE(document.delimiter().origin, Origin::User);
    QCOMPARE(document.header().value, true);
    QCOMPARE(document.header().origin, Origin::Recipe);
    QCOMPARE(document.columns(), QStringList({QStringLiteral("a;b"), QStringLiteral("c@example.com")}));
}

void TestDocument::namesColumns()
{
    const TextFile named(" E-mail ,\"First\nname\",,Tags,Tags\nx,y\n");
    QCOMPARE(opened(named).columns(),
             QStringList({QStringLiteral("E-mail"), QStringLiteral("First\nname"), QString(),
                          QStringLiteral("Tags"), QStringLiteral("Tags")}));

    const TextFile unnamed("1,2\n3,4,5\n");
    QCOMPARE(
        opened(unnamed).columns(),
        QStringList({QStringLiteral("Column 1"), QStringLiteral("Column 2"), QStringLiteral("Column 3")}));
}

void TestDocument::honoursSepLine_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("as Excel writes it") << QByteArray("sep=;\r\n");
    QTest::newRow("LF") << QByteArray("sep=;\n");
    QTest::newRow("capitals") << QByteArray("SEP=;\n");
    QTest::newRow("quoted") << QByteArray("\"sep=;\"\r\n");
    QTest::newRow("behind a mark") << QByteArray("\xEF\xBB\xBFsep=;\r\n");
}

void TestDocument::honoursSepLine()
{
    QFETCH(QByteArray, first);
    const TextFile file(first + "name;x,y,z\na;1,2,3\nb;4,5,6\n");
    const Document document = indexed(opened(file));
    QCOMPARE(document.delimiter().value, ';');
    QCOMPARE(document.columns(), QStringList({QStringLiteral("name"), QStringLiteral("x,y,z")}));
    QCOMPARE(document.rows(), 2);
    const auto row = document.record(0);
    QVERIFY(row);
    QCOMPARE(row->view().line, 3);
    QCOMPARE(test::copyOf(row->view()).fields, Fields({"a", "1,2,3"}));
}

void TestDocument::skipsBlankLinesAboveHeader()
{
    const TextFile file("\r\n \t\n\nemail,city\na@example.com,Rome\n");
    const Document document = indexed(opened(file));
    QCOMPARE(document.columns(), QStringList({QStringLiteral("email"), QStringLiteral("city")}));
    QCOMPARE(document.rows(), 1);
    QCOMPARE(document.record(0)->view().line, 5);
}

void TestDocument::tellsEncoding()
{
    QCOMPARE(opened(TextFile("a,b\n1,2\n")).encoding().value, csv::Encoding::Utf8);
    const Document marked = opened(TextFile("\xEF\xBB\xBF\"a\",b\n1,2\n"));
    QCOMPARE(marked.encoding().value, csv::Encoding::Utf8);
    QVERIFY(marked.encodingEvidence().marked);
    QCOMPARE(marked.columns().constFirst(), QStringLiteral("a"));
}

void TestDocument::refusesFileWithoutHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("blank lines") << QByteArray("\n\r\n\n");
    QTest::newRow("lines of blanks") << QByteArray(" \t \n   \n\t\n");
    QTest::newRow("sep line alone") << QByteArray("sep=;");
}

void TestDocument::refusesFileWithoutHeader()
{
    QFETCH(QByteArray, text);
    QCOMPARE(openError(text), ErrorCode::HeaderMissing);
}

void TestDocument::refusesFileWithoutRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("header without line end") << QByteArray("a,b");
    QTest::newRow("header") << QByteArray("a,b\n");
    QTest::newRow("header and blank lines") << QByteArray("a,b\n\n\r\n");
}

void TestDocument::refusesFileWithoutRows()
{
    QFETCH(QByteArray, text);
    const TextFile file(text);
    base::Progress progress;
    const auto document = opened(file).indexed(progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::HeaderOnly);
}

void TestDocument::countsRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<qint64>("count");
    QTest::newRow("plain") << QByteArray("1,2\n3,4\n") << qint64(2);
    QTest::newRow("no line end at the end") << QByteArray("1,2\n3,4") << qint64(2);
    QTest::newRow("blank line at the end") << QByteArray("1,2\n3,4\n\n") << qint64(2);
    QTest::newRow("blank line of CR LF at the end") << QByteArray("1,2\r\n3,4\r\n\r\n") << qint64(2);
    QTest::newRow("blank lines at the end") << QByteArray("1,2\n3,4\n\n\r\n\n") << qint64(2);
    QTest::newRow("blank lines elsewhere") << QByteArray("\n1,2\n\n\n3,4\n") << qint64(2);
    QTest::newRow("empty quotes at the end") << QByteArray("1,2\n\"\"") << qint64(2);
    QTest::newRow("empty quotes on the last line") << QByteArray("1,2\n\"\"\n") << qint64(2);
    QTest::newRow("delimiters alone at the end") << QByteArray("1,2\n,\n") << qint64(2);
    QTest::newRow("blank in the last line") << QByteArray("1,2\n \n") << qint64(2);
}

void TestDocument::countsRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(qint64, count);
    const TextFile file("a,b\n" + rows);
    const Document document = indexed(opened(file));
    QCOMPARE(document.rows(), count);
    QCOMPARE(qint64(document.sample().size()), count);
    const auto read = test::readAll(document.reader());
    QCOMPARE(qint64(read.rows.size()), count);
    QCOMPARE(read.rows.front().row, 0);
    QVERIFY(test::readAll(document.reader(count)).rows.empty());
}

void TestDocument::findsEveryRow()
{
    constexpr int rows = 3 * int(csv::RowIndex::stride) + 5;
    const TextFile file(manyRows(rows));
    const Document document = indexed(opened(file));
    QCOMPARE(document.rows(), rows);
    const auto all = test::readAll(document.reader());
    for (int row = 0; row < rows; ++row) {
        const auto record = document.record(row);
        QVERIFY(record);
        QCOMPARE(test::copyOf(record->view()), all.rows[std::size_t(row)]);
        QCOMPARE(QByteArray(record->view().field(0).data(), qsizetype(record->view().field(0).size())),
                 QByteArray::number(row));
    }
    for (const int row : {0, 1, 255, 256, 257, 511, 512, rows - 1}) {
        const auto rest = test::readAll(document.reader(row));
        QCOMPARE(rest.rows.size(), std::size_t(rows - row));
        QCOMPARE(rest.rows.front(), all.rows[std::size_t(row)]);
    }
}

void TestDocument::keepsSample()
{
    const TextFile file(manyRows(5000));
    const Document document = opened(file);
    const auto all = test::readAll(document.reader());
    QCOMPARE(document.sample().size(), std::size_t(csv::limits::sampleRows));
    const std::vector<csv::Record> copy = document.sample();
    for (std::size_t row = 0; row < copy.size(); ++row)
        QCOMPARE(test::copyOf(copy[row].view()), all.rows[row]);
}

/// How many columns there are decides what an open quote is.
void TestDocument::keepsTheSampleOfAFileWithoutHeader()
{
    const TextFile file("a@example.com,x,1\nb@example.com,\"y,2\nc@example.com,z,3\nd@example.com,w,4\n");
    const Document document = indexed(opened(file));
    QVERIFY(!document.header().value);
    QCOMPARE(document.columns().size(), 3);
    QCOMPARE(document.rows(), 4);
    QCOMPARE(document.sample().size(), std::size_t(4));
    QCOMPARE(test::copyOf(document.sample().at(1).view()).fields, Fields({"b@example.com", "\"y", "2"}));
}

void TestDocument::looksAgainAtBytesBeyondTheSample()
{
    QByteArray text = manyRows(400'000);
    QVERIFY(text.size() > 2 * csv::limits::sampleBytes);
    const qsizetype bad = text.lastIndexOf("\n399001,x") + 8;
    text[bad] = '\xE9';
    const TextFile file(text);
    const Document document = opened(file);
    base::Progress progress;
    const auto whole = document.indexed(progress);
    QVERIFY(whole);
    QCOMPARE(whole->rows(), 400'000);
    QCOMPARE(whole->encoding().value, csv::Encoding::Windows1252);
    QCOMPARE(whole->encoding().origin, Origin::Detected);
    QCOMPARE(whole->invalidCount(), 0);
    const auto row = whole->record(399'001);
    QVERIFY(row);
    QVERIFY(QByteArray::fromStdString(test::copyOf(row->view()).fields.at(1)).contains("é"));
}

void TestDocument::stopsWhenCancelled()
{
    const TextFile file(manyRows(400'000));
    Impatient progress;
    const auto whole = opened(file).indexed(progress);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, ErrorCode::Cancelled);
    QCOMPARE(progress.reports, 1);
}

void TestDocument::reportsBytes()
{
    const QByteArray text = manyRows(10);
    const TextFile file(text);
    base::Progress progress;
    QVERIFY(opened(file).indexed(progress));
    QCOMPARE(progress.done(), qint64(text.size()));
    QCOMPARE(progress.total(), qint64(text.size()));
}

void TestDocument::tellsOpenQuote()
{
    QCOMPARE(indexed(opened(TextFile("a,b\n1,2\n3,4\n"))).unterminatedRow(), -1);
    const Document open = indexed(opened(TextFile("a,b\n1,2\n3,\"4\n5\n\n")));
    QCOMPARE(open.unterminatedRow(), 1);
    QCOMPARE(open.rows(), 2);
    QCOMPARE(test::copyOf(open.record(1)->view()).fields, Fields({"3", "4\n5\n\n"}));
    QCOMPARE(open.damage().count(csv::DamageKind::QuoteNeverClosed), 1);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"

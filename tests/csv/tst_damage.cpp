// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"

using csv::Damage;
using csv::DamageKind;
using csv::Document;
using test::TextFile;

namespace {

Document read(const QByteArray &text)
{
    const TextFile file(text);
    const auto document = Document::open(file.path());
    if (!document)
        qFatal("Cannot open the document: error %d", int(document.error().code));
    base::Progress progress;
    auto whole = document->indexed(progress);
    if (!whole)
        qFatal("Cannot index the document: error %d", int(whole.error().code));
    return *whole;
}

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "u" + QByteArray::number(i) + "@example.com,n\n";
    return text;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void tellsNothingOfASoundFile();
    void countsAllAndKeepsTheFirst();
    void keepsTheRowsBelowAnOpenQuote();
    void givesBackTheRowsThatAQuoteSwallowed_data();
    void givesBackTheRowsThatAQuoteSwallowed();
    void keepsValuesOfSeveralLines();
    void keepsRowsApartOfWhichEachHasAnOpenQuote();
    void keepsATableWithinAValue_data();
    void keepsATableWithinAValue();
    void givesBackWhatAQuoteSwallowedThatLooksClosed();
    void takesBlanksBehindAQuoteForNoDamage();
    void tellsCommentsThatAreAsWideAsRows();
    void numbersRepeatedNames();
};

void TestDamage::tells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<qint64>("rows");
    const QByteArray head = "email,city\na@example.com,Rome\n"; // 11 and 19 bytes
    QTest::newRow("short") << head + "b\nc,d\n"
                           << Damage {DamageKind::ShortRow, 1, 30, 3, -1, 1} << qint64(3);
    QTest::newRow("long") << head + "b,c,d\n" << Damage {DamageKind::LongRow, 1, 30, 3, -1, 3} << qint64(2);
    QTest::newRow("empty") << head + ", \nb,c\n"
                           << Damage {DamageKind::EmptyRow, 1, 30, 3, -1, -1} << qint64(3);
    QTest::newRow("text after a quote") << head + "b,\"x\"y\n"
                                        << Damage {DamageKind::TextAfterQuote, 1, 30, 3, 1, -1} << qint64(2);
    QTest::newRow("quote never closed")
        << head + "b,\"x\nc,d\n"
        << Damage {DamageKind::QuoteNeverClosed, 1, 32, 3, 1, -1} << qint64(3);
    QTest::newRow("quote closed by a later one")
        << head + "b,\"x\nc,d\ne,f\ng,\"h\"\n"
        << Damage {DamageKind::QuoteNeverClosed, 1, 32, 3, 1, -1} << qint64(5);
    QTest::newRow("value of very many lines")
        << head + "b,\"" + QByteArray(200, '\n') + "\"\n"
        << Damage {DamageKind::LongQuote, 1, 30, 3, -1, 200} << qint64(2);
    QTest::newRow("zero byte") << head + QByteArray("b,x\0y\n", 6)
                               << Damage {DamageKind::ControlCharacter, 1, 30, 3, 1, -1} << qint64(2);
    QTest::newRow("second mark") << head
            + "\xEF\xBB\xBF"
              "b,c\n" << Damage {DamageKind::ByteOrderMark, 1, 30, 3, -1, -1}
                                 << qint64(2);
    QTest::newRow("zeros at the end") << head + "b,c\n" + QByteArray(9, '\0')
                                      << Damage {DamageKind::ZeroTail, 2, 34, 4, -1, 9} << qint64(2);
    QTest::newRow("zeros in a line of their own")
        << head + QByteArray("\0\n\n", 3) << Damage {DamageKind::ControlCharacter, 1, 30, 3, 0, -1}
        << qint64(2);
    QTest::newRow("zeros behind a quote")
        << head + QByteArray("\"\0\0", 3) << Damage {DamageKind::QuoteNeverClosed, 1, 30, 3, 0, -1}
        << qint64(2);
    QTest::newRow("cut off") << head + "b" << Damage {DamageKind::LastRowCut, 1, 30, 3, -1, -1} << qint64(2);
    QTest::newRow("footer") << head + "b,c\nd,e\n\nTotal,2\n"
                            << Damage {DamageKind::Footer, 3, 39, 6, -1, 1} << qint64(4);
    QTest::newRow("blank line") << head + "\nb,c\n"
                                << Damage {DamageKind::BlankLines, 1, 30, 3, -1, 1} << qint64(2);
    QTest::newRow("unnamed") << QByteArray("a,,c\n1,2,3\n")
                             << Damage {DamageKind::HeaderUnnamed, -1, -1, -1, 1, -1} << qint64(1);
    QTest::newRow("repeated") << QByteArray("a,b,A\n1,2,3\n")
                              << Damage {DamageKind::HeaderRepeated, -1, -1, -1, 2, -1} << qint64(1);
    QTest::newRow("no header") << QByteArray("a@example.com,x\nb@example.com,y\n")
                               << Damage {DamageKind::HeaderMissing, -1, 0, 1, -1, -1} << qint64(2);
}

void TestDamage::tells()
{
    QFETCH(QByteArray, text);
    QFETCH(Damage, damage);
    QFETCH(qint64, rows);
    const Document document = read(text);
    QCOMPARE(document.rows(), rows);
    QCOMPARE(qint64(test::readAll(document.reader()).rows.size()), rows);
    QCOMPARE(document.damage().count(damage.kind), 1);
    const Damage told = document.damage().firsts(damage.kind).front();
    QCOMPARE(told.row, damage.row);
    QCOMPARE(told.offset, damage.offset);
    QCOMPARE(told.line, damage.line);
    QCOMPARE(told.column, damage.column);
    QCOMPARE(told.number, damage.number);
}

void TestDamage::tellsNothingOfASoundFile()
{
    QVERIFY(read("email,\"a \"\"b\"\"\"\r\nx@example.com,\"two\r\nlines\"\r\ny@example.com,\r\n")
                .damage()
                .isEmpty());
}

void TestDamage::countsAllAndKeepsTheFirst()
{
    const Document document = read("a,b\n" + QByteArray("1\n").repeated(1000) + "1,2\n");
    QCOMPARE(document.damage().count(DamageKind::ShortRow), 1000);
    QCOMPARE(document.damage().firsts(DamageKind::ShortRow).size(), csv::DamageList::keptOfKind);
    QCOMPARE(document.damage().firsts(DamageKind::ShortRow).back().row,
             qint64(csv::DamageList::keptOfKind) - 1);
}

/// Also beyond the sample, and however far the next quote is.
void TestDamage::keepsTheRowsBelowAnOpenQuote()
{
    for (const int above : {1, 60'000}) {
        for (const QByteArray &below :
             {lines(1000), lines(700) + "z@example.com,\"quoted\"\n" + lines(299)}) {
            const Document document = read("email,note\n" + lines(above) + "b@example.com,\"oops\n" + below);
            QCOMPARE(document.rows(), above + 1 + 1000);
            QCOMPARE(document.damage().count(DamageKind::QuoteNeverClosed), 1);
            QCOMPARE(document.damage().firsts(DamageKind::QuoteNeverClosed).front().line, above + 2);
            const auto row = document.record(above);
            QVERIFY(row);
            QCOMPARE(test::copyOf(row->view()).fields, test::Fields({"b@example.com", "\"oops"}));
        }
    }
}

void TestDamage::givesBackTheRowsThatAQuoteSwallowed_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("distance");
    QTest::addColumn<bool>("allQuoted");
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const QByteArray shown = QByteArray(end).replace("\r", "CR").replace("\n", "LF");
        for (const int distance : {1, 4, 10, 99, 700, 5'000}) {
            QTest::addRow("opened by mistake, %s, %d rows on", shown.constData(), distance)
                << end << distance << false;
        }
        QTest::addRow("not closed, %s", shown.constData()) << end << 1 << true;
    }
}

/// A quote too many, or one too few, and the next one closes it \a distance rows below.
void TestDamage::givesBackTheRowsThatAQuoteSwallowed()
{
    QFETCH(const QByteArray, end);
    QFETCH(const int, distance);
    QFETCH(const bool, allQuoted);
    constexpr int rows = 6'000;
    constexpr int bad = 50;
    QByteArray text = (allQuoted ? "\"id\",\"name\",\"email\"" : "id,name,email") + end;
    for (int row = 0; row < rows; ++row) {
        const QByteArray id = QByteArray::number(row);
        const QByteArray email = "a" + id + "@example.com";
        if (allQuoted)
            text += '"' + id + "\",\"Ann" + (row == bad ? "" : "\"") + ",\"" + email + '"' + end;
        else if (row == bad)
            text += id + ",\"Ann," + email + end;
        else
            text += id + (row == bad + distance ? ",\"Ann\"," : ",Ann,") + email + end;
    }
    const Document document = read(text);
    QCOMPARE(document.rows(), rows);
    QCOMPARE(document.damage().count(DamageKind::QuoteNeverClosed)
                 + document.damage().count(DamageKind::TextAfterQuote),
             1);
    const auto read = test::readAll(document.reader()).rows;
    QCOMPARE(int(read.size()), rows);
    for (int row = 0; row < rows; ++row) {
        const test::Fields &fields = read[std::size_t(row)].fields;
        QCOMPARE(fields.front(), std::to_string(row));
        if (row != bad || !allQuoted)
            QCOMPARE(QByteArray::fromStdString(fields.back()),
                     "a" + QByteArray::number(row) + "@example.com");
    }
}

/// Even when what they hold looks like rows.
void TestDamage::keepsValuesOfSeveralLines()
{
    const QByteArray rows("a@example.com,\"Storgatan 1\nBox 2\n111 22 Stockholm\",SE\n"
                          "b@example.com,\"1,2,3\n4,5,6\",SE\n"
                          "c@example.com,\"Dear all,\n\nthis, that, and\n\nmore.\n\nYours, Bo\",SE\n");
    const Document document = read("email,note,country\n" + rows.repeated(300));
    QCOMPARE(document.rows(), 900);
    QCOMPARE(document.damage().count(DamageKind::QuoteNeverClosed), 0);
    QCOMPARE(test::copyOf(document.record(1)->view()).fields,
             test::Fields({"b@example.com", "1,2,3\n4,5,6", "SE"}));
}

void TestDamage::keepsRowsApartOfWhichEachHasAnOpenQuote()
{
    QByteArray text = "email,name,note\n" + QByteArray("a@example.com,\"Ann\",x\n").repeated(60'000);
    text += QByteArray("b@example.com,\"Bo,y\n").repeated(101);
    const Document document = read(text);
    QCOMPARE(document.rows(), 60'101);
    QCOMPARE(document.damage().count(DamageKind::QuoteNeverClosed), 101);
    for (const int row : {60'000, 60'001, 60'099})
        QCOMPARE(test::copyOf(document.record(row)->view()).fields,
                 test::Fields({"b@example.com", "\"Bo", "y"}));
}

void TestDamage::keepsATableWithinAValue_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("orders") << QByteArray("id,email,note\n") << QByteArray("7,a@example.com,")
                            << QByteArray("Orders:\n1,Shirt,200\n2,Hat,300\n3,Cap,100\n4,Bag,250");
    QTest::newRow("no address") << QByteArray("id,name,note\n") << QByteArray("7,Ann,")
                                << QByteArray("Sizes:\nM,L,S\nM,L,S\nM,L,S\nM,L,S");
    QTest::newRow("an empty one") << QByteArray("note,b,c\n") << QByteArray()
                                  << QByteArray(",,\n,,\n,,\n,,\n,,");
}

void TestDamage::keepsATableWithinAValue()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, value);
    const QByteArray rest = begin.isEmpty() ? ",x,y" : "";
    const QByteArray row = begin + '"' + value + '"' + rest + "\n";
    const Document document = read(head + row.repeated(200));
    QCOMPARE(document.rows(), 200);
    QCOMPARE(document.damage().count(DamageKind::QuoteNeverClosed), 0);
    const auto fields = test::copyOf(document.record(199)->view()).fields;
    QCOMPARE(QByteArray::fromStdString(begin.isEmpty() ? fields.front() : fields.back()), value);
}

/// As the next quote stands where one that closes may stand.
void TestDamage::givesBackWhatAQuoteSwallowedThatLooksClosed()
{
    QByteArray text("id,email,note\n");
    for (int row = 0; row < 500; ++row) {
        const QByteArray id = QByteArray::number(row);
        const QByteArray email = row % 5 == 0 ? QByteArray() : id + "@example.com";
        text += id + ',' + email + ',' + (row == 51 ? "\"5 m" : row == 71 ? "6 m\"" : "7 m") + '\n';
    }
    const Document document = read(text);
    QCOMPARE(document.rows(), 500);
    QCOMPARE(document.damage().count(DamageKind::QuoteNeverClosed), 1);
    QCOMPARE(test::copyOf(document.record(71)->view()).fields,
             test::Fields({"71", "71@example.com", "6 m\""}));
}

void TestDamage::takesBlanksBehindAQuoteForNoDamage()
{
    const Document document
        = read("name,note,email\nAnn,\"x, y\" ,a@example.com\nBo,\"z\"\t,b@example.com\n");
    QCOMPARE(document.rows(), 2);
    QCOMPARE(document.damage().count(DamageKind::TextAfterQuote), 0);
    QCOMPARE(test::copyOf(document.record(0)->view()).fields,
             test::Fields({"Ann", "x, y ", "a@example.com"}));
}

void TestDamage::tellsCommentsThatAreAsWideAsRows()
{
    QByteArray text("# exported\ncode,name,email\n");
    for (int row = 0; row < 1'000; ++row)
        text += (row >= 700 && row % 3 == 0 ? "#" : "") + QByteArray::number(row) + ",Ann,a@example.com\n";
    const Document document = read(text);
    QCOMPARE(document.rows(), 900);
    QCOMPARE(document.damage().count(DamageKind::CommentRows), 100);
    QCOMPARE(document.damage().firsts(DamageKind::CommentRows).front().line, 705);

    csv::OpenOptions options;
    options.comment.offer({}, base::Origin::User);
    const TextFile file(text);
    const auto all = Document::open(file.path(), options);
    QVERIFY(all);
    base::Progress progress;
    QCOMPARE(all->indexed(progress)->rows(), 1'000);
}

void TestDamage::numbersRepeatedNames()
{
    const Document document
        = read("phone,,Phone,phone (2),phone," + QByteArray(500, 'n') + "\n1,2,3,4,5,6\n");
    QCOMPARE(document.columns().at(2), QStringLiteral("Phone"));
    QCOMPARE(document.columns().at(5).size(), 500);
    const QStringList names = document.uniqueColumns();
    QCOMPARE(names.mid(0, 2), QStringList({QStringLiteral("phone"), QStringLiteral("Column 2")}));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(names.at(5).size() < 200);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"
#include "csv/header_rows.h"

using base::Origin;
using csv::DamageKind;
using csv::Document;
using test::TextFile;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'));
}

Document opened(const TextFile &file, const csv::OpenOptions &options = {})
{
    auto document = Document::open(file.path(), options);
    if (!document)
        qFatal("Cannot open the document: error %d", int(document.error().code));
    return *document;
}

Document indexed(const TextFile &file, const csv::OpenOptions &options = {})
{
    base::Progress progress;
    auto document = opened(file, options).indexed(progress);
    if (!document)
        qFatal("Cannot index the document: error %d", int(document.error().code));
    return *document;
}

} // namespace

class TestHeaderRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsNames_data();
    void joinsNames();
    void offersTwoRows_data();
    void offersTwoRows();
    void joinsAtTheUsersWordOnly();
    void tellsFooters_data();
    void tellsFooters();
    void findsTheDamagedCell_data();
    void findsTheDamagedCell();
};

void TestHeaderRows::joinsNames_data()
{
    QTest::addColumn<QStringList>("upper");
    QTest::addColumn<QStringList>("lower");
    QTest::addColumn<QStringList>("joined");
    QTest::newRow("both") << words("Name|Name") << words("First|Last") << words("Name First|Name Last");
    QTest::newRow("merged cells") << words("Email|Name||Age") << words("|First|Last|")
                                  << words("Email|Name First|Name Last|Age");
    QTest::newRow("nothing to the left") << words("|Name") << words("id|First") << words("id|Name First");
    QTest::newRow("the same twice") << words("Email|City") << words("email|Town") << words("Email|City Town");
    QTest::newRow("a longer lower row") << words("A") << words("b|c") << words("A b|A c");
    QTest::newRow("nothing at all") << words("A||") << words("||") << words("A||");
}

void TestHeaderRows::joinsNames()
{
    QFETCH(QStringList, upper);
    QFETCH(QStringList, lower);
    QTEST(csv::joinedNames(upper, lower), "joined");
}

void TestHeaderRows::offersTwoRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("offer");
    const QByteArray rows = "a@example.com,Anna,Berg,41\nb@example.com,Bo,Ek,42\nc@example.com,Eva,Ask,43\n";
    QTest::newRow("types") << QByteArray("Email,First,Last,Age\ntext,text,text,years\n" + rows)
                           << words("Email text|First text|Last text|Age years");
    QTest::newRow("merged cells") << QByteArray("Email,Name,,Age\nwork,First,Last,years\n" + rows)
                                  << words("Email work|Name First|Name Last|Age years");
    QTest::newRow("few names above")
        << QByteArray("Who,,Contact,,,\nFirst,Last,Email,Phone,City,Age\n"
                      "Anna,Berg,a@example.com,070,Lund,41\nBo,Ek,b@example.com,071,Ystad,42\n")
        << words("Who First|Who Last|Contact Email|Contact Phone|Contact City|Contact Age");
    QTest::newRow("customers only") << QByteArray("Email,First,Last,Age\n" + rows) << QStringList();
    QTest::newRow("a customer without much")
        << QByteArray("Email,First,Last,Age\n,Ulf,Ny,\n" + rows) << QStringList();
    QTest::newRow("a word for nothing")
        << QByteArray("Email,First,Last,Age\nn/a,Ulf,Ny,n/a\n" + rows) << QStringList();
    QTest::newRow("words alone") << QByteArray("First,Last\nAnna,Berg\nBo,Ek\nEva,Ask\n") << QStringList();
    QTest::newRow("a value like others")
        << QByteArray("Email,City\nmissing,Lund\na@example.com,Lund\nb@example.com,Ystad\nc@example.com,\n")
        << QStringList();
    QTest::newRow("a title") << QByteArray("Customers of November,,,\nEmail,First,Last,Age\n" + rows)
                             << QStringList();
}

void TestHeaderRows::offersTwoRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, offer);
    const TextFile file(text);
    const Document document = opened(file);
    QCOMPARE(document.headerOffer(), offer);
    QCOMPARE(document.damage().count(DamageKind::HeaderContinues), offer.isEmpty() ? 0 : 1);
    QCOMPARE(document.headerLines(), (base::Choice<int> {1, Origin::Detected}));
    if (offer.isEmpty())
        return;
    const qint64 rows = indexed(file).rows();
    const Document joined = indexed(file, {.headerLines = {.value = 2, .origin = Origin::User}});
    QCOMPARE(joined.columns(), offer);
    QVERIFY(joined.headerOffer().isEmpty());
    QCOMPARE(joined.damage().count(DamageKind::HeaderContinues), 0);
    QVERIFY(rows - joined.rows() <= 1); // none where the upper one was no row
    const Document again = indexed(file, joined.reading(Origin::Recipe));
    QCOMPARE(again.columns(), offer);
    QCOMPARE(again.rows(), joined.rows());
}

void TestHeaderRows::joinsAtTheUsersWordOnly()
{
    const TextFile file("Name\nFirst\nAnna\nBo\n");
    QCOMPARE(indexed(file).rows(), 3);
    const csv::OpenOptions two {.headerLines = {.value = 2, .origin = Origin::User}};
    QCOMPARE(indexed(file, two).columns(), words("Name First"));
    QCOMPARE(indexed(file, two).rows(), 2);
    const auto none = Document::open(file.path(), {.headerLines = {.value = 9, .origin = Origin::User}});
    QVERIFY(!none);
    QCOMPARE(none.error().code, base::ErrorCode::HeaderMissing);
}

void TestHeaderRows::tellsFooters_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("a total") << QByteArray("Total,,,,4\n") << qint64(1);
    QTest::newRow("a remark") << QByteArray("Report generated 2024-05-01\n") << qint64(1);
    QTest::newRow("both") << QByteArray("Total,,,,4\nReport generated\n") << qint64(2);
    QTest::newRow("below a blank line") << QByteArray("\nTotal,,,,4\n") << qint64(1);
    QTest::newRow("nothing") << QByteArray() << qint64(0);
    QTest::newRow("a customer with an address alone") << QByteArray("z@example.com,,,,\n") << qint64(0);
    QTest::newRow("an empty row") << QByteArray(",,,,\n") << qint64(0);
    QTest::newRow("four of them") << QByteArray("a,,,,\nb,,,,\nc,,,,\nd,,,,\n") << qint64(0);
}

void TestHeaderRows::tellsFooters()
{
    QFETCH(QByteArray, tail);
    QFETCH(qint64, rows);
    for (const int above : {4, 3000}) { // within the sample, and far beyond it
        const QByteArray text
            = "email,first,last,city,age\n" + QByteArray("a@example.com,A,B,C,4\n").repeated(above) + tail;
        const Document document = indexed(TextFile(text));
        QCOMPARE(document.damage().count(DamageKind::Footer), rows > 0 ? 1 : 0);
        if (rows == 0)
            continue;
        const csv::Damage footer = document.damage().firsts(DamageKind::Footer).front();
        QCOMPARE(footer.row, qint64(above));
        QCOMPARE(footer.number, rows);
        QCOMPARE(document.rows(), above + rows); // told, not dropped
    }
}

void TestHeaderRows::findsTheDamagedCell_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<qint64>("character");
    QTest::newRow("first") << QByteArray("\xE9xx,b,c") << 0 << qint64(0);
    QTest::newRow("behind letters of two bytes") << QByteArray("a,\xC3\xA5\xC3\xA4\xE9,c") << 1 << qint64(2);
    QTest::newRow("in quotes") << QByteArray("a,b,\"say \"\"\xE9\"\"\"") << 2 << qint64(5);
    QTest::newRow("behind a replacement character")
        << QByteArray("a\xEF\xBF\xBD,\xEF\xBF\xBDx\xE9,c") << 1 << qint64(2);
    QTest::newRow("behind a line end") << QByteArray("\"a\nb\",\"\n\xE9\",c") << 1 << qint64(1);
}

void TestHeaderRows::findsTheDamagedCell()
{
    QFETCH(QByteArray, row);
    const QByteArray sound = "\xC3\xA5,\xC3\xA4,\xC3\xB6\n";
    const TextFile file("one,two,three\n" + sound.repeated(500) + row + "\n" + sound.repeated(40));
    const Document document
        = indexed(file, {.encoding = {.value = csv::Encoding::Utf8, .origin = Origin::User}});
    QCOMPARE(document.invalidCount(), 1);
    const auto record = document.record(500);
    QVERIFY(record);
    const auto cells = document.damagedCells(record->view());
    QVERIFY(cells);
    QCOMPARE(cells->size(), std::size_t(1));
    QCOMPARE(cells->front().row, 500);
    QTEST(cells->front().column, "column");
    QTEST(cells->front().character, "character");
    QCOMPARE(cells->front().bytes, QByteArray("\xE9"));
    const auto other = document.record(7);
    QVERIFY(other && document.damagedCells(other->view())->empty());
}

QTEST_GUILESS_MAIN(TestHeaderRows)
#include "tst_header_rows.moc"

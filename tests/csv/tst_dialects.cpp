// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"

#include <QRandomGenerator>

using base::Origin;
using csv::Document;
using test::Fields;
using test::TextFile;

using Rows = std::vector<Fields>;

namespace {

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

std::string pick(QRandomGenerator &dice, const std::vector<std::string> &from)
{
    return from[std::size_t(dice.bounded(int(from.size())))];
}

csv::Dialect randomDialect(QRandomGenerator &dice)
{
    csv::Dialect dialect;
    dialect.delimiter = QByteArray(",;\t|:^~\x01\x1f+").at(dice.bounded(10));
    dialect.quote = dice.bounded(3) == 0 ? '\'' : '"';
    if (dice.bounded(2) == 0)
        dialect.escape = dice.bounded(4) == 0 ? '!' : '\\';
    if (dice.bounded(4) == 0)
        dialect.delimiterTail = pick(dice, {"|", " ", "\xC2\xA6"});
    if (dice.bounded(4) == 0)
        dialect.comment = pick(dice, {"#", "//"});
    dialect.loneReturn = dice.bounded(4) != 0;
    return dialect;
}

/// Values made of all that could get in the way, each column of each row.
Rows randomRows(QRandomGenerator &dice, const csv::Dialect &dialect)
{
    const std::string delimiter = dialect.delimiter + dialect.delimiterTail;
    const std::vector<std::string> pieces {
        "a",
        "b c",
        "",
        "1,5",
        "\n",
        "\r\n",
        "\r",
        std::string(1, *dialect.quote),
        delimiter,
        std::string(1, dialect.delimiter),
        std::string(1, dialect.escape.value_or('x')),
        "\xC3\xA9",
        "#",
        "//",
        std::string(1, '\0'),
        "a value that is longer than the sixty-four bytes that are looked at at once, surely"};
    Rows rows(std::size_t(dice.bounded(1, 6)));
    const int columns = dice.bounded(1, 5);
    for (Fields &row : rows) {
        for (int i = 0; i < columns; ++i) {
            std::string value;
            for (int n = dice.bounded(4); n > 0; --n)
                value += pick(dice, pieces);
            row.push_back(value);
        }
    }
    return rows;
}

std::string written(const std::string &value, const csv::Dialect &dialect)
{
    std::string text(1, *dialect.quote);
    for (const char c : value) {
        if (dialect.escape && (c == *dialect.escape || c == *dialect.quote))
            text += *dialect.escape;
        else if (c == *dialect.quote)
            text += c;
        text += c;
    }
    return text + *dialect.quote;
}

std::string written(const Rows &rows, const csv::Dialect &dialect, QRandomGenerator &dice)
{
    const std::vector<std::string> lineEnds = dialect.loneReturn
        ? std::vector<std::string> {"\n", "\r\n", "\r"}
        : std::vector<std::string> {"\n", "\r\n"};
    std::string text;
    for (const Fields &row : rows) {
        if (!dialect.comment.empty() && dice.bounded(3) == 0)
            text += dialect.comment + " a remark \" ' ," + pick(dice, lineEnds);
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i == 0 ? "" : dialect.delimiter + dialect.delimiterTail;
            text += written(row[i], dialect);
        }
        text += pick(dice, lineEnds);
    }
    return text;
}

Rows read(const TextFile &file, const csv::Dialect &dialect, qint64 block)
{
    Rows rows;
    for (const test::Row &row : test::readAll(csv::Reader(file.source(), dialect, {}, block)).rows)
        rows.push_back(row.fields);
    return rows;
}

Document opened(const TextFile &file)
{
    auto document = Document::open(file.path());
    if (!document)
        qFatal("Cannot open the document: error %d", int(document.error().code));
    return *document;
}

} // namespace

class TestDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWrittenAtEveryBlockSize();
    void findsTheDialect_data();
    void findsTheDialect();
    void takesTheUsersWord();
    void takesNoGivenCharacterForADelimiter();
    void skipsTitleLinesAtTheUsersWord();
    void tellsWhatElseWouldCut();
};

void TestDialects::readsWhatWasWrittenAtEveryBlockSize()
{
    QRandomGenerator dice(20261124);
    for (int round = 0; round < 300; ++round) {
        const csv::Dialect dialect = randomDialect(dice);
        const Rows rows = randomRows(dice, dialect);
        const QByteArray text = bytesOf(written(rows, dialect, dice));
        const TextFile file(text);
        const qint64 step = round < 60 ? 1 : 23;
        for (qint64 block = 1; block <= text.size() + 1; block += step) {
            if (read(file, dialect, block) != rows)
                QFAIL(qPrintable(QStringLiteral("round %1, blocks of %2, text %3")
                                     .arg(round)
                                     .arg(block)
                                     .arg(QString::fromLatin1(text.toPercentEncoding()))));
        }
    }
}

void TestDialects::findsTheDialect_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("dialect"); // delimiter, quote, escape, comment; "-" for none
    QTest::addColumn<Fields>("first");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &dialect,
                        const Fields &first) { QTest::newRow(name) << text << dialect << first; };
    row("colon", "a:b:c\n1:2:3\n4:5:6\n", ":\"--", {"1", "2", "3"});
    row("caret", "a^b\n1^2\n3^4\n", "^\"--", {"1", "2"});
    row("unit separator",
        "a\x1f"
        "b\n1\x1f"
        "2\n",
        "\x1f\"--", {"1", "2"});
    const QByteArray people = "1 Anna anna@a.test\n2 Bo bo@b.test\n3 Eva eva@c.test\n4 Ulf ulf@d.test\n";
    row("blanks", "id name email\n" + people, " \"--", {"1", "Anna", "anna@a.test"});
    row("slashes", "id/name/email\n" + QByteArray(people).replace(' ', '/'), "/\"--",
        {"1", "Anna", "anna@a.test"});
    row("hyphens", "email-id-name\na@a.test-1-Anna\nb@b.test-2-Bo\nc@c.test-3-Eva\nd@d.test-4-Ulf\n", "-\"--",
        {"a@a.test", "1", "Anna"});
    row("underscores", "email_id_name\na@a.test_1_Anna\nb@b.test_2_Bo\nc@c.test_3_Eva\nd@d.test_4_Ulf\n",
        "_\"--", {"a@a.test", "1", "Anna"});
    row("section sign",
        QByteArray("a\xC2\xA7"
                   "b\n1\xC2\xA7"
                   "2\n3\xC2\xA7"
                   "4\n"),
        "\xC2\"--", {"1", "2"});
    row("start of heading",
        "a\x01"
        "b\n1\x01"
        "2\n",
        "\x01\"--", {"1", "2"});
    row("tilde", "a~b~c\n1~2~3\n4~5~6\n", "~\"--", {"1", "2", "3"});
    row("dates alone", "date\n2024-01-02\n2024-01-03\n2024-01-04\n2024-01-05\n", ",\"--", {"2024-01-02"});
    row("full names", "First Last\nAnna Berg\nBo Ek\nEva Ask\nUlf Ny\nIda Holm\n", ",\"--", {"Anna Berg"});
    row("addresses with underscores",
        "customer_email_address\nanna_maria_1980@a.test\nbo_erik_1981@b.test\neva_lena_1982@c.test\n"
        "ulf_ivar_1983@d.test\n",
        ",\"--", {"anna_maria_1980@a.test"});
    row("numbered words", "customer_id\ncust_1\ncust_2\ncust_3\ncust_4\n", ",\"--", {"cust_1"});
    row("telephone numbers", "phone-no\n070-11\n070-12\n070-13\n070-14\n", ",\"--", {"070-11"});
    row("times are no columns", "at,what\n10:30,x\n11:30,y\n", ",\"--", {"10:30", "x"});
    row("addresses are no columns", "url\nhttps://a.test\nhttps://b.test\n", ",\"--", {"https://a.test"});
    row("apostrophes", "email,note\n'a@example.com','x, y'\n'b@example.com','z'\n", ",'--",
        {"a@example.com", "x, y"});
    row("apostrophes in names", "name,city\nO'Hara,'s-Hertogenbosch\nd'Arc,Bari\n", ",\"--",
        {"O'Hara", "'s-Hertogenbosch"});
    row("backslashes", "email,note\na@example.com,\"say \\\"hi\\\"\"\nb@example.com,\"x\"\n", ",\"\\-",
        {"a@example.com", "say \"hi\""});
    row("folders", "email,note\na@example.com,\"c:\\\"\nb@example.com,\"c:\\temp\"\n", ",\"--",
        {"a@example.com", "c:\\"});
    row("comments", "# made by a tool\nemail,city\n# a remark\na@example.com,Rome\n", ",\"-#",
        {"a@example.com", "Rome"});
    row("number sign in a header", "#,city\n1,Rome\n2,Bari\n", ",\"--", {"1", "Rome"});
    row("titles", "Customers\nof the shop\n\nemail,city\na@example.com,Rome\nb@example.com,Bari\n", ",\"--",
        {"a@example.com", "Rome"});
    row("blanks behind commas", "email, city, note\na@example.com, Rome, x\nb@example.com, Bari, \"y, z\"\n",
        ",\"--", {"a@example.com", "Rome", "x"});
}

void TestDialects::findsTheDialect()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dialect);
    QFETCH(Fields, first);
    const TextFile file(text);
    const Document document = opened(file);
    const csv::Dialect &found = document.dialect();
    const QByteArray named {QByteArray(1, found.delimiter) + found.quote.value_or('-')
                            + found.escape.value_or('-')
                            + bytesOf(found.comment.empty() ? "-" : found.comment)};
    QCOMPARE(named, dialect);
    QCOMPARE(document.quote().origin, Origin::Detected);
    const auto rows = test::readAll(document.reader()).rows;
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front().fields, first);
}

void TestDialects::takesTheUsersWord()
{
    const TextFile file("a,b;c\n'1,2';3\n");
    const csv::OpenOptions options {.delimiter = {.value = ';', .origin = Origin::User},
                                    .quote = {.value = {}, .origin = Origin::User},
                                    .comment = {.value = "a", .origin = Origin::User}};
    const auto document = Document::open(file.path(), options);
    QVERIFY(document);
    QCOMPARE(document->dialect().delimiter, ';');
    QVERIFY(!document->dialect().quote);
    QCOMPARE(document->dialect().comment, std::string("a"));
    QCOMPARE(document->evidence().reason, csv::DialectEvidence::Reason::Given);
    const auto again = Document::open(file.path(), document->reading(Origin::Recipe));
    QVERIFY(again);
    QCOMPARE(again->dialect(), document->dialect());
}

/// Whatever stands in the lines: they are never read as records.
/// Even where nothing else would cut.
void TestDialects::takesNoGivenCharacterForADelimiter()
{
    const TextFile file("email,name\na@example.com,Bo\nb@example.com,Cy\n");
    csv::OpenOptions quote;
    quote.quote.offer(',', base::Origin::User);
    csv::OpenOptions escape;
    escape.escape.offer(',', base::Origin::User);
    csv::OpenOptions comment;
    comment.comment.offer(",", base::Origin::User);
    for (const csv::OpenOptions &given : {quote, escape, comment}) {
        const auto document = csv::Document::open(file.path(), given);
        QVERIFY(document);
        QVERIFY(document->dialect().delimiter != ',');
    }
}

void TestDialects::skipsTitleLinesAtTheUsersWord()
{
    const QByteArray below = "email;city\na@example.com;Rome\nb@example.com;Bari\n";
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        for (int lines = 0; lines < 5; ++lines) {
            QByteArray text = QByteArray("a \"title, 5\n").repeated(lines) + below;
            text.replace('\n', end);
            const TextFile file(text);
            const auto document
                = Document::open(file.path(), {.titleLines = {.value = lines, .origin = Origin::User}});
            QVERIFY(document);
            QCOMPARE(document->columns(), QStringList({QStringLiteral("email"), QStringLiteral("city")}));
            QCOMPARE(document->titleLines(), (base::Choice<int> {lines, Origin::User}));
            QCOMPARE(document->damage().count(csv::DamageKind::TitleLines), 0);
            const auto again = Document::open(file.path(), document->reading(Origin::Recipe));
            QVERIFY(again);
            QCOMPARE(again->columns(), document->columns());
            const auto rows = test::readAll(again->reader()).rows;
            QCOMPARE(rows.size(), std::size_t(2));
            QCOMPARE(rows.front().line, lines + 2);
        }
    }
}

void TestDialects::tellsWhatElseWouldCut()
{
    const Document document = opened(TextFile("a,b;c\n1,2;3\n4,5;6\n"));
    QVERIFY(document.evidence().runnerUp != '\0');
    QCOMPARE(document.damage().count(csv::DamageKind::DelimiterUnsure), 1);
    QCOMPARE(opened(TextFile("a;b\n1,5;x\n2,5;y\n")).evidence().runnerUp, '\0');
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"

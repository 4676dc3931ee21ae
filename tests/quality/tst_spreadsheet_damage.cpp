// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/find_problems.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace quality;

namespace {

/// The columns of the tables below, and the fields that they fill.
xdm::Mapping mappingOf(const QStringList &header)
{
    static const std::map<QString, QString> fields {
        {QStringLiteral("email"), xdm::Schema::standard().primaryIdentity->path},
        {QStringLiteral("name"), QStringLiteral("person.name.lastName")},
        {QStringLiteral("street"), QStringLiteral("homeAddress.street1")},
        {QStringLiteral("zip"), QStringLiteral("homeAddress.postalCode")},
        {QStringLiteral("country"), QStringLiteral("homeAddress.countryCode")},
        {QStringLiteral("born"), QStringLiteral("person.birthDate")},
        {QStringLiteral("phone"), QStringLiteral("mobilePhone.number")},
    };
    xdm::Mapping mapping;
    for (const QString &name : header) {
        xdm::ColumnMapping column {.column = int(mapping.columns.size()), .header = name};
        if (const auto field = fields.find(name); field != fields.end()) {
            column.state = xdm::State::Mapped;
            column.field = field->second;
            column.applied = true;
            column.conversion.kind = name == QLatin1String("email") ? xdm::ConversionKind::Email
                : name == QLatin1String("born")                     ? xdm::ConversionKind::Date
                                                                    : xdm::ConversionKind::Text;
        }
        mapping.columns.push_back(column);
    }
    return mapping;
}

/// What a rule says of one row: "2:1234>01234", or the column alone.
using Told = std::map<qint64, QString>;

Told found(const table::Table &table, Rule rule)
{
    const xdm::Mapping mapping = mappingOf(table.document().columns());
    const xdm::Schema &schema = xdm::Schema::standard();
    base::Progress progress;
    const auto report = check(table, mapping, schema, progress);
    if (!report)
        qFatal("check failed: %d", int(report.error().code));
    const auto problems = findProblems({.table = table,
                                        .mapping = mapping,
                                        .schema = schema,
                                        .states = *report->states,
                                        .emailColumn = mapping.emailColumn(schema)},
                                       progress);
    if (!problems)
        qFatal("findProblems failed: %d", int(problems.error().code));
    Told told;
    const RuleFindings &of = problems->findings().of(rule);
    for (int at = 0; at < int(of.values().size()); ++at) {
        const FindingValue &value = of.values()[std::size_t(at)];
        const RowList rows = of.rowsOf(at);
        for (qint64 row = rows.next(0); row >= 0; row = rows.next(row + 1))
            told[row] = QStringLiteral("%1:%2>%3")
                            .arg(value.column)
                            .arg(QString::fromUtf8(value.text), QString::fromUtf8(value.suggestion));
    }
    return told;
}

/// A table whose one column beside the address holds these cells.
QByteArray tableOf(const char *header, const QList<QByteArray> &cells)
{
    QByteArray text = QByteArray("email,") + header + "\n";
    for (int row = 0; row < cells.size(); ++row)
        text += "p" + QByteArray::number(row) + "@example.com," + cells.at(row) + "\n";
    return text;
}

QList<QByteArray> repeated(const QByteArray &cell, int times)
{
    return QList<QByteArray>(times, cell);
}

} // namespace

class TestSpreadsheetDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairsGarbledText_data();
    void repairsGarbledText();
    void leavesRealTextsAlone_data();
    void leavesRealTextsAlone();
    void repairsWhateverWasMisread_data();
    void repairsWhateverWasMisread();
    void findsSpoiltNumbers_data();
    void findsSpoiltNumbers();
    void learnsThatLongCodesAreRounded();
    void findsLostZerosByCountry();
    void findsNoLostZeros_data();
    void findsNoLostZeros();
    void findsLostZerosOfOtherCodesWhereSomeAreLeft();
    void findsSwappedDates();
    void findsNoSwappedDates_data();
    void findsNoSwappedDates();

private:
    Tables m_tables;
};

void TestSpreadsheetDamage::repairsGarbledText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *cell, const char *told) {
        QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(told);
    };
    row("UTF-8 read as Windows", "Ã–berg", "1:Ã–berg>Öberg");
    row("twice", "Ãƒâ€“berg", "1:Ãƒâ€“berg>Öberg");
    row("quote", "Oâ€™Hara", "1:Oâ€™Hara>O’Hara");
    row("read as of a Mac", "√ñberg", "1:√ñberg>Öberg");
    row("read as of the command line", "├ûberg", "1:├ûberg>Öberg");
    row("Polish", "Å»ak", "1:Å»ak>Żak");
    row("lost letter", "M?ller", "1:M?ller>");
    row("replacement character", "M\xEF\xBF\xBDller", "1:M\xEF\xBF\xBDller>");
}

void TestSpreadsheetDamage::repairsGarbledText()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, told);
    QCOMPARE(found(m_tables.of(tableOf("name", {cell})), Rule::GarbledText), (Told {{0, told}}));
}

void TestSpreadsheetDamage::leavesRealTextsAlone_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell :
         {"Öberg",  "Åström",   "Ångström", "João",   "São Paulo",    "MAÇÃ", "Ã",        "Â",
          "Müller", "François", "Łukasz",   "山田",   "김",           "Ærø",  "D’Angelo", "Nuñez",
          "Żółć",   "Ünal",     "Đặng",     "Иванов", "Παπαδόπουλος", "שלום", "O'Hara",   "Who?",
          "?",      "ÄÖÜ",      "É",        "Ý",      "naïve café",   "Zoë",  "½",        "№ 5"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestSpreadsheetDamage::leavesRealTextsAlone()
{
    QFETCH(const QByteArray, cell);
    QCOMPARE(found(m_tables.of(tableOf("name", {cell})), Rule::GarbledText), Told());
}

void TestSpreadsheetDamage::repairsWhateverWasMisread_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// A round trip: letters of Europe, written as UTF-8 and read as Latin-1's like on Windows.
void TestSpreadsheetDamage::repairsWhateverWasMisread()
{
    QFETCH(const int, seed);
    QRandomGenerator dice {quint32(seed)};
    const QString letters = QStringLiteral("abcdeåäöüßéèñçøæÅÄÖÜÉÑÇØÆłżźšč");
    // What Windows shows for the bytes 0x80 to 0x9F; 0: it keeps the control character.
    constexpr std::array<char16_t, 32> windows {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    QList<QByteArray> cells;
    Told expected;
    for (int row = 0; row < 100; ++row) {
        QString text;
        for (int at = 0; at < 6; ++at)
            text += letters.at(int(dice.bounded(int(letters.size()))));
        QString misread;
        bool shown = true; // a spreadsheet drops control characters
        for (const char c : text.toUtf8()) {
            const auto byte = std::uint8_t(c);
            const char16_t special = byte >= 0x80 && byte < 0xA0 ? windows[byte - 0x80] : char16_t(byte);
            shown = shown && special != 0;
            misread += QChar(special);
        }
        if (!shown)
            misread = text;
        cells << misread.toUtf8();
        if (misread != text)
            expected[row] = QStringLiteral("1:%1>%2").arg(misread, text);
    }
    QCOMPARE(found(m_tables.of(tableOf("name", cells)), Rule::GarbledText), expected);
}

void TestSpreadsheetDamage::findsSpoiltNumbers_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *cell, Rule rule, bool isFound) {
        QTest::newRow(cell) << QByteArray(cell) << rule << isFound;
    };
    row("4.67012E+11", Rule::ShortenedNumber, true);
    row("\"4,67012E+11\"", Rule::ShortenedNumber, true);
    row("-1.2E+05", Rule::ShortenedNumber, true);
    row("5E+09", Rule::ShortenedNumber, true);
    row("46.7E+11", Rule::ShortenedNumber, false);
    row("4.67E11", Rule::ShortenedNumber, false);
    row("E+11", Rule::ShortenedNumber, false);
    row("4.E+11", Rule::ShortenedNumber, false);
    row("467012345678", Rule::ShortenedNumber, false);
    row("467012345678901000", Rule::RoundedNumber, true);
    row("4670123456789010", Rule::RoundedNumber, false);
    row("467012345678901234", Rule::RoundedNumber, false);
    row("467012345678000", Rule::RoundedNumber, false);
}

void TestSpreadsheetDamage::findsSpoiltNumbers()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const Rule, rule);
    QFETCH(const bool, isFound);
    QCOMPARE(found(m_tables.of(tableOf("phone", {cell})), rule).size(), std::size_t(isFound));
}

void TestSpreadsheetDamage::learnsThatLongCodesAreRounded()
{
    QList<QByteArray> rounded;
    QList<QByteArray> whole;
    for (int row = 0; row < 40; ++row) {
        const QByteArray head = QByteArray::number(466012345678901 + row * 7919);
        rounded << head + "0";
        whole << head + QByteArray::number(row % 10);
    }
    QCOMPARE(found(m_tables.of(tableOf("phone", rounded)), Rule::RoundedNumber).size(), std::size_t(40));
    QCOMPARE(found(m_tables.of(tableOf("phone", whole)), Rule::RoundedNumber).size(), std::size_t(0));
}

void TestSpreadsheetDamage::findsLostZerosByCountry()
{
    QByteArray text = "email,zip,country\n";
    Told expected;
    qint64 row = 0;
    const auto add = [&](const QByteArray &zip, const QByteArray &country) {
        text += "p" + QByteArray::number(row++) + "@example.com," + zip + "," + country + "\n";
    };
    for (int i = 0; i < 100; ++i) {
        add(QByteArray::number(10000 + i * 811), "US");
        add(QByteArray::number(1000 + i * 81), "NO");
        add(QByteArray::number(11100 + i), "SE");
    }
    expected[row] = QStringLiteral("1:2134>02134");
    add("2134", "US");
    expected[row] = QStringLiteral("1:501>00501");
    add("501", "US");
    expected[row] = QStringLiteral("1:150>0150");
    add("150", "NO");
    add("1234", "DK");
    add("", "US");
    add("2134-0001", "US");
    QCOMPARE(found(m_tables.of(text), Rule::LostZeros), expected);
}

void TestSpreadsheetDamage::findsNoLostZeros_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::newRow("few codes") << QByteArray("zip")
                               << QList<QByteArray> {"12345", "23456", "34567", "45678", "2134"};
    QTest::newRow("two lengths are usual")
        << QByteArray("zip") << repeated("12345", 60) + repeated("1234", 40);
    QList<QByteArray> counted;
    for (int number = 1; number <= 2000; ++number)
        counted << QByteArray::number(number);
    QTest::newRow("numbers that count on") << QByteArray("phone") << counted;
    QTest::newRow("letters") << QByteArray("zip") << repeated("SW1A 1AA", 60) + repeated("1234", 3);
}

void TestSpreadsheetDamage::findsNoLostZeros()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QList<QByteArray>, cells);
    QCOMPARE(found(m_tables.of(tableOf(header.constData(), cells)), Rule::LostZeros), Told());
}

void TestSpreadsheetDamage::findsLostZerosOfOtherCodesWhereSomeAreLeft()
{
    const QList<QByteArray> cells = repeated("0701234567", 30) + QList<QByteArray> {"701234567"};
    QCOMPARE(found(m_tables.of(tableOf("phone", cells)), Rule::LostZeros),
             (Told {{30, QStringLiteral("1:701234567>0701234567")}}));
}

void TestSpreadsheetDamage::findsSwappedDates()
{
    QList<QByteArray> cells;
    Told expected;
    for (int i = 0; i < 40; ++i) {
        const int day = 1 + i % 28;
        const int month = 1 + i % 12;
        const QByteArray year = QByteArray::number(1960 + i);
        if (day > 12) {
            cells << QByteArray::number(day) + "/" + QByteArray::number(month) + "/" + year;
            continue;
        }
        // Written as day/month, taken for month/day, shown in the ISO order.
        const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
        const QByteArray shown = year + "-" + two(day) + "-" + two(month);
        if (day != month)
            expected[cells.size()] = QStringLiteral("1:%1>%2").arg(
                QString::fromLatin1(shown), QString::fromLatin1(year + "-" + two(month) + "-" + two(day)));
        cells << shown;
    }
    QVERIFY(!expected.empty());
    QCOMPARE(found(m_tables.of(tableOf("born", cells)), Rule::SwappedDate), expected);
}

void TestSpreadsheetDamage::findsNoSwappedDates_data()
{
    QTest::addColumn<QList<QByteArray>>("cells");
    QTest::newRow("one form") << repeated("2024-03-31", 30) + repeated("2024-03-04", 30);
    QTest::newRow("two forms, both with large days")
        << repeated("2024-03-31", 30) + repeated("31/03/2024", 30) + repeated("04/03/2024", 30);
    QTest::newRow("few") << repeated("2024-03-04", 5) + repeated("31/03/2024", 5);
    QTest::newRow("one small form alone") << repeated("2024-03-04", 50);
    QTest::newRow("two small forms") << repeated("2024-03-04", 30) + repeated("04/03/2024", 30)
            + repeated("31.12.2024", 30);
}

void TestSpreadsheetDamage::findsNoSwappedDates()
{
    QFETCH(const QList<QByteArray>, cells);
    QCOMPARE(found(m_tables.of(tableOf("born", cells)), Rule::SwappedDate), Told());
}

QTEST_GUILESS_MAIN(TestSpreadsheetDamage)

#include "tst_spreadsheet_damage.moc"

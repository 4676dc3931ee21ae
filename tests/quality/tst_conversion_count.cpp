// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_evidence.h"
#include "quality/conversion_count.h"
#include "quality/tables.h"
#include "xdm/converter.h"
#include "xdm/schema.h"

#include <QRandomGenerator>
#include <QTest>

using quality::AskedColumn;
using quality::ConversionCount;
using quality::DateEvidence;
using xdm::ConversionKind;

class TestConversionCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithConvertingEachCell_data();
    void agreesWithConvertingEachCell();
    void countsEditsAndNotRowsLeftOut();
    void countsWordsWithoutRegardToCase();
    void keepsTheMostFrequentWords();
    void takesDifferentExamples();
    void readsTheOrderOfDatesFromAllRows_data();
    void readsTheOrderOfDatesFromAllRows();
    void saysWhichRowDecides();
    void stopsWhenCancelled();

private:
    ConversionCount count(const QByteArray &text, ConversionKind kind, const QString &path,
                          table::Edits edits = {})
    {
        base::Progress progress;
        const auto counted = quality::countConversion(m_tables.of(text, std::move(edits)), 0, {.kind = kind},
                                                      *xdm::Schema::standard().field(path), progress);
        return counted ? *counted : ConversionCount {.rows = -1};
    }

    DateEvidence dates(const QByteArray &text, table::Edits edits = {})
    {
        base::Progress progress;
        const auto found = quality::columnEvidence(m_tables.of(text, std::move(edits)),
                                                   AskedColumn {0, AskedColumn::For::Dates}, progress);
        return found ? found->dates : DateEvidence {.dates = -1};
    }

    Tables m_tables;
};

void TestConversionCount::agreesWithConvertingEachCell_data()
{
    QTest::addColumn<ConversionKind>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("texts") << ConversionKind::Text << QStringLiteral("person.name.firstName");
    QTest::newRow("numbers") << ConversionKind::Number << QStringLiteral("loyalty.points");
    QTest::newRow("dates") << ConversionKind::Date << QStringLiteral("person.birthDate");
    QTest::newRow("gender") << ConversionKind::Values << QStringLiteral("person.gender");
    QTest::newRow("consent") << ConversionKind::Consent << QStringLiteral("consents.marketing.email.val");
    QTest::newRow("country") << ConversionKind::CountryCode << QStringLiteral("homeAddress.countryCode");
}

void TestConversionCount::agreesWithConvertingEachCell()
{
    QFETCH(const ConversionKind, kind);
    QFETCH(const QString, path);
    const std::vector<QByteArray> cells {"",        "  ",         " yes",     "no",       "12",   "1,5",
                                         "1.50",    "2014-01-24", "24/01/14", "M",        "male", "Sweden",
                                         "SVERIGE", "se",         "n/a",      "\xC2\xA0x"};
    QRandomGenerator dice(1);
    QByteArray text = "value,more\n";
    std::vector<QByteArray> rows;
    // Enough for several sections.
    for (int row = 0; row < 40'000; ++row) {
        rows.push_back(cells[dice.bounded(quint32(cells.size()))]);
        text += '"' + rows.back() + "\",some text that makes the file larger\n";
    }
    const xdm::Field &field = *xdm::Schema::standard().field(path);
    const auto converter = xdm::makeConverter({.kind = kind}, field);
    ConversionCount expected {.rows = qint64(rows.size())};
    for (const QByteArray &cell : rows) {
        const xdm::Value value = converter->convert({cell.constData(), std::size_t(cell.size())});
        const bool sent = value.kind == xdm::Value::Kind::Text || value.kind == xdm::Value::Kind::Literal;
        const bool same = QByteArrayView(value.text.data(), qsizetype(value.text.size())) == cell;
        expected.blank += value.kind == xdm::Value::Kind::Nothing;
        expected.misfits += value.kind == xdm::Value::Kind::Misfit;
        expected.same += sent && same;
        expected.changed += sent && !same;
    }
    const ConversionCount counted = count(text, kind, path);
    QCOMPARE(counted.rows, expected.rows);
    QCOMPARE(counted.blank, expected.blank);
    QCOMPARE(counted.same, expected.same);
    QCOMPARE(counted.changed, expected.changed);
    QCOMPARE(counted.misfits, expected.misfits);
    QCOMPARE(counted.blank + counted.filled(), counted.rows);
    qint64 ofWords = 0;
    for (const quality::WordCount &word : counted.words)
        ofWords += word.rows;
    if (!counted.words.empty())
        QCOMPARE(ofWords, counted.rows - std::count_if(rows.begin(), rows.end(), [](const QByteArray &cell) {
                              return cell.trimmed().isEmpty();
                          }));
}

void TestConversionCount::countsEditsAndNotRowsLeftOut()
{
    table::Edits edits;
    edits.setCell(0, 0, "no");
    edits.leaveOut(2);
    const ConversionCount counted = count("v,w\nyes,1\nno,1\nmaybe,1\nn,1\n", ConversionKind::Consent,
                                          QStringLiteral("consents.marketing.email.val"), edits);
    QCOMPARE(counted.rows, 3);
    QCOMPARE(counted.misfits, 0);
    QCOMPARE(counted.changed, 2);
    QCOMPARE(counted.same, 1);
}

void TestConversionCount::countsWordsWithoutRegardToCase()
{
    const ConversionCount counted
        = count("v,w\nYes,1\nyes,1\nYES,1\n yes ,1\nNej,1\nperhaps,1\nn/a,1\n,1\n", ConversionKind::Consent,
                QStringLiteral("consents.marketing.email.val"));
    QCOMPARE(counted.words.size(), std::size_t(4));
    QVERIFY(counted.allWords);
    const quality::WordCount odd {.word = QStringLiteral("perhaps"), .rows = 1, .misfit = true};
    QVERIFY(counted.words[0] == odd);
    const quality::WordCount yes {.word = QStringLiteral("yes"), .rows = 4, .becomes = QStringLiteral("y")};
    QVERIFY(counted.words[1] == yes);
    QCOMPARE(counted.blank, 2);
}

void TestConversionCount::keepsTheMostFrequentWords()
{
    QByteArray text = "v,w\n";
    for (int word = 0; word < 300; ++word) {
        for (int time = 0; time <= word % 7; ++time)
            text += "word " + QByteArray::number(word) + ",1\n";
    }
    const ConversionCount counted = count(text, ConversionKind::Values, QStringLiteral("person.gender"));
    QCOMPARE(counted.words.size(), std::size_t(200));
    QVERIFY(!counted.allWords);
    QCOMPARE(counted.words.front().rows, 7);
    QCOMPARE(counted.words.back().rows, 3);
}

void TestConversionCount::takesDifferentExamples()
{
    QByteArray text = "v,w\n";
    for (int row = 0; row < 100; ++row)
        text += row % 2 == 0 ? QByteArray(" Anna,1\n") : " Bo" + QByteArray::number(row) + ",1\n";
    const ConversionCount counted
        = count(text, ConversionKind::Text, QStringLiteral("person.name.firstName"));
    QCOMPARE(counted.changed, 100);
    QCOMPARE(counted.changes.size(), std::size_t(20));
    QCOMPARE(counted.changes[0].before, QStringLiteral(" Anna"));
    QCOMPARE(counted.changes[0].after, QStringLiteral("Anna"));
    QCOMPARE(counted.changes[1].row, 1);
    QCOMPARE(counted.changes[2].row, 3);
}

void TestConversionCount::readsTheOrderOfDatesFromAllRows_data()
{
    QTest::addColumn<QByteArray>("late");
    QTest::addColumn<int>("order"); // -1: nobody can tell
    QTest::newRow("day") << QByteArray("24/01/2014") << int(xdm::DateOrder::DayMonthYear);
    QTest::newRow("month") << QByteArray("01/24/2014") << int(xdm::DateOrder::MonthDayYear);
    QTest::newRow("still open") << QByteArray("01/02/2014") << -1;
    QTest::newRow("ISO tells nothing of the others") << QByteArray("2014-01-24") << -1;
    QTest::newRow("no such day tells nothing") << QByteArray("31/04/2014") << -1;
    QTest::newRow("contradiction") << QByteArray("24/01/2014,1\n01/24/2014") << -1;
}

void TestConversionCount::readsTheOrderOfDatesFromAllRows()
{
    QFETCH(const QByteArray, late);
    QFETCH(const int, order);
    QByteArray text = "v,w\n";
    for (int row = 0; row < 20'000; ++row)
        text += "01/02/2014,some text that makes the file larger\n";
    const DateEvidence evidence = dates(text + late + ",1\n");
    QCOMPARE(evidence.order ? int(*evidence.order) : -1, order);
    QVERIFY(evidence.either >= 20'000);
}

void TestConversionCount::saysWhichRowDecides()
{
    const DateEvidence evidence = dates("v,w\n01/02/2014,1\n,1\nsoon,1\n2014-01-24,1\n24/01/2014,1\n3.4."
                                        "2014,1\n12/31/2014,1\n2 Feb 2014,1\n02/02/2014,1\n");
    QCOMPARE(evidence.dates, 7);
    QCOMPARE(evidence.yearFirst, 1);
    QCOMPARE(evidence.dayFirst, 2);
    QCOMPARE(evidence.monthFirst, 1);
    QCOMPARE(evidence.either, 1);
    QCOMPARE(evidence.unreadable, 1);
    QVERIFY(!evidence.order);
    QCOMPARE(evidence.decidingRow, 4);
    QCOMPARE(evidence.contradictingRow, 6);
    table::Edits edits;
    edits.setCell(6, 0, "31/12/2014");
    const DateEvidence edited = dates("v,w\n1/2/2014,1\n1/2/2014,1\n1/2/2014,1\n1/2/2014,1\n1/2/2014,1\n1/2/"
                                      "2014,1\n12/31/2014,1\n",
                                      edits);
    QVERIFY(edited.order == xdm::DateOrder::DayMonthYear);
    QCOMPARE(edited.decidingRow, 6);
}

void TestConversionCount::stopsWhenCancelled()
{
    base::Progress progress;
    progress.cancel();
    const table::Table table = m_tables.of("v,w\n1,1\n2,2\n");
    const auto counted
        = quality::countConversion(table, 0, {}, *xdm::Schema::standard().field(u"personID"_qs), progress);
    QVERIFY(!counted && counted.error().code == base::ErrorCode::Cancelled);
    const auto evidence = quality::columnEvidence(table, AskedColumn {}, progress);
    QVERIFY(!evidence && evidence.error().code == base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestConversionCount)
#include "tst_conversion_count.moc"

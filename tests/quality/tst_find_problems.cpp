// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/check.h"
#include "quality/find_problems.h"
#include "quality/finding_tally.h"
#include "quality/mappings.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace quality;
using xdm::ExportForm;

namespace {

/// A table with what was decided of it and what was found in it.
struct Looked
{
    Looked(table::Table of, ExportForm form)
        : table(std::move(of))
        , mapping(mappingOf(table.document().columns(), form))
    {
        base::Progress progress;
        auto checked = check(table, mapping, schema, progress);
        if (!checked)
            qFatal("check failed");
        report = *std::move(checked);
        auto found = findProblems({.table = table,
                                   .mapping = mapping,
                                   .schema = schema,
                                   .states = *report.states,
                                   .emailColumn = mapping.emailColumn(schema)},
                                  progress);
        if (!found)
            qFatal("findProblems failed");
        problems.emplace(*std::move(found));
    }

    const RuleFindings &of(Rule rule) const { return problems->findings().of(rule); }

    table::Table table;
    xdm::Mapping mapping;
    const xdm::Schema &schema = xdm::Schema::standard();
    Report report;
    std::optional<Problems> problems;
};

std::vector<qint64> rowsIn(const RowList &list)
{
    std::vector<qint64> rows;
    for (qint64 row = list.next(0); row >= 0; row = list.next(row + 1))
        rows.push_back(row);
    return rows;
}

QString told(const std::vector<FindingValue> &values)
{
    QStringList all;
    for (const FindingValue &value : values)
        all << QStringLiteral("%1:%2x%3")
                   .arg(value.column)
                   .arg(QString::fromUtf8(value.text))
                   .arg(value.count);
    return all.join(QLatin1Char(' '));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

class TestFindProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyEachRowIsNotSent();
    void tellsDuplicatesApartBySpelling_data();
    void tellsDuplicatesApartBySpelling();
    void findsValuesThatTheirFieldsRefuse();
    void agreesWithTheStatesOnRandomTables_data();
    void agreesWithTheStatesOnRandomTables();
    void passesOverRowsThatTheUserLeavesOut();
    void stopsWhenCancelled();
    void tallyCountsAsAMapDoes_data();
    void tallyCountsAsAMapDoes();
    void tallyKeepsTheMostFrequentOfTooMany();
    void tallyTellsNoLongValues();

private:
    Tables m_tables;
};

void TestFindProblems::tellsWhyEachRowIsNotSent()
{
    const Looked looked(m_tables.of("email,name\n"
                                    "a@example.com,A\n"
                                    ",B\n"
                                    "bad,C\n"
                                    "A@example.com,D\n"
                                    "bad,E\n"),
                        ExportForm::Other);
    QCOMPARE(rowsIn(looked.of(Rule::MissingEmail).rows()), (std::vector<qint64> {1}));
    QCOMPARE(looked.of(Rule::MissingEmail).values().size(), std::size_t(0));
    QCOMPARE(rowsIn(looked.of(Rule::InvalidEmail).rows()), (std::vector<qint64> {2, 4}));
    QCOMPARE(told(looked.of(Rule::InvalidEmail).values()), QStringLiteral("0:badx2"));
    QCOMPARE(rowsIn(looked.of(Rule::InvalidEmail).rowsOf(0)), (std::vector<qint64> {2, 4}));
    QCOMPARE(rowsIn(looked.of(Rule::DuplicateByCase).rows()), (std::vector<qint64> {0}));
    QCOMPARE(looked.of(Rule::InvalidEmail).columns(), (std::map<int, qint64> {{0, 2}}));
}

void TestFindProblems::tellsDuplicatesApartBySpelling_data()
{
    QTest::addColumn<QByteArray>("emails");
    QTest::addColumn<QString>("rules"); // of each row: - sent, D as spelled, C by case, B by blanks
    QTest::newRow("as spelled") << QByteArray("a@example.com\na@example.com\n") << QStringLiteral("D-");
    QTest::newRow("other case") << QByteArray("a@example.com\nA@example.com\n") << QStringLiteral("C-");
    QTest::newRow("blank behind") << QByteArray("a@example.com\na@example.com \n") << QStringLiteral("B-");
    QTest::newRow("both have a blank")
        << QByteArray(" a@example.com\n a@example.com\n") << QStringLiteral("B-");
    QTest::newRow("case and blanks") << QByteArray("a@example.com\nA@example.com \n") << QStringLiteral("C-");
    QTest::newRow("three, one otherwise")
        << QByteArray("a@example.com\nA@example.com\na@example.com\n") << QStringLiteral("CC-");
    QTest::newRow("no-break space") << QByteArray("a@example.com\n\xC2\xA0"
                                                  "a@example.com\n")
                                    << QStringLiteral("B-");
}

void TestFindProblems::tellsDuplicatesApartBySpelling()
{
    QFETCH(const QByteArray, emails);
    QFETCH(const QString, rules);
    const Looked looked(m_tables.of("email\n" + emails), ExportForm::Other);
    QString told;
    for (qint64 row = 0; row < looked.table.rows(); ++row) {
        told += looked.of(Rule::DuplicateEmail).rows().contains(row)  ? QLatin1Char('D')
            : looked.of(Rule::DuplicateByCase).rows().contains(row)   ? QLatin1Char('C')
            : looked.of(Rule::DuplicateByBlanks).rows().contains(row) ? QLatin1Char('B')
                                                                      : QLatin1Char('-');
    }
    QCOMPARE(told, rules);
}

void TestFindProblems::findsValuesThatTheirFieldsRefuse()
{
    const Looked looked(m_tables.of("email,born\n"
                                    "a@example.com,1990-01-31\n"
                                    "b@example.com,soon\n"
                                    "c@example.com,never\n"
                                    "d@example.com,soon\n"
                                    ",soon\n"),
                        ExportForm::Other);
    const RuleFindings &found = looked.of(Rule::ValueLeftOut);
    QCOMPARE(told(found.values()), QStringLiteral("1:soonx2 1:neverx1"));
    QCOMPARE(rowsIn(found.rowsOf(0)), (std::vector<qint64> {1, 3}));
    QCOMPARE(rowsIn(found.rows()), (std::vector<qint64> {1, 2, 3}));
}

void TestFindProblems::agreesWithTheStatesOnRandomTables_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<ExportForm>("form");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("seed %d", seed)
            << seed << (seed % 3 == 0 ? ExportForm::CommerceSingle : ExportForm::Other);
}

void TestFindProblems::agreesWithTheStatesOnRandomTables()
{
    QFETCH(const int, seed);
    QFETCH(const ExportForm, form);
    QRandomGenerator dice {quint32(seed)};
    const std::array<QByteArray, 8> emails {"",    "a@example.com", "A@example.com", " a@example.com",
                                            "n@n", "bad",           "b@example.com", "c@example.com"};
    const std::array<QByteArray, 4> dates {"", "1990-01-31", "31/31/1990", "x"};
    QByteArray text = "email,born\n";
    for (int row = 0; row < 3000; ++row)
        text += emails[std::size_t(dice.bounded(int(emails.size())))] + ","
            + dates[std::size_t(dice.bounded(int(dates.size())))] + "\n";
    const Looked looked(m_tables.of(text), form);
    const RowStates &states = *looked.report.states;
    const std::map<Rule, RowState> pairs {{Rule::MissingEmail, RowState::MissingEmail},
                                          {Rule::InvalidEmail, RowState::InvalidEmail},
                                          {Rule::RequiredMissing, RowState::RequiredMissing},
                                          {Rule::TooLarge, RowState::TooLarge}};
    qint64 duplicates = 0;
    for (const Rule rule : {Rule::DuplicateEmail, Rule::DuplicateByCase, Rule::DuplicateByBlanks})
        duplicates += looked.of(rule).count();
    for (const auto &[rule, state] : pairs) {
        const RowList expected = RowList::of(
            states.rows(), [&states, state = state](qint64 row) { return states.at(row) == state; });
        QCOMPARE(rowsIn(looked.of(rule).rows()), rowsIn(expected));
    }
    QCOMPARE(duplicates, looked.report.counts.leftDuplicate);
    qint64 refused = 0;
    for (const qint64 count : looked.report.counts.valuesLeftOut)
        refused += count;
    QCOMPARE(looked.of(Rule::ValueLeftOut).count(), refused);
    // A row is found by its own value, and by no other.
    for (int rule = 0; rule < rules; ++rule) {
        const RuleFindings &found = looked.of(Rule(rule));
        qint64 counted = 0;
        RowList all;
        for (int value = 0; value < int(found.values().size()); ++value) {
            const RowList of = found.rowsOf(value);
            QCOMPARE(RowList::both(of, found.rows()).size(), of.size());
            counted += found.values()[std::size_t(value)].count;
            all = RowList::either(all, of);
        }
        QVERIFY(counted <= found.count());
        QVERIFY(all.size() <= found.rows().size());
    }
}

void TestFindProblems::passesOverRowsThatTheUserLeavesOut()
{
    table::Edits edits;
    edits.leaveOut(0);
    edits.setCell(1, 0, "mended@example.com");
    const Looked looked(m_tables.of("email\nbad\nworse\nworst\n", std::move(edits)), ExportForm::Other);
    QCOMPARE(told(looked.of(Rule::InvalidEmail).values()), QStringLiteral("0:worstx1"));
}

void TestFindProblems::stopsWhenCancelled()
{
    const Looked looked(m_tables.of("email\na@example.com\n"), ExportForm::Other);
    base::Progress progress;
    progress.cancel();
    const auto found = findProblems({.table = looked.table,
                                     .mapping = looked.mapping,
                                     .schema = looked.schema,
                                     .states = *looked.report.states,
                                     .emailColumn = 0},
                                    progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
}

void TestFindProblems::tallyCountsAsAMapDoes_data()
{
    QTest::addColumn<int>("stretches");
    for (const int stretches : {1, 2, 8})
        QTest::addRow("%d stretches", stretches) << stretches;
}

void TestFindProblems::tallyCountsAsAMapDoes()
{
    QFETCH(const int, stretches);
    constexpr qint64 rows = 4000;
    QRandomGenerator dice {7};
    std::map<std::pair<int, QByteArray>, std::vector<qint64>> expected;
    std::vector<std::unique_ptr<FindingTally>> tallies;
    for (int stretch = 0; stretch < stretches; ++stretch) {
        tallies.push_back(std::make_unique<FindingTally>());
        for (qint64 row = rows * stretch / stretches; row < rows * (stretch + 1) / stretches; ++row) {
            tallies.back()->begin(row);
            const int column = int(dice.bounded(3));
            const QByteArray value = QByteArray::number(int(dice.bounded(1 + dice.bounded(60))));
            tallies.back()->add(Rule::EmailTypo, column, viewOf(value), "better");
            expected[{column, value}].push_back(row);
        }
    }
    const Findings findings = FindingTally::merge(std::move(tallies), rows);
    const RuleFindings &found = findings.of(Rule::EmailTypo);
    QCOMPARE(found.count(), rows);
    QCOMPARE(found.values().size(), expected.size());
    qint64 before = rows;
    for (int at = 0; at < int(found.values().size()); ++at) {
        const FindingValue &value = found.values()[std::size_t(at)];
        QVERIFY(value.count <= before);
        before = value.count;
        QCOMPARE(value.suggestion, QByteArray("better"));
        QCOMPARE(rowsIn(found.rowsOf(at)), (expected[{value.column, value.text}]));
        QCOMPARE(value.count, qint64((expected[{value.column, value.text}].size())));
    }
}

void TestFindProblems::tallyKeepsTheMostFrequentOfTooMany()
{
    constexpr qint64 rows = 30'000;
    std::vector<std::unique_ptr<FindingTally>> tallies;
    for (int stretch = 0; stretch < 4; ++stretch) {
        tallies.push_back(std::make_unique<FindingTally>());
        for (qint64 row = rows * stretch / 4; row < rows * (stretch + 1) / 4; ++row) {
            tallies.back()->begin(row);
            const QByteArray value = row % 3 == 0 ? QByteArray("often") : QByteArray::number(row);
            tallies.back()->add(Rule::LostZeros, 1, viewOf(value), {});
        }
    }
    const Findings findings = FindingTally::merge(std::move(tallies), rows);
    const RuleFindings &found = findings.of(Rule::LostZeros);
    QCOMPARE(qsizetype(found.values().size()), limits::findingValues);
    QCOMPARE(found.values().front().text, QByteArray("often"));
    QCOMPARE(found.values().front().count, rows / 3);
    QCOMPARE(found.count(), rows);
    QCOMPARE(found.rows().size(), rows);
    QCOMPARE(found.rowsOf(0).size(), rows / 3);
}

void TestFindProblems::tallyTellsNoLongValues()
{
    std::vector<std::unique_ptr<FindingTally>> tallies;
    tallies.push_back(std::make_unique<FindingTally>());
    tallies.back()->begin(0);
    tallies.back()->add(Rule::GarbledText, 0, std::string(limits::findingValueBytes + 1, 'x'), {});
    tallies.back()->begin(1);
    tallies.back()->add(Rule::GarbledText, 0, std::string(limits::findingValueBytes, 'x'), {});
    const Findings findings = FindingTally::merge(std::move(tallies), 2);
    QCOMPARE(findings.of(Rule::GarbledText).rows().size(), 2);
    QCOMPARE(findings.of(Rule::GarbledText).values().size(), std::size_t(1));
    QCOMPARE(rowsIn(findings.of(Rule::GarbledText).rowsOf(0)), (std::vector<qint64> {1}));
}

QTEST_GUILESS_MAIN(TestFindProblems)

#include "tst_find_problems.moc"

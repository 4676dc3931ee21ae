// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/person_reader.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace quality;

namespace {

QByteArray numbered(qint64 rows)
{
    QByteArray text = "number,square\n";
    for (qint64 row = 0; row < rows; ++row)
        text += QByteArray::number(row) + ',' + QByteArray::number(row * row) + '\n';
    return text;
}

/// "0 | 3+4+9 | 5": the rows of each person, as their own cells tell; "!" after a row whose number or second
/// cell is not that row's.
QString persons(const table::Table &table, const RowStates &states, qint64 fromRow = 0)
{
    PersonReader reader(table, states, fromRow);
    QStringList all;
    for (;;) {
        const auto rows = reader.next();
        if (!rows)
            return QStringLiteral("error %1").arg(int(rows.error().code));
        if (rows->empty())
            return all.join(QLatin1String(" | "));
        QStringList person;
        for (const csv::RecordView &row : *rows) {
            const QString number = QString::fromUtf8(row.field(0).data(), qsizetype(row.field(0).size()));
            const bool right = row.field(1) == std::to_string(row.row * row.row);
            person << number + (right ? QString() : QStringLiteral("!"));
        }
        all << person.join(QLatin1Char('+'));
    }
}

RowStates statesOf(qint64 rows, std::vector<Join> joins, const std::vector<qint64> &leftOut = {})
{
    RowStates states(rows);
    for (const Join &join : joins)
        states.set(join.row, RowState::Joined);
    for (const qint64 row : leftOut)
        states.set(row, RowState::ByUser);
    states.takeJoins(std::move(joins));
    return states;
}

} // namespace

class TestPersonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachPersonWithAllRows_data();
    void givesEachPersonWithAllRows();
    void findsRowsFarAway();
    void givesTheSameFromEveryRowThatIsSent();
    void seesTheEditsEverywhere();
    void isNotFooledByAnyStates();
    void canBeMoved();

private:
    Tables m_tables;
};

void TestPersonReader::givesEachPersonWithAllRows_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<std::vector<Join>>("joins");
    QTest::addColumn<std::vector<qint64>>("leftOut");
    QTest::addColumn<QString>("expected");
    const std::vector<Join> none;
    QTest::newRow("one row each") << qint64(3) << none << std::vector<qint64> {}
                                  << QStringLiteral("0 | 1 | 2");
    QTest::newRow("left out rows") << qint64(5) << none << std::vector<qint64> {0, 2, 4}
                                   << QStringLiteral("1 | 3");
    QTest::newRow("nothing to send") << qint64(2) << none << std::vector<qint64> {0, 1} << QString();
    QTest::newRow("rows that follow") << qint64(5) << std::vector<Join> {{1, 0}, {2, 0}, {4, 3}}
                                      << std::vector<qint64> {} << QStringLiteral("0+1+2 | 3+4");
    QTest::newRow("over rows left out") << qint64(6) << std::vector<Join> {{3, 0}, {5, 0}}
                                        << std::vector<qint64> {1, 2, 4} << QStringLiteral("0+3+5");
    QTest::newRow("past another person") << qint64(5) << std::vector<Join> {{2, 0}, {4, 0}, {3, 1}}
                                         << std::vector<qint64> {} << QStringLiteral("0+2+4 | 1+3");
}

void TestPersonReader::givesEachPersonWithAllRows()
{
    QFETCH(const qint64, rows);
    QFETCH(const std::vector<Join>, joins);
    QFETCH(const std::vector<qint64>, leftOut);
    QFETCH(const QString, expected);
    const table::Table table = m_tables.of(numbered(rows));
    QCOMPARE(persons(table, statesOf(rows, joins, leftOut)), expected);
}

void TestPersonReader::findsRowsFarAway()
{
    const qint64 rows = 2000;
    const table::Table table = m_tables.of(numbered(rows));
    std::vector<qint64> between;
    QStringList others;
    for (qint64 row = 1; row < rows - 1; ++row) {
        between.push_back(row);
        others << QString::number(row);
    }
    const std::vector<Join> joins {{rows - 1, 0}};
    QCOMPARE(persons(table, statesOf(rows, joins, between)), QStringLiteral("0+1999"));
    QCOMPARE(persons(table, statesOf(rows, joins)),
             QStringLiteral("0+1999 | ") + others.join(QLatin1String(" | ")));
}

void TestPersonReader::givesTheSameFromEveryRowThatIsSent()
{
    const qint64 rows = 700;
    QRandomGenerator random(3);
    std::vector<Join> joins;
    std::vector<qint64> leftOut;
    std::vector<qint64> heads {0};
    for (qint64 row = 1; row < rows; ++row) {
        const quint32 lot = random.bounded(10U);
        if (lot < 3)
            joins.push_back({row, lot == 0 ? heads.back() : heads[random.bounded(quint32(heads.size()))]});
        else if (lot < 5)
            leftOut.push_back(row);
        else
            heads.push_back(row);
    }
    std::ranges::sort(joins, {}, [](const Join &join) { return std::pair(join.head, join.row); });
    const RowStates states = statesOf(rows, joins, leftOut);

    QStringList expected;
    for (const qint64 head : heads) {
        QStringList person {QString::number(head)};
        for (const Join &join : joins) {
            if (join.head == head)
                person << QString::number(join.row);
        }
        expected << person.join(QLatin1Char('+'));
    }
    const table::Table table = m_tables.of(numbered(rows));
    for (std::size_t i = 0; i < heads.size(); i += 7)
        QCOMPARE(persons(table, states, heads[i]), expected.mid(qsizetype(i)).join(QLatin1String(" | ")));
}

void TestPersonReader::seesTheEditsEverywhere()
{
    table::Edits edits;
    edits.setCell(0, 0, "zero");
    edits.setCell(1, 0, "one");
    edits.setCell(3, 0, "three");
    const table::Table table = m_tables.of(numbered(5), edits);
    QCOMPARE(persons(table, statesOf(5, {{1, 0}, {3, 0}})), QStringLiteral("zero+one+three | 2 | 4"));
}

/// Joins of a row that is not sent are passed over.
void TestPersonReader::isNotFooledByAnyStates()
{
    const table::Table table = m_tables.of(numbered(5));
    QCOMPARE(persons(table, statesOf(5, {{1, 0}, {3, 2}}, {0})), QStringLiteral("2+3 | 4"));
}

void TestPersonReader::canBeMoved()
{
    const table::Table table = m_tables.of(numbered(2));
    const RowStates states(2);
    PersonReader first(table, states);
    QVERIFY(first.next());
    PersonReader second(std::move(first));
    const auto rows = second.next();
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().row, 1);
}

QTEST_GUILESS_MAIN(TestPersonReader)
#include "tst_person_reader.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_states.h"
#include "quality/told.h"

#include <QTest>

#include <algorithm>

using namespace quality;

namespace {

std::vector<qint64> rowsOf(std::span<const Join> joins)
{
    std::vector<qint64> rows;
    for (const Join &join : joins)
        rows.push_back(join.row);
    return rows;
}

} // namespace

class TestRowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAWarningBesideTheState();
    void takesOneByteARow();
    void findsTheJoinsOfAHead();
    void findsTheJoinsFromAHeadOn();
    void settlingLeavesOutTheRowsOfAHeadThatIsNotSent();
    void settlingRefusesAPersonOfTooManyRows_data();
    void settlingRefusesAPersonOfTooManyRows();
};

void TestRowStates::takesOneByteARow()
{
    static_assert(sizeof(RowState) == 1);
    RowStates states(3);
    QCOMPARE(states.rows(), 3);
    states.set(1, RowState::ByUser);
    QCOMPARE(states.at(0), RowState::Sent);
    QCOMPARE(states.at(1), RowState::ByUser);
    QCOMPARE(states.at(2), RowState::Sent);
}

void TestRowStates::findsTheJoinsOfAHead()
{
    RowStates states(100);
    states.addJoin({.row = 9, .head = 2});
    states.addJoin({.row = 70, .head = 2});
    states.addJoin({.row = 5, .head = 4});
    states.addJoin({.row = 6, .head = 4});
    states.addJoin({.row = 99, .head = 98});
    QCOMPARE(rowsOf(states.joinsOf(2)), (std::vector<qint64> {9, 70}));
    QCOMPARE(rowsOf(states.joinsOf(4)), (std::vector<qint64> {5, 6}));
    QCOMPARE(rowsOf(states.joinsOf(98)), std::vector<qint64> {99});
    for (const qint64 none : {0, 1, 3, 5, 97, 99})
        QVERIFY(states.joinsOf(none).empty());
    QCOMPARE(states.joins().size(), 5U);
}

void TestRowStates::findsTheJoinsFromAHeadOn()
{
    RowStates states(10);
    states.takeJoins({{.row = 1, .head = 0}, {.row = 4, .head = 3}, {.row = 7, .head = 6}});
    QCOMPARE(rowsOf(states.joinsFrom(0)), (std::vector<qint64> {1, 4, 7}));
    QCOMPARE(rowsOf(states.joinsFrom(1)), (std::vector<qint64> {4, 7}));
    QCOMPARE(rowsOf(states.joinsFrom(6)), std::vector<qint64> {7});
    QVERIFY(states.joinsFrom(7).empty());
}

void TestRowStates::settlingLeavesOutTheRowsOfAHeadThatIsNotSent()
{
    RowStates states(8);
    states.takeJoins(
        {{.row = 1, .head = 0}, {.row = 3, .head = 2}, {.row = 4, .head = 2}, {.row = 7, .head = 6}});
    for (const qint64 row : {1, 3, 4, 7})
        states.set(row, RowState::Joined);
    states.set(2, RowState::RequiredMissing);
    states.settleJoins();
    QCOMPARE(rowsOf(states.joins()), (std::vector<qint64> {1, 7}));
    QCOMPARE(states.at(1), RowState::Joined);
    QCOMPARE(states.at(2), RowState::RequiredMissing);
    QCOMPARE(states.at(3), RowState::PersonLeftOut);
    QCOMPARE(states.at(4), RowState::PersonLeftOut);
    QCOMPARE(states.at(7), RowState::Joined);
}

void TestRowStates::settlingRefusesAPersonOfTooManyRows_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<bool>("sent");
    const qint64 most = limits::rowsPerPerson;
    QTest::newRow("as many as a person can have") << most << true;
    QTest::newRow("one more") << most + 1 << false;
}

void TestRowStates::settlingRefusesAPersonOfTooManyRows()
{
    QFETCH(const qint64, rows);
    QFETCH(const bool, sent);
    RowStates states(rows);
    for (qint64 row = 1; row < rows; ++row) {
        states.set(row, RowState::Joined);
        states.addJoin({.row = row, .head = 0});
    }
    states.settleJoins();
    QCOMPARE(states.at(0), sent ? RowState::Sent : RowState::TooLarge);
    QCOMPARE(states.at(rows - 1), sent ? RowState::Joined : RowState::PersonLeftOut);
    QCOMPARE(states.joins().empty(), !sent);
}

void TestRowStates::keepsAWarningBesideTheState()
{
    RowStates states(3);
    states.set(1, RowState::Joined);
    states.addWarning(1);
    QCOMPARE(told(states), QStringLiteral("SJS"));
    QVERIFY(!states.hasWarning(0) && states.hasWarning(1) && !states.hasWarning(2));
    states.set(1, RowState::PersonLeftOut);
    QCOMPARE(told(states), QStringLiteral("SPS"));
    QVERIFY(!states.hasWarning(1));
}

QTEST_GUILESS_MAIN(TestRowStates)
#include "tst_row_states.moc"

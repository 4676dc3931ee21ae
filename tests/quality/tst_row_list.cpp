// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_list.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using quality::RowList;

class TestRowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAVector_data();
    void agreesWithAVector();
    void joinsListsAsSetsAreJoined();
    void writesRowsInAnyOrder();
    void isEmptyAtFirst();
    void findsPlacesInTenMillionRows();
};

void TestRowList::agreesWithAVector_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<double>("share");
    for (const qint64 rows : {0, 1, 63, 64, 65, 511, 512, 513, 5000}) {
        for (const double share : {0.0, 0.01, 0.5, 1.0})
            QTest::addRow("%d rows, %g of them", int(rows), share) << rows << share;
    }
}

void TestRowList::agreesWithAVector()
{
    QFETCH(const qint64, rows);
    QFETCH(const double, share);
    QRandomGenerator dice(quint32(rows) + 1);
    std::vector<bool> wanted;
    std::vector<qint64> listed;
    for (qint64 row = 0; row < rows; ++row) {
        wanted.push_back(dice.generateDouble() < share);
        if (wanted.back())
            listed.push_back(row);
    }
    const auto isWanted = [&wanted](qint64 row) { return bool(wanted[std::size_t(row)]); };
    const RowList list = share == 1.0 ? RowList::all(rows) : RowList::of(rows, isWanted);
    QCOMPARE(list.size(), qint64(listed.size()));
    for (std::size_t place = 0; place < listed.size(); ++place) {
        QCOMPARE(list.at(qint64(place)), listed[place]);
        QCOMPARE(list.placeOf(listed[place]), qint64(place));
    }
    QCOMPARE(list.at(-1), -1);
    QCOMPARE(list.at(list.size()), -1);
    for (qint64 row = -2; row < rows + 70; ++row) {
        const bool there = row >= 0 && row < rows && isWanted(row);
        QCOMPARE(list.contains(row), there);
        QCOMPARE(list.placeOf(row) >= 0, there);
        const auto next = std::ranges::lower_bound(listed, row);
        QCOMPARE(list.next(row), next == listed.end() ? -1 : *next);
    }
}

void TestRowList::joinsListsAsSetsAreJoined()
{
    QRandomGenerator dice(11);
    for (const qint64 rows : {0, 1, 64, 700}) {
        std::vector<bool> left;
        std::vector<bool> right;
        for (qint64 row = 0; row < rows; ++row) {
            left.push_back(dice.bounded(2) == 0);
            right.push_back(dice.bounded(3) == 0);
        }
        const auto in = [](const std::vector<bool> &of) {
            return [&of](qint64 row) { return bool(of[std::size_t(row)]); };
        };
        const RowList a = RowList::of(rows, in(left));
        const RowList b = RowList::of(rows, in(right));
        const RowList both = RowList::both(a, b);
        const RowList either = RowList::either(a, b);
        const RowList without = RowList::without(a, b);
        for (qint64 row = 0; row < rows; ++row) {
            const auto at = std::size_t(row);
            QCOMPARE(both.contains(row), left[at] && right[at]);
            QCOMPARE(either.contains(row), left[at] || right[at]);
            QCOMPARE(without.contains(row), left[at] && !right[at]);
        }
        QCOMPARE(both.size() + either.size(), a.size() + b.size());
        QCOMPARE(RowList::either(a, RowList()).size(), a.size());
        QCOMPARE(RowList::both(a, RowList()).size(), 0);
    }
}

void TestRowList::writesRowsInAnyOrder()
{
    quality::RowListWriter writer(200);
    for (const qint64 row : {199, 0, 64, 63, 64})
        writer.add(row);
    const RowList list = writer.finish();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list.at(0), 0);
    QCOMPARE(list.at(2), 64);
    QCOMPARE(list.at(3), 199);
}

void TestRowList::isEmptyAtFirst()
{
    const RowList list;
    QCOMPARE(list.size(), 0);
    QCOMPARE(list.at(0), -1);
    QCOMPARE(list.placeOf(0), -1);
    QCOMPARE(list.next(0), -1);
}

void TestRowList::findsPlacesInTenMillionRows()
{
    constexpr qint64 rows = 10'000'000;
    const RowList list = RowList::of(rows, [](qint64 row) { return row % 7 == 3; });
    QCOMPARE(list.size(), (rows - 3 + 6) / 7);
    for (qint64 place = 0; place < list.size(); place += 997) {
        QCOMPARE(list.at(place), 7 * place + 3);
        QCOMPARE(list.placeOf(7 * place + 3), place);
        QCOMPARE(list.next(7 * place + 4), place + 1 < list.size() ? 7 * place + 10 : -1);
    }
}

QTEST_GUILESS_MAIN(TestRowList)
#include "tst_row_list.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/assignment.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using xdm::Bid;

namespace {

using Bids = std::vector<std::vector<Bid>>;

Bids randomBids(QRandomGenerator &random, int takers, int things, int each)
{
    Bids bids;
    bids.resize(std::size_t(takers));
    for (auto &own : bids) {
        for (int thing = 0; thing < things; ++thing) {
            if (random.bounded(things) < each)
                own.push_back({thing, 1 + random.bounded(50)});
        }
    }
    return bids;
}

qint64 worthOf(const Bids &bids, const std::vector<int> &taken)
{
    qint64 worth = 0;
    for (std::size_t i = 0; i < bids.size(); ++i) {
        for (const Bid &bid : bids[i])
            worth += bid.thing == taken[i] ? bid.worth : 0;
    }
    return worth;
}

/// By trying everything.
qint64 bestWorth(const Bids &bids, std::size_t from, quint32 used)
{
    if (from == bids.size())
        return 0;
    qint64 best = bestWorth(bids, from + 1, used);
    for (const Bid &bid : bids[from]) {
        if (!(used & (1u << bid.thing)))
            best = std::max(best, bid.worth + bestWorth(bids, from + 1, used | (1u << bid.thing)));
    }
    return best;
}

bool isOneToOne(const Bids &bids, const std::vector<int> &taken)
{
    QSet<int> things;
    for (std::size_t i = 0; i < bids.size(); ++i) {
        if (taken[i] < 0)
            continue;
        const bool wanted = std::any_of(bids[i].begin(), bids[i].end(),
                                        [&](const Bid &bid) { return bid.thing == taken[i]; });
        if (!wanted || things.contains(taken[i]))
            return false;
        things.insert(taken[i]);
    }
    return true;
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWorthTheMost();
    void isTheSameEveryTime();
    void isQuickForManyColumns();
    void givesNothingToNobody();
};

void TestAssignment::isWorthTheMost()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const int things = 1 + random.bounded(6);
        const Bids bids = randomBids(random, 1 + random.bounded(6), things, 1 + random.bounded(3));
        const std::vector<int> taken = xdm::assignAll(bids, things);
        QVERIFY(isOneToOne(bids, taken));
        QCOMPARE(worthOf(bids, taken), bestWorth(bids, 0, 0));
    }
}

void TestAssignment::isTheSameEveryTime()
{
    QRandomGenerator random(8);
    const Bids bids = randomBids(random, 60, 50, 6);
    QCOMPARE(xdm::assignAll(bids, 50), xdm::assignAll(bids, 50));
}

void TestAssignment::isQuickForManyColumns()
{
    QRandomGenerator random(9);
    const Bids bids = randomBids(random, 500, 300, 6);
    QElapsedTimer timer;
    timer.start();
    const std::vector<int> taken = xdm::assignAll(bids, 300);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(isOneToOne(bids, taken));
}

void TestAssignment::givesNothingToNobody()
{
    QVERIFY(xdm::assignAll({}, 0).empty());
    QCOMPARE(xdm::assignAll({{}, {}}, 3), (std::vector<int> {-1, -1}));
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/place_ranges.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

class TestPlaceRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is added and toggled, it is the same as a set of places.
    void isASetOfPlaces();
    void holdsManyNeighboursAsOne();
    void addsAndTogglesToTheSame();
};

void TestPlaceRanges::isASetOfPlaces()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        widgets::PlaceRanges ranges;
        std::set<qint64> places;
        for (int step = 0; step < 40; ++step) {
            const qint64 one = random.bounded(60);
            if (random.bounded(2) == 0) {
                ranges.toggle(one);
                if (places.erase(one) == 0)
                    places.insert(one);
            } else {
                const qint64 other = random.bounded(60);
                ranges.add(one, other);
                for (qint64 place = std::min(one, other); place <= std::max(one, other); ++place)
                    places.insert(place);
            }
            QCOMPARE(ranges.count(), qint64(places.size()));
            QCOMPARE(ranges.places(1000), std::vector<qint64>(places.begin(), places.end()));
            for (qint64 place = -1; place <= 61; ++place)
                QCOMPARE(ranges.contains(place), places.contains(place));
        }
    }
}

void TestPlaceRanges::holdsManyNeighboursAsOne()
{
    widgets::PlaceRanges ranges;
    ranges.add(0, 10'000'000'000);
    QCOMPARE(ranges.count(), 10'000'000'001);
    QCOMPARE(ranges.places(3), (std::vector<qint64> {0, 1, 2}));
}

void TestPlaceRanges::addsAndTogglesToTheSame()
{
    widgets::PlaceRanges one;
    one.add(3, 5);
    widgets::PlaceRanges other;
    for (const qint64 place : {5, 3, 4})
        other.toggle(place);
    QCOMPARE(one == other, true);
}

QTEST_GUILESS_MAIN(TestPlaceRanges)

#include "tst_place_ranges.moc"

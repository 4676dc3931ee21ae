// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/zone_offsets.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using std::chrono::milliseconds;
using LocalTime = std::chrono::sys_time<milliseconds>;

namespace {

/// As another library has it, or nothing where clocks were put forward or back nearby.
std::optional<qint64> offsetOf(const QTimeZone &zone, qint64 local)
{
    constexpr qint64 day = 86'400'000;
    const auto utcOffset = [&zone](qint64 moment) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC))) * 1000;
    };
    const qint64 before = utcOffset(local - day);
    return before == utcOffset(local + day) && before == utcOffset(local) ? std::optional(before)
                                                                          : std::nullopt;
}

} // namespace

class TestZoneOffsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithAnotherLibrary_data();
    void agreeWithAnotherLibrary();
    void doNotDependOnWhatWasAskedBefore();
    void followClocksThatArePutForward();
    void areNoneOfAnUnknownZone();
};

void TestZoneOffsets::agreeWithAnotherLibrary_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
         {"Europe/Stockholm", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "Asia/Tokyo"})
        QTest::newRow(name) << QByteArray(name);
}

void TestZoneOffsets::agreeWithAnotherLibrary()
{
    QFETCH(const QByteArray, name);
    const QTimeZone zone(name);
    const auto offsets = xdm::ZoneOffsets::of(name);
    if (!zone.isValid())
        QSKIP("The system has no such zone.");
    QVERIFY(offsets);
    QRandomGenerator random(3);
    int compared = 0;
    for (int i = 0; i < 20'000; ++i) {
        // 1980 to 2020, where the lists of zones are the same everywhere.
        const auto local
            = qint64(random.bounded(315'532'800.0) + 315'532'800.0 * (1 + random.bounded(4))) * 1000;
        const auto expected = offsetOf(zone, local);
        if (!expected)
            continue;
        ++compared;
        QCOMPARE(offsets->at(LocalTime(milliseconds(local))).count(), *expected);
    }
    QVERIFY(compared > 15'000);
}

void TestZoneOffsets::doNotDependOnWhatWasAskedBefore()
{
    const auto kept = xdm::ZoneOffsets::of("Europe/Stockholm");
    QRandomGenerator random(4);
    for (int i = 0; i < 2'000; ++i) {
        // Many a day of clocks that change, and days that share a place in the memory.
        const qint64 day = qint64(random.bounded(-30'000, 30'000)) + (random.bounded(2) == 0 ? 0 : 16'384);
        const LocalTime local(milliseconds(day * 86'400'000 + random.bounded(86'400'000)));
        QCOMPARE(kept->at(local).count(), xdm::ZoneOffsets::of("Europe/Stockholm")->at(local).count());
    }
}

void TestZoneOffsets::followClocksThatArePutForward()
{
    const auto offsets = xdm::ZoneOffsets::of("Europe/Stockholm");
    const auto hoursAt = [&offsets](int month, int day, int hour) {
        const LocalTime local
            = std::chrono::sys_days(std::chrono::year(2021) / month / day) + std::chrono::hours(hour);
        return offsets->at(local).count() / 3'600'000;
    };
    QCOMPARE(hoursAt(3, 28, 1), 1);
    QCOMPARE(hoursAt(3, 28, 4), 2);
    QCOMPARE(hoursAt(3, 28, 0), 1);
    QCOMPARE(hoursAt(10, 31, 1), 2);
    QCOMPARE(hoursAt(10, 31, 4), 1);
    QCOMPARE(hoursAt(7, 1, 12), 2);
    QCOMPARE(hoursAt(1, 1, 12), 1);
}

void TestZoneOffsets::areNoneOfAnUnknownZone()
{
    QVERIFY(!xdm::ZoneOffsets::of("Europe/Nowhere"));
    QVERIFY(!xdm::ZoneOffsets::of(""));
    QVERIFY(xdm::ZoneOffsets::of("UTC"));
}

QTEST_GUILESS_MAIN(TestZoneOffsets)
#include "tst_zone_offsets.moc"

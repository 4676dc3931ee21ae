// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/upload_figures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using session::PercentMeter;
using session::RateMeter;
using session::TimeLeft;
using std::chrono::milliseconds;

/// What people watch neither jumps nor runs back.
class TestUploadFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentNeverRunsBack();
    void percentIsWholeAtTheEndOnly();
    void rateIsTheMeanOfTheLastSeconds();
    void rateFallsToNothingWhenNothingMoves();
    void everySecondHasOneValue();
    void whatAllSecondsHoldIsWhatWentOut();
    void aPauseIsNoTimeOfSending();
    void timeLeftDoesNotJump_data();
    void timeLeftDoesNotJump();
    void timeLeftFollowsTheTruth();
    void timeLeftRunsDownLikeAClock();
    void whatHasNoLengthNeverEnds();
};

void TestUploadFigures::percentNeverRunsBack()
{
    QRandomGenerator chance(7);
    PercentMeter meter;
    int before = 0;
    for (int i = 0; i < 5000; ++i) {
        const auto any = [&chance] { return chance.generateDouble() * 1.4 - 0.2; };
        meter.see({.prepare = any(), .send = any(), .ingest = any(), .verify = any()});
        QVERIFY(meter.percent() >= before);
        QVERIFY(meter.percent() <= 99);
        before = meter.percent();
    }
}

void TestUploadFigures::percentIsWholeAtTheEndOnly()
{
    PercentMeter meter;
    meter.see({.prepare = 1, .send = 0.5});
    QCOMPARE(meter.percent(), 45);
    meter.see({.prepare = 1, .send = 1, .ingest = 1, .verify = 1});
    QCOMPARE(meter.percent(), 99);
    meter.finish();
    QCOMPARE(meter.percent(), 100);
}

void TestUploadFigures::rateIsTheMeanOfTheLastSeconds()
{
    RateMeter meter;
    milliseconds now = 5h;
    for (qint64 bytes = 0; bytes <= 40'000'000; bytes += 400'000, now += 100ms)
        meter.see(now, bytes);
    now -= 100ms;
    QVERIFY(std::abs(meter.bytesPerSecond(now) - 4'000'000) < 100'000);
    for (qint64 bytes = 40'000'000; bytes <= 56'000'000; bytes += 200'000, now += 100ms)
        meter.see(now, bytes);
    QVERIFY(std::abs(meter.bytesPerSecond(now) - 2'000'000) < 100'000);
}

void TestUploadFigures::rateFallsToNothingWhenNothingMoves()
{
    RateMeter meter;
    meter.see(0ms, 0);
    meter.see(1s, 5'000'000);
    double before = meter.bytesPerSecond(1s);
    for (milliseconds now = 2s; now < 20s; now += 100ms) {
        meter.see(now, 5'000'000);
        QVERIFY(meter.bytesPerSecond(now) <= before);
        before = meter.bytesPerSecond(now);
    }
    QCOMPARE(before, 0.0);
}

void TestUploadFigures::everySecondHasOneValue()
{
    RateMeter meter;
    for (milliseconds now = 0ms; now <= 10s; now += 100ms)
        meter.see(now, now.count() * 1000);
    QCOMPARE(meter.perSecond().size(), std::size_t(10));
    for (const double value : meter.perSecond())
        QCOMPARE(value, 1'000'000.0);
    meter.see(1h, 10'000'000);
    QCOMPARE(meter.perSecond().size(), RateMeter::secondsKept);
}

void TestUploadFigures::whatAllSecondsHoldIsWhatWentOut()
{
    QRandomGenerator chance(11);
    RateMeter meter;
    milliseconds now = 0ms;
    qint64 bytes = 0;
    meter.see(now, bytes);
    while (now < 300s) {
        now += milliseconds(chance.bounded(10, 2500));
        bytes += chance.bounded(3'000'000);
        meter.see(now, bytes);
    }
    now += 1s;
    meter.see(now, bytes);
    double sum = 0;
    for (const double value : meter.perSecond())
        sum += value;
    QVERIFY2(std::abs(sum - double(bytes)) < 1.0, qPrintable(QString::number(sum - double(bytes))));
}

void TestUploadFigures::aPauseIsNoTimeOfSending()
{
    RateMeter meter;
    for (milliseconds now = 0ms; now <= 5s; now += 100ms)
        meter.see(now, now.count() * 1000);
    meter.restart(1h);
    for (milliseconds passed = 0ms; passed <= 3s; passed += 100ms)
        meter.see(1h + passed, 5'000'000 + passed.count() * 1000);
    QCOMPARE(meter.perSecond().size(), std::size_t(8));
    QVERIFY(std::abs(meter.bytesPerSecond(1h + 3s) - 1'000'000) < 10'000);
}

void TestUploadFigures::timeLeftDoesNotJump_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("noise");
    QTest::newRow("a calm line") << 1U << 0.1;
    QTest::newRow("a shaky line") << 2U << 0.8;
    QTest::newRow("no sense at all") << 3U << 50.0;
}

void TestUploadFigures::timeLeftDoesNotJump()
{
    QFETCH(const quint32, seed);
    QFETCH(const double, noise);
    QRandomGenerator chance(seed);
    TimeLeft left;
    std::optional<milliseconds> before;
    for (milliseconds now = 0ms; now < 600s; now += 100ms) {
        const double truth = double((600s - now).count()) * 1.0;
        left.see(now, milliseconds(qint64(truth * 1000 * (1 + noise * chance.generateDouble()))));
        QVERIFY(left.shown());
        QVERIFY(*left.shown() >= 0ms);
        if (before) {
            const auto allowed = std::max<milliseconds>(*before / 5, 1s) + 1ms;
            QVERIFY(*left.shown() - *before <= allowed);
            QVERIFY(*before - *left.shown() <= allowed);
        }
        before = left.shown();
    }
}

void TestUploadFigures::timeLeftFollowsTheTruth()
{
    TimeLeft left;
    left.see(0ms, 100s);
    // The line turns three times slower.
    for (milliseconds now = 100ms; now <= 60s; now += 100ms)
        left.see(now, 300s - now);
    const auto off = std::chrono::abs(*left.shown() - 240s);
    QVERIFY2(off < 12s, qPrintable(QString::number(off.count())));
    left.see(61s, std::nullopt);
    QVERIFY(!left.shown());
}

void TestUploadFigures::timeLeftRunsDownLikeAClock()
{
    TimeLeft left;
    for (milliseconds now = 0ms; now <= 90s; now += 100ms)
        left.see(now, 90s - now);
    QVERIFY(*left.shown() < 100ms);
}

void TestUploadFigures::whatHasNoLengthNeverEnds()
{
    double before = -1;
    for (milliseconds taken = 0ms; taken < 1h; taken += 1s) {
        const double share = session::shareOfUnknown(taken, 30s);
        QVERIFY(share >= before && share <= 1);
        before = share;
    }
    QCOMPARE(session::shareOfUnknown(30s, 30s), 0.5);
}

QTEST_GUILESS_MAIN(TestUploadFigures)
#include "tst_upload_figures.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/retry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;
using platform::askedDelay;
using platform::Attempt;
using platform::retryDelay;
using std::chrono::milliseconds;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBounds();
    void growsAndUsesTheWholeRange();
    void endsInTime();
    void readsWhatIsAsked_data();
    void readsWhatIsAsked();
    void budgetNeverGrowsBeyondItself();

private:
    static const QDateTime now;
};

const QDateTime TestRetry::now(QDate(2026, 7, 14), QTime(8, 0), Qt::UTC);

void TestRetry::keepsItsBounds()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 100'000; ++i) {
        Attempt attempt {.tries = random.bounded(1, 12),
                         .spent = milliseconds(random.bounded(1'200'000)),
                         .jitter = random.generateDouble(),
                         .spread = random.generateDouble()};
        if (random.bounded(2) == 0)
            attempt.asked = milliseconds(random.bounded(1'200'000));
        const auto delay = retryDelay(attempt);
        if (!delay)
            continue;
        QVERIFY(attempt.tries < 8);
        QVERIFY(delay->count() >= 0);
        QVERIFY(attempt.spent + *delay <= 15min);
        if (attempt.asked) {
            QVERIFY(*delay >= *attempt.asked);
            QVERIFY(*delay <= std::max<milliseconds>(*attempt.asked, 60s) * 11 / 10 + 1ms);
        } else {
            QVERIFY(*delay <= std::min<milliseconds>(60s, 1s * (1 << (attempt.tries - 1))));
        }
    }
}

void TestRetry::growsAndUsesTheWholeRange()
{
    const milliseconds ceilings[] = {1s, 2s, 4s, 8s, 16s, 32s, 60s};
    for (int tries = 1; tries < 8; ++tries) {
        QCOMPARE(*retryDelay({.tries = tries, .jitter = 0.0}), 0ms);
        QCOMPARE(*retryDelay({.tries = tries, .jitter = 0.5}), ceilings[tries - 1] / 2);
        QCOMPARE(*retryDelay({.tries = tries, .jitter = 1.0}), ceilings[tries - 1]);
    }
}

void TestRetry::endsInTime()
{
    QVERIFY(!retryDelay({.tries = 8}));
    QVERIFY(retryDelay({.tries = 7, .jitter = 1}));
    QVERIFY(!retryDelay({.tries = 1, .spent = 15min, .jitter = 0.5}));
    QVERIFY(retryDelay({.tries = 1, .asked = 15min}));
    QVERIFY(!retryDelay({.tries = 1, .asked = 15min + 1ms}));
    QVERIFY(!retryDelay({.tries = 1, .spent = 10min, .asked = 6min}));
}

void TestRetry::readsWhatIsAsked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("asked"); // ms; -1: nothing

    const qint64 none = -1;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << none;
    QTest::newRow("seconds") << QByteArray("120") << QByteArray() << qint64(120'000);
    QTest::newRow("seconds with blanks") << QByteArray(" 7 ") << QByteArray() << qint64(7'000);
    QTest::newRow("none to wait") << QByteArray("0") << QByteArray() << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << none;
    QTest::newRow("a fraction") << QByteArray("1.5") << QByteArray() << none;
    QTest::newRow("words") << QByteArray("soon") << QByteArray() << none;
    QTest::newRow("beyond all numbers")
        << QByteArray("99999999999999999999") << QByteArray() << qint64(365LL * 24 * 3600 * 1000);
    QTest::newRow("date") << QByteArray("Tue, 14 Jul 2026 08:01:30 GMT") << QByteArray() << qint64(90'000);
    QTest::newRow("date of the old form")
        << QByteArray("Tue Jul 14 08:01:30 2026") << QByteArray() << qint64(90'000);
    QTest::newRow("date gone by") << QByteArray("Tue, 14 Jul 2026 07:00:00 GMT") << QByteArray() << none;
    QTest::newRow("array") << QByteArray() << QByteArray(R"([{"message":"m","retryAfterMs":"2500"}])")
                           << qint64(2'500);
    QTest::newRow("longest of the array")
        << QByteArray() << QByteArray(R"([{"retryAfterMs":"1"},{"retryAfterMs":900}])") << qint64(900);
    QTest::newRow("object") << QByteArray() << QByteArray(R"({"retryAfterMs":300})") << qint64(300);
    QTest::newRow("rubbish within") << QByteArray() << QByteArray(R"([{"retryAfterMs":"later"}, 7])") << none;
    QTest::newRow("negative within") << QByteArray() << QByteArray(R"([{"retryAfterMs":"-9"}])") << none;
    QTest::newRow("html") << QByteArray() << QByteArray("<html>") << none;
    QTest::newRow("both") << QByteArray("1") << QByteArray(R"([{"retryAfterMs":"2500"}])") << qint64(2'500);
}

void TestRetry::readsWhatIsAsked()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(qint64, asked);
    QCOMPARE(askedDelay(header, body, now).value_or(milliseconds(-1)).count(), asked);
}

void TestRetry::budgetNeverGrowsBeyondItself()
{
    platform::RetryBudget budget;
    budget.giveBack(50);
    QCOMPARE(budget.left(), 100);
    int retries = 0;
    while (budget.spend(5))
        ++retries;
    QCOMPARE(retries, 20);
    budget.giveBack(9);
    QVERIFY(!budget.spend(10));
    QVERIFY(budget.spend(5));
    QCOMPARE(budget.left(), 4);
}

QTEST_APPLESS_MAIN(TestRetry)

#include "tst_retry.moc"

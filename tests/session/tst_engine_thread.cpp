// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/engine_thread.h"

#include <QTest>

#include <atomic>
#include <vector>

using session::EngineThread;

class TestEngineThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderOnItsOwnThread();
    void runsWhatWasPostedBeforeItsEnd();
    void answersToLivingReceiversOnly();
    void destroysWorkOnItsThread();
};

void TestEngineThread::runsInOrderOnItsOwnThread()
{
    std::vector<int> order;
    QThread *where = nullptr;
    {
        EngineThread engine;
        for (int n = 0; n < 100; ++n)
            engine.post([&, n] {
                order.push_back(n);
                where = QThread::currentThread();
            });
        const auto job = engine.run<int>([] { return base::Result<int>(7); });
        int answer = 0;
        QThread *answered = nullptr;
        base::whenDone<int>(job, this, [&](const base::Result<int> &done) {
            answer = *done;
            answered = QThread::currentThread();
        });
        QTRY_COMPARE(answer, 7);
        QCOMPARE(answered, QThread::currentThread());
        QCOMPARE(where, engine.thread());
    }
    QCOMPARE(order.size(), std::size_t(100));
    QVERIFY(std::ranges::is_sorted(order));
}

void TestEngineThread::runsWhatWasPostedBeforeItsEnd()
{
    for (int round = 0; round < 50; ++round) {
        std::atomic<int> done = 0;
        {
            EngineThread engine;
            for (int n = 0; n < 20; ++n)
                engine.post([&done, n] {
                    if (n == 0)
                        QThread::msleep(2);
                    ++done;
                });
        }
        QCOMPARE(done.load(), 20);
    }
}

void TestEngineThread::answersToLivingReceiversOnly()
{
    EngineThread engine;
    bool told = false;
    auto receiver = std::make_unique<QObject>();
    const auto job = engine.run<>([] {
        QThread::msleep(10);
        return base::Result<>();
    });
    base::whenDone<void>(job, receiver.get(), [&told](const base::Result<> &) { told = true; });
    receiver.reset();
    QTRY_VERIFY(job.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestEngineThread::destroysWorkOnItsThread()
{
    std::atomic<QThread *> where = nullptr;
    QThread *expected = nullptr;
    {
        EngineThread engine;
        expected = engine.thread();
        std::shared_ptr<int> owned(new int(1), [&where](int *number) {
            where = QThread::currentThread();
            delete number;
        });
        engine.post([owned = std::move(owned)]() mutable { owned.reset(); });
    }
    QCOMPARE(where.load(), expected);
}

QTEST_GUILESS_MAIN(TestEngineThread)
#include "tst_engine_thread.moc"

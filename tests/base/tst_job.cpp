// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/job.h"

#include <QSemaphore>
#include <QTest>

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void deliversTheResultOnceInTheReceiversThread()
    {
        QThreadPool pool;
        QObject receiver;
        int calls = 0;
        const auto running = base::run<int>(&pool, [](base::Progress &) { return base::Result<int>(7); });
        base::whenDone<int>(running.job, &receiver, [&](const base::Result<int> &done) {
            ++calls;
            QCOMPARE(QThread::currentThread(), receiver.thread());
            QVERIFY(done);
            QCOMPARE(*done, 7);
        });
        QTRY_COMPARE(calls, 1);
    }

    void neverCallsAReceiverThatIsGone()
    {
        QThreadPool pool;
        QSemaphore go;
        int calls = 0;
        const auto running = base::run<int>(&pool, [&go](base::Progress &) {
            go.acquire();
            return base::Result<int>(1);
        });
        {
            QObject receiver;
            base::whenDone<int>(running.job, &receiver, [&](const base::Result<int> &) { ++calls; });
        }
        go.release();
        QVERIFY(pool.waitForDone(10'000));
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

    void tellsTheWorkThatItIsCancelled()
    {
        QThreadPool pool;
        auto running = base::run<int>(&pool, [](base::Progress &progress) -> base::Result<int> {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return base::Failure({.code = base::ErrorCode::Cancelled});
        });
        running.job.cancel();
        QVERIFY(pool.waitForDone(10'000));
        const auto done = base::outcome<int>(running.job);
        QVERIFY(!done);
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    }

    void reportsProgressWhileItRuns()
    {
        QThreadPool pool;
        QSemaphore seen;
        const auto running = base::run<int>(&pool, [&seen](base::Progress &progress) {
            progress.report(30, 100);
            seen.acquire();
            return base::Result<int>(0);
        });
        QTRY_COMPARE(running.progress->done(), 30);
        QCOMPARE(running.progress->total(), 100);
        seen.release();
        QVERIFY(pool.waitForDone(10'000));
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"

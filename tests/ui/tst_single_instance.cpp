// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using wizard::SingleInstance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsTheFileToTheFirst_data();
    void handsTheFileToTheFirst();
    void leavesOtherStoresAlone();
    void takesOverWhenTheFirstHasEnded();

private:
    /// handOver waits for an answer of this thread.
    static bool handOver(const SingleInstance &second, const QString &file)
    {
        bool done = false;
        std::unique_ptr<QThread> caller(
            QThread::create([&second, &file, &done] { done = second.handOver(file); }));
        caller->start();
        const bool ended = QTest::qWaitFor([&caller] { return caller->isFinished(); });
        caller->wait();
        return ended && done;
    }

    QTemporaryDir m_runtime;
};

void TestSingleInstance::initTestCase()
{
    QVERIFY(m_runtime.isValid());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
}

void TestSingleInstance::handsTheFileToTheFirst_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a file") << QStringLiteral("/data/customers.csv");
    QTest::newRow("letters") << QStringLiteral("/data/Kunden über 50 %.csv");
    QTest::newRow("none") << QString();
}

void TestSingleInstance::handsTheFileToTheFirst()
{
    QFETCH(QString, file);
    const QTemporaryDir store;
    SingleInstance first(store.path());
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    const SingleInstance second(store.path() + QStringLiteral("/."));
    QVERIFY(!second.isFirst());
    QVERIFY(handOver(second, file));
    QCOMPARE(called.count(), 1);
    QCOMPARE(called.first().first().toString(), file);
}

void TestSingleInstance::leavesOtherStoresAlone()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const SingleInstance first(one.path());
    const SingleInstance second(other.path());
    QVERIFY(first.isFirst());
    QVERIFY(second.isFirst());
}

void TestSingleInstance::takesOverWhenTheFirstHasEnded()
{
    const QTemporaryDir store;
    auto first = std::make_unique<SingleInstance>(store.path());
    QVERIFY(first->isFirst());
    first.reset();
    SingleInstance second(store.path());
    QVERIFY(second.isFirst());
    QSignalSpy called(&second, &SingleInstance::called);
    const SingleInstance third(store.path());
    QVERIFY(handOver(third, {}));
    QCOMPARE(called.count(), 1);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/customers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

#include <csignal>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

// More records than one file of a batch takes, so that an interruption can fall between files.
constexpr qint64 manyRows = 220'000;

QString stateOf(const Program &program, const QString &id)
{
    const QJsonArray imports = program.run({QStringLiteral("imports"), QStringLiteral("--json")})
                                   .json()
                                   .value(QStringLiteral("imports"))
                                   .toArray();
    for (const QJsonValue &import : imports) {
        if (import.toObject().value(QStringLiteral("id")).toString() == id)
            return import.toObject().value(QStringLiteral("state")).toString();
    }
    return {};
}

QString newestImport(const Program &program)
{
    const QJsonArray imports = program.run({QStringLiteral("imports"), QStringLiteral("--json")})
                                   .json()
                                   .value(QStringLiteral("imports"))
                                   .toArray();
    return imports.isEmpty() ? QString() : imports.first().toObject().value(QStringLiteral("id")).toString();
}

/// Each record once, in all batches that the platform ingested.
void eachOnce(const PracticeProcess &practice, qint64 records)
{
    const QList<QByteArray> lines = practice.page(QStringLiteral("records")).split('\n');
    static const QByteArray key("\"_id\":\"");
    QSet<QByteArray> ids;
    qint64 count = 0;
    for (const QByteArray &line : lines) {
        const qsizetype at = line.indexOf(key);
        if (at < 0)
            continue;
        ++count;
        const qsizetype begin = at + key.size();
        ids << line.mid(begin, line.indexOf('"', begin) - begin);
    }
    QCOMPARE(count, records);
    QCOMPARE(ids.size(), records);
}

} // namespace

class TestInterruptions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_source = m_folder.filePath(QStringLiteral("customers.csv"));
    support::Truth m_truth;

private Q_SLOTS:

    void initTestCase() { m_truth = support::writeCustomers(m_source, {.rows = manyRows, .seed = 3}); }

    void goesOnAfterBeingKilledAtAnyMoment_data()
    {
        QTest::addColumn<quint32>("seed");
        const int times = qEnvironmentVariableIntValue("PROFILE_UPLOADER_KILLS") > 0
            ? qEnvironmentVariableIntValue("PROFILE_UPLOADER_KILLS")
            : 20;
        for (int i = 0; i < times; ++i)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(i))) << quint32(i);
    }

    void goesOnAfterBeingKilledAtAnyMoment()
    {
        QFETCH(const quint32, seed);
        const Program program;
        const PracticeProcess practice(program);
        QRandomGenerator random(seed);
        auto process = program.start({QStringLiteral("run"), m_source, practice.option()});
        process->waitForFinished(int(random.bounded(50, 2500)));
        process->kill();
        process->waitForFinished();

        const QString id = newestImport(program);
        if (id.isEmpty()) {
            // Killed before anything was to be remembered: a new run starts from nothing.
            QCOMPARE(program.run({QStringLiteral("run"), m_source, practice.option()}).exitCode, 0);
        } else if (stateOf(program, id) == QLatin1String("interrupted")) {
            const Ran resumed = program.run({QStringLiteral("resume"), QStringLiteral("--json")});
            QVERIFY2(resumed.exitCode == 0, (resumed.err + resumed.out).constData());
            QCOMPARE(resumed.json().value(QStringLiteral("ingested")).toInteger(), m_truth.rows - leftOut());
        }
        eachOnce(practice, m_truth.uniqueValid);
        if (id.isEmpty())
            return;
        QCOMPARE(stateOf(program, id), QStringLiteral("finished"));
        // Also one that was killed while its receipt was written has it when it is gone on with.
        const QString receipt
            = program.storeFolder() + QStringLiteral("/receipts/") + id + QStringLiteral(".json");
        if (!QFile::exists(receipt))
            QCOMPARE(program.run({QStringLiteral("resume")}).exitCode, 0);
        QVERIFY(QFile::exists(receipt));
    }

    void goesOnWithAFileInAnotherEncoding_data()
    {
        QTest::addColumn<int>("wait");
        for (const int wait : {500, 900, 1400})
            QTest::newRow(qPrintable(QStringLiteral("killed after %1 ms").arg(wait))) << wait;
    }

    /// Its text is made anew, and must be the same.
    void goesOnWithAFileInAnotherEncoding()
    {
        QFETCH(const int, wait);
        const Program program;
        const PracticeProcess practice(program);
        QFile original(m_source);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QStringEncoder wide(QStringConverter::Utf16LE);
        const QByteArray bytes = wide(QString::fromUtf8(original.readAll()));
        const QString source = program.write(QStringLiteral("wide.csv"), bytes);
        auto process = program.start({QStringLiteral("run"), source, practice.option()});
        process->waitForFinished(wait);
        process->kill();
        process->waitForFinished();

        const QString id = newestImport(program);
        if (id.isEmpty())
            QCOMPARE(program.run({QStringLiteral("run"), source, practice.option()}).exitCode, 0);
        else if (stateOf(program, id) == QLatin1String("interrupted"))
            QCOMPARE(program.run({QStringLiteral("resume")}).exitCode, 0);
        eachOnce(practice, m_truth.uniqueValid);
    }

    void pausesAtControlCAndGoesOn()
    {
        const Program program;
        const PracticeProcess practice(program);
        auto process
            = program.start({QStringLiteral("run"), m_source, practice.option(), QStringLiteral("--json")});
        // As soon as there is a journal, there is something to go on with.
        QTRY_VERIFY_WITH_TIMEOUT(!newestImport(program).isEmpty(), 60'000);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(60'000));
        if (process->exitCode() == 0)
            QSKIP("It was over before it could be paused.");
        QCOMPARE(process->exitCode(), 4);
        const QString id = newestImport(program);
        QCOMPARE(stateOf(program, id), QStringLiteral("interrupted"));
        const Ran resumed = program.run({QStringLiteral("resume"), id, QStringLiteral("--json")});
        QVERIFY2(resumed.exitCode == 0, (resumed.err + resumed.out).constData());
        eachOnce(practice, m_truth.uniqueValid);
    }

    void endsAnImportForGood()
    {
        const Program program;
        const PracticeProcess practice(program);
        auto process = program.start({QStringLiteral("run"), m_source, practice.option()});
        QTRY_VERIFY_WITH_TIMEOUT(!newestImport(program).isEmpty(), 60'000);
        process->kill();
        QVERIFY(process->waitForFinished(60'000));
        const QString id = newestImport(program);
        const Ran cancelled = program.run({QStringLiteral("cancel"), id, QStringLiteral("--json")});
        QVERIFY2(cancelled.exitCode == 0, (cancelled.err + cancelled.out).constData());
        QCOMPARE(stateOf(program, id), QStringLiteral("cancelled"));
        eachOnce(practice, 0);
        QCOMPARE(program.run({QStringLiteral("resume"), id}).exitCode, 2);
    }

    void refusesASourceThatChangedMeanwhile_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("longer") << QStringLiteral("longer");
        QTest::newRow("same size and time") << QStringLiteral("same");
        QTest::newRow("gone") << QStringLiteral("gone");
    }

    void refusesASourceThatChangedMeanwhile()
    {
        QFETCH(const QString, change);
        const Program program;
        const PracticeProcess practice(program);
        const QString source = program.file(QStringLiteral("copy.csv"));
        QVERIFY(QFile::copy(m_source, source));
        auto process = program.start({QStringLiteral("run"), source, practice.option()});
        QTRY_VERIFY_WITH_TIMEOUT(!newestImport(program).isEmpty(), 60'000);
        process->kill();
        QVERIFY(process->waitForFinished(60'000));
        if (change == QLatin1String("gone")) {
            QVERIFY(QFile::remove(source));
        } else {
            QFile file(source);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QDateTime before = file.fileTime(QFileDevice::FileModificationTime);
            if (change == QLatin1String("longer")) {
                file.seek(file.size());
                file.write("x@example.com,base\n");
            } else {
                file.seek(file.size() - 30);
                file.write("7");
                file.flush();
                QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
            }
        }
        const Ran resumed = program.run({QStringLiteral("resume"), QStringLiteral("--json")});
        QCOMPARE(resumed.exitCode, 5);
        QCOMPARE(
            resumed.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            change == QLatin1String("gone") ? QStringLiteral("SourceGone") : QStringLiteral("SourceChanged"));
        eachOnce(practice, 0);
    }

private:
    /// In this form each row is a person of its own: what is not one of the unique addresses is left out.
    qint64 leftOut() const { return m_truth.rows - m_truth.uniqueValid; }
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"

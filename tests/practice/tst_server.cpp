// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/stat.h>

using namespace practice_test;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<World>();
        m_dataset = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
    }

    void cleanup() { m_world.reset(); }

    void describesItself()
    {
        const QJsonObject description = m_world->description();
        QCOMPARE(call(m_world->url(), "GET", "/practice/connection").object(), description);
        QVERIFY(description[QStringLiteral("organisation")].toString().endsWith(QStringLiteral("@AdobeOrg")));
        QCOMPARE(description[QStringLiteral("clientId")].toString().size(), 32);
        QCOMPARE(description[QStringLiteral("url")].toString(), m_world->url().toString());
        QCOMPARE(m_world->url().host(), QStringLiteral("127.0.0.1"));
    }

    void keepsEverythingOverARestart()
    {
        const QByteArray done = m_world->ingest(m_dataset, row("ida@example.com"));
        const QByteArray open = m_world->createBatch(m_dataset);
        m_world->put(open, m_dataset, "part-0001.json", row("ole@example.com"));
        QJsonObject before = m_world->description();
        const QJsonObject batchBefore = m_world->batch(done);
        m_world->restart();
        QJsonObject after = m_world->description();
        before.remove(QStringLiteral("url"));
        after.remove(QStringLiteral("url"));
        QCOMPARE(after, before);
        QCOMPARE(m_world->batch(done), batchBefore);
        QCOMPARE(m_world->batch(open)[QStringLiteral("status")].toString(), QStringLiteral("loading"));
        QCOMPARE(m_world->put(open, m_dataset, "part-0001.json", row("ole@example.com")).status, 200);
        m_world->signal(open, "COMPLETE");
        m_world->finalBatch(open);
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/records").body).size(), 2);
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/profiles").body).size(), 2);
    }

    void finishesACheckThatARestartCutOff()
    {
        QByteArray rows;
        for (int i = 0; i < 60'000; ++i)
            rows += row("p" + QByteArray::number(i) + "@example.com",
                        R"("person":{"name":{"firstName":"Ida"}})");
        const QByteArray id = m_world->createBatch(m_dataset);
        m_world->put(id, m_dataset, "a.json", rows);
        m_world->put(id, m_dataset, "b.json", rows);
        m_world->signal(id, "COMPLETE");
        m_world->restart();
        const QJsonObject batch = m_world->finalBatch(id);
        QCOMPARE(batch[QStringLiteral("status")].toString(), QStringLiteral("success"));
        QCOMPARE(batch[QStringLiteral("metrics")][QStringLiteral("outputRecordCount")].toInt(), 120'000);
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/profiles").body).size(), 60'000);
    }

    void beginsAnewOnReset()
    {
        m_world->ingest(m_dataset, row("ida@example.com"));
        const QJsonValue organisation = m_world->description()[QStringLiteral("organisation")];
        m_world->stop();
        m_world->options.reset = true;
        m_world->start();
        QVERIFY(m_world->description()[QStringLiteral("organisation")] != organisation);
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/records").body).size(), 0);
    }

    void servesAFolderOnce()
    {
        const auto second = practice::Server::start(m_world->options);
        QVERIFY(!second);
        QCOMPARE(second.error().code, base::ErrorCode::PracticeBusy);
        QCOMPARE(second.error().subject, m_world->url().toString());
        m_world->stop();
        QVERIFY(practice::Server::start(m_world->options));
        m_world->start();
    }

    void takesOverFromAKilledServer()
    {
        const QString announcement = m_world->options.folder + QStringLiteral("/running.json");
        QVERIFY(QFile::copy(announcement, announcement + QStringLiteral(".left")));
        m_world->stop();
        QVERIFY(!QFile::exists(announcement));
        QVERIFY(QFile::rename(announcement + QStringLiteral(".left"), announcement));
        m_world->start();
        QCOMPARE(call(m_world->url(), "GET", "/practice/connection").status, 200);
    }

    void saysWhenThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_world->stop();
        practice::Options options = m_world->options;
        options.port = other.serverPort();
        const auto started = practice::Server::start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().code, base::ErrorCode::PortTaken);
        QCOMPARE(started.error().number, qint64(other.serverPort()));
        m_world->start();
    }

    void saysWhenItsFolderCannotBeRead()
    {
        m_world->stop();
        QFile state(m_world->options.folder + QStringLiteral("/state.json"));
        QVERIFY(state.open(QIODevice::WriteOnly | QIODevice::Truncate));
        state.write("{\"half");
        state.close();
        const auto started = practice::Server::start(m_world->options);
        QVERIFY(!started);
        QCOMPARE(started.error().code, base::ErrorCode::StoreFailed);
        m_world->options.reset = true;
        m_world->start();
    }

    void keepsItsFilesToItsOwner()
    {
        m_world->ingest(m_dataset, row("ida@example.com") + "{\n",
                        {{QStringLiteral("partialIngestionPercent"), 60}});
        call(m_world->url(), "GET", "/practice/records");
        int files = 0;
        QDirIterator it(m_world->options.folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            struct stat facts
            {
            };

            QCOMPARE(::stat(QFile::encodeName(it.next()).constData(), &facts), 0);
            QVERIFY2((facts.st_mode & 077) == 0, qPrintable(it.filePath()));
            files += it.fileInfo().isFile() ? 1 : 0;
        }
        QVERIFY(files >= 6);
    }

    void countsNoFileThatIsNotWhole()
    {
        const QByteArray id = m_world->createBatch(m_dataset);
        QByteArray request = "PUT /data/foundation/import/batches/" + id + "/datasets/" + m_dataset.toLatin1()
            + "/files/part-0001.json HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\n"
              "Content-Length: 1000000\r\n";
        for (const auto &[name, value] : m_world->headers())
            request += name + ": " + value + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(m_world->url().host(), quint16(m_world->url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(request + "\r\n" + row("cut@example.com"));
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
        QCOMPARE(m_world->put(id, m_dataset, "part-0002.json", row("whole@example.com")).status, 201);
        m_world->signal(id, "COMPLETE");
        QCOMPARE(m_world->finalBatch(id)[QStringLiteral("metrics")][QStringLiteral("inputFileCount")].toInt(),
                 1);
    }

    void clearsAwayWhatAKilledServerLeft()
    {
        const QByteArray id = m_world->createBatch(m_dataset);
        m_world->put(id, m_dataset, "part-0001.json", row("ida@example.com"));
        m_world->stop();
        const QString batches = m_world->options.folder + QStringLiteral("/batches/");
        const QString batch = batches + QString::fromLatin1(id);
        QVERIFY(QDir().mkpath(batch + QStringLiteral("/checking/row_errors")));
        QVERIFY(QDir().mkpath(batches + QStringLiteral("01J00000000000000000000000/files")));
        QFile half(batch + QStringLiteral("/incoming/half"));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("{\"personal");
        half.close();
        m_world->start();
        QVERIFY(!QFile::exists(half.fileName()));
        QCOMPARE(m_world->get("/data/foundation/catalog/batches").object().keys(),
                 QStringList {QString::fromLatin1(id)});
        m_world->signal(id, "COMPLETE");
        QCOMPARE(
            m_world->finalBatch(id)[QStringLiteral("metrics")][QStringLiteral("inputRecordCount")].toInt(),
            1);
    }

    void answersWhileItChecks()
    {
        QByteArray rows;
        for (int i = 0; i < 100'000; ++i)
            rows += row("p" + QByteArray::number(i) + "@example.com");
        const QByteArray id = m_world->createBatch(m_dataset);
        m_world->put(id, m_dataset, "a.json", rows);
        m_world->signal(id, "COMPLETE");
        int answers = 0;
        while (!m_world->batch(id).contains(QStringLiteral("completed")))
            ++answers;
        QVERIFY2(answers > 3, "the server did not answer while it checked");
    }

private:
    std::unique_ptr<World> m_world;
    QString m_dataset;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

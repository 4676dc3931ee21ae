// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using flows::PracticeProcess;
using flows::Program;

namespace {

constexpr int patience = 60'000;
const QByteArray customers("email,firstname\nida@example.com,Ida\njo@example.com,Jo\n");

/// A proxy on this computer that writes down what it is asked for and lets nothing through.
class Proxy
{
public:
    Proxy()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port is free");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *caller = m_server.nextPendingConnection();
            QObject::connect(caller, &QTcpSocket::readyRead, caller, [this, caller] {
                m_asked += caller->readAll();
                if (!m_asked.endsWith("\r\n\r\n"))
                    return;
                caller->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                caller->disconnectFromHost();
            });
        });
    }

    int port() const { return m_server.serverPort(); }

    const QByteArray &asked() const { return m_asked; }

private:
    QTcpServer m_server;
    QByteArray m_asked;
};

} // namespace

/// The way to the platform, as the settings or the system say it. What is beyond the proxy is never reached.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void goesThroughTheProxy_data()
    {
        QTest::addColumn<bool>("manual");
        QTest::newRow("of the settings") << true;
        QTest::newRow("of the system") << false;
    }

    void goesThroughTheProxy()
    {
        QFETCH(const bool, manual);
        const Proxy proxy;
        const Proxy other; // which nobody is to ask
        Program program;
        prepare(program);
        const Proxy &system = manual ? other : proxy;
        program.setVariable(QStringLiteral("https_proxy"),
                            QStringLiteral("http://127.0.0.1:%1").arg(system.port()));
        if (manual)
            writeSettings(program, proxy.port());
        const std::unique_ptr<QProcess> run = import(program);
        QTRY_VERIFY_WITH_TIMEOUT(proxy.asked().contains("\r\n\r\n"), patience);
        QVERIFY2(proxy.asked().startsWith("CONNECT sign-in.example.adobe.io:443 "),
                 proxy.asked().constData());
        QVERIFY(!proxy.asked().contains("not-to-be-seen"));
        QVERIFY(other.asked().isEmpty());
        end(*run);
    }

    void neverProxiesThePracticePlatform()
    {
        const Proxy proxy;
        Program program;
        prepare(program);
        program.setVariable(QStringLiteral("http_proxy"),
                            QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        writeSettings(program, proxy.port());
        const PracticeProcess practice(program);
        const auto ran = program.run({QStringLiteral("run"), program.file(QStringLiteral("c.csv")),
                                      practice.option(), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(proxy.asked().isEmpty());
    }

    void saysThatSettingsCannotBeRead()
    {
        const Proxy proxy;
        Program program;
        prepare(program);
        program.setVariable(QStringLiteral("https_proxy"),
                            QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        program.write(QStringLiteral("store/settings.json"), "{");
        const std::unique_ptr<QProcess> run = import(program);
        QTRY_VERIFY_WITH_TIMEOUT(proxy.asked().startsWith("CONNECT "), patience);
        end(*run);
        QVERIFY(run->readAllStandardError().contains("settings"));
    }

private:
    /// Has a connection, whose hosts do not exist, and a file.
    static void prepare(Program &program)
    {
        program.setVariable(QStringLiteral("PROFILE_UPLOADER_CLIENT_SECRET"),
                            QStringLiteral("not-to-be-seen"));
        program.setVariable(QStringLiteral("no_proxy"), {});
        program.write(QStringLiteral("c.csv"), customers);
        const auto added
            = program.run({QStringLiteral("connection"), QStringLiteral("add"), QStringLiteral("work"),
                           QStringLiteral("--organisation"), QStringLiteral("1234@AdobeOrg"),
                           QStringLiteral("--client-id"), QStringLiteral("abcd"), QStringLiteral("--url"),
                           QStringLiteral("https://sign-in.example.adobe.io")});
        QVERIFY2(program.run({QStringLiteral("connection"), QStringLiteral("list")}).out.contains("work"),
                 added.err.constData());
    }

    static void writeSettings(const Program &program, int port)
    {
        program.write(QStringLiteral("store/settings.json"),
                      "{\"proxy\": \"manual\", \"proxyHost\": \"127.0.0.1\", \"proxyPort\": "
                          + QByteArray::number(port) + "}");
    }

    static std::unique_ptr<QProcess> import(const Program &program)
    {
        return program.start({QStringLiteral("run"), program.file(QStringLiteral("c.csv")),
                              QStringLiteral("--connection"), QStringLiteral("work"),
                              QStringLiteral("--sandbox"), QStringLiteral("prod"), QStringLiteral("--json")});
    }

    /// It may try again for long.
    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestProxy)

#include "tst_proxy.moc"

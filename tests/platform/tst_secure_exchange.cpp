// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "single_exchange.h"

#include "platform/errors.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>
#include <unistd.h>

using base::ErrorCode;
using platform::Answer;
using namespace std::chrono_literals;

namespace {

/// A server of one's own certificate for localhost, made anew.
class SecureServer final : public QSslServer
{
public:
    bool start()
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        const QString cert = m_folder.filePath(QStringLiteral("cert.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                       QStringLiteral("-keyout"), key, QStringLiteral("-out"), cert});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return false;
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            return false;
        certificates = QSslCertificate::fromPath(cert);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(certificates);
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (onBytes)
                    onBytes(socket);
                if (received.size() - received.indexOf("\r\n\r\n") - 4 == expected) {
                    bodies.append(received.sliced(received.indexOf("\r\n\r\n") + 4));
                    received.clear();
                    socket->write(noContent);
                }
            });
        });
        return listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &host) const
    {
        return QUrl(QStringLiteral("https://%1:%2").arg(host).arg(serverPort()));
    }

    qsizetype expected = 0;
    int connections = 0;
    std::function<void(QTcpSocket *)> onBytes = {};
    QByteArray received;
    QList<QByteArray> bodies;
    QList<QSslCertificate> certificates;

private:
    QTemporaryDir m_folder;
};

/// Trusts these too, while it lives.
class Trust
{
public:
    explicit Trust(const QList<QSslCertificate> &certificates)
    {
        QSslConfiguration more = m_usual;
        more.addCaCertificates(certificates);
        QSslConfiguration::setDefaultConfiguration(more);
    }

    Q_DISABLE_COPY_MOVE(Trust)

    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_usual); }

private:
    QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();
};

} // namespace

/// Parts over TLS: to whom they go, and what an encryption that breaks is taken for.
class TestSecureExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToWhomItTrusts_data();
    void goesToWhomItTrusts();
    void triesAgainWhenWhatIsEncryptedBreaks_data();
    void triesAgainWhenWhatIsEncryptedBreaks();
    void believesAnAnswerWithoutALengthWhenItEndsInOrder_data();
    void believesAnAnswerWithoutALengthWhenItEndsInOrder();
    void triesAgainWhenEncryptionDoesNotBegin_data();
    void triesAgainWhenEncryptionDoesNotBegin();
};

void TestSecureExchange::goesToWhomItTrusts_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("trusted") << true << QStringLiteral("localhost") << true;
    QTest::newRow("unknown issuer") << false << QStringLiteral("localhost") << false;
    QTest::newRow("another name") << true << QStringLiteral("127.0.0.1") << false;
}

void TestSecureExchange::goesToWhomItTrusts()
{
    QFETCH(bool, trusted);
    QFETCH(QString, host);
    QFETCH(bool, arrives);
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed, to make a certificate with");
    SecureServer server;
    QVERIFY(server.start());
    const Trust trust(trusted ? server.certificates : QList<QSslCertificate>());
    const QByteArray body = pattern(3'000'000);
    server.expected = body.size();
    Single single(server.url(host), body);
    QTRY_VERIFY(single.answer);
    if (!arrives) {
        QCOMPARE(single.answer->stop, Answer::Stop::Tls);
        QVERIFY(!single.answer->errorText.isEmpty());
        QCOMPARE(server.received, QByteArray());
        return;
    }
    QCOMPARE(single.answer->error, QNetworkReply::NoError);
    QCOMPARE(single.answer->status, 201);
    QCOMPARE(server.bodies, QList<QByteArray> {body});

    // And once more over the same connection.
    std::optional<Answer> second;
    platform::LargeExchange again({.method = "PUT", .path = "/x", .body = body, .large = true}, single.clock,
                                  single.idle, [&](const Answer &answer) { second = answer; });
    QNetworkRequest wire(server.url(host));
    wire.setTransferTimeout(30'000);
    again.send(wire);
    QTRY_VERIFY(second);
    QCOMPARE(second->status, 201);
    QCOMPARE(server.bodies.size(), 2);
    QCOMPARE(server.connections, 1);
}

void TestSecureExchange::triesAgainWhenWhatIsEncryptedBreaks_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("reset") << QByteArray();
    QTest::newRow("not a record") << QByteArray("220 smtp.example.com ready\r\n");
    QTest::newRow("a record changed on its way")
        << QByteArray::fromHex("1703030020") + QByteArray(32, '\x5a');
}

void TestSecureExchange::triesAgainWhenWhatIsEncryptedBreaks()
{
    QFETCH(QByteArray, raw);
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed, to make a certificate with");
    SecureServer server;
    QVERIFY(server.start());
    const Trust trust(server.certificates);
    server.expected = 3'000'000;
    qint64 wrote = 0;
    server.onBytes = [&](QTcpSocket *socket) {
        if (raw.isEmpty())
            reset(socket);
        else if (wrote == 0)
            wrote = ::write(static_cast<int>(socket->socketDescriptor()), raw.constData(),
                            static_cast<std::size_t>(raw.size()));
    };
    Single single(server.url(QStringLiteral("localhost")), pattern(3'000'000));
    QTRY_VERIFY(single.answer);
    const platform::Request request {.method = "PUT", .path = "/x", .large = true};
    const auto failed = platform::failureOf(*single.answer, request, QStringLiteral("localhost"));
    QVERIFY(failed);
    QCOMPARE(failed->error.code, ErrorCode::Unreachable);
    QCOMPARE(failed->again, platform::Again::Yes);
    QCOMPARE(wrote, raw.size());
}

void TestSecureExchange::believesAnAnswerWithoutALengthWhenItEndsInOrder_data()
{
    QTest::addColumn<bool>("isByItsWord");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("said within the encryption") << true << QNetworkReply::NoError;
    QTest::newRow("said by the network alone") << false << QNetworkReply::RemoteHostClosedError;
}

void TestSecureExchange::believesAnAnswerWithoutALengthWhenItEndsInOrder()
{
    QFETCH(bool, isByItsWord);
    QFETCH(QNetworkReply::NetworkError, error);
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl is not installed, to make a certificate with");
    SecureServer server;
    QVERIFY(server.start());
    const Trust trust(server.certificates);
    server.expected = -1;
    server.onBytes = [&](QTcpSocket *socket) {
        if (!server.received.endsWith("\r\n\r\nx"))
            return;
        socket->write("HTTP/1.1 200 OK\r\n\r\n{\"a\":1");
        if (isByItsWord)
            return socket->disconnectFromHost();
        while (socket->flush()) { }
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
    };
    Single single(server.url(QStringLiteral("localhost")), "x");
    QTRY_VERIFY(single.answer);
    QCOMPARE(single.answer->status, 200);
    QCOMPARE(single.answer->error, error);
}

void TestSecureExchange::triesAgainWhenEncryptionDoesNotBegin_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("resets");
    QTest::newRow("closed at once") << false << false;
    QTest::newRow("closed after our first word") << true << false;
    QTest::newRow("reset after our first word") << true << true;
}

void TestSecureExchange::triesAgainWhenEncryptionDoesNotBegin()
{
    QFETCH(bool, waits);
    QFETCH(bool, resets);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server, waits, resets] {
        QTcpSocket *socket = server.nextPendingConnection();
        const auto end = [socket, resets] {
            socket->readAll();
            if (resets)
                reset(socket);
            else
                socket->disconnectFromHost();
        };
        if (waits)
            connect(socket, &QTcpSocket::readyRead, socket, end);
        else
            end();
    });
    Single single(QUrl(QStringLiteral("https://localhost:%1").arg(server.serverPort())), "x", 4s);
    QTRY_VERIFY_WITH_TIMEOUT(single.answer, 6000);
    QCOMPARE(single.answer->error, QNetworkReply::RemoteHostClosedError);
    QCOMPARE(single.answer->stop, Answer::Stop::No);
}

QTEST_GUILESS_MAIN(TestSecureExchange)

#include "tst_secure_exchange.moc"

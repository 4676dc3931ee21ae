// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "single_exchange.h"

#include "platform/transport.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <optional>

using base::ErrorCode;
using platform::Answer;
using support::ScriptedServer;
using namespace std::chrono_literals;

namespace {

const QString batchId = QStringLiteral("01J4ZC7Q8M9N2P5R6S3T1V0WXY");
const QString datasetId = QStringLiteral("66a1f0c3d94e5b2c7a8810ef");

base::Job<> part(platform::Client &client, const QByteArray &body = "{\"_id\":\"a\"}\n")
{
    return client.sendPart(batchId, datasetId, QStringLiteral("part-0001.json"), body);
}

/// Says something as soon as the first bytes come, and then reads on, or does not.
class HastyServer final : public QTcpServer
{
public:
    HastyServer(const QByteArray &says, bool readsOn)
    {
        connect(this, &QTcpServer::newConnection, this, [=, this] {
            QTcpSocket *socket = nextPendingConnection();
            if (!readsOn)
                socket->setReadBufferSize(1000);
            last = socket;
            connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
                if (!std::exchange(said, true))
                    socket->write(says);
                if (readsOn)
                    socket->readAll();
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    QPointer<QTcpSocket> last;
    bool said = false;
};

/// A queue that is full loses the beginnings of further connections, as a broken network does.
class FullServer final : public QTcpServer
{
public:
    bool start(quint16 port = 0)
    {
        setListenBacklogSize(1);
        if (!listen(QHostAddress::LocalHostIPv6, port))
            return false;
        pauseAccepting();
        for (QTcpSocket &one : m_crowd)
            one.connectToHost(QHostAddress::LocalHostIPv6, serverPort());
        QTest::qWait(50);
        return true;
    }

private:
    std::array<QTcpSocket, 8> m_crowd;
};

} // namespace

/// Parts on the wire: whole, once a try, and not believed to have arrived when that is not known.
class TestLargeExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryByte_data();
    void carriesEveryByte();
    void believesOnlyWholeAnswers_data();
    void believesOnlyWholeAnswers();
    void believesAnAnswerWithoutALengthWhenItEndsInOrder_data();
    void believesAnAnswerWithoutALengthWhenItEndsInOrder();
    void goesOutOnceATry_data();
    void goesOutOnceATry();
    void keepsItsConnections();
    void tellsAKeptConnectionThatEndedFromARefusal();
    void leavesAConnectionAfterAnAnswerThatClosesIt();
    void heedsARefusalBeforeTheEnd_data();
    void heedsARefusalBeforeTheEnd();
    void takesNoGoodAnswerBeforeTheEnd();
    void signsInAnewOnce();
    void waitsAsLongAsItIsTold();
    void endsWhenItIsCancelled();
    void tellsNoMoreThanThereIs();
    void leavesNothingOutOfTheTrace();
    void endsInSilence();
    void doesNotWaitLongForAnAddress();
    void waitsForTheOnlyAddress();
    void goesOnPastManyConnectionsThatEnded();
    void keepsNoConnectionThatSpeaksUnasked();
    void mayGoWhileItTells();
    void saysWhatWasNotThere();
    void letsTheSystemHoldWhatIsOnItsWay();
    void leavesProxiesToQt();
};

void TestLargeExchange::carriesEveryByte_data()
{
    QTest::addColumn<qsizetype>("bytes");
    for (const int bytes : {0, 1, 262'143, 262'144, 262'145, 524'288, 786'433, 5'000'000})
        QTest::addRow("%d", bytes) << qsizetype(bytes);
}

void TestLargeExchange::carriesEveryByte()
{
    QFETCH(qsizetype, bytes);
    Fixture world;
    world.server.say("PUT", 201, "");
    const QByteArray body = pattern(bytes);
    QVERIFY(ended(part(*world.client, body)));
    QCOMPARE(world.server.requests("PUT").size(), 1);
    QCOMPARE(world.server.requests("PUT").first().body, body);
    QCOMPARE(world.waits.size(), std::size_t(0));
}

void TestLargeExchange::believesOnlyWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Unreachable;
    QTest::newRow("status line cut") << QByteArray("HTTP/1.1 20") << ErrorCode::Unreachable;
    QTest::newRow("headers cut") << ok + "X: y\r\n" << ErrorCode::AnswerIncomplete;
    QTest::newRow("body cut") << ok + "Content-Length: 9\r\n\r\n{}" << ErrorCode::AnswerIncomplete;
    QTest::newRow("chunks cut") << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"
                                << ErrorCode::AnswerIncomplete;
    QTest::newRow("bad chunk") << ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"
                               << ErrorCode::AnswerInvalid;
    QTest::newRow("two lengths") << ok + "Content-Length: 0\r\nContent-Length: 2\r\n\r\n{}"
                                 << ErrorCode::AnswerInvalid;
    QTest::newRow("another protocol")
        << QByteArray("220 smtp.example.com ready\r\n") << ErrorCode::AnswerInvalid;
    QTest::newRow("html") << ScriptedServer::answer(200, "<html>sign in here</html>").bytes
                          << ErrorCode::AnswerInvalid;
    QTest::newRow("a megabyte of headers")
        << ok + "X: " + QByteArray(1'000'000, 'x') + "\r\nContent-Length: 0\r\n\r\n"
        << ErrorCode::AnswerInvalid;
    QTest::newRow("a body too large")
        << ok + "\r\n" + QByteArray(9 * 1024 * 1024, ' ') << ErrorCode::AnswerInvalid;
}

void TestLargeExchange::believesOnlyWholeAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    Fixture world;
    world.server.say("PUT", {.bytes = bytes, .close = true});
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    QCOMPARE(world.causes.size(), std::size_t(1));
    QCOMPARE(world.causes.at(0).code, code);
    QCOMPARE(world.server.requests("PUT").size(), 2);
}

void TestLargeExchange::believesAnAnswerWithoutALengthWhenItEndsInOrder_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("closed") << false << QNetworkReply::NoError;
    QTest::newRow("reset") << true << QNetworkReply::RemoteHostClosedError;
}

void TestLargeExchange::believesAnAnswerWithoutALengthWhenItEndsInOrder()
{
    QFETCH(bool, isReset);
    QFETCH(QNetworkReply::NetworkError, error);
    HastyServer server("HTTP/1.1 200 OK\r\n\r\n{\"a\":1", true);
    Single single(server.url(), "x");
    QTRY_VERIFY(server.last && server.last->bytesToWrite() == 0 && server.said);
    QTest::qWait(20);
    QVERIFY(!single.answer);
    if (isReset)
        reset(server.last);
    else
        server.last->disconnectFromHost();
    QTRY_VERIFY(single.answer);
    QCOMPARE(single.answer->status, 200);
    QCOMPARE(single.answer->error, error);
    QCOMPARE(single.answer->body, QByteArray("{\"a\":1"));
}

void TestLargeExchange::goesOutOnceATry_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("withinBody");
    QTest::newRow("closed without an answer") << false << -1;
    QTest::newRow("reset without an answer") << true << -1;
    QTest::newRow("reset at the body's begin") << true << 0;
    QTest::newRow("reset within the body") << true << 1'000'000;
}

void TestLargeExchange::goesOutOnceATry()
{
    QFETCH(bool, reset);
    QFETCH(int, withinBody);
    Fixture world;
    world.server.say("GET", 200, R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":"loading"}})");
    QVERIFY(ended(world.client->batch(batchId))); // signs in
    world.server.closeWithinBody(withinBody);
    if (withinBody < 0)
        world.server.say("PUT", {.bytes = {}, .close = true, .reset = reset, .repeat = true});
    QVERIFY(!ended(part(*world.client, pattern(2'000'000))));
    const auto tries = world.server.requests("PUT").size() + world.server.requests("CUT").size();
    QCOMPARE(tries, qsizetype(world.waits.size() + 1));
}

void TestLargeExchange::keepsItsConnections()
{
    Fixture world;
    world.server.always("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    const int connections = world.server.openConnections();
    for (int i = 0; i < 3; ++i)
        QVERIFY(ended(part(*world.client)));
    QCOMPARE(world.server.openConnections(), connections);
    world.client.reset();
    QTRY_COMPARE(world.server.openConnections(), 0);
}

void TestLargeExchange::tellsAKeptConnectionThatEndedFromARefusal()
{
    Fixture world;
    world.server.say("PUT", 201, "");
    world.server.say("PUT", {.bytes = {}, .close = true}); // as it went to sleep with our request on its way
    world.server.say("PUT", 201, "");
    world.server.say("PUT", {.bytes = "HTTP/1.1 5", .close = true});
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    QVERIFY(ended(part(*world.client)));
    QCOMPARE(world.server.requests("PUT").size(), 3);
    QCOMPARE(world.waits.size(), std::size_t(0));
    QVERIFY(ended(part(*world.client))); // here a word came, so somebody had seen the request
    QCOMPARE(world.waits.size(), std::size_t(1));
    QCOMPARE(world.server.requests("PUT").size(), 5);
}

void TestLargeExchange::leavesAConnectionAfterAnAnswerThatClosesIt()
{
    Fixture world;
    world.server.say("PUT", 201, "", "Connection: close\r\n"); // and stays open
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    QTRY_COMPARE(world.server.openConnections(), 1); // that of the sign-in
    QVERIFY(ended(part(*world.client)));
    QCOMPARE(world.waits.size(), std::size_t(0));
}

void TestLargeExchange::heedsARefusalBeforeTheEnd_data()
{
    QTest::addColumn<bool>("readsOn");
    QTest::newRow("the server reads on") << true;
    QTest::newRow("the server does not read") << false;
}

void TestLargeExchange::heedsARefusalBeforeTheEnd()
{
    QFETCH(bool, readsOn);
    HastyServer server("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}", readsOn);
    Single single(server.url(), pattern(60'000'000));
    QTRY_VERIFY(single.answer);
    QCOMPARE(single.answer->status, 413);
    QCOMPARE(single.answer->body, QByteArray("{}"));
    QCOMPARE(single.answer->error, QNetworkReply::NoError);
    QVERIFY(!single.idle.take());
}

void TestLargeExchange::takesNoGoodAnswerBeforeTheEnd()
{
    HastyServer server(noContent, false);
    Single single(server.url(), pattern(60'000'000));
    QTRY_VERIFY(single.answer);
    QCOMPARE(single.answer->status, 201);
    QCOMPARE(single.answer->error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!single.idle.take());
}

void TestLargeExchange::signsInAnewOnce()
{
    Fixture world;
    world.server.say("PUT", 401, R"({"error_code":"401013"})", "Connection: close\r\n");
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client, pattern(300'000))));
    QCOMPARE(world.server.requests(tokenTarget).size(), 2);
    world.server.always("PUT", 401, R"({"error_code":"401013"})");
    const auto refused = ended(part(*world.client));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TokenRefused);
    QCOMPARE(world.server.requests("PUT").size(), 4);
    QCOMPARE(world.waits.size(), std::size_t(0));
}

void TestLargeExchange::waitsAsLongAsItIsTold()
{
    Fixture world;
    world.server.say("PUT", 429, R"({"retryAfterMs":90000})", "Retry-After: 20\r\n");
    world.server.say("PUT", 503, "<html>", "Retry-After: 120\r\n");
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    QCOMPARE(world.waits.size(), std::size_t(2));
    QVERIFY(world.waits.at(0) >= 90s && world.waits.at(0) <= 99s);
    QVERIFY(world.waits.at(1) >= 120s && world.waits.at(1) <= 132s);
    world.server.say("PUT", 429, "{}", "Retry-After: 3600\r\n");
    QVERIFY(!ended(part(*world.client)));
    QCOMPARE(world.waits.size(), std::size_t(2));
}

void TestLargeExchange::endsWhenItIsCancelled()
{
    Fixture world;
    world.server.say("GET", 200, R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":"loading"}})");
    QVERIFY(ended(world.client->batch(batchId))); // signs in
    const int before = world.server.openConnections();
    world.server.say("PUT", {.bytes = "HTTP/1.1 200 OK\r\n", .repeat = true}); // and no more
    std::vector<base::Job<>> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.push_back(part(*world.client));
    QTRY_COMPARE(world.server.requests("PUT").size(), 3);
    for (base::Job<> &job : jobs)
        job.cancel();
    QTRY_COMPARE(world.server.openConnections(), before);
}

void TestLargeExchange::tellsNoMoreThanThereIs()
{
    Fixture world;
    world.server.say("PUT", 201, "");
    world.server.say("PUT", {.bytes = {}, .close = true}); // so that the next goes out twice
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    std::vector<qint64> told;
    const QByteArray body = pattern(3'000'000);
    QVERIFY(ended(world.client->sendPart(batchId, datasetId, QStringLiteral("part-0002.json"), body,
                                         [&](qint64 bytes) { told.push_back(bytes); })));
    QVERIFY(std::all_of(told.begin(), told.end(),
                        [&](qint64 bytes) { return bytes > 0 && bytes <= body.size(); }));
    QCOMPARE(std::count(told.begin(), told.end(), body.size()), 2);
}

void TestLargeExchange::leavesNothingOutOfTheTrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("trace.jsonl"));
    Fixture world;
    world.client->setTrace(*platform::Trace::open(path));
    world.server.say("PUT", 201, "");
    world.server.say("PUT", {.bytes = {}, .close = true});
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    QVERIFY(ended(part(*world.client)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray trace = file.readAll();
    QCOMPARE(trace.count("\"method\":\"PUT\""), 3);
    QCOMPARE(trace.count("\"status\":201"), 2);
    QVERIFY(trace.contains("\"Authorization\""));
    QVERIFY(!trace.contains("token-1"));
    QVERIFY(!trace.contains("_id\\\""));
}

void TestLargeExchange::endsInSilence()
{
    HastyServer server({}, false);
    QElapsedTimer timer;
    timer.start();
    Single single(server.url(), pattern(60'000'000), 200ms);
    QTRY_VERIFY(single.answer);
    QCOMPARE(single.answer->error, QNetworkReply::TimeoutError);
    QCOMPARE(single.answer->status, 0);
    QVERIFY(timer.elapsed() >= 200);
}

void TestLargeExchange::doesNotWaitLongForAnAddress()
{
    const QString both = QStringLiteral("localhost");
    if (!QHostInfo::fromName(both).addresses().contains(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("localhost has no IPv6 address here");
    HastyServer server(noContent, true);
    FullServer full;
    if (!full.start(server.serverPort()))
        QSKIP("no IPv6 here");
    QUrl url = server.url();
    url.setHost(both);
    QElapsedTimer timer;
    timer.start();
    Single single(url, "x");
    QTRY_VERIFY_WITH_TIMEOUT(single.answer, 20'000);
    QCOMPARE(single.answer->error, QNetworkReply::NoError);
    QCOMPARE(single.answer->status, 201);
    QVERIFY(timer.elapsed() >= 2500);
}

void TestLargeExchange::waitsForTheOnlyAddress()
{
    FullServer full;
    if (!full.start())
        QSKIP("no IPv6 here");
    Single single(QUrl(QStringLiteral("http://[::1]:%1").arg(full.serverPort())), "x", 4s);
    QTRY_VERIFY_WITH_TIMEOUT(single.answer, 20'000);
    QCOMPARE(single.answer->error, QNetworkReply::TimeoutError); // and not: of IPv4 there is none
}

void TestLargeExchange::goesOnPastManyConnectionsThatEnded()
{
    Fixture world;
    world.server.always("GET", 200, R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":"loading"}})");
    QVERIFY(ended(world.client->batch(batchId))); // signs in
    for (int i = 0; i < 3; ++i)
        world.server.say("PUT", 201, "");
    std::vector<base::Job<>> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.push_back(part(*world.client));
    for (const base::Job<> &job : jobs)
        QVERIFY(ended(job));
    for (int i = 0; i < 3; ++i)
        world.server.say("PUT", {.bytes = {}, .close = true, .reset = i % 2 == 0});
    world.server.say("PUT", 201, "");
    QVERIFY(ended(part(*world.client)));
    QCOMPARE(world.server.requests("PUT").size(), 7);
    QCOMPARE(world.waits.size(), std::size_t(0));
}

void TestLargeExchange::keepsNoConnectionThatSpeaksUnasked()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *far = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        far = server.nextPendingConnection();
        connect(far, &QTcpSocket::readyRead, far, [far] {
            far->readAll();
            far->write(noContent);
        });
    });
    Single single(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())), "x");
    QTRY_VERIFY(single.answer);
    QCOMPARE(single.answer->status, 201);
    QCOMPARE(far->state(), QAbstractSocket::ConnectedState);
    far->write("HTTP/1.1 408 Request Timeout\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(far->state(), QAbstractSocket::UnconnectedState, 2000);
}

void TestLargeExchange::mayGoWhileItTells()
{
    HastyServer server(noContent, true);
    FakeClock clock;
    platform::IdleSockets idle;
    std::optional<platform::LargeExchange> exchange;
    bool isTold = false;
    bool isHeld = false;
    platform::Request request {.method = "PUT", .path = "/x", .body = "x", .large = true};
    request.sent = [&exchange, &isTold, &isHeld, own = std::make_shared<int>(1)](qint64) {
        const std::weak_ptr<int> watch = own;
        bool &told = isTold;
        bool &held = isHeld;
        exchange.reset();
        held = !watch.expired();
        told = true;
    };
    exchange.emplace(std::move(request), clock, idle, [](const Answer &) { QFAIL("it is gone"); });
    QNetworkRequest wire(server.url());
    wire.setTransferTimeout(30'000);
    exchange->send(wire);
    QTRY_VERIFY(isTold);
    QVERIFY(isHeld);
    QTest::qWait(50);
}

void TestLargeExchange::saysWhatWasNotThere()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    Single refused(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), "x");
    QTRY_VERIFY(refused.answer);
    QCOMPARE(refused.answer->error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(!refused.answer->stale);
}

void TestLargeExchange::letsTheSystemHoldWhatIsOnItsWay()
{
    HastyServer server({}, false);
    qint64 told = 0;
    FakeClock clock;
    platform::IdleSockets idle;
    const QByteArray body = pattern(60'000'000);
    platform::LargeExchange exchange({.method = "PUT",
                                      .path = "/x",
                                      .body = body,
                                      .large = true,
                                      .sent = [&](qint64 bytes) { told = bytes; }},
                                     clock, idle, [](const Answer &) {});
    QNetworkRequest wire(server.url());
    wire.setTransferTimeout(30'000);
    exchange.send(wire);
    QTest::qWait(300);
    const qint64 then = told;
    QVERIFY(then < 30'000'000); // what the systems of both sides hold
    QTest::qWait(200);
    QCOMPARE(told, then);
}

void TestLargeExchange::leavesProxiesToQt()
{
    FakeClock clock;
    const QUrl there(QStringLiteral("https://platform.adobe.io"));
    auto connection = connectionTo(QUrl(QStringLiteral("http://127.0.0.1:1")));
    const platform::Transport practice(connection, sampleSecret(), clock);
    connection.practice = false;
    const platform::Transport real(connection, sampleSecret(), clock);
    QVERIFY(real.goesDirect(there));
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.test"), 3128));
    QVERIFY(!real.goesDirect(there));
    QVERIFY(practice.goesDirect(connection.gatewayUrl));
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QVERIFY(real.goesDirect(there));
}

QTEST_GUILESS_MAIN(TestLargeExchange)

#include "tst_large_exchange.moc"

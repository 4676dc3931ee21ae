// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "platform/task.h"
#include "platform/transport.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using base::ErrorCode;
using platform::Batch;
using support::ScriptedServer;
using namespace std::chrono_literals;

namespace {

const QString batchId = QStringLiteral("01J4ZC7Q8M9N2P5R6S3T1V0WXY");
const QString datasetId = QStringLiteral("66a1f0c3d94e5b2c7a8810ef");
const QByteArray goodBatch = R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":"loaded"}})";
const QByteArray create = "POST /data/foundation/import/batches";

platform::NewBatch newBatch()
{
    return {.datasetId = datasetId, .externalId = QStringLiteral("pu-1")};
}

bool outcomeUnknown(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut
        || code == ErrorCode::AnswerIncomplete || code == ErrorCode::ServerFailed;
}

} // namespace

/// What really goes over the wire when a server misbehaves.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAnUnrepeatableCallOnceWhateverComes_data();
    void sendsAnUnrepeatableCallOnceWhateverComes();
    void repeatsAnUnrepeatableCallThatWasNotDone();
    void repeatsWhatMayBeRepeated_data();
    void repeatsWhatMayBeRepeated();
    void believesOnlyWholeAnswers_data();
    void believesOnlyWholeAnswers();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsNoCookieBack();
    void endsADrippingAnswerAtItsDeadline();
    void endsASilentCall();
    void givesALargePartMoreTime();
    void refusesAnAnswerThatIsTooLarge();
    void takesNoPlainHttpElsewhere_data();
    void takesNoPlainHttpElsewhere();
    void needsASandboxName();
    void sendsSeveralPartsAtOnceAndTellsProgress();
    void abortsACancelledCallAtOnce();
    void cancelsItsJobsWhenDestroyed();
    void survivesDestructionFromACallback_data();
    void survivesDestructionFromACallback();
    void obeysRetryAfter();
    void stopsWhenAskedToWaitTooLong();
    void givesUpAfterEightTries();
};

void TestWire::sendsAnUnrepeatableCallOnceWhateverComes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("withinBody");

    QTest::newRow("closed without an answer") << QByteArray() << false << -1;
    QTest::newRow("reset without an answer") << QByteArray() << true << -1;
    QTest::newRow("closed within the body") << QByteArray() << true << 1;
    QTest::newRow("status line cut") << QByteArray("HTTP/1.1 20") << false << -1;
    QTest::newRow("body cut") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"id\":")
                              << false << -1;
    QTest::newRow("empty body") << ScriptedServer::answer(201, "").bytes << false << -1;
    QTest::newRow("no id") << ScriptedServer::answer(201, "{}").bytes << false << -1;
    QTest::newRow("html") << ScriptedServer::answer(200, "<html>login</html>").bytes << false << -1;
    QTest::newRow("not http") << QByteArray("220 smtp.example.com ready\r\n") << false << -1;
    QTest::newRow("500") << ScriptedServer::answer(500, "{}").bytes << false << -1;
    QTest::newRow("503") << ScriptedServer::answer(503, "<html>", "Retry-After: 1\r\n").bytes << false << -1;
}

void TestWire::sendsAnUnrepeatableCallOnceWhateverComes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    QFETCH(int, withinBody);
    for (int run = 0; run < 3; ++run) {
        Fixture world;
        // Sign in and leave a connection behind first: a reused connection is where Qt likes to send again.
        world.server.say("GET", 200, goodBatch);
        QVERIFY(ended(world.client->batch(batchId)));
        world.server.closeWithinBody(withinBody);
        world.server.say(create, {.bytes = bytes, .close = true, .reset = reset, .repeat = true});

        const auto made = ended(world.client->createBatch(newBatch()));
        QVERIFY(!made);
        QVERIFY2(outcomeUnknown(made.error().code), qPrintable(made.error().detail));
        QTest::qWait(30);
        QCOMPARE(world.server.requests(create).size() + world.server.requests("CUT").size(), 1);
        QCOMPARE(world.waits.size(), std::size_t(0));
    }
}

void TestWire::repeatsAnUnrepeatableCallThatWasNotDone()
{
    Fixture world;
    world.server.say(create, 429, R"([{"message":"slow down","retryAfterMs":"1500","statusCode":"429"}])");
    world.server.say(create, 401, R"({"error_code":"401013","message":"Oauth token is not valid"})");
    world.server.say(create, 201, R"({"id":"01J4"})");
    const auto made = ended(world.client->createBatch(newBatch()));
    QVERIFY(made);
    QCOMPARE(*made, QStringLiteral("01J4"));
    QCOMPARE(world.server.requests(create).size(), 3);
    QVERIFY(world.waits.at(0) >= 1500ms && world.waits.at(0) <= 1650ms);
    for (const auto &request : world.server.requests(create))
        QCOMPARE(request.body, world.server.requests(create).first().body);
}

void TestWire::repeatsWhatMayBeRepeated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("500") << ScriptedServer::answer(500, "{}").bytes << ErrorCode::ServerFailed;
    QTest::newRow("502 html") << ScriptedServer::answer(502, "<html>bad gateway</html>").bytes
                              << ErrorCode::ServerFailed;
    QTest::newRow("408") << ScriptedServer::answer(408, "").bytes << ErrorCode::ServerFailed;
    QTest::newRow("429") << ScriptedServer::answer(429, "").bytes << ErrorCode::TooManyRequests;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"a\":1")
                         << ErrorCode::AnswerIncomplete;
    QTest::newRow("not json") << ScriptedServer::answer(200, "hello").bytes << ErrorCode::AnswerInvalid;
}

void TestWire::repeatsWhatMayBeRepeated()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    Fixture world;
    world.server.say("GET", {.bytes = bytes, .close = true});
    world.server.say("GET", 200, goodBatch);
    const auto batch = ended(world.client->batch(batchId));
    QVERIFY(batch);
    QCOMPARE(batch->status, QStringLiteral("loaded"));
    QCOMPARE(world.causes.size(), std::size_t(1));
    QCOMPARE(world.causes.at(0).code, code);
    QVERIFY(world.waits.at(0) <= 1s);
}

void TestWire::believesOnlyWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    const auto json = [](const QByteArray &body) { return ScriptedServer::answer(200, body).bytes; };
    QTest::newRow("empty") << json("") << ErrorCode::AnswerIncomplete;
    QTest::newRow("unfinished json") << json(R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":)")
                                     << ErrorCode::AnswerIncomplete;
    QTest::newRow("html") << json("<html></html>") << ErrorCode::AnswerInvalid;
    QTest::newRow("an array") << json("[]") << ErrorCode::AnswerInvalid;
    QTest::newRow("another batch") << json(R"({"01J5":{"status":"success"}})") << ErrorCode::AnswerInvalid;
    QTest::newRow("status of a wrong type")
        << json(R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":7}})") << ErrorCode::AnswerInvalid;
    QTest::newRow("one name twice") << json(
        R"({"01J4ZC7Q8M9N2P5R6S3T1V0WXY":{"status":"success","status":"failed"}})")
                                    << ErrorCode::AnswerInvalid;
    QTest::newRow("too deep") << json("{\"a\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}")
                              << ErrorCode::AnswerInvalid;
    QTest::newRow("length too short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n")
            + goodBatch << ErrorCode::AnswerIncomplete;
    QTest::newRow("bad chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")
                               << ErrorCode::AnswerIncomplete;
    QTest::newRow("many headers") << "HTTP/1.1 200 OK\r\n"
            + ("X: " + QByteArray(3000, 'x') + "\r\n").repeated(90) + "\r\n"
            + goodBatch << ErrorCode::AnswerInvalid;
    QTest::newRow("a megabyte of headers") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(1'000'000, 'x')
            + "\r\nContent-Length: 50\r\n\r\n"
            + goodBatch << ErrorCode::AnswerInvalid;
}

void TestWire::believesOnlyWholeAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    Fixture world;
    world.server.say("GET", {.bytes = bytes, .close = true, .repeat = true});
    const auto batch = ended(world.client->batch(batchId));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, code);
    QCOMPARE(world.causes.size(), std::size_t(1)); // one more look, and no more
}

void TestWire::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("call");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *call : {"PUT", "GET", "POST"})
            QTest::addRow("%d %s", status, call) << status << QByteArray(call);
    }
}

void TestWire::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, call);
    Fixture world;
    ScriptedServer thief;
    thief.always("", 200, goodBatch);
    const QByteArray where = thief.url().toEncoded().replace("127.0.0.1", "localhost");
    auto reply = ScriptedServer::answer(status, "", "Location: " + where + "/elsewhere\r\n");
    reply.repeat = true;
    world.server.say(call + " /data", reply);

    base::Error error;
    if (call == "PUT")
        error = ended(world.client->sendPart(batchId, datasetId, QStringLiteral("p"), "x")).error();
    else if (call == "GET")
        error = ended(world.client->batch(batchId)).error();
    else
        error = ended(world.client->createBatch(newBatch())).error();
    QCOMPARE(error.code, ErrorCode::Redirected);
    QCOMPARE(error.subject, QStringLiteral("localhost"));
    QCOMPARE(error.status, status);
    QCOMPARE(world.server.requests(call + " /data").size(), 1);
    QTest::qWait(20);
    QCOMPARE(thief.requests().size(), 0);
}

void TestWire::sendsNoCookieBack()
{
    Fixture world;
    world.server.say("GET", 200, goodBatch, "Set-Cookie: who=me; Path=/\r\nCache-Control: max-age=9999\r\n");
    world.server.say("GET", 200, goodBatch);
    QVERIFY(ended(world.client->batch(batchId)));
    QVERIFY(ended(world.client->batch(batchId)));
    QCOMPARE(world.server.requests("GET").size(), 2); // nothing came out of a cache
    QCOMPARE(world.server.requests("GET").at(1).header("Cookie"), QByteArray());
}

void TestWire::endsADrippingAnswerAtItsDeadline()
{
    Fixture world;
    world.server.say("GET", {.bytes = ScriptedServer::answer(200, goodBatch).bytes, .drip = 5ms});
    world.server.say("GET", 200, goodBatch);
    const auto job = world.client->batch(batchId);
    QTRY_COMPARE(world.server.requests("GET").size(), 1);
    world.clock.advance(119s);
    QTest::qWait(50);
    QCOMPARE(world.causes.size(), std::size_t(0));
    world.clock.advance(1s);
    QVERIFY(ended(job)); // the second try
    QCOMPARE(world.causes.at(0).code, ErrorCode::TimedOut);
}

void TestWire::endsASilentCall()
{
    FakeClock clock;
    ScriptedServer server;
    server.always(tokenTarget, 200, tokenAnswer);
    server.say("GET", {});
    platform::Transport transport(connectionTo(server.url()), sampleSecret(), clock, 100ms);
    QSignalSpy waits(&transport, &platform::Transport::waiting);
    platform::Call call(transport, {.path = "/data/x", .inSandbox = false},
                        [](const base::Result<QJsonDocument> &) {});
    call.start();
    QVERIFY(waits.wait(5000));
    QCOMPARE(waits.at(0).at(1).value<base::Error>().code, ErrorCode::TimedOut);
}

void TestWire::givesALargePartMoreTime()
{
    Fixture world;
    world.server.say("PUT", {});
    world.server.say("PUT", 200, "");
    const QByteArray part(2'000'000, 'x'); // 60 s and 40 s
    const auto job = world.client->sendPart(batchId, datasetId, QStringLiteral("p"), part);
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requests("PUT").size(), 1, 20'000);
    world.clock.advance(99s);
    QTest::qWait(20);
    QCOMPARE(world.causes.size(), std::size_t(0));
    world.clock.advance(2s);
    QVERIFY(ended(job));
    QCOMPARE(world.causes.at(0).code, ErrorCode::TimedOut);
}

void TestWire::refusesAnAnswerThatIsTooLarge()
{
    Fixture world;
    const QByteArray huge = "{\"a\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"}";
    world.server.always("GET", 200, huge);
    const auto batch = ended(world.client->batch(batchId));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::AnswerInvalid);
}

void TestWire::takesNoPlainHttpElsewhere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("http at Adobe") << "http://platform.adobe.io" << false << ErrorCode::HostNotAllowed;
    QTest::newRow("other host") << "https://platform.adobe.io.example.com" << false
                                << ErrorCode::HostNotAllowed;
    QTest::newRow("its end only") << "https://evil-adobe.io" << false << ErrorCode::HostNotAllowed;
    QTest::newRow("loopback, not for practice") << "http://127.0.0.1:9" << false << ErrorCode::HostNotAllowed;
    QTest::newRow("practice elsewhere") << "http://192.0.2.7" << true << ErrorCode::PracticeNotLoopback;
    QTest::newRow("practice with a loopback name elsewhere")
        << "http://localhost.example.com" << true << ErrorCode::PracticeNotLoopback;
    QTest::newRow("ftp") << "ftp://127.0.0.1" << true << ErrorCode::ConnectionInvalid;
    QTest::newRow("with a user") << "http://me@127.0.0.1" << true << ErrorCode::ConnectionInvalid;
    QTest::newRow("with a path") << "https://platform.adobe.io/x" << false << ErrorCode::ConnectionInvalid;
    QTest::newRow("empty") << "" << false << ErrorCode::ConnectionInvalid;
}

void TestWire::takesNoPlainHttpElsewhere()
{
    QFETCH(QString, url);
    QFETCH(bool, practice);
    QFETCH(ErrorCode, code);
    FakeClock clock;
    ScriptedServer server;
    auto connection = connectionTo(server.url());
    connection.practice = practice;
    if (!practice)
        connection.signInUrl = platform::defaultSignInUrl();
    connection.gatewayUrl = QUrl(url);
    const auto checked = platform::checkConnection(connection);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    platform::Client client(connection, sampleSecret(), clock);
    const auto asked = ended(client.sandboxes());
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, code);
    QCOMPARE(server.requests().size(), 0); // nor does the secret go out
}

void TestWire::needsASandboxName()
{
    Fixture world;
    for (const auto &[name, code] :
         {std::pair(QString(), ErrorCode::SandboxMissing),
          std::pair(QStringLiteral("a\r\nX-Evil: 1"), ErrorCode::SandboxUnknown)}) {
        world.client->setSandbox(name);
        const auto asked = ended(world.client->datasets());
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, code);
    }
    QCOMPARE(world.server.requests().size(), 0);
}

void TestWire::sendsSeveralPartsAtOnceAndTellsProgress()
{
    Fixture world;
    const QByteArray part(3'000'000, 'p');
    std::vector<base::Job<>> jobs;
    std::vector<qint64> told(4, 0);
    bool grows = true;
    for (int i = 0; i < 4; ++i) {
        world.server.say("PUT", 201, "");
        jobs.push_back(world.client->sendPart(batchId, datasetId, QStringLiteral("part-%1").arg(i), part,
                                              [&, i](qint64 sent) {
                                                  grows = grows && sent >= told[i];
                                                  told[i] = sent;
                                              }));
    }
    for (const auto &job : jobs)
        QVERIFY(ended(job));
    QVERIFY(world.server.openConnections() > 1);
    QVERIFY(grows);
    for (const qint64 sent : told)
        QCOMPARE(sent, part.size());
    for (const auto &request : world.server.requests("PUT"))
        QCOMPARE(request.body, part);
}

void TestWire::abortsACancelledCallAtOnce()
{
    Fixture world;
    world.server.say("GET", {});
    auto job = world.client->batch(batchId);
    QTRY_COMPARE(world.server.requests("GET").size(), 1);
    const int connections = world.server.openConnections();
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    const auto outcome = ended(job);
    QVERIFY(timer.elapsed() < 100);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QTRY_VERIFY(world.server.openConnections() < connections);
    world.server.say("GET", 200, goodBatch);
    QVERIFY(ended(world.client->batch(batchId)));
}

void TestWire::cancelsItsJobsWhenDestroyed()
{
    Fixture world;
    world.server.say("GET", {});
    world.server.say("PUT", {});
    auto get = world.client->batch(batchId);
    auto put = world.client->sendPart(batchId, datasetId, QStringLiteral("p"), QByteArray(1'000'000, 'x'));
    auto post = world.client->createBatch(newBatch());
    auto rows = world.client->refusedRows(batchId, [](const std::vector<platform::RefusedRow> &) {});
    QTRY_VERIFY(!world.server.requests("PUT").isEmpty());
    world.client.reset();
    QVERIFY(get.isFinished() && put.isFinished() && rows.isFinished());
    QCOMPARE(base::outcome<Batch>(get).error().code, ErrorCode::Cancelled);
    QCOMPARE(base::outcome<void>(put).error().code, ErrorCode::Cancelled);
    QVERIFY(post.isFinished());

    Fixture early; // before anything has gone out
    auto never = early.client->batch(batchId);
    early.client.reset();
    QVERIFY(never.isFinished());
    QTest::qWait(20);
    QCOMPARE(early.server.requests().size(), 0);
}

void TestWire::survivesDestructionFromACallback_data()
{
    QTest::addColumn<QByteArray>("where");
    for (const char *where : {"piece", "sent", "waiting", "done"})
        QTest::newRow(where) << QByteArray(where);
}

void TestWire::survivesDestructionFromACallback()
{
    QFETCH(QByteArray, where);
    Fixture world;
    const auto destroy = [&] { world.client.reset(); };
    bool isDone = false;
    if (where == "piece") {
        world.server.say("GET", 200, R"({"data":[{"name":"a.json"}]})");
        world.server.say("GET", 200, QByteArray("{\"_id\":\"a\"}\n").repeated(5000));
        const auto job = world.client->refusedRows(
            batchId, [&](const std::vector<platform::RefusedRow> &) { destroy(); });
        QTRY_VERIFY(job.isFinished());
    } else if (where == "sent") {
        world.server.say("PUT", 200, "");
        const auto job = world.client->sendPart(batchId, datasetId, QStringLiteral("p"),
                                                QByteArray(5'000'000, 'x'), [&](qint64) { destroy(); });
        QTRY_VERIFY(job.isFinished());
    } else if (where == "waiting") {
        world.server.say("GET", 500, "");
        connect(world.client.get(), &platform::Client::waiting, this, destroy);
        const auto job = world.client->batch(batchId);
        QTRY_VERIFY(job.isFinished());
    } else {
        world.server.say("GET", 200, goodBatch);
        base::whenDone<Batch>(world.client->batch(batchId), this, [&](const base::Result<Batch> &) {
            destroy();
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }
    QVERIFY(!world.client);
}

void TestWire::obeysRetryAfter()
{
    Fixture world;
    world.server.say("GET", 429, "", "Retry-After: 30\r\n");
    world.server.say("GET", 503, "", "Retry-After: Tue, 14 Jul 2026 08:02:00 GMT\r\n");
    world.server.say("GET", 429, R"([{"retryAfterMs":"2500"}])");
    world.server.say("GET", 429, "", "Retry-After: soon\r\n");
    world.server.say("GET", 200, goodBatch);
    QVERIFY(ended(world.client->batch(batchId)));
    QCOMPARE(world.waits.size(), std::size_t(4));
    QVERIFY(world.waits[0] >= 30s && world.waits[0] <= 33s);
    QCOMPARE(world.causes[0].number, 30);
    QVERIFY(world.waits[1] >= 120s - world.waits[0] && world.waits[1] <= 100s);
    QVERIFY(world.waits[2] >= 2500ms && world.waits[2] <= 4400ms);
    QVERIFY(world.waits[3] <= 8s);
}

void TestWire::stopsWhenAskedToWaitTooLong()
{
    Fixture world;
    world.server.say("GET", 429, "", "Retry-After: 3600\r\n");
    const auto batch = ended(world.client->batch(batchId));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::TooManyRequests);
    QCOMPARE(batch.error().number, 3600);
    QCOMPARE(world.waits.size(), std::size_t(0));
}

void TestWire::givesUpAfterEightTries()
{
    Fixture world;
    world.server.always("GET", 503, "<html></html>");
    const auto first = ended(world.client->batch(batchId));
    QCOMPARE(first.error().code, ErrorCode::ServerFailed);
    QCOMPARE(world.server.requests("GET").size(), 8);
    // The budget of retries is shared: an outage leads to fewer and fewer.
    for (int call = 0; call < 5; ++call)
        QVERIFY(!ended(world.client->batch(batchId)));
    QCOMPARE(world.server.requests("GET").size(), 20 + 6);
}

QTEST_GUILESS_MAIN(TestWire)

#include "tst_wire.moc"

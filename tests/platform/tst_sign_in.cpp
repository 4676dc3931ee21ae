// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "platform/request.h"
#include "platform/token.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using namespace std::chrono_literals;

namespace {

const QString batchId = QStringLiteral("01J4");
const QByteArray goodBatch = R"({"01J4":{"status":"loaded"}})";
const QByteArray expired = R"({"error_code":"401013","message":"Oauth token is not valid"})";

QByteArray token(const QByteArray &bearer, const QByteArray &life)
{
    return "{\"access_token\":\"" + bearer + "\",\"token_type\":\"bearer\",\"expires_in\":" + life + "}";
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSignInServesAllWhoWait();
    void oneRenewalServesAllWhoWereRefused();
    void refusesAfterASecondRefusal();
    void neverRenewsOn403();
    void renewsAtFourFifthsOfTheLife_data();
    void renewsAtFourFifthsOfTheLife();
    void tellsWhySignInWasRefused_data();
    void tellsWhySignInWasRefused();
    void signsInAgainAfterTheServiceWasDown();
    void takesOnlyTokensThatCanBeSent_data();
    void takesOnlyTokensThatCanBeSent();
    void cleansScopes();
    void writesNothingSecretIntoTheTrace();
};

void TestSignIn::oneSignInServesAllWhoWait()
{
    Fixture world;
    world.server.always("GET", 200, goodBatch);
    std::vector<base::Job<platform::Batch>> jobs;
    for (int i = 0; i < 5; ++i)
        jobs.push_back(world.client->batch(batchId));
    for (const auto &job : jobs)
        QVERIFY(ended(job));
    QCOMPARE(world.server.requests(tokenTarget).size(), 1);
    QCOMPARE(world.server.requests("GET").size(), 5);
}

void TestSignIn::oneRenewalServesAllWhoWereRefused()
{
    Fixture world(false);
    world.server.say(tokenTarget, 200, token("old", "86399"));
    world.server.say(tokenTarget, 200, token("new", "86399"));
    for (int i = 0; i < 3; ++i)
        world.server.say("GET", 401, expired);
    world.server.always("GET", 200, goodBatch);
    std::vector<base::Job<platform::Batch>> jobs;
    for (int i = 0; i < 3; ++i)
        jobs.push_back(world.client->batch(batchId));
    for (const auto &job : jobs)
        QVERIFY(ended(job));
    QCOMPARE(world.server.requests(tokenTarget).size(), 2);
    const auto asked = world.server.requests("GET");
    QCOMPARE(asked.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(asked.at(i).header("Authorization"),
                 i < 3 ? QByteArray("Bearer old") : QByteArray("Bearer new"));
    QCOMPARE(world.waits.size(), std::size_t(0));
}

void TestSignIn::refusesAfterASecondRefusal()
{
    Fixture world;
    world.server.always("GET", 401, expired);
    const auto batch = ended(world.client->batch(batchId));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::TokenRefused);
    QCOMPARE(batch.error().platformCode, QStringLiteral("401013"));
    QCOMPARE(world.server.requests("GET").size(), 2);
    QCOMPARE(world.server.requests(tokenTarget).size(), 2);
}

void TestSignIn::neverRenewsOn403()
{
    Fixture world;
    world.server.always("GET", 403, R"({"error_code":"403025","message":"Profile is not valid"})");
    const auto sandboxes = ended(world.client->sandboxes());
    QVERIFY(!sandboxes);
    QCOMPARE(sandboxes.error().code, ErrorCode::AccessRefused);
    QCOMPARE(sandboxes.error().platformCode, QStringLiteral("403025"));
    QCOMPARE(sandboxes.error().status, 403);
    QCOMPARE(world.server.requests(tokenTarget).size(), 1);
    QCOMPARE(world.server.requests("GET").size(), 1);
}

void TestSignIn::renewsAtFourFifthsOfTheLife_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<int>("keptSeconds");

    QTest::newRow("a day in seconds") << QByteArray("86400") << 69120;
    QTest::newRow("a day in milliseconds") << QByteArray("86400000") << 69120;
    QTest::newRow("as text") << QByteArray("\"1000\"") << 800;
    QTest::newRow("ten seconds") << QByteArray("10") << 8;
}

void TestSignIn::renewsAtFourFifthsOfTheLife()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(int, keptSeconds);
    Fixture world(false);
    world.server.always(tokenTarget, 200, token("t", expiresIn));
    world.server.always("GET", 200, goodBatch);
    QVERIFY(ended(world.client->batch(batchId)));
    world.clock.advance(std::chrono::seconds(keptSeconds - 1));
    QVERIFY(ended(world.client->batch(batchId)));
    QCOMPARE(world.server.requests(tokenTarget).size(), 1);
    world.clock.advance(1s);
    QVERIFY(ended(world.client->batch(batchId)));
    QCOMPARE(world.server.requests(tokenTarget).size(), 2);
}

void TestSignIn::tellsWhySignInWasRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("platformCode");
    QTest::addColumn<QString>("detail");

    QTest::newRow("wrong secret")
        << 400
        << QByteArray(R"({"error":"invalid_client","error_description":"invalid client_secret parameter"})")
        << "invalid_client"
        << "invalid client_secret parameter";
    QTest::newRow("scope") << 400 << QByteArray(R"({"error":"invalid_scope"})") << "invalid_scope"
                           << "invalid_scope";
    QTest::newRow("401") << 401 << QByteArray(R"({"error":"invalid_client"})") << "invalid_client"
                         << "invalid_client";
    QTest::newRow("html") << 400 << QByteArray("<html></html>") << ""
                          << "";
}

void TestSignIn::tellsWhySignInWasRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, platformCode);
    QFETCH(QString, detail);
    Fixture world(false);
    world.server.always(tokenTarget, status, body);
    const auto first = world.client->sandboxes();
    const auto second = world.client->datasets();
    for (const base::Error &error : {ended(first).error(), ended(second).error()}) {
        QCOMPARE(error.code, ErrorCode::SignInRefused);
        QCOMPARE(error.platformCode, platformCode);
        QCOMPARE(error.detail, detail);
        QCOMPARE(error.status, status);
    }
    QCOMPARE(world.server.requests().size(), 1);
}

void TestSignIn::signsInAgainAfterTheServiceWasDown()
{
    Fixture world(false);
    world.server.say(tokenTarget, 503, "<html>");
    world.server.say(tokenTarget, {.close = true, .reset = true});
    world.server.always(tokenTarget, 200, tokenAnswer);
    world.server.always("GET", 200, goodBatch);
    QVERIFY(ended(world.client->batch(batchId)));
    QVERIFY(!world.waits.empty());
}

void TestSignIn::takesOnlyTokensThatCanBeSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no token") << QByteArray(R"({"expires_in":9})");
    QTest::newRow("no life") << token("t", "0");
    QTest::newRow("life of a wrong type") << token("t", "[]");
    QTest::newRow("a header within") << token("t\\r\\nX-Evil: 1", "9");
    QTest::newRow("a blank within") << token("t t", "9");
}

void TestSignIn::takesOnlyTokensThatCanBeSent()
{
    QFETCH(QByteArray, body);
    Fixture world(false);
    world.server.always(tokenTarget, 200, body);
    const auto batch = ended(world.client->batch(batchId));
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::AnswerInvalid);
    QCOMPARE(world.server.requests(tokenTarget).size(), 2);
    QCOMPARE(world.server.requests("GET").size(), 0);
}

void TestSignIn::cleansScopes()
{
    auto connection = connectionTo(QUrl());
    connection.scopes = QStringLiteral("openid, AdobeID ,read_organizations");
    const auto request = platform::tokenRequest(connection, sampleSecret());
    QVERIFY(request.body.endsWith("&scope=openid%2CAdobeID%2Cread_organizations"));
    QVERIFY(request.secretBody);
}

void TestSignIn::writesNothingSecretIntoTheTrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("trace.jsonl"));
    {
        const auto trace = platform::Trace::open(path);
        QVERIFY(trace);
        Fixture world;
        world.client->setTrace(*trace);
        world.server.say("GET", 500, "");
        world.server.say("GET", 200, "{}");
        world.server.say("PUT", 201, "");
        QVERIFY(ended(world.client->findBatch(QStringLiteral("66a1"), QStringLiteral("external-value"))));
        QVERIFY(ended(world.client->sendPart(batchId, QStringLiteral("66a1"),
                                             QStringLiteral("part-0001.json"), "abc")));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray all = file.readAll();
    for (const char *hidden :
         {"p8e-EXAMPLE", "token-1", "external-value", "c0ffee", "AdobeOrg", "spring-launch", "abc"})
        QVERIFY2(!all.contains(hidden), hidden);
    const QList<QByteArray> lines = all.trimmed().split('\n');
    QCOMPARE(lines.size(), 4); // every try has its line
    const QJsonObject signIn = QJsonDocument::fromJson(lines.at(0)).object();
    QVERIFY(signIn.value(QLatin1String("sha256")).isNull());
    const QJsonObject failed = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(failed.value(QLatin1String("status")).toInt(), 500);
    QCOMPARE(failed.value(QLatin1String("query")).toArray().first().toString(), QStringLiteral("dataSet"));
    const QJsonObject put = QJsonDocument::fromJson(lines.at(3)).object();
    QCOMPARE(put.value(QLatin1String("bytes")).toInt(), 3);
    QCOMPARE(put.value(QLatin1String("sha256")).toString(),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(put.value(QLatin1String("headers")).toArray().contains(QStringLiteral("Authorization")));
}

QTEST_GUILESS_MAIN(TestSignIn)

#include "tst_sign_in.moc"

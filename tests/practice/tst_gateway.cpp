// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QTest>

using namespace practice_test;

class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_world = std::make_unique<World>(); }

    void cleanup() { m_world.reset(); }

    void checksHeadersInOrder_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArrayList>("without");
        QTest::addColumn<QByteArrayList>("wrong");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArrayList targets {"/data/foundation/catalog/dataSets",
                                      "/data/foundation/sandbox-management/", "/data/foundation/nowhere"};
        for (const QByteArray &target : targets) {
            const auto row = [&](const char *name, const QByteArrayList &without, const QByteArrayList &wrong,
                                 int status, const char *code) {
                QTest::addRow("%s %s", name, target.constData())
                    << target << without << wrong << status << QString::fromLatin1(code);
            };
            row("nothing", {"Authorization", "x-api-key", "x-gw-ims-org-id"}, {}, 403, "403010");
            row("no token", {"Authorization"}, {"x-api-key"}, 403, "403010");
            row("bad token", {"x-api-key", "x-gw-ims-org-id"}, {"Authorization"}, 401, "401013");
            row("no key", {"x-api-key", "x-gw-ims-org-id"}, {}, 403, "403000");
            row("bad key", {"x-gw-ims-org-id"}, {"x-api-key"}, 403, "403003");
            row("no organisation", {"x-gw-ims-org-id"}, {}, 400, "400003");
            row("other organisation", {}, {"x-gw-ims-org-id"}, 403, "403025");
        }
    }

    void checksHeadersInOrder()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArrayList, without);
        QFETCH(QByteArrayList, wrong);
        QFETCH(int, status);
        QFETCH(QString, code);
        Headers sent;
        for (const auto &[name, value] : m_world->headers()) {
            if (!without.contains(name))
                sent.append({name, wrong.contains(name) ? value + 'x' : value});
        }
        const Answer answer = call(m_world->url(), "GET", target, sent);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object()[QStringLiteral("error_code")].toString(), code);
        QVERIFY(!answer.object()[QStringLiteral("message")].toString().isEmpty());
    }

    void refusesTokens_data()
    {
        QTest::addColumn<QByteArray>("drop");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<QString>("error");
        QTest::newRow("unknown client")
            << QByteArray("client_id") << QByteArray("nobody") << QStringLiteral("invalid_client");
        QTest::newRow("wrong secret")
            << QByteArray("client_secret") << QByteArray("p8e-x") << QStringLiteral("invalid_client");
        QTest::newRow("no secret") << QByteArray("client_secret") << QByteArray()
                                   << QStringLiteral("invalid_request");
        QTest::newRow("no scope") << QByteArray("scope") << QByteArray() << QStringLiteral("invalid_request");
        QTest::newRow("scope not granted")
            << QByteArray("scope") << QByteArray("openid,admin") << QStringLiteral("invalid_scope");
        QTest::newRow("blank in scopes")
            << QByteArray("scope") << QByteArray("openid,%20AdobeID") << QStringLiteral("invalid_scope");
        QTest::newRow("other grant") << QByteArray("grant_type") << QByteArray("password")
                                     << QStringLiteral("unsupported_grant_type");
    }

    void refusesTokens()
    {
        QFETCH(QByteArray, drop);
        QFETCH(QByteArray, put);
        QFETCH(QString, error);
        const QJsonObject connection = m_world->description();
        QMap<QByteArray, QByteArray> form {
            {"grant_type", "client_credentials"},
            {"client_id", connection[QStringLiteral("clientId")].toString().toLatin1()},
            {"client_secret", connection[QStringLiteral("clientSecret")].toString().toLatin1()},
            {"scope", "openid"}};
        form[drop] = put;
        QByteArray body;
        for (auto it = form.cbegin(); it != form.cend(); ++it)
            body += '&' + it.key() + '=' + it.value();
        const Answer answer = call(m_world->url(), "POST", "/ims/token/v3",
                                   {{"Content-Type", "application/x-www-form-urlencoded"}}, body.mid(1));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object()[QStringLiteral("error")].toString(), error);
    }

    void tellsHowLongATokenLives()
    {
        m_world->stop();
        m_world->options.tokenLife = std::chrono::seconds(77);
        m_world->start();
        const QJsonObject connection = m_world->description();
        const QByteArray query
            = "/ims/token/v2?client_id=" + connection[QStringLiteral("clientId")].toString().toLatin1();
        const QByteArray body = "grant_type=client_credentials&scope=openid&client_secret="
            + connection[QStringLiteral("clientSecret")].toString().toLatin1();
        const Answer answer = call(m_world->url(), "POST", query,
                                   {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()[QStringLiteral("expires_in")].toInt(), 77);
        QCOMPARE(answer.object()[QStringLiteral("token_type")].toString(), QStringLiteral("bearer"));
    }

    void refusesATokenThatRanOut()
    {
        m_world->stop();
        m_world->options.tokenLife = std::chrono::seconds(0);
        m_world->start();
        const Answer answer = m_world->get("/data/foundation/sandbox-management/");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.object()[QStringLiteral("error_code")].toString(), QStringLiteral("401013"));
    }

    void listsSandboxes()
    {
        const Answer answer = m_world->get("/data/foundation/sandbox-management/");
        QCOMPARE(answer.status, 200);
        const QJsonArray sandboxes = answer.object()[QStringLiteral("sandboxes")].toArray();
        QCOMPARE(sandboxes.size(), 2);
        QCOMPARE(sandboxes[0][QStringLiteral("name")].toString(), QStringLiteral("prod"));
        QVERIFY(sandboxes[0][QStringLiteral("isDefault")].toBool());
        QCOMPARE(sandboxes[1][QStringLiteral("name")].toString(), QStringLiteral("practice-dev"));
        QCOMPARE(sandboxes[1][QStringLiteral("type")].toString(), QStringLiteral("development"));
        QCOMPARE(sandboxes[1][QStringLiteral("state")].toString(), QStringLiteral("active"));
        QCOMPARE(m_world->get("/data/foundation/sandbox-management").status, 404);
    }

    void takesTheDefaultSandboxAndRefusesAnUnknownOne()
    {
        Headers noSandbox = m_world->headers();
        noSandbox.removeLast();
        const QByteArray target = "/data/foundation/catalog/dataSets";
        QCOMPARE(call(m_world->url(), "GET", target, noSandbox).object(), m_world->get(target).object());
        QVERIFY(m_world->get(target, "practice-dev").object() != m_world->get(target).object());
        QCOMPARE(m_world->get(target, "elsewhere").status, 403);
    }

    void answersHeadWithoutABody()
    {
        const QByteArray target = "/data/foundation/catalog/dataSets";
        const Answer whole = m_world->get(target);
        const Answer head = call(m_world->url(), "HEAD", target, m_world->headers());
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(head.header("Content-Length"), whole.header("Content-Length"));
        QCOMPARE(whole.header("Content-Length").toLongLong(), whole.body.size());
    }

    void tellsAnUnknownPathFromAnUnknownMethod()
    {
        QCOMPARE(m_world->get("/data/foundation/nowhere").status, 404);
        QCOMPARE(m_world->send("DELETE", "/data/foundation/catalog/batches", "application/json", "{}").status,
                 405);
        QCOMPARE(call(m_world->url(), "GET", "/").status, 404);
    }

private:
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"

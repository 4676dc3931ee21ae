// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/errors.h"

#include <QTest>

using base::ErrorCode;
using platform::Again;
using platform::Answer;
using platform::Request;

/// What status, body and Qt's own errors become.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStatusesApart_data();
    void tellsStatusesApart();
    void readsEveryShapeOfError_data();
    void readsEveryShapeOfError();
    void looksAtTheTransportFirst_data();
    void looksAtTheTransportFirst();
    void parsesStrictly_data();
    void parsesStrictly();
};

void TestErrors::tellsStatusesApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("gateway");
    QTest::addColumn<ErrorCode>("signIn");
    QTest::addColumn<bool>("again");

    const auto row = [](int status, ErrorCode gateway, ErrorCode signIn, bool again) {
        QTest::addRow("%d", status) << status << gateway << signIn << again;
    };
    row(400, ErrorCode::RequestRefused, ErrorCode::SignInRefused, false);
    row(401, ErrorCode::TokenRefused, ErrorCode::SignInRefused, false);
    row(403, ErrorCode::AccessRefused, ErrorCode::SignInRefused, false);
    row(404, ErrorCode::NotFound, ErrorCode::SignInRefused, false);
    row(406, ErrorCode::RequestRefused, ErrorCode::SignInRefused, false);
    row(408, ErrorCode::ServerFailed, ErrorCode::ServerFailed, true);
    row(409, ErrorCode::Conflict, ErrorCode::SignInRefused, false);
    row(410, ErrorCode::NotFound, ErrorCode::SignInRefused, false);
    row(412, ErrorCode::Conflict, ErrorCode::SignInRefused, false);
    row(413, ErrorCode::RequestRefused, ErrorCode::SignInRefused, false);
    row(414, ErrorCode::RequestRefused, ErrorCode::SignInRefused, false);
    row(415, ErrorCode::RequestRefused, ErrorCode::SignInRefused, false);
    row(422, ErrorCode::RequestRefused, ErrorCode::SignInRefused, false);
    row(429, ErrorCode::TooManyRequests, ErrorCode::TooManyRequests, true);
    row(500, ErrorCode::ServerFailed, ErrorCode::ServerFailed, true);
    row(501, ErrorCode::ServerFailed, ErrorCode::ServerFailed, false);
    row(502, ErrorCode::ServerFailed, ErrorCode::ServerFailed, true);
    row(503, ErrorCode::ServerFailed, ErrorCode::ServerFailed, true);
    row(504, ErrorCode::ServerFailed, ErrorCode::ServerFailed, true);
    row(301, ErrorCode::Redirected, ErrorCode::Redirected, false);
    row(304, ErrorCode::Redirected, ErrorCode::Redirected, false);
}

void TestErrors::tellsStatusesApart()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, gateway);
    QFETCH(ErrorCode, signIn);
    QFETCH(bool, again);
    const Answer answer {.status = status, .headers = {{"Content-Length", "0"}}};
    for (const auto &[host, code] :
         {std::pair(Request::Host::Gateway, gateway), std::pair(Request::Host::SignIn, signIn)}) {
        const auto failed
            = platform::failureOf(answer, {.host = host, .path = "/"}, QStringLiteral("platform.test"));
        QVERIFY(failed);
        QCOMPARE(failed->error.code, code);
        QCOMPARE(failed->error.status, status);
        QCOMPARE(failed->error.subject, QStringLiteral("platform.test"));
        QCOMPARE(failed->again == Again::Yes, again);
    }
}

void TestErrors::readsEveryShapeOfError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    QTest::newRow("gateway") << QByteArray(R"({"error_code":"403025","message":"Profile is not valid"})")
                             << "403025"
                             << "Profile is not valid";
    QTest::newRow("gateway, code as a number")
        << QByteArray(R"({"error_code":403025,"message":"m"})") << "403025"
        << "m";
    QTest::newRow("service") << QByteArray(
        R"({"type":"/x/bad-request","status":400,"title":"BadRequestError","detail":"no type"})")
                             << "bad-request"
                             << "no type";
    QTest::newRow("service without a code")
        << QByteArray(R"({"type":"about:blank","title":"BadRequestError"})") << "BadRequestError"
        << "BadRequestError";
    QTest::newRow("registry") << QByteArray(
        R"({"type":"http://ns.adobe.com/aep/errors/XDM-1012-404","title":"Not Found",)"
        R"("report":{"detailed-message":"no such schema"}})")
                              << "XDM-1012-404"
                              << "Not Found";
    QTest::newRow("registry, report only")
        << QByteArray(R"({"report":{"detailed-message":"no such schema"}})") << ""
        << "no such schema";
    QTest::newRow("sign-in") << QByteArray(
        R"({"error":"invalid_client","error_description":"unknown client"})")
                             << "invalid_client"
                             << "unknown client";
    QTest::newRow("array") << QByteArray(R"([{"message":"slow down","statusCode":"429"}])") << "429"
                           << "slow down";
    QTest::newRow("other name") << QByteArray(R"({"errorMessage":"m"})") << ""
                                << "m";
    QTest::newRow("a sentence is no code") << QByteArray(R"({"error":"it went wrong"})") << ""
                                           << "it went wrong";
    QTest::newRow("values are taken out")
        << QByteArray(R"({"message":"value 'Ida Moss' of ida@example.com is bad"})") << ""
        << QStringLiteral("value «…» of «…» is bad");
    QTest::newRow("one line") << QByteArray(R"({"message":"a\nb"})") << ""
                              << "a\\u000ab";
    QTest::newRow("empty") << QByteArray() << ""
                           << "";
    QTest::newRow("html") << QByteArray("<html>504 Gateway Time-out</html>") << ""
                          << "";
    QTest::newRow("wrong types") << QByteArray(R"({"message":{"a":1},"error_code":[],"report":7})") << ""
                                 << "";
    QTest::newRow("empty array") << QByteArray("[]") << ""
                                 << "";
}

void TestErrors::readsEveryShapeOfError()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto words = platform::wordsOf(body);
    QCOMPARE(words.code, code);
    QCOMPARE(words.text, text);
}

void TestErrors::looksAtTheTransportFirst_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Again>("again");

    QTest::newRow("refused") << 0 << QNetworkReply::ConnectionRefusedError << ErrorCode::Unreachable
                             << Again::Yes;
    QTest::newRow("no such host") << 0 << QNetworkReply::HostNotFoundError << ErrorCode::Unreachable
                                  << Again::Yes;
    QTest::newRow("closed") << 0 << QNetworkReply::RemoteHostClosedError << ErrorCode::Unreachable
                            << Again::Yes;
    QTest::newRow("cut") << 200 << QNetworkReply::RemoteHostClosedError << ErrorCode::AnswerIncomplete
                         << Again::Yes;
    QTest::newRow("cut error page") << 503 << QNetworkReply::RemoteHostClosedError << ErrorCode::ServerFailed
                                    << Again::Yes;
    QTest::newRow("silence") << 0 << QNetworkReply::OperationCanceledError << ErrorCode::TimedOut
                             << Again::Yes;
    QTest::newRow("tls") << 0 << QNetworkReply::SslHandshakeFailedError << ErrorCode::TlsRefused
                         << Again::Never;
    QTest::newRow("cannot send again")
        << 0 << QNetworkReply::ContentReSendError << ErrorCode::Unreachable << Again::Yes;
    QTest::newRow("bomb") << 200 << QNetworkReply::UnknownContentError << ErrorCode::AnswerInvalid
                          << Again::Once;
    QTest::newRow("not http") << 0 << QNetworkReply::ProtocolFailure << ErrorCode::AnswerInvalid
                              << Again::Once;
    QTest::newRow("proxy") << 0 << QNetworkReply::ProxyNotFoundError << ErrorCode::Unreachable << Again::Yes;
    QTest::newRow("no status at all")
        << 0 << QNetworkReply::NoError << ErrorCode::AnswerInvalid << Again::Once;
}

void TestErrors::looksAtTheTransportFirst()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(ErrorCode, code);
    QFETCH(Again, again);
    const Answer answer {.status = status, .error = error, .headers = {{"A", "b"}}};
    const auto failed = platform::failureOf(answer, {.path = "/"}, QStringLiteral("platform.test"));
    QVERIFY(failed);
    QCOMPARE(failed->error.code, code);
    QCOMPARE(failed->again, again);
}

void TestErrors::parsesStrictly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code"); // -1: fine

    const int incomplete = static_cast<int>(ErrorCode::AnswerIncomplete);
    const int invalid = static_cast<int>(ErrorCode::AnswerInvalid);
    QTest::newRow("object") << QByteArray("{}") << -1;
    QTest::newRow("same name on two levels") << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})") << -1;
    QTest::newRow("name as value") << QByteArray(R"({"a":"b","b":"a"})") << -1;
    QTest::newRow("braces in a text") << QByteArray(R"({"a":"}{,\"","b":[]})") << -1;
    QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']') << -1;
    QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']') << invalid;
    QTest::newRow("name twice") << QByteArray(R"({"a":1,"b":2,"a":3})") << invalid;
    QTest::newRow("name twice, deeper") << QByteArray(R"([{"x":{"a":1,"a":3}}])") << invalid;
    QTest::newRow("empty") << QByteArray() << incomplete;
    QTest::newRow("blank") << QByteArray(" \n") << incomplete;
    QTest::newRow("cut in an object") << QByteArray(R"({"a":1)") << incomplete;
    QTest::newRow("cut in a text") << QByteArray(R"({"a":"b)") << incomplete;
    QTest::newRow("html") << QByteArray("<html>") << invalid;
    QTest::newRow("two documents") << QByteArray("{}{}") << invalid;
}

void TestErrors::parsesStrictly()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const auto parsed = platform::parseAnswer(body);
    QCOMPARE(parsed ? -1 : static_cast<int>(parsed.error().code), code);
}

QTEST_APPLESS_MAIN(TestErrors)

#include "tst_errors.moc"

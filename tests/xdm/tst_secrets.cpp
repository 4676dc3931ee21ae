// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/matching.h"

#include <QTest>

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsSecrets_data();
    void barsSecrets();
    void leavesSensitiveOut_data();
    void leavesSensitiveOut();
    void letsHarmlessNamesPass_data();
    void letsHarmlessNamesPass();
};

void TestSecrets::barsSecrets_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QByteArrayList>("cells");
    for (const char *header :
         {"password",           "Password Hash",  "password_hash", "rp_token",     "user_pass",
          "userActivationKey",  "session_tokens", "Lösenord",      "mot de passe", "Contraseña",
          "Kennwort",           "salt",           "api_key",       "CVV",          "card number",
          "Credit Card Number", "kortnummer",     "PIN",           "confirmation", "hasło",
          "wachtwoord",         "パスワード",     "Secret answer", "reset token"})
        QTest::newRow(header) << QString::fromUtf8(header) << QByteArrayList();
    QTest::newRow("bcrypt") << u"notes"_qs
                            << QByteArrayList {"$2y$10$abcdefghijklmnopqrstuv",
                                               "$2y$10$zyxwvutsrqponmlkjihgfe"};
    QTest::newRow("argon2 under a known header")
        << u"Email"_qs << QByteArrayList {"$argon2id$v=19$m=65536,t=2,p=1$c29t$RdescudvJCsg"};
    QTest::newRow("web token") << u"extra"_qs
                               << QByteArrayList {"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijk"};
    QTest::newRow("account numbers") << u"ref"_qs
                                     << QByteArrayList {"GB82 WEST 1234 5698 7654 32",
                                                        "SE4550000000058398257466"};
    QTest::newRow("digests") << u"legacy"_qs
                             << QByteArrayList {"5f4dcc3b5aa765d61d8327deb882cf99",
                                                "e10adc3949ba59abbe56e057f20f883e",
                                                "25f9e794323b453885f5181f1b624d0b"};
    QTest::newRow("service keys") << u"integration"_qs
                                  << QByteArrayList {"sk_test_abcdefghijklmnop", "ghp_abcdefghijklmnopqrst"};
    QTest::newRow("card numbers") << u"ref"_qs
                                  << QByteArrayList {"4111 1111 1111 1111", "5555-5555-5555-4444", ""};
}

void TestSecrets::barsSecrets()
{
    QFETCH(QString, header);
    QFETCH(QByteArrayList, cells);
    Mapping mapping = {.columns = {one(header, cells)}};
    const ColumnMapping &column = mapping.columns.front();
    QVERIFY(column.state == State::Secret);
    QVERIFY(!column.applied);
    QVERIFY(column.field.isEmpty());
    const auto assigned = xdm::assign(mapping, 0, QStringLiteral("personID"), Schema::standard());
    QVERIFY(!assigned);
    QCOMPARE(assigned.error().code, base::ErrorCode::ColumnSecret);
    QVERIFY(column.state == State::Secret && !column.applied);
}

void TestSecrets::leavesSensitiveOut_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QByteArrayList>("cells");
    for (const char *header : {"SSN", "Personnummer", "IBAN", "tax_id", "VAT Number", "Passport No",
                               "henkilötunnus", "codice fiscale", "PESEL"})
        QTest::newRow(header) << QString::fromUtf8(header) << QByteArrayList();
    QTest::newRow("social security numbers") << u"ref"_qs << QByteArrayList {"078-05-1120", "219-09-9999"};
    QTest::newRow("Swedish personal numbers")
        << u"ref"_qs << QByteArrayList {"811218-9876", "19640823-3234", "8001011231"};
    QTest::newRow("Finnish personal codes")
        << u"ref"_qs << QByteArrayList {"131052-308T", "010594Y9032", "010516B903X"};
    QTest::newRow("German tax numbers")
        << u"ref"_qs << QByteArrayList {"86095742719", "47036892816", "65929970489"};
    QTest::newRow("Spanish identity cards")
        << u"ref"_qs << QByteArrayList {"12345678Z", "X1234567L", "87654321X"};
}

void TestSecrets::leavesSensitiveOut()
{
    QFETCH(QString, header);
    QFETCH(QByteArrayList, cells);
    const ColumnMapping column = one(header, cells);
    QVERIFY(column.state == State::LeftOut);
    QVERIFY(column.why.reason == Reason::Sensitive);
    QVERIFY(!column.applied);
}

void TestSecrets::letsHarmlessNamesPass_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QByteArrayList>("cells");
    QTest::newRow("Loyalty card number") << u"Loyalty card number"_qs << QByteArrayList();
    QTest::newRow("Shopping") << u"Shopping"_qs << QByteArrayList();
    QTest::newRow("Passage") << u"Passage"_qs << QByteArrayList();
    QTest::newRow("Number of Sessions") << u"Number of Sessions"_qs << QByteArrayList();
    QTest::newRow("keys like digests")
        << u"Profile ID"_qs
        << QByteArrayList {"5f4dcc3b5aa765d61d8327deb882cf99", "e10adc3949ba59abbe56e057f20f883e",
                           "25f9e794323b453885f5181f1b624d0b"};
    QTest::newRow("telephone numbers")
        << u"Phone"_qs << QByteArrayList {"0701740605", "0701740606", "0701740607"};
    QTest::newRow("long customer numbers")
        << u"Customer number"_qs << QByteArrayList {"1234567890123456", "9876543210987654"};
}

void TestSecrets::letsHarmlessNamesPass()
{
    QFETCH(QString, header);
    QFETCH(QByteArrayList, cells);
    QVERIFY(one(header, cells).state != State::Secret);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"

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
    QTest::newRow("account numbers") << u"ref"_qs
                                     << QByteArrayList {"GB82 WEST 1234 5698 7654 32",
                                                        "SE4550000000058398257466"};
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

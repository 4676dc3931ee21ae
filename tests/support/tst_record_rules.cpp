// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/record_rules.h"

#include <QTest>

/// The check of records finds what is wrong.
class TestRecordRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
};

void TestRecordRules::findsFaults_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, const QByteArray &more, bool fine = false) {
        QTest::newRow(name) << (more.isEmpty() ? more : ',' + more) << fine;
    };
    row("nothing more", "", true);
    row("text", R"("person":{"name":{"firstName":"Ida:"}})", true);
    row("null", R"("person":{"name":{"firstName":null}})");
    row("empty text", R"("person":{"name":{"firstName":""}})");
    row("blank text", R"("person":{"name":{"firstName":" "}})");
    row("empty object", R"("person":{"name":{}})");
    row("number for a text", R"("person":{"name":{"firstName":7}})");
    row("unknown name", R"("person":{"name":{"nick":"I"}})");
    row("text for an object", R"("person":"Ida")");
    row("name twice", R"("person":{"birthDate":"1984-03-09","birthDate":"1984-03-09"})");
    row("date", R"("person":{"birthDate":"1984-02-29"})", true);
    row("no such day", R"("person":{"birthDate":"1983-02-29"})");
    row("time for a date", R"("person":{"birthDate":"1984-02-29T00:00:00Z"})");
    row("time", R"("userAccount":{"startDate":"2019-08-19T23:14:53.000Z"})", true);
    row("time without a zone", R"("userAccount":{"startDate":"2019-08-19T23:14:53"})");
    row("hour 24", R"("userAccount":{"startDate":"2019-08-19T24:00:00Z"})");
    row("in the list", R"("person":{"gender":"female"})", true);
    row("not in the list", R"("person":{"gender":"Female"})");
    row("pattern", R"("homeAddress":{"countryCode":"SE"})", true);
    row("against the pattern", R"("homeAddress":{"countryCode":"Sverige"})");
    row("too long", R"("homeAddress":{"postOfficeBox":"123456789012345678901"})");
    row("number", R"("loyalty":{"points":12})", true);
    row("text for a number", R"("loyalty":{"points":"12"})");
    row("out of range", R"("person":{"birthYear":0})");
    row("array", R"("loyalty":{"loyaltyID":["L-1"]})", true);
    row("no array", R"("loyalty":{"loyaltyID":"L-1"})");
    row("empty array", R"("loyalty":{"loyaltyID":[]})");
    row("array where none is", R"("person":{"name":{"firstName":["Ida"]}})");
    row("identity", R"("identityMap":{"CustomerId":[{"id":"1","primary":false}]})", true);
    row("identity without an array", R"("identityMap":{"CustomerId":{"id":"1"}})");
    row("consent", R"("consents":{"marketing":{"email":{"val":"y","time":"2026-07-01T10:00:00Z"}}})", true);
    row("consent without its value", R"("consents":{"marketing":{"email":{"time":"2026-07-01T10:00:00Z"}}})");
    row("not JSON", "person");
}

void TestRecordRules::findsFaults()
{
    QFETCH(const QByteArray, more);
    const QByteArray line
        = R"({"_id":"0123456789ab-1","personalEmail":{"address":"ida@example.com"})" + more + '}';
    auto rules = support::RecordRules::fromCatalogue(QStringLiteral(CATALOGUE "/fields.json"));
    QVERIFY(!rules.isEmpty());
    QTEST(rules.fault(line).isEmpty(), "fine");
    auto published
        = support::RecordRules::fromPublished(QStringLiteral(SHARED_FILES "/xdm/profile-fields.json"));
    if (!published.isEmpty())
        QTEST(published.fault(line).isEmpty(), "fine");
    QVERIFY(!rules.fault(R"({"_id":"0123456789ab-1"})").isEmpty());
    QVERIFY(!rules.fault(R"({"personalEmail":{"address":"ida@example.com"}})").isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordRules)
#include "tst_record_rules.moc"

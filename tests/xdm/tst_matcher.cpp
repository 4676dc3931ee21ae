// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/matching.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using xdm::ConversionKind;
using xdm::DateOrder;
using xdm::ExportForm;

namespace {

struct KnownHeader
{
    QString header;
    QString expected;
    QStringList accepted;
};

/// The shared list of headers by system, in the order of the files.
QMap<QString, std::vector<KnownHeader>> sharedHeaders()
{
    QMap<QString, std::vector<KnownHeader>> systems;
    QFile file(QStringLiteral(SHARED_FILES "/formats/headers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return systems;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries)
        systems[entry[u"system"].toString()].push_back({entry[u"header"].toString(),
                                                        entry[u"expected_path"].toString(),
                                                        entry[u"also_ok"].toVariant().toStringList()});
    return systems;
}

enum class Verdict { Exact, Accepted, Wrong };

Verdict judge(const KnownHeader &known, const ColumnMapping &column)
{
    QString got = column.field;
    if (column.state == State::Secret)
        got = QStringLiteral("secret");
    else if (column.state != State::Mapped && column.field.isEmpty())
        got = QStringLiteral("ignore");
    if (got == known.expected)
        return Verdict::Exact;
    return known.accepted.contains(got) ? Verdict::Accepted : Verdict::Wrong;
}

} // namespace

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHeadersOfKnownSystems();
    void neverMapsASecretAlone();
    void recognisesCommerceForms_data();
    void recognisesCommerceForms();
    void readsWordsInManyLanguages_data();
    void readsWordsInManyLanguages();
    void onlyProposesWhatIsAmbiguous_data();
    void onlyProposesWhatIsAmbiguous();
    void valuesContradictWords();
    void openDatesAreOnlyProposed();
    void optOutsAreInverted();
    void eachFieldIsGivenOnce();
    void followsTheSchema();
    void emailGoesToTheIdentity();
    void keepsCaseForCommerceAlone();
    void consentTimesNeedTheConsent();
    void isTheSameEveryTime();
    void assignsAndLeavesOut();
};

void TestMatcher::knowsTheHeadersOfKnownSystems()
{
    const auto systems = sharedHeaders();
    if (systems.isEmpty())
        QSKIP("the shared list of headers is not here");
    int all = 0;
    int exact = 0;
    int right = 0;
    for (auto system = systems.begin(); system != systems.end(); ++system) {
        QStringList header;
        for (const KnownHeader &known : *system)
            header += known.header;
        const Mapping mapping = xdm::match(header, {}, Schema::standard());
        int own = 0;
        for (int i = 0; i < header.size(); ++i) {
            const KnownHeader &known = (*system)[std::size_t(i)];
            const ColumnMapping &column = mapping.columns[std::size_t(i)];
            const Verdict verdict = judge(known, column);
            exact += verdict == Verdict::Exact ? 1 : 0;
            own += verdict != Verdict::Wrong ? 1 : 0;
            if (verdict == Verdict::Wrong)
                qInfo() << "differs:" << system.key() << known.header << known.expected << column.field
                        << int(column.state);
            QVERIFY2(known.expected != QLatin1String("secret") || !column.applied, qPrintable(known.header));
        }
        all += int(header.size());
        right += own;
    }
    qInfo() << "headers" << all << "exact" << exact * 100 / all << "% accepted" << right * 100 / all << "%";
    QVERIFY(right * 100 >= all * 95);
}

/// Without its neighbours no header is recognised, so the words alone must do.
void TestMatcher::neverMapsASecretAlone()
{
    const auto systems = sharedHeaders();
    if (systems.isEmpty())
        QSKIP("the shared list of headers is not here");
    int all = 0;
    int right = 0;
    int wronglySure = 0;
    for (const auto &system : systems) {
        for (const KnownHeader &known : system) {
            const ColumnMapping column = one(known.header);
            ++all;
            const bool wrong = judge(known, column) == Verdict::Wrong;
            right += wrong ? 0 : 1;
            wronglySure += wrong && column.applied ? 1 : 0;
            if (known.expected == QLatin1String("secret"))
                QVERIFY2(column.state == State::Secret || column.state == State::LeftOut,
                         qPrintable(known.header));
        }
    }
    qInfo() << "by words alone" << right * 100 / all << "% accepted," << wronglySure << "of" << all
            << "applied wrongly";
}

void TestMatcher::recognisesCommerceForms_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<ExportForm>("form");
    QTest::newRow("customers")
        << u"email,_website,_store,created_at,shoe_size,club,firstname,own_1,own_2,own_3,password"_qs
        << ExportForm::CommerceCustomers;
    QTest::newRow("byte order mark") << u"\uFEFFemail,_website,_store,firstname"_qs
                                     << ExportForm::CommerceCustomers;
    QTest::newRow("addresses") << u"_website,_email,_entity_id,city,street"_qs
                               << ExportForm::CommerceAddresses;
    QTest::newRow("single")
        << u"email,_website,_store,firstname,_address_city,_address_street,_address_default_billing_"_qs
        << ExportForm::CommerceSingle;
    QTest::newRow("grid") << u"ID,Name,Email,Group,Phone,ZIP,Country,State/Province,Customer Since"_qs
                          << ExportForm::CommerceGrid;
    QTest::newRow("other order") << u"firstname,_store,_website,email"_qs << ExportForm::CommerceCustomers;
    QTest::newRow("another system") << u"First Name,Last Name,Email,Salutation,Mailing Street,Mailing City"_qs
                                    << ExportForm::Other;
    QTest::newRow("nothing known") << u"a,b,c"_qs << ExportForm::Other;
}

void TestMatcher::recognisesCommerceForms()
{
    QFETCH(QString, header);
    QFETCH(ExportForm, form);
    QVERIFY(xdm::match(header.split(u','), {}, Schema::standard()).form == form);
}

void TestMatcher::readsWordsInManyLanguages_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const std::pair<QString, QString> rows[] {
        {u"E-mail"_qs, u"personalEmail.address"_qs},
        {u"E-postadress"_qs, u"personalEmail.address"_qs},
        {u"correo_electronico"_qs, u"personalEmail.address"_qs},
        {u"Förnamn"_qs, u"person.name.firstName"_qs},
        {u"VORNAME"_qs, u"person.name.firstName"_qs},
        {u"Prénom"_qs, u"person.name.firstName"_qs},
        {u"etunimi"_qs, u"person.name.firstName"_qs},
        {u"imię"_qs, u"person.name.firstName"_qs},
        {u"lastName"_qs, u"person.name.lastName"_qs},
        {u"Nazwisko"_qs, u"person.name.lastName"_qs},
        {u"Födelsedatum"_qs, u"person.birthDate"_qs},
        {u"Fecha de nacimiento"_qs, u"person.birthDate"_qs},
        {u"Mobiltelefon"_qs, u"mobilePhone.number"_qs},
        {u"Kundennummer"_qs, u"personID"_qs},
        {u"Postleitzahl"_qs, u"homeAddress.postalCode"_qs},
        {u"billing_city"_qs, u"billingAddress.city"_qs},
        {u"Shipping Zip Code"_qs, u"shippingAddress.postalCode"_qs},
        {u"Billing Address Country"_qs, u"billingAddress.country"_qs},
        {u"Delivery phone"_qs, u"shippingAddressPhone.number"_qs},
        {u"Work e-mail"_qs, u"workEmail.address"_qs},
        {u"Customer City"_qs, u"homeAddress.city"_qs},
        {u"Country Code"_qs, u"homeAddress.countryCode"_qs},
        {u"Newsletter"_qs, u"consents.marketing.email.val"_qs},
        {u"SMS Consent"_qs, u"consents.marketing.sms.val"_qs},
        {u"Medlemsnummer"_qs, u"loyalty.loyaltyID"_qs},
        {u"Loyalty Tier"_qs, u"loyalty.tier"_qs},
        {u"Språk"_qs, u"preferredLanguage"_qs},
        {u"Erstellt am"_qs, u"extSourceSystemAudit.createdDate"_qs},
    };
    for (const auto &[header, field] : rows)
        QTest::newRow(qPrintable(header)) << header << field;
}

void TestMatcher::readsWordsInManyLanguages()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    const ColumnMapping column = one(header);
    QCOMPARE(column.field, field);
    QVERIFY(column.level == Level::Sure);
    QVERIFY(column.applied);
    QVERIFY(column.why.reason == Reason::KnownWord);
}

void TestMatcher::onlyProposesWhatIsAmbiguous_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"Title", "Phone", "Status", "Company", "Name", "ID", "Region", "Source",
                               "Opt in", "Frist Name", "Surnname"})
        QTest::newRow(header) << QString::fromLatin1(header);
}

void TestMatcher::onlyProposesWhatIsAmbiguous()
{
    QFETCH(QString, header);
    const ColumnMapping column = one(header);
    QVERIFY(!column.field.isEmpty());
    QVERIFY(column.level == Level::Check);
    QVERIFY(!column.applied);
    QVERIFY(column.score > 0 && column.score < 1);
}

void TestMatcher::valuesContradictWords()
{
    QVERIFY(one(u"Gender"_qs, {"male", "female", "male"}).applied);
    QVERIFY(!one(u"Gender"_qs, {"12", "13", "14"}).applied);
    QVERIFY(!one(u"First name"_qs, {"a@example.com", "b@example.com"}).applied);
    QVERIFY(!one(u"Mobile"_qs, {"yes", "no", "yes"}).applied);
    QVERIFY(!one(u"SMS"_qs, {"+46 70 174 06 05", "+46 70 174 06 06"}).applied);
    QVERIFY(one(u"Email"_qs, {"bad@", "worse@", "worst@"}).applied);
    const ColumnMapping found = one(u"Kontakt 7"_qs, {"a@example.com", "b@example.com", "c@example.com"});
    QCOMPARE(found.field, QStringLiteral("personalEmail.address"));
    QVERIFY(found.why.reason == Reason::Values && !found.applied);
}

void TestMatcher::openDatesAreOnlyProposed()
{
    const ColumnMapping open = one(u"Birth Date"_qs, {"01/02/1984", "03/04/1985"});
    QVERIFY(open.level == Level::Check && !open.applied);
    const ColumnMapping us = one(u"Birth Date"_qs, {"01/02/1984", "03/24/1985"});
    QVERIFY(us.applied && us.conversion.order == DateOrder::MonthDayYear);
    const ColumnMapping iso = one(u"Birth Date"_qs, {"1984-02-01"});
    QVERIFY(iso.applied && iso.conversion.order == DateOrder::YearMonthDay);
    QVERIFY(iso.conversion.kind == ConversionKind::Date);
}

void TestMatcher::optOutsAreInverted()
{
    QVERIFY(one(u"Email Opt Out"_qs, {"0", "1"}).conversion.kind == ConversionKind::ConsentInverted);
    QVERIFY(one(u"Newsletter"_qs, {"0", "1"}).conversion.kind == ConversionKind::Consent);
    QVERIFY(one(u"Unsubscribed from all email"_qs, {"true"}).conversion.kind
            == ConversionKind::ConsentInverted);
}

void TestMatcher::eachFieldIsGivenOnce()
{
    const Mapping mapping = xdm::match({u"Email"_qs, u"E-mail address"_qs, u"Förnamn"_qs, u"First name"_qs},
                                       {}, Schema::standard());
    QVERIFY(mapping.columns[0].applied);
    QVERIFY(!mapping.columns[1].applied);
    QVERIFY(mapping.columns[1].why.reason == Reason::FieldTaken);
    QCOMPARE(mapping.columns[1].why.argument, u"Email"_qs);
    QVERIFY(mapping.columns[2].applied && !mapping.columns[3].applied);
}

void TestMatcher::followsTheSchema()
{
    Schema schema;
    schema.fields = {{.path = u"personalEmail.address"_qs},
                     {.path = u"userAccount.startDate"_qs, .type = xdm::Type::DateTime}};
    const Mapping mapping = xdm::match(
        {u"email"_qs, u"_website"_qs, u"_store"_qs, u"created_at"_qs, u"firstname"_qs}, {}, schema);
    QCOMPARE(mapping.columns[3].field, u"userAccount.startDate"_qs);
    QVERIFY(mapping.columns[3].applied);
    QVERIFY(mapping.columns[4].why.reason == Reason::NoSuchField);
    QCOMPARE(mapping.columns[4].why.argument, u"person.name.firstName"_qs);
    QVERIFY(!mapping.columns[4].applied && mapping.columns[4].field.isEmpty());
}

void TestMatcher::emailGoesToTheIdentity()
{
    Schema schema;
    schema.fields = {{.path = u"_shop.mail"_qs}, {.path = u"personalEmail.address"_qs}};
    schema.primaryIdentity = {u"_shop.mail"_qs, u"Email"_qs};
    const Mapping mapping = xdm::match({u"E-post"_qs}, {}, schema);
    QCOMPARE(mapping.columns[0].field, u"_shop.mail"_qs);
    QCOMPARE(mapping.emailColumn(schema), 0);
}

void TestMatcher::keepsCaseForCommerceAlone()
{
    const Mapping commerce = xdm::match({u"email"_qs, u"_website"_qs, u"_store"_qs}, {}, Schema::standard());
    QVERIFY(commerce.emailCase.value == xdm::EmailCase::Keep
            && commerce.emailCase.origin == base::Origin::Detected);
    const Mapping other = xdm::match({u"Email"_qs, u"Namn"_qs}, {}, Schema::standard());
    QVERIFY(other.emailCase.value == xdm::EmailCase::Fold
            && other.emailCase.origin == base::Origin::Detected);
}

void TestMatcher::consentTimesNeedTheConsent()
{
    const QStringList header {u"Email Address"_qs, u"First Name"_qs, u"MEMBER_RATING"_qs,
                              u"OPTIN_TIME"_qs,    u"LEID"_qs,       u"EUID"_qs};
    const Mapping mapping = xdm::match(header, {}, Schema::standard());
    QCOMPARE(mapping.columns[3].field, u"consents.marketing.email.time"_qs);
    QVERIFY(!mapping.columns[3].applied);
}

void TestMatcher::isTheSameEveryTime()
{
    Rows rows({u"Customer No"_qs, u"Full Name"_qs, u"E-mail"_qs, u"Birth Date"_qs, u"Titel"_qs, u"Notes"_qs});
    rows.add({"1", "Ida Moss", "ida@example.com", "24/12/1984", "Dr", ""})
        .add({"2", "", "x", "01/02/1990", "", "VIP"});
    const Mapping first = matched(rows);
    QCOMPARE(matched(rows), first);
    QCOMPARE(matched(rows).hash(), first.hash());
    for (const ColumnMapping &column : first.columns)
        QVERIFY(!column.applied || (column.level == Level::Sure && column.state == State::Mapped));
}

void TestMatcher::assignsAndLeavesOut()
{
    Rows rows({u"E-mail"_qs, u"Joined"_qs, u"Odd"_qs});
    rows.add({"ida@example.com", "24/12/2014", "1"});
    const Schema &schema = Schema::standard();
    Mapping mapping = matched(rows);
    QVERIFY(xdm::assign(mapping, 1, u"loyalty.joinDate"_qs, schema));
    const ColumnMapping &joined = mapping.columns[1];
    QVERIFY(joined.applied && joined.why.reason == Reason::User && joined.origin == base::Origin::User);
    QVERIFY(joined.conversion.kind == ConversionKind::DateTime
            && joined.conversion.order == DateOrder::DayMonthYear);
    QCOMPARE(xdm::assign(mapping, 2, u"no.such"_qs, schema).error().code, base::ErrorCode::FieldUnknown);
    QCOMPARE(xdm::assign(mapping, 2, u"_id"_qs, schema).error().code, base::ErrorCode::FieldUnknown);
    const auto twice = xdm::assign(mapping, 2, u"personalEmail.address"_qs, schema);
    QCOMPARE(twice.error().code, base::ErrorCode::FieldTwice);
    QCOMPARE(twice.error().subject, u"E-mail"_qs);
    QVERIFY(xdm::assign(mapping, 0, u"personalEmail.address"_qs, schema));
    xdm::leaveOut(mapping, 1);
    QVERIFY(joined.state == State::LeftOut && !joined.applied);
    QVERIFY(xdm::assign(mapping, 2, u"loyalty.joinDate"_qs, schema));
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/header_words.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

/// Of a row of that header alone.
xdm::HeaderReading readOne(const QString &header)
{
    return xdm::readHeaders({header}).front();
}

QString firstPath(const xdm::HeaderReading &reading)
{
    return reading.fields.empty() ? QString() : reading.fields.front().path;
}

} // namespace

class TestHeaderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void readsOverExchangedLetters_data();
    void readsOverExchangedLetters();
    void leavesAloneWhatIsAboutSomethingElse_data();
    void leavesAloneWhatIsAboutSomethingElse();
    void isNotSureOfAmbiguousNames_data();
    void isNotSureOfAmbiguousNames();
    void neverReadsANoAsAConsent_data();
    void neverReadsANoAsAConsent();
    void setsAsideWhatAllHeadersHave();
    void putsOpenAddressesWhereNoneIs();
    void isQuickForManyColumns();
    void isQuickForLongHeaders();
};

void TestHeaderWords::findsNames_data()
{
    QTest::addColumn<QString>("path");
    const std::pair<const char *, const char *> rows[] {
        {"Name, Last", "person.name.lastName"},
        {"Imie klienta", "person.name.firstName"},
        {"Data ur.", "person.birthDate"},
        {"Kundens efternamn", "person.name.lastName"},
        {"Zgoda marketingowa e-mail", "consents.marketing.email.val"},
        {"birth_date", "person.birthDate"},
        {"DateOfBirth", "person.birthDate"},
        {"Fecha nacimiento", "person.birthDate"},
        {"Kundemail", "personalEmail.address"},
        {"Leveransort", "shippingAddress.city"},
        {"Work Ph", "workPhone.number"},
        {"Addr Line 2", "homeAddress.street2"},
        {"Phone (mobile)", "mobilePhone.number"},
        {"Address 1: Street 2", "homeAddress.street2"},
        {"E-mail 1 - Value", "personalEmail.address"},
        {"E-mail 2 - Value", "workEmail.address"},
        {"Email Marketing Consent Timestamp", "consents.marketing.email.time"},
        {"SMS consent date", "consents.marketing.sms.time"},
        {"Köp Senaste", "extSourceSystemAudit.lastActivityDate"},
        {"Frist Name", "person.name.firstName"},
        {"お客様メールアドレス", "personalEmail.address"},
        {"携帯電話番号", "mobilePhone.number"},
        {"휴대폰번호", "mobilePhone.number"},
        {"电子邮箱", "personalEmail.address"},
        {"邮政编码", "homeAddress.postalCode"},
    };
    for (const auto &[header, path] : rows)
        QTest::newRow(header) << QString::fromLatin1(path);
}

void TestHeaderWords::findsNames()
{
    QFETCH(QString, path);
    QCOMPARE(firstPath(readOne(QString::fromUtf8(QTest::currentDataTag()))), path);
}

void TestHeaderWords::readsOverExchangedLetters_data()
{
    QTest::addColumn<QString>("path");
    const std::pair<const char *, const char *> rows[] {
        {"Frist Name", "person.name.firstName"}, // within a word
        {"Mialing City", "mailingAddress.city"},
        {"billnig_city", "billingAddress.city"},
        {"MailingPostlaCode", "mailingAddress.postalCode"},
        {"shippingc_ountry", "shippingAddress.country"}, // with what stands between two
        {"billin_gcity", "billingAddress.city"},
        {"MailingiCty", "mailingAddress.city"},
        {"OtheSrtreet", "otherAddress.street1"},
        {"Other tSreet", "otherAddress.street1"}, // with the capital
        {"Perso nEmail", "personalEmail.address"},
        {"Emial Opt Out", "consents.marketing.email.val"},
        {"emergenyc contact name", ""}, // somebody else's
        {"onwer email", ""},
        {"brand new words", ""},
        {"Tiem Zone", "timeZone"}, // not "item"
        {"zz mialnig", ""},
    };
    for (const auto &[header, path] : rows)
        QTest::newRow(header) << QString::fromLatin1(path);
}

void TestHeaderWords::readsOverExchangedLetters()
{
    const xdm::HeaderReading reading = readOne(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(firstPath(reading), "path");
    for (const xdm::NamedField &field : reading.fields) {
        QVERIFY(!field.sure);
        QVERIFY(field.score < 0.75);
        QCOMPARE(field.inverted, field.path.startsWith(QLatin1String("consents.")));
    }
}

void TestHeaderWords::leavesAloneWhatIsAboutSomethingElse_data()
{
    QTest::addColumn<int>("none");
    for (const char *header :
         {"Contact Owner", "Email Domain", "E-mail 1 - Label", "Number of Sessions", "Company Linkedin Url",
          "Phonetic First Name", "Spouse Name", "IP Country", "First Deal Created Date", "guardian_email",
          "Antal beställningar", "E-mail 3 - Value", "Notes", "", "---", "1"})
        QTest::newRow(header) << 0;
}

void TestHeaderWords::leavesAloneWhatIsAboutSomethingElse()
{
    QCOMPARE(firstPath(readOne(QString::fromUtf8(QTest::currentDataTag()))), QString());
}

void TestHeaderWords::isNotSureOfAmbiguousNames_data()
{
    QTest::addColumn<int>("none");
    for (const char *header :
         {"Title", "Status", "Phone", "Address", "Name", "Adress", "Dirección", "Telefon", "Titel", "Namn",
          "Company", "ID", "住所", "电话", "이름", "By", "CP"})
        QTest::newRow(header) << 0;
}

void TestHeaderWords::isNotSureOfAmbiguousNames()
{
    const xdm::HeaderReading reading = readOne(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!reading.fields.empty());
    for (const xdm::NamedField &field : reading.fields)
        QVERIFY(!field.sure || reading.brief);
}

void TestHeaderWords::neverReadsANoAsAConsent_data()
{
    QTest::addColumn<int>("none");
    for (const char *header : {"No email marketing",
                               "No newsletter",
                               "Newsletter: no",
                               "Kein Newsletter-Empfang",
                               "Keine SMS",
                               "Newsletter (opt out)",
                               "Newsletter (nej)",
                               "Ej nyhetsbrev",
                               "Vill inte ha nyhetsbrev",
                               "Nicht Newsletter",
                               "Pas de newsletter",
                               "Sin newsletter",
                               "Geen nieuwsbrief",
                               "Ikke nyhedsbrev",
                               "SMS consent refused",
                               "Email opt-out",
                               "optout_sms",
                               "Newsletter stop",
                               "Do not email",
                               "newsletter_unsubscribed",
                               "Nyhedsbrev fravalgt",
                               "Unsubscribed",
                               "メルマガ拒否",
                               "SMS 수신거부",
                               "退订"})
        QTest::newRow(header) << 0;
}

void TestHeaderWords::neverReadsANoAsAConsent()
{
    const xdm::HeaderReading reading = readOne(QString::fromUtf8(QTest::currentDataTag()));
    for (const xdm::NamedField &field : reading.fields)
        QVERIFY2(field.inverted || !field.path.startsWith(QLatin1String("consents.")),
                 qPrintable(field.path));
}

void TestHeaderWords::setsAsideWhatAllHeadersHave()
{
    const QStringList plain {QStringLiteral("First name"), QStringLiteral("Last name"),
                             QStringLiteral("E-mail"), QStringLiteral("City"), QStringLiteral("Birthday")};
    const auto expected = xdm::readHeaders(plain);
    for (const QString &form :
         {QStringLiteral("Zorb - %1"), QStringLiteral("zorb_%1"), QStringLiteral("%1 (zorb)")}) {
        QStringList header;
        for (const QString &name : plain)
            header.append(form.arg(name));
        const auto readings = xdm::readHeaders(header);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            QCOMPARE(firstPath(readings[i]), firstPath(expected[i]));
            QVERIFY(readings[i].fields.front().sure);
        }
    }
}

void TestHeaderWords::putsOpenAddressesWhereNoneIs()
{
    const auto both = xdm::readHeaders({QStringLiteral("City"), QStringLiteral("Home city")});
    QCOMPARE(firstPath(both[0]), QStringLiteral("billingAddress.city"));
    QVERIFY(!both[0].fields.front().sure);
    const auto one = xdm::readHeaders({QStringLiteral("Country"), QStringLiteral("Home city")});
    QCOMPARE(firstPath(one[0]), QStringLiteral("homeAddress.country"));
}

void TestHeaderWords::isQuickForManyColumns()
{
    QStringList header;
    for (int i = 0; i < 500; ++i)
        header.append(QStringLiteral("some rather long unknown header of column %1").arg(i));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(xdm::readHeaders(header).size(), std::size_t(500));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    qInfo() << "500 headers in" << timer.elapsed() << "ms";
}

void TestHeaderWords::isQuickForLongHeaders()
{
    QElapsedTimer timer;
    timer.start();
    const auto readings
        = xdm::readHeaders({QString(20'000, u'a'), QStringLiteral("newsletter").repeated(2'000),
                            QStringLiteral("newsletter sms ").repeated(2'000), QStringLiteral("E-mail")});
    QCOMPARE(firstPath(readings.back()), QStringLiteral("personalEmail.address"));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHeaderWords)
#include "tst_header_words.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoding.h"

#include <QTest>

namespace {

const QStringList addressHeader {u"_website"_qs,
                                 u"_email"_qs,
                                 u"_entity_id"_qs,
                                 u"city"_qs,
                                 u"country_id"_qs,
                                 u"firstname"_qs,
                                 u"street"_qs,
                                 u"telephone"_qs,
                                 u"_address_default_billing_"_qs,
                                 u"_address_default_shipping_"_qs};

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesAddressesByTheirFlags();
    void oneAddressMayBeBoth();
    void unusedAddressesAreCounted();
    void continuesCustomersOfTheSingleFile();
    void isDeterministic();
};

void TestAddresses::routesAddressesByTheirFlags()
{
    Rows rows(addressHeader);
    rows.add(
        {"base", "ida@example.com", "1", "Oslo", "NO", "Recipient", "Gata 1\nB", "+47 22 00 00 01", "", "1"});
    rows.add(
        {"base", "ida@example.com", "2", "Bergen", "NO", "Ida", "Brygga 4", "+47 22 00 00 02", "1", "0"});
    rows.add({"base", "ida@example.com", "3", "Bodø", "NO", "Else", "Vei 3", "", "", ""});
    const Encoded result = encoded(rows);
    QVERIFY(result.outcome == Outcome::Written);
    QCOMPARE(at(result.line, u"billingAddress.city"_qs).toString(), u"Bergen"_qs);
    QCOMPARE(at(result.line, u"billingAddress.street1"_qs).toString(), u"Brygga 4"_qs);
    QCOMPARE(at(result.line, u"billingAddress.countryCode"_qs).toString(), u"NO"_qs);
    QCOMPARE(at(result.line, u"billingAddressPhone.number"_qs).toString(), u"+4722000002"_qs);
    QCOMPARE(at(result.line, u"shippingAddress.city"_qs).toString(), u"Oslo"_qs);
    QCOMPARE(at(result.line, u"shippingAddress.street2"_qs).toString(), u"B"_qs);
    QCOMPARE(at(result.line, u"shippingAddressPhone.number"_qs).toString(), u"+4722000001"_qs);
    QCOMPARE(at(result.line, u"person.name.firstName"_qs).toString(), u"Ida"_qs);
    QCOMPARE(result.notUsed, 1);
    QVERIFY(!result.line.contains("Bod"));
}

void TestAddresses::oneAddressMayBeBoth()
{
    Rows rows(addressHeader);
    rows.add({"base", "ida@example.com", "1", "Oslo", "NO", "Ida", "Gata 1", "", "1", "1"});
    const Encoded result = encoded(rows);
    QCOMPARE(at(result.line, u"billingAddress"_qs), at(result.line, u"shippingAddress"_qs));
    QCOMPARE(at(result.line, u"billingAddress.city"_qs).toString(), u"Oslo"_qs);
    QCOMPARE(result.notUsed, 0);
}

void TestAddresses::unusedAddressesAreCounted()
{
    Rows rows(addressHeader);
    rows.add({"base", "ida@example.com", "1", "Oslo", "NO", "Ida", "Gata 1", "", "", ""});
    rows.add({"base", "ida@example.com", "2", "Bergen", "NO", "Else", "Gata 2", "", "", "0"});
    const Encoded result = encoded(rows);
    QCOMPARE(result.notUsed, 2);
    QVERIFY(!parsed(result.line).contains(u"billingAddress"_qs)
            && !parsed(result.line).contains(u"shippingAddress"_qs));
    QCOMPARE(at(result.line, u"person.name.firstName"_qs).toString(), u"Ida"_qs);
}

void TestAddresses::continuesCustomersOfTheSingleFile()
{
    const QStringList header {u"email"_qs,
                              u"_website"_qs,
                              u"_store"_qs,
                              u"firstname"_qs,
                              u"_address_city"_qs,
                              u"_address_street"_qs,
                              u"_address_firstname"_qs,
                              u"_address_default_billing_"_qs,
                              u"_address_default_shipping_"_qs};
    Rows rows(header);
    rows.add({"Ida@Example.com", "base", "default", "Ida", "", "", "", "", ""});
    rows.add({"", "", "", "", "Oslo", "Gata 1", "Else", "1", ""});
    rows.add({"", "", "", "", "Bergen", "Gata 2", "Else", "", "1"});
    rows.add({"", "", "", "", "Voss", "Gata 3", "Else", "", ""});
    const Encoded result = encoded(rows);
    QCOMPARE(at(result.line, u"personalEmail.address"_qs).toString(), u"Ida@Example.com"_qs);
    QCOMPARE(at(result.line, u"person.name.firstName"_qs).toString(), u"Ida"_qs);
    QCOMPARE(at(result.line, u"billingAddress.city"_qs).toString(), u"Oslo"_qs);
    QCOMPARE(at(result.line, u"shippingAddress.city"_qs).toString(), u"Bergen"_qs);
    QCOMPARE(result.notUsed, 1);
}

void TestAddresses::isDeterministic()
{
    Rows rows(addressHeader);
    rows.add({"base", "ida@example.com", "1", "Bergen", "NO", "Ida", "Brygga 4", "+47 22 00 00 01", "1", ""});
    rows.add({"base", "ida@example.com", "2", "Oslo", "Norway", "Ida", "Gata 1", "", "", "1"});
    const Mapping mapping = xdm::match(rows.header(), rows.records(), Schema::standard());
    Encoder encoder = encoderFor(mapping);
    const Encoded first = encodedBy(encoder, rows.views());
    Rows other(addressHeader);
    other.add({"", "x@example.com", "", "Z", "ZZ", "", "", "", "1", "1"});
    QVERIFY(encodedBy(encoder, other.views()).outcome == Outcome::Written);
    QCOMPARE(encodedBy(encoder, rows.views()).line, first.line);
    QCOMPARE(encodedAs(rows, mapping).line, first.line);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"

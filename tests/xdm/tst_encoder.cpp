// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoding.h"

#include <QTest>

using base::ErrorCode;

class TestEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineInFixedOrder();
    void escapesControls();
    void reportsEmailOutcomes();
    void foldsCaseWhereChosen();
    void splitsStreets();
    void streetKeepsToFreeFields();
    void leavesOutWhatDoesNotFit();
    void consentNeedsItsValue();
    void writesIdentityMap();
    void arraysHoldOneElement();
    void requiredFieldsBindWhereTheirObjectIs();
    void missingRequiredColumnFailsEveryRecord();
    void recordsHaveALimit();
    void refusesBadMappings();
    void shortRowsReadAsEmpty();
};

void TestEncoder::writesOneLineInFixedOrder()
{
    Rows rows({u"Förnamn"_qs, u"Loyalty Points"_qs, u"E-mail"_qs, u"Efternamn"_qs, u"Newsletter"_qs,
               u"Birth Date"_qs, u"Country"_qs});
    rows.add({"Ida", "120", " ida@example.com", "Moss", "ja", "1984-03-09", "Norge"});
    const Encoded result = encoded(rows);
    QVERIFY(result.outcome == Outcome::Written);
    QCOMPARE(result.line,
             QByteArray(R"({"_id":"0123456789ab-1","consents":{"marketing":{"email":{"val":"y"}}},)"
                        R"("homeAddress":{"country":"Norge"},"loyalty":{"points":120},)"
                        R"("person":{"birthDate":"1984-03-09","name":{"firstName":"Ida","lastName":"Moss"}},)"
                        R"("personalEmail":{"address":"ida@example.com"}})"
                        "\n"));
}

void TestEncoder::escapesControls()
{
    Rows rows({u"Email"_qs, u"Förnamn"_qs});
    rows.add({"ida@example.com", QByteArray("a\0b\"\\\n\r\t\x1f/\xE2\x80\xA8z", 14)});
    const Encoded result = encoded(rows);
    QVERIFY(result.line.contains(R"(a\u0000b\"\\\n\r\t\u001f/)"));
    QCOMPARE(at(result.line, u"person.name.firstName"_qs).toString(),
             QString::fromUtf8("a\0b\"\\\n\r\t\x1f/\xE2\x80\xA8z", 14));
}

void TestEncoder::reportsEmailOutcomes()
{
    const Mapping mapping = xdm::match({u"Email"_qs}, {}, Schema::standard());
    Encoder encoder = encoderFor(mapping);
    const std::pair<QByteArray, Outcome> cases[] {{"", Outcome::MissingEmail},
                                                  {" \xC2\xA0", Outcome::MissingEmail},
                                                  {"NULL", Outcome::MissingEmail},
                                                  {"ida@", Outcome::InvalidEmail},
                                                  {"ida@localhost", Outcome::InvalidEmail},
                                                  {"ida@example.com", Outcome::Written}};
    for (const auto &[cell, outcome] : cases) {
        Rows rows({u"Email"_qs});
        rows.add({cell});
        const Encoded result = encodedBy(encoder, rows.views());
        QVERIFY2(result.outcome == outcome, cell.constData());
        QCOMPARE(result.line.isEmpty(), outcome != Outcome::Written);
    }
}

void TestEncoder::foldsCaseWhereChosen()
{
    Rows rows({u"Email"_qs});
    rows.add({"\xE2\x80\x8BIda.Moss@Example.COM "}).add({"ida@example.com"}).add({"\xC3\x85sa@example.com"});
    Mapping mapping = xdm::match(rows.header(), {}, Schema::standard());
    mapping.emailCase.value = xdm::EmailCase::Keep;
    QCOMPARE(at(encodedAs(rows, mapping).line, u"personalEmail.address"_qs).toString(),
             u"Ida.Moss@Example.COM"_qs);
    mapping.emailCase.value = xdm::EmailCase::Fold;
    Encoder encoder = encoderFor(mapping);
    QByteArray out;
    QVERIFY(encoder.encode(rows.views().subspan(0, 1), out) == Outcome::Written);
    QVERIFY(encoder.emailFolded());
    QCOMPARE(at(out, u"personalEmail.address"_qs).toString(), u"ida.moss@example.com"_qs);
    QVERIFY(encoder.encode(rows.views().subspan(1, 1), out) == Outcome::Written);
    QVERIFY(!encoder.emailFolded());
    out.clear();
    QVERIFY(encoder.encode(rows.views().subspan(2, 1), out) == Outcome::Written);
    QVERIFY(encoder.emailFolded());
    QCOMPARE(at(out, u"personalEmail.address"_qs).toString(), u"åsa@example.com"_qs);
    QVERIFY(out.contains("0123456789ab-3"));
}

void TestEncoder::splitsStreets()
{
    Rows rows({u"Email"_qs, u"Street"_qs});
    rows.add({"ida@example.com", "Brygga 4\r\n\r\n lgh 2 \nc/o Ek\nfjerde\nfemte"});
    const Encoded result = encoded(rows);
    QCOMPARE(at(result.line, u"homeAddress.street1"_qs).toString(), u"Brygga 4"_qs);
    QCOMPARE(at(result.line, u"homeAddress.street2"_qs).toString(), u"lgh 2"_qs);
    QCOMPARE(at(result.line, u"homeAddress.street3"_qs).toString(), u"c/o Ek"_qs);
    QCOMPARE(at(result.line, u"homeAddress.street4"_qs).toString(), u"fjerde, femte"_qs);
}

void TestEncoder::streetKeepsToFreeFields()
{
    Rows rows({u"Email"_qs, u"Street"_qs, u"Address 2"_qs});
    rows.add({"ida@example.com", "Brygga 4\nlgh 2", "c/o Ek"});
    const Encoded result = encoded(rows);
    QCOMPARE(at(result.line, u"homeAddress.street1"_qs).toString(), u"Brygga 4, lgh 2"_qs);
    QCOMPARE(at(result.line, u"homeAddress.street2"_qs).toString(), u"c/o Ek"_qs);
}

void TestEncoder::leavesOutWhatDoesNotFit()
{
    Rows rows({u"Email"_qs, u"Gender"_qs, u"Birth Date"_qs, u"Loyalty Points"_qs});
    rows.add({"ida@example.com", "of course", "1983-02-29", "many"});
    const Mapping mapping = xdm::match(rows.header(), {}, Schema::standard());
    const Encoded result = encodedAs(rows, mapping);
    QVERIFY(result.outcome == Outcome::Written);
    QCOMPARE(result.leftOut.size(), std::size_t(3));
    QCOMPARE(parsed(result.line).keys(), QStringList({u"_id"_qs, u"personalEmail"_qs}));
    Rows blank(rows.header());
    blank.add({"ida@example.com", " ", "", "0000"});
    QCOMPARE(encodedAs(blank, mapping).leftOut.size(), std::size_t(0));
}

void TestEncoder::consentNeedsItsValue()
{
    const QStringList header {u"Email"_qs, u"a"_qs, u"b"_qs};
    Mapping mapping = xdm::match(header, {}, Schema::standard());
    QVERIFY(xdm::assign(mapping, 1, u"consents.marketing.email.val"_qs, Schema::standard()));
    QVERIFY(xdm::assign(mapping, 2, u"consents.marketing.email.time"_qs, Schema::standard()));
    Rows both(header);
    both.add({"ida@example.com", "no", "2026-07-01 10:00:00"});
    QCOMPARE(at(encodedAs(both, mapping).line, u"consents.marketing.email.time"_qs).toString(),
             u"2026-07-01T10:00:00.000Z"_qs);
    Rows bare(header);
    bare.add({"ida@example.com", "", "2026-07-01 10:00:00"});
    const Encoded result = encodedAs(bare, mapping);
    QVERIFY(!parsed(result.line).contains(u"consents"_qs));
    QCOMPARE(result.leftOut, (std::vector<std::pair<int, int>> {{2, 0}}));
}

void TestEncoder::writesIdentityMap()
{
    Rows rows({u"Email"_qs, u"Customer No"_qs});
    rows.add({"ida@example.com", " 42 "});
    Mapping mapping = xdm::match(rows.header(), {}, Schema::standard());
    QVERIFY(xdm::assign(mapping, 1, u"identityMap.CustomerId.id"_qs, Schema::standard()));
    QVERIFY(encodedAs(rows, mapping).line.contains(R"("identityMap":{"CustomerId":[{"id":"42"}]})"));

    Schema byMap = Schema::standard();
    byMap.primaryIdentity = {u"identityMap.Email.id"_qs, u"Email"_qs};
    byMap.required.clear();
    const Mapping primary = xdm::match(rows.header(), {}, byMap);
    QVERIFY(encodedAs(rows, primary, byMap)
                .line.contains(R"("identityMap":{"Email":[{"id":"ida@example.com","primary":true}]})"));
}

void TestEncoder::arraysHoldOneElement()
{
    Rows rows({u"Email"_qs, u"Loyalty ID"_qs, u"x"_qs, u"y"_qs});
    rows.add({"ida@example.com", "L-1", "77", "gold"});
    Mapping mapping = xdm::match(rows.header(), {}, Schema::standard());
    QVERIFY(xdm::assign(mapping, 2, u"loyalty.cardsDetails.number"_qs, Schema::standard()));
    QVERIFY(xdm::assign(mapping, 3, u"loyalty.cardsDetails.series"_qs, Schema::standard()));
    QVERIFY(encodedAs(rows, mapping)
                .line.contains(
                    R"("loyalty":{"cardsDetails":[{"number":"77","series":"gold"}],"loyaltyID":["L-1"]})"));
}

void TestEncoder::requiredFieldsBindWhereTheirObjectIs()
{
    Schema schema = Schema::standard();
    schema.required += {u"homeAddress.city"_qs, u"_id"_qs};
    Rows rows({u"Email"_qs, u"City"_qs, u"Postal Code"_qs});
    rows.add({"ida@example.com", "", ""})
        .add({"ida@example.com", "", "5003"})
        .add({"ida@example.com", "Bergen", "5003"});
    const Mapping mapping = xdm::match(rows.header(), {}, schema);
    Encoder encoder = encoderFor(mapping, schema);
    QVERIFY(encodedBy(encoder, rows.views().subspan(0, 1)).outcome == Outcome::Written);
    QVERIFY(encodedBy(encoder, rows.views().subspan(1, 1)).outcome == Outcome::RequiredMissing);
    QVERIFY(encodedBy(encoder, rows.views().subspan(1, 1)).line.isEmpty());
    QVERIFY(encodedBy(encoder, rows.views().subspan(2, 1)).outcome == Outcome::Written);
}

void TestEncoder::missingRequiredColumnFailsEveryRecord()
{
    Schema schema = Schema::standard();
    schema.required += u"person"_qs;
    Rows rows({u"Email"_qs, u"City"_qs});
    rows.add({"ida@example.com", "Bergen"});
    QVERIFY(encodedAs(rows, xdm::match(rows.header(), {}, schema), schema).outcome
            == Outcome::RequiredMissing);
}

void TestEncoder::recordsHaveALimit()
{
    Rows rows({u"Email"_qs, u"Förnamn"_qs});
    rows.add({"ida@example.com", QByteArray(99'000, 'x')}).add({"ida@example.com", QByteArray(100'000, 'x')});
    const Mapping mapping = xdm::match(rows.header(), {}, Schema::standard());
    Encoder encoder = encoderFor(mapping);
    QVERIFY(encodedBy(encoder, rows.views().subspan(0, 1)).outcome == Outcome::Written);
    const Encoded large = encodedBy(encoder, rows.views().subspan(1, 1));
    QVERIFY(large.outcome == Outcome::TooLarge && large.line.isEmpty());
}

void TestEncoder::refusesBadMappings()
{
    const Schema &schema = Schema::standard();
    Mapping mapping = xdm::match({u"Email"_qs, u"City"_qs, u"Town"_qs}, {}, schema);
    Mapping noEmail = mapping;
    noEmail.columns[0].applied = false;
    QCOMPARE(Encoder::make(noEmail, schema).error().code, ErrorCode::EmailUnmapped);
    Mapping unknown = mapping;
    unknown.columns[1].field = u"no.such"_qs;
    QCOMPARE(Encoder::make(unknown, schema).error().code, ErrorCode::FieldUnknown);
    QCOMPARE(Encoder::make(unknown, schema).error().subject, u"no.such"_qs);
    Mapping twice = mapping;
    twice.columns[2] = twice.columns[1];
    QCOMPARE(Encoder::make(twice, schema).error().code, ErrorCode::FieldTwice);
}

void TestEncoder::shortRowsReadAsEmpty()
{
    const QStringList header {u"Email"_qs, u"City"_qs};
    Rows rows(header);
    rows.add({"ida@example.com"});
    const Encoded result = encodedAs(rows, xdm::match(header, {}, Schema::standard()));
    QVERIFY(result.outcome == Outcome::Written);
    QVERIFY(!parsed(result.line).contains(u"homeAddress"_qs));
}

QTEST_GUILESS_MAIN(TestEncoder)
#include "tst_encoder.moc"

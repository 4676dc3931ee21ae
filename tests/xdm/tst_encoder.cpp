// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoder.h"
#include "xdm/matcher.h"
#include "xdm/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using base::ErrorCode;
using xdm::Encoder;
using xdm::Mapping;
using xdm::Outcome;
using xdm::Schema;

namespace {

struct Encoded
{
    Outcome outcome = Outcome::Written;
    QByteArray line;
    std::vector<std::pair<int, int>> leftOut; ///< column, row
    int notUsed = 0;
};

/// Encodes the rows as one person.
Encoded encodedBy(Encoder &encoder, std::span<const csv::RecordView> rows)
{
    Encoded encoded;
    encoded.outcome = encoder.encode(rows, encoded.line);
    for (const xdm::ValueLeftOut &cell : encoder.valuesLeftOut())
        encoded.leftOut.emplace_back(cell.column, cell.rowInGroup);
    encoded.notUsed = encoder.addressesNotUsed();
    return encoded;
}

Encoder encoderFor(const Mapping &mapping, const Schema &schema = Schema::standard())
{
    auto encoder = Encoder::make(mapping, schema);
    Q_ASSERT(encoder);
    encoder->setIdPrefix("0123456789ab");
    return std::move(*encoder);
}

Encoded encodedAs(const Rows &rows, const Mapping &mapping, const Schema &schema = Schema::standard())
{
    Encoder encoder = encoderFor(mapping, schema);
    return encodedBy(encoder, rows.views());
}

Encoded encoded(const Rows &rows)
{
    return encodedAs(rows, xdm::match(rows.header(), rows.records(), Schema::standard()));
}

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonValue at(const QByteArray &line, const QString &path)
{
    QJsonValue value = parsed(line);
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        if (value.isArray())
            value = value.toArray().first();
        value = value.toObject()[name];
    }
    return value.isArray() ? value.toArray().first() : value;
}

bool isOfType(const QJsonValue &value, const xdm::Field &field)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_qs);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_qs);
    switch (field.type) {
    case xdm::Type::String:
        return value.isString() && (field.values.isEmpty() || field.values.contains(value.toString()))
            && (field.maxLength < 0 || value.toString().toUcs4().size() <= field.maxLength);
    case xdm::Type::Integer:
        return value.isDouble() && value.toDouble() == double(value.toInteger())
            && value.toDouble() >= field.minimum.value_or(-1e18)
            && value.toDouble() <= field.maximum.value_or(1e18);
    case xdm::Type::Number:
        return value.isDouble() && value.toDouble() >= field.minimum.value_or(-1e300)
            && value.toDouble() <= field.maximum.value_or(1e300);
    case xdm::Type::Boolean:
        return value.isBool();
    case xdm::Type::Date:
        return date.match(value.toString()).hasMatch()
            && QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case xdm::Type::DateTime:
        return time.match(value.toString()).hasMatch()
            && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    }
    return false;
}

/// What is wrong with a value of a record, or nothing.
QString fault(const QJsonValue &value, const QString &path, const Schema &schema)
{
    if (value.isArray())
        return value.toArray().size() == 1 ? fault(value.toArray().first(), path, schema)
                                           : path + u" elements"_qs;
    if (!value.isObject()) {
        const xdm::Field *field = schema.field(path);
        return field && isOfType(value, *field) && value != QJsonValue(QString()) ? QString()
                                                                                  : path + u" value"_qs;
    }
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return path + u" empty"_qs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (below == u"_id")
            continue;
        if (const QString found = fault(it.value(), below, schema); !found.isEmpty())
            return found;
    }
    return {};
}

/// A cell that some customer may have typed, or a machine broken.
QByteArray anyCell(QRandomGenerator &random)
{
    static const QByteArrayList cells {"",
                                       " ",
                                       "\xC2\xA0",
                                       "Ida",
                                       "  Åsa ",
                                       "a\"b\\c",
                                       "line\nbreak\r\n",
                                       "tab\there",
                                       QByteArray("nul\0nul", 7),
                                       "\x01\x1f\x7f",
                                       "yes",
                                       "nej",
                                       "1",
                                       "0",
                                       "-12.50",
                                       "1,5",
                                       "1e400",
                                       "999999999999999999999999",
                                       "2014-01-24 17:22:20",
                                       "24/12/1984",
                                       "0000-00-00",
                                       "Sweden",
                                       "SE",
                                       "sv-SE",
                                       "male",
                                       "unknown",
                                       "a@example.com",
                                       "a(at)b",
                                       "+46 70 174 06 05",
                                       "null",
                                       "NaN",
                                       "true",
                                       "\xF0\x9F\x92\xA9",
                                       "\xEF\xBB\xBF",
                                       "Storgatan 1\nlgh 2\n\nc/o Ek\nx\ny",
                                       "12345678901234567890123"};
    return cells[random.bounded(int(cells.size()))]
        + (random.bounded(20) == 0 ? QByteArray(random.bounded(300), 'z') : QByteArray());
}

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

class TestEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineInFixedOrder();
    void everyLineConformsToTheSchema();
    void isDeterministic();
    void escapesControls();
    void reportsEmailOutcomes();
    void foldsCaseWhereChosen();
    void splitsStreets();
    void streetKeepsToFreeFields();
    void leavesOutWhatDoesNotFit();
    void consentNeedsItsValue();
    void routesAddressesByTheirFlags();
    void oneAddressMayBeBoth();
    void unusedAddressesAreCounted();
    void continuesCustomersOfTheSingleFile();
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

void TestEncoder::everyLineConformsToTheSchema()
{
    const Schema &schema = Schema::standard();
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QStringList header {u"Email"_qs};
        for (int i = 1; i < 40; ++i)
            header += u"column %1"_qs.arg(i);
        Mapping mapping = xdm::match(header, {}, schema);
        for (int i = 1; i < header.size(); ++i) {
            const auto &field = schema.fields[random.bounded(quint32(schema.fields.size()))];
            if (xdm::assign(mapping, i, field.path, schema))
                mapping.columns[std::size_t(i)].conversion.order = xdm::DateOrder(random.bounded(3));
        }
        Encoder encoder = encoderFor(mapping);
        for (int person = 0; person < 20; ++person) {
            Rows rows(header);
            QByteArrayList cells {"ida@example.com"};
            for (int i = 1; i < header.size(); ++i)
                cells += anyCell(random);
            rows.add(cells);
            const Encoded result = encodedBy(encoder, rows.views());
            QVERIFY(result.outcome == Outcome::Written);
            QVERIFY(result.line.endsWith('\n') && result.line.count('\n') == 1);
            const QJsonObject json = parsed(result.line);
            QVERIFY2(!json.isEmpty(), result.line.constData());
            QCOMPARE(fault(json, {}, schema), QString());
            QVERIFY(!result.line.contains("null,") && !result.line.contains("\"\"")
                    && !result.line.contains("{}"));
        }
    }
}

void TestEncoder::isDeterministic()
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

void TestEncoder::routesAddressesByTheirFlags()
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
    QCOMPARE(at(result.line, u"billingAddressPhone.number"_qs).toString(), u"+47 22 00 00 02"_qs);
    QCOMPARE(at(result.line, u"shippingAddress.city"_qs).toString(), u"Oslo"_qs);
    QCOMPARE(at(result.line, u"shippingAddress.street2"_qs).toString(), u"B"_qs);
    QCOMPARE(at(result.line, u"shippingAddressPhone.number"_qs).toString(), u"+47 22 00 00 01"_qs);
    QCOMPARE(at(result.line, u"person.name.firstName"_qs).toString(), u"Ida"_qs);
    QCOMPARE(result.notUsed, 1);
    QVERIFY(!result.line.contains("Bod"));
}

void TestEncoder::oneAddressMayBeBoth()
{
    Rows rows(addressHeader);
    rows.add({"base", "ida@example.com", "1", "Oslo", "NO", "Ida", "Gata 1", "", "1", "1"});
    const Encoded result = encoded(rows);
    QCOMPARE(at(result.line, u"billingAddress"_qs), at(result.line, u"shippingAddress"_qs));
    QCOMPARE(at(result.line, u"billingAddress.city"_qs).toString(), u"Oslo"_qs);
    QCOMPARE(result.notUsed, 0);
}

void TestEncoder::unusedAddressesAreCounted()
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

void TestEncoder::continuesCustomersOfTheSingleFile()
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

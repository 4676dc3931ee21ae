// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/converter.h"
#include "xdm/encoding.h"

#include <QCryptographicHash>
#include <QTest>

using base::ErrorCode;
using xdm::ConversionKind;
using xdm::MadeField;
using Kind = MadeField::Kind;

namespace {

const QStringList header {u"Email"_qs, u"a"_qs, u"b"_qs, u"c"_qs};

/// Nothing but the email address, beside what is made.
Mapping mappingWith(std::vector<MadeField> made, const Schema &schema = Schema::standard())
{
    Mapping mapping = xdm::match(header, {}, schema);
    mapping.made = std::move(made);
    return mapping;
}

Rows rowsOf(const QByteArrayList &cells)
{
    Rows rows(header);
    rows.add(QByteArrayList {"ida@example.com"} + cells);
    return rows;
}

base::Error refusalOf(const MadeField &made, const Schema &schema = Schema::standard())
{
    const auto encoder = Encoder::make(mappingWith({made}, schema), schema);
    return encoder ? base::Error {.code = ErrorCode::Cancelled} : encoder.error();
}

} // namespace

class TestMadeFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsMade_data();
    void writesWhatIsMade();
    void blankLeavesTheKeyOut_data();
    void blankLeavesTheKeyOut();
    void hashesTheEmail_data();
    void hashesTheEmail();
    void addsIdentities();
    void leavesOutUnusableIdentities_data();
    void leavesOutUnusableIdentities();
    void tellsWhichCellDidNotFit();
    void convertsWhatIsMade();
    void countsIdentities();
    void takesNoNameForAnEmailIdentity();
    void orderOfMadeFieldsDoesNotMatter();
    void recordsWithoutMadeFieldsAreAsBefore();
    void fillsBothAddresses();
    void refuses_data();
    void refuses();
    void aColumnCannotTakeAMadeField();
};

void TestMadeFields::writesWhatIsMade_data()
{
    QTest::addColumn<MadeField>("made");
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<QString>("value");
    const QString city = u"homeAddress.city"_qs;
    QTest::newRow("constant") << MadeField {.kind = Kind::Constant, .field = city, .text = u" Bergen "_qs}
                              << QByteArrayList {} << u"Bergen"_qs;
    QTest::newRow("first of several")
        << MadeField {.kind = Kind::FirstFilled, .field = city, .columns = {1, 2, 3}}
        << QByteArrayList {"\xC2\xA0", " b ", "c"} << u"b"_qs;
    QTest::newRow("their order counts")
        << MadeField {.kind = Kind::FirstFilled, .field = city, .columns = {3, 1}}
        << QByteArrayList {"a", "b", "c"} << u"c"_qs;
    QTest::newRow("joined") << MadeField {.kind = Kind::Joined,
                                          .field = city,
                                          .columns = {1, 2, 3},
                                          .text = u", "_qs}
                            << QByteArrayList {" a ", "", "c"} << u"a, c"_qs;
    QTest::newRow("given names") << MadeField {.kind = Kind::GivenNames,
                                               .field = u"person.name.firstName"_qs,
                                               .columns = {1}}
                                 << QByteArrayList {"Ida Maria von Moss"} << u"Ida Maria"_qs;
    QTest::newRow("family name") << MadeField {.kind = Kind::FamilyName,
                                               .field = u"person.name.lastName"_qs,
                                               .columns = {1}}
                                 << QByteArrayList {"Ida Maria von Moss"} << u"von Moss"_qs;
    QTest::newRow("identity") << MadeField {.kind = Kind::Identity,
                                            .field = u"identityMap.CustomerId.id"_qs,
                                            .columns = {2}}
                              << QByteArrayList {"", " 0042 "} << u"0042"_qs;
}

void TestMadeFields::writesWhatIsMade()
{
    QFETCH(MadeField, made);
    QFETCH(QByteArrayList, cells);
    const Encoded result = encodedAs(rowsOf(cells), mappingWith({made}));
    QVERIFY(result.outcome == Outcome::Written);
    QVERIFY(result.leftOut.empty());
    const QString path = made.field.startsWith(u"identityMap") ? u"identityMap.CustomerId.id"_qs : made.field;
    QTEST(at(result.line, path).toString(), "value");
}

void TestMadeFields::blankLeavesTheKeyOut_data()
{
    QTest::addColumn<MadeField>("made");
    QTest::newRow("constant") << MadeField {
        .kind = Kind::Constant, .field = u"homeAddress.city"_qs, .text = u" "_qs};
    for (const auto &[name, kind] :
         {std::pair("first of several", Kind::FirstFilled), {"joined", Kind::Joined}})
        QTest::newRow(name) << MadeField {
            .kind = kind, .field = u"homeAddress.city"_qs, .columns = {1, 2}, .text = u" "_qs};
    for (const auto &[name, kind] :
         {std::pair("given names", Kind::GivenNames), {"family name", Kind::FamilyName}})
        QTest::newRow(name) << MadeField {.kind = kind, .field = u"person.name.lastName"_qs, .columns = {1}};
    QTest::newRow("identity") << MadeField {
        .kind = Kind::Identity, .field = u"identityMap.X.id"_qs, .columns = {1}};
}

void TestMadeFields::blankLeavesTheKeyOut()
{
    QFETCH(MadeField, made);
    for (const QByteArrayList &cells :
         {QByteArrayList {}, QByteArrayList {"", " \t"}, QByteArrayList {"\xE2\x80\x8B"}}) {
        const Encoded result = encodedAs(rowsOf(cells), mappingWith({made}));
        QCOMPARE(parsed(result.line).keys(), QStringList({u"_id"_qs, u"personalEmail"_qs}));
        QVERIFY(result.leftOut.empty());
    }
}

void TestMadeFields::hashesTheEmail_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("small");
    QTest::addColumn<bool>("fold");
    QTest::newRow("plain") << QByteArray("ida.moss@example.com") << u"ida.moss@example.com"_qs << false;
    QTest::newRow("capitals kept") << QByteArray("\xC2\xA0Ida.Moss@Example.COM ")
                                   << u"ida.moss@example.com"_qs << false;
    QTest::newRow("capitals folded") << QByteArray("Ida.Moss@Example.COM") << u"ida.moss@example.com"_qs
                                     << true;
    QTest::newRow("beyond ASCII") << QByteArray("\xC3\x85sa@example.com") << u"åsa@example.com"_qs << false;
}

void TestMadeFields::hashesTheEmail()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, small);
    QFETCH(bool, fold);
    Mapping mapping
        = mappingWith({{.kind = Kind::HashedEmail, .field = u"identityMap.Email_LC_SHA256.id"_qs}});
    mapping.emailCase.value = fold ? xdm::EmailCase::Fold : xdm::EmailCase::Keep;
    Rows rows(header);
    rows.add({cell});
    const QByteArray hex = QCryptographicHash::hash(small.toUtf8(), QCryptographicHash::Sha256).toHex();
    QVERIFY(encodedAs(rows, mapping)
                .line.contains(R"("identityMap":{"Email_LC_SHA256":[{"id":")" + hex + R"("}]})"));
    if (small == u"ida.moss@example.com")
        QCOMPARE(hex, QByteArray("8e9fe7997d9864bbf268a59463083829e3cb773387792b58064e9f0a91106243"));
}

void TestMadeFields::addsIdentities()
{
    const Mapping mapping
        = mappingWith({{.kind = Kind::Identity, .field = u"identityMap.Phone.id"_qs, .columns = {2}},
                       {.kind = Kind::Identity, .field = u"identityMap.CustomerId.id"_qs, .columns = {1}}});
    const Encoded result = encodedAs(rowsOf({"42", "+46 70"}), mapping);
    QVERIFY(result.line.contains(R"("identityMap":{"CustomerId":[{"id":"42"}],"Phone":[{"id":"+46 70"}]})"));
    QVERIFY(!result.line.contains("primary"));
}

void TestMadeFields::leavesOutUnusableIdentities_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("fits");
    const QString custom = u"identityMap.CustomerId.id"_qs;
    QTest::newRow("1024 characters") << custom << QByteArray("\xC3\xA5").repeated(1024) << true;
    QTest::newRow("1025 characters") << custom << QByteArray(1025, 'x') << false;
    QTest::newRow("null") << custom << QByteArray("NULL") << false;
    QTest::newRow("anonymous") << custom << QByteArray("anonymous") << false;
    QTest::newRow("invalid") << custom << QByteArray(" Invalid ") << false;
    QTest::newRow("ECID") << u"identityMap.ECID.id"_qs << QByteArray(38, '7') << true;
    QTest::newRow("short ECID") << u"identityMap.ECID.id"_qs << QByteArray(37, '7') << false;
    QTest::newRow("ECID with a letter") << u"identityMap.ECID.id"_qs << QByteArray(37, '7') + 'a' << false;
}

void TestMadeFields::leavesOutUnusableIdentities()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, cell);
    QFETCH(bool, fits);
    Mapping byColumn = mappingWith({});
    QVERIFY(xdm::assign(byColumn, 2, path, Schema::standard()));
    for (const Mapping &mapping :
         {mappingWith({{.kind = Kind::Identity, .field = path, .columns = {2}}}), byColumn}) {
        const Encoded result = encodedAs(rowsOf({"", cell}), mapping);
        QVERIFY(result.outcome == Outcome::Written);
        QCOMPARE(result.line.contains("identityMap"), fits);
        QCOMPARE(result.leftOut.empty(), fits);
        if (!fits)
            QCOMPARE(result.leftOut, (std::vector<std::pair<int, int>> {{2, 0}}));
    }
}

void TestMadeFields::tellsWhichCellDidNotFit()
{
    const MadeField birth {.kind = Kind::FirstFilled,
                           .field = u"person.birthDate"_qs,
                           .columns = {1, 2},
                           .conversion = {.kind = ConversionKind::Date}};
    QCOMPARE(encodedAs(rowsOf({"", "never"}), mappingWith({birth})).leftOut,
             (std::vector<std::pair<int, int>> {{2, 0}}));
    const MadeField name {.kind = Kind::FamilyName, .field = u"person.name.lastName"_qs, .columns = {3}};
    QCOMPARE(encodedAs(rowsOf({"", "", "Ida & Per Moss"}), mappingWith({name})).leftOut,
             (std::vector<std::pair<int, int>> {{3, 0}}));
}

void TestMadeFields::convertsWhatIsMade()
{
    const MadeField birth {.kind = Kind::Joined,
                           .field = u"person.birthDate"_qs,
                           .columns = {3, 2, 1},
                           .text = u"-"_qs,
                           .conversion = {.kind = ConversionKind::Date}};
    QCOMPARE(at(encodedAs(rowsOf({"09", "03", "1984"}), mappingWith({birth})).line, u"person.birthDate"_qs)
                 .toString(),
             u"1984-03-09"_qs);
    // A conversion that cannot be right for the field gives way to the usual one.
    MadeField points {.kind = Kind::Constant, .field = u"loyalty.points"_qs, .text = u"120"_qs};
    QCOMPARE(at(encodedAs(rowsOf({}), mappingWith({points})).line, u"loyalty.points"_qs).toInt(), 120);
}

void TestMadeFields::countsIdentities()
{
    std::vector<MadeField> made;
    for (int i = 1; i < xdm::limits::identities; ++i)
        made.push_back({.kind = Kind::Identity, .field = u"identityMap.N%1.id"_qs.arg(i), .columns = {1}});
    QVERIFY(Encoder::make(mappingWith(made), Schema::standard()));
    made.push_back({.kind = Kind::Identity, .field = u"identityMap.N0.id"_qs, .columns = {1}});
    const auto encoder = Encoder::make(mappingWith(made), Schema::standard());
    QVERIFY(!encoder);
    QCOMPARE(encoder.error().code, ErrorCode::TooManyIdentities);
}

void TestMadeFields::takesNoNameForAnEmailIdentity()
{
    const QString path = u"identityMap.Email.id"_qs;
    const xdm::Field *field = Schema::standard().field(path);
    QVERIFY(field);
    const Mapping mapping = mappingWith({{.kind = Kind::Identity,
                                          .field = path,
                                          .columns = {1},
                                          .conversion = {.kind = xdm::usualKind(*field)}}});
    QVERIFY(encodedAs(rowsOf({"jo@example.com", "b", "c"}), mapping).line.contains("jo@example.com"));
    QVERIFY(encodedAs(rowsOf({"Jo@Example.com", "b", "c"}), mapping).line.contains("jo@example.com"));
    Mapping keeping = mapping;
    keeping.emailCase.offer(xdm::EmailCase::Keep, base::Origin::User);
    QVERIFY(encodedAs(rowsOf({"Jo@Example.com", "b", "c"}), keeping).line.contains("Jo@Example.com"));
    const Encoded name = encodedAs(rowsOf({"Jo Moss", "b", "c"}), mapping);
    QVERIFY(!name.line.contains("identityMap"));
    QCOMPARE(name.leftOut, (std::vector<std::pair<int, int>> {{1, 0}}));
}

void TestMadeFields::orderOfMadeFieldsDoesNotMatter()
{
    std::vector<MadeField> made {
        {.kind = Kind::Constant, .field = u"homeAddress.country"_qs, .text = u"Norge"_qs},
        {.kind = Kind::Joined, .field = u"homeAddress.street1"_qs, .columns = {1, 2}, .text = u" "_qs},
        {.kind = Kind::Identity, .field = u"identityMap.X.id"_qs, .columns = {3}}};
    const QByteArray line = encodedAs(rowsOf({"a", "b", "c"}), mappingWith(made)).line;
    QVERIFY(line.contains("street1"));
    while (std::next_permutation(made.begin(), made.end(),
                                 [](const MadeField &a, const MadeField &b) { return a.field < b.field; }))
        QCOMPARE(encodedAs(rowsOf({"a", "b", "c"}), mappingWith(made)).line, line);
}

void TestMadeFields::recordsWithoutMadeFieldsAreAsBefore()
{
    Rows rows(
        {u"Förnamn"_qs, u"E-mail"_qs, u"Street"_qs, u"Country"_qs, u"Newsletter"_qs, u"Loyalty Points"_qs});
    rows.add({"Ida", "Ida@Example.com", "Brygga 4\nlgh 2", "Norge", "nej", "12"});
    Mapping mapping = xdm::match(rows.header(), {}, Schema::standard());
    const QByteArray line = encodedAs(rows, mapping).line;
    QCOMPARE(line,
             QByteArray(R"({"_id":"0123456789ab-1","consents":{"marketing":{"email":{"val":"n"}}},)"
                        R"("homeAddress":{"country":"Norge","street1":"Brygga 4","street2":"lgh 2"},)"
                        R"("loyalty":{"points":12},"person":{"name":{"firstName":"Ida"}},)"
                        R"("personalEmail":{"address":"ida@example.com"}})"
                        "\n"));
    // What is made stands beside the rest and changes nothing of it.
    mapping.made = {{.kind = Kind::Constant, .field = u"timeZone"_qs, .text = u"Europe/Oslo"_qs}};
    QByteArray beside = encodedAs(rows, mapping).line;
    QVERIFY(beside.contains(R"(,"timeZone":"Europe/Oslo")"));
    QCOMPARE(beside.replace(R"(,"timeZone":"Europe/Oslo")", ""), line);
}

void TestMadeFields::fillsBothAddresses()
{
    const QStringList names {
        u"_email"_qs,   u"_website"_qs, u"_address_default_billing_"_qs, u"_address_default_shipping_"_qs,
        u"street_a"_qs, u"street_b"_qs};
    Rows rows(names);
    rows.add({"ida@example.com", "base", "1", "", "Brygga", "4"})
        .add({"ida@example.com", "base", "", "1", "Torg", "1"});
    Mapping mapping = xdm::match(names, {}, Schema::standard());
    mapping.form = xdm::ExportForm::CommerceAddresses;
    if (!mapping.columnFor(Schema::standard().emailPath()))
        QVERIFY(xdm::assign(mapping, 0, Schema::standard().emailPath(), Schema::standard()));
    mapping.made
        = {{.kind = Kind::Joined, .field = u"billingAddress.street1"_qs, .columns = {4, 5}, .text = u" "_qs}};
    const QByteArray line = encodedAs(rows, mapping).line;
    QCOMPARE(at(line, u"billingAddress.street1"_qs).toString(), u"Brygga 4"_qs);
    QCOMPARE(at(line, u"shippingAddress.street1"_qs).toString(), u"Torg 1"_qs);
}

void TestMadeFields::refuses_data()
{
    QTest::addColumn<MadeField>("made");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown field") << MadeField {.field = u"no.such"_qs, .text = u"x"_qs}
                                   << ErrorCode::FieldUnknown;
    QTest::newRow("the email") << MadeField {.field = u"personalEmail.address"_qs,
                                             .text = u"ida@example.com"_qs}
                               << ErrorCode::FieldTwice;
    QTest::newRow("constant unfit") << MadeField {.field = u"person.birthDate"_qs, .text = u"soon"_qs}
                                    << ErrorCode::ConstantUnfit;
    QTest::newRow("one identity for all")
        << MadeField {.field = u"identityMap.CustomerId.id"_qs, .text = u"x"_qs} << ErrorCode::ConstantUnfit;
    QTest::newRow("one identity for all who have none")
        << MadeField {.kind = Kind::Identity,
                      .field = u"identityMap.CustomerId.id"_qs,
                      .columns = {1},
                      .conversion = {.kind = xdm::ConversionKind::Text, .whenEmpty = u"none"_qs}}
        << ErrorCode::ConstantUnfit;
    QTest::newRow("constant with columns")
        << MadeField {.field = u"homeAddress.city"_qs, .columns = {1}, .text = u"x"_qs}
        << ErrorCode::RecipeInvalid;
    QTest::newRow("no such column") << MadeField {.kind = Kind::Joined,
                                                  .field = u"homeAddress.city"_qs,
                                                  .columns = {9}}
                                    << ErrorCode::RecipeInvalid;
    QTest::newRow("negative column") << MadeField {.kind = Kind::Joined,
                                                   .field = u"homeAddress.city"_qs,
                                                   .columns = {-1}}
                                     << ErrorCode::RecipeInvalid;
    QTest::newRow("no columns") << MadeField {.kind = Kind::FirstFilled, .field = u"homeAddress.city"_qs}
                                << ErrorCode::RecipeInvalid;
    QTest::newRow("names of two columns")
        << MadeField {.kind = Kind::GivenNames, .field = u"person.name.firstName"_qs, .columns = {1, 2}}
        << ErrorCode::RecipeInvalid;
    QTest::newRow("identity elsewhere")
        << MadeField {.kind = Kind::Identity, .field = u"homeAddress.city"_qs, .columns = {1}}
        << ErrorCode::RecipeInvalid;
}

void TestMadeFields::refuses()
{
    QFETCH(MadeField, made);
    QTEST(refusalOf(made).code, "code");
    Schema bare = Schema::standard();
    bare.hasIdentityMap = false;
    QCOMPARE(refusalOf({.kind = Kind::HashedEmail, .field = u"identityMap.Email_LC_SHA256.id"_qs}, bare).code,
             ErrorCode::IdentityMapMissing);
    Mapping secret
        = mappingWith({{.kind = Kind::FirstFilled, .field = u"homeAddress.city"_qs, .columns = {1}}});
    secret.columns[1].state = xdm::State::Secret;
    QCOMPARE(Encoder::make(secret, Schema::standard()).error().code, ErrorCode::ColumnSecret);
}

void TestMadeFields::aColumnCannotTakeAMadeField()
{
    Mapping mapping = mappingWith({{.field = u"homeAddress.city"_qs, .text = u"Bergen"_qs}});
    QCOMPARE(xdm::assign(mapping, 1, u"homeAddress.city"_qs, Schema::standard()).error().code,
             ErrorCode::FieldTwice);
    QVERIFY(xdm::assign(mapping, 1, u"homeAddress.postalCode"_qs, Schema::standard()));
}

QTEST_GUILESS_MAIN(TestMadeFields)
#include "tst_made_fields.moc"

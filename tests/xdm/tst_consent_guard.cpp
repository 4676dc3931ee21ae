// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoding.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using base::ErrorCode;
using xdm::ConversionKind;
using xdm::MadeField;
using Kind = MadeField::Kind;

namespace {

const QString consent = u"consents.marketing.email.val"_qs;

// Written down here once more: these must never become a consent, whatever is made of them.
const QByteArrayList refusals {
    "no",           "No ",        "N",        "0",        "false",   "off",        "nej",
    "nein",         "NON",        "nee",      "nei",      "falsch",  "faux",       "não",
    "unsubscribed", "opted out",  "opt-out",  "denied",   "refused", "abgemeldet", "avregistrerad",
    "cleaned",      "希望しない", "配信停止", "수신거부", "取消订阅"};
const QByteArrayList blanks {"", " ", "\xC2\xA0", "n/a", "NULL", "-", "\xE2\x80\x8B"};
const QByteArrayList others {"yes",   "ja", "1",      "subscribed", "pending", "unknown",
                             "maybe", "x",  "kanske", "LI",         "dn",      "dy"};

bool consents(const QByteArray &line)
{
    const QString value = at(line, consent).toString();
    return !value.isEmpty() && value != u"n" && value != u"dn" && value != u"p" && value != u"u";
}

Mapping mappingTo(const xdm::Conversion &conversion)
{
    Mapping mapping = xdm::match({u"Email"_qs, u"a"_qs, u"b"_qs}, {}, Schema::standard());
    mapping.columns[1].state = xdm::State::Mapped;
    mapping.columns[1].field = consent;
    mapping.columns[1].applied = true;
    mapping.columns[1].conversion = conversion;
    return mapping;
}

bool isTaken(const xdm::Conversion &conversion)
{
    return Encoder::make(mappingTo(conversion), Schema::standard()).has_value();
}

Rows rowsOf(const QByteArray &a, const QByteArray &b = {})
{
    Rows rows({u"Email"_qs, u"a"_qs, u"b"_qs});
    rows.add({"ida@example.com", a, b});
    return rows;
}

} // namespace

/// A "no" or a blank cell never becomes a consent.
class TestConsentGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noStaysNo();
    void wordsOfTheUserCannotRaiseIt_data();
    void wordsOfTheUserCannotRaiseIt();
    void anythingThatIsTakenKeepsNo();
    void anythingMadeKeepsNo();
    void anOptOutStaysOne_data();
    void anOptOutStaysOne();
    void optOutsStayOptOutsWhereverTheyGo_data();
    void optOutsStayOptOutsWhereverTheyGo();
    void sendsNoneOfSeveralAnswersByItself();
};

void TestConsentGuard::noStaysNo()
{
    Encoder encoder = encoderFor(mappingTo({.kind = ConversionKind::Consent}));
    for (const QByteArray &cell : refusals)
        QVERIFY2(at(encodedBy(encoder, rowsOf(cell).views()).line, consent) == u"n"_qs, cell.constData());
    for (const QByteArray &cell : blanks)
        QVERIFY2(!encodedBy(encoder, rowsOf(cell).views()).line.contains("consents"), cell.constData());
}

void TestConsentGuard::wordsOfTheUserCannotRaiseIt_data()
{
    QTest::addColumn<xdm::Conversion>("conversion");
    QTest::addColumn<bool>("taken");
    const auto list
        = [](const QString &word, const QString &value, ConversionKind kind = ConversionKind::Consent) {
              return xdm::Conversion {.kind = kind, .values = {{word, value}}};
          };
    QTest::newRow("a word of one's own") << list(u"kanske"_qs, u"y"_qs) << true;
    QTest::newRow("no to yes") << list(u"no"_qs, u"y"_qs) << false;
    QTest::newRow("no to yes, written otherwise") << list(u" NEJ! "_qs, u"y"_qs) << false;
    QTest::newRow("no to a right of another kind") << list(u"nein"_qs, u"LI"_qs) << false;
    QTest::newRow("no to a default yes") << list(u"0"_qs, u"dy"_qs) << false;
    QTest::newRow("no to no") << list(u"no"_qs, u"n"_qs) << true;
    QTest::newRow("no to pending") << list(u"no"_qs, u"p"_qs) << true;
    QTest::newRow("yes to no") << list(u"yes"_qs, u"n"_qs) << true;
    QTest::newRow("opted out to yes") << list(u"unsubscribed"_qs, u"y"_qs) << false;
    QTest::newRow("a word for nothing to yes") << list(u"n/a"_qs, u"y"_qs) << false;
    QTest::newRow("punctuation to yes") << list(u"–"_qs, u"y"_qs) << false;
    QTest::newRow("the code of a default no to yes") << list(u"dn"_qs, u"y"_qs) << false;
    QTest::newRow("value list, no to yes") << list(u"no"_qs, u"y"_qs, ConversionKind::Values) << false;
    QTest::newRow("inverted, no to yes") << list(u"no"_qs, u"y"_qs, ConversionKind::ConsentInverted) << true;
    QTest::newRow("inverted, yes to yes")
        << list(u"yes"_qs, u"y"_qs, ConversionKind::ConsentInverted) << false;
    QTest::newRow("inverted, opted out to yes")
        << list(u"opt out"_qs, u"y"_qs, ConversionKind::ConsentInverted) << false;
    QTest::newRow("blank to yes") << xdm::Conversion {.kind = ConversionKind::Consent, .whenEmpty = u"yes"_qs}
                                  << false;
    QTest::newRow("blank to y") << xdm::Conversion {.kind = ConversionKind::Text, .whenEmpty = u"y"_qs}
                                << false;
    QTest::newRow("blank to no") << xdm::Conversion {.kind = ConversionKind::Consent, .whenEmpty = u"no"_qs}
                                 << true;
    QTest::newRow("blank to no, inverted")
        << xdm::Conversion {.kind = ConversionKind::ConsentInverted, .whenEmpty = u"no"_qs} << false;
    QTest::newRow("blank to a word that says yes") << xdm::Conversion {.kind = ConversionKind::Consent,
                                                                       .values = {{u"kanske"_qs, u"y"_qs}},
                                                                       .whenEmpty = u"kanske"_qs}
                                                   << false;
}

void TestConsentGuard::wordsOfTheUserCannotRaiseIt()
{
    QFETCH(xdm::Conversion, conversion);
    QTEST(isTaken(conversion), "taken");
    const auto encoder = Encoder::make(mappingTo(conversion), Schema::standard());
    if (!encoder)
        QCOMPARE(encoder.error().code, ErrorCode::ConsentRaised);
}

void TestConsentGuard::anythingThatIsTakenKeepsNo()
{
    QRandomGenerator random(11);
    const QByteArrayList words = refusals + blanks + others;
    const QStringList values {u"y"_qs, u"n"_qs, u"p"_qs, u"u"_qs, u"LI"_qs, u"dy"_qs};
    const ConversionKind kinds[] {ConversionKind::Consent, ConversionKind::Values,
                                  ConversionKind::Text,    ConversionKind::Boolean,
                                  ConversionKind::Phone,   ConversionKind::CountryCode,
                                  ConversionKind::Email,   ConversionKind::CountryOrCode};
    int taken = 0;
    for (int round = 0; round < 3'000; ++round) {
        xdm::Conversion conversion {.kind = kinds[random.bounded(8)]};
        for (int i = random.bounded(3); i > 0; --i)
            conversion.values.insert(QString::fromUtf8(words[random.bounded(int(words.size()))]),
                                     values[random.bounded(int(values.size()))]);
        if (random.bounded(4) == 0)
            conversion.whenEmpty = QString::fromUtf8(words[random.bounded(int(words.size()))]);
        auto encoder = Encoder::make(mappingTo(conversion), Schema::standard());
        if (!encoder) {
            QCOMPARE(encoder.error().code, ErrorCode::ConsentRaised);
            continue;
        }
        ++taken;
        for (const QByteArray &cell : refusals + blanks)
            QVERIFY2(!consents(encodedBy(*encoder, rowsOf(cell).views()).line), cell.constData());
    }
    QVERIFY(taken > 500 && taken < 3'000);
}

void TestConsentGuard::anythingMadeKeepsNo()
{
    QRandomGenerator random(12);
    const QByteArrayList words = refusals + blanks + others;
    const Kind kinds[] {Kind::Constant, Kind::FirstFilled, Kind::Joined, Kind::GivenNames, Kind::FamilyName};
    int taken = 0;
    for (int round = 0; round < 1'000; ++round) {
        const Kind kind = kinds[random.bounded(5)];
        MadeField made {.kind = kind,
                        .field = consent,
                        .conversion = {.kind = random.bounded(2) == 0 ? ConversionKind::Consent
                                                                      : ConversionKind::ConsentInverted}};
        if (kind == Kind::Constant)
            made.text = QString::fromUtf8(words[random.bounded(int(words.size()))]);
        else
            made.columns = {1};
        Mapping mapping = xdm::match({u"Email"_qs, u"a"_qs, u"b"_qs}, {}, Schema::standard());
        mapping.made = {made};
        auto encoder = Encoder::make(mapping, Schema::standard());
        if (!encoder) {
            QVERIFY(encoder.error().code == ErrorCode::ConsentRaised
                    || encoder.error().code == ErrorCode::ConstantUnfit);
            continue;
        }
        ++taken;
        for (const QByteArray &cell : refusals + blanks)
            QVERIFY2(!consents(encodedBy(*encoder, rowsOf(cell).views()).line), cell.constData());
    }
    QVERIFY(taken > 30);
}

void TestConsentGuard::anOptOutStaysOne_data()
{
    QTest::addColumn<QString>("header");
    for (const char *header : {"Email Opt Out", "Unsubscribed", "Do Not Email", "HasOptedOutOfEmail"})
        QTest::newRow(header) << QString::fromLatin1(header);
}

/// Whoever maps it by hand, or by a recipe that does not say how: its "yes" is nobody's consent.
void TestConsentGuard::anOptOutStaysOne()
{
    QFETCH(const QString, header);
    const Schema &schema = Schema::standard();
    const QStringList headers {u"Email"_qs, header};
    const auto consentOf = [&](const Mapping &mapping) {
        Encoder encoder = encoderFor(mapping);
        Rows rows(headers);
        rows.add({"ida@example.com", "yes"});
        return at(encodedBy(encoder, rows.views()).line, u"consents.marketing.sms.val"_qs).toString();
    };
    Mapping byHand = xdm::match(headers, {}, schema);
    QVERIFY(xdm::assign(byHand, 1, u"consents.marketing.sms.val"_qs, schema));
    QCOMPARE(consentOf(byHand), u"n"_qs);
    const QJsonObject recipe {
        {u"form"_qs, u"other"_qs},
        {u"emailCase"_qs, u"fold"_qs},
        {u"columns"_qs,
         QJsonArray {QJsonObject {{u"header"_qs, u"Email"_qs}, {u"field"_qs, schema.emailPath()}},
                     QJsonObject {{u"header"_qs, header}, {u"field"_qs, u"consents.marketing.sms.val"_qs}}}}};
    const auto byRecipe = xdm::mappingFromJson(recipe, xdm::match(headers, {}, schema), schema);
    QVERIFY(byRecipe);
    QCOMPARE(consentOf(*byRecipe), u"n"_qs);
}

void TestConsentGuard::optOutsStayOptOutsWhereverTheyGo_data()
{
    QTest::addColumn<bool>("optOut");
    for (const char *header :
         {"Unsubscribed", "Do not email", "no_newsletter", "Opt-out", "newsletter_unsubscribed", "Abgemeldet",
          "keine Werbung", "Vill ej ha reklam", "Nej till utskick", "Not subscribed", "No marketing",
          "Do Not Contact", "Nyhedsbrev fravalgt", "Désinscrit", "退订"})
        QTest::newRow(header) << true;
    for (const char *header :
         {"Newsletter", "Subscribed", "Accepts Marketing", "Opt-in", "Marketing (yes/no)"})
        QTest::newRow(header) << false;
}

void TestConsentGuard::optOutsStayOptOutsWhereverTheyGo()
{
    QFETCH(const bool, optOut);
    const Schema &schema = Schema::standard();
    const QString header = QString::fromUtf8(QTest::currentDataTag());
    Rows rows({u"Email"_qs, header});
    rows.add({"ida@example.com", "yes"}).add({"jo@example.com", "no"});
    const Mapping detected = xdm::match(rows.header(), rows.records(), schema);
    const QString answer = optOut ? u"n"_qs : u"y"_qs;
    for (const QString &first : {consent, u"person.name.firstName"_qs}) {
        for (const QString &second : {u"consents.marketing.sms.val"_qs, u"consents.marketing.any.val"_qs}) {
            Mapping mapping = detected;
            QVERIFY(xdm::assign(mapping, 1, first, schema));
            QVERIFY(xdm::assign(mapping, 1, second, schema));
            Encoder encoder = encoderFor(mapping);
            QCOMPARE(at(encodedBy(encoder, rows.views().first(1)).line, second).toString(), answer);
        }
    }
    // A recipe that does not say how the answers are turned.
    const QJsonObject recipe {
        {u"columns"_qs,
         QJsonArray {QJsonObject {{u"header"_qs, u"Email"_qs}, {u"field"_qs, schema.emailPath()}},
                     QJsonObject {{u"header"_qs, header}, {u"field"_qs, consent}}}}};
    const auto mapping = xdm::mappingFromJson(recipe, detected, schema);
    QVERIFY(mapping);
    Encoder encoder = encoderFor(*mapping);
    QCOMPARE(at(encodedBy(encoder, rows.views().first(1)).line, consent).toString(), answer);
}

void TestConsentGuard::sendsNoneOfSeveralAnswersByItself()
{
    Rows rows({u"Email"_qs, u"Newsletter"_qs, u"Do not email"_qs});
    rows.add({"ida@example.com", "yes", "yes"}).add({"jo@example.com", "no", "no"});
    const Mapping mapping = xdm::match(rows.header(), rows.records(), Schema::standard());
    QVERIFY(!mapping.fills(consent));
    Rows alone({u"Email"_qs, u"Do not email"_qs});
    alone.add({"ida@example.com", "yes"});
    QVERIFY(xdm::match(alone.header(), alone.records(), Schema::standard()).fills(consent));
}

QTEST_GUILESS_MAIN(TestConsentGuard)
#include "tst_consent_guard.moc"

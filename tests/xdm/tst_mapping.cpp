// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/mapping.h"
#include "xdm/matcher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using base::ErrorCode;
using xdm::ColumnMapping;
using xdm::Conversion;
using xdm::Mapping;
using xdm::Schema;
using xdm::State;

namespace {

const QStringList header {u"Email"_qs,      u"Förnamn"_qs,  u"Efternamn"_qs, u"Tags"_qs,  u"Tags"_qs,
                          u"Birth Date"_qs, u"password"_qs, u"Company"_qs,   u"Gender"_qs};

Mapping detected()
{
    return xdm::match(header, {}, Schema::standard());
}

QJsonObject recipe(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

ErrorCode refusal(const char *json)
{
    const auto mapping = xdm::mappingFromJson(recipe(json), detected(), Schema::standard());
    return mapping ? ErrorCode::Internal : mapping.error().code;
}

/// A mapping as a user could have made it.
Mapping anyMapping(QRandomGenerator &random)
{
    const Schema &schema = Schema::standard();
    Mapping mapping = detected();
    for (int column = 0; column < header.size(); ++column) {
        const auto &field = schema.fields[random.bounded(quint32(schema.fields.size()))];
        const int lot = random.bounded(4);
        if (lot == 0)
            xdm::leaveOut(mapping, column);
        else if (lot < 3 && !xdm::assign(mapping, column, field.path, schema))
            continue;
        Conversion &conversion = mapping.columns[std::size_t(column)].conversion;
        conversion.order = xdm::DateOrder(random.bounded(3));
        conversion.zone = random.bounded(2) == 0 ? "UTC" : "Europe/Stockholm";
        if (random.bounded(2) == 0)
            conversion.values = {{u"ja \"visst\""_qs, u"y"_qs}, {u"å"_qs, u"n"_qs}};
    }
    mapping.emailCase.offer(random.bounded(2) == 0 ? xdm::EmailCase::Keep : xdm::EmailCase::Fold,
                            base::Origin::User);
    mapping.form = xdm::ExportForm(random.bounded(5));
    return mapping;
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void survivesTheRecipe()
    {
        QRandomGenerator random(20261123);
        for (int i = 0; i < 500; ++i) {
            const Mapping mapping = anyMapping(random);
            const QByteArray text = QJsonDocument(xdm::toJson(mapping)).toJson();
            Mapping fresh = detected();
            const auto back = xdm::mappingFromJson(recipe(text.constData()), fresh, Schema::standard());
            QVERIFY2(back, text.constData());
            QCOMPARE(back->hash(), mapping.hash());
            QCOMPARE(xdm::toJson(*back), xdm::toJson(mapping));
            for (std::size_t column = 0; column < mapping.columns.size(); ++column) {
                QCOMPARE(back->columns[column].applied, mapping.columns[column].applied);
                QCOMPARE(back->columns[column].state == State::Secret,
                         mapping.columns[column].state == State::Secret);
            }
        }
    }

    void namesNoSecretAsMapped()
    {
        Mapping mapping = detected();
        ColumnMapping &secret = mapping.columns[6];
        QVERIFY(secret.state == State::Secret);
        secret.applied = true;
        secret.field = u"personID"_qs;
        const QJsonArray columns = xdm::toJson(mapping)[u"columns"].toArray();
        for (const QJsonValue &column : columns)
            QVERIFY(column[u"header"].toString() != u"password"_qs || column[u"field"].isUndefined());
    }

    void takesColumnsInAnotherOrder()
    {
        const Mapping mapping = detected();
        QStringList turned(header.rbegin(), header.rend());
        const Mapping other = xdm::match(turned, {}, Schema::standard());
        const auto back = xdm::mappingFromJson(xdm::toJson(mapping), other, Schema::standard());
        QVERIFY(back);
        for (const ColumnMapping &column : back->columns) {
            if (!column.applied)
                continue;
            const ColumnMapping *own = mapping.columnFor(column.field);
            QVERIFY(own);
            QCOMPARE(own->header, column.header);
            QCOMPARE(turned[column.column], column.header);
        }
        QCOMPARE(back->emailColumn(Schema::standard()), int(header.size()) - 1);
    }

    void takesRepeatedHeadersOneByOne()
    {
        const auto back = xdm::mappingFromJson(recipe(R"({"columns": [{"header": "Tags", "leftOut": true},
            {"header": "Tags", "field": "personID"}]})"),
                                               detected(), Schema::standard());
        QVERIFY(back);
        QVERIFY(!back->columns[3].applied && back->columns[4].applied);
    }

    void unnamedColumnsAreNotApplied()
    {
        const auto back = xdm::mappingFromJson(
            recipe(R"({"columns": [{"header": "Email", "field": "personalEmail.address"}]})"), detected(),
            Schema::standard());
        QVERIFY(back);
        QVERIFY(back->columns[0].applied && back->columns[0].origin == base::Origin::Recipe);
        QCOMPARE(std::count_if(back->columns.begin(), back->columns.end(),
                               [](const ColumnMapping &c) { return c.applied; }),
                 1);
        QCOMPARE(back->columns[1].field, u"person.name.firstName"_qs);
    }

    void refusesWhatDoesNotFit()
    {
        QCOMPARE(refusal(R"({"columns": [{"header": "Gone", "field": "personID"}]})"),
                 ErrorCode::ColumnUnknown);
        QCOMPARE(refusal(R"({"columns": [{"header": "Gone", "leftOut": true}]})"), ErrorCode::Internal);
        QCOMPARE(refusal(R"({"columns": [{"header": "password", "field": "personID"}]})"),
                 ErrorCode::ColumnSecret);
        QCOMPARE(refusal(R"({"columns": [{"header": "Email", "field": "no.such"}]})"),
                 ErrorCode::FieldUnknown);
        QCOMPARE(
            refusal(
                R"({"columns": [{"header": "Email", "field": "personID"}, {"header": "Company", "field": "personID"}]})"),
            ErrorCode::FieldTwice);
    }

    void refusesWhatIsNoRecipe_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("columns an object") << QByteArray(R"({"columns": {}})");
        QTest::newRow("no header") << QByteArray(R"({"columns": [{"field": "personID"}]})");
        QTest::newRow("neither field nor left out") << QByteArray(R"({"columns": [{"header": "Email"}]})");
        QTest::newRow("unknown form") << QByteArray(R"({"form": "x", "columns": []})");
        QTest::newRow("unknown case") << QByteArray(R"({"emailCase": 7, "columns": []})");
        QTest::newRow("unknown kind") << QByteArray(
            R"({"columns": [{"header": "Email", "field": "personID", "conversion": {"kind": "magic"}}]})");
        QTest::newRow("kind of another type") << QByteArray(
            R"({"columns": [{"header": "Email", "field": "person.birthDate", "conversion": {"kind": "number"}}]})");
        QTest::newRow("unknown zone") << QByteArray(
            R"({"columns": [{"header": "Email", "field": "person.birthDate", "conversion": {"zone": "Mars/Base"}}]})");
        QTest::newRow("conversion a word")
            << QByteArray(R"({"columns": [{"header": "Email", "field": "personID", "conversion": "text"}]})");
    }

    void refusesWhatIsNoRecipe()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(refusal(json.constData()), ErrorCode::RecipeInvalid);
    }

    void hashCoversWhatDecidesBytes()
    {
        const Mapping mapping = detected();
        const QByteArray hash = mapping.hash();
        QCOMPARE(hash.size(), 64);
        Mapping words = mapping;
        words.columns[0].why = {};
        words.columns[0].score = 0.1;
        words.columns[0].origin = base::Origin::User;
        QCOMPARE(words.hash(), hash);

        QList<QByteArray> others;
        const auto changed = [&](auto change) {
            Mapping other = mapping;
            change(other);
            others += other.hash();
        };
        changed([](Mapping &m) { m.form = xdm::ExportForm::CommerceSingle; });
        changed([](Mapping &m) { m.emailCase.value = xdm::EmailCase::Keep; });
        changed([](Mapping &m) { m.columns[0].applied = false; });
        changed([](Mapping &m) { m.columns[0].field = u"workEmail.address"_qs; });
        changed([](Mapping &m) { m.columns[0].column = 7; });
        changed([](Mapping &m) { m.columns[3].header = u"_address_default_billing_"_qs; });
        changed([](Mapping &m) { m.columns[5].conversion.order = xdm::DateOrder::MonthDayYear; });
        changed([](Mapping &m) { m.columns[5].conversion.zone = "Europe/Stockholm"; });
        changed([](Mapping &m) { m.columns[8].conversion.values = {{u"q"_qs, u"male"_qs}}; });
        changed([](Mapping &m) { m.columns[8].conversion.kind = xdm::ConversionKind::Text; });
        others += hash;
        QCOMPARE(QSet<QByteArray>(others.begin(), others.end()).size(), others.size());
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"

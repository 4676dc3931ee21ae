// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/matcher.h"
#include "xdm/recipe_fit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using xdm::FitStep;
using xdm::Fitted;
using xdm::Mapping;
using xdm::Schema;
using Outcome = xdm::FitStep::Outcome;

namespace {

const QStringList header {u"Email"_qs,  u"First Name"_qs, u"Last Name"_qs, u"Phone"_qs,
                          u"Phone"_qs,  u"City"_qs,       u"password"_qs,  u"Notes"_qs,
                          u"Gender"_qs, u"Birthday"_qs,   u"Postcode"_qs,  u"Tags"_qs};

Mapping detected(const QStringList &columns)
{
    return xdm::match(columns, {}, Schema::standard());
}

/// As a user could have made it: some columns left out, some with another field, some fields made.
Mapping anyMapping(QRandomGenerator &random)
{
    const Schema &schema = Schema::standard();
    Mapping mapping = detected(header);
    for (int column = 1; column < header.size(); ++column) {
        const int lot = random.bounded(4);
        const auto &field = schema.fields[random.bounded(quint32(schema.fields.size()))];
        if (lot == 0)
            xdm::leaveOut(mapping, column);
        else if (lot == 1 && !xdm::assign(mapping, column, field.path, schema))
            continue;
    }
    for (int i = random.bounded(4); i > 0; --i) {
        const auto &field = schema.fields[random.bounded(quint32(schema.fields.size()))];
        const std::vector<int> sources {random.bounded(6), random.bounded(6)};
        if (mapping.fills(field.path))
            continue;
        if (i == 1)
            mapping.made.push_back({.kind = xdm::MadeField::Kind::Constant,
                                    .field = field.path,
                                    .text = u"always"_qs,
                                    .conversion = {.kind = xdm::ConversionKind::Text}});
        else
            mapping.made.push_back({.kind = xdm::MadeField::Kind::FirstFilled,
                                    .field = field.path,
                                    .columns = sources,
                                    .conversion = {.kind = xdm::ConversionKind::Text}});
    }
    std::erase_if(mapping.made, [&schema](const xdm::MadeField &made) {
        return !xdm::mappingFromJson(xdm::toJson({.columns = detected(header).columns, .made = {made}}),
                                     detected(header), schema);
    });
    return mapping;
}

/// Another month's header: columns moved, spelled otherwise, renamed, removed, added.
QStringList anyHeader(QRandomGenerator &random)
{
    QStringList columns = header;
    for (int i = random.bounded(8); i > 0; --i) {
        const int at = random.bounded(int(columns.size()));
        switch (random.bounded(6)) {
        case 0:
            columns.removeAt(at);
            break;
        case 1:
            columns.insert(at, u"Something new %1"_qs.arg(i));
            break;
        case 2:
            columns[at] = columns[at].toUpper().replace(u' ', u'_');
            break;
        case 3:
            columns[at] = u"mobile phone"_qs;
            break;
        case 4:
            columns[at] = u"api_token"_qs;
            break;
        default:
            columns.move(at, random.bounded(int(columns.size())));
        }
    }
    return columns;
}

Fitted fit(const char *json, const QStringList &columns)
{
    const auto fitted
        = xdm::fitRecipe(QJsonDocument::fromJson(json).object(), detected(columns), Schema::standard());
    if (!fitted)
        qFatal("no recipe: %s", qPrintable(fitted.error().detail));
    return *fitted;
}

} // namespace

class TestRecipeFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fitsItsOwnFileWhole()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 500; ++i) {
            const Mapping mapping = anyMapping(random);
            const QByteArray text = QJsonDocument(xdm::toJson(mapping)).toJson();
            const auto fitted = xdm::fitRecipe(QJsonDocument::fromJson(text).object(), detected(header),
                                               Schema::standard());
            QVERIFY2(fitted, text.constData());
            QVERIFY2(fitted->fit.isWhole(), text.constData());
            QVERIFY(fitted->fit.added.empty());
            QCOMPARE(fitted->mapping.hash(), mapping.hash());
            QCOMPARE(xdm::toJson(fitted->mapping), xdm::toJson(mapping));
        }
    }

    /// Whatever became of the file: no secret is mapped, no column goes to a field that neither the recipe
    /// nor the matcher gives it, and every step and every column is accounted for once.
    void losesNothingInAnotherFile()
    {
        QRandomGenerator random(20261125);
        for (int i = 0; i < 2000; ++i) {
            const QJsonObject recipe = xdm::toJson(anyMapping(random));
            const QStringList columns = anyHeader(random);
            const Mapping before = detected(columns);
            const auto fitted = xdm::fitRecipe(recipe, before, Schema::standard());
            QVERIFY(fitted);
            const QByteArray story = QJsonDocument(recipe).toJson() + columns.join(u'|').toUtf8();
            checkSteps(recipe, *fitted, story);
            checkColumns(before, *fitted, story);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void takesTheVeryHeaderBeforeOneThatIsLikeIt()
    {
        const Fitted fitted = fit(R"({"columns": [{"header": "EMAIL", "field": "workEmail.address"},
            {"header": "email", "field": "personalEmail.address"}]})",
                                  {u"email"_qs, u"E-Mail"_qs});
        QCOMPARE(fitted.mapping.columns[0].field, u"personalEmail.address"_qs);
        QCOMPARE(fitted.fit.steps[0].outcome, Outcome::Respelled);
        QCOMPARE(fitted.fit.steps[1].outcome, Outcome::Applied);
    }

    void doesNotGuessBetweenTwoSpellings()
    {
        const Fitted fitted = fit(R"({"columns": [{"header": "loyalty no", "field": "personID"}]})",
                                  {u"Loyalty-No"_qs, u"LOYALTY NO"_qs});
        QCOMPARE(fitted.fit.steps[0].outcome, Outcome::Missing);
        QCOMPARE(fitted.fit.steps[0].missing, QStringList(u"loyalty no"_qs));
        QCOMPARE(fitted.fit.added.size(), std::size_t(2));
    }

    void takesTheOneColumnThatSurelyMeansTheSame()
    {
        const Fitted fitted = fit(R"({"columns": [{"header": "Kundmail", "field": "personalEmail.address",
            "conversion": {"kind": "email"}}]})",
                                  {u"Email"_qs, u"Something"_qs});
        QCOMPARE(fitted.fit.steps[0].outcome, Outcome::Renamed);
        QCOMPARE(fitted.fit.steps[0].column, 0);
        QVERIFY(fitted.mapping.columns[0].applied);
        QCOMPARE(fitted.fit.added, std::vector<int>({1}));
    }

    void readsTheValuesOfAnotherColumnAsTheyAreWritten()
    {
        Mapping before = detected({u"Email"_qs, u"Birthday"_qs});
        QCOMPARE(before.columns[1].field, u"person.birthDate"_qs);
        before.columns[1].level = xdm::Level::Sure;
        before.columns[1].conversion.order = xdm::DateOrder::MonthDayYear;
        const auto fitted = [&before](const char *kind) {
            const QString json = u"{\"columns\": [{\"header\": \"dob\", \"field\": \"person.birthDate\", "
                                 "\"conversion\": {\"kind\": \"%1\", \"order\": \"dayMonthYear\"}}]}"_qs;
            const QByteArray text = json.arg(QLatin1String(kind)).toUtf8();
            return xdm::fitRecipe(QJsonDocument::fromJson(text).object(), before, Schema::standard());
        };
        QCOMPARE(fitted("date")->fit.steps[0].outcome, Outcome::Renamed);
        QCOMPARE(fitted("date")->mapping.columns[1].conversion.order, xdm::DateOrder::MonthDayYear);
    }

    void neverTurnsAnOptOutIntoAConsent()
    {
        Mapping before = detected({u"Email"_qs, u"Newsletter"_qs});
        xdm::ColumnMapping &column = before.columns[1];
        column.state = xdm::State::Mapped;
        column.field = u"consents.marketing.email.val"_qs;
        column.level = xdm::Level::Sure;
        column.conversion = {.kind = xdm::ConversionKind::Consent};
        const auto fitted = xdm::fitRecipe(
            QJsonDocument::fromJson(
                R"({"columns": [{"header": "no mail", "field": "consents.marketing.email.val",
                "conversion": {"kind": "consentInverted"}}]})")
                .object(),
            before, Schema::standard());
        QVERIFY(fitted);
        QCOMPARE(fitted->fit.steps[0].outcome, Outcome::Proposed);
        QVERIFY(!fitted->mapping.columns[1].applied);
        QCOMPARE(fitted->fit.steps[0].missing, QStringList(u"no mail"_qs));
    }

    void onlyProposesWhatIsNotSure()
    {
        Mapping before = detected({u"Email"_qs, u"Something"_qs});
        before.columns[0].level = xdm::Level::Check;
        const auto fitted
            = xdm::fitRecipe(QJsonDocument::fromJson(
                                 R"({"columns": [{"header": "Kundmail", "field": "personalEmail.address"}]})")
                                 .object(),
                             before, Schema::standard());
        QVERIFY(fitted);
        QCOMPARE(fitted->fit.steps[0].outcome, Outcome::Proposed);
        QVERIFY(!fitted->mapping.columns[0].applied);
        QCOMPARE(fitted->mapping.columns[0].state, xdm::State::Mapped);
    }

    void leavesOutWhatIsSpelledOtherwiseToo()
    {
        const Fitted fitted
            = fit(R"({"columns": [{"header": "First Name", "leftOut": true}]})", {u"first_name"_qs});
        QCOMPARE(fitted.mapping.columns[0].state, xdm::State::LeftOut);
        QCOMPARE(fitted.fit.leftOut, std::vector<int>({0}));
        QVERIFY(fitted.fit.added.empty());
    }

    void listsWhatCannotBe()
    {
        const Fitted fitted = fit(R"({"columns": [{"header": "password", "field": "personID"},
            {"header": "a", "field": "no.such"}, {"header": "b", "field": "person.birthDate"},
            {"header": "c", "field": "person.birthDate"},
            {"header": "d", "field": "person.birthYear", "conversion": {"kind": "email"}}],
            "made": [{"kind": "joined", "field": "homeAddress.street1", "columns": ["a", "gone"]},
                     {"kind": "constant", "field": "person.birthDate", "text": "x"},
                     {"kind": "firstFilled", "field": "homeAddress.city", "columns": ["password"]}]})",
                                  {u"password"_qs, u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
        const auto outcomes = [&fitted] {
            QList<Outcome> all;
            for (const FitStep &step : fitted.fit.steps)
                all.append(step.outcome);
            return all;
        }();
        QCOMPARE(
            outcomes,
            QList<Outcome>({Outcome::Secret, Outcome::FieldUnknown, Outcome::Applied, Outcome::FieldTaken,
                            Outcome::Unsuited, Outcome::Missing, Outcome::FieldTaken, Outcome::Secret}));
        QCOMPARE(fitted.fit.steps[5].missing, QStringList(u"gone"_qs));
        QVERIFY(fitted.mapping.made.empty());
        QCOMPARE(fitted.fit.applied(), 1);
    }

private:
    static void checkSteps(const QJsonObject &recipe, const Fitted &fitted, const QByteArray &story)
    {
        QStringList wanted;
        const QJsonArray all = recipe[u"columns"].toArray();
        for (const QJsonValue &entry : all) {
            if (!entry[u"field"].isUndefined())
                wanted.append(entry[u"field"].toString());
        }
        const QJsonArray made = recipe[u"made"].toArray();
        for (const QJsonValue &entry : made)
            wanted.append(entry[u"field"].toString());
        QStringList steps;
        for (const FitStep &step : fitted.fit.steps) {
            steps.append(step.field);
            QVERIFY2(step.isApplied() == fitted.mapping.fills(step.field), story.constData());
            if (step.isApplied() && !step.made)
                QVERIFY2(fitted.mapping.columns[std::size_t(step.column)].field == step.field,
                         story.constData());
            QVERIFY2(step.isApplied() == step.missing.isEmpty() || step.outcome == Outcome::Secret,
                     story.constData());
        }
        QVERIFY2(steps == wanted, story.constData());
    }

    static void checkColumns(const Mapping &before, const Fitted &fitted, const QByteArray &story)
    {
        std::set<int> seen;
        for (const int column : fitted.fit.added)
            QVERIFY2(seen.insert(column).second, story.constData());
        for (const int column : fitted.fit.leftOut)
            QVERIFY2(seen.insert(column).second, story.constData());
        std::set<int> mapped;
        for (const FitStep &step : fitted.fit.steps) {
            if (step.column >= 0)
                QVERIFY2(seen.insert(step.column).second, story.constData());
            if (step.isApplied() && step.column >= 0)
                mapped.insert(step.column);
            if (step.outcome == Outcome::Renamed && !step.made)
                QVERIFY2(before.columns[std::size_t(step.column)].field == step.field, story.constData());
        }
        for (const xdm::ColumnMapping &column : fitted.mapping.columns) {
            const bool secret = before.columns[std::size_t(column.column)].state == xdm::State::Secret;
            QVERIFY2(seen.contains(column.column) || secret, story.constData());
            QVERIFY2(column.applied == mapped.contains(column.column), story.constData());
            QVERIFY2(!secret || !column.applied, story.constData());
        }
        for (const xdm::MadeField &made : fitted.mapping.made) {
            for (const int column : made.columns)
                QVERIFY2(before.columns[std::size_t(column)].state != xdm::State::Secret, story.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestRecipeFit)
#include "tst_recipe_fit.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/recipe_fit.h"

#include "xdm/conversion_json.h"
#include "xdm/recipe_steps.h"
#include "xdm/words.h"

#include <QHash>

#include <algorithm>

namespace xdm {

namespace {

using Outcome = FitStep::Outcome;

/// What of a header survives another hand: its letters and digits, where it has any.
QString spellingOf(const QString &header)
{
    const QString key = foldedKey(header);
    return key.isEmpty() ? header.trimmed() : key;
}

/// Which column of the file each column of a recipe is.
struct Claims
{
    std::vector<int> columns; ///< per step of the recipe, or -1
    std::vector<Outcome> how; ///< likewise
    std::vector<bool> taken; ///< per column of the file

    void take(std::size_t step, int column, Outcome outcome)
    {
        columns[step] = column;
        how[step] = outcome;
        taken[std::size_t(column)] = true;
    }
};

void claimSameHeaders(const RecipeSteps &recipe, const Mapping &detected, Claims &claims)
{
    QHash<QString, std::vector<int>> columns;
    for (const ColumnMapping &column : detected.columns)
        columns[column.header].push_back(column.column);
    for (std::size_t step = 0; step < recipe.columns.size(); ++step) {
        const HeaderName &name = recipe.columns[step].name;
        const auto named = columns.constFind(name.header);
        if (named != columns.cend() && std::size_t(name.number) < named->size())
            claims.take(step, (*named)[std::size_t(name.number)], Outcome::Applied);
    }
}

/// Only where as many headers of the file are spelled so as of the recipe: else it would be a guess.
void claimOtherSpellings(const RecipeSteps &recipe, const Mapping &detected, Claims &claims)
{
    QHash<QString, std::vector<std::size_t>> steps;
    QHash<QString, std::vector<int>> columns;
    for (std::size_t step = 0; step < recipe.columns.size(); ++step) {
        if (claims.columns[step] < 0)
            steps[spellingOf(recipe.columns[step].name.header)].push_back(step);
    }
    for (const ColumnMapping &column : detected.columns) {
        if (!claims.taken[std::size_t(column.column)])
            columns[spellingOf(column.header)].push_back(column.column);
    }
    for (auto own = steps.cbegin(); own != steps.cend(); ++own) {
        const std::vector<int> there = columns.value(own.key());
        for (std::size_t i = 0; there.size() == own->size() && i < there.size(); ++i)
            claims.take((*own)[i], there[i], Outcome::Respelled);
    }
}

/// The one free column that matches \a field by itself, or -1.
int onlyMatch(const QString &field, const Mapping &detected, const Claims &claims)
{
    int found = -1;
    for (const ColumnMapping &column : detected.columns) {
        if (column.state != State::Mapped || column.field != field
            || claims.taken[std::size_t(column.column)])
            continue;
        if (found >= 0)
            return -1;
        found = column.column;
    }
    return found;
}

void claimRenamed(const RecipeSteps &recipe, const Mapping &detected, const Schema &schema, Claims &claims)
{
    QHash<QString, int> wanted;
    for (std::size_t step = 0; step < recipe.columns.size(); ++step)
        ++wanted[recipe.columns[step].field];
    for (std::size_t step = 0; step < recipe.columns.size(); ++step) {
        const QString &field = recipe.columns[step].field;
        if (claims.columns[step] >= 0 || field.isEmpty() || wanted.value(field) > 1 || !schema.field(field))
            continue;
        const int column = onlyMatch(field, detected, claims);
        if (column < 0)
            continue;
        const bool sure = detected.columns[std::size_t(column)].level == Level::Sure;
        claims.take(step, column, sure ? Outcome::Renamed : Outcome::Proposed);
    }
}

Claims claim(const RecipeSteps &recipe, const Mapping &detected, const Schema &schema)
{
    Claims claims {.columns = std::vector<int>(recipe.columns.size(), -1),
                   .how = std::vector<Outcome>(recipe.columns.size(), Outcome::Missing),
                   .taken = std::vector<bool>(detected.columns.size(), false)};
    claimSameHeaders(recipe, detected, claims);
    claimOtherSpellings(recipe, detected, claims);
    claimRenamed(recipe, detected, schema, claims);
    return claims;
}

void markLeftOut(ColumnMapping &column)
{
    if (column.state == State::Secret)
        return;
    column.state = State::LeftOut;
    column.applied = false;
    column.origin = base::Origin::Recipe;
    column.why = {.reason = Reason::Recipe};
}

/// Puts a step onto the column that it has claimed. \return how that went
Outcome putColumn(const RecipeSteps::Column &step, Outcome how, int place, Mapping &mapping,
                  const Schema &schema)
{
    if (how == Outcome::Missing || how == Outcome::Proposed)
        return how;
    ColumnMapping &column = mapping.columns[std::size_t(place)];
    const Field *field = schema.field(step.field);
    if (column.state == State::Secret)
        return Outcome::Secret;
    if (!field)
        return Outcome::FieldUnknown;
    if (mapping.fills(step.field))
        return Outcome::FieldTaken;
    base::Result<Conversion> conversion = conversionFromJson(step.conversion, *field);
    if (!conversion)
        return Outcome::Unsuited;
    // A recipe that does not say how: an opt-out is not taken for a consent.
    const bool saysKind = step.conversion.toObject().contains(QLatin1String("kind"));
    if (!saysKind && column.optOut && conversion->kind == ConversionKind::Consent)
        conversion->kind = ConversionKind::ConsentInverted;
    // Values that the recipe was not made for: as they are written there. One that would be turned in
    // another way, such as an opt-out into a consent, is for a person to decide.
    if (how == Outcome::Renamed && conversion->kind != column.conversion.kind)
        return Outcome::Proposed;
    if (how == Outcome::Renamed) {
        conversion->order = column.conversion.order;
        conversion->decimal = column.conversion.decimal;
        conversion->dayNumbers = column.conversion.dayNumbers;
    }
    column.state = State::Mapped;
    column.field = step.field;
    column.conversion = *conversion;
    column.level = Level::Sure;
    column.score = 1;
    column.applied = true;
    column.origin = base::Origin::Recipe;
    column.why = {.reason = Reason::Recipe};
    return how;
}

/// The column of the file that a made field means, and how sure that is; -1 where there is none.
std::pair<int, Outcome> columnOf(const HeaderName &name, const RecipeSteps &recipe, const Claims &claims,
                                 const Mapping &mapping)
{
    for (std::size_t step = 0; step < recipe.columns.size(); ++step) {
        if (recipe.columns[step].name == name)
            return {claims.columns[step], claims.how[step]};
    }
    const auto found = std::ranges::find_if(mapping.columns, [&](const ColumnMapping &column) {
        return column.header == name.header && headerNameOf(mapping, column.column) == name;
    });
    return found == mapping.columns.end() ? std::pair(-1, Outcome::Missing)
                                          : std::pair(found->column, Outcome::Applied);
}

FitStep putMade(const RecipeSteps::Made &step, const RecipeSteps &recipe, const Claims &claims,
                Mapping &mapping, const Schema &schema)
{
    FitStep done {.field = step.field, .made = true};
    MadeField made {
        .kind = step.kind, .field = step.field, .text = step.text, .origin = base::Origin::Recipe};
    bool secret = false;
    for (const HeaderName &name : step.columns) {
        const auto [column, how] = columnOf(name, recipe, claims, mapping);
        done.headers.append(name.header);
        done.outcome = std::max(done.outcome, how);
        if (how > Outcome::Renamed) {
            done.missing.append(name.header);
            continue;
        }
        secret = secret || mapping.columns[std::size_t(column)].state == State::Secret;
        made.columns.push_back(column);
    }
    if (!done.isApplied()) {
        done.outcome = Outcome::Missing;
        return done;
    }
    const Field *field = schema.field(step.field);
    const auto conversion
        = field ? conversionFromJson(step.conversion, *field) : base::Result<Conversion>(Conversion());
    if (secret)
        done.outcome = Outcome::Secret;
    else if (!field)
        done.outcome = Outcome::FieldUnknown;
    else if (mapping.fills(step.field))
        done.outcome = Outcome::FieldTaken;
    else if (!conversion)
        done.outcome = Outcome::Unsuited;
    if (!done.isApplied())
        return done;
    made.conversion = *conversion;
    mapping.made.push_back(std::move(made));
    return done;
}

} // namespace

int RecipeFit::applied() const
{
    return int(std::ranges::count_if(steps, &FitStep::isApplied));
}

bool RecipeFit::isWhole() const
{
    return std::ranges::all_of(steps, [](const FitStep &step) { return step.outcome == Outcome::Applied; });
}

base::Error errorOf(const FitStep &step, const Mapping &mapping)
{
    const QString header = step.headers.value(0);
    switch (step.outcome) {
    case FitStep::Outcome::Applied:
    case FitStep::Outcome::Respelled:
        break;
    case FitStep::Outcome::Renamed:
    case FitStep::Outcome::Proposed:
        return {.code = base::ErrorCode::ColumnUnknown, .subject = header};
    case FitStep::Outcome::Missing:
        return {.code = base::ErrorCode::ColumnUnknown, .subject = step.missing.value(0)};
    case FitStep::Outcome::Secret:
        return {.code = base::ErrorCode::ColumnSecret, .column = step.column, .subject = header};
    case FitStep::Outcome::FieldUnknown:
        return {.code = base::ErrorCode::FieldUnknown, .column = step.column, .subject = step.field};
    case FitStep::Outcome::FieldTaken: {
        const ColumnMapping *other = mapping.columnFor(step.field);
        return {.code = base::ErrorCode::FieldTwice,
                .column = step.column,
                .subject = other ? other->header : step.field};
    }
    case FitStep::Outcome::Unsuited:
        return {.code = base::ErrorCode::RecipeInvalid, .subject = step.field};
    }
    Q_UNREACHABLE();
}

base::Result<> checkMappingJson(const QJsonObject &json)
{
    if (const auto steps = recipeSteps(json); !steps)
        return base::Failure(steps.error());
    return {};
}

base::Result<Fitted> fitRecipe(const QJsonObject &json, const Mapping &detected, const Schema &schema)
{
    const auto recipe = recipeSteps(json);
    if (!recipe)
        return base::Failure(recipe.error());
    const Claims claims = claim(*recipe, detected, schema);
    Fitted fitted {.mapping = detected, .fit = {}};
    Mapping &mapping = fitted.mapping;
    mapping.form = recipe->form.value_or(detected.form);
    if (recipe->emailCase)
        mapping.emailCase.offer(*recipe->emailCase, base::Origin::Recipe);
    mapping.made.clear();
    for (ColumnMapping &column : mapping.columns)
        column.applied = false;
    for (std::size_t i = 0; i < recipe->columns.size(); ++i) {
        const RecipeSteps::Column &step = recipe->columns[i];
        const int place = claims.columns[i];
        if (!step.field.isEmpty()) {
            const Outcome outcome = putColumn(step, claims.how[i], place, mapping, schema);
            const bool missing = outcome == Outcome::Missing || outcome == Outcome::Proposed;
            fitted.fit.steps.push_back({.outcome = outcome,
                                        .field = step.field,
                                        .headers = {step.name.header},
                                        .missing = missing ? QStringList(step.name.header) : QStringList(),
                                        .column = place});
        } else if (place >= 0) {
            markLeftOut(mapping.columns[std::size_t(place)]);
            fitted.fit.leftOut.push_back(place);
        }
    }
    for (const RecipeSteps::Made &step : recipe->made)
        fitted.fit.steps.push_back(putMade(step, *recipe, claims, mapping, schema));
    for (const ColumnMapping &column : mapping.columns) {
        if (!claims.taken[std::size_t(column.column)] && column.state != State::Secret)
            fitted.fit.added.push_back(column.column);
    }
    return fitted;
}

} // namespace xdm

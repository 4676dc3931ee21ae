// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import.h"

#include "session/column_settling.h"
#include "session/progress_share.h"
#include "table/table.h"
#include "xdm/calling_codes.h"
#include "xdm/matcher.h"

#include <algorithm>

namespace session {

namespace {

/// Names as people type them, without outer blanks: first those that are like no other ("phone (2)",
/// "Column 3"), then headers as they stand in the file; where none is spelled so, without regard to case.
base::Result<int> columnOf(const csv::Document &document, const QString &header)
{
    for (const Qt::CaseSensitivity letters : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const QStringList &names : {document.uniqueColumns(), document.columns()}) {
            const auto found = std::ranges::find_if(names, [&header, letters](const QString &name) {
                return !name.isEmpty() && name.compare(header.trimmed(), letters) == 0;
            });
            if (found != names.end())
                return int(found - names.begin());
        }
    }
    return base::Failure({.code = base::ErrorCode::ColumnUnknown, .subject = header});
}

/// What somebody has said of a step's field or of its column is not the recipe's matter any more.
bool isUsersWord(const xdm::FitStep &step, const xdm::Mapping &mapping)
{
    const xdm::ColumnMapping *filling = mapping.columnFor(step.field);
    if (filling && filling->origin == base::Origin::User)
        return true;
    return step.column >= 0 && mapping.columns[std::size_t(step.column)].origin == base::Origin::User;
}

/// A column that only stands in for one that is missing does not keep its field from one that was named.
void yieldToUser(const xdm::FitStep &step, const MappingWishes &wishes, xdm::Mapping &mapping)
{
    if (step.outcome != xdm::FitStep::Outcome::Renamed || step.made)
        return;
    xdm::ColumnMapping &column = mapping.columns[std::size_t(step.column)];
    const bool wanted = std::ranges::any_of(
        wishes.assign, [&step](const auto &assignment) { return assignment.second == step.field; });
    if (!wanted)
        return;
    column.applied = false;
    column.state = xdm::State::Unmatched;
    column.field.clear();
    column.level = xdm::Level::None;
}

/// What a person says of how values are read.
void apply(const ReadingWishes &wishes, xdm::Conversion &conversion)
{
    using Kind = xdm::ConversionKind;
    switch (conversion.kind) {
    case Kind::DateTime:
        conversion.zone = wishes.zone.value_or(conversion.zone);
        [[fallthrough]];
    case Kind::Date:
        conversion.order = wishes.dateOrder.value_or(conversion.order);
        conversion.dayNumbers = wishes.dayNumbers.value_or(conversion.dayNumbers);
        break;
    case Kind::Integer:
    case Kind::Number:
        conversion.decimal = wishes.decimal.value_or(conversion.decimal);
        break;
    case Kind::Phone:
        conversion.country = wishes.country.value_or(conversion.country);
        break;
    default:
        break;
    }
}

base::Result<> applyReadings(xdm::Mapping &mapping, const ReadingWishes &wishes,
                             const csv::Document &document)
{
    for (xdm::ColumnMapping &column : mapping.columns)
        apply(wishes, column.conversion);
    for (xdm::MadeField &made : mapping.made)
        apply(wishes, made.conversion);
    for (const auto &[header, sign] : wishes.decimals) {
        const auto column = columnOf(document, header);
        if (!column)
            return base::Failure(column.error());
        mapping.columns[std::size_t(*column)].conversion.decimal = sign;
    }
    return {};
}

/// All that the wishes call for, or what keeps it from being sent.
base::Result<FittedColumns> whole(const Import &import, const xdm::Schema &schema)
{
    auto columns = import.fitted(schema);
    if (!columns)
        return columns;
    if (const auto fine = import.nothingMissing(*columns, schema); !fine)
        return base::Failure(fine.error());
    if (!columns->fit)
        return columns;
    for (const xdm::FitStep &step : columns->fit->steps) {
        if (!step.isApplied() && step.missing.isEmpty() && !isUsersWord(step, columns->mapping))
            return base::Failure(xdm::errorOf(step, columns->mapping));
    }
    return columns;
}

// Counting rows is a quick pass; checking them takes most of the time.
constexpr qint64 indexShare = checkProgressTotal / 5;
constexpr qint64 settlingShare = checkProgressTotal / 10;
constexpr qint64 rescueFrom = checkProgressTotal * 6 / 10; ///< where somebody wants addresses filled
constexpr qint64 rescueTo = checkProgressTotal * 8 / 10;

/// Fills what is wished, and checks anew.
base::Result<> rescue(Checked &checked, base::Progress &progress)
{
    const std::vector<RescueWish> &wishes = rescueOf(checked.import.wishes);
    if (wishes.empty())
        return {};
    const csv::Document &document = checked.import.document;
    ProgressShare filling(progress, {.from = rescueFrom, .to = rescueTo, .total = checkProgressTotal});
    auto rescued = rescueAsWished(table::Table(document, checked.import.edits), *checked.report.states,
                                  checked.mapping, checked.schema, wishes, filling);
    if (!rescued)
        return base::Failure(rescued.error());
    checked.import.edits = std::move(rescued->edits);
    checked.rescued = std::move(rescued->done);
    ProgressShare again(progress, {.from = rescueTo, .to = checkProgressTotal, .total = checkProgressTotal});
    auto report = quality::check(table::Table(document, checked.import.edits), checked.mapping,
                                 checked.schema, again);
    if (!report)
        return base::Failure(report.error());
    checked.report = *std::move(report);
    return {};
}

} // namespace

const std::vector<RescueWish> &rescueOf(const MappingWishes &wishes)
{
    static const std::vector<RescueWish> none;
    if (wishes.rescue)
        return *wishes.rescue;
    return wishes.recipe ? wishes.recipe->rescue : none;
}

void applyDefaults(xdm::Mapping &mapping, const ConversionDefaults &defaults)
{
    const bool writesUtc
        = mapping.form != xdm::ExportForm::Other && mapping.form != xdm::ExportForm::CommerceGrid;
    for (xdm::ColumnMapping &column : mapping.columns) {
        if (column.origin == base::Origin::Recipe)
            continue;
        if (column.conversion.kind == xdm::ConversionKind::DateTime && !writesUtc)
            column.conversion.zone = defaults.zone;
        if (column.conversion.kind == xdm::ConversionKind::Phone && xdm::callingRule(defaults.country))
            column.conversion.country = defaults.country;
    }
}

base::Result<Import> Import::open(const QString &path, const csv::OpenOptions &options, MappingWishes wishes)
{
    csv::OpenOptions reading = wishes.recipe ? wishes.recipe->reading : csv::OpenOptions();
    reading.prefer(options);
    auto document = csv::Document::open(path, reading);
    if (!document)
        return base::Failure(document.error());
    return Import {.document = *std::move(document), .wishes = std::move(wishes)};
}

base::Result<FittedColumns> Import::fitted(const xdm::Schema &schema) const
{
    FittedColumns columns {.mapping = xdm::match(document.columns(), document.sample(), schema)};
    xdm::Mapping &mapping = columns.mapping;
    if (wishes.recipe) {
        auto fitted = xdm::fitRecipe(wishes.recipe->mapping, mapping, schema);
        if (!fitted)
            return base::Failure(fitted.error());
        mapping = std::move(fitted->mapping);
        columns.fit = std::move(fitted->fit);
        for (const xdm::FitStep &step : columns.fit->steps)
            yieldToUser(step, wishes, mapping);
    }
    // Columns are freed first, so that a field can move from one column to another in one go.
    for (const QString &header : wishes.leaveOut) {
        const auto column = columnOf(document, header);
        if (!column)
            return base::Failure(column.error());
        xdm::leaveOut(mapping, *column);
    }
    for (const auto &[header, field] : wishes.assign) {
        const auto column = columnOf(document, header);
        if (!column)
            return base::Failure(column.error());
        if (const auto done = xdm::assign(mapping, *column, field, schema); !done)
            return base::Failure(done.error());
    }
    applyDefaults(mapping, wishes.defaults);
    if (const auto made
        = applyMadeWishes(mapping, wishes.made, schema,
                          [this](const QString &header) { return columnOf(document, header); });
        !made)
        return base::Failure(made.error());
    if (const auto read = applyReadings(mapping, wishes.readings, document); !read)
        return base::Failure(read.error());
    if (wishes.emailCase)
        mapping.emailCase.offer(*wishes.emailCase, base::Origin::User);
    return columns;
}

base::Result<> Import::nothingMissing(const FittedColumns &columns, const xdm::Schema &schema) const
{
    if (!columns.fit)
        return {};
    QStringList missing;
    for (const xdm::FitStep &step : columns.fit->steps) {
        const bool replaced = step.outcome == xdm::FitStep::Outcome::Renamed;
        const bool lacking = !step.missing.isEmpty();
        if ((!replaced && !lacking) || isUsersWord(step, columns.mapping))
            continue;
        const bool identity = step.field == schema.emailPath();
        const bool fine = !identity && wishes.missing != MissingColumns::Stop
            && (replaced || wishes.missing == MissingColumns::Ignore);
        if (!fine)
            missing += lacking ? step.missing : step.headers;
    }
    missing.removeDuplicates();
    if (missing.isEmpty())
        return {};
    return base::Failure({.code = base::ErrorCode::RecipeColumnsMissing,
                          .number = missing.size(),
                          .subject = missing.join(QStringLiteral(", "))});
}

base::Result<xdm::Mapping> Import::mapping(const xdm::Schema &schema) const
{
    auto columns = whole(*this, schema);
    if (!columns)
        return base::Failure(columns.error());
    return std::move(columns->mapping);
}

base::Result<Checked> checkImport(Import import, const xdm::Schema &schema, base::Progress &progress)
{
    auto columns = whole(import, schema);
    if (!columns)
        return base::Failure(columns.error());
    xdm::Mapping &mapping = columns->mapping;
    const base::Choice<bool> &header = import.document.header();
    if (mapping.emailColumn(schema) < 0 && !header.value && header.origin < base::Origin::Recipe)
        return base::Failure(
            {.code = base::ErrorCode::HeaderMissing, .subject = import.document.source().path()});
    if (mapping.emailColumn(schema) < 0)
        return base::Failure({.code = base::ErrorCode::EmailUnmapped,
                              .subject = schema.primaryIdentity ? schema.primaryIdentity->path : QString()});
    if (!import.document.isIndexed()) {
        ProgressShare share(progress, {.to = indexShare, .total = checkProgressTotal});
        auto indexed = import.document.indexed(share);
        if (!indexed)
            return base::Failure(indexed.error());
        import.document = *std::move(indexed);
    }
    if (const qint64 row = import.document.unterminatedRow(); row >= 0)
        return base::Failure({.code = base::ErrorCode::QuoteNeverClosed,
                              .row = row,
                              .subject = import.document.source().path()});
    const table::Table table(import.document, import.edits);
    const OrderWord word = import.wishes.readings.dateOrder ? OrderWord::Given : OrderWord::None;
    ProgressShare settling(
        progress, {.from = indexShare, .to = indexShare + settlingShare, .total = checkProgressTotal});
    if (const auto settled = settleColumns(table, mapping, word, settling); !settled)
        return base::Failure(settled.error());
    ProgressShare share(progress,
                        {.from = indexShare + settlingShare,
                         .to = rescueOf(import.wishes).empty() ? checkProgressTotal : rescueFrom,
                         .total = checkProgressTotal});
    auto report = quality::check(table, mapping, schema, share);
    if (!report)
        return base::Failure(report.error());
    Checked checked {.import = std::move(import),
                     .mapping = std::move(mapping),
                     .schema = schema,
                     .report = *std::move(report),
                     .fit = std::move(columns->fit)};
    if (const auto rescued = rescue(checked, progress); !rescued)
        return base::Failure(rescued.error());
    if (const auto same = checked.import.document.source().unchanged(); !same)
        return base::Failure(same.error());
    return checked;
}

} // namespace session

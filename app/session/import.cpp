// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import.h"

#include "session/date_settling.h"
#include "session/progress_share.h"
#include "table/table.h"
#include "xdm/calling_codes.h"
#include "xdm/matcher.h"

#include <algorithm>

namespace session {

namespace {

/// Names as people type them, without regard to case and outer blanks: first those that are like no other
/// ("phone (2)", "Column 3"), then headers as they stand in the file.
base::Result<int> columnOf(const csv::Document &document, const QString &header)
{
    for (const QStringList &names : {document.uniqueColumns(), document.columns()}) {
        const auto found = std::ranges::find_if(names, [&header](const QString &name) {
            return !name.isEmpty() && name.compare(header.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (found != names.end())
            return int(found - names.begin());
    }
    return base::Failure({.code = base::ErrorCode::ColumnUnknown, .subject = header});
}

// Counting rows is a quick pass; checking them takes most of the time.
constexpr qint64 indexShare = checkProgressTotal / 5;
constexpr qint64 settlingShare = checkProgressTotal / 10;

} // namespace

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

base::Result<xdm::Mapping> Import::mapping(const xdm::Schema &schema) const
{
    xdm::Mapping mapping = xdm::match(document.columns(), document.sample(), schema);
    if (wishes.recipe) {
        auto recalled = xdm::mappingFromJson(wishes.recipe->mapping, mapping, schema);
        if (!recalled)
            return recalled;
        mapping = *std::move(recalled);
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
    if (wishes.dateOrder)
        setDateOrder(mapping, *wishes.dateOrder);
    if (const auto made
        = applyMadeWishes(mapping, wishes.made, schema,
                          [this](const QString &header) { return columnOf(document, header); });
        !made)
        return base::Failure(made.error());
    if (wishes.emailCase)
        mapping.emailCase.offer(*wishes.emailCase, base::Origin::User);
    return mapping;
}

base::Result<Checked> checkImport(Import import, const xdm::Schema &schema, base::Progress &progress)
{
    auto mapping = import.mapping(schema);
    if (!mapping)
        return base::Failure(mapping.error());
    const base::Choice<bool> &header = import.document.header();
    if (mapping->emailColumn(schema) < 0 && !header.value && header.origin < base::Origin::Recipe)
        return base::Failure(
            {.code = base::ErrorCode::HeaderMissing, .subject = import.document.source().path()});
    if (mapping->emailColumn(schema) < 0)
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
    ProgressShare settling(
        progress, {.from = indexShare, .to = indexShare + settlingShare, .total = checkProgressTotal});
    if (const auto settled = settleDateOrders(table, *mapping, settling); !settled)
        return base::Failure(settled.error());
    ProgressShare share(
        progress,
        {.from = indexShare + settlingShare, .to = checkProgressTotal, .total = checkProgressTotal});
    auto report = quality::check(table, *mapping, schema, share);
    if (!report)
        return base::Failure(report.error());
    return Checked {.import = std::move(import),
                    .mapping = *std::move(mapping),
                    .schema = schema,
                    .report = *std::move(report)};
}

} // namespace session

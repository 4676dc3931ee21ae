// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import.h"

#include "table/table.h"
#include "xdm/matcher.h"

namespace session {

namespace {

/// Header names as people type them: without regard to case and outer blanks.
base::Result<int> columnOf(const xdm::Mapping &mapping, const QString &header)
{
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.header.compare(header.trimmed(), Qt::CaseInsensitive) == 0)
            return column.column;
    }
    return base::Failure({.code = base::ErrorCode::ColumnUnknown, .subject = header});
}

} // namespace

base::Result<Import> Import::open(const QString &path, const csv::OpenOptions &options, MappingWishes wishes)
{
    auto document = csv::Document::open(path, options);
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
        const auto column = columnOf(mapping, header);
        if (!column)
            return base::Failure(column.error());
        xdm::leaveOut(mapping, *column);
    }
    for (const auto &[header, field] : wishes.assign) {
        const auto column = columnOf(mapping, header);
        if (!column)
            return base::Failure(column.error());
        if (const auto done = xdm::assign(mapping, *column, field, schema); !done)
            return base::Failure(done.error());
    }
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
        auto indexed = import.document.indexed(progress);
        if (!indexed)
            return base::Failure(indexed.error());
        import.document = *std::move(indexed);
    }
    const table::Table table(import.document, import.edits);
    auto report = quality::check(table, *mapping, schema, progress);
    if (!report)
        return base::Failure(report.error());
    return Checked {.import = std::move(import),
                    .mapping = *std::move(mapping),
                    .schema = schema,
                    .report = *std::move(report)};
}

} // namespace session

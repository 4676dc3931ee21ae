// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/hash.h"
#include "store/import_record.h"
#include "upload/order.h"

#include <QFile>

#include <initializer_list>

namespace testing {

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(path));
}

/// A header of email, name and note and as many customers as wanted; the note makes a line \a pad bytes
/// longer.
inline QByteArray customers(qint64 rows, int pad = 0)
{
    QByteArray text = "email,name,note\r\n";
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += "c" + number + "@example.com,Name" + number + ',' + QByteArray(pad, 'x') + "\r\n";
    }
    return text;
}

/// email and name are mapped by hand, all other columns are left out.
inline xdm::Mapping mappingOf(const QStringList &header, const xdm::Schema &schema)
{
    xdm::Mapping mapping {.form = xdm::ExportForm::Other, .columns = {}};
    for (const QString &name : header) {
        xdm::ColumnMapping column {.column = int(mapping.columns.size()), .header = name};
        column.state = xdm::State::LeftOut;
        if (name == QLatin1String("email")) {
            column.field = schema.primaryIdentity->path;
            column.conversion.kind = xdm::ConversionKind::Email;
        } else if (name == QLatin1String("name")) {
            column.field = QStringLiteral("person.name.firstName");
        } else if (name == QLatin1String("born")) {
            column.field = QStringLiteral("person.birthDate");
            column.conversion.kind = xdm::ConversionKind::Date;
        }
        column.applied = !column.field.isEmpty();
        if (column.applied)
            column.state = xdm::State::Mapped;
        mapping.columns.push_back(column);
    }
    return mapping;
}

/// Opens, maps and checks a file.
inline upload::Order orderOf(const QString &path, const xdm::Schema &schema = xdm::Schema::standard(),
                             const table::Edits &edits = {})
{
    base::Progress progress;
    const auto opened = csv::Document::open(path);
    if (!opened)
        qFatal("Cannot open %s: %d", qPrintable(path), int(opened.error().code));
    const auto indexed = opened->indexed(progress);
    if (!indexed)
        qFatal("Cannot index %s: %d", qPrintable(path), int(indexed.error().code));
    const table::Table table(*indexed, edits);
    const xdm::Mapping mapping = mappingOf(indexed->columns(), schema);
    const auto report = quality::check(table, mapping, schema, progress);
    if (!report)
        qFatal("Cannot check %s: %d", qPrintable(path), int(report.error().code));
    return {.table = table,
            .mapping = mapping,
            .schema = schema,
            .report = *report,
            .sourceSha256 = base::sha256OfFile(path, progress).value(),
            .datasetId = QStringLiteral("dataset"),
            .datasetName = QStringLiteral("Customers")};
}

/// What the journal is told of an order.
inline store::ImportRecord recordOf(const upload::Order &order)
{
    const csv::Source &source = order.table.document().source();
    return {.sourcePath = source.path(),
            .sourceBytes = source.size(),
            .sourceModified = source.modified(),
            .sourceSha256 = order.sourceSha256,
            .recipe = {},
            .mappingHash = order.mapping.hash(),
            .destination
            = {{QStringLiteral("practice"), true}, {QStringLiteral("sandbox"), QStringLiteral("prod")}},
            .counts = {},
            .writerVersion = upload::limits::writerVersion,
            .partBytes = order.partBytes,
            .partRecords = order.partRecords};
}

} // namespace testing

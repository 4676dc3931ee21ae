// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/mapping.h"

#include "base/hash.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace xdm {

namespace {

/// What is as it always was leaves the hash as it was before there was a choice.
void put(QDataStream &stream, const Conversion &conversion)
{
    const Conversion plain;
    auto values = conversion.values;
    for (QString &value : values) {
        if (value.isEmpty())
            value = QString(); // a stream tells two kinds of nothing apart
    }
    stream << int(conversion.kind) << int(conversion.order) << conversion.zone << values;
    if (!conversion.country.isEmpty())
        stream << conversion.country;
    if (conversion.letters != plain.letters)
        stream << QByteArray("letters") << int(conversion.letters);
    if (conversion.oneBlank)
        stream << QByteArray("oneBlank");
    if (conversion.decimal != plain.decimal)
        stream << QByteArray("decimal") << int(conversion.decimal);
    if (conversion.dayNumbers != plain.dayNumbers)
        stream << QByteArray("dayNumbers") << int(conversion.dayNumbers);
    if (!conversion.whenEmpty.isEmpty())
        stream << QByteArray("whenEmpty") << conversion.whenEmpty;
}

} // namespace

const ColumnMapping *Mapping::columnFor(const QString &path) const
{
    for (const ColumnMapping &column : columns) {
        if (column.applied && column.field == path)
            return &column;
    }
    return nullptr;
}

bool Mapping::fills(const QString &path) const
{
    return columnFor(path) != nullptr
        || std::ranges::any_of(made, [&path](const MadeField &field) { return field.field == path; });
}

int Mapping::emailColumn(const Schema &schema) const
{
    const ColumnMapping *column = columnFor(schema.emailPath());
    return column ? column->column : -1;
}

QByteArray Mapping::hash() const
{
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << int(form) << int(emailCase.value);
    for (const ColumnMapping &column : columns) {
        stream << column.column << column.header << column.applied;
        if (!column.applied)
            continue;
        stream << column.field;
        put(stream, column.conversion);
    }
    for (const MadeField &field : made) {
        stream << int(field.kind) << field.field << field.text;
        for (const int column : field.columns)
            stream << column;
        put(stream, field.conversion);
    }
    return base::Sha256::hexOf(all);
}

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/mapping.h"

#include "base/hash.h"

#include <QDataStream>
#include <QIODevice>

namespace xdm {

const ColumnMapping *Mapping::columnFor(const QString &path) const
{
    for (const ColumnMapping &column : columns) {
        if (column.applied && column.field == path)
            return &column;
    }
    return nullptr;
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
        const Conversion &conversion = column.conversion;
        stream << column.field << int(conversion.kind) << int(conversion.order) << conversion.zone
               << conversion.values;
        if (!conversion.country.isEmpty()) // absent, the hash is what it was before there was one
            stream << conversion.country;
    }
    return base::Sha256::hexOf(all);
}

} // namespace xdm

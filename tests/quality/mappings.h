// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QHash>

/// A mapping made by hand for the columns of a small table: email and _email, name and born go to a field,
/// all others are left out.
inline xdm::Mapping mappingOf(const QStringList &header, xdm::ExportForm form)
{
    struct Target
    {
        QString field;
        xdm::ConversionKind kind;
    };

    const QString email = xdm::Schema::standard().primaryIdentity->path;
    const QHash<QString, Target> targets {
        {QStringLiteral("email"), {email, xdm::ConversionKind::Email}},
        {QStringLiteral("_email"), {email, xdm::ConversionKind::Email}},
        {QStringLiteral("name"), {QStringLiteral("person.name.firstName"), xdm::ConversionKind::Text}},
        {QStringLiteral("born"), {QStringLiteral("person.birthDate"), xdm::ConversionKind::Date}},
    };
    xdm::Mapping mapping {.form = form, .columns = {}};
    for (const QString &name : header) {
        const auto target = targets.constFind(name);
        xdm::ColumnMapping column {.column = int(mapping.columns.size()), .header = name};
        column.state = target == targets.cend() ? xdm::State::LeftOut : xdm::State::Mapped;
        if (target != targets.cend()) {
            column.field = target->field;
            column.conversion.kind = target->kind;
            column.applied = true;
        }
        mapping.columns.push_back(column);
    }
    return mapping;
}

/// The standard fields, and a first name is required, with the objects that it stands in: a name required
/// inside an object that is not there is not missed.
inline xdm::Schema schemaWithRequiredName()
{
    xdm::Schema schema = xdm::Schema::standard();
    schema.required << QStringLiteral("person") << QStringLiteral("person.name")
                    << QStringLiteral("person.name.firstName");
    return schema;
}

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/unknown_fields.h"

#include "session/column_choices.h"
#include "session/identities.h"
#include "session/nearest_field.h"
#include "xdm/converter.h"

#include <algorithm>

namespace session {

namespace {

using Kind = xdm::MadeField::Kind;

const xdm::MadeField *madeAt(const ColumnChoices &columns, const QString &path)
{
    const auto &all = columns.made();
    const auto made = std::ranges::find(all, path, &xdm::MadeField::field);
    return made == all.end() ? nullptr : &*made;
}

/// A made identity stays one, and a hash has a namespace of its own.
bool mayMove(const xdm::MadeField *made, const QString &path)
{
    if (!made || !(made->kind == Kind::Identity || made->kind == Kind::HashedEmail))
        return true;
    return made->kind == Kind::Identity && !namespaceOf(path).isEmpty();
}

} // namespace

std::vector<UnknownField> unknownFields(const ColumnChoices &columns)
{
    std::vector<UnknownField> unknown;
    const xdm::Schema &schema = columns.schema();
    const auto look = [&](int column, const QString &path) {
        if (!schema.field(path))
            return unknown.push_back({.column = column, .path = path});
        const QString code = namespaceOf(path);
        if (!code.isEmpty() && path != schema.emailPath() && columns.namespaces()
            && !columns.namespaces()->contains(code))
            unknown.push_back({.column = column, .path = path, .isNamespace = true});
    };
    for (const xdm::ColumnMapping &column : columns.mapping().columns) {
        if (column.applied)
            look(column.column, column.field);
    }
    for (const xdm::MadeField &made : columns.made())
        look(-1, made.field);
    return unknown;
}

QString nearestField(const ColumnChoices &columns, const UnknownField &unknown)
{
    const auto isTaken = [&columns](const QString &path) { return columns.mapping().fills(path); };
    QString nearest;
    if (unknown.isNamespace) {
        const QString code = nearestNamespace(namespaceOf(unknown.path), *columns.namespaces());
        if (!code.isEmpty() && !isTaken(identityPath(code)))
            nearest = identityPath(code);
    } else {
        nearest = nearestField(unknown.path, columns.schema(), isTaken);
    }
    const xdm::MadeField *made = unknown.column < 0 ? madeAt(columns, unknown.path) : nullptr;
    return mayMove(made, nearest) ? nearest : QString();
}

base::Result<> useInstead(ColumnChoices &columns, const UnknownField &unknown, const QString &path)
{
    if (unknown.column >= 0)
        return columns.assign(unknown.column, path);
    const xdm::MadeField *old = madeAt(columns, unknown.path);
    if (!old)
        return {};
    xdm::MadeField made = *old;
    made.field = path;
    const xdm::Field *field = columns.schema().field(path);
    if (field && !xdm::suits(made.conversion.kind, *field))
        made.conversion = {.kind = xdm::usualKind(*field)};
    return columns.changeMade(unknown.path, made);
}

void leaveOut(ColumnChoices &columns, const UnknownField &unknown)
{
    if (unknown.column >= 0)
        columns.leaveOut(unknown.column);
    else
        columns.removeMade(unknown.path);
}

void useNearestFields(ColumnChoices &columns)
{
    const std::vector<UnknownField> all = unknownFields(columns); // as it was: each step changes it
    for (const UnknownField &unknown : all) {
        const QString nearest = nearestField(columns, unknown);
        // One that does not take it stays in the list, which says so.
        if (!nearest.isEmpty())
            std::ignore = useInstead(columns, unknown, nearest);
    }
}

} // namespace session

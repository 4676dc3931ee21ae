// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/made_wishes.h"

#include "xdm/converter.h"
#include "xdm/encoder.h"

namespace session {

namespace {

base::Result<> apply(xdm::Mapping &mapping, const MadeWish &wish, const xdm::Schema &schema,
                     const std::function<base::Result<int>(const QString &)> &columnOf)
{
    if (const xdm::ColumnMapping *column = mapping.columnFor(wish.field))
        return base::Failure(
            {.code = base::ErrorCode::FieldTwice, .column = column->column, .subject = column->header});
    xdm::MadeField made {.kind = wish.kind, .field = wish.field, .text = wish.text};
    if (const xdm::Field *field = schema.field(wish.field))
        made.conversion.kind = xdm::usualKind(*field);
    for (const QString &header : wish.headers) {
        const auto column = columnOf(header);
        if (!column)
            return base::Failure(column.error());
        made.columns.push_back(*column);
    }
    std::erase_if(mapping.made, [&](const xdm::MadeField &other) {
        return other.field == wish.field && other.origin == base::Origin::Recipe;
    });
    mapping.made.push_back(std::move(made));
    return {};
}

} // namespace

base::Result<> applyMadeWishes(xdm::Mapping &mapping, const std::vector<MadeWish> &wishes,
                               const xdm::Schema &schema,
                               const std::function<base::Result<int>(const QString &)> &columnOf)
{
    for (const MadeWish &wish : wishes) {
        if (const auto applied = apply(mapping, wish, schema, columnOf); !applied)
            return applied;
    }
    if (wishes.empty())
        return {};
    const auto encoder = xdm::Encoder::make(mapping, schema);
    if (!encoder && encoder.error().code != base::ErrorCode::EmailUnmapped)
        return base::Failure(encoder.error());
    return {};
}

} // namespace session

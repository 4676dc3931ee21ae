// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/sent_columns.h"

#include "xdm/text.h"

#include <algorithm>

namespace quality {

std::vector<SentColumn> sentColumns(const CheckSubject &subject,
                                    const std::function<bool(const SentColumn &column)> &wanted)
{
    std::vector<SentColumn> columns;
    for (const xdm::ColumnMapping &mapping : subject.mapping.columns) {
        if (!mapping.applied || mapping.column == subject.emailColumn)
            continue;
        const SentColumn column {
            .column = mapping.column, .mapping = &mapping, .field = subject.schema.field(mapping.field)};
        if (column.field && wanted(column))
            columns.push_back(column);
    }
    return columns;
}

bool takesText(const SentColumn &column)
{
    return column.field->type == xdm::Type::String && column.field->values.isEmpty();
}

int digitsIn(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, xdm::isDigit) ? int(text.size()) : -1;
}

} // namespace quality

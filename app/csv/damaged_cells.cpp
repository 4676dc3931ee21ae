// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cells hold bytes that are no text.

#include "csv/document_data.h"

#include <algorithm>

namespace csv {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

qint64 replacementsIn(std::string_view text)
{
    qint64 count = 0;
    for (std::size_t at = text.find(replacement); at != text.npos; at = text.find(replacement, at + 1))
        ++count;
    return count;
}

qint64 charactersIn(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (std::uint8_t(c) & 0xC0) != 0x80; });
}

/// The cell in which the replacement character of this number stands, all of the record counted.
void findCell(std::span<const std::string_view> fields, qint64 number, DamagedCell &cell)
{
    qint64 passed = 0;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const std::string_view field = fields[column];
        for (std::size_t at = field.find(replacement); at != field.npos;
             at = field.find(replacement, at + 1)) {
            if (passed++ != number)
                continue;
            cell.column = int(column);
            cell.character = charactersIn(field.substr(0, at));
            return;
        }
    }
}

} // namespace

/// A U+FFFD may also stand in the file itself: they are told apart by their order.
base::Result<std::vector<DamagedCell>> Document::damagedCells(const RecordView &record) const
{
    const auto [from, to] = std::ranges::equal_range(invalidBytes(), record.row, {}, &InvalidBytes::row);
    std::vector<DamagedCell> cells;
    if (from == to)
        return cells;
    std::vector<char> text(std::size_t((to - 1)->textOffset - record.offset));
    const auto read = m_data->source.text().read(record.offset, text);
    if (!read)
        return base::Failure(read.error());
    std::size_t counted = 0;
    qint64 before = 0;
    for (auto place = from; place != to; ++place) {
        const auto until = std::min(std::size_t(place->textOffset - record.offset), text.size());
        before += replacementsIn({text.data() + counted, until - counted});
        counted = until;
        DamagedCell cell {.row = record.row, .bytes = place->bytes};
        findCell(record.fields, before, cell);
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace csv

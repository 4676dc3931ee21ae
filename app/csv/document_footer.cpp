// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands below the customers: totals, "Report generated …".

#include "csv/document_data.h"

#include <algorithm>
#include <array>

namespace csv {

namespace {

constexpr qint64 longestFooter = 3; ///< rows

/// How a line of sums or of remarks begins, in small letters.
constexpr std::array<std::string_view, 14> sumWords {
    "total", "grand total", "subtotal", "sum",     "summe",     "gesamt",    "summa",
    "count", "antal",       "anzahl",   "report ", "generated", "exported ", "end of "};

bool isFilled(std::string_view cell)
{
    return cell.find_first_not_of(" \t") != std::string_view::npos;
}

bool beginsLikeSum(std::string_view cell)
{
    return std::ranges::any_of(sumWords, [cell](std::string_view word) {
        return cell.size() >= word.size()
            && std::ranges::equal(cell.substr(0, word.size()), word, {},
                                  [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    });
}

/// Few cells of many, and no address among them.
bool isShapedLikeTitle(const RecordView &record, int columns)
{
    const auto filled = std::ranges::count_if(record.fields, isFilled);
    if (filled == 0 || std::ranges::any_of(record.fields, looksLikeAddress))
        return false;
    if (filled <= std::max(1, columns / 3))
        return true;
    const auto first = std::ranges::find_if(record.fields, isFilled);
    return filled * 2 <= columns && beginsLikeSum(*first);
}

} // namespace

/// Rows of another shape than all those above them, at the very end.
base::Result<> Document::Data::judgeFooter()
{
    const qint64 rows = index->rows();
    const int width = int(columns.size());
    if (damage.count(DamageKind::Footer) > 0 || width < 3 || rows <= longestFooter)
        return {};
    Reader reader = readerAt(rows - longestFooter - 1, lookupBytes);
    Damage footer {.kind = DamageKind::Footer};
    qint64 begins = rows;
    for (RecordView record;;) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        if (!isShapedLikeTitle(record, width)) {
            begins = rows;
        } else if (begins == rows) {
            begins = record.row;
            footer.row = record.row;
            footer.offset = record.offset;
            footer.line = record.line;
        }
    }
    const bool usual = std::ranges::any_of(sample, [&](const Record &row) {
        return row.view().row < begins && isShapedLikeTitle(row.view(), width);
    });
    if (begins >= rows || begins < rows - longestFooter || usual)
        return {};
    footer.number = rows - begins;
    damage.add(footer);
    return {};
}

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/header_rows.h"

#include "csv/sniffer.h"

#include <algorithm>
#include <array>

namespace csv {

namespace {

constexpr std::size_t mostRows = 50; ///< looked at
constexpr std::size_t leastRows = 3; ///< the row in question among them

/// Cells that stand for nothing in data, whatever the column holds.
bool standsForNothing(const QString &cell)
{
    static const std::array nothing {QLatin1String("n/a"), QLatin1String("na"),   QLatin1String("null"),
                                     QLatin1String("nil"), QLatin1String("none"), QLatin1String("unknown"),
                                     QLatin1String("nan"), QLatin1String("-")};
    return std::ranges::any_of(
        nothing, [&cell](QLatin1String word) { return cell.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isTyped(std::string_view cell)
{
    return looksLikeAddress(cell) || looksLikeNumber(cell);
}

} // namespace

QStringList namesIn(const RecordView &record)
{
    QStringList names;
    for (const std::string_view name : record.fields)
        names << QString::fromUtf8(name.data(), qsizetype(name.size())).trimmed();
    return names;
}

QStringList joinedNames(const QStringList &upper, const QStringList &lower)
{
    QStringList names;
    QString reaching;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString above = upper.value(i);
        const QString below = lower.value(i);
        reaching = above.isEmpty() ? reaching : above;
        if (below.isEmpty() || below.compare(reaching, Qt::CaseInsensitive) == 0)
            names << (below.isEmpty() ? above : reaching);
        else
            names << (reaching.isEmpty() ? below : QStringLiteral("%1 %2").arg(reaching, below));
    }
    return names;
}

bool continuesHeader(const QStringList &header, const std::vector<Record> &rows)
{
    const std::size_t count = std::min(rows.size(), mostRows);
    if (count < leastRows || header.size() < 2)
        return false;
    const RecordView second = rows.front().view();
    const QStringList names = namesIn(second);
    if (names.size() != header.size() || !looksLikeHeader(second))
        return false;
    std::vector<RecordView> below;
    for (std::size_t row = 1; row < count; ++row)
        below.push_back(rows[row].view());
    int signs = 0;
    for (int column = 0; column < int(names.size()); ++column) {
        const QString &name = names.at(column);
        if (standsForNothing(name))
            return false;
        int filled = 0;
        int typed = 0;
        for (const RecordView &row : below) {
            const std::string_view cell = row.field(column);
            filled += cell.empty() ? 0 : 1;
            typed += isTyped(cell) ? 1 : 0;
            if (name.size() > 1 && cell == second.field(column))
                return false; // a value like others
        }
        const bool isTypedColumn = typed > 1 && typed == filled;
        if (isTypedColumn && name.isEmpty())
            return false;
        signs += isTypedColumn || (header.at(column).isEmpty() && !name.isEmpty() && column > 0) ? 1 : 0;
    }
    return signs > 0;
}

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edited_rows.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <map>
#include <set>
#include <utility>

/// Edits as plain as can be, to compare the real ones with.
struct PlainEdits
{
    std::map<std::pair<qint64, int>, QByteArray> cells = {};
    std::set<qint64> leftOut = {};

    friend bool operator==(const PlainEdits &, const PlainEdits &) = default;

    /// Does the same to both, by chance: rows are near the ends of chunks, so that they meet.
    void changeBoth(table::Edits &edits, QRandomGenerator &dice)
    {
        const qint64 row = 500 * dice.bounded(80) + dice.bounded(30);
        const int column = dice.bounded(4);
        switch (dice.bounded(8)) {
        case 0:
            edits.leaveOut(row);
            leftOut.insert(row);
            break;
        case 1:
            edits.bringBack(row);
            leftOut.erase(row);
            break;
        case 2:
            edits.restoreCell(row, column);
            cells.erase({row, column});
            break;
        case 3:
            edits.restoreRow(row);
            cells.erase(cells.lower_bound({row, 0}), cells.lower_bound({row + 1, 0}));
            break;
        default:
            const QByteArray value(dice.bounded(6), char('a' + dice.bounded(3)));
            edits.setCell(row, column, value);
            cells[{row, column}] = value;
        }
    }
};

/// What the edits hold, read by walking them.
inline PlainEdits plain(const table::Edits &edits)
{
    PlainEdits all;
    for (table::EditedRows rows(&edits); rows.row() >= 0; rows.next()) {
        for (int cell = 0; cell < rows.cells(); ++cell)
            all.cells[{rows.row(), rows.column(cell)}]
                = QByteArray(rows.value(cell).data(), qsizetype(rows.value(cell).size()));
    }
    table::Edits::difference(
        {}, edits, [](qint64, int, const std::optional<QByteArray> &) {},
        [&all](qint64 row, bool) { all.leftOut.insert(row); });
    return all;
}

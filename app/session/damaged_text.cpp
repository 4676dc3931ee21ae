// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/damaged_text.h"

#include <QStringList>

#include <optional>

namespace session {

namespace {

/// Rows so near are reached quicker by reading on than by looking for them.
constexpr qint64 nearRows = 512;

} // namespace

base::Result<std::vector<csv::DamagedCell>> damagedText(const csv::Document &document,
                                                        const table::Edits &edits)
{
    std::vector<csv::DamagedCell> cells;
    std::optional<csv::Reader> reader;
    qint64 seen = -1;
    for (const csv::InvalidBytes &place : document.invalidBytes()) {
        if (place.row <= seen)
            continue; // above the rows, or a row that has been looked at
        if (!reader || place.row - seen > nearRows)
            reader.emplace(document.reader(place.row));
        csv::RecordView record {.row = -1};
        while (record.row < place.row) {
            const auto more = reader->next(record);
            if (!more)
                return base::Failure(more.error());
            if (!*more)
                return base::Failure(
                    {.code = base::ErrorCode::FileChanged, .subject = document.source().path()});
        }
        seen = record.row;
        const auto found = document.damagedCells(record);
        if (!found)
            return base::Failure(found.error());
        for (const csv::DamagedCell &cell : *found) {
            if (cell.column < 0 || !edits.at(cell.row, cell.column))
                cells.push_back(cell);
        }
    }
    return cells;
}

qint64 rowsOf(const std::vector<csv::DamagedCell> &cells)
{
    qint64 rows = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
        rows += i == 0 || cells[i].row != cells[i - 1].row ? 1 : 0;
    return rows;
}

QString hexWords(const QByteArray &bytes)
{
    QStringList words;
    for (const char byte : bytes)
        words << QStringLiteral("0x%1").arg(
            QString::number(std::uint8_t(byte), 16).toUpper().rightJustified(2, QLatin1Char('0')));
    return words.join(QLatin1Char(' '));
}

} // namespace session

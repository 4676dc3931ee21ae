// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <map>
#include <optional>
#include <set>

namespace table {

/// What the user changed on top of the file: sparse cells, and rows left out. Rows are source rows from 0 for
/// ever.
class Edits
{
public:
    /// The edited value of a cell, or nothing where the file's stands.
    std::optional<QByteArray> at(qint64 row, int column) const;

    void setCell(qint64 row, int column, QByteArray value);

    /// The file's value stands again.
    void restoreCell(qint64 row, int column);

    void leaveOut(qint64 row);
    void bringBack(qint64 row);

    bool isLeftOut(qint64 row) const { return m_leftOut.contains(row); }

    bool isEdited(qint64 row) const { return m_cells.contains(row); }

    bool isEmpty() const { return m_cells.empty() && m_leftOut.empty(); }

    const std::map<qint64, std::map<int, QByteArray>> &cells() const { return m_cells; }

    const std::set<qint64> &leftOut() const { return m_leftOut; }

    friend bool operator==(const Edits &, const Edits &) = default;

private:
    std::map<qint64, std::map<int, QByteArray>> m_cells;
    std::set<qint64> m_leftOut;
};

} // namespace table

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review_model.h"

#include <map>

/// A list of any length made up as it is asked for: place p is source row 2p, and every third row has no
/// address. Answers when told to.
class FakeRows final : public models::RowSource
{
public:
    explicit FakeRows(qint64 rows)
        : m_rows(rows)
    {
    }

    qint64 shownRows() const override { return m_rows; }

    qint64 rowAt(qint64 place) const override { return place < 0 || place >= m_rows ? -1 : 2 * place; }

    void fetch(qint64 firstPlace, int count) override { asked.push_back({firstPlace, count}); }

    void setCell(qint64 row, int column, const QString &value) override { edits[{row, column}] = value; }

    /// Answers the latest question.
    void answer()
    {
        if (asked.empty())
            return;
        const auto [first, count] = asked.back();
        std::vector<session::ReviewRow> rows;
        for (qint64 place = first; place < first + count; ++place)
            rows.push_back(made(place));
        Q_EMIT fetched(first, rows);
    }

    session::ReviewRow made(qint64 place) const
    {
        const qint64 row = rowAt(place);
        session::ReviewRow made {.row = row,
                                 .cells = {"Name " + QByteArray::number(row), {}, "hash", "Berlin"}};
        if (place % 3 != 0)
            made.cells[1] = QByteArray::number(row) + "@example.com";
        for (const auto &[cell, value] : edits) {
            if (cell.first == row) {
                made.cells[std::size_t(cell.second)] = value.toUtf8();
                made.edited.push_back(cell.second);
            }
        }
        if (made.cells[1].isEmpty())
            made.findings = {{quality::RowFinding::Rule::MissingEmail, 1}};
        return made;
    }

    void become(qint64 rows)
    {
        m_rows = rows;
        Q_EMIT listChanged();
    }

    static std::vector<models::ReviewColumn> columns()
    {
        return {{.column = 1, .header = QStringLiteral("email"), .email = true},
                {.column = 0, .header = QStringLiteral("name")},
                {.column = 3, .header = QStringLiteral("city")},
                {.column = 2, .header = QStringLiteral("password_hash"), .secret = true}};
    }

    std::vector<std::pair<qint64, int>> asked;
    std::map<std::pair<qint64, int>, QString> edits;

private:
    qint64 m_rows;
};

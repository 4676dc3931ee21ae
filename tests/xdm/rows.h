// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"

#include <QByteArrayList>
#include <QStringList>

#include <deque>

/// Rows written down in a test: a header and cells, as the reader would give them.
class Rows
{
public:
    explicit Rows(QStringList header)
        : m_header(std::move(header))
    {
    }

    /// \a cells in the order of the header; missing ones at the end are absent from the record.
    Rows &add(const QByteArrayList &cells)
    {
        const QByteArrayList &kept = m_cells.emplace_back(cells);
        auto &fields = m_fields.emplace_back();
        for (const QByteArray &cell : kept)
            fields.emplace_back(cell.constData(), std::size_t(cell.size()));
        m_views.push_back({.row = qint64(m_views.size()), .fields = fields});
        return *this;
    }

    const QStringList &header() const { return m_header; }

    std::span<const csv::RecordView> views() const { return m_views; }

    std::vector<csv::Record> records() const
    {
        std::vector<csv::Record> records;
        for (const csv::RecordView &view : m_views)
            records.emplace_back(view);
        return records;
    }

private:
    QStringList m_header;
    std::deque<QByteArrayList> m_cells;
    std::deque<std::vector<std::string_view>> m_fields;
    std::vector<csv::RecordView> m_views;
};

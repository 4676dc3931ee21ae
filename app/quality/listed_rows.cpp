// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/listed_rows.h"

#include <algorithm>

namespace quality {

namespace {

constexpr qint64 blockRows = 256; ///< between two looks at the cancel flag

/// Reading on as far as this takes about as long as to begin elsewhere.
constexpr qint64 nearRows = 1024;

} // namespace

ListedRows::ListedRows(const table::Table &table, const RowList &rows, base::Progress &progress,
                       qint64 firstPlace, qint64 most)
    : m_table(table)
    , m_rows(rows)
    , m_progress(progress)
    , m_cursor(table.cursor(std::max<qint64>(rows.at(firstPlace), 0)))
    , m_wanted(std::max<qint64>(rows.size() - firstPlace, 0))
    , m_at(std::max<qint64>(rows.at(firstPlace), 0))
{
    if (most >= 0)
        m_wanted = std::min(m_wanted, most);
}

base::Result<> ListedRows::step()
{
    if (m_read++ % blockRows == 0) {
        if (m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        m_progress.report(m_given, m_wanted);
    }
    const auto more = m_cursor.next(m_record);
    if (!more)
        return base::Failure(more.error());
    if (!*more)
        return base::Failure({.code = base::ErrorCode::FileChanged,
                              .row = m_at,
                              .subject = m_table.document().source().path()});
    ++m_at;
    return {};
}

base::Result<bool> ListedRows::next(csv::RecordView &record)
{
    const qint64 wanted = m_given < m_wanted ? m_rows.next(m_at) : -1;
    if (wanted < 0) {
        m_progress.report(m_given, m_wanted);
        return false;
    }
    if (wanted - m_at > nearRows) {
        m_cursor = m_table.cursor(wanted);
        m_at = wanted;
    }
    while (m_at <= wanted) {
        if (const auto read = step(); !read)
            return base::Failure(read.error());
    }
    ++m_given;
    record = m_record;
    return true;
}

} // namespace quality

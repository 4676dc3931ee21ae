// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/table.h"

namespace table {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Puts edited cells over the file's; a record too short for one becomes longer.
void overlay(csv::RecordView &record, const std::map<int, QByteArray> &cells,
             std::vector<std::string_view> &fields)
{
    fields.assign(record.fields.begin(), record.fields.end());
    const auto needed = std::size_t(cells.rbegin()->first) + 1;
    if (fields.size() < needed)
        fields.resize(needed);
    for (const auto &[column, value] : cells)
        fields[std::size_t(column)] = viewOf(value);
    record.fields = fields;
}

} // namespace

Cursor::Cursor(csv::Reader reader, const Edits *edits)
    : m_reader(std::move(reader))
    , m_edits(edits)
    , m_edited(edits->cells().lower_bound(m_reader.place().row))
{
}

base::Result<bool> Cursor::next(csv::RecordView &record)
{
    auto more = m_reader.next(record);
    if (m_edited == m_edits->cells().end() || !more || !*more || record.row < m_edited->first)
        return more;
    overlay(record, m_edited->second, m_fields);
    ++m_edited;
    return more;
}

Table::Table(csv::Document document, Edits edits)
    : m_document(std::move(document))
    , m_edits(std::move(edits))
{
}

Cursor Table::cursor(qint64 row) const
{
    return {m_document.reader(row), &m_edits};
}

base::Result<csv::Record> Table::record(qint64 row) const
{
    auto record = m_document.record(row);
    const auto edited = m_edits.cells().find(row);
    if (!record || edited == m_edits.cells().end())
        return record;
    csv::RecordView view = record->view();
    std::vector<std::string_view> fields;
    overlay(view, edited->second, fields);
    return csv::Record(view);
}

base::Result<QByteArray> Table::cell(qint64 row, int column) const
{
    if (auto edited = m_edits.at(row, column))
        return *std::move(edited);
    const auto record = m_document.record(row);
    if (!record)
        return base::Failure(record.error());
    const csv::RecordView view = record->view();
    const std::string_view field = view.field(column);
    return QByteArray(field.data(), qsizetype(field.size()));
}

} // namespace table

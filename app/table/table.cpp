// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/table.h"

namespace table {

namespace {

/// Puts edited cells over the file's; a record too short for one becomes longer.
void overlay(csv::RecordView &record, const EditedRows &edited, std::vector<std::string_view> &fields)
{
    fields.assign(record.fields.begin(), record.fields.end());
    const auto needed = std::size_t(edited.column(edited.cells() - 1)) + 1;
    if (fields.size() < needed)
        fields.resize(needed);
    for (int cell = 0; cell < edited.cells(); ++cell)
        fields[std::size_t(edited.column(cell))] = edited.value(cell);
    record.fields = fields;
}

} // namespace

Cursor::Cursor(csv::Reader reader, const Edits *edits)
    : m_reader(std::move(reader))
    , m_edited(edits, m_reader.place().row)
{
}

base::Result<bool> Cursor::next(csv::RecordView &record)
{
    auto more = m_reader.next(record);
    if (!more || !*more)
        return more;
    m_original = record.fields;
    if (record.row == m_edited.row()) {
        overlay(record, m_edited, m_fields);
        m_edited.next();
    }
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
    const EditedRows edited(&m_edits, row);
    if (!record || edited.row() != row)
        return record;
    csv::RecordView view = record->view();
    std::vector<std::string_view> fields;
    overlay(view, edited, fields);
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

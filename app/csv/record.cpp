// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/record.h"

namespace csv {

Record::Record(const RecordView &view)
    : m_row(view.row)
    , m_offset(view.offset)
    , m_line(view.line)
{
    std::size_t bytes = 0;
    for (const std::string_view field : view.fields)
        bytes += field.size();
    m_bytes.reserve(qsizetype(bytes));
    for (const std::string_view field : view.fields)
        m_bytes.append(field.data(), qsizetype(field.size()));
    m_fields.reserve(view.fields.size());
    // Copies of the record share the bytes, so the views hold for them as well.
    const char *at = m_bytes.constData();
    for (const std::string_view field : view.fields) {
        m_fields.emplace_back(at, field.size());
        at += field.size();
    }
}

RecordView Record::view() const
{
    return {.row = m_row, .offset = m_offset, .line = m_line, .fields = m_fields};
}

} // namespace csv

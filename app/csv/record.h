// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace csv {

/// One data record as bytes in the file's encoding, quotes removed. Views are valid until the next call on
/// whatever gave them.
struct RecordView
{
    qint64 row = 0; ///< data rows from 0; the header is not one
    qint64 offset = 0; ///< first byte of the record in the file
    qint64 line = 1; ///< text line of the file where the record begins, from 1
    std::span<const std::string_view> fields;

    /// An absent field (short record) reads as empty.
    std::string_view field(int column) const
    {
        return std::size_t(column) < fields.size() ? fields[std::size_t(column)] : std::string_view();
    }
};

/// A RecordView that owns its bytes.
class Record
{
public:
    Record() = default;
    explicit Record(const RecordView &view);

    RecordView view() const;

private:
    qint64 m_row = 0;
    qint64 m_offset = 0;
    qint64 m_line = 1;
    QByteArray m_bytes;
    std::vector<std::string_view> m_fields; ///< into m_bytes
};

} // namespace csv

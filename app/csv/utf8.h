// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <span>

namespace csv {

/// Checks a stream for well-formed UTF-8 (Unicode Standard, table 3-7: no overlong forms, no surrogates,
/// nothing above U+10FFFF), piece by piece; a character may stand across pieces.
class Utf8Check
{
public:
    /// \param offset  of the stream's first byte
    explicit Utf8Check(qint64 offset = 0)
        : m_offset(offset)
    {
    }

    /// \return offset of the first byte of the first ill-formed sequence, or -1
    qint64 add(std::span<const char> bytes);

    /// As add(), at the end of the stream: a character must not be left open.
    qint64 finish() const { return m_missing > 0 ? m_begin : -1; }

private:
    bool take(std::uint8_t byte, qint64 offset);

    qint64 m_offset; ///< of the next piece
    qint64 m_begin = 0; ///< of the open character
    int m_missing = 0; ///< bytes of the open character that are still to come
    std::uint8_t m_lowest = 0x80; ///< bounds of the next of them
    std::uint8_t m_highest = 0xBF;
};

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/utf8.h"

#include <cstring>

namespace csv {

namespace {

constexpr std::size_t wide = 32;

/// Whether all of the \a wide bytes are ASCII.
bool isAscii(const char *at)
{
    std::uint64_t words[wide / sizeof(std::uint64_t)];
    std::memcpy(words, at, wide);
    return ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080U) == 0;
}

} // namespace

/// \return false where the byte cannot stand
inline bool Utf8Check::take(std::uint8_t byte, qint64 offset)
{
    if (m_missing > 0) {
        if (byte < m_lowest || byte > m_highest)
            return false;
        m_lowest = 0x80;
        m_highest = 0xBF;
        --m_missing;
        return true;
    }
    m_begin = offset;
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

qint64 Utf8Check::add(std::span<const char> bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    for (const char *at = begin; at != end;) {
        if (m_missing == 0 && std::size_t(end - at) >= wide && isAscii(at)) {
            at += wide;
            continue;
        }
        // Up to the next wide step, so that a text with few other characters stays on the fast way.
        const char *const stop = std::size_t(end - at) > wide ? at + wide : end;
        for (; at != stop; ++at) {
            if (!take(std::uint8_t(*at), m_offset + (at - begin)))
                return m_begin;
        }
    }
    m_offset += qint64(bytes.size());
    return -1;
}

} // namespace csv

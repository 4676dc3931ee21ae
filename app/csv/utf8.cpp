// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/utf8.h"

#include <bit>
#include <cstring>

namespace csv {

namespace {

constexpr std::size_t wide = sizeof(std::uint64_t);
constexpr std::uint64_t highBits = 0x8080808080808080U;

/// How many of the eight bytes come before the first that is not ASCII.
std::size_t asciiPrefix(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, wide);
    word &= highBits;
    if constexpr (std::endian::native == std::endian::little)
        return std::size_t(std::countr_zero(word)) / 8;
    else
        return std::size_t(std::countl_zero(word)) / 8;
}

bool isAscii32(const char *at)
{
    std::uint64_t words[4];
    std::memcpy(words, at, sizeof words);
    return ((words[0] | words[1] | words[2] | words[3]) & highBits) == 0;
}

bool continues(char byte)
{
    return (std::uint8_t(byte) & 0xC0U) == 0x80U;
}

/// Bytes of the well-formed two- or three-byte character that begins at \a at, of which as many bytes can be
/// read; 0 for anything else, and for the rarer lead bytes whose second byte has bounds of its own.
std::size_t commonCharacter(const char *at)
{
    const auto lead = std::uint8_t(*at);
    if (lead >= 0xC2 && lead < 0xE0)
        return continues(at[1]) ? 2 : 0;
    if (lead > 0xE0 && lead < 0xF0 && lead != 0xED)
        return continues(at[1]) && continues(at[2]) ? 3 : 0;
    return 0;
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
        if (m_missing == 0 && std::size_t(end - at) >= 4 * wide) {
            if (isAscii32(at)) {
                at += 4 * wide;
                continue;
            }
            const std::size_t ascii = asciiPrefix(at);
            const std::size_t bytesThere = ascii < wide ? commonCharacter(at + ascii) : 0;
            at += ascii + bytesThere;
            if (ascii + bytesThere > 0)
                continue;
        }
        if (!take(std::uint8_t(*at), m_offset + (at - begin)))
            return m_begin;
        ++at;
    }
    m_offset += qint64(bytes.size());
    return -1;
}

} // namespace csv

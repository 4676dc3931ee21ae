// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>

#include <array>
#include <string_view>

namespace quality::quick {

// Hashes for counting texts. They are the same in every run, so that the same file gives the same figures;
// two texts of one hash are a matter of chance (2^-64) as long as nobody makes them. Where that would do harm
// there is KeyHash. Each eight bytes are multiplied in once, and both halves of the product are kept.

__extension__ using Wide = unsigned __int128;

inline constexpr std::array<quint64, 6> stirs {0x9c6e6877736c46e3, 0xd1342543de82ef95, 0xe7037ed1a0b428db,
                                               0x8ebc6af09c88c6e3, 0x589965cc75374cc3, 0x1d8e4e27c47d124f};
inline constexpr quint64 high = 0x8080808080808080; ///< highest bit of each byte

constexpr quint64 each(quint64 byte)
{
    return byte * 0x0101010101010101;
}

inline quint64 folded(quint64 left, quint64 right)
{
    const Wide product = Wide(left) * right;
    return quint64(product) ^ quint64(product >> 64U);
}

inline quint64 eight(const char *at)
{
    return qFromLittleEndian<quint64>(at);
}

/// One to seven bytes, the rest zero.
inline quint64 upToSeven(const char *at, std::size_t size)
{
    const auto one = [at](std::size_t i) { return quint64(static_cast<unsigned char>(at[i])) << (8 * i); };
    if (size < 4)
        return one(0) | one(size / 2) | one(size - 1);
    const quint64 end = qFromLittleEndian<quint32>(at + size - 4);
    return qFromLittleEndian<quint32>(at) | (end >> (8 * (8 - size))) << 32U;
}

} // namespace quality::quick

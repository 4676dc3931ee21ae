// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

namespace quality {

/// A hash for counting texts, and whether the text is ASCII, which costs nothing more.
struct QuickHash
{
    quint64 value = 0;
    bool ascii = true;
};

namespace quick {

__extension__ using Wide = unsigned __int128;

inline constexpr quint64 seed = 0x9c6e6877736c46e3;
inline constexpr quint64 stir = 0xd1342543de82ef95;
inline constexpr quint64 last = 0xe7037ed1a0b428db;

/// Both halves of the product, one laid over the other.
inline quint64 folded(quint64 left, quint64 right)
{
    const Wide product = Wide(left) * right;
    return quint64(product) ^ quint64(product >> 64U);
}

inline quint64 eight(const char *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word;
}

inline quint64 four(const char *at)
{
    quint32 word = 0;
    std::memcpy(&word, at, sizeof(word));
    return word;
}

inline quint64 one(const char *at)
{
    return static_cast<unsigned char>(*at);
}

/// All of one to eight bytes; texts of one size that differ give words that differ.
inline quint64 fewBytes(const char *at, std::size_t size)
{
    if (size >= 4)
        return four(at) | four(at + size - 4) << 32U;
    return one(at) | one(at + size / 2) << 8U | one(at + size - 1) << 16U;
}

} // namespace quick

/// Of a text that is not empty: each eight bytes are multiplied in, the last ones overlapping those before.
/// The same in every run, so that the same file gives the same figures; two texts of one hash are a matter of
/// chance (2^-64) as long as nobody makes them. Where that would do harm there is KeyHash.
inline QuickHash quickHash(std::string_view text)
{
    const char *at = text.data();
    std::size_t size = text.size();
    quint64 state = quick::seed ^ size;
    quint64 bits = 0;
    for (; size > 8; at += 8, size -= 8) {
        const quint64 word = quick::eight(at);
        bits |= word;
        state = quick::folded(state ^ word, quick::stir);
    }
    const quint64 word
        = text.size() >= 8 ? quick::eight(at + size - 8) : quick::fewBytes(at, size);
    bits |= word;
    state = quick::folded(state ^ word, quick::stir);
    return {.value = quick::folded(state ^ quick::seed, quick::last), .ascii = (bits & 0x8080808080808080) == 0};
}

/// Whether two texts of \a size bytes are the same, without a call.
inline bool sameBytes(const char *left, const char *right, std::size_t size)
{
    if (size < 8)
        return size == 0 || quick::fewBytes(left, size) == quick::fewBytes(right, size);
    for (std::size_t at = 0; at + 8 < size; at += 8) {
        if (quick::eight(left + at) != quick::eight(right + at))
            return false;
    }
    return quick::eight(left + size - 8) == quick::eight(right + size - 8);
}

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>

#include <array>
#include <bit>
#include <string_view>

namespace quality {

// Hashes for counting texts. They are the same in every run, so that the same file gives the same figures;
// two texts of one hash are a matter of chance (2^-64) as long as nobody makes them. Where that would do harm
// there is KeyHash. Each eight bytes are multiplied in once, and both halves of the product are kept.

namespace quick {

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

/// What is the same in all bytes of one kind: letters of either case, digits; all others stay apart.
inline quint64 kinds(quint64 ascii)
{
    const quint64 small = ascii | each(0x20);
    const quint64 letter = (small + each(0x80 - 'a')) & ~(small + each(0x7F - 'z')) & high;
    const quint64 digit = (ascii + each(0x80 - '0')) & ~(ascii + each(0x7F - '9')) & high;
    const quint64 forgotten = ((letter >> 2U) - (letter >> 7U)) | ((digit >> 3U) - (digit >> 7U));
    return (ascii & ~forgotten) | letter | digit;
}

} // namespace quick

/// A text of one to 32 bytes in four words, the rest zero.
class FewWords
{
public:
    static constexpr std::size_t mostBytes = 32;

    explicit FewWords(std::string_view text)
        : m_size(text.size())
    {
        // Each word has a name until all are there: words that were just written one by one would have to
        // wait for memory when they are read two at a time.
        const char *at = text.data();
        const auto last = [at, size = m_size](std::size_t before) {
            return quick::eight(at + size - 8) >> (8 * (before + 8 - size));
        };
        quint64 second = 0;
        quint64 third = 0;
        quint64 fourth = 0;
        const quint64 first = m_size < 8 ? quick::upToSeven(at, m_size) : quick::eight(at);
        if (m_size > 24) {
            second = quick::eight(at + 8);
            third = quick::eight(at + 16);
            fourth = last(24);
        } else if (m_size > 16) {
            second = quick::eight(at + 8);
            third = last(16);
        } else if (m_size > 8) {
            second = last(8);
        }
        m_words = {first, second, third, fourth};
    }

    std::size_t size() const { return m_size; }

    /// In the order of their bytes.
    const std::array<quint64, 4> &words() const { return m_words; }

    bool isAscii() const { return ((m_words[0] | m_words[1] | m_words[2] | m_words[3]) & quick::high) == 0; }

    std::size_t characters() const
    {
        int inner = 0; // bytes 10xxxxxx
        for (const quint64 word : m_words)
            inner += std::popcount(word & ~(word << 1U) & quick::high);
        return m_size - std::size_t(inner);
    }

    quint64 hash() const
    {
        return mixed(m_words[0], m_words[1], isLong() ? folded(m_words[2], m_words[3]) : 0);
    }

    /// The same for texts whose letters of either case and whose digits stand in the same places, and that
    /// agree in all else. For ASCII.
    quint64 kindsHash() const
    {
        using quick::kinds;
        return mixed(kinds(m_words[0]), kinds(m_words[1]),
                     isLong() ? folded(kinds(m_words[2]), kinds(m_words[3])) : 0);
    }

private:
    bool isLong() const { return m_size > 16; }

    static quint64 folded(quint64 third, quint64 fourth)
    {
        return quick::folded(third ^ quick::stirs[2], fourth ^ quick::stirs[3]);
    }

    quint64 mixed(quint64 first, quint64 second, quint64 rest) const
    {
        const quint64 front = quick::folded(first ^ quick::stirs[0], second ^ quick::stirs[1] ^ m_size);
        return quick::folded(front ^ quick::stirs[4], rest ^ quick::stirs[5]);
    }

    std::array<quint64, 4> m_words = {};
    std::size_t m_size;
};

/// Of a text of any length, but for an empty one.
struct QuickHash
{
    quint64 value = 0;
    bool ascii = true;
};

inline QuickHash quickHash(std::string_view text)
{
    if (text.size() <= FewWords::mostBytes) {
        const FewWords words(text);
        return {.value = words.hash(), .ascii = words.isAscii()};
    }
    quint64 state = quick::stirs[0] ^ text.size();
    quint64 bits = 0;
    const auto take = [&](quint64 word) {
        bits |= word;
        state = quick::folded(state ^ word, quick::stirs[1]);
    };
    std::size_t at = 0;
    for (; at + 8 < text.size(); at += 8)
        take(quick::eight(text.data() + at));
    take(quick::eight(text.data() + text.size() - 8));
    return {.value = quick::folded(state ^ quick::stirs[4], quick::stirs[5]),
            .ascii = (bits & quick::high) == 0};
}

} // namespace quality

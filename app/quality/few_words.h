// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/hash_words.h"

#include <bit>

namespace quality {

namespace quick {

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

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace csv {

/// What makes a record plain: exactly so many fields, one of them not blank, quotes only where they open and
/// close a whole field (or are doubled inside one), no control characters, few lines, and nothing of what
/// follows. Where all records are plain, counting quotes tells which line ends stand outside them.
struct PlainRules
{
    char delimiter = ',';
    char quote = '"';
    char escape = '\0'; ///< one more character that no plain record holds; zero: none
    char comment = '\0'; ///< no plain record begins with it; zero: none
    bool loneReturn = true; ///< a CR without LF ends a line; otherwise no plain record holds one
    int columns = 1;
    int mostLines = 20; ///< in one record
};

/// One block of text of which is known whether it begins inside quotes. Offsets count from the block's begin.
struct PlainBlock
{
    static constexpr int margin = 64; ///< bytes that must be readable before and behind the text
    static constexpr int mostBytes = 1 << 18;
    static constexpr int startEvery = 1 << 16; ///< bytes between two starts

    struct Start
    {
        int offset = 0; ///< of a record that begins in this block, or right behind it
        int row = 0; ///< records that end before it in this block
        int line = 0; ///< line ends before it in this block
    };

    bool plain = true; ///< nothing below counts otherwise
    bool ascii = true;
    int rows = 0; ///< records that end in this block
    int lines = 0; ///< line ends, also inside quotes: CRLF is one
    int headDelimiters = 0; ///< outside quotes, before the first end of a record
    int headBytes = 0; ///< before the first end of a record; all where there is none
    int headLines = 0; ///< line ends up to the first end of a record, that one with it
    bool headBlank = false; ///< nothing but blanks, delimiters and quotes before the first end of a record
    bool tailBlank = false;
    int tailDelimiters = 0; ///< behind the last end of a record; the same as the head where there is none
    int tailBytes = 0;
    int tailLines = 0; ///< line ends behind the last end of a record
    int startCount = 0;
    Start starts[mostBytes / startEvery + 1] = {};
};

/// Scans \a size bytes of \a text. What stands in the margins must be the file's own bytes; before its begin
/// and behind its end, zeros or a line feed where a record begins with the text.
using PlainScan
    = void (*)(const char *text, int size, const PlainRules &rules, bool inQuotes, PlainBlock &block);

/// Whether the number of quotes in the text is odd.
using OddQuotes = bool (*)(const char *text, int size, char quote);

/// Whether the text is well-formed UTF-8, but for a character that its end cuts; one that its begin cuts goes
/// on from the margin.
using IsUtf8 = bool (*)(const char *text, int size);

struct PlainKernel
{
    PlainScan scan;
    OddQuotes oddQuotes;
    IsUtf8 isUtf8;
};

/// For every machine.
PlainKernel portablePlainKernel();

/// For those that have AVX2, otherwise the portable one.
PlainKernel fastestPlainKernel();

/// Written once, compiled for each kind of register. \a Bytes is 64 bytes: from(const char *), equal(char) as
/// a bit for each of them, controls() as well, for those below 32 but 9 to 13, and holdsHigh(), whether one
/// is beyond ASCII.
template <class Bytes> class PlainLoop
{
public:
    static void scan(const char *text, int size, const PlainRules &rules, bool inQuotes, PlainBlock &block)
    {
        PlainLoop loop(text, size, rules, inQuotes, block);
        if (text[-1] == '\n' && !inQuotes)
            loop.m_unlike |= unsigned(isOddBegin(text, rules.comment));
        for (int at = 0; at < size; at += 64)
            loop.take(at);
        loop.finish();
    }

    static bool oddQuotes(const char *text, int size, char quote)
    {
        std::uint64_t mixed = 0; // adding without carry keeps the sum's parity
        for (int at = 0; at < size; at += 64)
            mixed ^= Bytes::from(text + at).equal(quote) & inside(size - at);
        return count(mixed) % 2 != 0;
    }

private:
    static constexpr std::uint64_t all = ~std::uint64_t(0);

    PlainLoop(const char *text, int size, const PlainRules &rules, bool inQuotes, PlainBlock &block)
        : m_text(text)
        , m_size(size)
        , m_rules(rules)
        , m_block(block)
        , m_inQuotes(inQuotes ? all : 0)
        , m_besideBefore(isBorder(text[-1]) ? 1 : 0)
    {
    }

    // Not the library's: a debug build would make a function of that, and share it between the files.
    static int count(std::uint64_t bits) { return __builtin_popcountll(bits); }

    static std::uint64_t inside(int left) { return left >= 64 ? all : ~(all << unsigned(left)); }

    /// Bit n: whether an odd number of the bits up to n is set.
    static std::uint64_t oddUpTo(std::uint64_t bits)
    {
        for (unsigned step = 1; step < 64; step *= 2)
            bits ^= bits << step;
        return bits;
    }

    bool isBorder(char c) const
    {
        return c == m_rules.delimiter || c == '\n' || c == '\r' || c == m_rules.quote;
    }

    static bool isOddBegin(const char *record, char comment)
    {
        const bool isMark = record[0] == '\xEF' && record[1] == '\xBB' && record[2] == '\xBF';
        return isMark || (comment != '\0' && *record == comment);
    }

    [[gnu::always_inline]] void take(int at)
    {
        const char *const text = m_text + at;
        const std::uint64_t mine = inside(m_size - at);
        const Bytes bytes = Bytes::from(text);
        const std::uint64_t feeds = bytes.equal('\n');
        const std::uint64_t returns = bytes.equal('\r');
        const std::uint64_t allQuotes = bytes.equal(m_rules.quote);
        const std::uint64_t allDelimiters = bytes.equal(m_rules.delimiter);
        const std::uint64_t quotes = allQuotes & mine;
        std::uint64_t delimiters = allDelimiters & mine;
        m_odd |= (bytes.controls() | bytes.equal(m_rules.escape)) & mine;
        m_high = m_high || bytes.holdsHigh();
        const std::uint64_t feedFollows = (feeds >> 1) | (std::uint64_t(text[64] == '\n') << 63);
        const std::uint64_t loneReturns = returns & ~feedFollows & mine;
        const std::uint64_t lineEnds = (feeds & mine) | loneReturns;
        m_odd |= m_rules.loneReturn ? 0 : loneReturns;
        const std::uint64_t besides = allDelimiters | feeds | returns | allQuotes; // also behind the text
        std::uint64_t ends = lineEnds;
        if ((quotes | m_inQuotes) != 0) {
            const std::uint64_t within = oddUpTo(quotes) ^ m_inQuotes;
            const std::uint64_t before = (besides << 1) | m_besideBefore;
            const std::uint64_t behind = (besides >> 1) | (std::uint64_t(isBorder(text[64])) << 63);
            m_odd |= (quotes & within & ~before) | (quotes & ~within & ~behind);
            m_inQuotes = (within >> 63) != 0 ? all : 0;
            ends &= ~within;
            delimiters &= ~within;
        }
        m_besideBefore = besides >> 63;
        while (ends != 0) {
            const auto bit = unsigned(__builtin_ctzll(ends));
            const std::uint64_t upTo = all >> (63 - bit);
            m_delimiters += count(delimiters & upTo);
            delimiters &= ~upTo;
            endRecord(at + int(bit), m_lines + count(lineEnds & upTo));
            ends &= ends - 1;
        }
        m_delimiters += count(delimiters);
        m_lines += count(lineEnds);
    }

    /// \param end  its last byte, LF or CR
    [[gnu::always_inline]] void endRecord(int end, int lines)
    {
        if (m_rows == 0) {
            m_block.headDelimiters = m_delimiters;
            m_block.headBytes = end;
            m_block.headLines = lines;
            m_block.headBlank = isBlank(0, end);
        } else {
            const char first = m_text[m_begin];
            const bool mayBeBlank = first <= ' ' || first == m_rules.delimiter || first == m_rules.quote;
            m_unlike |= unsigned(m_delimiters != m_rules.columns - 1)
                | unsigned(lines - m_linesAtEnd > m_rules.mostLines)
                | unsigned(mayBeBlank && isBlank(m_begin, end));
        }
        m_delimiters = 0;
        m_begin = end + 1;
        m_linesAtEnd = lines;
        ++m_rows;
        const char *const next = m_text + m_begin;
        if (*next == '\xEF' || *next == m_rules.comment)
            m_unlike |= unsigned(isOddBegin(next, m_rules.comment));
        if (m_begin >= m_nextStart) {
            m_block.starts[m_block.startCount++] = {.offset = m_begin, .row = m_rows, .line = lines};
            m_nextStart = m_begin + PlainBlock::startEvery;
        }
    }

    bool isBlank(int begin, int end) const
    {
        for (int at = begin; at < end; ++at) {
            const auto c = std::uint8_t(m_text[at]);
            if (c > ' ' && m_text[at] != m_rules.delimiter && m_text[at] != m_rules.quote)
                return false;
        }
        return true;
    }

    void finish()
    {
        m_block.rows = m_rows;
        m_block.lines = m_lines;
        m_block.tailLines = m_lines - m_linesAtEnd;
        m_block.tailDelimiters = m_delimiters;
        m_block.tailBytes = m_size - m_begin;
        m_block.tailBlank = isBlank(m_begin, m_size);
        if (m_block.rows == 0) {
            m_block.headDelimiters = m_delimiters;
            m_block.headBytes = m_size;
            m_block.headLines = m_lines;
            m_block.headBlank = m_block.tailBlank;
        }
        m_block.ascii = !m_high;
        m_block.plain = m_odd == 0 && m_unlike == 0;
    }

    const char *const m_text;
    const int m_size;
    const PlainRules m_rules;
    PlainBlock &m_block;
    std::uint64_t m_inQuotes; ///< all bits or none
    std::uint64_t m_besideBefore; ///< whether the byte before may stand before an opening quote
    std::uint64_t m_odd = 0;
    unsigned m_unlike = 0;
    bool m_high = false;
    int m_delimiters = 0; ///< of the present record
    int m_rows = 0;
    int m_lines = 0;
    int m_linesAtEnd = 0; ///< of the last record that has ended
    int m_begin = 0; ///< of the present record
    int m_nextStart = 0;
};

} // namespace csv

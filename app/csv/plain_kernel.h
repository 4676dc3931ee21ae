// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

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
    int mostLines = 3; ///< in one record
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
    std::uint64_t highs[mostBytes / 64 / 64 + 1]; ///< a bit for 64 bytes: one of them is beyond ASCII
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
    Start starts[mostBytes / startEvery + 1];
};

/// Scans \a size bytes of \a text. What stands in the margins must be the file's own bytes; before its begin
/// and behind its end, zeros or a line feed where a record begins with the text.
using PlainScan
    = void (*)(const char *text, int size, const PlainRules &rules, bool inQuotes, PlainBlock &block);

/// Whether the number of quotes in the text is odd.
using OddQuotes = bool (*)(const char *text, int size, char quote);

/// Whether the text is well-formed UTF-8, but for a character that its end cuts; one that its begin cuts goes
/// on from the margin. \param highs  which 64 bytes of it to look at, a bit for each; no others may hold a
/// byte beyond ASCII. Where the byte before the text is one, the first are to be looked at.
using IsUtf8 = bool (*)(const char *text, int size, const std::uint64_t *highs);

/// Where the fields of plain records end, in a piece of their text: at a delimiter, LF or CR outside quotes.
struct PlainFields
{
    static constexpr int mostBytes = 4096;

    std::uint64_t inQuotes = 0; ///< at the end of the piece, all bits or none; zero where a record begins
    bool quoteBefore = false; ///< whether the last byte of the piece is a quote
    bool special = false; ///< in some field there may be a doubled quote or a line end
    int count = 0;
    std::uint32_t ends[mostBytes + 8]; ///< offsets in the piece; some more may be written
};

/// Finds them in \a size bytes (at most PlainFields::mostBytes), of which a margin behind must be readable.
/// \a fields holds what was found in the piece before.
using FieldEnds = void (*)(const char *text, int size, const PlainRules &rules, PlainFields &fields);

struct PlainKernel
{
    FieldEnds fieldEnds;
    PlainScan scan;
    OddQuotes oddQuotes;
    IsUtf8 isUtf8;
};

/// For every machine.
PlainKernel portablePlainKernel();

/// For those that have AVX-512 with the instructions of 2019, or AVX2; otherwise the portable one.
PlainKernel fastestPlainKernel();

/// All that this machine can run, the portable one first.
std::vector<PlainKernel> plainKernels();

/// Written once, compiled for each kind of register. \a Bytes is 64 bytes: from(const char *), equal(char) as
/// a bit for each of them, lows() as well, for those below 32, controls(), for those of them but 9 to 13, and
/// holdsHigh(), whether one is beyond ASCII. Bytes::oddUpTo(bits) sets bit n where an odd number of the bits
/// up to n is set. Bytes::Sum takes many of them: add(bytes, char) counts a character by twos, isOdd() says
/// whether the number is odd.
///
/// It takes a piece at a time: first all line ends are noted without asking where they are, as a machine
/// that guesses wrong at each of them takes twice as long; then their records are looked at.
template <class Bytes> class PlainLoop
{
public:
    static void scan(const char *text, int size, const PlainRules &rules, bool inQuotes, PlainBlock &block)
    {
        PlainLoop loop(text, size, rules, inQuotes, block);
        loop.run();
    }

    static void fieldEnds(const char *text, int size, const PlainRules &rules, PlainFields &fields)
    {
        const char delimiter = rules.delimiter;
        const char quote = rules.quote;
        std::uint64_t inQuotes = fields.inQuotes;
        std::uint64_t quoteBefore = fields.quoteBefore ? 1 : 0;
        std::uint64_t special = 0;
        std::uint32_t *next = fields.ends;
        for (int at = 0; at < size; at += 64) {
            const Bytes bytes = Bytes::from(text + at);
            const std::uint64_t mine = inside(size - at);
            const std::uint64_t quotes = bytes.equal(quote) & mine;
            const std::uint64_t breaks = bytes.equal('\n') | bytes.equal('\r');
            const std::uint64_t within = Bytes::oddUpTo(quotes) ^ inQuotes;
            special |= (quotes & ((quotes << 1) | quoteBefore)) | (breaks & within & mine);
            quoteBefore = quotes >> 63;
            inQuotes = std::uint64_t(std::int64_t(within) >> 63);
            next = writeEnds(at, (breaks | bytes.equal(delimiter)) & ~within & mine, next);
        }
        fields.inQuotes = inQuotes;
        fields.quoteBefore = quoteBefore != 0;
        fields.special = special != 0;
        fields.count = int(next - fields.ends);
    }

    static bool oddQuotes(const char *text, int size, char quote)
    {
        typename Bytes::Sum quotes;
        int at = 0;
        for (; at + 64 <= size; at += 64)
            quotes.add(Bytes::from(text + at), quote);
        const std::uint64_t rest = at < size ? Bytes::from(text + at).equal(quote) & inside(size - at) : 0;
        return quotes.isOdd() != (count(rest) % 2 != 0);
    }

private:
    static constexpr std::uint64_t all = ~std::uint64_t(0);
    static constexpr int pieceBytes = 64 * 64; ///< a bit of a word for each 64

    /// The end of a record, its last byte, and what has been counted up to there.
    struct End
    {
        int at;
        int delimiters;
        int lines;
    };

    /// What is handed from 64 bytes to the next.
    struct Carry
    {
        std::uint64_t inQuotes = 0; ///< all bits or none
        std::uint64_t besideBefore = 0; ///< whether the byte before may stand before an opening quote
        std::uint64_t closedBefore = 0; ///< whether it is a closing quote
        std::uint64_t odd = 0;
        int delimiters = 0; ///< outside quotes, since the text's begin
        int lines = 0;
    };

    struct Kinds
    {
        explicit Kinds(const PlainRules &rules)
            : delimiter(rules.delimiter)
            , quote(rules.quote)
            , escape(rules.escape)
            , oddReturns(rules.loneReturn ? 0 : all)
        {
        }

        char delimiter;
        char quote;
        char escape;
        std::uint64_t oddReturns; ///< which CR without LF are not plain: all or none
    };

    PlainLoop(const char *text, int size, const PlainRules &rules, bool inQuotes, PlainBlock &block)
        : m_text(text)
        , m_size(size)
        , m_rules(rules)
        , m_block(block)
    {
        m_carry.inQuotes = inQuotes ? all : 0;
        m_carry.besideBefore = isBorder(text[-1]) ? 1 : 0;
        if (text[-1] == '\n' && !inQuotes)
            m_unlike |= unsigned(isOddBegin(text, rules.comment));
    }

    // Not the library's: a debug build would make a function of that, and share it between the files.
    static int count(std::uint64_t bits) { return __builtin_popcountll(bits); }

    static std::uint64_t inside(int left) { return left >= 64 ? all : ~(all << unsigned(left)); }

    bool isBorder(char c) const
    {
        return c == m_rules.delimiter || c == '\n' || c == '\r' || c == m_rules.quote;
    }

    static bool isOddBegin(const char *record, char comment)
    {
        const bool isMark = record[0] == '\xEF' && record[1] == '\xBB' && record[2] == '\xBF';
        return isMark || (comment != '\0' && *record == comment);
    }

    static bool isBlank(const char *at, const char *end, const PlainRules &rules)
    {
        for (; at != end; ++at) {
            if (std::uint8_t(*at) > ' ' && *at != rules.delimiter && *at != rules.quote)
                return false;
        }
        return true;
    }

    void run()
    {
        std::uint64_t anyHigh = 0;
        for (int piece = 0; piece < m_size; piece += pieceBytes) {
            const int end = piece + pieceBytes < m_size ? piece + pieceBytes : m_size;
            const std::uint64_t highs = note(piece, end);
            m_block.highs[piece / pieceBytes] = highs;
            anyHigh |= highs;
            lookAtRecords();
        }
        if (m_size % 64 == 0 && m_carry.closedBefore != 0 && !isBorder(m_text[m_size]))
            m_carry.odd |= 1;
        m_block.ascii = anyHigh == 0;
        finish();
    }

    /// Notes the ends of records in a piece. \return in which 64 bytes of it there is one beyond ASCII
    std::uint64_t note(int begin, int end)
    {
        const Kinds kinds(m_rules); // of one's own, so that all of it stays in registers
        const char *const text = m_text;
        Carry carry = m_carry;
        End *next = m_ends;
        std::uint64_t highs = 0;
        int at = begin;
        for (; at + 64 <= end; at += 64)
            highs |= noteIn(text + at, at, all, kinds, carry, next) << unsigned((at - begin) / 64);
        if (at < end)
            highs |= noteIn(text + at, at, inside(end - at), kinds, carry, next)
                << unsigned((at - begin) / 64);
        m_carry = carry;
        m_endCount = int(next - m_ends);
        return highs;
    }

    /// \param mine  those of the 64 bytes that belong to the text
    [[gnu::always_inline]] static std::uint64_t noteIn(const char *text, int at, std::uint64_t mine,
                                                       const Kinds &kinds, Carry &carry, End *&next)
    {
        const Bytes bytes = Bytes::from(text);
        const std::uint64_t allQuotes = bytes.equal(kinds.quote);
        const std::uint64_t allDelimiters = bytes.equal(kinds.delimiter);
        std::uint64_t breaks = bytes.equal('\n');
        std::uint64_t lineEnds = breaks & mine;
        const std::uint64_t lows = bytes.lows();
        if (lows != breaks)
            lineEnds = noteLows(bytes, text[64], lows, mine, kinds, carry, breaks);
        if (kinds.escape != '\0') [[unlikely]]
            carry.odd |= bytes.equal(kinds.escape) & mine;

        const std::uint64_t quotes = allQuotes & mine;
        const std::uint64_t within = Bytes::oddUpTo(quotes) ^ carry.inQuotes;
        const std::uint64_t besides = allDelimiters | breaks | allQuotes; // also behind the text
        const std::uint64_t closing = quotes & ~within;
        carry.odd |= quotes & within & ~((besides << 1) | carry.besideBefore);
        carry.odd |= ((closing << 1) | carry.closedBefore) & ~besides;
        carry.besideBefore = besides >> 63;
        carry.closedBefore = closing >> 63;
        carry.inQuotes = std::uint64_t(std::int64_t(within) >> 63);

        const std::uint64_t delimiters = allDelimiters & mine & ~within;
        noteEnds(at, lineEnds & ~within, delimiters, lineEnds, carry, next);
        carry.delimiters += count(delimiters);
        carry.lines += count(lineEnds);
        return std::uint64_t(bytes.holdsHigh());
    }

    /// Where more is below 32 than line feeds. \return the line ends
    /// \param breaks  the line feeds, to which the carriage returns are added
    [[gnu::always_inline]] static std::uint64_t noteLows(const Bytes &bytes, char behind, std::uint64_t lows,
                                                         std::uint64_t mine, const Kinds &kinds, Carry &carry,
                                                         std::uint64_t &breaks)
    {
        const std::uint64_t feeds = breaks;
        const std::uint64_t returns = bytes.equal('\r');
        breaks |= returns;
        if (lows != breaks)
            carry.odd |= bytes.controls() & mine;
        const std::uint64_t feedFollows = (feeds >> 1) | (std::uint64_t(behind == '\n') << 63);
        const std::uint64_t loneReturns = returns & ~feedFollows & mine;
        carry.odd |= loneReturns & kinds.oddReturns;
        return (feeds & mine) | loneReturns;
    }

    /// The first is written whether it is there or not; most often there is no second.
    [[gnu::always_inline]] static void noteEnds(int at, std::uint64_t ends, std::uint64_t delimiters,
                                                std::uint64_t lineEnds, const Carry &carry, End *&next)
    {
        const auto noteFirst = [&] {
            const std::uint64_t upTo = ends ^ (ends - 1);
            *next = {.at = at + (ends == 0 ? 64 : __builtin_ctzll(ends)),
                     .delimiters = carry.delimiters + count(delimiters & upTo),
                     .lines = carry.lines + count(lineEnds & upTo)};
            next += ends != 0;
            ends &= ends - 1;
        };
        noteFirst();
        while (ends != 0)
            [[unlikely]] noteFirst();
    }

    /// Eight are written whether they are there or not: seldom are there more.
    [[gnu::always_inline]] static std::uint32_t *writeEnds(int at, std::uint64_t ends, std::uint32_t *next)
    {
        constexpr int usual = 8;
        const auto writeFirst = [&](int slot) {
            next[slot] = std::uint32_t(at + (ends == 0 ? 64 : __builtin_ctzll(ends)));
            ends &= ends - 1;
        };
        const int found = count(ends);
        for (int slot = 0; slot < usual; ++slot)
            writeFirst(slot);
        for (int slot = usual; ends != 0; ++slot)
            writeFirst(slot);
        return next + found;
    }

    void lookAtRecords()
    {
        const End *const last = m_ends + m_endCount;
        for (const End *end = m_ends; end != last; ++end) {
            if (m_rows > 0)
                m_unlike |= unlike(*end);
            else
                beginRecords(*end);
            m_before = *end;
            ++m_rows;
            const char *const next = m_text + end->at + 1;
            if (*next == '\xEF' || *next == m_rules.comment)
                m_unlike |= unsigned(isOddBegin(next, m_rules.comment));
            if (end->at + 1 >= m_nextStart) {
                m_block.starts[m_block.startCount++]
                    = {.offset = end->at + 1, .row = m_rows, .line = end->lines};
                m_nextStart = end->at + 1 + PlainBlock::startEvery;
            }
        }
    }

    /// Whether the record between the end before and this one is not like the others.
    [[gnu::always_inline]] unsigned unlike(const End &end) const
    {
        const char *const begin = m_text + m_before.at + 1;
        const bool mayBeBlank = *begin <= ' ' || *begin == m_rules.delimiter || *begin == m_rules.quote;
        return unsigned(end.delimiters - m_before.delimiters != m_rules.columns - 1)
            | unsigned(end.lines - m_before.lines > m_rules.mostLines)
            | unsigned(mayBeBlank && isBlank(begin, m_text + end.at, m_rules));
    }

    void beginRecords(const End &end)
    {
        m_block.headDelimiters = end.delimiters;
        m_block.headBytes = end.at;
        m_block.headLines = end.lines;
        m_block.headBlank = isBlank(m_text, m_text + end.at, m_rules);
    }

    void finish()
    {
        const int begin = m_rows == 0 ? 0 : m_before.at + 1;
        m_block.rows = m_rows;
        m_block.lines = m_carry.lines;
        m_block.tailLines = m_carry.lines - m_before.lines;
        m_block.tailDelimiters = m_carry.delimiters - m_before.delimiters;
        m_block.tailBytes = m_size - begin;
        m_block.tailBlank = isBlank(m_text + begin, m_text + m_size, m_rules);
        if (m_rows == 0) {
            m_block.headDelimiters = m_carry.delimiters;
            m_block.headBytes = m_size;
            m_block.headLines = m_carry.lines;
            m_block.headBlank = m_block.tailBlank;
        }
        m_block.plain = m_carry.odd == 0 && m_unlike == 0;
    }

    const char *const m_text;
    const int m_size;
    const PlainRules m_rules;
    PlainBlock &m_block;
    Carry m_carry;
    unsigned m_unlike = 0;
    int m_rows = 0;
    End m_before {.at = -1, .delimiters = 0, .lines = 0}; ///< of the record that has ended last
    int m_nextStart = 0;
    int m_endCount = 0;
    End m_ends[pieceBytes + 1]; ///< of the piece at hand; one more may be written
};

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect.h"
#include "csv/limits.h"
#include "csv/marks.h"

#include <QtGlobal>

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace csv {

/// Cuts one piece of text into records. A field is quoted when its first byte is a quote; what follows its
/// closing quote belongs to it as it stands, and quotes inside an unquoted field are ordinary characters. A
/// UTF-8 byte order mark in front of a record, as two joined files have it, is not part of the record.
class Scanner
{
public:
    /// The text must be readable this far beyond its end; what stands there does not matter.
    static constexpr int overread = Marks::width;

    enum class Outcome : std::uint8_t {
        Record,
        Comment, ///< a line that is no record
        NeedsMore, ///< the text ends before the record does
        TooManyColumns,
    };

    /// What is odd about the record found last.
    struct Oddities
    {
        bool mark = false; ///< a byte order mark stands in front of it
        bool neverClosed = false; ///< the text ended inside quotes, or behind an escape character
        int textAfterQuote = -1; ///< the first field with text behind its closing quote
        char *openQuote = nullptr; ///< of the quoted field that was never closed, or has text behind it
    };

    explicit Scanner(Dialect dialect);

    /// Must be called whenever bytes have moved or come.
    void reset(char *text, char *end, bool atEndOfFile);

    /// Finds the record that begins at \a from, which never goes back between two resets, and lies before the
    /// end.
    Outcome scan(char *from);

    /// Fields of the record found last; until unquote(), some of them hold their quotes.
    std::span<const std::string_view> fields() const { return {m_fields.data(), m_count}; }

    /// Behind the record found last.
    char *next() const { return m_next; }

    /// Line ends in the record found last, its own among them.
    qint64 lines() const { return m_lines; }

    const Oddities &oddities() const { return m_odd; }

    /// Quotes that stand there are ordinary characters.
    void takePlainly(const char *from, const char *to)
    {
        m_plainFrom = from;
        m_plainTo = to;
    }

    const Dialect &dialect() const { return m_dialect; }

    /// Where the field at which a scan stopped begins; its column is the number of fields.
    const char *fieldBegin() const { return m_fieldBegin; }

    /// Turns doubled quotes into single ones, in place: the record found last cannot be scanned again.
    void unquote();

private:
    /// The marks of 64 bytes of the text; goes only forward.
    struct Window
    {
        char *base = nullptr;
        Marks marks = {};
    };

    struct Mended
    {
        std::size_t field;
        char *closing; ///< its closing quote, or the end of the text; nothing: the field is not quoted
    };

    bool isPlain(const char *quote) const { return quote >= m_plainFrom && quote < m_plainTo; }

    Outcome skipMark(char *&from);
    bool isComment(const char *from, bool &sure) const;
    Outcome skipLine(char *from);

    // What nearly every file needs: a delimiter of one byte, quotes that are doubled or none.
    template <bool quotes> Outcome scanUsual(char *from);
    template <bool quotes> Outcome cut(char *from, Window &window, std::size_t &count);
    char *cutQuoted(char *opening, Window &window, std::size_t &count);
    void noteTextAfterQuote(char *opening, std::string_view text, std::size_t column);
    Outcome endLine(char *lineEnd);

    // All that a dialect can be.
    Outcome cutAny(char *from, std::size_t &count);
    char *cutAnyField(char *at, std::size_t &count);
    char *skipQuoted(char *at);
    char *findFieldEnd(char *at, bool &escapes);
    int lineEndAt(const char *at, bool &sure) const;
    std::size_t delimiterAt(const char *at, bool &sure) const;
    void unescape(std::string_view &field, const Mended &mended) const;

    char *find(std::uint64_t Marks::*kind, char *from, Window &window) const;
    void load(char *base, Window &window) const;
    void add(const char *begin, const char *end, std::size_t &count);

    Dialect m_dialect;
    Marker m_marker;
    Window m_window;
    char *m_text = nullptr;
    char *m_end = nullptr;
    bool m_atEndOfFile = false;
    bool m_usual = true; ///< cut() does
    Oddities m_odd;
    const char *m_plainFrom = nullptr;
    const char *m_plainTo = nullptr;

    std::vector<std::string_view> m_fields; ///< grows only; the first m_count are the record's
    std::size_t m_count = 0;
    std::vector<Mended> m_mended;
    char *m_fieldBegin = nullptr;
    char *m_next = nullptr;
    qint64 m_lines = 0;
};

inline void Scanner::add(const char *begin, const char *end, std::size_t &count)
{
    if (count == m_fields.size())
        m_fields.resize(std::min(count * 2, std::size_t(limits::columns)));
    m_fields[count++] = std::string_view(begin, std::size_t(end - begin));
}

/// LF, CRLF and CR each end one line.
qint64 countLineEnds(const char *begin, const char *end);

} // namespace csv

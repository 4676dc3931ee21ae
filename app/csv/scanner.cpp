// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/scanner.h"

#include "csv/limits.h"

#include <algorithm>
#include <bit>

namespace csv {

namespace {

constexpr std::uint64_t allBits = ~std::uint64_t(0);
constexpr std::size_t firstFields = 256;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

} // namespace

/// LF, CRLF and CR each end one line.
qint64 countLineEnds(const char *begin, const char *end)
{
    qint64 lines = 0;
    for (const char *at = begin; at != end; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n')))
            ++lines;
    }
    return lines;
}

Scanner::Scanner(Dialect dialect)
    : m_dialect(std::move(dialect))
    , m_marker(m_dialect.delimiter, m_dialect.quote.value_or(m_dialect.delimiter))
    , m_usual(!m_dialect.escape && m_dialect.delimiterTail.empty() && !m_dialect.padded
              && m_dialect.loneReturn)
    , m_fields(firstFields)
{
}

void Scanner::reset(char *text, char *end, bool atEndOfFile)
{
    m_text = text;
    m_end = end;
    m_atEndOfFile = atEndOfFile;
    load(text, m_window);
}

inline void Scanner::load(char *base, Window &window) const
{
    window = {.base = base, .marks = m_marker(base)};
    if (m_end - base < Marks::width) {
        const std::uint64_t inside = ~(allBits << unsigned(m_end - base));
        window.marks.ends &= inside;
        window.marks.quotes &= inside;
    }
}

/// \return the first mark at or behind \a from, or the end of the text
inline char *Scanner::find(std::uint64_t Marks::*kind, char *from, Window &window) const
{
    if (from - window.base >= Marks::width)
        load(from, window);
    std::uint64_t found = (allBits << unsigned(from - window.base)) & window.marks.*kind;
    while (found == 0) {
        if (m_end - window.base <= Marks::width)
            return m_end;
        load(window.base + Marks::width, window);
        found = window.marks.*kind;
    }
    return window.base + std::countr_zero(found);
}

Scanner::Outcome Scanner::scan(char *from)
{
    m_lines = 0;
    m_mended.clear();
    m_odd = {};
    m_fieldBegin = from;
    m_count = 0;
    if (*from == utf8Mark.front() && skipMark(from) == Outcome::NeedsMore)
        return Outcome::NeedsMore;
    if (!m_dialect.comment.empty()) {
        bool sure = true;
        const bool comment = isComment(from, sure);
        if (!sure)
            return Outcome::NeedsMore;
        if (comment)
            return skipLine(from);
    }
    if (m_usual)
        return m_dialect.quote ? scanUsual<true>(from) : scanUsual<false>(from);
    return cutAny(from, m_count);
}

/// Kept apart, each with the window in registers: as members they would be read again after every field.
template <bool quotes> [[gnu::noinline]] Scanner::Outcome Scanner::scanUsual(char *from)
{
    Window window = m_window;
    std::size_t count = 0;
    const Outcome outcome = cut<quotes>(from, window, count);
    m_window = window;
    m_count = count;
    return outcome;
}

/// Moves \a from behind a byte order mark, should one stand there.
Scanner::Outcome Scanner::skipMark(char *&from)
{
    const std::string_view rest(from, std::size_t(m_end - from));
    if (rest.starts_with(utf8Mark)) {
        from += utf8Mark.size();
        m_odd.mark = true;
        return Outcome::Record;
    }
    return utf8Mark.starts_with(rest) && !m_atEndOfFile ? Outcome::NeedsMore : Outcome::Record;
}

/// \param sure  becomes false where the text ends too early to tell
bool Scanner::isComment(const char *from, bool &sure) const
{
    const std::string_view rest(from, std::size_t(m_end - from));
    const std::string_view comment = m_dialect.comment;
    if (rest.size() < comment.size())
        sure = m_atEndOfFile || !comment.starts_with(rest);
    return rest.starts_with(comment);
}

Scanner::Outcome Scanner::skipLine(char *from)
{
    char *const lineEnd = std::find_if(
        from, m_end, [this](char c) { return c == '\n' || (c == '\r' && m_dialect.loneReturn); });
    if (lineEnd == m_end && !m_atEndOfFile)
        return Outcome::NeedsMore;
    m_next = m_end;
    return lineEnd != m_end && endLine(lineEnd) == Outcome::NeedsMore ? Outcome::NeedsMore : Outcome::Comment;
}

template <bool quotes>
[[gnu::always_inline]] inline Scanner::Outcome Scanner::cut(char *from, Window &window, std::size_t &count)
{
    const char delimiter = m_dialect.delimiter;
    const char quote = m_dialect.quote.value_or('\0');
    char *const textEnd = m_end;
    for (char *at = from;; ++at) {
        m_fieldBegin = at;
        if (count == std::size_t(limits::columns))
            return Outcome::TooManyColumns;
        if (quotes && at != textEnd && *at == quote && !isPlain(at)) {
            at = cutQuoted(at, window, count);
            if (at == nullptr)
                return Outcome::NeedsMore;
        } else {
            char *const end = find(&Marks::ends, at, window);
            if (end == textEnd && !m_atEndOfFile)
                return Outcome::NeedsMore;
            add(at, end, count);
            at = end;
        }
        if (at == textEnd) {
            m_next = textEnd;
            return Outcome::Record;
        }
        if (*at != delimiter)
            return endLine(at);
    }
}

/// \return the field's end, or nothing when the text ends before it is sure
[[gnu::always_inline]] inline char *Scanner::cutQuoted(char *opening, Window &window, std::size_t &count)
{
    char *const begin = opening + 1;
    const char quoteCharacter = *opening;
    bool mended = false;
    char *quote = find(&Marks::quotes, begin, window);
    while (quote != m_end && quote + 1 != m_end && quote[1] == quoteCharacter) {
        mended = true;
        quote = find(&Marks::quotes, quote + 2, window);
    }
    if (m_end - quote <= 1 && !m_atEndOfFile)
        return nullptr;
    m_odd.neverClosed = quote == m_end;
    char *end = m_odd.neverClosed ? m_end : quote + 1;
    if (m_odd.neverClosed)
        m_odd.openQuote = opening;
    if (end != m_end && *end != m_dialect.delimiter && *end != '\n' && *end != '\r') {
        mended = true;
        end = find(&Marks::ends, end, window);
        if (end == m_end && !m_atEndOfFile)
            return nullptr;
        noteTextAfterQuote(opening, {quote + 1, end}, count);
    }
    if (hasLineEnd(begin, quote))
        m_lines += countLineEnds(begin, quote);
    if (mended)
        m_mended.push_back({.field = count, .closing = quote});
    add(begin, mended ? end : quote, count);
    return end;
}

Scanner::Outcome Scanner::endLine(char *lineEnd)
{
    ++m_lines;
    m_next = lineEnd + 1;
    if (*lineEnd == '\r') {
        if (m_next == m_end && !m_atEndOfFile)
            return Outcome::NeedsMore;
        if (m_next != m_end && *m_next == '\n')
            ++m_next;
    }
    return Outcome::Record;
}

/// Blanks alone are no sign that anything is missing.
void Scanner::noteTextAfterQuote(char *opening, std::string_view text, std::size_t column)
{
    if (m_odd.textAfterQuote >= 0 || text.find_first_not_of(" \t") == std::string_view::npos)
        return;
    m_odd.textAfterQuote = int(column);
    m_odd.openQuote = opening;
}

void Scanner::unquote()
{
    for (const Mended &mended : m_mended) {
        std::string_view &field = m_fields[mended.field];
        if (!m_usual) {
            unescape(field, mended);
            continue;
        }
        char *const begin = mended.closing - (mended.closing - field.data());
        const char *const end = field.data() + field.size();
        char *out = begin;
        for (const char *in = begin; in < mended.closing; ++in) {
            *out++ = *in;
            if (*in == *m_dialect.quote)
                ++in;
        }
        if (mended.closing < end)
            out = std::copy(static_cast<const char *>(mended.closing) + 1, end, out);
        field = std::string_view(begin, std::size_t(out - begin));
    }
}

} // namespace csv

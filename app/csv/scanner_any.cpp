// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scanner for dialects with an escape character, a delimiter of several bytes, blanks behind delimiters,
// or CR as text: byte by byte, so slower than the usual path.

#include "csv/limits.h"
#include "csv/scanner.h"

#include <algorithm>

namespace csv {

/// \return how many bytes end a line there; \a sure becomes false where the text ends too early to tell
int Scanner::lineEndAt(const char *at, bool &sure) const
{
    if (*at == '\n')
        return 1;
    if (*at != '\r')
        return 0;
    if (at + 1 == m_end) {
        sure = m_atEndOfFile;
        return m_dialect.loneReturn ? 1 : 0;
    }
    return at[1] == '\n' ? 2 : m_dialect.loneReturn ? 1 : 0;
}

/// \return the bytes of the delimiter that stands there, or 0
std::size_t Scanner::delimiterAt(const char *at, bool &sure) const
{
    if (*at != m_dialect.delimiter)
        return 0;
    const std::string_view tail = m_dialect.delimiterTail;
    const std::string_view rest(at + 1, std::size_t(m_end - at - 1));
    if (rest.size() < tail.size() && tail.starts_with(rest))
        sure = sure && m_atEndOfFile;
    return rest.starts_with(tail) ? 1 + tail.size() : 0;
}

/// \return the closing quote of the field whose content begins at \a at, or the end of the text
char *Scanner::skipQuoted(char *at)
{
    for (; at < m_end; ++at) {
        if (*at == m_dialect.quote) {
            if (at + 1 == m_end || at[1] != m_dialect.quote)
                return at;
            ++at;
        } else if (*at == m_dialect.escape) {
            ++at;
        }
    }
    return m_end;
}

/// \return the end of the field, or nothing where the text ends before it is sure
char *Scanner::findFieldEnd(char *at, bool &escapes)
{
    bool sure = true;
    for (; at < m_end; ++at) {
        if (*at == m_dialect.escape && *at != m_dialect.quote) {
            escapes = true;
            if (++at == m_end && m_atEndOfFile) {
                m_odd.neverClosed = true;
                m_odd.openQuote = at - 1;
                return m_end;
            }
            continue;
        }
        const bool ends = delimiterAt(at, sure) > 0 || lineEndAt(at, sure) > 0;
        if (!sure)
            return nullptr;
        if (ends)
            return at;
    }
    return m_atEndOfFile ? m_end : nullptr;
}

/// \return the end of the field, or nothing where the text ends before it is sure
char *Scanner::cutAnyField(char *at, std::size_t &count)
{
    while (m_dialect.padded && at != m_end && *at == ' ')
        ++at;
    if (at == m_end && !m_atEndOfFile)
        return nullptr;
    bool escapes = false;
    if (at == m_end || *at != m_dialect.quote || isPlain(at)) {
        char *const end = findFieldEnd(at, escapes);
        if (end == nullptr)
            return nullptr;
        if (escapes)
            m_mended.push_back({.field = count, .closing = nullptr});
        add(at, end, count);
        return end;
    }
    char *const opening = at;
    char *const closing = skipQuoted(opening + 1);
    if (m_end - closing <= 1 && !m_atEndOfFile)
        return nullptr;
    m_odd.neverClosed = closing == m_end;
    if (m_odd.neverClosed)
        m_odd.openQuote = opening;
    char *const end = m_odd.neverClosed ? m_end : findFieldEnd(closing + 1, escapes);
    if (end == nullptr)
        return nullptr;
    if (!m_odd.neverClosed && end != closing + 1)
        noteTextAfterQuote(opening, {closing + 1, end}, count);
    m_mended.push_back({.field = count, .closing = closing});
    add(opening + 1, end, count);
    return end;
}

Scanner::Outcome Scanner::cutAny(char *from, std::size_t &count)
{
    for (char *at = from;;) {
        m_fieldBegin = at;
        if (count == std::size_t(limits::columns))
            return Outcome::TooManyColumns;
        at = cutAnyField(at, count);
        if (at == nullptr)
            return Outcome::NeedsMore;
        if (at == m_end) {
            m_next = m_end;
            m_lines = countLineEnds(from, m_end);
            return Outcome::Record;
        }
        bool sure = true;
        if (const std::size_t width = delimiterAt(at, sure); width > 0) {
            at += width;
            continue;
        }
        m_next = at + lineEndAt(at, sure);
        m_lines = m_dialect.loneReturn ? countLineEnds(from, m_next) : std::count(from, m_next, '\n');
        return Outcome::Record;
    }
}

/// What MySQL writes for an absent value stays as it is.
void Scanner::unescape(std::string_view &field, const Mended &mended) const
{
    const bool quoted = mended.closing != nullptr;
    if (!quoted && field == "\\N")
        return;
    char *const begin = m_text + (field.data() - m_text);
    char *const end = begin + field.size();
    const char *const quotedEnd = quoted ? mended.closing : begin;
    char *out = begin;
    for (const char *in = begin; in < end; ++in) {
        if (in == mended.closing)
            continue;
        const bool doubled = in < quotedEnd && *in == m_dialect.quote;
        const bool escaped = *in == m_dialect.escape && in + 1 < end && in + 1 != mended.closing;
        if (doubled || escaped)
            ++in;
        *out++ = *in;
    }
    field = std::string_view(begin, std::size_t(out - begin));
}

} // namespace csv

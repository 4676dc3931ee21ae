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

} // namespace

Scanner::Scanner(Dialect dialect)
    : m_dialect(dialect)
    , m_marker(dialect.delimiter, dialect.quote)
    , m_fields(firstFields)
{
}

void Scanner::reset(char *text, char *end, bool atEndOfFile)
{
    m_end = end;
    m_atEndOfFile = atEndOfFile;
    load(text);
}

void Scanner::load(char *base)
{
    m_base = base;
    m_marks = m_marker(base);
    if (m_end - base < Marks::width) {
        const std::uint64_t inside = ~(allBits << unsigned(m_end - base));
        m_marks.ends &= inside;
        m_marks.quotes &= inside;
    }
}

/// Brings the marks to \a at. \return the bits of the bytes from there
inline std::uint64_t Scanner::moveTo(char *at)
{
    if (at - m_base >= Marks::width)
        load(at);
    return allBits << unsigned(at - m_base);
}

inline char *Scanner::findEnd(char *from)
{
    std::uint64_t found = moveTo(from) & m_marks.ends;
    while (found == 0) {
        if (m_end - m_base <= Marks::width)
            return m_end;
        load(m_base + Marks::width);
        found = m_marks.ends;
    }
    return m_base + std::countr_zero(found);
}

inline char *Scanner::findQuote(char *from)
{
    std::uint64_t found = moveTo(from) & m_marks.quotes;
    while (found == 0) {
        if (m_end - m_base <= Marks::width)
            return m_end;
        load(m_base + Marks::width);
        found = m_marks.quotes;
    }
    return m_base + std::countr_zero(found);
}

inline void Scanner::add(const char *begin, const char *end)
{
    if (m_count == m_fields.size())
        m_fields.resize(std::min(m_fields.size() * 2, std::size_t(limits::columns) + 1));
    m_fields[m_count++] = std::string_view(begin, std::size_t(end - begin));
}

Scanner::Outcome Scanner::scan(char *from)
{
    m_count = 0;
    m_lines = 0;
    m_mended.clear();
    m_unterminated = false;
    for (char *at = from;; ++at) {
        m_fieldBegin = at;
        if (m_count == std::size_t(limits::columns))
            return Outcome::TooManyColumns;
        if (at != m_end && *at == m_dialect.quote) {
            at = scanQuoted(at);
            if (at == nullptr)
                return Outcome::NeedsMore;
        } else {
            char *const end = findEnd(at);
            if (end == m_end && !m_atEndOfFile)
                return Outcome::NeedsMore;
            add(at, end);
            at = end;
        }
        if (at == m_end) {
            m_next = m_end;
            return Outcome::Record;
        }
        if (*at != m_dialect.delimiter)
            return endLine(at);
    }
}

/// \return the field's end, or nothing when the text ends before it is sure
char *Scanner::scanQuoted(char *opening)
{
    char *const begin = opening + 1;
    bool mended = false;
    char *quote = findQuote(begin);
    while (quote != m_end && quote + 1 != m_end && quote[1] == m_dialect.quote) {
        mended = true;
        quote = findQuote(quote + 2);
    }
    if (m_end - quote <= 1 && !m_atEndOfFile)
        return nullptr;
    m_unterminated = quote == m_end;
    char *end = m_unterminated ? m_end : quote + 1;
    if (end != m_end && *end != m_dialect.delimiter && *end != '\n' && *end != '\r') {
        mended = true;
        end = findEnd(end);
        if (end == m_end && !m_atEndOfFile)
            return nullptr;
    }
    if (hasLineEnd(begin, quote))
        m_lines += countLineEnds(begin, quote);
    if (mended)
        m_mended.push_back({.field = m_count, .closing = quote});
    add(begin, mended ? end : quote);
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

void Scanner::unquote()
{
    for (const Mended &mended : m_mended) {
        std::string_view &field = m_fields[mended.field];
        char *const begin = mended.closing - (mended.closing - field.data());
        const char *const end = field.data() + field.size();
        char *out = begin;
        for (const char *in = begin; in < mended.closing; ++in) {
            *out++ = *in;
            if (*in == m_dialect.quote)
                ++in;
        }
        if (mended.closing < end)
            out = std::copy(static_cast<const char *>(mended.closing) + 1, end, out);
        field = std::string_view(begin, std::size_t(out - begin));
    }
}

} // namespace csv

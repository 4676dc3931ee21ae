// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/plain_cutter.h"

#include "csv/scanner.h"

#include <algorithm>

namespace csv {

PlainCutter::PlainCutter(const PlainRules &rules, const PlainKernel &kernel)
    : m_rules(rules)
    , m_fieldEnds(kernel.fieldEnds)
    , m_fields(static_cast<std::size_t>(std::max(rules.columns, 1)))
{
}

void PlainCutter::reset(char *from, char *end, bool isWhole)
{
    m_text = from;
    m_at = from;
    m_end = end;
    m_isWhole = isWhole;
    m_piece = from;
    m_pieceEnd = from;
    m_index = 0;
    m_found.inQuotes = 0;
    m_found.quoteBefore = false;
    m_found.special = false;
    m_found.count = 0;
}

bool PlainCutter::nextPiece()
{
    if (m_pieceEnd == m_end)
        return false;
    m_piece = m_pieceEnd;
    m_pieceEnd += std::min<std::ptrdiff_t>(m_end - m_piece, PlainFields::mostBytes);
    m_fieldEnds(m_piece, int(m_pieceEnd - m_piece), m_rules, m_found);
    m_index = m_found.count > 0 && m_piece + m_found.ends[0] < m_at ? 1 : 0; // the LF of a CRLF
    return true;
}

bool PlainCutter::cut()
{
    char *begin = m_at;
    bool special = m_found.special;
    m_lines = 1;
    m_count = 0;
    m_mended.clear();
    for (;;) {
        if (m_index == m_found.count) {
            if (!nextPiece())
                return false;
            special = special || m_found.special;
            continue;
        }
        char *const end = m_piece + m_found.ends[m_index++];
        if (m_count == m_fields.size()) [[unlikely]]
            m_fields.resize(m_count * 2);
        const bool quoted = *begin == m_rules.quote && end - begin >= 2;
        if (quoted && special)
            m_mended.push_back(m_count);
        m_fields[m_count++] = {begin + (quoted ? 1 : 0), std::size_t(end - begin - (quoted ? 2 : 0))};
        begin = end + 1;
        if (*end == m_rules.delimiter)
            continue;
        if (*end == '\r' && begin == m_end && !m_isWhole)
            return false;
        if (*end == '\r' && begin != m_end && *begin == '\n') {
            ++begin;
            if (m_index < m_found.count && m_piece + m_found.ends[m_index] < begin)
                ++m_index;
        }
        m_at = begin;
        for (const std::size_t field : m_mended) // not before: a record that is cut off comes again
            mend(m_fields[field]);
        return true;
    }
}

/// Counts the line ends of a quoted field, and makes doubled quotes single.
void PlainCutter::mend(std::string_view &field)
{
    char *const begin = m_text + (field.data() - m_text);
    char *const end = begin + field.size();
    m_lines += int(countLineEnds(begin, end));
    char *out = std::find(begin, end, m_rules.quote);
    for (char *in = out; in < end; ++in) {
        *out++ = *in;
        if (*in == m_rules.quote)
            ++in;
    }
    field = {begin, std::size_t(out - begin)};
}

} // namespace csv

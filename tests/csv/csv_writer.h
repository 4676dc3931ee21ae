// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect.h"

#include <optional>
#include <string>
#include <string_view>

namespace test {

/// Writes values so that a reader of the same dialect must read the same. Knows nothing of how they are read.
class CsvWriter
{
public:
    explicit CsvWriter(csv::Dialect dialect)
        : m_dialect(std::move(dialect))
        , m_delimiter(m_dialect.delimiter + m_dialect.delimiterTail)
    {
    }

    /// Whether the characters of the dialect are at odds with one another, so that values could mean two
    /// things.
    static bool isClear(const csv::Dialect &dialect)
    {
        std::string marks(1, dialect.delimiter);
        const auto add = [&marks](char mark) {
            const bool fresh = marks.find(mark) == std::string::npos;
            marks += mark;
            return fresh;
        };
        bool clear = true;
        if (dialect.quote)
            clear = add(*dialect.quote) && clear;
        if (dialect.escape)
            clear = add(*dialect.escape) && clear;
        if (!dialect.comment.empty())
            clear = add(dialect.comment.front()) && clear;
        const bool blank = dialect.padded && marks.find(' ') != std::string::npos;
        return clear && !blank && marks.find_first_of("\r\n\xEF") == std::string::npos
            && dialect.delimiterTail.find_first_of("\r\n") == std::string::npos
            && dialect.comment.find_first_of("\r\n") == std::string::npos;
    }

    /// The value as it stands in a file. \param always  quoted, also where it need not be \return nothing
    /// where the dialect has no way to say it
    std::optional<std::string> field(std::string_view value, bool firstOfRecord, bool always) const
    {
        const bool plain = !hasMarks(value) && !beginsOddly(value, firstOfRecord);
        if (m_dialect.quote && (always || !plain))
            return quoted(value);
        if (plain)
            return std::string(value);
        if (!m_dialect.escape)
            return {};
        std::string text = escaped(value, firstOfRecord);
        // What MySQL writes for an absent value cannot be told from a character that need not be escaped.
        return text == "\\N" ? std::nullopt : std::optional(std::move(text));
    }

    const std::string &delimiter() const { return m_delimiter; }

private:
    bool isMark(char c) const
    {
        return c == '\r' || c == '\n' || c == m_dialect.delimiter
            || (m_dialect.escape && c == *m_dialect.escape);
    }

    bool hasMarks(std::string_view value) const
    {
        for (const char c : value) {
            if (isMark(c))
                return true;
        }
        return false;
    }

    bool beginsOddly(std::string_view value, bool firstOfRecord) const
    {
        if (value.empty())
            return false;
        const char first = value.front();
        const bool comment = !m_dialect.comment.empty() && first == m_dialect.comment.front();
        const bool blank = first == ' '; // which may be taken for padding
        return blank || (m_dialect.quote && first == *m_dialect.quote)
            || (firstOfRecord && (comment || first == '\xEF'));
    }

    std::string quoted(std::string_view value) const
    {
        std::string text(1, *m_dialect.quote);
        for (const char c : value) {
            if (c == *m_dialect.quote)
                text += m_dialect.escape.value_or(c);
            else if (m_dialect.escape && c == *m_dialect.escape)
                text += c;
            text += c;
        }
        return text + *m_dialect.quote;
    }

    std::string escaped(std::string_view value, bool firstOfRecord) const
    {
        std::string text;
        const bool odd = beginsOddly(value, firstOfRecord);
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (isMark(value[i]) || (odd && i == 0))
                text += *m_dialect.escape;
            text += value[i];
        }
        return text;
    }

    csv::Dialect m_dialect;
    std::string m_delimiter;
};

} // namespace test

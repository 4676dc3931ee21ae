// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect.h"
#include "csv/marks.h"

#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace csv {

/// Cuts one piece of text into records. A field is quoted when its first byte is a quote; what follows its
/// closing quote belongs to it as it stands, and quotes inside an unquoted field are ordinary characters.
class Scanner
{
public:
    /// The text must be readable this far beyond its end; what stands there does not matter.
    static constexpr int overread = Marks::width;

    enum class Outcome : std::uint8_t {
        Record,
        NeedsMore, ///< the text ends before the record does
        TooManyColumns,
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

    /// The text ended inside quotes.
    bool isUnterminated() const { return m_unterminated; }

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
        char *closing; ///< its closing quote, or the end of the text
    };

    Outcome cut(char *from, Window &window, std::size_t &count);
    char *cutQuoted(char *opening, Window &window, std::size_t &count);
    Outcome endLine(char *lineEnd);
    char *find(std::uint64_t Marks::*kind, char *from, Window &window) const;
    void load(char *base, Window &window) const;
    void add(const char *begin, const char *end, std::size_t &count);

    Dialect m_dialect;
    Marker m_marker;
    Window m_window;
    char *m_end = nullptr;
    bool m_atEndOfFile = false;
    bool m_unterminated = false;

    std::vector<std::string_view> m_fields; ///< grows only; the first m_count are the record's
    std::size_t m_count = 0;
    std::vector<Mended> m_mended;
    char *m_fieldBegin = nullptr;
    char *m_next = nullptr;
    qint64 m_lines = 0;
};

} // namespace csv

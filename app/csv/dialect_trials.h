// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect.h"
#include "csv/scanner.h"
#include "csv/sniffer.h"

#include <span>
#include <string_view>
#include <vector>

namespace csv {

/// The first records of a text as one dialect cuts them.
struct Trial
{
    int records = 0;
    int damaged = 0; ///< by text behind a closing quote, or a quote that stays open
    int quoted = 0; ///< fields between quotes
    int comments = 0;
    int fitting = 0;
    int width = 0; ///< fields of most records
    double plausible = 0; ///< share of cells
    double score = 0; ///< 0: cuts nothing
    bool firstFits = true;
};

/// Cuts the beginning of a text by one dialect after the other: at most 64 KiB, 200 records and 20 000
/// fields.
class Trials
{
public:
    /// \param whole  the text ends with the file
    Trials(std::span<const char> text, bool whole);

    std::string_view text() const { return {m_buffer.data(), m_bytes}; }

    Trial operator()(const Dialect &dialect);

    /// Calls \a use with the fields of each record that is not blank, until it says no.
    template <class Use> void forEach(const Dialect &dialect, Trial &trial, const Use &use);

private:
    static constexpr int lookedAtRecords = 200;
    static constexpr std::size_t lookedAtFields = 20'000;

    std::size_t m_bytes;
    bool m_whole;
    std::vector<char> m_buffer;
};

template <class Use> void Trials::forEach(const Dialect &dialect, Trial &trial, const Use &use)
{
    Scanner scanner(dialect);
    char *at = m_buffer.data();
    char *const end = at + m_bytes;
    std::size_t fields = 0;
    scanner.reset(at, end, m_whole);
    while (at < end && trial.records < lookedAtRecords && fields < lookedAtFields) {
        const Scanner::Outcome outcome = scanner.scan(at);
        if (outcome != Scanner::Outcome::Record && outcome != Scanner::Outcome::Comment)
            break;
        at = scanner.next();
        if (outcome == Scanner::Outcome::Comment) {
            ++trial.comments;
            continue;
        }
        if (isBlank({.fields = scanner.fields()}))
            continue;
        ++trial.records;
        fields += scanner.fields().size();
        const Scanner::Oddities &odd = scanner.oddities();
        if (odd.neverClosed || odd.textAfterQuote >= 0)
            ++trial.damaged;
        if (!use(scanner.fields()))
            break;
    }
}

} // namespace csv

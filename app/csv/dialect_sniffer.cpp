// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect_sniffer.h"

#include "csv/plausible_cell.h"
#include "csv/scanner.h"
#include "csv/sniffer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace csv {

namespace {

constexpr std::size_t lookedAtBytes = 64 << 10;
constexpr int lookedAtRecords = 200;
constexpr std::size_t lookedAtFields = 20'000;
constexpr int mostTitles = 20;

constexpr std::string_view usualDelimiters = ",;\t|";
constexpr std::string_view otherDelimiters = "\x1f\x01\x1e^~:";
constexpr std::string_view rareDelimiters = "?+*!&#$%=";

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

class Trials
{
public:
    Trials(std::span<const char> text, bool whole)
        : m_bytes(std::min(text.size(), lookedAtBytes))
        , m_whole(whole && m_bytes == text.size())
        , m_buffer(m_bytes + Scanner::overread)
    {
        std::copy_n(text.begin(), m_bytes, m_buffer.begin());
    }

    std::string_view text() const { return {m_buffer.data(), m_bytes}; }

    Trial operator()(const Dialect &dialect);

    /// Calls \a use with the fields of each record that is not blank, until it says no.
    template <class Use> void forEach(const Dialect &dialect, Trial &trial, const Use &use);

private:
    std::size_t m_bytes;
    bool m_whole;
    std::vector<char> m_buffer;
};

bool isBlankRecord(std::span<const std::string_view> fields)
{
    return isBlank({.fields = fields});
}

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
        if (isBlankRecord(scanner.fields()))
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

Trial Trials::operator()(const Dialect &dialect)
{
    struct OfWidth
    {
        int records = 0;
        std::size_t cells = 0;
        std::size_t plausible = 0;
    };

    std::map<std::size_t, OfWidth> widths;
    std::size_t first = 0;
    Trial trial;
    forEach(dialect, trial, [&](std::span<const std::string_view> fields) {
        OfWidth &same = widths[fields.size()];
        first = first == 0 ? fields.size() : first;
        ++same.records;
        for (const std::string_view field : fields) {
            ++same.cells;
            const bool quoted = field.data() != m_buffer.data() && field.data()[-1] == dialect.quote;
            trial.quoted += quoted ? 1 : 0;
            same.plausible += quoted || isPlausibleCell(field) ? 1 : 0;
        }
        return true;
    });
    if (widths.empty())
        return trial;
    const auto usual = std::ranges::max_element(widths, [](const auto &a, const auto &b) {
        return std::pair(a.second.records, a.first) < std::pair(b.second.records, b.first);
    });
    trial.width = int(usual->first);
    trial.fitting = usual->second.records;
    trial.firstFits = usual->first == first;
    trial.plausible = double(usual->second.plausible) / double(usual->second.cells);
    const double share = double(trial.fitting) / trial.records;
    const double intact = 1 - double(trial.damaged) / trial.records;
    if (trial.width > 1)
        trial.score = share * share * (1 + std::log2(double(trial.width))) * (trial.firstFits ? 1 : 0.5)
            * (0.25 + 0.75 * trial.plausible) * (0.1 + 0.9 * intact);
    return trial;
}

/// Line ends outside double quotes: in a file of LF lines, a CR by itself is part of a value.
bool loneReturnEnds(std::string_view text)
{
    qint64 feeds = 0;
    qint64 returns = 0;
    bool quoted = false;
    bool feedFirst = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        quoted = quoted != (c == '"');
        if (quoted || (c != '\n' && c != '\r'))
            continue;
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            return true;
        feedFirst = feedFirst || (c == '\n' && returns == 0);
        ++(c == '\n' ? feeds : returns);
    }
    return returns == 0 || !feedFirst || returns > feeds;
}

bool hasLineWith(std::string_view text, char first)
{
    for (std::size_t at = text.find(first); at != std::string_view::npos; at = text.find(first, at + 1)) {
        if (at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r')
            return true;
    }
    return false;
}

bool hasPair(std::string_view text, char a, char b)
{
    const char pair[] {a, b};
    return text.find(std::string_view(pair, 2)) != std::string_view::npos;
}

/// Delimiters beside the usual four must cut nearly every record alike: they stand in values as well.
bool isCredible(const Trial &trial, char delimiter)
{
    if (usualDelimiters.find(delimiter) != std::string_view::npos)
        return trial.score > 0;
    if (rareDelimiters.find(delimiter) != std::string_view::npos)
        return trial.width > 2 && trial.records > 2 && trial.fitting == trial.records;
    return trial.width > 1 && trial.firstFits && trial.fitting * 10 >= trial.records * 9;
}

struct Found
{
    Dialect dialect;
    Trial trial;
};

/// The quote, escape and comment that go best with one delimiter.
class Companions
{
public:
    Companions(Trials &trials, const OpenOptions &given)
        : m_trials(trials)
        , m_given(given)
        , m_backslashes(!isGiven(given.escape) && hasPair(trials.text(), '\\', '"'))
        , m_hashes(!isGiven(given.comment) && hasLineWith(trials.text(), '#'))
        , m_singles(!isGiven(given.quote) && trials.text().find('\'') != std::string_view::npos)
    {
    }

    template <class T> static bool isGiven(const base::Choice<T> &choice)
    {
        return choice.origin >= base::Origin::Recipe;
    }

    Found operator()(const Dialect &start)
    {
        Found found {start, m_trials(start)};
        if (m_hashes) {
            Dialect other = found.dialect;
            other.comment.assign(1, '#');
            tryOther(found, other, 1.05);
        }
        if (m_backslashes) {
            Dialect other = found.dialect;
            other.escape = '\\';
            const int damaged = found.trial.damaged;
            const Trial trial = m_trials(other);
            if (trial.damaged < damaged && trial.score >= found.trial.score)
                found = {other, trial};
        }
        if (m_singles) {
            Dialect other = found.dialect;
            other.quote = '\'';
            const Trial trial = m_trials(other);
            if (trial.damaged == 0 && trial.quoted > 1 && trial.quoted > found.trial.quoted
                && trial.score > found.trial.score * 1.02)
                found = {other, trial};
        }
        if (!isGiven(m_given.quote) && found.trial.damaged > 1 && found.trial.quoted <= found.trial.damaged) {
            Dialect other = found.dialect;
            other.quote = {};
            tryOther(found, other, 1);
        }
        return found;
    }

private:
    void tryOther(Found &found, const Dialect &other, double byFactor)
    {
        const Trial trial = m_trials(other);
        if (trial.score > found.trial.score * byFactor)
            found = {other, trial};
    }

    Trials &m_trials;
    const OpenOptions &m_given;
    bool m_backslashes;
    bool m_hashes;
    bool m_singles;
};

/// Whether a blank stands behind nearly every delimiter, and none in front of it, as in a sentence.
bool isPadded(Trials &trials, const Dialect &dialect)
{
    int behind = 0;
    int blanks = 0;
    int before = 0;
    Trial trial;
    trials.forEach(dialect, trial, [&](std::span<const std::string_view> fields) {
        for (std::size_t i = 1; i < fields.size(); ++i) {
            const bool quoted = fields[i].data()[-1] == dialect.quote;
            behind += quoted || !fields[i].empty() ? 1 : 0;
            blanks += !quoted && fields[i].starts_with(' ') ? 1 : 0;
            before += fields[i - 1].ends_with(' ') ? 1 : 0;
        }
        return true;
    });
    return trial.records > 1 && blanks > 2 && blanks * 10 >= behind * 9 && before * 10 < behind;
}

/// Titles hold one cell, or few of many; below them stands a header as wide as the rows below it.
int titlesAbove(Trials &trials, const Dialect &dialect, int width)
{
    int titles = 0;
    bool header = false;
    bool row = false;
    Trial trial;
    trials.forEach(dialect, trial, [&](std::span<const std::string_view> fields) {
        if (header) {
            row = int(fields.size()) == width;
            return false;
        }
        const auto filled = std::ranges::count_if(
            fields, [](std::string_view field) { return field.find_first_not_of(" \t") != field.npos; });
        if (filled > std::max(1, width / 3)) {
            header = int(fields.size()) == width && looksLikeHeader({.fields = fields});
            return header;
        }
        return ++titles <= mostTitles;
    });
    return width > 1 && header && row ? titles : 0;
}

} // namespace

SniffedDialect sniffDialect(std::span<const char> text, bool whole, const OpenOptions &given)
{
    Trials trials(text, whole);
    Dialect start {.delimiter = given.delimiter.value, .delimiterTail = given.delimiterTail};
    if (Companions::isGiven(given.quote))
        start.quote = given.quote.value;
    if (Companions::isGiven(given.escape))
        start.escape = given.escape.value;
    if (Companions::isGiven(given.comment))
        start.comment = given.comment.value;
    start.loneReturn = loneReturnEnds(trials.text());
    Companions companions(trials, given);

    using Reason = DialectEvidence::Reason;
    SniffedDialect sniffed;
    Found best;
    if (Companions::isGiven(given.delimiter)) {
        best = companions(start);
        sniffed.evidence.reason = Reason::Given;
    } else {
        start.delimiter = usualDelimiters.front();
        best = companions(start);
        double runnerUp = 0;
        for (const std::string_view candidates : {usualDelimiters, otherDelimiters, rareDelimiters}) {
            if (best.trial.score > 0 && candidates == rareDelimiters)
                break;
            for (const char delimiter : candidates) {
                if (delimiter == start.delimiter || trials.text().find(delimiter) == std::string_view::npos)
                    continue;
                Dialect other = start;
                other.delimiter = delimiter;
                Found found = companions(other);
                if (!isCredible(found.trial, delimiter))
                    continue;
                if (found.trial.score > best.trial.score)
                    std::swap(found, best);
                const bool even = found.trial.fitting == found.trial.records && found.trial.records > 1;
                if (even && found.trial.score > runnerUp) {
                    runnerUp = found.trial.score;
                    sniffed.evidence.runnerUp = found.dialect.delimiter;
                }
            }
        }
        if (runnerUp < best.trial.score * 0.6)
            sniffed.evidence.runnerUp = '\0';
        sniffed.evidence.reason = best.trial.score > 0 ? Reason::Even : Reason::Nothing;
    }
    sniffed.evidence.records = best.trial.records;
    sniffed.evidence.fitting = best.trial.fitting;
    sniffed.evidence.columns = std::max(best.trial.width, 1);
    best.dialect.padded = isPadded(trials, best.dialect);
    sniffed.titles = titlesAbove(trials, best.dialect, best.trial.width);
    sniffed.dialect = best.dialect;
    return sniffed;
}

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect_sniffer.h"

#include "csv/delimiter_in_words.h"
#include "csv/dialect_companions.h"
#include "csv/dialect_trials.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace csv {

namespace {

constexpr int mostTitles = 20;

/// Kinds of delimiters, from those that one may take at their word to those that stand in values as well.
enum class Kind : std::uint8_t { Usual, Other, Rare, InWords };

struct Candidates
{
    Kind kind;
    std::vector<std::string_view> delimiters;
};

const std::array<Candidates, 4> &candidates()
{
    static const std::array<Candidates, 4> all {
        Candidates {Kind::Usual, {",", ";", "\t", "|"}},
        Candidates {Kind::Other,
                    {"\x1f", "\x01", "\x1e", "\x02", "\x1c", "\x1d", "^", "~", ":", "\xC2\xA7", "\xC2\xA6",
                     "\xC2\xAC"}},
        Candidates {Kind::Rare, {"?", "+", "*", "!", "&", "#", "$", "%", "="}},
        Candidates {Kind::InWords, {" ", "/", "-", "_"}}};
    return all;
}

/// Delimiters beside the usual four must cut nearly every record alike: they stand in values as well.
bool isCredible(Trials &trials, const Found &found, Kind kind)
{
    const Trial &trial = found.trial;
    switch (kind) {
    case Kind::Usual:
        return trial.score > 0;
    case Kind::Other:
        return trial.width > 1 && trial.firstFits && trial.fitting * 10 >= trial.records * 9
            && (found.dialect.delimiter != ':' || !isAllNumbers(trials, found.dialect));
    case Kind::Rare:
        return trial.width > 2 && trial.records > 2 && trial.fitting == trial.records;
    case Kind::InWords:
        return trial.fitting == trial.records && dividesWords(trials, found.dialect);
    }
    Q_UNREACHABLE();
}

Dialect withDelimiter(Dialect dialect, std::string_view delimiter)
{
    dialect.delimiter = delimiter.front();
    dialect.delimiterTail = delimiter.substr(1);
    return dialect;
}

/// Whether the user has given the character another meaning.
bool isTaken(std::string_view delimiter, const OpenOptions &given)
{
    const char first = delimiter.front();
    return (given.quote.isSaid() && given.quote.value == first)
        || (given.escape.isSaid() && given.escape.value == first)
        || (given.comment.isSaid() && given.comment.value.starts_with(first));
}

std::string_view firstFree(const OpenOptions &given)
{
    const auto &usual = candidates().front().delimiters;
    return *std::ranges::find_if_not(usual, [&](std::string_view each) { return isTaken(each, given); });
}

/// The best of all delimiters, and what else would do.
class Contest
{
public:
    Contest(Trials &trials, const OpenOptions &given, const Dialect &start)
        : m_trials(trials)
        , m_given(given)
        , m_companions(trials, given)
        , m_start(start)
        , m_best(m_companions(start))
    {
    }

    void hold();

    const Found &best() const { return m_best; }

    /// Or NUL. Only a character that cuts every record evenly, and nearly as well.
    char runnerUp() const
    {
        constexpr double nearly = 0.6;
        return m_runnerUpScore < m_best.trial.score * nearly ? '\0' : m_runnerUp;
    }

private:
    void enter(std::string_view delimiter, Kind kind);

    Trials &m_trials;
    const OpenOptions &m_given;
    Companions m_companions;
    Dialect m_start;
    Found m_best;
    double m_runnerUpScore = 0;
    char m_runnerUp = '\0';
};

void Contest::hold()
{
    for (const Candidates &some : candidates()) {
        if (m_best.trial.score > 0 && some.kind >= Kind::Rare)
            break;
        for (const std::string_view delimiter : some.delimiters)
            enter(delimiter, some.kind);
    }
}

void Contest::enter(std::string_view delimiter, Kind kind)
{
    const bool begunWith = delimiter.size() == 1 && delimiter.front() == m_start.delimiter;
    if (begunWith || isTaken(delimiter, m_given) || m_trials.text().find(delimiter) == std::string_view::npos)
        return;
    Found found = m_companions(withDelimiter(m_start, delimiter));
    if (!isCredible(m_trials, found, kind))
        return;
    if (found.trial.score > m_best.trial.score)
        std::swap(found, m_best);
    const bool even = found.trial.fitting == found.trial.records && found.trial.records > 1;
    if (even && found.trial.score > m_runnerUpScore && found.dialect.delimiterTail.empty()) {
        m_runnerUpScore = found.trial.score;
        m_runnerUp = found.dialect.delimiter;
    }
}

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

struct Above
{
    int titles = 0;
    bool upperHeader = false;
};

/// Titles hold one cell, or few of many; below them stands a header as wide as the rows below it. The last of
/// them may be the upper half of a header: as wide as the rows, and names in some of its cells.
Above titlesAbove(Trials &trials, const Dialect &dialect, int width)
{
    Above above;
    bool header = false;
    bool row = false;
    Trial trial;
    trials.forEach(dialect, trial, [&](std::span<const std::string_view> fields) {
        if (header) {
            row = int(fields.size()) == width;
            return false;
        }
        const bool wide = int(fields.size()) == width;
        const auto filled = std::ranges::count_if(
            fields, [](std::string_view field) { return field.find_first_not_of(" \t") != field.npos; });
        if (filled > std::max(1, width / 3)) {
            header = wide && looksLikeHeader({.fields = fields});
            return header;
        }
        above.upperHeader = wide && filled > 1 && looksLikeHeader({.fields = fields});
        return ++above.titles <= mostTitles;
    });
    return width > 1 && header && row ? above : Above();
}

/// What is settled before anything is tried.
Dialect startingFrom(const OpenOptions &given)
{
    Dialect start {.delimiter = given.delimiter.value, .delimiterTail = given.delimiterTail};
    if (given.quote.isSaid())
        start.quote = given.quote.value;
    if (given.escape.isSaid())
        start.escape = given.escape.value;
    if (given.comment.isSaid())
        start.comment = given.comment.value;
    return start;
}

} // namespace

SniffedDialect sniffDialect(std::span<const char> text, bool whole, const OpenOptions &given,
                            std::optional<bool> loneReturn)
{
    using Reason = DialectEvidence::Reason;
    Trials trials(text, whole);
    Dialect start = startingFrom(given);
    start.loneReturn = loneReturn.value_or(loneReturnEnds(trials.text()));
    SniffedDialect sniffed;
    Found best;
    if (given.delimiter.isSaid()) {
        best = Companions(trials, given)(start);
        sniffed.evidence.reason = Reason::Given;
    } else {
        start = withDelimiter(start, firstFree(given));
        Contest contest(trials, given, start);
        contest.hold();
        best = contest.best();
        sniffed.evidence.runnerUp = contest.runnerUp();
        sniffed.evidence.reason = best.trial.score > 0 ? Reason::Even : Reason::Nothing;
    }
    sniffed.evidence.records = best.trial.records;
    sniffed.evidence.fitting = best.trial.fitting;
    sniffed.evidence.columns = std::max(best.trial.width, 1);
    sniffed.evidence.quoted = best.trial.quoted;
    sniffed.evidence.comments = best.trial.comments;
    best.dialect.padded = isPadded(trials, best.dialect);
    const Above above = titlesAbove(trials, best.dialect, best.trial.width);
    sniffed.titles = above.titles;
    sniffed.upperHeader = above.upperHeader;
    sniffed.dialect = best.dialect;
    return sniffed;
}

} // namespace csv

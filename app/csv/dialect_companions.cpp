// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect_companions.h"

namespace csv {

namespace {

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

} // namespace

Companions::Companions(Trials &trials, const OpenOptions &given)
    : m_trials(trials)
    , m_given(given)
    , m_backslashes(!given.escape.isSaid() && hasPair(trials.text(), '\\', '"'))
    , m_hashes(!given.comment.isSaid() && hasLineWith(trials.text(), '#'))
    , m_singles(!given.quote.isSaid() && trials.text().find('\'') != std::string_view::npos)
{
}

Found Companions::operator()(const Dialect &start)
{
    Found found {start, m_trials(start)};
    if (m_hashes) {
        Dialect other = found.dialect;
        other.comment.assign(1, '#');
        if (!areRows('#', found))
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
    if (!m_given.quote.isSaid() && found.trial.damaged > 1 && found.trial.quoted <= found.trial.damaged) {
        Dialect other = found.dialect;
        other.quote = {};
        tryOther(found, other, 1);
    }
    return found;
}

/// Whether most lines that begin so have as many fields as the others.
bool Companions::areRows(char first, const Found &found)
{
    int wide = 0;
    int narrow = 0;
    Trial trial;
    m_trials.forEach(found.dialect, trial, [&](std::span<const std::string_view> fields) {
        if (fields.front().starts_with(first))
            ++(int(fields.size()) == found.trial.width ? wide : narrow);
        return true;
    });
    return found.trial.width > 1 && wide >= narrow;
}

void Companions::tryOther(Found &found, const Dialect &other, double byFactor)
{
    const Trial trial = m_trials(other);
    if (trial.score > found.trial.score * byFactor)
        found = {other, trial};
}

} // namespace csv

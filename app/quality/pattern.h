// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace quality {

/// A regular expression (PCRE2, as QRegularExpression has it, with Unicode's classes) and what takes the
/// place of each match: \0 stands for the match, \1 to \9 for its groups, \n and \t for a line break and a
/// tab, \\ for a backslash. However an expression is written, a search is given up before long, and hears a
/// cancel within 100 ms.
class Pattern
{
public:
    struct Options
    {
        bool wholeCell = false; ///< only where it matches all of the text
        bool caseSensitive = false;
    };

    /// PatternInvalid (number: character of \a find, from 0; detail: what is wrong there, in PCRE2's words),
    /// PatternGroupMissing (number: of the group).
    static base::Result<Pattern> make(const QString &find, const QString &replace, Options options);

    /// \a text with every match replaced, or nothing where there is none. After an empty match the search
    /// goes on behind the next character. PatternTooSlow, Cancelled.
    base::Result<std::optional<QString>> replaced(const QString &text, const base::Progress &progress) const;

private:
    struct Piece
    {
        QString text;
        int group = -1; ///< of the match, behind the text; -1: none
    };

    Pattern() = default;
    base::Result<> takeReplacement(const QString &replace);
    base::Result<QRegularExpressionMatch> find(const QString &text, qsizetype from,
                                               const base::Progress &progress) const;
    base::Result<QRegularExpressionMatch> findPatiently(const QString &text, qsizetype from,
                                                        const base::Progress &progress) const;

    QRegularExpression m_quick; ///< gives up early
    QRegularExpression m_patient; ///< is asked at one place at a time
    std::vector<Piece> m_replacement;
};

} // namespace quality

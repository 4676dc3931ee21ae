// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/vocabulary.h"

#include <optional>

namespace xdm {

/// Where a usual name was found in a header.
struct FoundName
{
    FieldName name;
    QString context = {}; ///< address object that the header names
    int ordinal = 1; ///< of several: "Phone 2"
    double score = 0;
    bool exact = true; ///< not near, not in part, nothing taken apart
    bool whole = true; ///< no word of the header is left over
    bool lone = false; ///< one word alone, of several
};

/// The usual name that \a words are, most exact first. \param words  folded
std::optional<FoundName> findName(const QStringList &words);

/// The longest part of \a words that is a usual name which means one thing. \return nothing where the other
/// words tell that it is about something else
std::optional<FoundName> findPart(const QStringList &words);

/// The usual name that \a words are with two neighbouring letters exchanged.
std::optional<FoundName> findRespelled(const QStringList &words);

/// Whether they are words of something else with two neighbouring letters exchanged.
bool respelledToElse(const QStringList &words);

/// A usual name one letter off.
std::optional<FoundName> findNear(const QStringList &words);

/// Whether a word tells that the column is about something else.
bool speaksOfElse(const QStringList &words);

/// Whether a word says no.
bool denies(const QStringList &words);

} // namespace xdm

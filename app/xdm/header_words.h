// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"

namespace xdm {

/// What the words of a header say.
struct WordMatch
{
    QStringList fields = {}; ///< paths, the likeliest first; empty when nothing is near
    Level level = Level::None;
    double score = 0;
    bool inverted = false; ///< an opt-out
};

/// Matches a header against the usual names of fields in the catalogue's languages: the whole header, then
/// without the words that tell whose address or phone it is, then without fillers, then one letter off.
WordMatch matchWords(const QString &header);

/// The usual names of the field at \a path, in all of the catalogue's languages; none for most fields.
QStringList usualNames(const QString &path);

} // namespace xdm

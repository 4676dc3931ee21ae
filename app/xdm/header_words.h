// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace xdm {

/// A field that the words of a header name.
struct NamedField
{
    QString path;
    bool inverted = false; ///< an opt-out
    bool sure = false; ///< the words alone leave no doubt
    double score = 0; ///< 0 to 1
};

/// What the words of a header say.
struct HeaderReading
{
    std::vector<NamedField> fields = {}; ///< the likeliest first; empty when nothing is near
    bool open = false; ///< a usual name, but of several things
    bool whole = false; ///< every word of the header is accounted for
    bool lone = false; ///< one word alone, of several that say something else
    bool brief = false; ///< too few letters to be sure of
    bool optOut = false; ///< a "yes" in the column says no to something
    bool elsewhere = false; ///< a word tells that the column is about something else: "owner", "count"
};

/// Reads a row of headers by the usual names of fields in the catalogue's languages: the whole header; its
/// words in another order, in full for abbreviations or taken apart; without the words that tell whose
/// address or phone it is, without fillers, ordinals and what all headers of the row begin with; then a part
/// of it; then with letters exchanged or one letter off. Addresses that the header gives to nobody go to the
/// first kind of address that no other header of the row names. \return one reading per header
std::vector<HeaderReading> readHeaders(const QStringList &header);

/// The usual names of the field at \a path, in all of the catalogue's languages; none for most fields.
QStringList usualNames(const QString &path);

} // namespace xdm

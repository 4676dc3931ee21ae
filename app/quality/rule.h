// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace quality {

/// What can be wrong with a cell, a row, or a person.
enum class Rule : std::uint8_t {
    // The row is not sent.
    MissingEmail, ///< blank, invisible, a word for "none", or one that the platform blocks
    InvalidEmail,
    DuplicateEmail, ///< a later row with this address is sent instead
    DuplicateByCase, ///< likewise, and it is spelled in other letters
    DuplicateByBlanks, ///< likewise, and one of them has blanks or invisible characters around it
    RequiredMissing,
    TooLarge, ///< more than the platform takes in one record

    // The row is sent, without something or with something doubtful.
    ValueLeftOut, ///< the field does not take it: type, list, pattern, format or range
    IdentityTooLong,
    EmailTypo, ///< the domain looks misspelt
    SharedMailbox, ///< one address of many people, such as info@ or sales@
    TwoIdentities, ///< the same person has another address in another row
    LostZeros, ///< zeros in front that the column's other values have
    ShortenedNumber, ///< 1.23E+12
    RoundedNumber, ///< zeros behind the fifteenth digit
    GarbledText, ///< read in another encoding before it came here
    SwappedDate, ///< day and month
    DamagedText, ///< bytes of the file that are no text
};

inline constexpr int rules = int(Rule::DamagedText) + 1;

/// As it is called in JSON.
constexpr const char *nameOf(Rule rule)
{
    constexpr std::array<const char *, rules> names {
        "missingEmail",    "invalidEmail",  "duplicateEmail", "duplicateByCase", "duplicateByBlanks",
        "requiredMissing", "tooLarge",      "valueLeftOut",   "identityTooLong", "emailTypo",
        "sharedMailbox",   "twoIdentities", "lostZeros",      "shortenedNumber", "roundedNumber",
        "garbledText",     "swappedDate",   "damagedText",
    };
    return names[std::size_t(rule)];
}

/// Whether a row with it is sent all the same.
constexpr bool isHint(Rule rule)
{
    return rule >= Rule::ValueLeftOut;
}

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace support {

/// A number well mixed out of another one (SplitMix64); the same on every machine.
std::uint64_t mix(std::uint64_t value);

/// An endless row of numbers that a seed decides.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(mix(seed))
    {
    }

    std::uint64_t below(std::uint64_t bound)
    {
        m_state = mix(m_state);
        return (m_state >> 16) % bound;
    }

private:
    std::uint64_t m_state;
};

/// Somebody who does not exist, in UTF-8.
struct Person
{
    std::string_view first;
    std::string_view last;
    std::string_view middle;
    std::string_view prefix;
    std::string_view suffix;
    std::string_view gender; ///< Female, Male, Not Specified or empty
    std::string_view language; ///< "sv-SE"
    std::string_view job;
    std::string_view company;
    QByteArray mailName; ///< ASCII, in small letters: "asa.oberg"
};

/// Where nobody lives; telephone numbers are from ranges kept free for fiction, or have zeros for the
/// subscriber.
struct Address
{
    QByteArray street; ///< its lines are separated by line feeds
    QByteArray postalCode;
    QByteArray phone;
    std::string_view city;
    std::string_view region;
    std::string_view country;
    std::string_view countryCode;
    int regionNumber = 0;
};

Person makePerson(std::uint64_t seed);
Address makeAddress(std::uint64_t seed);

} // namespace support

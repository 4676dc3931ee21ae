// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/words.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace quality {

/// How many addresses of a table are at each domain, in small letters.
using DomainCounts = xdm::WordMap<qint64>;

/// Finds what a misspelt domain was meant to be, out of the catalogue's mail domains and of what is frequent
/// in the table itself. Never changed once it is made; thread-safe.
class DomainMender
{
public:
    explicit DomainMender(DomainCounts counts);

    /// \param written  what stands behind the at sign, in small letters; ASCII
    /// \return the domain that was meant; empty: nothing is wrong with it, or it is not clear
    std::string mended(std::string_view written) const;

private:
    struct Target
    {
        std::string domain;
        std::size_t nameSize; ///< of what stands before the ending
        std::size_t labelSize; ///< of its last label
        qint64 count;
        bool popular; ///< in the catalogue
        bool world;
        bool alone;
    };

    struct Guess;
    using Places = std::vector<int>; ///< in m_targets

    void addTarget(std::string domain, bool popular, bool world);
    void learnFrequent();
    qint64 countOf(std::string_view domain) const;
    bool isKnown(std::string_view domain) const;
    const Target *targetAt(std::string_view domain) const;
    bool isOutnumbered(std::string_view written, const Target &target) const;
    int allowedSlips(std::string_view written, const Target &target, std::string_view name) const;
    const Target *withoutEnding(std::string_view name) const;
    void guessName(std::string_view written, std::string_view name, std::string_view ending, int slips,
                   std::vector<Guess> &guesses) const;
    void guessEnding(std::string_view written, std::string_view name, std::vector<Guess> &guesses) const;
    std::string mendedPlain(std::string_view written) const;

    DomainCounts m_counts;
    std::vector<Target> m_targets;
    std::vector<int> m_world;
    xdm::WordMap<int> m_byDomain;
    xdm::WordMap<int> m_squeezed; ///< without dots and hyphens
    xdm::WordMap<Places> m_byName; ///< without the ending
    xdm::WordMap<Places> m_lacking; ///< whole, and without any one letter
};

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace xdm {

/// A domain at which many people have their address.
struct MailDomain
{
    std::string name; ///< in small letters
    bool world; ///< known everywhere, not only in one country
};

/// The catalogue of mail domains: what slips in addresses are told by. In small letters and ASCII.
struct MailDomains
{
    using Names = std::unordered_set<std::string>;

    std::vector<MailDomain> popular;
    Names alone; ///< of popular: what their name without an ending stands for
    Names real; ///< all of popular, and domains that look like a slip of one of them
    Names topLevels; ///< that exist
    Names secondLevels; ///< that belong to an ending of two letters: the co of co.uk
    std::vector<std::string>
        likely; ///< what an ending that does not exist was meant to be, the likeliest first

    struct Shortened
    {
        std::string written;
        std::string meant;
    };

    std::vector<Shortened> shortened; ///< endings that exist and are written by mistake for another
};

const MailDomains &mailDomains();

/// A domain taken apart before its ending, which may be of two labels: "mail.shop" and "co.uk".
struct DomainParts
{
    std::string_view name; ///< empty: there is no ending
    std::string_view ending;
    std::string_view topLevel; ///< last label of the ending
};

/// \param domain  in small letters; views it
DomainParts domainParts(std::string_view domain);

} // namespace xdm

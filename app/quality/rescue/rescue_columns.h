// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <vector>

namespace quality {

/// What the columns of a file can do for rows without an address. Columns from 0, -1: there is none. Never a
/// secret one, whatever it is called.
struct RescueColumns
{
    struct Address
    {
        int column;
        bool named; ///< its header or its values say that it holds addresses
    };

    int email = -1; ///< of the primary identity
    std::vector<Address> addresses = {}; ///< in which the customer's address may stand
    int given = -1;
    int family = -1;
    int middle = -1;
    int suffix = -1;
    int fullName = -1;
    int birthDate = -1;
    int postalCode = -1;
    int street = -1;
    std::vector<int> customers = {}; ///< with a number that is the customer's own
    std::vector<int> phones = {};

    /// By what the columns are mapped to, and by their headers where they are mapped to nothing.
    static RescueColumns of(const csv::Document &document, const xdm::Mapping &mapping,
                            const xdm::Schema &schema);
};

} // namespace quality

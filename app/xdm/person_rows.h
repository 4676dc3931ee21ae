// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "xdm/mapping.h"

#include <array>
#include <vector>

namespace xdm {

/// Which of a person's rows a column of the file is read from.
enum class RowRole : std::uint8_t {
    Own, ///< the first row
    Billing, ///< the address flagged as default billing
    Shipping, ///< the address flagged as default shipping
    Recipient, ///< the billing address, or else the first address
};

/// Tells which rows of a person play which part, by the flags of the two Commerce files that hold addresses.
class PersonRows
{
public:
    explicit PersonRows(const Mapping &mapping);

    /// Whether the rows of this file are addresses with flags.
    bool areAddresses() const { return m_addresses; }

    /// The row that a column of the file is read from when it fills \a path.
    RowRole roleOf(const QString &header, const QString &path) const;

    /// Decides the parts for the rows of one person.
    void choose(std::span<const csv::RecordView> rows);

    /// Index into the rows, or -1 where no row plays that part.
    int rowFor(RowRole role) const { return m_chosen[std::size_t(role)]; }

    int addressesNotUsed() const { return m_notUsed; }

private:
    bool isAddress(const csv::RecordView &row) const;

    bool m_addresses;
    bool m_everyRow; ///< every row is an address
    int m_billingFlag;
    int m_shippingFlag;
    std::vector<int> m_addressColumns; ///< any of them filled makes a row an address
    std::array<int, 4> m_chosen {0, -1, -1, -1};
    int m_notUsed = 0;
};

} // namespace xdm

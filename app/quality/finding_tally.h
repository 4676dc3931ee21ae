// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/finding_sink.h"
#include "quality/findings.h"

#include <string>
#include <unordered_map>

namespace quality {

/// Gathers the findings of a stretch of rows, in their order.
class FindingTally : public FindingSink
{
public:
    FindingTally() = default;

    /// The row that is looked at from now on, from 0; after those before.
    void begin(qint64 row) { m_row = row; }

    void add(Rule rule, int column, std::string_view value, std::string_view suggestion) override;

    /// \param stretches  in the order of their rows \param rows  of the table
    static Findings merge(std::vector<std::unique_ptr<FindingTally>> stretches, qint64 rows);

private:
    struct Hash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    /// By column, then text: what values are told apart by.
    using Numbers = std::unordered_map<std::string, quint32, Hash, std::equal_to<>>;

    struct Found
    {
        std::vector<FindingPlace> places;
        std::vector<FindingValue> values; ///< as many as there is room for, the first come first
        Numbers numbers;
        std::map<int, qint64> columns; ///< findings of each
    };

    static quint32 numberOf(Found &found, const FindingValue &value, qsizetype most);
    static void take(Found &all, Found &&part);
    static void sortValues(Found &found);

    std::array<Found, rules> m_found;
    qint64 m_row = 0;
    std::string m_key;
};

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/findings.h"

#include <algorithm>

namespace quality {

RuleFindings::RuleFindings(qint64 rows, std::vector<FindingPlace> places, std::vector<FindingValue> values,
                           std::map<int, qint64> columns)
    : m_count(qint64(places.size()))
    , m_tableRows(rows)
    , m_values(std::move(values))
    , m_columns(std::move(columns))
{
    RowListWriter writer(rows);
    for (const FindingPlace &place : places)
        writer.add(place.row());
    m_rows = writer.finish();
    std::erase_if(places, [](const FindingPlace &place) { return place.value() == FindingPlace::noValue; });
    places.shrink_to_fit();
    m_places = std::move(places);
}

RowList RuleFindings::rowsOf(int value) const
{
    RowListWriter writer(m_tableRows);
    for (const FindingPlace &place : m_places) {
        if (place.value() == quint32(value))
            writer.add(place.row());
    }
    return writer.finish();
}

} // namespace quality

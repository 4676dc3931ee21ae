// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/finding_tally.h"

#include <algorithm>
#include <numeric>

namespace quality {

namespace {

/// Values of all stretches together, before the rare ones are dropped.
constexpr std::size_t mostValues = 200'000;

void keyOf(int column, std::string_view text, std::string &key)
{
    key.assign(reinterpret_cast<const char *>(&column), sizeof column);
    key.append(text);
}

/// The new number of a value, out of those by their old one.
quint32 placed(quint32 value, const std::vector<quint32> &numbers)
{
    return value == FindingPlace::noValue ? value : numbers[value];
}

} // namespace

void FindingTally::add(Rule rule, int column, std::string_view value, std::string_view suggestion)
{
    Found &found = m_found[std::size_t(rule)];
    ++found.columns[column];
    quint32 number = FindingPlace::noValue;
    if (!value.empty() && value.size() <= limits::findingValueBytes) {
        keyOf(column, value, m_key);
        auto known = found.numbers.find(m_key);
        if (known == found.numbers.end() && found.values.size() < limits::findingValues) {
            known = found.numbers.emplace(m_key, quint32(found.values.size())).first;
            found.values.push_back({.text = QByteArray(value.data(), qsizetype(value.size())),
                                    .suggestion = QByteArray(suggestion.data(), qsizetype(suggestion.size())),
                                    .column = column});
        }
        if (known != found.numbers.end()) {
            number = known->second;
            ++found.values[known->second].count;
        }
    }
    found.places.emplace_back(m_row, number);
}

/// Adds what another stretch found, of later rows.
void FindingTally::take(Found &all, Found &&part)
{
    std::vector<quint32> numbers;
    numbers.reserve(part.values.size());
    std::string key;
    for (FindingValue &value : part.values) {
        keyOf(value.column, {value.text.constData(), std::size_t(value.text.size())}, key);
        auto known = all.numbers.find(key);
        if (known == all.numbers.end() && all.values.size() < mostValues) {
            known = all.numbers.emplace(key, quint32(all.values.size())).first;
            all.values.push_back(std::move(value));
            numbers.push_back(known->second);
            continue;
        }
        numbers.push_back(known == all.numbers.end() ? FindingPlace::noValue : known->second);
        if (known != all.numbers.end())
            all.values[known->second].count += value.count;
    }
    for (const auto &[column, count] : part.columns)
        all.columns[column] += count;
    all.places.reserve(all.places.size() + part.places.size());
    for (const FindingPlace place : part.places)
        all.places.emplace_back(place.row(), placed(place.value(), numbers));
}

/// The most frequent ones first, and none that there is no room for.
void FindingTally::sortValues(Found &found)
{
    std::vector<quint32> order(found.values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&found](quint32 left, quint32 right) {
        const FindingValue &a = found.values[left];
        const FindingValue &b = found.values[right];
        return std::tuple(-a.count, a.column, std::cref(a.text))
            < std::tuple(-b.count, b.column, std::cref(b.text));
    });
    if (order.size() > limits::findingValues)
        order.resize(limits::findingValues);
    std::vector<quint32> places(found.values.size(), FindingPlace::noValue);
    std::vector<FindingValue> sorted;
    sorted.reserve(order.size());
    for (const quint32 number : order) {
        places[number] = quint32(sorted.size());
        sorted.push_back(std::move(found.values[number]));
    }
    for (FindingPlace &place : found.places)
        place = FindingPlace(place.row(), placed(place.value(), places));
    found.values = std::move(sorted);
}

Findings FindingTally::merge(std::vector<std::unique_ptr<FindingTally>> stretches, qint64 rows)
{
    Findings findings;
    for (int rule = 0; rule < rules; ++rule) {
        Found all;
        for (const auto &stretch : stretches)
            take(all, std::exchange(stretch->m_found[std::size_t(rule)], {}));
        sortValues(all);
        findings.put(
            Rule(rule),
            RuleFindings(rows, std::move(all.places), std::move(all.values), std::move(all.columns)));
    }
    return findings;
}

} // namespace quality

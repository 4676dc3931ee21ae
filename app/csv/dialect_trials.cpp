// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dialect_trials.h"

#include "csv/plausible_cell.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace csv {

namespace {

constexpr std::size_t lookedAtBytes = 64 << 10;

} // namespace

Trials::Trials(std::span<const char> text, bool whole)
    : m_bytes(std::min(text.size(), lookedAtBytes))
    , m_whole(whole && m_bytes == text.size())
    , m_buffer(m_bytes + Scanner::overread)
{
    std::copy_n(text.begin(), m_bytes, m_buffer.begin());
}

Trial Trials::operator()(const Dialect &dialect)
{
    struct OfWidth
    {
        int records = 0;
        std::size_t cells = 0;
        std::size_t plausible = 0;
    };

    std::map<std::size_t, OfWidth> widths;
    std::size_t first = 0;
    Trial trial;
    forEach(dialect, trial, [&](std::span<const std::string_view> fields) {
        OfWidth &same = widths[fields.size()];
        first = first == 0 ? fields.size() : first;
        ++same.records;
        for (const std::string_view field : fields) {
            ++same.cells;
            const bool quoted = field.data() != m_buffer.data() && field.data()[-1] == dialect.quote;
            trial.quoted += quoted ? 1 : 0;
            same.plausible += quoted || isPlausibleCell(field) ? 1 : 0;
        }
        return true;
    });
    if (widths.empty())
        return trial;
    const auto usual = std::ranges::max_element(widths, [](const auto &a, const auto &b) {
        return std::pair(a.second.records, a.first) < std::pair(b.second.records, b.first);
    });
    trial.width = int(usual->first);
    trial.fitting = usual->second.records;
    trial.firstFits = usual->first == first;
    trial.plausible = double(usual->second.plausible) / double(usual->second.cells);
    const double share = double(trial.fitting) / trial.records;
    const double intact = 1 - double(trial.damaged) / trial.records;
    if (trial.width > 1)
        trial.score = share * share * (1 + std::log2(double(trial.width))) * (trial.firstFits ? 1 : 0.5)
            * (0.25 + 0.75 * trial.plausible) * (0.1 + 0.9 * intact);
    return trial;
}

} // namespace csv

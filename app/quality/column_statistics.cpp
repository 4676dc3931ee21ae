// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_statistics.h"

#include "xdm/text.h"

#include <algorithm>

namespace quality {

namespace {

constexpr qint64 blockRows = 1024; ///< between two looks at the cancel flag
constexpr std::size_t mostSamples = 5;
constexpr std::size_t sampleBytes = 200;

/// Cut between characters.
std::string_view cut(std::string_view text)
{
    if (text.size() <= sampleBytes)
        return text;
    std::size_t end = sampleBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    return text.substr(0, end);
}

void offerSample(std::string_view value, std::vector<QByteArray> &samples)
{
    const std::string_view sample = cut(value);
    const bool known = std::ranges::any_of(samples, [sample](const QByteArray &there) {
        return sample == std::string_view(there.constData(), std::size_t(there.size()));
    });
    if (!known)
        samples.emplace_back(sample.data(), qsizetype(sample.size()));
}

void add(const csv::RecordView &record, ColumnStatistics &statistics)
{
    ++statistics.rows;
    const std::size_t columns = std::min(record.fields.size(), statistics.columns.size());
    for (std::size_t i = 0; i < columns; ++i) {
        const std::string_view field = record.fields[i];
        ColumnStatistics::Column &column = statistics.columns[i];
        // A visible ASCII character in front settles it, when there is no sample to take.
        const bool plain = !field.empty() && field.front() > ' ' && field.front() < 0x7F;
        if (plain && column.samples.size() == mostSamples) {
            ++column.filled;
            continue;
        }
        const std::string_view value = xdm::trimmedCell(field);
        if (value.empty())
            continue;
        ++column.filled;
        if (column.samples.size() < mostSamples)
            offerSample(value, column.samples);
    }
}

ColumnStatistics emptyFor(const csv::Document &document)
{
    ColumnStatistics statistics;
    statistics.columns.resize(std::size_t(document.columns().size()));
    return statistics;
}

} // namespace

ColumnStatistics statisticsOfSample(const csv::Document &document)
{
    ColumnStatistics statistics = emptyFor(document);
    for (const csv::Record &record : document.sample())
        add(record.view(), statistics);
    return statistics;
}

base::Result<ColumnStatistics> statisticsOf(const csv::Document &document, base::Progress &progress)
{
    ColumnStatistics statistics = emptyFor(document);
    statistics.exact = true;
    const qint64 total = document.isIndexed() ? document.rows() : -1;
    csv::Reader reader = document.reader();
    csv::RecordView record;
    for (;;) {
        if (statistics.rows % blockRows == 0) {
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
            progress.report(statistics.rows, total);
        }
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        add(record, statistics);
    }
    progress.report(statistics.rows, total);
    return statistics;
}

} // namespace quality

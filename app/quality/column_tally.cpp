// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_tally.h"

#include "quality/column_sketch.h"
#include "quality/quick_hash.h"
#include "xdm/matcher.h"
#include "xdm/text.h"

#include <algorithm>
#include <cmath>

namespace quality {

namespace {

constexpr std::size_t mostSamples = 5;
constexpr std::size_t sampleBytes = 200;
constexpr std::size_t firstSamples = 3; // the others make room for values of another shape
constexpr std::size_t mostTold = 8; // of shapes, of values
constexpr std::size_t mostSketched = 2000; // columns: 32 MB

bool isPlainEdge(char c)
{
    return c > ' ' && c < 0x7F;
}

std::size_t characterCount(std::string_view text)
{
    return std::size_t(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray shapeOf(std::string_view text)
{
    return bytesOf(CellShape(text, xdm::isAscii(text)).text());
}

/// Slots that are certainly as frequent as any key that was missed, the most frequent first.
template <int capacity, class TextOf>
std::vector<int> mostFrequent(const FrequentKeys<capacity> &keys, quint32 atLeast, TextOf textOf)
{
    std::vector<int> slots = keys.slots();
    std::erase_if(slots,
                  [&](int slot) { return keys.least(slot) < atLeast || keys.least(slot) <= keys.missed(); });
    std::ranges::sort(slots, [&](int left, int right) {
        return keys.least(left) != keys.least(right) ? keys.least(left) > keys.least(right)
                                                     : textOf(left) < textOf(right);
    });
    return slots;
}

} // namespace

ColumnTally::ColumnTally(Detail detail)
    : m_detail(detail)
{
}

ColumnTally::ColumnTally(ColumnTally &&) noexcept = default;
ColumnTally &ColumnTally::operator=(ColumnTally &&) noexcept = default;
ColumnTally::~ColumnTally() = default;

void ColumnTally::look(std::string_view cell)
{
    if (cell.empty())
        return;
    if (!isPlainEdge(cell.front()) || !isPlainEdge(cell.back())) {
        cell = xdm::trimmedCell(cell);
        if (cell.empty()) {
            ++m_blank;
            return;
        }
    }
    ++m_filled;
    if (!m_sketch) {
        if (!m_detail.sketched)
            return measureOnly(cell);
        m_sketch = std::make_unique<ColumnSketch>();
    }
    if (cell.size() > FewWords::mostBytes)
        return lookAtLong(cell);
    const FewWords words(cell);
    const quint64 hash = words.hash();
    if (hash == m_lastHash && m_last >= 0)
        return lookAgain(m_last, cell);
    m_lastHash = hash;
    const auto place = m_sketch->values.find(hash);
    m_last = place.slot;
    if (m_last >= 0)
        return lookAgain(m_last, cell);
    const bool ascii = words.isAscii();
    const std::size_t characters = ascii ? cell.size() : words.characters();
    if (!takeNew(cell, characters, hash))
        return;
    quint64 shape = 0;
    const int slotOfShape
        = ascii ? m_sketch->countShape(words, cell, shape) : m_sketch->countShape(cell, false, shape);
    m_last = m_sketch->values.add(hash, place.at);
    if (m_last < 0)
        return;
    ColumnSketch::Value &kept = m_sketch->valueTexts[std::size_t(m_last)];
    kept.shape = shape;
    kept.size = quint32(cell.size());
    kept.characters = quint32(characters);
    kept.shapeSlot = slotOfShape;
    kept.text.set(words);
}

void ColumnTally::measureOnly(std::string_view value)
{
    measure(characterCount(value));
    if (m_detail.texts)
        offerSample(value);
}

void ColumnTally::measure(std::size_t characters)
{
    m_characters += qint64(characters);
    m_shortest = std::min(m_shortest, characters);
    if (characters > m_longest) {
        m_longest = characters;
        m_longestRows = 0;
    }
    m_longestRows += characters == m_longest ? 1 : 0;
}

void ColumnTally::lookAtLong(std::string_view value)
{
    m_last = -1;
    const QuickHash hash = quickHash(value);
    const auto place = m_sketch->values.find(hash.value);
    if (place.slot >= 0)
        return lookAgain(place.slot, value);
    const std::size_t characters = hash.ascii ? value.size() : characterCount(value);
    if (!takeNew(value, characters, hash.value))
        return;
    quint64 shape = 0;
    const int slotOfShape = m_sketch->countShape(value, hash.ascii, shape);
    const int slot = m_sketch->values.add(hash.value, place.at);
    if (slot < 0)
        return;
    ColumnSketch::Value &kept = m_sketch->valueTexts[std::size_t(slot)];
    kept.shape = shape;
    kept.size = quint32(value.size());
    kept.characters = quint32(characters);
    kept.shapeSlot = slotOfShape;
    kept.text.set(value);
}

/// Takes what is told of every column. \return whether there is more to tell
bool ColumnTally::takeNew(std::string_view value, std::size_t characters, quint64 hash)
{
    measure(characters);
    m_sketch->distinct.add(hash);
    m_sketch->smallest.add(hash);
    if (m_detail.texts && m_samples.size() < mostSamples)
        offerSample(value);
    return m_detail.texts;
}

void ColumnTally::lookAgain(int slot, std::string_view value)
{
    ColumnSketch::Value &known = m_sketch->valueTexts[std::size_t(slot)];
    m_sketch->values.count(slot);
    if (m_sketch->values.least(slot) == 2) // its second time
        m_sketch->smallest.add(m_sketch->values.keyOf(slot));
    m_characters += qint64(known.characters);
    m_longestRows += known.characters == m_longest ? 1 : 0;
    if (m_sketch->shapes.holds(known.shapeSlot, known.shape))
        m_sketch->shapes.count(known.shapeSlot);
    else
        known.shapeSlot = m_sketch->countShape(value, xdm::isAscii(value), known.shape);
}

void ColumnTally::offerSample(std::string_view value)
{
    const std::string_view sample = cutText(value, sampleBytes);
    if (m_samples.size() < mostSamples && std::ranges::find(m_samples, sample, viewOf) == m_samples.end())
        m_samples.push_back(bytesOf(sample));
}

void ColumnTally::merge(const ColumnTally &other)
{
    m_filled += other.m_filled;
    m_blank += other.m_blank;
    m_characters += other.m_characters;
    m_shortest = std::min(m_shortest, other.m_shortest);
    if (other.m_longest > m_longest) {
        m_longest = other.m_longest;
        m_longestRows = 0;
    }
    m_longestRows += other.m_longest == m_longest ? other.m_longestRows : 0;
    for (const QByteArray &sample : other.m_samples)
        offerSample(viewOf(sample));
    m_last = -1;
    if (m_sketch && other.m_sketch)
        m_sketch->merge(*other.m_sketch);
    else if (other.m_sketch)
        m_sketch = std::make_unique<ColumnSketch>(*other.m_sketch);
}

ColumnStatistics::Column ColumnTally::column(qint64 rows) const
{
    ColumnStatistics::Column column {
        .filled = m_filled, .blank = m_blank, .empty = rows - m_filled - m_blank, .secret = !m_detail.texts};
    if (m_filled > 0)
        column.length = ColumnStatistics::Length {.shortest = qint64(m_shortest),
                                                  .longest = qint64(m_longest),
                                                  .longestRows = m_longestRows,
                                                  .all = m_characters};
    if (!m_detail.sketched) {
        column.samples = m_samples;
        return column;
    }
    column.distinct = ColumnStatistics::Distinct {.values = 0, .exact = true};
    if (!m_sketch)
        return column;
    const HashSample &smallest = m_sketch->smallest;
    column.distinct->exact = smallest.isComplete();
    column.distinct->values = smallest.isComplete()
        ? smallest.count()
        : std::min(m_filled, qint64(std::llround(m_sketch->distinct.estimate())));
    column.distinct->repeats = smallest.hasRepeats() ? ColumnStatistics::Repeats::Some
        : smallest.isComplete()                      ? ColumnStatistics::Repeats::None
                                                     : ColumnStatistics::Repeats::Unlikely;
    if (m_detail.texts) {
        tellFrequent(column);
        column.samples = variedSamples();
    }
    return column;
}

void ColumnTally::tellFrequent(ColumnStatistics::Column &column) const
{
    const auto &values = m_sketch->values;
    const auto valueText = [this](int slot) { return m_sketch->valueTexts[std::size_t(slot)].text.view(); };
    column.allValues = values.missed() == 0;
    for (const int slot : mostFrequent(values, 2, valueText)) {
        if (column.values.size() == mostTold)
            break;
        const auto &known = m_sketch->valueTexts[std::size_t(slot)];
        column.values.push_back({.text = known.text.bytes(),
                                 .cut = known.size > known.text.view().size(),
                                 .rows = values.least(slot),
                                 .exact = values.isExact(slot)});
    }
    const auto &shapes = m_sketch->shapes;
    const auto shapeText = [this](int slot) { return m_sketch->shapeTexts[std::size_t(slot)].text.view(); };
    column.allShapes = shapes.missed() == 0;
    for (const int slot : mostFrequent(shapes, 1, shapeText)) {
        if (column.shapes.size() == mostTold)
            break;
        const auto &known = m_sketch->shapeTexts[std::size_t(slot)];
        column.shapes.push_back({.text = known.text.bytes(),
                                 .rows = shapes.least(slot),
                                 .exact = shapes.isExact(slot),
                                 .example = known.example.bytes()});
    }
}

/// The first few, then some that are written otherwise.
std::vector<QByteArray> ColumnTally::variedSamples() const
{
    std::vector<QByteArray> rest = m_samples;
    std::vector<QByteArray> samples;
    std::vector<QByteArray> shapes;
    const auto choose = [&](const QByteArray &sample) {
        samples.push_back(sample);
        shapes.push_back(shapeOf(viewOf(sample)));
        std::erase(rest, sample);
    };
    while (!rest.empty() && samples.size() < firstSamples)
        choose(QByteArray(rest.front()));
    const auto shapeText = [this](int slot) { return m_sketch->shapeTexts[std::size_t(slot)].text.view(); };
    for (const int slot : mostFrequent(m_sketch->shapes, 1, shapeText)) {
        const QByteArray shape = bytesOf(shapeText(slot));
        if (samples.size() >= mostSamples || std::ranges::find(shapes, shape) != shapes.end())
            continue;
        const auto same = std::ranges::find(rest, shape,
                                            [](const QByteArray &sample) { return shapeOf(viewOf(sample)); });
        choose(same != rest.end() ? QByteArray(*same)
                                  : m_sketch->shapeTexts[std::size_t(slot)].example.bytes());
    }
    while (!rest.empty() && samples.size() < mostSamples)
        choose(QByteArray(rest.front()));
    return samples;
}

std::vector<ColumnTally::Detail> TableTally::detailsOf(const csv::Document &document)
{
    const std::vector<bool> secret = xdm::secretColumns(document.columns(), document.sample());
    const bool sketched = secret.size() <= mostSketched;
    std::vector<ColumnTally::Detail> details;
    details.reserve(secret.size());
    for (const bool hidden : secret)
        details.push_back({.sketched = sketched, .texts = !hidden});
    return details;
}

TableTally::TableTally(const std::vector<ColumnTally::Detail> &columns)
{
    m_columns.reserve(columns.size());
    for (const ColumnTally::Detail detail : columns)
        m_columns.emplace_back(detail);
}

void TableTally::add(const csv::RecordView &record)
{
    ++m_rows;
    const std::size_t columns = std::min(record.fields.size(), m_columns.size());
    for (std::size_t i = 0; i < columns; ++i)
        m_columns[i].look(record.fields[i]);
}

void TableTally::merge(const TableTally &other)
{
    m_rows += other.m_rows;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].merge(other.m_columns[i]);
}

ColumnStatistics TableTally::statistics(bool exact) const
{
    ColumnStatistics statistics {.rows = m_rows, .exact = exact};
    statistics.columns.reserve(m_columns.size());
    for (const ColumnTally &column : m_columns)
        statistics.columns.push_back(column.column(m_rows));
    return statistics;
}

} // namespace quality

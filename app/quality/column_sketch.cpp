// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_sketch.h"

namespace quality {

namespace {

template <int capacity, class Text, std::size_t size>
void mergeKeys(FrequentKeys<capacity> &keys, std::array<Text, size> &texts,
               const FrequentKeys<capacity> &otherKeys, const std::array<Text, size> &otherTexts)
{
    const std::array<Text, size> before = texts;
    std::size_t slot = 0;
    for (const auto &origin : keys.merge(otherKeys))
        texts[slot++] = (origin.other ? otherTexts : before)[std::size_t(origin.slot)];
}

} // namespace

std::string_view cutText(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    return text.substr(0, end);
}

int ColumnSketch::countShape(std::string_view value, bool ascii, quint64 &key)
{
    const CellShape shape(value, ascii);
    key = shape.text().empty() ? 0 : quickHash(shape.text()).value; // of marks alone
    const auto place = shapes.find(key);
    if (place.slot >= 0) {
        shapes.count(place.slot);
        return place.slot;
    }
    const int slot = shapes.add(key, place.at);
    if (m_releases != shapes.releases())
        forgetLately();
    if (slot >= 0) {
        shapeTexts[std::size_t(slot)].text.set(shape.text());
        shapeTexts[std::size_t(slot)].example.set(value);
    }
    return slot;
}

int ColumnSketch::countShape(quint64 kinds, std::string_view value, quint64 &key)
{
    const int slot = countShape(value, true, key);
    m_kinds[kinds % lately] = kinds;
    m_slots[kinds % lately] = qint16(slot);
    return slot;
}

void ColumnSketch::merge(const ColumnSketch &other)
{
    distinct.merge(other.distinct);
    smallest.merge(other.smallest);
    mergeKeys(values, valueTexts, other.values, other.valueTexts);
    mergeKeys(shapes, shapeTexts, other.shapes, other.shapeTexts);
    forgetLately();
}

/// The slots of shapes are not what they were.
void ColumnSketch::forgetLately()
{
    m_kinds.fill(0);
    m_slots.fill(-1);
    m_releases = shapes.releases();
}

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/cell_shape.h"
#include "quality/frequent_keys.h"
#include "quality/hash_sample.h"
#include "quality/hyper_log_log.h"

#include <QByteArray>

#include <string_view>

namespace quality {

/// \a text as far as it fits into \a bytes, cut between characters.
std::string_view cutText(std::string_view text, std::size_t bytes);

/// A text in place, cut where it is too long.
template <std::size_t capacity> class ShortText
{
public:
    void set(std::string_view text)
    {
        const std::string_view cut = cutText(text, capacity);
        m_size = quint8(cut.size());
        std::copy(cut.begin(), cut.end(), m_bytes.begin());
    }

    std::string_view view() const { return {m_bytes.data(), m_size}; }

    const char *data() const { return m_bytes.data(); }

    QByteArray bytes() const { return {m_bytes.data(), m_size}; }

private:
    quint8 m_size = 0;
    std::array<char, capacity> m_bytes; // the first m_size
};

/// What is known of the values of one column beyond plain sums.
struct ColumnSketch
{
    static constexpr int mostValues = 64;
    static constexpr int mostShapes = 32;
    static constexpr std::size_t valueBytes = 31;
    static constexpr std::size_t exampleBytes = 47;

    struct Value
    {
        quint64 shape; ///< its key
        std::size_t size; ///< of the whole value
        std::size_t characters;
        int shapeSlot; ///< where its shape was found last
        ShortText<valueBytes> text;
    };

    struct Shape
    {
        ShortText<CellShape::mostWithEllipsis> text;
        ShortText<exampleBytes> example; ///< the first value of it
    };

    HyperLogLog distinct;
    HashSample smallest;
    FrequentKeys<mostValues> values;
    FrequentKeys<mostShapes> shapes;
    std::array<Value, mostValues> valueTexts; ///< by slot, like the next
    std::array<Shape, mostShapes> shapeTexts;

    void merge(const ColumnSketch &other);
};

} // namespace quality

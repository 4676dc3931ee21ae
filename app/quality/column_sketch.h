// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/cell_shape.h"
#include "quality/frequent_keys.h"
#include "quality/hash_sample.h"
#include "quality/hyper_log_log.h"
#include "quality/quick_hash.h"

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

    void set(const FewWords &words)
    {
        static_assert(capacity >= FewWords::mostBytes);
        m_size = quint8(words.size());
        qToLittleEndian<quint64>(words.words().data(), 4, m_bytes.data());
    }

    std::string_view view() const { return {m_bytes.data(), m_size}; }

    QByteArray bytes() const { return {m_bytes.data(), m_size}; }

private:
    quint8 m_size = 0;
    std::array<char, capacity> m_bytes = {}; ///< the first m_size
};

/// What is known of the values of one column beyond plain sums.
class ColumnSketch
{
public:
    static constexpr int mostValues = 64;
    static constexpr int mostShapes = 32;

    struct Value
    {
        quint64 shape = 0; ///< its key
        quint32 size = 0; ///< of the whole value
        quint32 characters = 0;
        int shapeSlot = -1; ///< where its shape was found last
        ShortText<FewWords::mostBytes> text;
    };

    struct Shape
    {
        ShortText<CellShape::mostWithEllipsis> text;
        ShortText<FewWords::mostBytes> example; ///< the first value of it
    };

    HyperLogLog distinct;
    HashSample smallest;
    FrequentKeys<mostValues> values;
    FrequentKeys<mostShapes> shapes;
    std::array<Value, mostValues> valueTexts = {}; ///< by slot, like the next
    std::array<Shape, mostShapes> shapeTexts = {};

    /// Counts the shape of a value. \return its slot, or -1
    int countShape(std::string_view value, bool ascii, quint64 &key);

    /// The same for a short one in ASCII, quicker.
    int countShape(const FewWords &words, std::string_view value, quint64 &key)
    {
        const quint64 kinds = words.kindsHash();
        const int slot = m_slots[kinds % lately];
        if (m_kinds[kinds % lately] != kinds || slot < 0)
            return countShape(kinds, value, key);
        shapes.count(slot);
        key = shapes.keyOf(slot);
        return slot;
    }

    void merge(const ColumnSketch &other);

private:
    int countShape(quint64 kinds, std::string_view value, quint64 &key);

    void forgetLately();

    static constexpr std::size_t lately = 64;

    std::array<quint64, lately> m_kinds = {}; ///< kindsHash() of values that were seen lately
    std::array<qint16, lately> m_slots = {}; ///< of their shapes; -1: it has none
    quint32 m_releases = 0; ///< of shapes, when the above were right
};

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_list.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>
#include <vector>

namespace quality {

namespace {

constexpr qint64 wordRows = 64;
constexpr qint64 blockWords = 8; ///< listed rows are counted up to each block: an eighth on top of the bits

} // namespace

struct RowList::Data
{
    std::vector<quint64> words; ///< a bit a row
    std::vector<qint64> before; ///< listed rows before each block of words
    qint64 size = 0;

    void count();
};

void RowList::Data::count()
{
    before.reserve(words.size() / blockWords + 1);
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (word % blockWords == 0)
            before.push_back(size);
        size += std::popcount(words[word]);
    }
}

RowList RowList::all(qint64 rows)
{
    Data data;
    data.words.assign(std::size_t(rows / wordRows), std::numeric_limits<quint64>::max());
    if (rows % wordRows != 0)
        data.words.push_back((quint64(1) << (rows % wordRows)) - 1);
    data.count();
    RowList list;
    list.m_data = std::make_shared<const Data>(std::move(data));
    return list;
}

RowList RowList::of(qint64 rows, const std::function<bool(qint64 row)> &wanted)
{
    Data data;
    data.words.resize(std::size_t((rows + wordRows - 1) / wordRows));
    for (qint64 row = 0; row < rows; ++row)
        data.words[std::size_t(row / wordRows)] |= quint64(wanted(row)) << (row % wordRows);
    data.count();
    RowList list;
    list.m_data = std::make_shared<const Data>(std::move(data));
    return list;
}

template <class Join> RowList RowList::joined(const RowList &a, const RowList &b, Join join)
{
    const std::vector<quint64> none;
    const std::vector<quint64> &left = a.m_data ? a.m_data->words : none;
    const std::vector<quint64> &right = b.m_data ? b.m_data->words : none;
    const auto wordOf = [](const std::vector<quint64> &words, std::size_t at) {
        return at < words.size() ? words[at] : quint64(0);
    };
    Data data;
    data.words.resize(std::max(left.size(), right.size()));
    for (std::size_t at = 0; at < data.words.size(); ++at)
        data.words[at] = join(wordOf(left, at), wordOf(right, at));
    data.count();
    RowList list;
    list.m_data = std::make_shared<const Data>(std::move(data));
    return list;
}

RowList RowList::both(const RowList &a, const RowList &b)
{
    return joined(a, b, [](quint64 left, quint64 right) { return left & right; });
}

RowList RowList::either(const RowList &a, const RowList &b)
{
    return joined(a, b, [](quint64 left, quint64 right) { return left | right; });
}

RowList RowList::without(const RowList &a, const RowList &b)
{
    return joined(a, b, [](quint64 left, quint64 right) { return left & ~right; });
}

RowListWriter::RowListWriter(qint64 rows)
    : m_words(std::size_t((rows + wordRows - 1) / wordRows))
{
}

RowList RowListWriter::finish()
{
    RowList::Data data;
    data.words = std::exchange(m_words, {});
    data.count();
    RowList list;
    list.m_data = std::make_shared<const RowList::Data>(std::move(data));
    return list;
}

qint64 RowList::size() const
{
    return m_data ? m_data->size : 0;
}

qint64 RowList::at(qint64 place) const
{
    if (place < 0 || place >= size())
        return -1;
    const auto block = std::ranges::upper_bound(m_data->before, place) - 1;
    qint64 rest = place - *block;
    auto word = std::size_t(block - m_data->before.begin()) * blockWords;
    for (; rest >= std::popcount(m_data->words[word]); ++word)
        rest -= std::popcount(m_data->words[word]);
    quint64 bits = m_data->words[word];
    for (; rest > 0; --rest)
        bits &= bits - 1;
    return qint64(word) * wordRows + std::countr_zero(bits);
}

qint64 RowList::placeOf(qint64 row) const
{
    if (!m_data || row < 0 || row / wordRows >= qint64(m_data->words.size()))
        return -1;
    const auto word = std::size_t(row / wordRows);
    const quint64 bit = quint64(1) << (row % wordRows);
    if (!(m_data->words[word] & bit))
        return -1;
    qint64 place = m_data->before[word / blockWords] + std::popcount(m_data->words[word] & (bit - 1));
    for (std::size_t i = word / blockWords * blockWords; i < word; ++i)
        place += std::popcount(m_data->words[i]);
    return place;
}

qint64 RowList::next(qint64 row) const
{
    if (!m_data)
        return -1;
    row = std::max<qint64>(row, 0);
    auto word = std::size_t(row / wordRows);
    if (word >= m_data->words.size())
        return -1;
    quint64 bits = m_data->words[word] & (std::numeric_limits<quint64>::max() << (row % wordRows));
    while (bits == 0) {
        if (++word == m_data->words.size())
            return -1;
        bits = m_data->words[word];
    }
    return qint64(word) * wordRows + std::countr_zero(bits);
}

} // namespace quality

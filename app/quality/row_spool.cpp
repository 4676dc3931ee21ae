// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/row_spool.h"

#include <cstring>

namespace quality {

namespace {

constexpr qint64 blockRows = 1024; ///< between two looks at the cancel flag

/// Of numbers that follow one another, so that neighbours are apart.
int bucketOf(qint64 group)
{
    return int((quint64(group) * 0x9E37'79B9'7F4A'7C15U) >> 57);
}

static_assert(RowSpool::buckets == 1 << 7, "bucketOf() gives seven bits");

template <class Number> void append(Number number, QByteArray &bytes)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

/// Takes numbers and texts from the front of what was appended.
class Taker
{
public:
    explicit Taker(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(bytes.constData() + bytes.size())
    {
    }

    bool isAtEnd() const { return m_at == m_end; }

    template <class Number> Number number()
    {
        Number number;
        std::memcpy(&number, m_at, sizeof number);
        m_at += sizeof number;
        return number;
    }

    std::string_view text()
    {
        const auto size = std::size_t(number<quint32>());
        const std::string_view text(m_at, size);
        m_at += size;
        return text;
    }

private:
    const char *m_at;
    const char *m_end;
};

base::Result<> giveRows(const QByteArray &bytes, const base::Progress &progress, const RowSpool::Take &take)
{
    RowSpool::Row row;
    Taker taker(bytes);
    for (qint64 given = 0; !taker.isAtEnd(); ++given) {
        if (given % blockRows == 0 && progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        row.group = taker.number<qint64>();
        row.row = taker.number<qint64>();
        row.cells.resize(taker.number<quint32>());
        for (std::string_view &cell : row.cells)
            cell = taker.text();
        take(row);
    }
    return {};
}

} // namespace

RowSpool::RowSpool(QString folder, qint64 inMemory)
    : m_folder(std::move(folder))
    , m_inMemory(inMemory)
{
}

base::Result<> RowSpool::add(qint64 group, qint64 row, std::span<const std::string_view> cells)
{
    QByteArray &bytes = m_buckets[std::size_t(bucketOf(group))].bytes;
    const qsizetype before = bytes.size();
    append(group, bytes);
    append(row, bytes);
    append(quint32(cells.size()), bytes);
    for (const std::string_view cell : cells) {
        append(quint32(cell.size()), bytes);
        bytes.append(cell.data(), qsizetype(cell.size()));
    }
    m_bytes += bytes.size() - before;
    ++m_rows;
    return m_bytes > m_inMemory ? spill() : base::Result<>();
}

base::Result<> RowSpool::spill()
{
    if (!m_file) {
        auto made = SpillFile::make(m_folder);
        if (!made)
            return base::Failure(made.error());
        m_file = std::move(*made);
    }
    for (Bucket &bucket : m_buckets) {
        if (bucket.bytes.isEmpty())
            continue;
        bucket.extents.push_back({.offset = m_file->size(), .bytes = bucket.bytes.size()});
        const std::span<const char> bytes(bucket.bytes.constData(), std::size_t(bucket.bytes.size()));
        if (auto written = m_file->append(std::as_bytes(bytes)); !written)
            return written;
        bucket.bytes = {};
    }
    m_bytes = 0;
    return {};
}

base::Result<> RowSpool::read(int bucket, const base::Progress &progress, const Take &take) const
{
    const Bucket &from = m_buckets[std::size_t(bucket)];
    for (const Extent &extent : from.extents) {
        QByteArray bytes(qsizetype(extent.bytes), Qt::Uninitialized);
        const std::span<char> room(bytes.data(), std::size_t(bytes.size()));
        if (auto got = m_file->read(extent.offset, std::as_writable_bytes(room)); !got)
            return got;
        if (auto given = giveRows(bytes, progress, take); !given)
            return given;
    }
    return giveRows(from.bytes, progress, take);
}

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/part_encoder.h"

#include "base/hash.h"

#include <utility>

namespace upload {

namespace {

constexpr qint64 recordsBetweenLooks = 256;

} // namespace

base::Error sourceError(base::Error error)
{
    if (error.code == base::ErrorCode::FileChanged)
        error.code = base::ErrorCode::SourceChanged;
    else if (error.code == base::ErrorCode::FileNotFound)
        error.code = base::ErrorCode::SourceGone;
    return error;
}

PartEncoder::PartEncoder(std::shared_ptr<const Order> order, PartLimits limits, RecordStream records)
    : m_order(std::move(order))
    , m_limits(limits)
    , m_records(std::move(records))
{
}

base::Result<PartEncoder> PartEncoder::make(std::shared_ptr<const Order> order, PartLimits limits)
{
    auto records = RecordStream::make(order);
    if (!records)
        return base::Failure(records.error());
    return PartEncoder(std::move(order), limits, *std::move(records));
}

base::Result<> PartEncoder::readAhead(const base::Progress &progress)
{
    m_aheadRow = -1;
    const auto record = m_records.next(progress);
    if (!record)
        return base::Failure(sourceError(record.error()));
    m_ahead = record->value_or(EncodedRecord {});
    m_aheadRow = *record ? m_ahead.head : m_order->table.rows();
    return {};
}

base::Result<EncodedPart> PartEncoder::encode(qint64 firstRow, base::Progress &progress)
{
    if (m_aheadRow != firstRow) {
        m_records.seek(firstRow);
        if (const auto read = readAhead(progress); !read)
            return base::Failure(read.error());
    }
    EncodedPart part {.firstRow = m_aheadRow};
    part.body.reserve(m_limits.bytes);
    const qint64 end = m_order->table.rows();
    while (m_aheadRow < end) {
        const bool full = part.body.size() + qint64(m_ahead.line.size()) > m_limits.bytes
            || part.records == m_limits.records;
        if (full && part.records > 0)
            break;
        part.body.append(m_ahead.line.data(), qsizetype(m_ahead.line.size()));
        ++part.records;
        part.rows += m_ahead.rows;
        if (part.records % recordsBetweenLooks == 0) {
            progress.report(m_aheadRow, end);
            if (progress.isCancelled()) {
                m_aheadRow = -1;
                return base::Failure({.code = base::ErrorCode::Cancelled});
            }
        }
        if (const auto read = readAhead(progress); !read)
            return base::Failure(read.error());
    }
    part.endRow = m_aheadRow;
    part.sha256 = base::Sha256::hexOf(part.body);
    return part;
}

} // namespace upload

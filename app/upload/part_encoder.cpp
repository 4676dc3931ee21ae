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

PartEncoder::PartEncoder(std::shared_ptr<const Order> order, PartLimits limits, xdm::Encoder encoder)
    : m_order(std::move(order))
    , m_limits(limits)
    , m_encoder(std::move(encoder))
{
}

base::Result<PartEncoder> PartEncoder::make(std::shared_ptr<const Order> order, PartLimits limits)
{
    auto encoder = xdm::Encoder::make(order->mapping, order->schema);
    if (!encoder)
        return base::Failure(encoder.error());
    encoder->setIdPrefix(order->idPrefix());
    return PartEncoder(std::move(order), limits, std::move(*encoder));
}

base::Result<> PartEncoder::readAhead()
{
    m_ahead.resize(0); // keeps its memory
    const auto rows = m_reader->next();
    if (!rows) {
        m_aheadRow = -1;
        return base::Failure(sourceError(rows.error()));
    }
    m_aheadRow = rows->empty() ? m_order->table.rows() : rows->front().row;
    m_aheadRows = qint64(rows->size());
    if (!rows->empty() && m_encoder.encode(*rows, m_ahead) != xdm::Outcome::Written) {
        const qint64 row = std::exchange(m_aheadRow, -1);
        return base::Failure({.code = base::ErrorCode::BytesDiffer, .row = row});
    }
    return {};
}

base::Result<EncodedPart> PartEncoder::encode(qint64 firstRow, base::Progress &progress)
{
    if (m_aheadRow != firstRow) {
        m_reader.emplace(m_order->table, *m_order->report.states, firstRow);
        if (const auto read = readAhead(); !read)
            return base::Failure(read.error());
    }
    EncodedPart part {.firstRow = m_aheadRow};
    part.body.reserve(m_limits.bytes);
    const qint64 end = m_order->table.rows();
    while (m_aheadRow < end) {
        const bool full
            = part.body.size() + m_ahead.size() > m_limits.bytes || part.records == m_limits.records;
        if (full && part.records > 0)
            break;
        part.body.append(m_ahead);
        ++part.records;
        part.rows += m_aheadRows;
        if (part.records % recordsBetweenLooks == 0) {
            progress.report(m_aheadRow, end);
            if (progress.isCancelled()) {
                m_aheadRow = -1;
                return base::Failure({.code = base::ErrorCode::Cancelled});
            }
        }
        if (const auto read = readAhead(); !read)
            return base::Failure(read.error());
    }
    part.endRow = m_aheadRow;
    part.sha256 = base::Sha256::hexOf(part.body);
    return part;
}

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/record_writer.h"

#include "quality/person_reader.h"
#include "xdm/encoder.h"

namespace session {

namespace {

constexpr qsizetype blockBytes = qsizetype(1) << 20;
constexpr qint64 recordsBetweenLooks = 256;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

base::Result<WrittenRecords> writeRecords(const upload::Order &order, const TakeRecords &take,
                                          base::Progress &progress)
{
    auto encoder = xdm::Encoder::make(order.mapping, order.schema);
    if (!encoder)
        return base::Failure(encoder.error());
    encoder->setIdPrefix(order.idPrefix());
    quality::PersonReader reader(order.table, *order.report.states);
    WrittenRecords written;
    QByteArray block;
    block.reserve(blockBytes + xdm::limits::recordBytes);
    const auto handOver = [&]() -> base::Result<> {
        written.bytes += block.size();
        auto taken = take(viewOf(block));
        block.resize(0); // keeps its memory
        return taken;
    };
    for (;;) {
        const auto rows = reader.next();
        if (!rows)
            return base::Failure(rows.error());
        if (rows->empty())
            break;
        const qint64 row = rows->front().row;
        if (encoder->encode(*rows, block) != xdm::Outcome::Written)
            return base::Failure({.code = base::ErrorCode::FileChanged,
                                  .row = row,
                                  .subject = order.table.document().source().path()});
        ++written.records;
        if (written.records % recordsBetweenLooks == 0) {
            progress.report(row, order.table.rows());
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
        }
        if (block.size() < blockBytes)
            continue;
        if (auto taken = handOver(); !taken)
            return base::Failure(taken.error());
    }
    if (auto taken = handOver(); !taken)
        return base::Failure(taken.error());
    progress.report(order.table.rows(), order.table.rows());
    return written;
}

} // namespace session

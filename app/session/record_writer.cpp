// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/record_writer.h"

#include "upload/record_stream.h"

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
    // Outlives the stream, which lives in here.
    auto records
        = upload::RecordStream::make(std::shared_ptr<const upload::Order>(std::shared_ptr<void>(), &order));
    if (!records)
        return base::Failure(records.error());
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
        const auto record = records->next(progress);
        if (!record && record.error().code == base::ErrorCode::BytesDiffer)
            return base::Failure({.code = base::ErrorCode::FileChanged,
                                  .row = record.error().row,
                                  .subject = order.table.document().source().path()});
        if (!record)
            return base::Failure(record.error());
        if (!*record)
            break;
        block.append((*record)->line.data(), qsizetype((*record)->line.size()));
        ++written.records;
        if (written.records % recordsBetweenLooks == 0) {
            progress.report((*record)->head, order.table.rows());
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

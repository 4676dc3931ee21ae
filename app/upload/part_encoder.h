// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "upload/record_stream.h"

#include <memory>

namespace upload {

/// One file of a batch, in memory.
struct EncodedPart
{
    qint64 firstRow = 0; ///< head row of its first record
    qint64 endRow = 0; ///< head row at which the next part begins; the table's row count after the last
    qint64 records = 0;
    qint64 rows = 0; ///< source rows in these records
    QByteArray sha256 = {}; ///< hex
    QByteArray body = {}; ///< one JSON object a line, UTF-8
};

/// Where a part ends: before the record with which it would exceed either. A record is never split, and a
/// part has at least one.
struct PartLimits
{
    qint64 bytes = limits::partBytes;
    qint64 records = limits::partRecords;
};

/// Cuts an order into parts and encodes them. Cutting from a given row gives the same bytes always. Parts
/// asked for in turn are read in one pass; any other row at which a part begins may be asked for too. Not
/// thread-safe; used in a pool.
class PartEncoder
{
public:
    /// Errors of xdm::Encoder::make.
    static base::Result<PartEncoder> make(std::shared_ptr<const Order> order, PartLimits limits);

    /// \param firstRow  head row of a record that is sent. Progress is in rows.
    /// Errors of reading; SourceChanged when the file is not the opened one any more; BytesDiffer (row) when
    /// a record that was checked cannot be written; Cancelled.
    base::Result<EncodedPart> encode(qint64 firstRow, base::Progress &progress);

private:
    PartEncoder(std::shared_ptr<const Order> order, PartLimits limits, RecordStream records);

    base::Result<> readAhead(const base::Progress &progress);

    std::shared_ptr<const Order> m_order;
    PartLimits m_limits;
    RecordStream m_records;
    EncodedRecord m_ahead; ///< the record after the last part, which decides where that part ends
    qint64 m_aheadRow = -1; ///< its head row; the table's row count at the end
};

/// An error of reading the source, as an upload that has begun must see it: FileChanged becomes
/// SourceChanged.
base::Error sourceError(base::Error error);

} // namespace upload

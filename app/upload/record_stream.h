// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "upload/order.h"

#include <memory>
#include <optional>
#include <string_view>

namespace upload {

/// One record as it is sent.
struct EncodedRecord
{
    std::string_view line; ///< a JSON object and its line feed, UTF-8; valid until the next call
    qint64 head = 0; ///< its first row
    qint64 rows = 0;
};

/// Gives the records of an order, one after the other, encoded ahead in a thread for each core. The same
/// order and row give the same bytes, whatever the cores. Takes some megabytes a core. Not thread-safe; used
/// in a pool.
class RecordStream
{
public:
    /// Errors of xdm::Encoder::make. \param stretchBytes  of the file, encoded by one thread at a time
    static base::Result<RecordStream> make(std::shared_ptr<const Order> order,
                                           qint64 stretchBytes = csv::limits::stretchBytes);
    RecordStream(RecordStream &&) noexcept;
    RecordStream &operator=(RecordStream &&) noexcept;
    ~RecordStream();

    /// Goes on at the first record whose head is \a row or behind it.
    void seek(qint64 row);

    /// Nothing at the end. Errors of reading; BytesDiffer (row) when a record that was checked cannot be
    /// written; Cancelled. After an error it must seek.
    base::Result<std::optional<EncodedRecord>> next(const base::Progress &progress);

private:
    struct State;
    std::unique_ptr<State> m_state;
    explicit RecordStream(std::unique_ptr<State> state);
};

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/import_record.h"

#include <memory>
#include <optional>
#include <vector>

namespace store {

/// A batch of an import, as far as we know it.
struct BatchEntry
{
    enum class State : std::uint8_t { Intended, Open, Completing, Completed, Succeeded, Failed, Aborted, Lost };

    int number = 1;
    QString externalId; ///< ours, written before the batch is asked for
    QString batchId = {}; ///< the platform's, once known
    State state = State::Intended;
    QString status = {}; ///< the platform's word
    qint64 inputRecords = -1;
    qint64 outputRecords = -1;
    qint64 failedRecords = -1;
};

/// A file of a batch.
struct PartEntry
{
    enum class State : std::uint8_t { Begun, Sent };

    int batch = 1;
    int number = 1; ///< from 1 within its batch; "part-0001.json"
    qint64 firstRow = 0; ///< head row of its first record
    qint64 endRow = 0; ///< where the next part begins
    qint64 records = 0;
    qint64 rows = 0; ///< source rows in these records
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
    State state = State::Begun;
};

/// A row that the platform refused.
struct RefusalEntry
{
    qint64 row = -1; ///< head row of the record, -1: the platform could not say which
    QString code;
    QString field = {};
    QString message = {}; ///< values taken out
};

/// What of an import has been done: an SQLite file, written and synced before and after every step that the platform can
/// see. Engine thread only. Holds row numbers, hashes, counts and states, never a cell.
class Journal
{
public:
    virtual ~Journal() = default;

    const ImportRecord &record() const;
};

} // namespace store

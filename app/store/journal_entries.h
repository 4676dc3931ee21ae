// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace store {

/// A batch of an import, as far as we know it.
struct BatchEntry
{
    enum class State : std::uint8_t {
        Intended, ///< written before the platform is asked for it; whether it exists is not known
        Open,
        Completing, ///< written before COMPLETE; whether it arrived is not known
        Completed,
        Aborting, ///< written before ABORT; whether it arrived is not known
        Succeeded,
        Failed, ///< the platform took nothing of it
        Aborted,
        Lost, ///< gone without having taken in a record: expired, unknown to the platform, never made
        Withdrawn, ///< reverted or archived after it had been taken in
    };

    enum class Diagnostics : std::uint8_t { NotAsked, Fetched, Missing };

    int number = 1;
    QString externalId; ///< ours, written before the batch is asked for
    QString batchId = {}; ///< the platform's, once known
    State state = State::Intended;
    QString status = {}; ///< the platform's word
    qint64 inputRecords = -1;
    qint64 outputRecords = -1;
    qint64 failedRecords = -1;
    int partialIngestionPercent = -1; ///< the tag, read back after the batch was made
    QString problemCode = {}; ///< the platform's code for why it failed
    Diagnostics diagnostics = Diagnostics::NotAsked;

    /// Nothing of it was or will be taken in and nobody waits for it: its rows may go into another batch.
    bool isDead() const { return state == State::Aborted || state == State::Lost; }

    friend bool operator==(const BatchEntry &, const BatchEntry &) = default;
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
    bool live = true; ///< its batch is not dead

    friend bool operator==(const PartEntry &, const PartEntry &) = default;
};

/// A row that the platform refused.
struct RefusalEntry
{
    qint64 row = -1; ///< head row of the record, -1: the platform could not say which
    QString code;
    QString field = {};
    QString message = {}; ///< values taken out

    friend bool operator==(const RefusalEntry &, const RefusalEntry &) = default;
};

/// A change to the destination that is made before the rows go out.
enum class Switch : std::uint8_t { Schema, Dataset };

} // namespace store

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/journal.h"
#include "upload/order.h"

#include <chrono>
#include <set>
#include <vector>

namespace upload {

/// A journal as a value, with what this run has found out on top.
struct JournalState
{
    bool schemaToEnable = false; ///< asked for and not known to be done
    bool datasetToEnable = false;
    bool cancelAsked = false;
    qint64 firstRow = 0; ///< head row of the first record that is sent
    qint64 endRow = 0; ///< rows of the table
    qint64 partBytes = limits::partBytes;
    std::vector<store::BatchEntry> batches; ///< by number
    std::vector<store::PartEntry> parts; ///< by (batch, number)

    std::set<int> asked; ///< batches whose status the platform has told in this run
    int looks = 0; ///< searches in this run for the batch whose making is in doubt

    store::BatchEntry *batch(int number);
};

/// Head rows, the second not included, that no live part holds.
struct Slice
{
    qint64 from = 0;
    qint64 to = 0;

    friend bool operator==(const Slice &, const Slice &) = default;
};

std::vector<Slice> missingSlices(const JournalState &state);

/// Whether the batch may take another part.
bool hasRoom(const JournalState &state, int batch);

struct Step
{
    enum class Kind : std::uint8_t {
        EnableSchema,
        EnableDataset,
        FindBatch, ///< whether a batch exists that may have been made
        CreateBatch,
        AskBatch, ///< "on resume the platform is right": its status comes before anything else
        SendParts,
        Complete,
        Poll,
        FetchRefusals,
        Abort,
        ForgetBatch, ///< it was never made
        RefuseCancel, ///< too late: the platform has the batch
        EndCancelled,
        EndFailed,
        Finish,
    };

    Kind kind = Kind::Finish;
    int batch = 0; ///< which, where the kind has one; of CreateBatch it may not be in the journal yet

    friend bool operator==(const Step &, const Step &) = default;
};

inline constexpr int looksBeforeCreatingAgain = 2; ///< the catalogue lags behind
inline constexpr std::chrono::seconds betweenLooks {10};

/// What is to be done next: the same for a first run and for a resumed one. Pure.
Step nextStep(const JournalState &state);

/// Wait before the next look at a completed batch: 1, 2, 4, 8, then 15 s, after two minutes 60 s. Adobe's
/// guide asks for no more than that. \param polls   looks so far \param waited  since the first
std::chrono::seconds pollDelay(int polls, std::chrono::milliseconds waited);

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "quality/row_states.h"
#include "store/journal.h"
#include "upload/receipt.h"

#include <iterator>
#include <map>
#include <memory>
#include <vector>

namespace upload {

/// What became of one source row.
struct Fate
{
    enum class Kind : std::uint8_t {
        LeftOut,
        NotSent, ///< would be sent, but is in no batch that is not dead
        Ingested,
        Rejected,
        IngestedOrRejected, ///< the platform refused some of the batch's records without saying which
        NotKnown,
    };

    enum class Why : std::uint8_t {
        None,
        ByCheck, ///< the row's state tells
        Refused, ///< the refusal tells
        BatchFailed, ///< the platform took nothing of the batch
        NoOutcomeYet,
        NoFigures, ///< the platform does not say how many records it refused
        PartNotConfirmed, ///< whether its part had arrived when the batch was completed is not known
        Withdrawn, ///< taken in, and taken back by somebody since
        NotSaidWhich,
    };

    Kind kind = Kind::NotSent;
    Why why = Why::None;
    qint64 head = -1; ///< row that begins its record, or -1
    int batch = 0; ///< 0: none
    const store::RefusalEntry *refusal = nullptr;
};

/// Decides the fate of every source row from the check, the journal and the platform's diagnostics. Memory:
/// 16 bytes for each joined and each refused row. A row that is part of another row's record shares its fate.
///
/// Two things cannot be known row by row. When a batch succeeded with k refused records and only m < k of
/// them are named, each row that is not named is ingested or rejected. The sums still say what is certain: at
/// most k − m further records were refused, so as many rows as k − m of the largest unnamed records hold are
/// counted as not known and the others as ingested. And a row that the diagnostics name without an _id of
/// ours counts as not named.
class Fates
{
public:
    /// \a states must outlive it.
    static base::Result<Fates> make(const quality::RowStates &states, const store::Journal &journal);

    Fate of(qint64 row) const;

    const std::vector<store::BatchEntry> &batches() const { return m_batches; }

    /// Those of batches that are not dead, by their first row.
    const std::vector<store::PartEntry> &parts() const { return m_parts; }

    const store::BatchEntry *batch(int number) const;

    /// Refusals that name no row of ours, too.
    qint64 refusals() const { return std::ssize(m_refused) + std::ssize(m_nameless); }

    /// In order of rows, the nameless ones last; stops when \a tell returns false.
    void eachRefusal(const std::function<bool(const store::RefusalEntry &)> &tell) const;

    /// Records that the platform refused, or does not account for, without naming them.
    qint64 unnamed() const;

    /// Counts every row. Cancelled. \a isEdited tells of the user's changes.
    base::Result<Sums> count(const std::function<bool(qint64 row)> &isEdited, base::Progress &progress) const;

private:
    struct Refused
    {
        qint64 row;
        std::size_t words; ///< in m_words
    };

    struct Outcome
    {
        Fate::Kind kind = Fate::Kind::NotKnown;
        Fate::Why why = Fate::Why::NoOutcomeYet;
        qint64 unnamed = 0;
    };

    explicit Fates(const quality::RowStates &states)
        : m_states(&states)
    {
    }

    base::Result<> readRefusals(const store::Journal &journal);
    Outcome outcomeOf(const store::BatchEntry &batch) const;
    const store::PartEntry *partOf(qint64 head) const;
    const store::RefusalEntry *refusalOf(qint64 head) const;

    const quality::RowStates *m_states;
    std::vector<store::BatchEntry> m_batches;
    std::vector<store::PartEntry> m_parts;
    std::vector<quality::Join> m_heads; ///< by row
    std::vector<Refused> m_refused; ///< by row
    std::vector<std::size_t> m_nameless;
    std::vector<store::RefusalEntry> m_words; ///< distinct, without rows
    std::map<int, Outcome> m_outcomes;
};

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/fates.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace upload {

namespace {

using quality::RowState;
using store::BatchEntry;
using store::PartEntry;
using store::RefusalEntry;

constexpr qint64 rowsBetweenLooks = 4096;

qint64 *leftOutSum(Sums &sums, RowState state)
{
    switch (state) {
    case RowState::Sent:
    case RowState::Joined:
        return nullptr;
    case RowState::MissingEmail:
        return &sums.leftMissing;
    case RowState::InvalidEmail:
        return &sums.leftInvalid;
    case RowState::DuplicateEmail:
        return &sums.leftDuplicate;
    case RowState::ByUser:
        return &sums.leftByUser;
    case RowState::RequiredMissing:
    case RowState::TooLarge:
    case RowState::PersonLeftOut:
    case RowState::Orphan:
        return &sums.leftOther;
    }
    Q_UNREACHABLE();
}

/// Adds a row to the sums, but for one that may be among the unnamed.
void tally(Sums &sums, const Fate &fate, RowState state)
{
    if (fate.kind == Fate::Kind::LeftOut || fate.kind == Fate::Kind::NotSent) {
        qint64 *leftOut = leftOutSum(sums, state);
        ++(leftOut ? *leftOut : sums.leftOther);
        return;
    }
    ++sums.sent;
    if (fate.kind == Fate::Kind::Ingested)
        ++sums.ingested;
    else if (fate.kind == Fate::Kind::Rejected)
        ++sums.rejected;
    else if (fate.kind == Fate::Kind::NotKnown)
        ++sums.notKnown;
}

/// Records of a batch that may be the unnamed ones: how many there are of each size, in rows.
using Sizes = std::map<qint64, qint64>;

qint64 rowsOfLargest(const Sizes &sizes, qint64 records)
{
    qint64 rows = 0;
    for (auto size = sizes.rbegin(); size != sizes.rend() && records > 0; ++size) {
        const qint64 taken = std::min(records, size->second);
        rows += taken * size->first;
        records -= taken;
    }
    return rows;
}

} // namespace

base::Result<Fates> Fates::make(const quality::RowStates &states, const store::Journal &journal)
{
    Fates fates(states);
    auto batches = journal.batches();
    if (!batches)
        return base::Failure(batches.error());
    fates.m_batches = std::move(*batches);
    auto parts = journal.parts();
    if (!parts)
        return base::Failure(parts.error());
    std::ranges::copy_if(*parts, std::back_inserter(fates.m_parts), &PartEntry::live);
    std::ranges::sort(fates.m_parts, {}, &PartEntry::firstRow);
    fates.m_heads.assign(states.joins().begin(), states.joins().end());
    std::ranges::sort(fates.m_heads, {}, &quality::Join::row);
    if (const auto read = fates.readRefusals(journal); !read)
        return base::Failure(read.error());
    for (const BatchEntry &batch : fates.m_batches)
        fates.m_outcomes[batch.number] = fates.outcomeOf(batch);
    return fates;
}

base::Result<> Fates::readRefusals(const store::Journal &journal)
{
    std::map<std::tuple<QString, QString, QString>, std::size_t> known;
    auto read = journal.eachRefusal([&](int number, const RefusalEntry &refusal) {
        const BatchEntry *from = batch(number);
        if (!from || from->isDead())
            return;
        const auto [entry, isNew]
            = known.try_emplace({refusal.code, refusal.field, refusal.message}, m_words.size());
        if (isNew)
            m_words.push_back({.code = refusal.code, .field = refusal.field, .message = refusal.message});
        if (refusal.row >= 0)
            m_refused.push_back({refusal.row, entry->second});
        else
            m_nameless.push_back(entry->second);
    });
    std::ranges::sort(m_refused, {}, &Refused::row);
    return read;
}

Fates::Outcome Fates::outcomeOf(const BatchEntry &batch) const
{
    using State = BatchEntry::State;
    switch (batch.state) {
    case State::Failed:
        return {Fate::Kind::Rejected, Fate::Why::BatchFailed};
    case State::Withdrawn:
        return {Fate::Kind::NotKnown, Fate::Why::Withdrawn};
    case State::Succeeded:
        break;
    default:
        return {Fate::Kind::NotKnown, Fate::Why::NoOutcomeYet};
    }
    if (batch.failedRecords < 0)
        return {Fate::Kind::NotKnown, Fate::Why::NoFigures};
    qint64 ours = 0;
    qint64 named = 0;
    for (const PartEntry &part : m_parts) {
        if (part.batch != batch.number || part.state != PartEntry::State::Sent)
            continue;
        ours += part.records;
        const auto first = std::ranges::lower_bound(m_refused, part.firstRow, {}, &Refused::row);
        const auto last = std::ranges::lower_bound(m_refused, part.endRow, {}, &Refused::row);
        named += std::distance(first, last);
    }
    // Records that never came out count like refused ones: what the platform does not account for is not
    // ingested.
    const qint64 seen = batch.outputRecords >= 0 ? batch.outputRecords
        : batch.inputRecords >= 0                ? batch.inputRecords - batch.failedRecords
                                                 : ours - batch.failedRecords;
    const qint64 missing = ours - seen;
    const qint64 unnamed = std::max(batch.failedRecords, missing) - named;
    if (unnamed > 0)
        return {Fate::Kind::IngestedOrRejected, Fate::Why::NotSaidWhich, unnamed};
    return {Fate::Kind::Ingested, Fate::Why::None};
}

const BatchEntry *Fates::batch(int number) const
{
    const auto found = std::ranges::find(m_batches, number, &BatchEntry::number);
    return found == m_batches.end() ? nullptr : &*found;
}

const PartEntry *Fates::partOf(qint64 head) const
{
    const auto behind = std::ranges::upper_bound(m_parts, head, {}, &PartEntry::firstRow);
    if (behind == m_parts.begin() || head >= std::prev(behind)->endRow)
        return nullptr;
    return &*std::prev(behind);
}

const RefusalEntry *Fates::refusalOf(qint64 head) const
{
    const auto found = std::ranges::lower_bound(m_refused, head, {}, &Refused::row);
    return found != m_refused.end() && found->row == head ? &m_words[found->words] : nullptr;
}

Fate Fates::of(qint64 row) const
{
    Fate fate {.kind = Fate::Kind::LeftOut, .why = Fate::Why::ByCheck};
    switch (m_states->at(row)) {
    case RowState::Sent:
        fate.head = row;
        break;
    case RowState::Joined: {
        const auto join = std::ranges::lower_bound(m_heads, row, {}, &quality::Join::row);
        if (join != m_heads.end() && join->row == row)
            fate.head = join->head;
        break;
    }
    default:
        return fate;
    }
    fate.kind = Fate::Kind::NotSent;
    fate.why = Fate::Why::None;
    const PartEntry *part = partOf(fate.head);
    if (!part)
        return fate;
    const Outcome &outcome = m_outcomes.at(part->batch);
    fate.batch = part->batch;
    fate.kind = outcome.kind;
    fate.why = outcome.why;
    fate.refusal = refusalOf(fate.head);
    if (fate.refusal) {
        fate.kind = Fate::Kind::Rejected;
        fate.why = Fate::Why::Refused;
    } else if (part->state == PartEntry::State::Begun && outcome.kind != Fate::Kind::Rejected) {
        fate.kind = Fate::Kind::NotKnown;
        fate.why = Fate::Why::PartNotConfirmed;
    }
    return fate;
}

void Fates::eachRefusal(const std::function<bool(const RefusalEntry &)> &tell) const
{
    const auto withRow = [this](std::size_t words, qint64 row) {
        RefusalEntry entry = m_words[words];
        entry.row = row;
        return entry;
    };
    for (const Refused &refused : m_refused) {
        if (!tell(withRow(refused.words, refused.row)))
            return;
    }
    for (const std::size_t words : m_nameless) {
        if (!tell(withRow(words, -1)))
            return;
    }
}

qint64 Fates::unnamed() const
{
    qint64 sum = 0;
    for (const auto &[number, outcome] : m_outcomes)
        sum += outcome.unnamed;
    return sum;
}

base::Result<Sums> Fates::count(const std::function<bool(qint64)> &isEdited, base::Progress &progress) const
{
    Sums sums {.read = m_states->rows()};
    std::map<int, Sizes> unnamedSizes;
    for (qint64 row = 0; row < sums.read; ++row) {
        if (row % rowsBetweenLooks == 0) {
            progress.report(row, sums.read);
            if (progress.isCancelled())
                return base::Failure({.code = base::ErrorCode::Cancelled});
        }
        const Fate fate = of(row);
        tally(sums, fate, m_states->at(row));
        if (fate.kind == Fate::Kind::Ingested && isEdited(row))
            ++sums.fixed;
        if (fate.kind == Fate::Kind::IngestedOrRejected && fate.head == row)
            ++unnamedSizes[fate.batch][1 + qint64(m_states->joinsOf(row).size())];
    }
    for (const auto &[number, sizes] : unnamedSizes) {
        qint64 rows = 0;
        for (const auto &[size, records] : sizes)
            rows += size * records;
        const qint64 uncertain = rowsOfLargest(sizes, m_outcomes.at(number).unnamed);
        sums.notKnown += uncertain;
        sums.ingested += rows - uncertain;
    }
    for (const PartEntry &part : m_parts)
        sums.records += part.records;
    return sums;
}

} // namespace upload

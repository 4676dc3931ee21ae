// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/run.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace upload {

namespace {

using store::BatchEntry;
using store::PartEntry;
using store::RefusalEntry;

/// The row whose number, counted from 1, stands behind the prefix and a dash; -1 for any other text.
qint64 rowOf(const QString &recordId, const QString &prefix)
{
    const QStringView text(recordId);
    if (!text.startsWith(prefix) || text.size() <= prefix.size()
        || text.at(prefix.size()) != QLatin1Char('-'))
        return -1;
    bool isNumber = false;
    const qint64 number = text.mid(prefix.size() + 1).toLongLong(&isNumber);
    return isNumber && number > 0 ? number - 1 : -1;
}

std::vector<Slice> slicesOf(const JournalState &state, int batch)
{
    std::vector<Slice> slices;
    for (const PartEntry &part : state.parts) {
        if (part.batch == batch)
            slices.push_back({part.firstRow, part.endRow});
    }
    std::ranges::sort(slices, {}, &Slice::from);
    return slices;
}

} // namespace

void Run::fetchRefusals(int number)
{
    tell(Phase::Verify);
    if (!isWritten(m_tools.journal.clearRefusals(number)))
        return;
    m_refusalError.reset();
    auto job = m_tools.client.refusedRows(
        m_state.batch(number)->batchId,
        [self = QPointer(this), number](const std::vector<platform::RefusedRow> &rows) {
            if (!self || self->m_over || self->m_refusalError)
                return;
            if (const auto kept = self->keepRefusals(number, rows); !kept)
                self->m_refusalError = kept.error();
        });
    call<qint64>(job,
                 [this, number](const base::Result<qint64> &fetched) { onRefusalsFetched(number, fetched); });
}

base::Result<> Run::keepRefusals(int number, const std::vector<platform::RefusedRow> &rows)
{
    const QString prefix = QString::fromLatin1(m_tools.order->idPrefix());
    const quality::RowStates &states = *m_tools.order->report.states;
    const std::vector<Slice> slices = slicesOf(m_state, number);
    const auto isOfBatch = [&](qint64 row) {
        if (row < 0 || row >= states.rows() || states.at(row) != quality::RowState::Sent)
            return false;
        const auto behind = std::ranges::upper_bound(slices, row, {}, &Slice::from);
        return behind != slices.begin() && row < std::prev(behind)->to;
    };
    std::vector<RefusalEntry> entries;
    entries.reserve(rows.size());
    for (const platform::RefusedRow &refused : rows) {
        const qint64 row = rowOf(refused.recordId, prefix);
        entries.push_back({.row = isOfBatch(row) ? row : -1,
                           .code = refused.code,
                           .field = refused.column,
                           .message = refused.message});
    }
    return m_tools.journal.addRefusals(number, entries);
}

void Run::onRefusalsFetched(int number, const base::Result<qint64> &fetched)
{
    if (m_refusalError)
        return stop(*m_refusalError);
    if (!fetched && m_pausing)
        return advance();
    BatchEntry entry = *m_state.batch(number);
    // Without diagnostics the outcome of the batch is known all the same; the receipt says which rows are
    // not.
    entry.diagnostics = fetched ? BatchEntry::Diagnostics::Fetched : BatchEntry::Diagnostics::Missing;
    if (record(entry))
        advance();
}

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run tells of itself.

#include "upload/run.h"

#include <algorithm>

namespace upload {

namespace {

using std::chrono::milliseconds;
using store::PartEntry;

constexpr milliseconds betweenTellings {100};

} // namespace

void Run::countRows()
{
    if (!m_tools.order->report.states)
        return; // only to be cancelled
    const quality::RowStates &states = *m_tools.order->report.states;
    m_state.endRow = states.rows();
    m_state.firstRow = states.rows();
    for (qint64 row = states.rows() - 1; row >= 0; --row) {
        const quality::RowState state = states.at(row);
        if (state == quality::RowState::Sent) {
            m_state.firstRow = row;
            ++m_progress.recordsTotal;
        }
        if (state == quality::RowState::Sent || state == quality::RowState::Joined)
            ++m_progress.rowsTotal;
    }
}

void Run::tellMoved()
{
    const milliseconds now = m_tools.clock.monotonic();
    const qint64 arrived = std::ranges::count(m_state.parts, PartEntry::State::Sent, &PartEntry::state);
    if (arrived == m_progress.partsSent && now - m_lastTold < betweenTellings)
        return;
    m_lastTold = now;
    tell(Phase::Send);
}

void Run::tell(Phase phase)
{
    m_phase = std::max(m_phase, phase);
    UploadProgress told {
        .phase = m_phase, .rowsTotal = m_progress.rowsTotal, .recordsTotal = m_progress.recordsTotal};
    for (const PartEntry &part : m_state.parts) {
        if (!part.live || part.state != PartEntry::State::Sent)
            continue;
        told.rowsSent += part.rows;
        told.recordsSent += part.records;
        told.bytesSent += part.bytes;
        ++told.partsSent;
    }
    if (m_sender) {
        told.inFlight = m_sender->inFlight();
        told.bytesSent += m_sender->bytesUnderWay();
    }
    told.bytesSent = std::max(told.bytesSent, m_progress.bytesSent);
    estimate(told);
    if (!m_state.batches.empty()) {
        told.batchId = m_state.batches.back().batchId;
        told.batchStatus = m_state.batches.back().status;
    }
    m_progress = told;
    Q_EMIT progressed(told);
}

/// The records of the parts made so far stand for all others.
void Run::estimate(UploadProgress &told) const
{
    qint64 records = 0;
    qint64 bytes = 0;
    int parts = 0;
    for (const PartEntry &part : m_state.parts) {
        if (!part.live)
            continue;
        records += part.records;
        bytes += part.bytes;
        ++parts;
    }
    if (records == 0)
        return;
    const qint64 missing = std::max(told.recordsTotal - records, qint64(0));
    const double each = double(bytes) / double(records);
    const qint64 fitting = std::max(
        std::min(qint64(double(m_state.partBytes) / each), m_tools.journal.record().partRecords), qint64(1));
    told.bytesTotal = std::max(bytes + qint64(double(missing) * each), told.bytesSent);
    told.partsTotal = parts + int((missing + fitting - 1) / fitting);
}

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/upload_watch.h"

#include <algorithm>

namespace session {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds halfOfIngesting {30}; ///< a guess: small batches take a minute, large ones several

UploadPhase phaseOf(const ImportProgress &progress)
{
    if (progress.stage < Stage::Upload)
        return UploadPhase::Prepare;
    if (progress.stage > Stage::Upload)
        return UploadPhase::Verify;
    switch (progress.upload.phase) {
    case upload::Phase::Prepare:
        return UploadPhase::Prepare;
    case upload::Phase::Send:
        return UploadPhase::Send;
    case upload::Phase::Ingest:
        return UploadPhase::Ingest;
    case upload::Phase::Verify:
        return UploadPhase::Verify;
    }
    Q_UNREACHABLE();
}

double shareOf(qint64 done, qint64 total)
{
    return total > 0 ? double(done) / double(total) : 0;
}

} // namespace

void UploadWatch::see(milliseconds now, const ImportProgress &progress)
{
    m_progress = progress;
    m_phase = std::max(m_phase, phaseOf(progress));
    if (progress.stage == Stage::Upload)
        takeOver(progress.upload);
    if (m_phase == UploadPhase::Send)
        m_rate.see(now, m_upload.bytesSent);
    showPercent();
}

void UploadWatch::takeOver(const upload::UploadProgress &upload)
{
    const upload::UploadProgress before = m_upload;
    m_upload = upload;
    m_upload.rowsSent = std::max(upload.rowsSent, before.rowsSent);
    m_upload.recordsSent = std::max(upload.recordsSent, before.recordsSent);
    m_upload.bytesSent = std::max(upload.bytesSent, before.bytesSent);
    m_upload.partsSent = std::max(upload.partsSent, before.partsSent);
    if (upload.bytesTotal < 0)
        m_upload.bytesTotal = before.bytesTotal;
    if (upload.partsTotal < 0)
        m_upload.partsTotal = before.partsTotal;
    if (upload.batchId.isEmpty()) {
        m_upload.batchId = before.batchId;
        m_upload.batchStatus = before.batchStatus;
    }
}

void UploadWatch::tick(milliseconds now, bool active)
{
    const milliseconds passed = m_at.count() < 0 ? milliseconds(0) : now - m_at;
    m_at = now;
    if (m_phase == UploadPhase::Send && !m_end)
        m_rate.see(now, m_upload.bytesSent);
    if (m_end || !active)
        return;
    m_took[std::size_t(m_phase)] += passed;
    if (m_phase != UploadPhase::Send || isCatchingUp()) {
        m_timeLeft.forget();
    } else {
        const double rate = m_rate.bytesPerSecond(now);
        std::optional<milliseconds> estimate;
        if (rate > 0 && m_upload.bytesTotal > 0)
            estimate = milliseconds(qint64(double(m_upload.bytesTotal - m_upload.bytesSent) / rate * 1000));
        m_timeLeft.see(now, estimate);
    }
    showPercent();
}

void UploadWatch::restart(milliseconds now)
{
    m_at = now;
    m_rate.restart(now);
    m_timeLeft.forget();
    m_end.reset();
    m_upload.inFlight = 0;
}

void UploadWatch::finish()
{
    m_phase = UploadPhase::Verify;
    m_end = Kind::Done;
    m_percent.finish();
    m_timeLeft.forget();
}

void UploadWatch::fail()
{
    m_end = Kind::Failed;
    m_timeLeft.forget();
}

UploadRun::PhaseState UploadWatch::phase(UploadPhase phase) const
{
    UploadRun::PhaseState state {.took = m_took[std::size_t(phase)]};
    if (phase < m_phase)
        state.kind = Kind::Done;
    else if (phase == m_phase)
        state.kind = m_end.value_or(Kind::Now);
    return state;
}

bool UploadWatch::isCatchingUp() const
{
    return phaseOf(m_progress) == UploadPhase::Prepare && m_phase > UploadPhase::Prepare;
}

double UploadWatch::prepared() const
{
    switch (m_progress.stage) {
    case Stage::SignIn:
        return 0;
    case Stage::Check:
        return 0.1 + 0.7 * shareOf(m_progress.done, m_progress.total);
    case Stage::Hash:
        return 0.8 + 0.2 * shareOf(m_progress.done, m_progress.total);
    case Stage::Upload:
    case Stage::Receipt:
    case Stage::Verify:
        return 1;
    }
    Q_UNREACHABLE();
}

double UploadWatch::verified() const
{
    const double share = shareOf(m_progress.done, m_progress.total);
    if (m_progress.stage == Stage::Receipt)
        return 0.5 * share;
    return m_progress.stage == Stage::Verify ? 0.5 + 0.5 * share : 0;
}

void UploadWatch::showPercent()
{
    PercentMeter::Shares shares {.prepare = m_phase > UploadPhase::Prepare ? 1 : prepared()};
    if (m_phase >= UploadPhase::Send) {
        const bool known = m_upload.bytesTotal > 0;
        shares.send = known ? shareOf(m_upload.bytesSent, m_upload.bytesTotal)
                            : shareOf(m_upload.recordsSent, m_upload.recordsTotal);
    }
    if (m_phase > UploadPhase::Send)
        shares.send = 1;
    if (m_phase == UploadPhase::Ingest)
        shares.ingest = shareOfUnknown(m_took[std::size_t(UploadPhase::Ingest)], halfOfIngesting);
    if (m_phase == UploadPhase::Verify) {
        shares.ingest = 1;
        shares.verify = verified();
    }
    m_percent.see(shares);
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/upload_figures.h"
#include "session/upload_run.h"

#include <array>

namespace session {

/// What an upload tells of itself, gathered over all of its runs: after a pause or an outage another
/// ImportJob goes on with the same journal, and what is shown does not run back.
class UploadWatch
{
public:
    void see(std::chrono::milliseconds now, const ImportProgress &progress);

    /// Time passes; only where \a active does it count for a phase.
    void tick(std::chrono::milliseconds now, bool active);

    /// What lies between is no time of sending.
    void restart(std::chrono::milliseconds now);

    void finish();
    void fail();

    UploadPhase phaseNow() const { return m_phase; }

    UploadRun::PhaseState phase(UploadPhase phase) const;

    /// After a pause or an outage: the file is checked again, and nothing moves.
    bool isCatchingUp() const;

    const upload::UploadProgress &upload() const { return m_upload; }

    int percent() const { return m_percent.percent(); }

    double bytesPerSecond(std::chrono::milliseconds now) const { return m_rate.bytesPerSecond(now); }

    std::optional<std::chrono::milliseconds> timeLeft() const { return m_timeLeft.shown(); }

    const std::deque<double> &throughput() const { return m_rate.perSecond(); }

private:
    using Kind = UploadRun::PhaseState::Kind;

    void takeOver(const upload::UploadProgress &upload);
    double prepared() const;
    double verified() const;
    void showPercent();

    std::array<std::chrono::milliseconds, 4> m_took {};
    UploadPhase m_phase = UploadPhase::Prepare;
    ImportProgress m_progress;
    upload::UploadProgress m_upload; ///< never running back
    std::chrono::milliseconds m_at {-1};
    RateMeter m_rate;
    TimeLeft m_timeLeft;
    PercentMeter m_percent;
    std::optional<Kind> m_end; ///< of the last phase
};

} // namespace session

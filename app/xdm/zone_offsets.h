// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>

namespace xdm {

/// How far local times of a zone are ahead of UTC. Remembers days on which that does not change, because the
/// zone's own rules take most of the time of a conversion. One per thread.
class ZoneOffsets
{
public:
    /// \return nothing where there is no zone of that IANA name
    static std::unique_ptr<ZoneOffsets> of(const QByteArray &zone);

    /// What is not there, or there twice, when clocks are put forward or back counts as in the rules of ICU.
    /// \param local  a local time, counted as if it were UTC
    std::chrono::milliseconds at(std::chrono::sys_time<std::chrono::milliseconds> local);

    virtual ~ZoneOffsets();
    Q_DISABLE_COPY_MOVE(ZoneOffsets)

protected:
    ZoneOffsets() = default;
    virtual std::chrono::milliseconds lookUp(
        std::chrono::sys_time<std::chrono::milliseconds> local) const = 0;

private:
    struct Day
    {
        std::int32_t day = INT32_MIN;
        std::int32_t offset = 0; ///< milliseconds
    };

    std::array<Day, 16384> m_days {}; ///< by the last bits of the day: 44 years stand beside one another
};

} // namespace xdm

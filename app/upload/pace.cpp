// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/pace.h"

#include <algorithm>

namespace upload {

void Pace::succeeded()
{
    if (++m_successes < successesPerStep)
        return;
    m_successes = 0;
    m_inFlight = std::min(m_inFlight + 1, most);
}

void Pace::throttled()
{
    m_successes = 0;
    m_inFlight = std::max(m_inFlight / 2, least);
}

} // namespace upload

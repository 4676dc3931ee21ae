// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace upload {

/// How many parts may be on their way at once: begins with two, one more after every twenty that arrived,
/// half of it when the platform asks us to slow down.
class Pace
{
public:
    static constexpr int least = 1;
    static constexpr int most = 4;
    static constexpr int successesPerStep = 20;

    int inFlight() const { return m_inFlight; }

    void succeeded();
    void throttled();

private:
    int m_inFlight = 2;
    int m_successes = 0;
};

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <string_view>

namespace quality {

/// 128 bits that stand for a text.
struct Key
{
    quint64 high = 0;
    quint64 low = 0;

    friend auto operator<=>(const Key &, const Key &) = default;
};

/// SipHash-2-4 with 128 bits of output (Aumasson and Bernstein, 2012). The secret is drawn anew for each run,
/// so nobody can prepare a file whose texts collide, and a chance collision among a thousand million texts
/// has a probability of 10^-21. Written out because libcrypto's takes three times as long on texts as short
/// as these.
class KeyHash
{
public:
    using Secret = std::array<quint64, 2>;

    /// With a random secret.
    KeyHash();
    explicit KeyHash(Secret secret);

    Key of(std::string_view text) const;

private:
    Secret m_secret;
};

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/key_hash.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <bit>

namespace quality {

namespace {

struct Sip
{
    quint64 v0;
    quint64 v1;
    quint64 v2;
    quint64 v3;

    explicit Sip(const KeyHash::Secret &secret)
        : v0(secret[0] ^ 0x736f6d6570736575)
        , v1(secret[1] ^ 0x646f72616e646f6d ^ 0xee)
        , v2(secret[0] ^ 0x6c7967656e657261)
        , v3(secret[1] ^ 0x7465646279746573)
    {
    }

    void round()
    {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }

    void add(quint64 word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }

    quint64 finish()
    {
        for (int i = 0; i < 4; ++i)
            round();
        return v0 ^ v1 ^ v2 ^ v3;
    }
};

} // namespace

KeyHash::KeyHash()
    : m_secret {QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()}
{
}

KeyHash::KeyHash(Secret secret)
    : m_secret(secret)
{
}

Key KeyHash::of(std::string_view text) const
{
    constexpr std::size_t word = sizeof(quint64);
    Sip sip(m_secret);
    const std::size_t whole = text.size() / word * word;
    for (std::size_t at = 0; at < whole; at += word)
        sip.add(qFromLittleEndian<quint64>(text.data() + at));
    quint64 last = quint64(text.size()) << 56;
    for (std::size_t at = whole; at < text.size(); ++at)
        last |= quint64(static_cast<unsigned char>(text[at])) << (8 * (at - whole));
    sip.add(last);
    Key key;
    sip.v2 ^= 0xee;
    key.low = sip.finish();
    sip.v1 ^= 0xdd;
    key.high = sip.finish();
    return key;
}

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace base {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // A shared buffer belongs to another copy, too: the last one wipes it.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_bytes.size() == b.m_bytes.size()
        && CRYPTO_memcmp(a.m_bytes.constData(), b.m_bytes.constData(),
                         static_cast<std::size_t>(a.m_bytes.size()))
        == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

} // namespace base

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/one_shot_body.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace platform {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return m_taken == m_bytes.size();
}

qint64 OneShotBody::readData(char *to, qint64 atMost)
{
    const qint64 count = std::min<qint64>(atMost, m_bytes.size() - m_taken);
    if (count <= 0)
        return -1;
    std::memcpy(to, m_bytes.constData() + m_taken, static_cast<std::size_t>(count));
    m_taken += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace platform

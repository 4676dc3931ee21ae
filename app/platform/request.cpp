// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/request.h"

#include <QString>

namespace platform {

std::chrono::milliseconds transferDeadline(qint64 bytes)
{
    return limits::transferBase + std::chrono::milliseconds(bytes * 1000 / limits::transferBytesPerSecond);
}

QByteArray target(const Request &request)
{
    QByteArray whole = request.path;
    char joint = '?';
    for (const auto &[name, value] : request.query) {
        whole += joint + name.toPercentEncoding() + '=' + value.toPercentEncoding();
        joint = '&';
    }
    return whole;
}

QByteArray segment(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace platform

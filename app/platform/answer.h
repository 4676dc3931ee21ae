// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QString>

#include <optional>

namespace platform {

/// What came back from one try, good or bad.
struct Answer
{
    /// Why we ended a try ourselves.
    enum class Stop : std::uint8_t { No, Deadline, TooLarge, Tls, Unwanted };

    int status = 0; ///< 0: none came
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText = {};
    Stop stop = Stop::No;
    std::optional<base::Error> unwanted = {}; ///< what the sink said of the body
    QList<QNetworkReply::RawHeaderPair> headers = {};
    QByteArray body = {}; ///< empty when it went to a sink
    bool stale = false; ///< went over a connection kept from earlier, which ended before a word came
    bool bodyBegun = true; ///< false: for certain nothing of the request's body has left

    /// Empty when there is none; the name in any case.
    QByteArray header(QByteArrayView name) const;
};

} // namespace platform

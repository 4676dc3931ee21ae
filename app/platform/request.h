// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "platform/limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonDocument>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace platform {

/// Takes the body of a good answer piece by piece, so that it need not be held whole.
class BodySink
{
public:
    BodySink() = default;
    Q_DISABLE_COPY_MOVE(BodySink)
    virtual ~BodySink() = default;

    /// Before the first piece of each try: what an earlier try brought comes again.
    virtual void begin() = 0;
    virtual base::Result<> take(QByteArrayView piece) = 0;
    virtual base::Result<> end() = 0;
};

/// One call of the platform, as a value; the transport adds what all calls have in common.
struct Request
{
    using Pair = std::pair<QByteArray, QByteArray>;

    enum class Host : std::uint8_t { SignIn, Gateway };

    enum class Body : std::uint8_t {
        Json, ///< a good answer is JSON and `understand` takes it
        NothingOrJson, ///< a good answer may be empty
        Stream, ///< a good answer goes to `sink`
    };

    Host host = Host::Gateway;
    QByteArray method = "GET";
    QByteArray path; ///< percent-encoded
    QList<Pair> query = {}; ///< neither names nor values encoded
    QList<Pair> headers = {};
    QByteArray body = {};
    bool inSandbox = true; ///< needs x-sandbox-name
    bool idempotent = true; ///< false: never sent again when it is not known whether it arrived
    bool large = false; ///< has a body worth a connection of its own; such a call is idempotent
    bool secretBody = false; ///< not even its hash may be shown
    Body answer = Body::Json;
    std::chrono::milliseconds deadline = limits::smallCall; ///< for one try as a whole

    /// Reads a good answer; its failure makes the call fail after one more look.
    std::function<base::Result<>(const QJsonDocument &)> understand = {};

    /// Told the bytes of the body gone out so far.
    std::function<void(qint64)> sent = {};

    std::shared_ptr<BodySink> sink = {};
};

/// 60 s and a second for every 50 KB.
std::chrono::milliseconds transferDeadline(qint64 bytes);

/// The path and query as they go over the wire.
QByteArray target(const Request &request);

/// For one segment of a path: everything but letters, digits and "-._~" becomes %XX.
QByteArray segment(const QString &text);

} // namespace platform

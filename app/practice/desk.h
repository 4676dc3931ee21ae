// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/batches.h"
#include "practice/http.h"
#include "practice/world.h"

#include <QJsonDocument>

#include <chrono>
#include <optional>

namespace practice {

/// What all services of the practice platform share. Server thread only.
struct Desk
{
    QString folder;
    QString url; ///< our own, for links
    BatchClock clock;
    std::chrono::seconds tokenLife {};
    World world;
    Batches batches;

    qint64 now() const;

    QString statusOf(const Batch &batch) const { return batch.statusAt(now(), clock); }

    /// Nothing when the world is safely on the disk, else the answer that says so.
    std::optional<Reply> saveWorld() const;
};

/// One call behind the gateway.
struct Call
{
    const Request &request;
    Sandbox *sandbox = nullptr; ///< set where the route asks for one
    QStringList arguments = {}; ///< what stood for the route's {…}, decoded
};

/// The answer when our own disk failed us.
Reply storageTrouble(const base::Error &error);

/// A JSON body, or the answer to a request that should have had one.
struct JsonBody
{
    QJsonDocument document = {};
    std::optional<Reply> refusal = {};
};

JsonBody jsonBody(const Request &request,
                  const QByteArray &contentType = QByteArrayLiteral("application/json"));

} // namespace practice

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/server.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace practice_test {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Answer
{
    int status = 0; ///< 0: none came
    QByteArray head; ///< status line and headers, as sent
    QByteArray body;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }

    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }

    QByteArray header(const QByteArray &name) const;
};

/// Sends exactly these bytes as a path and waits for the answer: plain sockets, so that nothing on our side
/// tidies the URL or repeats a call.
Answer call(const QUrl &server, const QByteArray &method, const QByteArray &target,
            const Headers &headers = {}, const QByteArray &body = {});

/// A practice platform in a folder of its own, whose clock runs at test speed.
class World
{
public:
    explicit World(std::chrono::milliseconds step = std::chrono::milliseconds(1));

    void start();

    void stop() { m_server.reset(); }

    void restart();

    practice::Options options;

    QUrl url() const { return m_server->url(); }

    QJsonObject description() const { return m_server->description(); }

    QString datasetId(const QString &sandbox, const QString &name) const;

    /// Every header that the gateway asks for.
    Headers headers(const QByteArray &sandbox = "prod") const;
    QByteArray token() const;

    Answer get(const QByteArray &target, const QByteArray &sandbox = "prod", const Headers &more = {}) const;
    Answer send(const QByteArray &method, const QByteArray &target, const QByteArray &contentType,
                const QByteArray &body, const QByteArray &sandbox = "prod") const;

    /// \return the new batch's id
    QByteArray createBatch(const QString &dataset, QJsonObject body = {},
                           const QByteArray &sandbox = "prod") const;
    Answer put(const QByteArray &batch, const QString &dataset, const QByteArray &file,
               const QByteArray &body, const QByteArray &sandbox = "prod") const;
    Answer signal(const QByteArray &batch, const QByteArray &action,
                  const QByteArray &sandbox = "prod") const;

    /// As Catalog shows it.
    QJsonObject batch(const QByteArray &id, const QByteArray &sandbox = "prod") const;

    /// Creates, fills and completes a batch of one file, and waits until it is final. \return its id
    QByteArray ingest(const QString &dataset, const QByteArray &rows, const QJsonObject &body = {},
                      const QByteArray &sandbox = "prod") const;

    /// Waits until the batch is final. \return the batch
    QJsonObject finalBatch(const QByteArray &id, const QByteArray &sandbox = "prod") const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<practice::Server> m_server;
    mutable QByteArray m_token;
};

/// A row with an email address, as JSON with its line feed.
QByteArray row(const QByteArray &email, const QByteArray &more = {});

/// The JSON objects of a body of JSON lines.
QList<QJsonObject> lines(const QByteArray &body);

} // namespace practice_test

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "platform/client.h"
#include "practice/server.h"
#include "store/store.h"
#include "upload/engine.h"
#include "upload/order.h"

#include <QEventLoop>
#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace testing {

/// The real clock, but every wait is fifty times shorter.
class QuickClock final : public base::Clock
{
    Q_OBJECT

public:
    QDateTime now() const override { return m_clock.now(); }

    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }

    void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> then) override
    {
        m_clock.after(delay / 50, receiver, std::move(then));
    }

private:
    base::SystemClock m_clock;
};

/// A practice platform, a client of it, a store and a folder for files.
class World
{
public:
    World();

    practice::Server &server() { return *m_server; }

    store::Store &store() { return *m_store; }

    platform::Client &client() { return *m_client; }

    base::Clock &clock() { return m_clock; }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A client that reaches the platform by way of \a url.
    std::unique_ptr<platform::Client> clientAt(const QUrl &url);

    /// The dataset of the sandbox that the client is set to.
    void chooseDataset(const QString &sandbox, const QString &name);

    /// An order for the chosen dataset, checked against the schema that the platform has for it.
    upload::Order order(const QByteArray &csv);

    std::unique_ptr<store::Journal> begin(const upload::Order &order);
    std::unique_ptr<store::Journal> resume(const QString &id);

    /// How often each "_id" is among the records that the platform has taken in.
    QMap<QByteArray, int> records();

    const platform::Dataset &dataset() const { return m_dataset; }

    const xdm::Schema &schema() const { return m_schema; }

private:
    QTemporaryDir m_folder;
    QuickClock m_clock;
    std::unique_ptr<practice::Server> m_server;
    std::optional<store::Store> m_store;
    std::unique_ptr<platform::Client> m_client;
    platform::Dataset m_dataset;
    xdm::Schema m_schema;
    int m_files = 0;
};

/// The records an order must give, each once.
QMap<QByteArray, int> expectedRecords(const upload::Order &order);

/// Waits for the ending that start() or another call has led or will lead to.
class Run
{
public:
    explicit Run(upload::Engine &engine);

    /// Nothing when it takes longer than a minute.
    std::optional<upload::Ending> ending();

    const std::vector<upload::UploadProgress> &told() const { return m_told; }

private:
    std::optional<upload::Ending> m_ending;
    std::vector<upload::UploadProgress> m_told;
    QEventLoop m_loop;
    QObject m_ear;
};

/// Starts and waits for the ending, which must come.
upload::Ending runToEnd(upload::Engine &engine);

/// Runs until so many parts have arrived, then pauses.
void pauseAfter(upload::Engine &engine, int parts);

} // namespace testing

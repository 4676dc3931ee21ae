// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/server.h"

#include "base/private_file.h"
#include "practice/folder_lock.h"
#include "practice/platform.h"

#include <QDir>
#include <QThread>

namespace practice {

namespace {

base::Result<> clear(const QString &folder)
{
    const QFileInfoList entries
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const bool isFolder = entry.isDir() && !entry.isSymLink();
        const bool isGone = entry.fileName() == lockFileName
            || (isFolder ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath()));
        if (!isGone)
            return base::Failure({.code = base::ErrorCode::StoreUnwritable, .subject = entry.filePath()});
    }
    return {};
}

/// Answers that were being sent when an earlier server was killed.
void clearLeftovers(const QString &folder)
{
    QDir dir(folder);
    const QStringList names
        = dir.entryList({QStringLiteral("answer.*"), QStringLiteral("failed.*"), QStringLiteral("*.partial")},
                        QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        dir.remove(name);
}

base::Result<Desk> loadDesk(const Options &options)
{
    clearLeftovers(options.folder);
    auto world = loadWorld(options.folder);
    if (!world)
        return base::Failure(world.error());
    Desk desk {.folder = options.folder,
               .url = {},
               .clock = {options.step, options.perHundredThousandRows, options.abandonAfter},
               .tokenLife = options.tokenLife,
               .world = *std::move(world),
               .batches = Batches(options.folder + QStringLiteral("/batches"))};
    if (const auto loaded = desk.batches.load(); !loaded)
        return base::Failure(loaded.error());
    return desk;
}

} // namespace

struct Server::State
{
    std::unique_ptr<FolderLock> lock;
    QThread thread;
    QObject inThread; ///< lives in the thread, to call things there
    std::unique_ptr<Platform> platform; ///< made, used and destroyed there
    QUrl url;

    template <class Work> void there(Work work)
    {
        QMetaObject::invokeMethod(&inThread, std::move(work), Qt::BlockingQueuedConnection);
    }
};

Server::Server(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

base::Result<std::unique_ptr<Server>> Server::start(const Options &options)
{
    if (const auto made = base::makePrivateFolder(options.folder); !made)
        return base::Failure(made.error());
    auto lock = FolderLock::take(options.folder);
    if (!lock)
        return base::Failure(lock.error());
    if (options.reset) {
        if (const auto cleared = clear(options.folder); !cleared)
            return base::Failure(cleared.error());
    }
    auto desk = loadDesk(options);
    if (!desk)
        return base::Failure(desk.error());

    auto state = std::make_unique<State>();
    state->lock = *std::move(lock);
    state->thread.setObjectName(QStringLiteral("practice platform"));
    state->inThread.moveToThread(&state->thread);
    state->thread.start();
    std::unique_ptr<Server> server(new Server(std::move(state)));
    State &running = *server->m_state;
    quint16 port = 0;
    running.there([&] {
        running.platform = std::make_unique<Platform>(*std::move(desk));
        port = running.platform->listen(options.port);
        running.url = QUrl(running.platform->url());
    });
    if (port == 0)
        return base::Failure({.code = base::ErrorCode::PortTaken, .number = options.port});
    if (const auto announced = running.lock->announce(running.url.toString()); !announced)
        return base::Failure(announced.error());
    return server;
}

Server::~Server()
{
    m_state->there([this] { m_state->platform.reset(); });
    m_state->thread.quit();
    m_state->thread.wait();
}

QUrl Server::url() const
{
    return m_state->url;
}

QJsonObject Server::description() const
{
    QJsonObject description;
    m_state->there([&] { description = m_state->platform->description(); });
    return description;
}

} // namespace practice

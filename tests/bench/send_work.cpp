// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/private_file.h"
#include "bench/works.h"
#include "platform/client.h"
#include "session/destination.h"
#include "session/practice.h"
#include "upload/pace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <map>
#include <memory>
#include <utility>

namespace bench {

namespace {

/// One batch: signs in, opens it, and sends the files at the pace of an upload. They are mapped, not read: an
/// upload has its parts in memory, encoded by other threads, and what is measured is how they leave it.
class Sending : public QObject
{
public:
    explicit Sending(const QString &folder)
        : m_folder(folder)
        , m_names(m_folder.entryList(QDir::Files, QDir::Name))
    {
    }

    base::Result<QJsonObject> run(const QUrl &url);

private:
    void choose(const session::SignIn &signIn);
    void createBatch(const platform::Dataset &dataset);
    void sendMore();
    void arrived(const QString &name, const base::Result<> &answer);
    void fail(const base::Error &error);

    /// Goes on with \a next when \a job ends well.
    template <class T, class Next> void then(const base::Job<T> &job, Next next)
    {
        base::whenDone<T>(job, this, [this, next](const base::Result<T> &done) {
            if (!done)
                return fail(done.error());
            next(*done);
        });
    }

    QDir m_folder;
    QStringList m_names;
    base::SystemClock m_clock;
    std::unique_ptr<platform::Client> m_client;
    QString m_dataset;
    QString m_batch;
    upload::Pace m_pace;
    std::map<QString, std::unique_ptr<QFile>> m_flying;
    qsizetype m_begun = 0;
    qint64 m_bytes = 0;
    QElapsedTimer m_timer;
    double m_seconds = 0;
    std::optional<base::Error> m_error;
    QEventLoop m_loop;
};

base::Result<QJsonObject> Sending::run(const QUrl &url)
{
    if (m_names.isEmpty())
        return base::Failure({.code = base::ErrorCode::FileEmpty, .subject = m_folder.path()});
    then(session::askPractice(url, m_clock, this), [this](const session::SignIn &signIn) { choose(signIn); });
    m_loop.exec();
    if (m_error)
        return base::Failure(*m_error);
    return QJsonObject {{QStringLiteral("files"), m_names.size()},
                        {QStringLiteral("bytes"), m_bytes},
                        {QStringLiteral("seconds"), m_seconds}};
}

void Sending::choose(const session::SignIn &signIn)
{
    m_client = std::make_unique<platform::Client>(signIn.connection, signIn.secret, m_clock);
    then(m_client->sandboxes(), [this](const std::vector<platform::Sandbox> &all) {
        const auto sandbox = session::chooseSandbox(all, {}, true);
        if (!sandbox)
            return fail(sandbox.error());
        m_client->setSandbox(sandbox->name);
        then(m_client->datasets(), [this](const std::vector<platform::Dataset> &datasets) {
            const auto dataset = session::chooseDataset(datasets, {}, true);
            if (!dataset)
                return fail(dataset.error());
            createBatch(*dataset);
        });
    });
}

void Sending::createBatch(const platform::Dataset &dataset)
{
    m_dataset = dataset.id;
    then(m_client->createBatch(
             {.datasetId = m_dataset, .externalId = QUuid::createUuid().toString(QUuid::WithoutBraces)}),
         [this](const QString &id) {
             m_batch = id;
             m_timer.start();
             sendMore();
         });
}

void Sending::sendMore()
{
    while (m_begun < m_names.size() && std::ssize(m_flying) < m_pace.inFlight()) {
        const QString name = m_names.at(m_begun++);
        auto file = std::make_unique<QFile>(m_folder.filePath(name));
        const bool isOpen = file->open(QIODevice::ReadOnly);
        const uchar *bytes = isOpen ? file->map(0, file->size()) : nullptr;
        if (!bytes)
            return fail(base::storageError(file->fileName(), errno));
        const auto body = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), file->size());
        m_bytes += body.size();
        m_flying[name] = std::move(file);
        base::whenDone<void>(m_client->sendPart(m_batch, m_dataset, name, body), this,
                             [this, name](const base::Result<> &answer) { arrived(name, answer); });
    }
}

void Sending::arrived(const QString &name, const base::Result<> &answer)
{
    if (!answer)
        return fail(answer.error());
    m_flying.erase(name);
    m_pace.succeeded();
    if (m_begun < m_names.size() || !m_flying.empty())
        return sendMore();
    m_seconds = double(m_timer.nsecsElapsed()) / 1e9;
    m_loop.quit();
}

void Sending::fail(const base::Error &error)
{
    m_error = error;
    m_loop.quit();
}

} // namespace

base::Result<QJsonObject> sendParts(const QString &folder, const QString &url)
{
    Sending sending(folder);
    return sending.run(QUrl(url));
}

} // namespace bench

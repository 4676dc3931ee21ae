// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/job.h"
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
#include <QThreadPool>
#include <QUuid>

#include <cerrno>
#include <utility>

namespace bench {

namespace {

base::Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure(base::storageError(path, errno));
    return file.readAll();
}

/// One batch: signs in, opens it, and sends the files at the pace of an upload. As there, where parts are
/// encoded so, one is read ahead in a thread of its own.
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
    void goOn();
    void readAhead();
    void send(const QByteArray &body);
    void arrived(const base::Result<> &answer);
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
    QThreadPool m_pool;
    bool m_reading = false;
    std::optional<QByteArray> m_ready;
    qsizetype m_read = 0;
    qsizetype m_begun = 0;
    qsizetype m_arrived = 0;
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
             goOn();
         });
}

void Sending::goOn()
{
    if (m_ready && m_begun - m_arrived < m_pace.inFlight())
        send(*std::exchange(m_ready, std::nullopt));
    if (!m_ready && !m_reading && m_read < m_names.size())
        readAhead();
}

void Sending::readAhead()
{
    m_reading = true;
    const QString path = m_folder.filePath(m_names.at(m_read++));
    then(base::run<QByteArray>(&m_pool, [path](base::Progress &) { return read(path); }).job,
         [this](const QByteArray &body) {
             m_reading = false;
             m_ready = body;
             goOn();
         });
}

void Sending::send(const QByteArray &body)
{
    m_bytes += body.size();
    base::whenDone<void>(m_client->sendPart(m_batch, m_dataset, m_names.at(m_begun++), body), this,
                         [this](const base::Result<> &answer) { arrived(answer); });
}

void Sending::arrived(const base::Result<> &answer)
{
    if (!answer)
        return fail(answer.error());
    m_pace.succeeded();
    if (++m_arrived < m_names.size())
        return goOn();
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

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/destination_desk.h"

#include "base/private_file.h"
#include "store/keychain.h"

#include <QFile>
#include <QJsonDocument>

namespace session {

namespace {

constexpr int triesWhileWatched = 3;
constexpr qint64 longestMemory = 65536; ///< bytes of the file that holds the last destination

QString memoryPath(const store::Store &store)
{
    return store.folder() + QStringLiteral("/last-destination.json");
}

/// Goes on with the answer of a job of \a client, or with what it waits for when it has been tried in vain
/// some times: somebody is watching, who can try again.
template <class T>
void await(platform::Client &client, base::Job<T> job, std::function<void(const base::Result<T> &)> then)
{
    auto *ear = new QObject(&client);
    auto end = [ear, then = std::move(then), over = false](const base::Result<T> &result) mutable {
        if (std::exchange(over, true))
            return;
        ear->deleteLater();
        then(result);
    };
    const auto once = std::make_shared<decltype(end)>(end);
    QObject::connect(&client, &platform::Client::waiting, ear,
                     [job, once, tries = 0](std::chrono::milliseconds, const base::Error &because) mutable {
                         if (++tries < triesWhileWatched)
                             return;
                         (*once)(base::Failure(because));
                         job.cancel();
                     });
    base::whenDone<T>(job, ear, [once](const base::Result<T> &result) { (*once)(result); });
}

} // namespace

DestinationDesk::DestinationDesk(Environment environment)
    : m_environment(std::move(environment))
    , m_clock(this)
{
}

DestinationDesk::~DestinationDesk() = default;

base::Result<store::Store *> DestinationDesk::store()
{
    if (!m_store) {
        auto opened = store::Store::open(m_environment.storeFolder);
        if (!opened)
            return base::Failure(opened.error());
        m_store = *std::move(opened);
    }
    return &*m_store;
}

void DestinationDesk::readConnections()
{
    const auto kept = store();
    const auto connections = kept ? (*kept)->connections() : base::Failure(kept.error());
    if (connections)
        Q_EMIT connectionsRead(*connections);
    else
        Q_EMIT refused(connections.error());
}

void DestinationDesk::readRemembered()
{
    QJsonObject last;
    if (const auto kept = store(); kept) {
        QFile file(memoryPath(**kept));
        if (file.open(QIODevice::ReadOnly))
            last = QJsonDocument::fromJson(file.read(longestMemory)).object();
    }
    Q_EMIT rememberedRead(last);
}

void DestinationDesk::remember(const QJsonObject &last)
{
    // A convenience: where it cannot be written, the next start preselects nothing.
    if (const auto kept = store(); kept)
        std::ignore = base::writePrivateFile(memoryPath(**kept), QJsonDocument(last).toJson());
}

void DestinationDesk::signInToPractice(quint64 question)
{
    m_question = question;
    const auto kept = store();
    if (!kept)
        return openClient(question, base::Failure(kept.error()));
    if (!m_practice) {
        auto started = m_environment.startPractice({.folder = (*kept)->practiceFolder()});
        if (!started && started.error().code == base::ErrorCode::PracticeBusy) {
            // Another program of this person runs it: that one will do.
            base::whenDone<SignIn>(
                askPractice(QUrl(started.error().subject), m_clock, this), this,
                [this, question](const base::Result<SignIn> &signIn) { openClient(question, signIn); });
            return;
        }
        if (!started)
            return openClient(question, base::Failure(started.error()));
        m_practice = *std::move(started);
    }
    openClient(question, practiceSignIn(m_practice->url, m_practice->description));
}

void DestinationDesk::signInTo(quint64 question, const QString &connection, const base::Secret &given)
{
    m_question = question;
    const auto kept = store();
    if (!kept)
        return openClient(question, base::Failure(kept.error()));
    base::whenDone<SignIn>(
        signInFor(**kept, connection, {.given = given}, this), this,
        [this, question](const base::Result<SignIn> &signIn) { openClient(question, signIn); });
}

void DestinationDesk::signOut()
{
    m_client.reset();
    m_question = 0;
}

void DestinationDesk::openClient(quint64 question, const base::Result<SignIn> &signIn)
{
    if (question != m_question)
        return;
    if (!signIn) {
        Q_EMIT signInFailed(question, signIn.error());
        return;
    }
    m_client = std::make_unique<platform::Client>(signIn->connection, signIn->secret, m_clock);
    await<std::vector<platform::Sandbox>>(
        *m_client, m_client->sandboxes(),
        [this, question, organisation = signIn->connection.organisation](const auto &sandboxes) {
            if (sandboxes)
                Q_EMIT signedIn(question, *sandboxes, organisation);
            else
                Q_EMIT signInFailed(question, sandboxes.error());
        });
}

void DestinationDesk::askForDatasets(quint64 question, const QString &sandbox)
{
    m_question = question;
    if (!m_client)
        return;
    m_client->setSandbox(sandbox);
    await<std::vector<platform::Dataset>>(*m_client, m_client->datasets(),
                                          [this, question](const auto &datasets) {
                                              if (datasets)
                                                  Q_EMIT datasetsTold(question, *datasets);
                                              else
                                                  Q_EMIT failed(question, datasets.error());
                                          });
}

void DestinationDesk::askForNamespaces(quint64 question)
{
    if (!m_client || question != m_question)
        return;
    await<QStringList>(*m_client, m_client->namespaces(), [this, question](const auto &codes) {
        if (codes)
            Q_EMIT namespacesTold(question, *codes);
    });
}

void DestinationDesk::askForSchema(quint64 question, const QString &schemaId)
{
    m_question = question;
    if (!m_client)
        return;
    await<platform::SchemaAnswer>(
        *m_client, m_client->schema(schemaId), [this, question](const auto &answer) {
            if (!answer) {
                Q_EMIT failed(question, answer.error());
                return;
            }
            const auto schema = xdm::Schema::fromRegistry(answer->schema, answer->descriptors);
            if (schema)
                Q_EMIT schemaTold(question, *schema);
            else
                Q_EMIT failed(question, schema.error());
        });
}

void DestinationDesk::add(const store::ConnectionRecord &record, const base::Secret &secret)
{
    const auto kept = store();
    if (!kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    if ((*kept)->connection(record.name)) {
        Q_EMIT refused({.code = base::ErrorCode::ConnectionExists, .subject = record.name});
        return;
    }
    const platform::Connection connection = connectionOf(record);
    if (const auto fine = platform::checkConnection(connection); !fine) {
        Q_EMIT refused(fine.error());
        return;
    }
    auto *trial = new platform::Client(connection, secret, m_clock, this);
    await<std::vector<platform::Sandbox>>(*trial, trial->sandboxes(),
                                          [this, record, secret, trial](const auto &sandboxes) {
                                              trial->deleteLater();
                                              if (sandboxes)
                                                  keep(record, secret);
                                              else
                                                  Q_EMIT refused(sandboxes.error());
                                          });
}

void DestinationDesk::keep(const store::ConnectionRecord &record, const base::Secret &secret)
{
    if (const auto written = m_store->addConnection(record); !written) {
        Q_EMIT refused(written.error());
        return;
    }
    Q_EMIT added(record.name, secret);
    keepSecret(record.name, secret);
    readConnections();
}

void DestinationDesk::remove(const QString &connection)
{
    const auto kept = store();
    const auto removed = kept ? (*kept)->removeConnection(connection) : base::Failure(kept.error());
    if (!removed) {
        Q_EMIT refused(removed.error());
        return;
    }
    // Without a keychain there is nothing to take out of it.
    base::whenDone<void>(store::Keychain::remove(connection), this, [](const base::Result<> &) {});
    readConnections();
}

void DestinationDesk::keepSecret(const QString &connection, const base::Secret &secret)
{
    base::whenDone<void>(store::Keychain::write(connection, secret), this,
                         [this, connection](const base::Result<> &written) {
                             if (written)
                                 Q_EMIT secretKept(connection);
                             else
                                 Q_EMIT secretNotKept(connection, written.error());
                         });
}

} // namespace session

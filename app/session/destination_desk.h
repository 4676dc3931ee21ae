// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "session/import_job.h"
#include "store/connection_record.h"
#include "xdm/schema.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace session {

/// The part of a DestinationChoice that lives on the engine thread: store, keychain, practice platform and
/// client. Answers carry the number of the question, so that those of an earlier one can be dropped.
class DestinationDesk : public QObject
{
    Q_OBJECT

public:
    explicit DestinationDesk(Environment environment);
    ~DestinationDesk() override;

    void readConnections();
    void readRemembered();
    void remember(const QJsonObject &last);

    void signInToPractice(quint64 question);
    void signInTo(quint64 question, const QString &connection, const base::Secret &given);

    /// Nothing of the platform is wanted any more.
    void signOut();

    void askForDatasets(quint64 question, const QString &sandbox);
    void askForSchema(quint64 question, const QString &schemaId);

    /// For checks before the upload; nothing is said where they cannot be had, since the upload asks, too.
    void askForNamespaces(quint64 question);

    void add(const store::ConnectionRecord &record, const base::Secret &secret);
    void remove(const QString &connection);
    void keepSecret(const QString &connection, const base::Secret &secret);

    Q_SIGNAL void connectionsRead(const std::vector<store::ConnectionRecord> &connections);
    Q_SIGNAL void rememberedRead(const QJsonObject &last);
    Q_SIGNAL void signedIn(quint64 question, const std::vector<platform::Sandbox> &sandboxes,
                           const QString &organisation);
    Q_SIGNAL void signInFailed(quint64 question, const base::Error &error);
    Q_SIGNAL void datasetsTold(quint64 question, const std::vector<platform::Dataset> &datasets);
    Q_SIGNAL void schemaTold(quint64 question, const xdm::Schema &schema);
    Q_SIGNAL void namespacesTold(quint64 question, const QStringList &codes);
    Q_SIGNAL void failed(quint64 question, const base::Error &error);
    Q_SIGNAL void added(const QString &connection, const base::Secret &secret);
    Q_SIGNAL void refused(const base::Error &error);
    Q_SIGNAL void secretKept(const QString &connection);
    Q_SIGNAL void secretNotKept(const QString &connection, const base::Error &error);

private:
    base::Result<store::Store *> store();
    void openClient(quint64 question, const base::Result<SignIn> &signIn);
    void keep(const store::ConnectionRecord &record, const base::Secret &secret);

    Environment m_environment;
    base::SystemClock m_clock;
    std::optional<store::Store> m_store;
    std::optional<PracticePlatform> m_practice;
    std::unique_ptr<platform::Client> m_client;
    quint64 m_question = 0; ///< the latest
};

} // namespace session

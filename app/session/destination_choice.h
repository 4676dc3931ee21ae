// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/destination.h"
#include "session/import_job.h"
#include "store/connection_record.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace session {

class ColumnChoices;
class DestinationDesk;
class EngineThread;

/// One line of the checks before upload.
struct DestinationCheck
{
    enum class Subject : std::uint8_t {
        PrimaryIdentity, ///< the email address is the primary identity of a schema for profiles
        SchemaInProfile, ///< the schema is, or will be, enabled for Profile
        DatasetInProfile, ///< the dataset is, or will be, enabled for Profile
        FieldsExist, ///< all mapped fields exist in the schema
        NamespacesExist, ///< of the further identities; left out where there are none, or nobody can tell
        EmailMapped,
        RowsReady,
    };
    enum class Verdict : std::uint8_t { Fine, WillChange, Blocked, Waits };

    Subject subject;
    Verdict verdict;
    std::optional<base::Error> error = {}; ///< why it is blocked
    QString name = {}; ///< schema title, identity path and namespace, field paths …
    int count = 0; ///< fields that exist
    int total = 0;

    friend bool operator==(const DestinationCheck &, const DestinationCheck &) = default;
};

/// Where the rows go: practice or a connection, a sandbox, a dataset, its Profile flag. Lives in the UI
/// thread; asks the platform on the engine thread. Answers of an earlier question are dropped.
class DestinationChoice : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Nothing, ///< neither practice nor a connection
        SigningIn, ///< and asking for sandboxes
        NeedsSecret, ///< no keychain answers, or it has no secret for this connection
        SignedIn,
        Failed, ///< error() says why
    };

    DestinationChoice(ColumnChoices &columns, EngineThread &engine, Environment environment,
                      QObject *parent = nullptr);
    ~DestinationChoice() override;

    /// Reads the list of connections again; connectionsChanged() follows.
    void refreshConnections();
    const std::vector<store::ConnectionRecord> &connections() const;

    void usePractice();
    void useConnection(const QString &name);

    /// What was used last time: practice or a connection that is still there; nothing where nothing was.
    void useLast();

    /// Asks the platform again after a failure.
    void tryAgain();

    bool isPractice() const;
    QString connectionName() const; ///< empty in practice
    QString organisation() const;
    State state() const;
    const std::optional<base::Error> &error() const;

    /// Keeps the connection and puts its secret into the system's keychain. Where none answers,
    /// secretNotKept() is said and the secret is kept for this run only. connectionAdded() or
    /// connectionRefused() follows. The secret is tried by signing in before anything is kept.
    void addConnection(const store::ConnectionRecord &record, const base::Secret &secret);

    /// With its secret.
    void removeConnection(const QString &name);

    /// For a connection that NeedsSecret; kept in the keychain where there is one.
    void giveSecret(const base::Secret &secret);

    /// What is known of it in this run only; empty where a keychain has it or nobody has given it.
    base::Secret secretOf(const QString &connection) const;

    /// Knows \a secret in this run, whatever is chosen; a sign-in that waits for it goes on.
    void holdSecret(const QString &connection, const base::Secret &secret);

    /// Into the keychain with what is held, since it has been accepted. secretNotKept() where none answers.
    void keepSecret(const QString &connection);

    /// It was refused.
    void dropSecret(const QString &connection);

    const std::vector<platform::Sandbox> &sandboxes() const; ///< active ones
    std::optional<platform::Sandbox> sandbox() const;
    void setSandbox(const QString &name);

    bool isAskingForDatasets() const;
    const std::vector<platform::Dataset> &datasets() const; ///< sorted by name
    std::optional<platform::Dataset> dataset() const;
    void setDataset(const QString &id);

    /// Of the dataset, once asked; its columns are matched against it from then on.
    const std::optional<xdm::Schema> &schema() const;

    /// A recipe's word on where its rows go: chosen wherever it is there, now or as soon as the platform has
    /// answered. What a person chooses afterwards goes before it. Empty names say nothing.
    /// \param dataset  id or unique name
    void wishFor(const QString &sandbox, const QString &dataset);

    /// Back to what was chosen before the first wish, where there was one; nothing is wished for any more.
    void takeBackWish();

    /// Nothing is wished for any more; what is chosen stays.
    void forgetWish();

    /// The sandbox or dataset that was wished for and is not there; empty where all is, or nobody can tell.
    QString missingWish() const;

    bool profile() const; ///< the switch
    void setProfile(bool on);

    /// The schema may be enabled for Profile, which cannot be undone: only at the user's word.
    bool mayEnableSchema() const;
    void setMayEnableSchema(bool may);

    /// How many profiles are ready to be sent, for the checks; -1: not known yet.
    void setReadyProfiles(qint64 count);

    /// In the order in which they are shown; empty until a schema is there.
    std::vector<DestinationCheck> checks() const;

    /// What will be changed on the platform, or why it cannot be used.
    base::Result<Changes> changes() const;

    /// Nothing hinders an upload but the rows themselves. Not while any of its checks is Blocked.
    bool isUsable() const;

    /// For an ImportJob. Holds the secret where it is kept for this run only.
    Target target() const;

    Q_SIGNAL void changed(); ///< any of the above
    Q_SIGNAL void connectionsChanged();
    Q_SIGNAL void connectionAdded(const QString &name);
    Q_SIGNAL void connectionRefused(const base::Error &error);
    Q_SIGNAL void secretNotKept(const base::Error &error);

private:
    struct Chosen;

    void signIn();
    void onSignedIn(quint64 generation, const std::vector<platform::Sandbox> &sandboxes);
    void keepNewSecret();
    void onSignInFailed(quint64 generation, const base::Error &error);
    void onDatasets(quint64 generation, const std::vector<platform::Dataset> &datasets);
    void onSchema(quint64 generation, const xdm::Schema &schema);
    void onNamespaces(quint64 question, const QStringList &codes);
    void onFailed(quint64 generation, const base::Error &error);
    void onRemembered(const QJsonObject &remembered);
    void forgetSandbox();
    void forgetDataset();
    std::optional<platform::Dataset> wishedDataset() const;
    void followWish();
    void remember();
    DestinationWish wish() const;

    ColumnChoices &m_columns;
    EngineThread &m_engine;
    std::unique_ptr<Chosen> m_chosen;
    DestinationDesk *m_desk; ///< lives on the engine thread
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "session/import_job.h"
#include "store/store.h"

#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace session {

/// The part of an ImportJob that lives on the engine thread: one step after the other, each begun by the end
/// of the one before. A first run and a resumed one take the same steps; they differ in where the choices
/// come from.
class ImportWorker : public QObject
{
    Q_OBJECT

public:
    explicit ImportWorker(Environment environment);
    ~ImportWorker() override;

    void run(const RunOrder &order);
    void resume(const ResumeOrder &order);
    void pause();
    void tryNow();

    Q_SIGNAL void progressed(const session::ImportProgress &progress);
    Q_SIGNAL void decided(const session::Changes &changes, const QString &dataset, const QString &sandbox);
    Q_SIGNAL void waiting(std::chrono::milliseconds delay, const base::Error &because);
    Q_SIGNAL void ended(const session::Summary &summary);

private:
    // the steps, in order
    base::Result<> takeUp(const ResumeOrder &order);
    base::Result<QString> idToTakeUp(const ResumeOrder &order) const;
    base::Result<> takeJournal(const QString &id, bool abort);
    void takeTarget(const ResumeOrder &order);
    base::Result<> takeFile(const ResumeOrder &order);
    bool lacksReceipt(const store::ImportSummary &import) const;
    void signIn();
    void onSignedIn(const base::Result<SignIn> &signIn);
    void onSandboxes(const base::Result<std::vector<platform::Sandbox>> &all);
    void onDataset(const base::Result<platform::Dataset> &dataset);
    void onSchema(const base::Result<platform::SchemaAnswer> &answer);
    void askForNamespaces();
    void readFile();
    void onRead();
    base::Result<> writeJournal();

    /// The edits that a resumed import began with. EditsDamaged, BytesDiffer.
    base::Result<> thawEdits(Import &import) const;

    /// Of a finished import of which no row is left to be mended.
    void dropFrozenEdits() const;

    /// Whether a resumed import would send what it began to send. SourceChanged, BytesDiffer.
    base::Result<> sameAsBegun() const;
    void startEngine();
    void abortImport();
    void onEngineEnded(const upload::Ending &ending);

    // import_ending.cpp
    struct Outcome;
    void settle(Summary::State state, bool withReceipt);
    void onSettled(const base::Result<Outcome> &outcome);
    void verify(const QStringList &identities);
    bool pauseEnding();
    QString receiptFolder() const;
    base::Result<> tryReceiptFolder() const;

    void report();
    void fail(const base::Error &error);
    void finish(Summary::State state);
    QJsonObject destinationJson() const;

    Environment m_environment;
    base::SystemClock m_clock;
    QThreadPool m_pool;
    QTimer m_ticker; ///< looks at the progress of the pool's work
    std::optional<store::Store> m_store;
    Target m_target;
    QString m_tracePath;
    std::optional<RunOrder> m_order; ///< none while an earlier import is only to be ended
    std::optional<store::ImportRecord> m_earlier; ///< of the import that is resumed
    bool m_abort = false; ///< the earlier import is to be ended, not gone on with
    bool m_paused = false;
    bool m_over = false;

    std::optional<PracticePlatform> m_practice;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<platform::Client> m_client;
    platform::Sandbox m_sandbox;
    platform::Dataset m_dataset;
    xdm::Schema m_schema;
    Changes m_changes;

    base::Running<Checked> m_check;
    base::Running<QByteArray> m_hash;
    std::optional<Checked> m_checked;
    QByteArray m_sourceSha256;
    QString m_fingerprint;

    std::optional<upload::Order> m_upload;
    std::unique_ptr<upload::Engine> m_engine;
    std::shared_ptr<base::Progress> m_settling; ///< while the pool works on the outcome
    std::unique_ptr<ProfileCheck> m_profileCheck;
    Summary::State m_endState = Summary::State::Failed;
    bool m_withReceipt = false;
    ImportProgress m_progress;
    Summary m_summary;
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcSession, "profileuploader.session")

namespace session {

namespace {

/// What cannot be read is as if it had never been set.
Settings settingsOf(const QString &storeFolder)
{
    const auto loaded = loadSettings(storeFolder);
    if (!loaded)
        qCWarning(lcSession, "settings are not read: error %d", int(loaded.error().code));
    return loaded ? *loaded : Settings();
}

} // namespace

Session::Session(Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_settings(settingsOf(m_environment.storeFolder))
    , m_columns(m_file)
    , m_readings(m_file, m_columns)
    , m_previews(m_file, m_columns)
    , m_review(m_file, m_columns, m_engine, m_environment.storeFolder)
    , m_destination(m_columns, m_engine, m_environment)
    , m_recipes(m_file, m_columns, m_review, m_destination, m_environment.storeFolder)
    , m_upload(m_environment)
    , m_earlier(m_engine, m_environment.storeFolder)
{
    applyProxy(m_settings);
    m_file.setWorkFolder(m_environment.storeFolder);
    m_columns.setMemory(m_environment.storeFolder + QLatin1String("/shapes"));
    m_columns.setDefaults(m_settings.conversionDefaults());
    connect(&m_file, &FileReading::documentReplaced, this, [this] {
        m_sent.reset();
        m_isOfThisFile = false;
        m_saving.forget();
    });
    connect(&m_columns, &ColumnChoices::changed, &m_saving, &RecordSaving::forgetEnded);
    connect(&m_review, &RowReview::editsChanged, &m_saving, &RecordSaving::forgetEnded);
    connect(&m_upload, &UploadRun::stateChanged, this, &Session::onUploadChanged);
    connect(&m_upload, &UploadRun::signedIn, this, [this] {
        if (!m_newSecretOf.isEmpty())
            m_destination.keepSecret(std::exchange(m_newSecretOf, {}));
    });
}

base::Result<> Session::setSettings(const Settings &settings)
{
    const auto saved = saveSettings(settings, m_environment.storeFolder);
    m_settings = settings; // for this run it holds all the same
    applyProxy(settings);
    m_columns.setDefaults(settings.conversionDefaults());
    forgetOldEdits();
    Q_EMIT settingsChanged();
    return saved;
}

RunOrder Session::order() const
{
    return {.import = m_columns.import(m_review.edits()), .target = m_destination.target()};
}

void Session::startUpload()
{
    m_sent = m_review.edits();
    m_isOfThisFile = true;
    m_upload.start(order());
}

void Session::saveRecords(const QString &path)
{
    if (m_file.document() && m_destination.schema())
        m_saving.start(order().import, *m_destination.schema(), path);
}

void Session::resumeUpload(const ResumeOrder &order)
{
    m_sent.reset(); // of whatever file it is
    m_isOfThisFile = false;
    ResumeOrder completed = order;
    if (completed.secret.given.isEmpty())
        completed.secret.given = secretFor(order.importId);
    m_upload.resume(completed);
}

base::Secret Session::secretFor(const QString &importId) const
{
    const auto import = std::ranges::find(m_earlier.imports(), importId, &EarlierImport::id);
    const bool hasConnection = import != m_earlier.imports().end() && !import->practice;
    return hasConnection ? m_destination.secretOf(import->connection) : base::Secret();
}

void Session::giveSecret(const base::Secret &secret)
{
    m_newSecretOf = m_upload.secretNeededFor();
    if (m_newSecretOf.isEmpty())
        return;
    m_destination.holdSecret(m_newSecretOf, secret);
    m_upload.giveSecret(secret);
}

void Session::onUploadChanged()
{
    const QString refused = m_upload.secretNeededFor();
    if (!refused.isEmpty()) {
        m_newSecretOf.clear();
        m_destination.dropSecret(refused);
    }
    if (m_upload.state() != UploadRun::State::Finished || !m_upload.summary())
        return;
    const std::optional<table::Edits> sent = std::exchange(m_sent, {});
    const Summary &summary = *m_upload.summary();
    const bool isWhole = !summary.practice && summary.sums.ingested == summary.sums.read;
    if (isWhole && sent && m_file.document() && *sent == m_review.edits())
        m_review.forgetDraft();
}

void Session::forgetOldEdits()
{
    m_earlier.forgetEditsOlderThan(m_settings.keepEditsDays);
    m_review.forgetDraftsOlderThan(m_settings.keepEditsDays);
}

bool Session::hasWork() const
{
    switch (m_upload.state()) {
    case UploadRun::State::Finished:
    case UploadRun::State::Discarded:
        return false;
    default:
        return m_file.document().has_value();
    }
}

void Session::startAnew()
{
    m_file.close();
    m_earlier.refresh();
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include <QLoggingCategory>

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
    , m_review(m_file, m_columns, m_engine, m_environment.storeFolder)
    , m_destination(m_columns, m_engine, m_environment)
    , m_upload(m_environment)
    , m_earlier(m_engine, m_environment.storeFolder)
{
    m_columns.setMemory(m_environment.storeFolder + QLatin1String("/shapes"));
    m_columns.setDefaults(m_settings.conversionDefaults());
}

base::Result<> Session::setSettings(const Settings &settings)
{
    const auto saved = saveSettings(settings, m_environment.storeFolder);
    m_settings = settings; // for this run it holds all the same
    applyProxy(settings);
    m_columns.setDefaults(settings.conversionDefaults());
    m_earlier.forgetEditsOlderThan(settings.keepEditsDays);
    Q_EMIT settingsChanged();
    return saved;
}

RunOrder Session::order() const
{
    return {.import = m_columns.import(m_review.edits()), .target = m_destination.target()};
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

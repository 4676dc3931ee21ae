// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

class QApplication;

namespace session {
class Session;
}

namespace wizard {

/// Light or dark: as the settings say, or else as the system does. The system is asked over D-Bus, where
/// there is one, without waiting; until it answers, and where nobody does, its palette decides.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(session::Session &session, QApplication &application, QObject *parent = nullptr);

private Q_SLOTS:
    /// Of the portal of freedesktop.org, org.freedesktop.portal.Settings.
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askSystem();
    void take(const QVariant &colourScheme);
    void apply();

    session::Session &m_session;
    QApplication &m_application;
    std::optional<style::Scheme> m_system;
};

} // namespace wizard

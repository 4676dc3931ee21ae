// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/appearance.h"

#include "session/session.h"
#include "style/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace wizard {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

// What the portal's documentation lists: 0 no preference, 1 dark, 2 light.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

Appearance::Appearance(session::Session &session, QApplication &application, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_application(application)
{
    connect(&session, &session::Session::settingsChanged, this, &Appearance::apply);
    apply();
    askSystem();
}

void Appearance::askSystem()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return; // QtDBus would look for a bus, and start one
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << space << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value());
        watcher->deleteLater();
    });
}

void Appearance::onSettingChanged(const QString &changedSpace, const QString &changedKey,
                                  const QDBusVariant &value)
{
    if (changedSpace == space && changedKey == key)
        take(value.variant());
}

void Appearance::take(const QVariant &colourScheme)
{
    QVariant value = colourScheme;
    while (value.canConvert<QDBusVariant>()) // Read wraps its answer twice
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case prefersDark:
        m_system = style::Scheme::Dark;
        break;
    case prefersLight:
        m_system = style::Scheme::Light;
        break;
    default:
        m_system.reset();
    }
    apply();
}

void Appearance::apply()
{
    style::Scheme wanted = style::Scheme::Light;
    switch (m_session.settings().theme) {
    case session::Settings::Theme::Light:
        break;
    case session::Settings::Theme::Dark:
        wanted = style::Scheme::Dark;
        break;
    case session::Settings::Theme::System:
        wanted = m_system.value_or(style::systemScheme());
        break;
    }
    if (!m_application.property("profileUploaderScheme").isValid() || style::scheme() != wanted)
        style::apply(m_application, wanted);
}

} // namespace wizard

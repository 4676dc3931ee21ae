// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

/// Small services of the desktop, asked over D-Bus without waiting. Where nobody answers, nothing happens.
namespace pages {

/// While it is on, the computer does not go to sleep by itself (org.freedesktop.login1).
class StayAwake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void set(bool on);

private:
    bool m_on = false;
    QDBusUnixFileDescriptor m_lock; ///< closing it ends the wish
};

/// Says something beside the windows (org.freedesktop.Notifications). Names and numbers only.
void notify(const QString &summary, const QString &text);

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "session/languages.h"
#include "shots/scenes.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>

#include <cstdio>

/// Takes a picture of every page and its states: shots FOLDER [BEGIN OF A NAME…]. On a screen of its own.
int main(int argc, char **argv)
{
    base::installLogSink();
    QCoreApplication::setApplicationName(QStringLiteral("profile-uploader"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROFILE_UPLOADER_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Profile Uploader"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/profile-uploader.svg")));
    session::installLanguage(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fputs("shots FOLDER [BEGIN OF A NAME…]\n", stderr);
        return 2;
    }
    Studio studio {.application = application, .folder = arguments[1], .only = arguments.mid(2)};
    scenes::playAll(studio);
    return 0;
}

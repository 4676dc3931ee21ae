// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "programs/practice_starter.h"
#include "session/session.h"
#include "store/store.h"
#include "session/languages.h"
#include "wizard/main_window.h"
#include "wizard/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <sys/resource.h>

#include <cstdio>

namespace {

struct Wanted
{
    QString file;
    bool practice = false;
};

bool asksForWordsOnly(int argc, char **argv)
{
    for (int one = 1; one < argc; ++one) {
        const QByteArrayView word(argv[one]);
        for (const char *asked : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (word == asked)
                return true;
        }
    }
    return false;
}

/// Qt ends a program that finds no display with a crash; we say it.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

/// Ends the program for --help, --version and what cannot be understood.
Wanted readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "profile-uploader", "Takes a CSV of customers to Real-Time Customer Profile, step by step."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practice(
        QStringLiteral("practice"),
        QCoreApplication::translate("profile-uploader",
                                    "Send to a platform on this computer, for practice."));
    parser.addOption(practice);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("profile-uploader", "CSV file to begin with."),
                                 QStringLiteral("[file]"));
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        parser.showHelp(2);
    return {.file = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath(),
            .practice = parser.isSet(practice)};
}

} // namespace

int main(int argc, char **argv)
{
    const rlimit noCoreDump {0, 0}; // it would hold customers and secrets
    setrlimit(RLIMIT_CORE, &noCoreDump);
    base::installLogSink();
    QCoreApplication::setApplicationName(QStringLiteral("profile-uploader"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROFILE_UPLOADER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("profile-uploader"));
    if (asksForWordsOnly(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        std::fputs("profile-uploader: there is no display to open a window on. "
                   "Without a screen use profile-upload.\n",
                   stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Profile Uploader"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/profile-uploader.svg")));

    const QString folder = store::Store::defaultFolder();
    const auto settings = session::loadSettings(folder);
    session::installLanguage(settings ? settings->language : QString());
    const Wanted wanted = readArguments(application);
    wizard::SingleInstance instance(folder);
    if (!instance.isFirst() && instance.handOver(wanted.file))
        return 0;

    session::Session session({.storeFolder = folder, .startPractice = programs::startPractice});
    wizard::MainWindow window(session, application);
    QObject::connect(&instance, &wizard::SingleInstance::called, &window, &wizard::MainWindow::comeForward);
    window.open(wanted.file, wanted.practice);
    return QApplication::exec();
}

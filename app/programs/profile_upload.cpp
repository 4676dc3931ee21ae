// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "cli/command_line.h"
#include "programs/practice_starter.h"
#include "session/languages.h"

#include <QCoreApplication>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    const rlimit noCoreDump {0, 0}; // it would hold customers and secrets
    setrlimit(RLIMIT_CORE, &noCoreDump);
    base::installLogSink();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("profile-uploader"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROFILE_UPLOADER_VERSION));
    session::installLanguage({});
    return cli::run(QCoreApplication::arguments(), programs::startPractice);
}

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "cli/command_line.h"
#include "practice/server.h"

#include <QCoreApplication>

#include <sys/resource.h>

namespace {

base::Result<session::PracticePlatform> startPractice(const session::PracticeOptions &options)
{
    auto server = practice::Server::start({.folder = options.folder,
                                           .port = options.port,
                                           .reset = options.reset,
                                           .step = options.step,
                                           .perHundredThousandRows = options.step});
    if (!server)
        return base::Failure(server.error());
    const std::shared_ptr<practice::Server> running = *std::move(server);
    return session::PracticePlatform {
        .url = running->url(), .description = running->description(), .keepAlive = running};
}

} // namespace

int main(int argc, char **argv)
{
    const rlimit noCoreDump {0, 0}; // it would hold customers and secrets
    setrlimit(RLIMIT_CORE, &noCoreDump);
    base::installLogSink();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("profile-uploader"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROFILE_UPLOADER_VERSION));
    return cli::run(QCoreApplication::arguments(), startPractice);
}

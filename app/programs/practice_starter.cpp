// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/practice_starter.h"

#include "practice/server.h"

namespace programs {

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

} // namespace programs

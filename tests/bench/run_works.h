// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <span>

namespace bench {

struct Work
{
    const char *name;
    qsizetype arguments; ///< how many follow the name
    std::function<base::Result<QJsonObject>(const QStringList &given)> run;
};

/// Does the work that the command line names, once, and prints as one line of JSON what it found. \return the
/// exit code
int runWorks(int argc, char **argv, std::span<const Work> works);

} // namespace bench

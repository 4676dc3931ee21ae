// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practice.h"

#include <QStringList>

namespace cli {

/// Runs one command of profile-upload. Needs a QCoreApplication, whose event loop it enters where a command
/// has to wait. \param arguments  as the program got them, its own name first \return the exit code, see
/// exit_code.h
int run(const QStringList &arguments, const session::PracticeStarter &startPractice);

} // namespace cli

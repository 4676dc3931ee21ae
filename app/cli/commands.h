// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practice.h"

#include <QStringList>

namespace cli {

// Each gets what follows its name on the command line and returns the exit code.

int runCommand(const QStringList &arguments, const session::PracticeStarter &startPractice);
int resumeCommand(const QStringList &arguments, const session::PracticeStarter &startPractice);
int cancelCommand(const QStringList &arguments, const session::PracticeStarter &startPractice);
int importsCommand(const QStringList &arguments);
int mapCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);
int convertCommand(const QStringList &arguments);
int recordsCommand(const QStringList &arguments);
int recipeCommand(const QStringList &arguments);
int inspectCommand(const QStringList &arguments);
int practiceCommand(const QStringList &arguments, const session::PracticeStarter &startPractice);
int connectionCommand(const QStringList &arguments);

} // namespace cli

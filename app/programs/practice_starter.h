// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/practice.h"

namespace programs {

/// Starts the built-in practice platform: a session::PracticeStarter.
base::Result<session::PracticePlatform> startPractice(const session::PracticeOptions &options);

} // namespace programs

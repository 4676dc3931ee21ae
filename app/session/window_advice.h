// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace session {

/// What to do next about an error, where that is done otherwise in a window than on the command line.
std::optional<QString> windowAdvice(const base::Error &error);

} // namespace session

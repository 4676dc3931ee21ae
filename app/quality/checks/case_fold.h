// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace quality {

/// Text as it is compared where letter case does not count: by Unicode's simple case folding, character by
/// character, so that no two characters become one. UTF-8 in and out; views \a text or \a scratch.
std::string_view foldCase(std::string_view text, QByteArray &scratch);

} // namespace quality

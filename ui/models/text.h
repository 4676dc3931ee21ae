// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <string_view>

/// Numbers as people read them, in the program's language.
namespace models {

QString number(qint64 value);

/// For tr("%Ln …", nullptr, n), which takes an int: the nearest there is.
int plural(qint64 count);

/// "1.14 GB": decimal units, as the platform and file managers say them.
QString bytes(qint64 value);

/// "97 %"
QString percent(double share);

/// "2 min 51 s", "3 h 5 min"; under a second "0.6 s".
QString duration(std::chrono::milliseconds time);

/// A cell of the file in one line: not too long, line breaks as blanks.
QString cellText(std::string_view cell);

/// What stands in place of a secret.
QString maskedText();

} // namespace models

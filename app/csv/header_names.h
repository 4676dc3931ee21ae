// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/damage.h"

#include <QStringList>

namespace csv {

inline constexpr qsizetype longestName = 128;

/// Names that can be told apart: "Column 3" for the third column without a name, "phone (2)" for the second
/// of two, without regard to case; very long ones are cut.
QStringList uniqueNames(const QStringList &header);

/// What is wrong with a header.
void judgeHeader(const QStringList &header, DamageList &damage);

} // namespace csv

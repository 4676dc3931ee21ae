// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace xdm {

/// Whether one letter put in, left out or changed, or two neighbours exchanged, makes \a a into \a b; also
/// when they are the same.
bool isOneLetterOff(QStringView a, QStringView b);

} // namespace xdm

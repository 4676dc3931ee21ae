// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace session {

/// Languages the program speaks: codes, English among them, in the order of their own names.
QStringList languages();

/// For the whole program, numbers and dates included: to be called once, before the first window.
/// \param language  one of languages(); empty: the system's
void installLanguage(const QString &language);

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

namespace session {

/// \a error of the import \a id, for people: where another program works on it (ImportBusy), the subject is
/// the name of the file, as long as the store can tell it. Other errors stay as they are.
base::Error withFileName(base::Error error, const QString &id, const store::Store &store);

} // namespace session

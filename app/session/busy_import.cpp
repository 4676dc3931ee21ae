// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/busy_import.h"

#include <QFileInfo>

#include <algorithm>

namespace session {

base::Error withFileName(base::Error error, const QString &id, const store::Store &store)
{
    if (error.code != base::ErrorCode::ImportBusy)
        return error;
    error.subject = id;
    const auto all = store.imports();
    if (!all)
        return error;
    const auto busy = std::ranges::find(*all, id, [](const auto &import) { return import.record.id; });
    if (busy != all->end() && !busy->record.sourcePath.isEmpty())
        error.subject = QFileInfo(busy->record.sourcePath).fileName();
    return error;
}

} // namespace session

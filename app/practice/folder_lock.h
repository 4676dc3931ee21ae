// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <memory>

namespace practice {

/// Keeps a folder for one server at a time. The kernel lets go of it when the process ends in whatever way,
/// so a killed server never bars the next.
class FolderLock
{
public:
    /// PracticeBusy with the URL of the server that has it, where that is known already.
    static base::Result<std::unique_ptr<FolderLock>> take(const QString &folder);

    Q_DISABLE_COPY_MOVE(FolderLock)
    ~FolderLock();

    /// Writes down for others where the server can be reached.
    base::Result<> announce(const QString &url) const;

private:
    FolderLock(QString folder, int descriptor);

    QString m_folder;
    int m_descriptor;
};

/// The lock file's name, which clearing a folder leaves alone.
inline constexpr QLatin1String lockFileName("lock");

} // namespace practice

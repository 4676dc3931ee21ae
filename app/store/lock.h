// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace store {

/// An exclusive lock on a file that holds the owner's process id. The system lets go of it when the process
/// ends, however it ends, so a stale file needs no judging.
class Lock
{
public:
    /// ImportBusy (number: the other's process id) while a living process, or another Lock of this one, holds
    /// it.
    static base::Result<Lock> take(const QString &path);

    /// Whether somebody holds it now; takes nothing away from anybody.
    static bool isHeld(const QString &path);

    Lock(Lock &&other) noexcept;
    Lock &operator=(Lock &&other) noexcept;
    Q_DISABLE_COPY(Lock)
    ~Lock();

private:
    explicit Lock(int fd);

    int m_fd = -1;
};

} // namespace store

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace base {

/// Makes a folder, and those above it, that only its owner can enter (0700).
Result<> makePrivateFolder(const QString &path);

/// Writes a whole file that only its owner can read (0600): beside its place first, synced, then moved there,
/// so that a crash leaves the old one or the new one. An existing file is replaced only when \a replace is
/// set.
Result<> writePrivateFile(const QString &path, const QByteArray &content, bool replace = true);

/// Creates an empty file 0600 that did not exist before (O_CREAT|O_EXCL|O_NOFOLLOW).
Result<> createPrivateFile(const QString &path);

/// Copies a file whole into one that only its owner can read, which takes the place of \a to at the end.
/// StoreUnwritable, DiskFull.
Result<> copyPrivateFile(const QString &from, const QString &to);

/// Whether writing to \a path destroys nothing but an earlier file of the same kind: there is none, or it
/// begins with \a beginning.
bool isFreeOrBeginsWith(const QString &path, const QByteArray &beginning);

/// Whether both names lead to one existing file.
bool isSameFile(const QString &one, const QString &other);

/// The error for a failed operation on one of our own files, told apart by errno (a full disk is not a
/// missing right).
Error storageError(const QString &path, int systemError);

/// A disk that is filled to the brim stops more than this program. DiskFull when little is left on that of
/// the open file \a handle. \param folder  subject of the error
Result<> leaveDiskRoom(int handle, const QString &folder);

} // namespace base

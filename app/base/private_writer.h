// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace base {

/// Writes a file of any size that only its owner can read (0600) and that comes under its name whole or not
/// at all. Until then it has no name, so that nothing is left behind however the program ends; where the file
/// system knows no such files it lies beside its place, and goes with this object. Used in one thread at a
/// time.
class PrivateWriter
{
public:
    /// For the file \a path, in a folder that is there. StoreUnwritable, DiskFull, StoreFailed.
    static Result<PrivateWriter> create(const QString &path);
    PrivateWriter(PrivateWriter &&other) noexcept;
    PrivateWriter &operator=(PrivateWriter &&other) noexcept;
    Q_DISABLE_COPY(PrivateWriter)
    ~PrivateWriter();

    /// StoreUnwritable, DiskFull, StoreFailed.
    Result<> write(QByteArrayView bytes);

    /// Puts what was written onto the disk, and then under its name. An existing file is replaced only when
    /// \a replaces is set. FileExists; Cancelled, within the time that the disk takes for a few megabytes;
    /// StoreUnwritable, DiskFull, StoreFailed.
    Result<> commit(bool replaces, const Progress &progress);

    qint64 size() const { return m_size; }

private:
    PrivateWriter(int handle, QString path, QByteArray partial, bool isNamed);
    Result<> reachDisk(const Progress &progress);
    int giveName(const QByteArray &name);
    int replace(const QByteArray &name);

    int m_handle;
    QString m_path;
    QByteArray m_partial; ///< beside its place; the file has this name while m_isNamed
    bool m_isNamed;
    qint64 m_size = 0;
    qint64 m_begun = 0; ///< so much is on its way to the disk
};

} // namespace base

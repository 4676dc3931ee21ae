// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <span>

namespace csv {

/// A file read by position, never mapped (a mapped file that shrinks kills the program) and never written.
/// Cheap to copy; reading is thread-safe.
class Source
{
public:
    /// FileNotFound, FileIsFolder, FileNotRegular (a pipe, a device), FileUnreadable, FileEmpty.
    static base::Result<Source> open(const QString &path);

    /// This file with other bytes to read: path, time and unchanged() stay those of the file, size() and
    /// read() are of the text. \param fd  taken over; open for reading
    Source withText(int fd, qint64 bytes) const;

    const QString &path() const;

    /// Bytes, when it was opened; of a text its bytes.
    qint64 size() const;

    /// Last change, UTC, when it was opened.
    QDateTime modified() const;

    /// Fills \a into from \a offset. \return bytes read, fewer only at the end; FileUnreadable
    base::Result<qint64> read(qint64 offset, std::span<char> into) const;

    /// FileChanged when size or time stamps are no longer those of the opening, that of the last change of
    /// rights or name among them (the path is looked at, too: a file put in its place counts), SourceGone
    /// when there is no file any more.
    base::Result<> unchanged() const;

private:
    struct File;
    std::shared_ptr<const File> m_file;
};

} // namespace csv

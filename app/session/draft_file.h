// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/source.h"
#include "store/edits_file.h"
#include "store/lock.h"
#include "table/edits.h"

#include <optional>

namespace session {

/// The part of a DraftKeeper that lives on the engine thread: one draft on disk, made with its first edit.
class DraftFile
{
public:
    /// Hex digits that tell a source from others without reading it whole. Reads it, so it belongs into a
    /// pool: the drive may hang.
    /// \param cut  how the source is cut into cells: edits of another cut are other edits
    static base::Result<QByteArray> keyOf(const csv::Source &source, const QByteArray &cut);

    /// \param folder  of all drafts; \param key  of the source
    static base::Result<DraftFile> open(const QString &folder, const csv::Source &source,
                                        const QByteArray &key);

    /// As they lie on disk.
    const table::Edits &edits() const { return m_onDisk; }

    /// Why earlier edits could not be read: EditsDamaged (kept aside), EditsNewer, EditsBusy …
    const std::optional<base::Error> &problem() const { return m_problem; }

    /// Tries again what problem() told of; edits() are those of the disk then. Nothing without a problem, or
    /// with EditsDamaged, which lie aside.
    base::Result<> readAgain();

    /// Writes what differs. EditsBusy, EditsNewer, and what EditsFile says.
    base::Result<> write(const table::Edits &edits);
    base::Result<> forget();

private:
    DraftFile(QString path, store::EditsSource source);

    base::Result<> takeLock();
    base::Result<> read();

    QString m_path;
    store::EditsSource m_source;
    std::optional<store::Lock> m_lock;
    std::optional<store::EditsFile> m_file;
    table::Edits m_onDisk;
    std::optional<base::Error> m_problem;
};

/// Removes drafts in which nothing was changed for so long and that nobody has open, damaged ones that lie
/// aside, and locks of drafts that are no more. \return how many files of these kinds
int removeOldDrafts(const QString &folder, int days);

} // namespace session

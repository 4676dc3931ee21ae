// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/source.h"
#include "store/edits_file.h"
#include "store/lock.h"
#include "table/history.h"

#include <optional>
#include <vector>

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

    /// As it was read from disk, the edits of its steps not at hand.
    const table::History &found() const { return m_found; }

    /// Why earlier edits could not be read: EditsDamaged (kept aside), EditsNewer, EditsBusy …
    const std::optional<base::Error> &problem() const { return m_problem; }

    /// Tries again what problem() told of; found() is that of the disk then. Nothing without a problem, or
    /// with EditsDamaged, which lie aside.
    base::Result<> readAgain();

    /// Writes what differs, all or nothing. The edits of steps that are not on disk yet must be at hand.
    /// EditsBusy, EditsNewer, and what EditsFile says.
    base::Result<> write(const table::History &history);

    /// The next steps to be undone, or else redone, with their edits: as many as are read quickly, one at
    /// least. EditsDamaged; Internal for steps that are not on disk.
    base::Result<std::vector<table::History::Entry>> recall(const table::History &history,
                                                            bool undoing) const;
    base::Result<> forget();

private:
    DraftFile(QString path, store::EditsSource source);

    base::Result<> takeLock();
    base::Result<> read();
    base::Result<> put(const table::History &history);
    std::size_t commonSteps(const table::History &history) const;
    void noteOnDisk(const table::History &history);

    QString m_path;
    store::EditsSource m_source;
    std::optional<store::Lock> m_lock;
    std::optional<store::EditsFile> m_file;
    table::History m_found;

    // As they lie on disk.
    table::Edits m_edits;
    std::vector<std::shared_ptr<const table::Step>> m_steps;
    std::size_t m_done = 0;

    std::optional<base::Error> m_problem;
};

/// Removes drafts in which nothing was changed for so long and that nobody has open, damaged ones that lie
/// aside, and locks of drafts that are no more. \return how many files of these kinds
int removeOldDrafts(const QString &folder, int days);

} // namespace session

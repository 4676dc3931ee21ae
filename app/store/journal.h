// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/database.h"
#include "store/import_record.h"
#include "store/journal_entries.h"
#include "store/lock.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace store {

/// What of an import has been done: an SQLite file, written and synced before and after every step that the
/// platform can see. Used in the thread that opened it only. Holds row numbers, hashes, counts and states,
/// never a cell.
///
/// A writing function returns when its change is on the disk. When it fails (DiskFull, StoreUnwritable,
/// StoreFailed) nothing of the change holds, and the file has been closed, opened and checked again: what was
/// read from it before may be wrong, so the caller stops or reads again.
class Journal
{
public:
    /// Makes the file in an import's own folder and locks it.
    static base::Result<std::unique_ptr<Journal>> create(const QString &folder, const ImportRecord &record);

    /// ImportUnknown, ImportBusy, JournalDamaged (subject: the name under which the file is kept aside),
    /// JournalNewer.
    static base::Result<std::unique_ptr<Journal>> open(const QString &folder);

    Q_DISABLE_COPY_MOVE(Journal)
    ~Journal() = default;

    const ImportRecord &record() const { return m_record; }

    /// Interrupted until finish() was called.
    base::Result<ImportState> state() const;
    base::Result<> finish(ImportState state);

    /// The user's word to abort, kept until the platform has done or refused it.
    base::Result<bool> cancelAsked() const;
    base::Result<> setCancelAsked(bool asked);

    base::Result<> beginSwitch(Switch what);
    base::Result<> settleSwitch(Switch what);
    base::Result<bool> isSettled(Switch what) const;

    base::Result<std::vector<BatchEntry>> batches() const;

    /// Before the platform is asked for it.
    base::Result<> addBatch(const BatchEntry &batch);

    /// What has become of it. The rows of a batch that has died are free again for another.
    base::Result<> updateBatch(const BatchEntry &batch);

    /// In order of (batch, number), also those of dead batches.
    base::Result<std::vector<PartEntry>> parts() const;

    /// Before its first byte goes out. Internal when the slice already belongs to a batch that is not dead.
    base::Result<> beginPart(const PartEntry &part);
    base::Result<> settlePart(int batch, int number);

    /// Forgets what an earlier, unfinished look at the batch's diagnostics brought.
    base::Result<> clearRefusals(int batch);

    /// All of them or none; a row that is there already is kept as it is.
    base::Result<> addRefusals(int batch, std::span<const RefusalEntry> refusals);

    /// In order of (batch, row).
    base::Result<> eachRefusal(const std::function<void(int batch, const RefusalEntry &)> &tell) const;

private:
    Journal(QString path, Lock lock, Database database, ImportRecord record);

    base::Result<> write(const std::function<base::Result<>(const Database &)> &change);
    base::Result<> reopen();
    base::Result<const Database *> usable() const;

    QString m_path;
    Lock m_lock;
    std::unique_ptr<Database> m_database; ///< null after a failure that reopening did not mend
    ImportRecord m_record;
};

} // namespace store

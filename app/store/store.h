// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/connection_record.h"
#include "store/import_record.h"
#include "store/journal.h"

#include <QString>

#include <memory>
#include <vector>

namespace store {

/// The program's own folder: imports with their journals, connections, receipts, the practice platform's
/// state. Folders 0700, files 0600, nothing beside the user's file.
class Store
{
public:
    /// $PROFILE_UPLOADER_STORE, else the data folder of the person's account.
    static QString defaultFolder();

    /// Makes the folder where it is missing. StoreUnwritable, DiskFull.
    static base::Result<Store> open(const QString &folder);

    QString folder() const { return m_folder; }

    QString importsFolder() const;
    QString receiptsFolder() const;
    QString practiceFolder() const;

    /// Writes a new import's journal, synced, and locks it for this process. \a record.id is made here.
    base::Result<std::unique_ptr<Journal>> create(ImportRecord record);

    /// Opens and locks a journal. ImportUnknown, ImportBusy (another process works on it), JournalDamaged
    /// (kept aside under another name), JournalNewer.
    base::Result<std::unique_ptr<Journal>> resume(const QString &id) const;

    /// Where the edits of an import are frozen while it may be gone on with.
    QString editsPath(const QString &id) const;

    /// Removes all that was kept of an import but its receipt. ImportUnknown, ImportBusy.
    base::Result<> forget(const QString &id) const;

    /// Newest first; read without locking. A damaged journal is listed as such; of one that a newer program
    /// wrote only the id is known.
    base::Result<std::vector<ImportSummary>> imports() const;

    base::Result<std::vector<ConnectionRecord>> connections() const;
    /// ConnectionUnknown.
    base::Result<ConnectionRecord> connection(const QString &name) const;

    /// ConnectionExists. Holds no secret: that goes to the keychain.
    base::Result<> addConnection(const ConnectionRecord &connection);
    /// ConnectionUnknown.
    base::Result<> removeConnection(const QString &name);

private:
    explicit Store(QString folder);

    QString m_folder;
};

} // namespace store

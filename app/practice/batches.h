// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "practice/batch.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace practice {

/// A file of a batch: the name that the client gave it, and where its bytes lie.
struct PartFile
{
    QString name;
    QString path;
    qint64 bytes = 0;
};

/// All batches and their files, under one folder: <batch>/batch.json, <batch>/files/, <batch>/checked/. A
/// batch exists once its batch.json does, a file once it stands in files/; both get there by a rename, so
/// that nothing half-written is ever taken for whole.
class Batches
{
public:
    explicit Batches(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Reads what an earlier run left and clears away what it had not finished.
    base::Result<> load();

    /// Makes the batch's folder and writes it down.
    base::Result<> add(const Batch &batch);

    /// Writes the batch down as it stands.
    base::Result<> save(const Batch &batch) const;

    /// nullptr: there is none.
    Batch *find(const QString &id);
    const Batch *find(const QString &id) const;

    const std::map<QString, Batch> &all() const { return m_batches; }

    bool hasExternalId(const QString &externalId) const;

    /// Stores a file; an earlier one of that name is replaced. \return true: it was new
    base::Result<bool> put(const QString &id, const QString &name, const QByteArray &bytes) const;

    /// In the order of their names.
    std::vector<PartFile> files(const QString &id) const;

    /// Where the row check's findings lie once it has ended.
    QString checkedFolder(const QString &id) const;

    /// Where the row check writes them meanwhile; empty at the start of a check.
    QString checkingFolder(const QString &id) const;

private:
    QString folderOf(const QString &id) const;

    QString m_folder;
    std::map<QString, Batch> m_batches; ///< ids rise with time
};

/// 26 characters that rise with time, as the platform's batch ids do (ULID).
QString makeBatchId(qint64 now);

} // namespace practice

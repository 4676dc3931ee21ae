// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace store {

/// The file that edits belong to.
struct EditsSource
{
    qint64 bytes = 0;
    QDateTime modified = {};
    QByteArray key = {}; ///< tells it from other files: hex
    QString path = {}; ///< where it lay when it was edited last

    friend bool operator==(const EditsSource &, const EditsSource &) = default;
};

/// One place of the edits as it is from now on.
struct EditChange
{
    qint64 row = 0; ///< source row from 0
    int column = -1; ///< from 0, or -1: whether the row is left out
    std::optional<QByteArray> value = {}; ///< of a cell; nothing: as the source has it
    bool leftOut = false; ///< of a row

    friend bool operator==(const EditChange &, const EditChange &) = default;
};

/// The present edits of one file: an SQLite file 0600. What apply() has returned for outlives a kill and a
/// power cut. The only file of the store with cells in it. Belongs to the thread that opened it.
class EditsFile
{
public:
    /// Makes it where it is missing. EditsDamaged (subject: the name under which it is kept aside),
    /// EditsNewer; StoreUnwritable, DiskFull, StoreFailed.
    static base::Result<EditsFile> open(const QString &path, const EditsSource &source);

    /// Only one that is there: nothing where none is, or where its making was cut off.
    static base::Result<std::optional<EditsFile>> openExisting(const QString &path);

    /// All of \a changes or none of them, in one transaction; at most one change per place. \a progress can
    /// stop it: Cancelled, and none of them holds; DiskFull, StoreUnwritable, StoreFailed.
    base::Result<> apply(std::span<const EditChange> changes, base::Progress &progress);

    /// No edits any more.
    base::Result<> clear();

    /// In order of (row, column).
    base::Result<> eachCell(
        const std::function<void(qint64 row, int column, const QByteArray &value)> &tell) const;

    /// In order.
    base::Result<> eachLeftOut(const std::function<void(qint64 row)> &tell) const;

    base::Result<EditsSource> source() const;

    /// The file has moved; nothing else about it may differ.
    base::Result<> setSourcePath(const QString &path);

    /// When an edit was made last.
    base::Result<QDateTime> changed() const;

private:
    explicit EditsFile(std::unique_ptr<Database> database);

    base::Result<> touch() const;

    std::unique_ptr<Database> m_database;
};

} // namespace store

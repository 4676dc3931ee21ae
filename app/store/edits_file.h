// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

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

/// The edits of one file, with the steps in which they were made: an SQLite file 0600. Edits lie in blocks,
/// and each step has parts of what it did and of what undoes it; what is in them is the caller's. What
/// change() has returned for outlives a kill and a power cut. The only file of the store with cells in it.
/// Belongs to the thread that opened it.
class EditsFile
{
public:
    /// Makes it where it is missing. EditsDamaged (subject: the name under which it is kept aside),
    /// EditsNewer; StoreUnwritable, DiskFull, StoreFailed.
    static base::Result<EditsFile> open(const QString &path, const EditsSource &source);

    /// Only one that is there: nothing where none is, or where its making was cut off.
    static base::Result<std::optional<EditsFile>> openExisting(const QString &path);

    /// Puts a closed file whose content makes no sense out of the way. \return the name that it has now
    static QString setAside(const QString &path);

    /// All that \a work writes or nothing of it, in one transaction. What \a work fails with; DiskFull,
    /// StoreUnwritable, StoreFailed.
    base::Result<> change(const std::function<base::Result<>()> &work);

    // ---- the edits as they are

    /// Written by a version of the program that kept each cell by itself, and no steps.
    bool isOld() const { return m_version < blocksVersion; }

    /// Within change(), for an old file: its edits are gone, to be written as blocks.
    base::Result<> renew();

    /// Within change(). \param content  none: the block is no more
    base::Result<> putBlock(qint64 number, const QByteArray &content) const;

    /// In order of the numbers.
    base::Result<> eachBlock(const std::function<void(qint64 number, const QByteArray &content)> &tell) const;

    /// Of an old file: in order of (row, column).
    base::Result<> eachOldCell(
        const std::function<void(qint64 row, int column, const QByteArray &value)> &tell) const;

    /// Of an old file: in order.
    base::Result<> eachOldLeftOut(const std::function<void(qint64 row)> &tell) const;

    // ---- the steps, numbered from 1

    enum class Way : std::uint8_t { Undo, Redo };

    /// Within change().
    base::Result<> addStep(qint64 number, const QJsonObject &what) const;

    /// Within change(). \param place  in the order in which they are told again
    base::Result<> addPart(qint64 step, Way way, qint64 place, const QByteArray &content) const;

    /// Within change(): the step and all after it.
    base::Result<> removeSteps(qint64 from) const;

    /// Within change(): so many of the steps hold.
    base::Result<> setDone(qint64 steps) const;

    base::Result<qint64> done() const;

    /// In order of the numbers.
    base::Result<> eachStep(const std::function<void(qint64 number, const QJsonObject &what)> &tell) const;

    /// In order.
    base::Result<> eachPart(qint64 step, Way way,
                            const std::function<void(const QByteArray &content)> &tell) const;

    // ---- where they belong

    base::Result<EditsSource> source() const;

    /// The file has moved; nothing else about it may differ.
    base::Result<> setSourcePath(const QString &path);

    /// When an edit was made last.
    base::Result<QDateTime> changed() const;

private:
    EditsFile(std::unique_ptr<Database> database, int version);

    static constexpr int blocksVersion = 2; ///< of the format, with blocks and steps

    std::unique_ptr<Database> m_database;
    int m_version;
};

} // namespace store

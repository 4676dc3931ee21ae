// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_file.h"

#include "base/hash.h"
#include "base/private_file.h"
#include "session/stored_edits.h"
#include "store/database_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <span>
#include <utility>

namespace session {

namespace {

constexpr qint64 lookedAtBytes = qint64(1) << 20;
constexpr QLatin1String fileSuffix(".sqlite");
constexpr QLatin1String lockSuffix(".lock");
constexpr QLatin1String damagedPattern("edits-damaged-*"); // with their logs

base::Result<> addPiece(base::Sha256 &hash, const csv::Source &source, qint64 offset)
{
    QByteArray piece(std::min(lookedAtBytes, source.size()), Qt::Uninitialized);
    const auto read = source.read(offset, std::span(piece.data(), std::size_t(piece.size())));
    if (!read)
        return base::Failure(read.error());
    hash.add(QByteArrayView(piece.constData(), *read));
    return {};
}

/// The last time that the file, or what has not been moved into it yet, was written.
QDateTime lastWritten(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo log(path + QStringLiteral("-wal"));
    return log.exists() ? std::max(file.lastModified(), log.lastModified()) : file.lastModified();
}

/// A lock is unlinked only while it is held and when nobody has taken it for long.
bool removeOldDraft(const QString &stem, const QDateTime &limit)
{
    const QFileInfo lockFile(stem + lockSuffix);
    const bool isLockOld = !lockFile.exists() || lockFile.lastModified() <= limit;
    const auto lock = store::Lock::take(lockFile.filePath());
    if (!lock || !store::database_file::remove(stem + fileSuffix))
        return false;
    if (isLockOld)
        QFile::remove(lockFile.filePath());
    return true;
}

} // namespace

DraftFile::DraftFile(QString path, store::EditsSource source)
    : m_path(std::move(path))
    , m_source(std::move(source))
{
}

base::Result<QByteArray> DraftFile::keyOf(const csv::Source &source, const QByteArray &cut)
{
    base::Sha256 hash;
    hash.add(QByteArray::number(source.size()) + '\n'
             + QByteArray::number(source.modified().toMSecsSinceEpoch()) + '\n' + cut + '\n');
    if (const auto first = addPiece(hash, source, 0); !first)
        return base::Failure(first.error());
    if (const auto last = addPiece(hash, source, std::max(qint64(0), source.size() - lookedAtBytes)); !last)
        return base::Failure(last.error());
    return hash.finish().toHex();
}

base::Result<DraftFile> DraftFile::open(const QString &folder, const csv::Source &source,
                                        const QByteArray &key)
{
    if (const auto made = base::makePrivateFolder(folder); !made)
        return base::Failure(made.error());
    DraftFile draft(QDir(folder).filePath(QString::fromLatin1(key)),
                    {.bytes = source.size(),
                     .modified = source.modified(),
                     .key = key,
                     .path = QFileInfo(source.path()).absoluteFilePath()});
    if (QFileInfo::exists(draft.m_path + fileSuffix)) {
        if (const auto read = draft.read(); !read)
            draft.m_problem = read.error();
    }
    return draft;
}

base::Result<> DraftFile::takeLock()
{
    if (m_lock)
        return {};
    auto lock = store::Lock::take(m_path + lockSuffix);
    if (lock) {
        m_lock = *std::move(lock);
        return {};
    }
    base::Error error = lock.error();
    if (error.code == base::ErrorCode::ImportBusy)
        error.code = base::ErrorCode::EditsBusy;
    return base::Failure(error);
}

base::Result<> DraftFile::read()
{
    if (auto locked = takeLock(); !locked)
        return locked;
    auto file = store::EditsFile::openExisting(m_path + fileSuffix);
    if (!file)
        return base::Failure(file.error());
    if (!*file)
        return {};
    auto edits = editsIn(**file);
    if (!edits)
        return base::Failure(edits.error());
    if (auto moved = (*file)->setSourcePath(m_source.path); !moved)
        return moved;
    m_file = std::move(**file);
    m_onDisk = *std::move(edits);
    return {};
}

base::Result<> DraftFile::readAgain()
{
    if (!m_problem || m_problem->code == base::ErrorCode::EditsDamaged)
        return {};
    m_problem.reset();
    if (QFileInfo::exists(m_path + fileSuffix)) {
        if (const auto again = read(); !again)
            m_problem = again.error();
    }
    return m_problem ? base::Failure(*m_problem) : base::Result<>();
}

base::Result<> DraftFile::write(const table::Edits &edits)
{
    // What could not be read is not written over, unless it lies aside already.
    if (m_problem && m_problem->code != base::ErrorCode::EditsDamaged)
        return base::Failure(*m_problem);
    if (auto locked = takeLock(); !locked)
        return locked;
    if (!m_file) {
        auto file = store::EditsFile::open(m_path + fileSuffix, m_source);
        if (!file)
            return base::Failure(file.error());
        m_file = *std::move(file);
    }
    const std::vector<store::EditChange> changes = changesBetween(m_onDisk, edits);
    if (changes.empty())
        return {};
    base::Progress progress;
    auto written = m_file->apply(changes, progress);
    if (written)
        m_onDisk = edits;
    return written;
}

base::Result<> DraftFile::forget()
{
    if (auto locked = takeLock(); !locked)
        return locked;
    m_file.reset();
    m_onDisk = {};
    m_problem.reset();
    return store::database_file::remove(m_path + fileSuffix);
}

int removeOldDrafts(const QString &folder, int days)
{
    const QDir place(folder);
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
    int removed = 0;
    for (const QString &name : place.entryList({QLatin1Char('*') + fileSuffix}, QDir::Files)) {
        const QString path = place.filePath(name);
        if (lastWritten(path) > limit)
            continue;
        removed += removeOldDraft(path.chopped(fileSuffix.size()), limit);
    }
    for (const QFileInfo &damaged : place.entryInfoList({damagedPattern}, QDir::Files)) {
        if (damaged.lastModified() <= limit)
            removed += QFile::remove(damaged.filePath());
    }
    for (const QFileInfo &lock : place.entryInfoList({QLatin1Char('*') + lockSuffix}, QDir::Files)) {
        const QString stem = lock.filePath().chopped(lockSuffix.size());
        if (lock.lastModified() <= limit && !QFileInfo::exists(stem + fileSuffix))
            removed += removeOldDraft(stem, limit);
    }
    return removed;
}

} // namespace session

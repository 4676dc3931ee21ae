// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_file.h"

#include "base/hash.h"
#include "base/private_file.h"
#include "session/stored_edits.h"
#include "session/stored_history.h"
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

// Steps that are read in one go, of few rows each.
constexpr std::size_t recalledSteps = 32;
constexpr qint64 recalledRows = 2000;

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
    auto history = edits ? historyIn(**file, *edits) : base::Failure(edits.error());
    if (!history) {
        base::Error error = history.error();
        file->reset(); // an open one must not be moved away
        if (error.code == base::ErrorCode::EditsDamaged)
            error.subject = store::EditsFile::setAside(m_path + fileSuffix);
        return base::Failure(error);
    }
    if (auto moved = (*file)->setSourcePath(m_source.path); !moved)
        return moved;
    m_file = std::move(**file);
    m_found = *std::move(history);
    noteOnDisk(m_found);
    return {};
}

void DraftFile::noteOnDisk(const table::History &history)
{
    m_edits = history.edits();
    m_done = history.done();
    m_steps.clear();
    for (const auto &entry : history.entries())
        m_steps.push_back(entry.step);
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

base::Result<> DraftFile::write(const table::History &history)
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
    const bool hasAllSteps
        = commonSteps(history) == m_steps.size() && m_steps.size() == history.entries().size();
    if (hasAllSteps && m_done == history.done() && m_edits == history.edits())
        return {};
    auto written = m_file->change([&] { return put(history); });
    if (written)
        noteOnDisk(history);
    return written;
}

/// So many of the first steps lie on disk already.
std::size_t DraftFile::commonSteps(const table::History &history) const
{
    const auto [mine, theirs]
        = std::ranges::mismatch(m_steps, history.entries(), {}, {}, &table::History::Entry::step);
    return std::size_t(mine - m_steps.begin());
}

base::Result<> DraftFile::put(const table::History &history)
{
    const bool isOld = m_file->isOld();
    if (isOld) {
        if (auto renewed = m_file->renew(); !renewed)
            return renewed;
    }
    const std::size_t common = commonSteps(history);
    if (common < m_steps.size()) {
        if (auto removed = m_file->removeSteps(qint64(common) + 1); !removed)
            return removed;
    }
    for (std::size_t i = common; i < history.entries().size(); ++i) {
        if (!history.entries()[i].sides)
            return base::Failure({.code = base::ErrorCode::Internal});
        if (auto added = putStep(*m_file, qint64(i) + 1, history.entries()[i]); !added)
            return added;
    }
    if (auto put = putEdits(*m_file, isOld ? table::Edits() : m_edits, history.edits()); !put)
        return put;
    return m_file->setDone(qint64(history.done()));
}

base::Result<std::vector<table::History::Entry>> DraftFile::recall(const table::History &history,
                                                                   bool undoing) const
{
    std::vector<table::History::Entry> recalled;
    table::Edits state = history.edits();
    qint64 rows = 0;
    const std::size_t ahead = undoing ? history.done() : history.entries().size() - history.done();
    for (std::size_t i = 0; i < ahead; ++i) {
        const std::size_t place = undoing ? history.done() - 1 - i : history.done() + i;
        const table::History::Entry &entry = history.entries()[place];
        rows += entry.step->rows;
        if (entry.sides || (i > 0 && (i == recalledSteps || rows > recalledRows)))
            break;
        if (!m_file || place >= m_steps.size() || m_steps[place] != entry.step)
            return base::Failure({.code = base::ErrorCode::Internal});
        auto beyond = editsBeyond(*m_file, qint64(place) + 1, undoing, state);
        if (!beyond)
            return base::Failure(beyond.error());
        const auto &[before, after] = undoing ? std::pair(*beyond, state) : std::pair(state, *beyond);
        recalled.push_back({.step = entry.step, .sides = table::History::sidesOf(before, after)});
        state = *std::move(beyond);
    }
    return recalled;
}

base::Result<> DraftFile::forget()
{
    if (auto locked = takeLock(); !locked)
        return locked;
    m_file.reset();
    m_found = {};
    noteOnDisk({});
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

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "base/private_file.h"
#include "store/database_file.h"
#include "store/journal_schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <utility>

namespace store {

namespace {

QString now()
{
    return journal::timeText(QDateTime::currentDateTimeUtc());
}

base::Error damaged(const QString &keptAs)
{
    return {.code = base::ErrorCode::JournalDamaged, .subject = keptAs};
}

QString lastDamaged(const QDir &folder)
{
    const QStringList kept
        = folder.entryList({journal::damagedPrefix + QStringLiteral("*.db")}, QDir::Files, QDir::Name);
    return kept.isEmpty() ? QString() : folder.filePath(kept.last());
}

base::Result<> check(const Database &database, const QString &path)
{
    if (auto version = journal::checkVersion(database, path); !version)
        return version;
    const auto verdict = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return base::Failure(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return base::Failure(
            {.code = base::ErrorCode::JournalDamaged, .subject = path, .detail = verdict->toString()});
    return {};
}

} // namespace

Journal::Journal(QString path, Lock lock, Database database, ImportRecord record)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
    , m_database(std::make_unique<Database>(std::move(database)))
    , m_record(std::move(record))
{
}

base::Result<std::unique_ptr<Journal>> Journal::create(const QString &folder, const ImportRecord &record)
{
    const QDir place(folder);
    auto lock = Lock::take(place.filePath(journal::lockName));
    if (!lock)
        return base::Failure(lock.error());
    const QString path = place.filePath(journal::fileName);
    if (const auto made = base::createPrivateFile(path); !made)
        return base::Failure(made.error());
    auto database = Database::open(path, Database::Access::Write);
    if (!database)
        return base::Failure(database.error());
    if (const auto made = journal::make(*database, record); !made)
        return base::Failure(made.error());
    auto kept = journal::readRecord(*database);
    if (!kept)
        return base::Failure(kept.error());
    return std::unique_ptr<Journal>(
        new Journal(path, std::move(*lock), std::move(*database), std::move(*kept)));
}

base::Result<std::unique_ptr<Journal>> Journal::open(const QString &folder)
{
    const QDir place(folder);
    const QString path = place.filePath(journal::fileName);
    if (!place.exists())
        return base::Failure({.code = base::ErrorCode::ImportUnknown, .subject = folder});
    auto lock = Lock::take(place.filePath(journal::lockName));
    if (!lock)
        return base::Failure(lock.error());
    if (!QFileInfo::exists(path)) {
        const QString kept = lastDamaged(place);
        return base::Failure(kept.isEmpty()
                                 ? base::Error {.code = base::ErrorCode::ImportUnknown, .subject = folder}
                                 : damaged(kept));
    }
    base::Result<ImportRecord> record = base::Failure({.code = base::ErrorCode::JournalDamaged});
    {
        auto database = Database::open(path, Database::Access::Write);
        auto checked = database ? check(*database, path) : base::Result<>(base::Failure(database.error()));
        if (checked)
            record = journal::readRecord(*database);
        else
            record = base::Failure(checked.error());
        if (record)
            return std::unique_ptr<Journal>(
                new Journal(path, std::move(*lock), std::move(*database), std::move(*record)));
    }
    // Only now, with the file closed: an open database must not be moved away.
    if (record.error().code == base::ErrorCode::JournalDamaged)
        return base::Failure(damaged(database_file::setAside(path, journal::damagedPrefix)));
    return base::Failure(record.error());
}

base::Result<const Database *> Journal::usable() const
{
    if (m_database)
        return m_database.get();
    return base::Failure({.code = base::ErrorCode::StoreFailed, .subject = m_path});
}

base::Result<> Journal::write(const std::function<base::Result<>(const Database &)> &change)
{
    if (!m_database) {
        if (auto again = reopen(); !again)
            return again;
    }
    auto done = m_database->transaction([&]() -> base::Result<> {
        if (auto changed = change(*m_database); !changed)
            return changed;
        return m_database->run(QStringLiteral("UPDATE import SET updated=?"), {now()});
    });
    if (!done && done.error().code != base::ErrorCode::Internal) {
        // After a failed write or sync the handle cannot be trusted any more.
        const auto again = reopen();
        Q_UNUSED(again)
    }
    return done;
}

base::Result<> Journal::reopen()
{
    m_database.reset();
    auto database = Database::open(m_path, Database::Access::Write);
    if (!database)
        return base::Failure(database.error());
    if (auto checked = check(*database, m_path); !checked)
        return checked;
    m_database = std::make_unique<Database>(std::move(*database));
    return {};
}

base::Result<ImportState> Journal::state() const
{
    const auto database = usable();
    if (!database)
        return base::Failure(database.error());
    return journal::readState(**database);
}

base::Result<> Journal::finish(ImportState state)
{
    return write([state](const Database &database) {
        return database.run(QStringLiteral("UPDATE import SET state=?"), {int(state)});
    });
}

base::Result<bool> Journal::cancelAsked() const
{
    const auto database = usable();
    if (!database)
        return base::Failure(database.error());
    const auto asked = (*database)->value(QStringLiteral("SELECT cancel_asked FROM import"));
    if (!asked)
        return base::Failure(asked.error());
    return asked->toInt() != 0;
}

base::Result<> Journal::setCancelAsked(bool asked)
{
    return write([asked](const Database &database) {
        return database.run(QStringLiteral("UPDATE import SET cancel_asked=?"), {asked ? 1 : 0});
    });
}

base::Result<> Journal::beginSwitch(Switch what)
{
    return write([what](const Database &database) {
        return database.run(QStringLiteral("INSERT OR REPLACE INTO switches (what, settled) VALUES (?, 0)"),
                            {int(what)});
    });
}

base::Result<> Journal::settleSwitch(Switch what)
{
    return write([what](const Database &database) {
        return database.changeOne(QStringLiteral("UPDATE switches SET settled=1 WHERE what=?"), {int(what)});
    });
}

base::Result<bool> Journal::isSettled(Switch what) const
{
    const auto database = usable();
    if (!database)
        return base::Failure(database.error());
    bool settled = false;
    const auto read
        = (*database)->each(QStringLiteral("SELECT settled FROM switches WHERE what=?"), {int(what)},
                            [&settled](const QSqlQuery &row) { settled = row.value(0).toInt() != 0; });
    if (!read)
        return base::Failure(read.error());
    return settled;
}

} // namespace store

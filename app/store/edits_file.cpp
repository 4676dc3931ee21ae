// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edits_file.h"

#include "base/private_file.h"
#include "store/database_file.h"
#include "store/journal_schema.h"

#include <QFileInfo>
#include <QSqlQuery>

#include <utility>

namespace store {

namespace {

/// Raised whenever a released program would read the file wrongly.
constexpr int formatVersion = 1;

constexpr QLatin1String damagedPrefix("edits-damaged-");

/// So many changes go by between two looks at the progress.
constexpr std::size_t lookEvery = 1024;

base::Result<> makeTables(const Database &database, const EditsSource &source)
{
    return database.transaction([&]() -> base::Result<> {
        for (const QString &table :
             {QStringLiteral("CREATE TABLE meta (only_one INTEGER PRIMARY KEY CHECK (only_one = 1),"
                             " source_bytes INTEGER NOT NULL, source_modified TEXT NOT NULL,"
                             " source_key TEXT NOT NULL, source_path TEXT NOT NULL, changed TEXT NOT NULL)"),
              QStringLiteral("CREATE TABLE cells (row INTEGER NOT NULL, column INTEGER NOT NULL,"
                             " value BLOB NOT NULL, PRIMARY KEY (row, column)) WITHOUT ROWID"),
              QStringLiteral("CREATE TABLE left_out (row INTEGER PRIMARY KEY)")}) {
            if (auto made = database.run(table); !made)
                return made;
        }
        auto written = database.run(
            QStringLiteral(
                "INSERT INTO meta (only_one, source_bytes, source_modified, source_key, source_path,"
                " changed) VALUES (1, ?, ?, ?, ?, ?)"),
            {source.bytes, journal::timeText(source.modified), QString::fromLatin1(source.key),
             source.path.isNull() ? QStringLiteral("") : source.path,
             journal::timeText(QDateTime::currentDateTimeUtc())});
        if (!written)
            return written;
        return database.run(QStringLiteral("PRAGMA user_version=%1").arg(formatVersion));
    });
}

/// The version of a sound file; 0 where its making was cut off.
base::Result<int> soundVersion(const Database &database, const QString &path)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return base::Failure(version.error());
    if (version->toInt() > formatVersion)
        return base::Failure(
            {.code = base::ErrorCode::EditsNewer, .number = version->toInt(), .subject = path});
    const auto verdict = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return base::Failure(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return base::Failure({.code = base::ErrorCode::JournalDamaged, .subject = path});
    return version->toInt();
}

struct Opened
{
    std::unique_ptr<Database> database;
    int version = 0;
};

base::Result<Opened> openFile(const QString &path)
{
    base::Error problem;
    {
        auto database = Database::open(path, Database::Access::Write);
        const auto version
            = database ? soundVersion(*database, path) : base::Result<int>(base::Failure(database.error()));
        if (version)
            return Opened {.database = std::make_unique<Database>(*std::move(database)), .version = *version};
        problem = version.error();
    }
    // Only now, with the file closed: an open database must not be moved away.
    if (problem.code == base::ErrorCode::JournalDamaged)
        return base::Failure({.code = base::ErrorCode::EditsDamaged,
                              .subject = database_file::setAside(path, damagedPrefix),
                              .detail = problem.detail});
    return base::Failure(problem);
}

using Places = std::span<const EditChange>;

/// Runs \a sql for each of the changes that \a fill takes.
base::Result<> applySome(const Database &database, const QString &sql, Places changes,
                         base::Progress &progress,
                         const std::function<bool(const EditChange &, QVariantList &)> &fill)
{
    std::size_t place = 0;
    bool cancelled = false;
    const auto done = database.runEach(sql, [&](QVariantList &values) {
        while (place < changes.size()) {
            if (place % lookEvery == 0 && progress.isCancelled()) {
                cancelled = true;
                return false;
            }
            if (fill(changes[place++], values))
                return true;
        }
        return false;
    });
    if (cancelled)
        return base::Failure({.code = base::ErrorCode::Cancelled});
    return done;
}

} // namespace

EditsFile::EditsFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

base::Result<EditsFile> EditsFile::open(const QString &path, const EditsSource &source)
{
    if (!QFileInfo::exists(path)) {
        if (const auto made = base::createPrivateFile(path); !made)
            return base::Failure(made.error());
    }
    auto opened = openFile(path);
    if (!opened)
        return base::Failure(opened.error());
    if (opened->version == 0) {
        if (const auto made = makeTables(*opened->database, source); !made)
            return base::Failure(made.error());
    }
    return EditsFile(std::move(opened->database));
}

base::Result<std::optional<EditsFile>> EditsFile::openExisting(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::optional<EditsFile>();
    auto opened = openFile(path);
    if (!opened)
        return base::Failure(opened.error());
    if (opened->version == 0)
        return std::optional<EditsFile>();
    return std::optional(EditsFile(std::move(opened->database)));
}

base::Result<> EditsFile::touch() const
{
    return m_database->changeOne(QStringLiteral("UPDATE meta SET changed = ?"),
                                 {journal::timeText(QDateTime::currentDateTimeUtc())});
}

base::Result<> EditsFile::apply(Places changes, base::Progress &progress)
{
    struct Part
    {
        QString sql;
        std::function<bool(const EditChange &, QVariantList &)> fill;
    };

    const Part parts[]
        = {{QStringLiteral("INSERT INTO cells (row, column, value) VALUES (?, ?, ?)"
                           " ON CONFLICT (row, column) DO UPDATE SET value = excluded.value"),
            [](const EditChange &change, QVariantList &values) {
                if (change.column < 0 || !change.value)
                    return false;
                // A null QByteArray would be bound as NULL.
                values = {change.row, change.column, change.value->isNull() ? QByteArray("") : *change.value};
                return true;
            }},
           {QStringLiteral("DELETE FROM cells WHERE row = ? AND column = ?"),
            [](const EditChange &change, QVariantList &values) {
                values = {change.row, change.column};
                return change.column >= 0 && !change.value;
            }},
           {QStringLiteral("INSERT OR IGNORE INTO left_out (row) VALUES (?)"),
            [](const EditChange &change, QVariantList &values) {
                values = {change.row};
                return change.column < 0 && change.leftOut;
            }},
           {QStringLiteral("DELETE FROM left_out WHERE row = ?"),
            [](const EditChange &change, QVariantList &values) {
                values = {change.row};
                return change.column < 0 && !change.leftOut;
            }}};
    return m_database->transaction([&]() -> base::Result<> {
        for (const Part &part : parts) {
            if (auto done = applySome(*m_database, part.sql, changes, progress, part.fill); !done)
                return done;
        }
        return touch();
    });
}

base::Result<> EditsFile::clear()
{
    return m_database->transaction([this]() -> base::Result<> {
        for (const QString &sql :
             {QStringLiteral("DELETE FROM cells"), QStringLiteral("DELETE FROM left_out")}) {
            if (auto done = m_database->run(sql); !done)
                return done;
        }
        return touch();
    });
}

base::Result<> EditsFile::eachCell(const std::function<void(qint64, int, const QByteArray &)> &tell) const
{
    return m_database->each(QStringLiteral("SELECT row, column, value FROM cells ORDER BY row, column"), {},
                            [&tell](const QSqlQuery &row) {
                                tell(row.value(0).toLongLong(), row.value(1).toInt(),
                                     row.value(2).toByteArray());
                            });
}

base::Result<> EditsFile::eachLeftOut(const std::function<void(qint64)> &tell) const
{
    return m_database->each(QStringLiteral("SELECT row FROM left_out ORDER BY row"), {},
                            [&tell](const QSqlQuery &row) { tell(row.value(0).toLongLong()); });
}

base::Result<EditsSource> EditsFile::source() const
{
    EditsSource source;
    const auto read = m_database->each(
        QStringLiteral("SELECT source_bytes, source_modified, source_key, source_path FROM meta"), {},
        [&source](const QSqlQuery &row) {
            source = {.bytes = row.value(0).toLongLong(),
                      .modified = journal::timeFrom(row.value(1).toString()),
                      .key = row.value(2).toString().toLatin1(),
                      .path = row.value(3).toString()};
        });
    if (!read)
        return base::Failure(read.error());
    return source;
}

base::Result<> EditsFile::setSourcePath(const QString &path)
{
    return m_database->changeOne(QStringLiteral("UPDATE meta SET source_path = ?"), {path});
}

base::Result<QDateTime> EditsFile::changed() const
{
    const auto changed = m_database->value(QStringLiteral("SELECT changed FROM meta"));
    if (!changed)
        return base::Failure(changed.error());
    return journal::timeFrom(changed->toString());
}

} // namespace store

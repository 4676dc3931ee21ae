// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edits_file.h"

#include "base/private_file.h"
#include "store/database_file.h"
#include "store/journal_schema.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlQuery>

#include <utility>

namespace store {

namespace {

/// Raised whenever a released program would read the file wrongly.
constexpr int formatVersion = 2;

constexpr QLatin1String damagedPrefix("edits-damaged-");

base::Result<> runAll(const Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return {};
}

QString stampVersion()
{
    return QStringLiteral("PRAGMA user_version=%1").arg(formatVersion);
}

/// All but the one that says where the edits belong.
QStringList tables()
{
    return {
        QStringLiteral("CREATE TABLE blocks (number INTEGER PRIMARY KEY, content BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE steps (number INTEGER PRIMARY KEY, what TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE parts (step INTEGER NOT NULL REFERENCES steps(number) ON DELETE CASCADE,"
                       " way INTEGER NOT NULL, place INTEGER NOT NULL, content BLOB NOT NULL,"
                       " UNIQUE (step, way, place))")};
}

base::Result<> makeTables(const Database &database, const EditsSource &source)
{
    return database.transaction([&]() -> base::Result<> {
        const QStringList statements
            = QStringList(QStringLiteral(
                  "CREATE TABLE meta (only_one INTEGER PRIMARY KEY CHECK (only_one = 1),"
                  " source_bytes INTEGER NOT NULL, source_modified TEXT NOT NULL,"
                  " source_key TEXT NOT NULL, source_path TEXT NOT NULL, changed TEXT NOT NULL,"
                  " done INTEGER NOT NULL DEFAULT 0)"))
            + tables();
        if (auto made = runAll(database, statements); !made)
            return made;
        auto written = database.run(
            QStringLiteral(
                "INSERT INTO meta (only_one, source_bytes, source_modified, source_key, source_path,"
                " changed) VALUES (1, ?, ?, ?, ?, ?)"),
            {source.bytes, journal::timeText(source.modified), QString::fromLatin1(source.key),
             source.path.isNull() ? QStringLiteral("") : source.path,
             journal::timeText(QDateTime::currentDateTimeUtc())});
        if (!written)
            return written;
        return database.run(stampVersion());
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
                              .subject = EditsFile::setAside(path),
                              .detail = problem.detail});
    return base::Failure(problem);
}

int numberOf(EditsFile::Way way)
{
    return way == EditsFile::Way::Redo ? 1 : 0;
}

} // namespace

EditsFile::EditsFile(std::unique_ptr<Database> database, int version)
    : m_database(std::move(database))
    , m_version(version)
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
        opened->version = formatVersion;
    }
    return EditsFile(std::move(opened->database), opened->version);
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
    return std::optional(EditsFile(std::move(opened->database), opened->version));
}

QString EditsFile::setAside(const QString &path)
{
    return database_file::setAside(path, damagedPrefix);
}

base::Result<> EditsFile::change(const std::function<base::Result<>()> &work)
{
    const int before = m_version;
    auto done = m_database->transaction([&]() -> base::Result<> {
        if (auto worked = work(); !worked)
            return worked;
        return m_database->changeOne(QStringLiteral("UPDATE meta SET changed = ?"),
                                     {journal::timeText(QDateTime::currentDateTimeUtc())});
    });
    if (!done)
        m_version = before;
    return done;
}

base::Result<> EditsFile::renew()
{
    auto done
        = runAll(*m_database,
                 QStringList {QStringLiteral("DROP TABLE cells"), QStringLiteral("DROP TABLE left_out"),
                              QStringLiteral("ALTER TABLE meta ADD COLUMN done INTEGER NOT NULL DEFAULT 0")}
                     + tables() + QStringList(stampVersion()));
    if (done)
        m_version = formatVersion;
    return done;
}

base::Result<> EditsFile::putBlock(qint64 number, const QByteArray &content) const
{
    if (content.isEmpty())
        return m_database->run(QStringLiteral("DELETE FROM blocks WHERE number = ?"), {number});
    return m_database->run(QStringLiteral("INSERT INTO blocks (number, content) VALUES (?, ?)"
                                          " ON CONFLICT (number) DO UPDATE SET content = excluded.content"),
                           {number, content});
}

base::Result<> EditsFile::eachBlock(const std::function<void(qint64, const QByteArray &)> &tell) const
{
    return m_database->each(
        QStringLiteral("SELECT number, content FROM blocks ORDER BY number"), {},
        [&tell](const QSqlQuery &row) { tell(row.value(0).toLongLong(), row.value(1).toByteArray()); });
}

base::Result<> EditsFile::eachOldCell(const std::function<void(qint64, int, const QByteArray &)> &tell) const
{
    return m_database->each(QStringLiteral("SELECT row, column, value FROM cells ORDER BY row, column"), {},
                            [&tell](const QSqlQuery &row) {
                                tell(row.value(0).toLongLong(), row.value(1).toInt(),
                                     row.value(2).toByteArray());
                            });
}

base::Result<> EditsFile::eachOldLeftOut(const std::function<void(qint64)> &tell) const
{
    return m_database->each(QStringLiteral("SELECT row FROM left_out ORDER BY row"), {},
                            [&tell](const QSqlQuery &row) { tell(row.value(0).toLongLong()); });
}

base::Result<> EditsFile::addStep(qint64 number, const QJsonObject &what) const
{
    const QByteArray text = QJsonDocument(what).toJson(QJsonDocument::Compact);
    return m_database->run(QStringLiteral("INSERT INTO steps (number, what) VALUES (?, ?)"),
                           {number, QString::fromUtf8(text)});
}

base::Result<> EditsFile::addPart(qint64 step, Way way, qint64 place, const QByteArray &content) const
{
    return m_database->run(
        QStringLiteral("INSERT INTO parts (step, way, place, content) VALUES (?, ?, ?, ?)"),
        {step, numberOf(way), place, content});
}

base::Result<> EditsFile::removeSteps(qint64 from) const
{
    return m_database->run(QStringLiteral("DELETE FROM steps WHERE number >= ?"), {from});
}

base::Result<> EditsFile::setDone(qint64 steps) const
{
    return m_database->changeOne(QStringLiteral("UPDATE meta SET done = ?"), {steps});
}

base::Result<qint64> EditsFile::done() const
{
    const auto done = m_database->value(QStringLiteral("SELECT done FROM meta"));
    if (!done)
        return base::Failure(done.error());
    return done->toLongLong();
}

base::Result<> EditsFile::eachStep(const std::function<void(qint64, const QJsonObject &)> &tell) const
{
    return m_database->each(QStringLiteral("SELECT number, what FROM steps ORDER BY number"), {},
                            [&tell](const QSqlQuery &row) {
                                tell(row.value(0).toLongLong(),
                                     QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object());
                            });
}

base::Result<> EditsFile::eachPart(qint64 step, Way way,
                                   const std::function<void(const QByteArray &)> &tell) const
{
    return m_database->each(
        QStringLiteral("SELECT content FROM parts WHERE step = ? AND way = ? ORDER BY place"),
        {step, numberOf(way)}, [&tell](const QSqlQuery &row) { tell(row.value(0).toByteArray()); });
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

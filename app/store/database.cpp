// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <iterator>
#include <utility>

namespace store {

namespace {

// Result codes of SQLite's C interface (sqlite.org/rescode.html); the low byte of an extended code.
constexpr int sqlitePerm = 3;
constexpr int sqliteReadonly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

constexpr qint64 nothingLeftBytes = qint64(64) << 10;

base::Error errorOf(const QSqlError &sql, const QString &path)
{
    using base::ErrorCode;
    ErrorCode code = ErrorCode::StoreFailed;
    switch (sql.nativeErrorCode().toInt() & 0xff) {
    case sqliteFull:
        code = ErrorCode::DiskFull;
        break;
    case sqliteIoError: // the shared-memory file of a full disk fails like this
        if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < nothingLeftBytes)
            code = ErrorCode::DiskFull;
        break;
    case sqlitePerm:
    case sqliteReadonly:
    case sqliteCannotOpen:
        code = ErrorCode::StoreUnwritable;
        break;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        code = ErrorCode::JournalDamaged;
        break;
    default:
        break;
    }
    return {.code = code, .subject = path, .detail = sql.databaseText()};
}

/// WAL needs memory shared between processes, which these do not give.
bool isNetworkDrive(const QString &path)
{
    static const char *const types[]
        = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::any_of(std::begin(types), std::end(types),
                       [&type](const char *known) { return type == known; });
}

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("profile-uploader-store-%1").arg(++count);
}

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_connection(std::exchange(other.m_connection, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_connection, other.m_connection);
    return *this;
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<Database> Database::open(const QString &path, Access access)
{
    if (!QFileInfo::exists(path))
        return base::Failure({.code = base::ErrorCode::StoreFailed, .subject = path});
    const QString name = nextConnectionName();
    Database database(path, name);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(access == Access::ReadOnly
                                         ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!connection.open())
            return base::Failure(errorOf(connection.lastError(), path));
    }
    if (const auto prepared = database.prepare(access); !prepared)
        return base::Failure(prepared.error());
    return database;
}

base::Result<> Database::prepare(Access access) const
{
    QStringList pragmas {QStringLiteral("PRAGMA trusted_schema=OFF"),
                         QStringLiteral("PRAGMA cell_size_check=ON"),
                         QStringLiteral("PRAGMA foreign_keys=ON")};
    if (access == Access::Write) {
        pragmas << (isNetworkDrive(m_path) ? QStringLiteral("PRAGMA journal_mode=DELETE")
                                           : QStringLiteral("PRAGMA journal_mode=WAL"))
                << QStringLiteral("PRAGMA synchronous=FULL") << QStringLiteral("PRAGMA fullfsync=ON");
    }
    for (const QString &pragma : pragmas) {
        if (auto done = run(pragma); !done)
            return done;
    }
    return {};
}

base::Result<> Database::run(const QString &sql, const QVariantList &values) const
{
    return each(sql, values, [](const QSqlQuery &) {});
}

base::Result<> Database::changeOne(const QString &sql, const QVariantList &values) const
{
    if (auto done = run(sql, values); !done)
        return done;
    const auto changes = value(QStringLiteral("SELECT changes()"));
    if (!changes)
        return base::Failure(changes.error());
    if (changes->toInt() != 1)
        return base::Failure({.code = base::ErrorCode::Internal, .subject = m_path});
    return {};
}

base::Result<> Database::each(const QString &sql, const QVariantList &values,
                              const std::function<void(const QSqlQuery &)> &row) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::Failure(errorOf(query.lastError(), m_path));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return base::Failure(errorOf(query.lastError(), m_path));
    while (query.next())
        row(query);
    if (query.lastError().isValid())
        return base::Failure(errorOf(query.lastError(), m_path));
    return {};
}

base::Result<> Database::runEach(const QString &sql, const std::function<bool(QVariantList &)> &next) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        return base::Failure(errorOf(query.lastError(), m_path));
    QVariantList values;
    while (next(values)) {
        for (int place = 0; place < values.size(); ++place)
            query.bindValue(place, values[place]);
        if (!query.exec())
            return base::Failure(errorOf(query.lastError(), m_path));
    }
    return {};
}

base::Result<QVariant> Database::value(const QString &sql) const
{
    QVariant first;
    if (const auto asked = each(sql, {},
                                [&first](const QSqlQuery &row) {
                                    if (!first.isValid())
                                        first = row.value(0);
                                });
        !asked)
        return base::Failure(asked.error());
    return first;
}

base::Result<> Database::transaction(const std::function<base::Result<>()> &work) const
{
    if (auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = work();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done) {
        // SQLite may have rolled back by itself; then this fails and there is nothing left to undo.
        const auto undone = run(QStringLiteral("ROLLBACK"));
        Q_UNUSED(undone)
    }
    return done;
}

} // namespace store

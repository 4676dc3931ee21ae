// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "base/private_file.h"
#include "store/database_file.h"
#include "store/journal_schema.h"
#include "store/lock.h"
#include "store/summary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace store {

namespace {

constexpr QLatin1String importsName("imports");
constexpr QLatin1String receiptsName("receipts");
constexpr QLatin1String practiceName("practice");
constexpr QLatin1String editsName("edits.sqlite");
constexpr QLatin1String connectionsName("connections.json");
constexpr QLatin1String connectionsLockName("connections.lock");

QString randomHex(int digits)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0')).right(digits);
}

base::Result<> makeOwnFolder(const QString &path)
{
    if (auto made = base::makePrivateFolder(path); !made)
        return made;
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QFile::setPermissions(path, ownerOnly)
        || ::access(QFile::encodeName(path).constData(), W_OK | X_OK) != 0)
        return base::Failure(base::storageError(path, errno == 0 ? EACCES : errno));
    return {};
}

base::Result<> writeConnections(const QString &path, const std::vector<ConnectionRecord> &connections)
{
    QJsonArray list;
    for (const ConnectionRecord &connection : connections)
        list.append(toJson(connection));
    return base::writePrivateFile(path, QJsonDocument(list).toJson());
}

bool isImportId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c == QLatin1Char('-') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
    });
}

} // namespace

Store::Store(QString folder)
    : m_folder(std::move(folder))
{
}

QString Store::defaultFolder()
{
    QString chosen = qEnvironmentVariable("PROFILE_UPLOADER_STORE");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/profile-uploader");
}

base::Result<Store> Store::open(const QString &folder)
{
    Store store(QDir(folder).absolutePath());
    // The rights of a folder that was there before are its owner's matter; only what lies in it is ours.
    if (const auto made = base::makePrivateFolder(store.m_folder); !made)
        return base::Failure(made.error());
    for (const QString &own : {store.importsFolder(), store.receiptsFolder(), store.practiceFolder()}) {
        if (const auto made = makeOwnFolder(own); !made)
            return base::Failure(made.error());
    }
    return store;
}

QString Store::importsFolder() const
{
    return QDir(m_folder).filePath(importsName);
}

QString Store::receiptsFolder() const
{
    return QDir(m_folder).filePath(receiptsName);
}

QString Store::practiceFolder() const
{
    return QDir(m_folder).filePath(practiceName);
}

base::Result<std::unique_ptr<Journal>> Store::create(ImportRecord record)
{
    if (!record.created.isValid())
        record.created = QDateTime::currentDateTimeUtc();
    record.id = record.created.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-")) + randomHex(4);
    if (record.externalIdPrefix.isEmpty())
        record.externalIdPrefix = QStringLiteral("profile-uploader-%1-%2").arg(record.id, randomHex(8));
    const QString folder = QDir(importsFolder()).filePath(record.id);
    if (QFileInfo::exists(folder))
        return create(std::move(record));
    if (const auto made = base::makePrivateFolder(folder); !made)
        return base::Failure(made.error());
    auto journal = Journal::create(folder, record);
    if (!journal)
        QDir(folder).removeRecursively();
    return journal;
}

base::Result<std::unique_ptr<Journal>> Store::resume(const QString &id) const
{
    if (!isImportId(id))
        return base::Failure({.code = base::ErrorCode::ImportUnknown, .subject = id});
    auto journal = Journal::open(QDir(importsFolder()).filePath(id));
    if (!journal && journal.error().code == base::ErrorCode::ImportUnknown)
        return base::Failure({.code = base::ErrorCode::ImportUnknown, .subject = id});
    return journal;
}

QString Store::editsPath(const QString &id) const
{
    return QDir(importsFolder()).filePath(id + QLatin1Char('/') + editsName);
}

base::Result<> Store::forget(const QString &id) const
{
    QDir folder(QDir(importsFolder()).filePath(id));
    if (!isImportId(id) || !folder.exists())
        return base::Failure({.code = base::ErrorCode::ImportUnknown, .subject = id});
    auto lock = Lock::take(folder.filePath(journal::lockName));
    if (!lock) {
        base::Error error = lock.error();
        error.subject = id;
        return base::Failure(error);
    }
    // First the edits, which alone hold people; then the journal, so that what is left of a removal that is
    // cut off is no import any more.
    for (const QString &path : {editsPath(id), folder.filePath(journal::fileName)}) {
        if (auto removed = database_file::remove(path); !removed)
            return removed;
    }
    if (!folder.removeRecursively())
        return base::Failure(base::storageError(folder.path(), errno));
    return {};
}

base::Result<std::vector<ImportSummary>> Store::imports() const
{
    const QDir folder(importsFolder());
    std::vector<ImportSummary> found;
    for (const QString &id :
         folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (!isImportId(id))
            continue;
        auto summary = summaryOf(folder.filePath(id));
        if (!summary)
            return base::Failure(summary.error());
        if (*summary)
            found.push_back(std::move(**summary));
    }
    return found;
}

base::Result<std::vector<ConnectionRecord>> Store::connections() const
{
    const QString path = QDir(m_folder).filePath(connectionsName);
    QFile file(path);
    if (!file.exists())
        return std::vector<ConnectionRecord>();
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure(
            {.code = base::ErrorCode::StoreFailed, .subject = path, .detail = file.errorString()});
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isArray())
        return base::Failure(
            {.code = base::ErrorCode::StoreFailed, .subject = path, .detail = problem.errorString()});
    std::vector<ConnectionRecord> connections;
    for (const QJsonValue entry : json.array())
        connections.push_back(connectionFromJson(entry.toObject()));
    return connections;
}

base::Result<ConnectionRecord> Store::connection(const QString &name) const
{
    const auto known = connections();
    if (!known)
        return base::Failure(known.error());
    const auto found = std::ranges::find(*known, name, &ConnectionRecord::name);
    if (found == known->end())
        return base::Failure({.code = base::ErrorCode::ConnectionUnknown, .subject = name});
    return *found;
}

base::Result<> Store::addConnection(const ConnectionRecord &connection)
{
    const QDir folder(m_folder);
    const auto lock = Lock::take(folder.filePath(connectionsLockName));
    if (!lock)
        return base::Failure(lock.error());
    auto known = connections();
    if (!known)
        return base::Failure(known.error());
    if (std::ranges::find(*known, connection.name, &ConnectionRecord::name) != known->end())
        return base::Failure({.code = base::ErrorCode::ConnectionExists, .subject = connection.name});
    known->push_back(connection);
    return writeConnections(folder.filePath(connectionsName), *known);
}

base::Result<> Store::removeConnection(const QString &name)
{
    const QDir folder(m_folder);
    const auto lock = Lock::take(folder.filePath(connectionsLockName));
    if (!lock)
        return base::Failure(lock.error());
    auto known = connections();
    if (!known)
        return base::Failure(known.error());
    if (std::erase_if(*known, [&name](const ConnectionRecord &connection) { return connection.name == name; })
        == 0)
        return base::Failure({.code = base::ErrorCode::ConnectionUnknown, .subject = name});
    return writeConnections(folder.filePath(connectionsName), *known);
}

} // namespace store

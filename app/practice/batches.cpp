// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/batches.h"

#include "base/private_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace practice {

namespace {

constexpr qsizetype pieceLength = 200; ///< file systems take names of up to 255 bytes

/// A client's file name as a path below files/: percent-encoded, cut into pieces, each with a mark in front
/// so that ".." and the like mean nothing.
QString storedName(const QString &name)
{
    const QByteArray encoded = QUrl::toPercentEncoding(name);
    QByteArray path;
    for (qsizetype at = 0; at < encoded.size(); at += pieceLength)
        path += '=' + encoded.mid(at, pieceLength) + (at + pieceLength < encoded.size() ? "+/" : "");
    return QString::fromLatin1(path);
}

QString clientName(QString stored)
{
    stored.replace(QStringLiteral("+/="), QString());
    return QUrl::fromPercentEncoding(stored.mid(1).toLatin1());
}

/// Without a sync: a killed process loses nothing by it, and a part that a power cut takes can be sent again.
base::Result<> writeBytes(const QString &path, const QByteArray &bytes)
{
    if (const auto made = base::createPrivateFile(path); !made)
        return made;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()) {
        const int why = errno;
        file.remove();
        return base::Failure(base::storageError(path, why));
    }
    return {};
}

} // namespace

base::Result<> Batches::load()
{
    if (const auto made = base::makePrivateFolder(m_folder); !made)
        return made;
    const QStringList ids = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        QFile file(folderOf(id) + QStringLiteral("/batch.json"));
        const QJsonObject json = file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object()
            : QJsonObject();
        Batch batch = Batch::fromJson(json);
        if (batch.id != id) {
            QDir(folderOf(id)).removeRecursively();
            continue;
        }
        QDir(checkingFolder(id)).removeRecursively();
        QDir(folderOf(id) + QStringLiteral("/incoming")).removeRecursively();
        m_batches.emplace(id, std::move(batch));
    }
    return {};
}

base::Result<> Batches::add(const Batch &batch)
{
    if (const auto made = base::makePrivateFolder(folderOf(batch.id) + QStringLiteral("/files")); !made)
        return made;
    if (const auto saved = save(batch); !saved)
        return saved;
    m_batches.emplace(batch.id, batch);
    return {};
}

base::Result<> Batches::save(const Batch &batch) const
{
    return base::writePrivateFile(folderOf(batch.id) + QStringLiteral("/batch.json"),
                                  QJsonDocument(batch.toJson()).toJson(QJsonDocument::Compact));
}

Batch *Batches::find(const QString &id)
{
    const auto found = m_batches.find(id);
    return found == m_batches.end() ? nullptr : &found->second;
}

const Batch *Batches::find(const QString &id) const
{
    const auto found = m_batches.find(id);
    return found == m_batches.end() ? nullptr : &found->second;
}

bool Batches::hasExternalId(const QString &externalId) const
{
    return std::any_of(m_batches.begin(), m_batches.end(),
                       [&](const auto &entry) { return entry.second.externalId == externalId; });
}

base::Result<bool> Batches::put(const QString &id, const QString &name, const QByteArray &bytes) const
{
    const QString incoming = folderOf(id) + QStringLiteral("/incoming");
    const QString place = folderOf(id) + QStringLiteral("/files/") + storedName(name);
    for (const QString &folder : {incoming, QFileInfo(place).absolutePath()}) {
        if (const auto made = base::makePrivateFolder(folder); !made)
            return base::Failure(made.error());
    }
    const QString partial = incoming + QLatin1Char('/') + makeBatchId(0);
    if (const auto written = writeBytes(partial, bytes); !written)
        return base::Failure(written.error());
    const bool isNew = !QFileInfo::exists(place);
    if (std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(place).constData()) != 0)
        return base::Failure(base::storageError(place, errno));
    return isNew;
}

std::vector<PartFile> Batches::files(const QString &id) const
{
    const QDir root(folderOf(id) + QStringLiteral("/files"));
    std::vector<PartFile> found;
    QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        found.push_back(
            {clientName(root.relativeFilePath(it.filePath())), it.filePath(), it.fileInfo().size()});
    }
    std::ranges::sort(found, {}, &PartFile::name);
    return found;
}

QString Batches::checkedFolder(const QString &id) const
{
    return folderOf(id) + QStringLiteral("/checked");
}

QString Batches::checkingFolder(const QString &id) const
{
    return folderOf(id) + QStringLiteral("/checking");
}

QString Batches::folderOf(const QString &id) const
{
    return m_folder + QLatin1Char('/') + id;
}

QString makeBatchId(qint64 now)
{
    constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
    constexpr int timeDigits = 10;
    constexpr int randomDigits = 16;
    QString id;
    for (int i = timeDigits - 1; i >= 0; --i)
        id += QLatin1Char(alphabet[(now >> (5 * i)) & 31]);
    for (int i = 0; i < randomDigits; ++i)
        id += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32)]);
    return id;
}

} // namespace practice

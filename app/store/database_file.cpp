// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database_file.h"

#include "base/private_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace store::database_file {

namespace {

constexpr QLatin1String sides[] = {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")};

} // namespace

QString setAside(const QString &path, const QString &prefix)
{
    const QDir folder = QFileInfo(path).dir();
    const QString name = folder.filePath(
        prefix + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))
        + QStringLiteral(".db"));
    for (const QLatin1String side : sides)
        QFile::rename(path + side, name + side);
    return name;
}

base::Result<> remove(const QString &path)
{
    for (const QLatin1String side : sides) {
        if (std::remove(QFile::encodeName(path + side).constData()) != 0 && errno != ENOENT)
            return base::Failure(base::storageError(path + side, errno));
    }
    return {};
}

} // namespace store::database_file

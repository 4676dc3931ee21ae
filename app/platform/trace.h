// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

class QFile;

namespace platform {

/// What a trace line tells of a request: names and sizes, never a secret, a query value or a cell.
struct TraceEntry
{
    QByteArray method;
    QString path;
    QStringList queryNames;
    QList<QByteArray> headerNames;
    qint64 bodyBytes = 0;
    QByteArray bodySha256; ///< hex; empty: the body holds a secret
    int status = 0;
    qint64 milliseconds = 0;
};

/// A file of JSON lines, 0600, one line a request. Thread-safe.
class Trace
{
public:
    /// Goes on behind what the file holds. StoreUnwritable, DiskFull, StoreFailed.
    /// Makes the file, or goes on with an earlier trace. FileWouldBeLost when something else is there.
    static base::Result<std::shared_ptr<Trace>> open(const QString &path);
    ~Trace();

    void add(const TraceEntry &entry);

private:
    explicit Trace(std::unique_ptr<QFile> file);

    QMutex m_mutex;
    std::unique_ptr<QFile> m_file;
};

} // namespace platform

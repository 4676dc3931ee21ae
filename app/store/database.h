// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QVariant>

#include <functional>

class QSqlQuery;

namespace store {

/// An SQLite file, opened so that a commit outlives a power cut. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access : std::uint8_t { Write, ReadOnly };

    /// The file must exist (SQLite gives its side files the rights of the file itself). JournalDamaged when
    /// it is not a database; StoreUnwritable, DiskFull, StoreFailed.
    static base::Result<Database> open(const QString &path, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Q_DISABLE_COPY(Database)
    ~Database();

    base::Result<> run(const QString &sql, const QVariantList &values = {}) const;

    /// As run(), for one row that must be there; Internal when there is none.
    base::Result<> changeOne(const QString &sql, const QVariantList &values) const;

    /// Calls \a row for each row of the answer.
    base::Result<> each(const QString &sql, const QVariantList &values,
                        const std::function<void(const QSqlQuery &)> &row) const;

    /// Runs one statement again and again, for as long as \a next fills in its values: prepared once.
    base::Result<> runEach(const QString &sql, const std::function<bool(QVariantList &values)> &next) const;

    /// The first column of the first row.
    base::Result<QVariant> value(const QString &sql) const;

    /// All of \a work or nothing of it; synced when this returns. After a failure nothing of it holds.
    base::Result<> transaction(const std::function<base::Result<>()> &work) const;

private:
    Database(QString path, QString connection);

    base::Result<> prepare(Access access) const;

    QString m_path;
    QString m_connection;
};

} // namespace store

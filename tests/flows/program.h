// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace flows {

/// How a run of the program ended.
struct Ran
{
    int exitCode = -1; ///< -1: did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON; empty when it is none.
    QJsonObject json() const;
};

/// profile-upload with a store of its own that goes with this object.
class Program
{
public:
    Program();

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Started and left running.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    QString folder() const { return m_folder.path(); }

    QString storeFolder() const { return m_folder.filePath(QStringLiteral("store")); }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file beside the store. \return its path
    QString write(const QString &name, const QByteArray &content) const;

    /// Environment variables for the runs that follow.
    void setVariable(const QString &name, const QString &value);

    /// Every file below the folder whose bytes hold \a text.
    QStringList filesHolding(const QByteArray &text, const QStringList &except = {}) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The body of GET on one of the pages of the practice platform at \a platform itself: "records", "profiles".
QByteArray practicePage(const QUrl &platform, const QString &name);

/// The records on such a page of records, as they were received: one a line.
QByteArray recordsOf(const QByteArray &page);

/// "profile-upload practice", running with a quick batch clock.
class PracticeProcess
{
public:
    explicit PracticeProcess(const Program &program, const QStringList &more = {});
    ~PracticeProcess();
    Q_DISABLE_COPY_MOVE(PracticeProcess)

    QUrl url() const;

    QString option() const { return QStringLiteral("--practice=") + url().toString(); }

    QJsonObject description() const { return m_description; }

    /// See practicePage.
    QByteArray page(const QString &name) const { return practicePage(url(), name); }

    /// As above, one JSON object a line.
    QList<QJsonObject> lines(const QString &name) const;

private:
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_description;
};

} // namespace flows

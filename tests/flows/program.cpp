// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace flows {

namespace {

constexpr int longestRun = 300'000;
const QString binary = QStringLiteral(PROGRAM);

} // namespace

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("PROFILE_UPLOADER_STORE"), storeFolder());
    // No keychain of whoever runs the tests is touched.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
}

Ran Program::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(binary, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRun)) {
        process.kill();
        process.waitForFinished();
        return {
            .exitCode = -1, .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(binary, arguments);
    process->waitForStarted();
    return process;
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(out.fileName()));
    return out.fileName();
}

void Program::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QStringList Program::filesHolding(const QByteArray &text, const QStringList &except) const
{
    QStringList found;
    QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QFile candidate(path);
        if (!except.contains(path) && candidate.open(QIODevice::ReadOnly)
            && candidate.readAll().contains(text))
            found << path;
    }
    return found;
}

QByteArray practicePage(const QUrl &platform, const QString &name)
{
    QNetworkAccessManager manager;
    QUrl address = platform;
    address.setPath(QStringLiteral("/practice/") + name);
    QNetworkReply *reply = manager.get(QNetworkRequest(address));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray("<no answer>");
}

QByteArray recordsOf(const QByteArray &page)
{
    QByteArray records;
    const QByteArray before("\"record\":");
    const QList<QByteArray> lines = page.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype at = line.indexOf(before);
        if (at >= 0)
            records += line.mid(at + before.size()).chopped(1) + '\n';
    }
    return records;
}

PracticeProcess::PracticeProcess(const Program &program, const QStringList &more)
    : m_process(program.start(QStringList {QStringLiteral("practice"), QStringLiteral("--json"),
                                           QStringLiteral("--step"), QStringLiteral("5")}
                              + more))
{
    QByteArray out;
    while (m_description.isEmpty() && m_process->waitForReadyRead(30'000)) {
        out += m_process->readAllStandardOutput();
        m_description = QJsonDocument::fromJson(out).object();
    }
    if (m_description.isEmpty())
        qFatal("the practice platform did not start: %s", m_process->readAllStandardError().constData());
}

PracticeProcess::~PracticeProcess()
{
    m_process->terminate();
    if (!m_process->waitForFinished(30'000))
        m_process->kill();
}

QUrl PracticeProcess::url() const
{
    return QUrl(m_description.value(QStringLiteral("url")).toString());
}

QList<QJsonObject> PracticeProcess::lines(const QString &name) const
{
    QList<QJsonObject> objects;
    const QList<QByteArray> all = page(name).split('\n');
    for (const QByteArray &line : all) {
        if (!line.isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

} // namespace flows

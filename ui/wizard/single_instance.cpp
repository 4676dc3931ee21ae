// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace wizard {

namespace {

constexpr int longestAnswer = 2000; // ms
constexpr int longestMessage = 64 * 1024; // bytes; a path is at most 4096
constexpr int shortNap = 50; // ms

/// A path in the folder that only this person can write to, short enough for a socket, one for each store.
QString nameFor(const QString &storeFolder)
{
    const QByteArray store = QDir::cleanPath(QDir(storeFolder).absolutePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(store, QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        + QStringLiteral("/profile-uploader-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(storeFolder))
    , m_lock(m_name + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // however long it runs
    m_first = m_lock.tryLock();
    if (m_first)
        listen();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by one that died
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
    m_server.listen(m_name); // without it one can work all the same
}

void SingleInstance::read()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        caller->setReadBufferSize(longestMessage);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto take = [this, caller] {
            if (caller->bytesAvailable() >= longestMessage)
                return caller->abort();
            if (!caller->canReadLine())
                return;
            const QString file = QString::fromUtf8(caller->readLine().chopped(1));
            caller->write("ok\n");
            caller->disconnectFromServer();
            Q_EMIT called(file);
        };
        connect(caller, &QLocalSocket::readyRead, this, take);
        take();
    }
}

bool SingleInstance::handOver(const QString &file) const
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < longestAnswer) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(longestAnswer)) {
            QThread::msleep(shortNap); // the first may still be about to listen
            continue;
        }
        QString oneLine = file;
        if (oneLine.contains(u'\n'))
            oneLine.clear();
        socket.write(oneLine.toUtf8() + '\n');
        socket.flush();
        return socket.waitForReadyRead(longestAnswer) && socket.readLine() == "ok\n";
    }
    return false;
}

} // namespace wizard

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace wizard {

/// One window a store: whoever starts second hands its file over to the first. The first is whose lock holds;
/// the lock of a program that died does not.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// \param storeFolder  windows on different stores do not know of each other
    explicit SingleInstance(const QString &storeFolder, QObject *parent = nullptr);

    bool isFirst() const { return m_first; }

    /// Tells the first of a file, absolute or empty; false when it does not answer within two seconds. Waits:
    /// only for a program that has no window yet.
    bool handOver(const QString &file) const;

    /// Another start: come to the front, with a file or without.
    Q_SIGNAL void called(const QString &file);

private:
    void listen();
    void read();

    QString m_name;
    QLockFile m_lock;
    bool m_first = false;
    QLocalServer m_server;
};

} // namespace wizard

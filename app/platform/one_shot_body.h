// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace platform {

/// A request's body that can be read once and never rewound. When a server closes the connection after a
/// whole request and before any answer, Qt 6.4 sends the request again by itself, POST too, and the program
/// never hears of it; with such a body (and DoNotBufferUploadDataAttribute) it cannot, and ends with
/// ContentReSendError instead.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }

    qint64 bytesAvailable() const override;
    bool atEnd() const override;

    bool reset() override { return false; } // without the warning that QIODevice gives

    bool seek(qint64) override { return false; }

    /// Whether anything has been taken; false: for certain nothing has left.
    bool begun() const { return m_taken > 0; }

protected:
    qint64 readData(char *to, qint64 atMost) override;
    qint64 writeData(const char *from, qint64 count) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace platform

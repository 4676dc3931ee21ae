// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <vector>

namespace platform {

/// Connections to the gateway that are open and that nothing uses just now, for the next part: a connection
/// of its own for each would begin slowly every time.
class IdleSockets final : public QObject
{
    Q_OBJECT

public:
    explicit IdleSockets(QObject *parent = nullptr);
    ~IdleSockets() override;

    /// The one that was used last and is still open, or none. The far side may close it at the same moment.
    std::unique_ptr<QTcpSocket> take();

    /// Closes the oldest when there are enough, and each when it has not been taken for a while, or when the
    /// far side says something or closes it.
    void keep(std::unique_ptr<QTcpSocket> socket);

private:
    struct Idle
    {
        std::unique_ptr<QTcpSocket> socket;
        QDeadlineTimer until;
    };

    void dropOld();

    std::vector<Idle> m_idle; ///< the oldest first
};

} // namespace platform

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace practice {

/// How the practice platform starts.
struct Options
{
    QString folder; ///< 0700; state and parts lie here and survive restarts
    quint16 port = 0; ///< 0: any free one
    bool reset = false; ///< begin anew
    std::chrono::milliseconds step {1000}; ///< one step of the batch clock; contract 15.2
    std::chrono::milliseconds perHundredThousandRows {1000}; ///< added to a step
    std::chrono::seconds tokenLife {86399};
};

/// The practice platform: the platform's REST contract served over HTTP on loopback, in its own thread. Shares no code
/// with the client it tests (decision 10 of the design). Contract 15.
class Server
{
public:
    /// PortTaken (number), PracticeBusy (another process serves this folder; subject: its URL), StoreUnwritable, DiskFull.
    static base::Result<std::unique_ptr<Server>> start(const Options &options);
    ~Server();

    QUrl url() const;

    /// What a client needs: {url, organisation, clientId, clientSecret, sandboxes [{name, title, type, datasets [{id, name,
    /// profile}]}]}; also given by GET /practice/connection.
    QJsonObject description() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
    explicit Server(std::unique_ptr<State> state);
};

} // namespace practice

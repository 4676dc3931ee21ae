// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
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
    std::chrono::milliseconds step {
        1000}; ///< a completed batch is loaded, staging and staged for one step each
    std::chrono::milliseconds perHundredThousandRows {1000}; ///< added to a step
    std::chrono::seconds tokenLife {86399};
    std::chrono::milliseconds abandonAfter = std::chrono::days(7); ///< a batch that is never completed
};

/// The practice platform: Adobe Experience Platform's REST contract, as far as an import needs it, served
/// over HTTP on loopback in a thread of its own. Shares no code with the client it stands in for, so that
/// neither's mistakes hide in the other. Needs a QCoreApplication; start and destroy it in one thread.
class Server
{
public:
    /// PortTaken (number), PracticeBusy (another process serves this folder; subject: its URL),
    /// StoreUnwritable, DiskFull, StoreFailed (what lies in the folder cannot be read; reset helps).
    static base::Result<std::unique_ptr<Server>> start(const Options &options);

    Q_DISABLE_COPY_MOVE(Server)

    /// Stops at once; what is being checked goes on at the next start.
    ~Server();

    QUrl url() const;

    /// What a client needs: {url, organisation, clientId, clientSecret, sandboxes [{name, title, type,
    /// datasets [{id, name, profile}]}]}; also given by GET /practice/connection. Waits for the call that is
    /// being answered.
    QJsonObject description() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
    explicit Server(std::unique_ptr<State> state);
};

} // namespace practice

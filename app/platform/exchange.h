// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "platform/answer.h"
#include "platform/request.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace platform {

class OneShotBody;

/// One request on the wire, once. Destroying it aborts the request.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(Request request, base::Clock &clock, std::function<void(const Answer &)> ended);
    ~Exchange() override;

    /// \a ended is called once, later. \a network: for calls that Qt may send again
    void send(QNetworkAccessManager &network, const QNetworkRequest &wire);

private:
    QNetworkReply *start(QNetworkAccessManager &network, QNetworkRequest wire);
    void onHeaders();
    void onReadable();
    void onFinished();
    bool isGood() const;
    void stop(Answer::Stop why);

    Request m_request;
    base::Clock &m_clock;
    std::function<void(const Answer &)> m_ended;
    std::unique_ptr<QNetworkAccessManager> m_freshNetwork;
    OneShotBody *m_oneShot = nullptr;
    QPointer<QNetworkReply> m_reply;
    Answer m_answer;
};

} // namespace platform

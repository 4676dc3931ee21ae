// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "platform/answer.h"
#include "platform/errors.h"
#include "platform/request.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace platform {

class Transport;

/// One call of the platform with all its tries: a token first, one new token after a 401, waits and retries
/// by the kind of call. Destroying it ends it without a word.
class Call final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const base::Result<QJsonDocument> &)>;

    /// \a done is called once, later; an empty answer is a null document.
    Call(Transport &transport, Request request, Done done);
    ~Call() override;

    void start();

private:
    void go();
    void send(const base::Secret &token);
    void onAnswer(const Answer &answer);
    std::optional<Failed> judge(const Answer &answer);
    std::optional<Failed> understand(const Answer &answer);
    void onFailed(Failed failed, const Answer &answer);
    void wait(std::chrono::milliseconds delay);
    void endWait(int wait);
    void note(const Answer &answer);
    void finish(const base::Result<QJsonDocument> &result);

    Transport &m_transport;
    Request m_request;
    Done m_done;
    std::unique_ptr<QObject> m_exchange; ///< the try that is out; its end aborts that
    base::Secret m_token;
    QJsonDocument m_document;
    QList<QByteArray> m_headerNames;
    QByteArray m_bodySha256;
    std::chrono::milliseconds m_begun {0};
    std::chrono::milliseconds m_tryBegun {0};
    int m_tries = 0;
    int m_wait = 0; ///< number of the latest wait
    bool m_waiting = false;
    int m_paid = 0; ///< from the budget, for the latest retry
    bool m_renewed = false;
    bool m_lookedAgain = false;
};

} // namespace platform

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/practice_link.h"

#include "platform/errors.h"
#include "platform/exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace platform {

namespace {

/// One question, asked once: whoever starts a practice platform sees at once whether it is there.
class Question final : public QObject
{
public:
    Question(const QUrl &url, base::Clock &clock, QObject *parent)
        : QObject(parent)
        , m_host(url.host())
        , m_exchange(m_request, clock, [this](const Answer &answer) { onAnswer(answer); })
    {
        m_promise.start();
        m_network.setProxy(QNetworkProxy::NoProxy);
        QUrl address = url;
        address.setPath(QStringLiteral("/practice/connection"));
        address.setQuery(QString());
        QNetworkRequest wire(address);
        wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        m_exchange.send(m_network, wire);
    }

    base::Job<QJsonObject> job() { return m_promise.future(); }

private:
    void onAnswer(const Answer &answer)
    {
        m_promise.addResult(understood(answer));
        m_promise.finish();
        deleteLater();
    }

    base::Result<QJsonObject> understood(const Answer &answer) const
    {
        if (const auto failed = failureOf(answer, m_request, m_host))
            return base::Failure(failed->error);
        const auto document = parseAnswer(answer.body);
        if (!document)
            return base::Failure(document.error());
        return document->object();
    }

    Request m_request;
    QString m_host;
    QNetworkAccessManager m_network;
    QPromise<base::Result<QJsonObject>> m_promise;
    Exchange m_exchange;
};

} // namespace

base::Job<QJsonObject> practiceDescription(const QUrl &url, base::Clock &clock, QObject *parent)
{
    return (new Question(url, clock, parent))->job();
}

} // namespace platform

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/exchange.h"

#include "platform/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>

#include <utility>

namespace platform {

Exchange::Exchange(Request request, base::Clock &clock, std::function<void(const Answer &)> ended)
    : m_request(std::move(request))
    , m_clock(clock)
    , m_ended(std::move(ended))
{
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::send(QNetworkAccessManager &network, const QNetworkRequest &wire)
{
    m_reply = start(network, wire);
    if (m_request.sink) {
        m_reply->setReadBufferSize(limits::readAheadBytes);
        m_request.sink->begin();
    }
    // Queued, so that whoever is told may destroy this object and the network with it.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadable, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_answer.stop = Answer::Stop::Tls; });
    if (m_request.sent) {
        connect(
            m_reply, &QNetworkReply::uploadProgress, this,
            [sent = m_request.sent](qint64 bytes, qint64) {
                if (bytes > 0)
                    sent(bytes);
            },
            Qt::QueuedConnection);
    }
    m_clock.after(m_request.deadline, this, [this] { stop(Answer::Stop::Deadline); });
}

QNetworkReply *Exchange::start(QNetworkAccessManager &network, QNetworkRequest wire)
{
    if (m_request.idempotent) {
        if (m_request.method == "GET")
            return network.get(wire);
        return network.sendCustomRequest(wire, m_request.method, m_request.body);
    }
    // On a connection of its own: one kept from earlier may be dead without our knowing, and then nobody
    // could tell whether the request arrived.
    m_freshNetwork = std::make_unique<QNetworkAccessManager>();
    m_freshNetwork->setProxy(network.proxy());
    m_oneShot = new OneShotBody(m_request.body, this);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    return m_freshNetwork->sendCustomRequest(wire, m_request.method, m_oneShot);
}

bool Exchange::isGood() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

void Exchange::onHeaders()
{
    qint64 bytes = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        bytes += name.size() + value.size();
    if (bytes > limits::headerBytes)
        stop(Answer::Stop::TooLarge);
}

void Exchange::onReadable()
{
    if (m_answer.stop != Answer::Stop::No)
        return;
    const QByteArray piece = m_reply->readAll();
    if (m_request.sink && isGood()) {
        const auto sink = m_request.sink;
        const QPointer<Exchange> alive(this);
        const auto taken = sink->take(piece);
        if (alive && !taken) {
            m_answer.unwanted = taken.error();
            stop(Answer::Stop::Unwanted);
        }
        return;
    }
    m_answer.body += piece;
    if (m_answer.body.size() > limits::answerBytes)
        stop(Answer::Stop::TooLarge);
}

void Exchange::stop(Answer::Stop why)
{
    const bool running = m_reply && m_reply->isRunning();
    if (m_answer.stop != Answer::Stop::No || (why == Answer::Stop::Deadline && !running))
        return;
    m_answer.stop = why;
    if (running)
        m_reply->abort();
}

void Exchange::onFinished()
{
    const QPointer<Exchange> alive(this);
    if (m_reply->isReadable())
        onReadable();
    if (!alive)
        return;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.error = m_reply->error();
    m_answer.errorText = m_reply->errorString();
    if (m_answer.stop == Answer::Stop::TooLarge || m_answer.stop == Answer::Stop::Unwanted)
        m_answer.body.clear();
    m_answer.bodyBegun = !m_oneShot || m_oneShot->begun();
    const Answer answer = std::exchange(m_answer, {});
    const auto ended = std::move(m_ended);
    ended(answer);
}

} // namespace platform

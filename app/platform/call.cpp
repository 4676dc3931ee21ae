// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/call.h"

#include "base/hash.h"
#include "platform/exchange.h"
#include "platform/large_exchange.h"
#include "platform/retry.h"
#include "platform/token.h"
#include "platform/transport.h"

#include <QRandomGenerator>

#include <utility>

namespace platform {

using base::ErrorCode;

Call::Call(Transport &transport, Request request, Done done)
    : m_transport(transport)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    connect(&m_transport, &Transport::waitsEnd, this, [this] { endWait(m_wait); });
}

Call::~Call() = default;

void Call::start()
{
    m_begun = m_transport.clock().monotonic();
    QMetaObject::invokeMethod(this, &Call::go, Qt::QueuedConnection);
}

void Call::go()
{
    if (const auto may = m_transport.mayGo(m_request); !may)
        return finish(base::Failure(may.error()));
    if (m_request.host == Request::Host::SignIn)
        return send({});
    m_transport.tokens().ask(this, [this](const base::Result<base::Secret> &token) {
        if (!token)
            return finish(base::Failure(token.error()));
        send(*token);
    });
}

void Call::send(const base::Secret &token)
{
    m_token = token;
    m_tryBegun = m_transport.clock().monotonic();
    const QNetworkRequest wire = m_transport.wire(m_request, token);
    m_headerNames = wire.rawHeaderList();
    const auto ended = [this](const Answer &answer) { onAnswer(answer); };
    if (m_request.large && m_transport.goesDirect(wire.url())) {
        auto exchange = std::make_unique<LargeExchange>(m_request, m_transport.clock(),
                                                        m_transport.idleSockets(), ended);
        exchange->send(wire);
        m_exchange = std::move(exchange);
    } else {
        auto exchange = std::make_unique<Exchange>(m_request, m_transport.clock(), ended);
        exchange->send(m_transport.network(), wire);
        m_exchange = std::move(exchange);
    }
}

void Call::onAnswer(const Answer &answer)
{
    m_exchange.reset();
    note(answer);
    if (answer.stale) // the far side had closed it meanwhile, so that says nothing; there are only a few such
        return send(m_token);
    const std::optional<Failed> failed = judge(answer);
    if (!failed) {
        m_transport.budget().giveBack(m_paid > 0 ? m_paid : 1);
        return finish(std::exchange(m_document, {}));
    }
    if (failed->error.code == ErrorCode::TokenRefused && !m_renewed) {
        m_renewed = true;
        m_transport.tokens().drop(m_token);
        return go();
    }
    onFailed(*failed, answer);
}

std::optional<Failed> Call::judge(const Answer &answer)
{
    auto failed = failureOf(answer, m_request, m_transport.hostOf(m_request));
    if (!failed)
        failed = understand(answer);
    if (!failed || m_request.idempotent)
        return failed;
    const bool notDone = !answer.bodyBegun || failed->error.code == ErrorCode::TooManyRequests;
    if (!notDone)
        failed->again = Again::Never;
    if (failed->error.code == ErrorCode::AnswerInvalid)
        failed->error.code = ErrorCode::AnswerIncomplete; // done perhaps, but not known
    return failed;
}

std::optional<Failed> Call::understand(const Answer &answer)
{
    const auto failed = [&](base::Error error) {
        error.subject = m_transport.hostOf(m_request);
        error.status = answer.status;
        return Failed {.error = std::move(error), .again = Again::Once};
    };
    if (m_request.answer == Request::Body::Stream) {
        const auto ended = m_request.sink->end();
        return ended ? std::nullopt : std::optional(failed(ended.error()));
    }
    if (m_request.answer == Request::Body::NothingOrJson && answer.body.trimmed().isEmpty())
        return {};
    auto parsed = parseAnswer(answer.body);
    if (!parsed)
        return failed(parsed.error());
    if (m_request.understand) {
        if (const auto understood = m_request.understand(*parsed); !understood)
            return failed(understood.error());
    }
    m_document = std::move(*parsed);
    return {};
}

void Call::onFailed(Failed failed, const Answer &answer)
{
    ++m_tries;
    const auto now = m_transport.clock().monotonic();
    const auto asked = askedDelay(answer.header("Retry-After"), answer.body, m_transport.clock().now());
    if (asked && failed.again != Again::Never)
        failed.error.number = std::chrono::ceil<std::chrono::seconds>(*asked).count();
    const bool useless
        = failed.again == Again::Never || (failed.again == Again::Once && std::exchange(m_lookedAgain, true));
    const auto delay = retryDelay({.tries = m_tries,
                                   .spent = now - m_begun,
                                   .asked = asked,
                                   .jitter = QRandomGenerator::global()->generateDouble(),
                                   .spread = QRandomGenerator::global()->generateDouble()});
    const int cost = failed.error.code == ErrorCode::TimedOut ? limits::timeOutCost : limits::retryCost;
    if (useless || !delay || !m_transport.budget().spend(cost))
        return finish(base::Failure(failed.error));
    m_paid = cost;
    wait(*delay);
    Q_EMIT m_transport.waiting(*delay, failed.error);
}

void Call::wait(std::chrono::milliseconds delay)
{
    m_waiting = true;
    m_transport.clock().after(delay, this, [this, wait = ++m_wait] { endWait(wait); });
}

void Call::endWait(int wait)
{
    if (m_waiting && wait == m_wait) {
        m_waiting = false;
        go();
    }
}

void Call::note(const Answer &answer)
{
    Trace *trace = m_transport.trace();
    if (!trace)
        return;
    if (m_bodySha256.isEmpty() && !m_request.secretBody)
        m_bodySha256 = base::Sha256::hexOf(m_request.body);
    QStringList queryNames;
    for (const auto &[name, value] : m_request.query)
        queryNames.append(QString::fromUtf8(name));
    trace->add({.method = m_request.method,
                .path = QString::fromUtf8(m_request.path),
                .queryNames = queryNames,
                .headerNames = m_headerNames,
                .bodyBytes = m_request.body.size(),
                .bodySha256 = m_bodySha256,
                .status = answer.status,
                .milliseconds = (m_transport.clock().monotonic() - m_tryBegun).count()});
}

void Call::finish(const base::Result<QJsonDocument> &result)
{
    const auto done = std::move(m_done);
    if (done)
        done(result);
}

} // namespace platform

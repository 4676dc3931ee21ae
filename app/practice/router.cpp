// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/router.h"

#include "practice/gateway.h"

namespace practice {

namespace {

QString decoded(const QByteArray &segment)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, Access access, Service service)
{
    m_routes.push_back({method, pattern.split('/'), access, std::move(service)});
}

std::optional<QStringList> Router::match(const QByteArrayList &pattern, const QByteArrayList &segments)
{
    const bool takesRest = pattern.constLast() == "{...}";
    if (takesRest ? segments.size() < pattern.size() : segments.size() != pattern.size())
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "{...}")
            arguments.append(decoded(segments.mid(i).join('/')));
        else if (pattern[i] == "{}" && !segments[i].isEmpty())
            arguments.append(decoded(segments[i]));
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return arguments;
}

Reply Router::answer(const Request &request)
{
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    bool otherMethod = false;
    for (const Route &route : m_routes) {
        const auto arguments = match(route.pattern, request.segments);
        if (arguments && route.method == method)
            return call(route, request, *arguments);
        otherMethod = otherMethod || arguments;
    }
    if (request.segments.value(0) == "data") {
        if (auto refusal = gatewayRefusal(m_desk, request))
            return *std::move(refusal);
    }
    if (otherMethod)
        return problem(405, QStringLiteral("Method Not Allowed"), QStringLiteral("There is no such call."));
    return problem(404, QStringLiteral("Not Found"),
                   QStringLiteral("The practice platform does not have this resource."));
}

Reply Router::call(const Route &route, const Request &request, const QStringList &arguments)
{
    if (route.access == Access::Open)
        return route.service({request, nullptr, arguments});
    if (auto refusal = gatewayRefusal(m_desk, request))
        return *std::move(refusal);
    if (route.access == Access::Credentials)
        return route.service({request, nullptr, arguments});
    const QByteArray name = request.header(QByteArrayLiteral("x-sandbox-name"));
    Sandbox *sandbox
        = name.isEmpty() ? &m_desk.world.defaultSandbox() : m_desk.world.sandbox(QString::fromLatin1(name));
    if (!sandbox)
        return problem(403, QStringLiteral("Forbidden"),
                       QStringLiteral("There is no such sandbox for this credential."));
    return route.service({request, sandbox, arguments});
}

} // namespace practice

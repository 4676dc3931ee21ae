// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/desk.h"

#include <functional>
#include <vector>

namespace practice {

/// What a route asks for before its service is called.
enum class Access : std::uint8_t {
    Open, ///< nothing
    Credentials, ///< token, API key, organisation
    Sandbox, ///< these and a sandbox: the one of x-sandbox-name, or the default production one where that is
             ///< absent
};

/// Finds the service for a request by its method and its path as it was sent, still percent-encoded.
class Router
{
public:
    using Service = std::function<Reply(const Call &)>;

    explicit Router(Desk &desk)
        : m_desk(desk)
    {
    }

    /// \param pattern path without the first slash; "{}" stands for one part, "{...}" at the end for all that
    /// follow
    void add(const QByteArray &method, const QByteArray &pattern, Access access, Service service);

    /// HEAD finds what GET does.
    Reply answer(const Request &request);

private:
    struct Route
    {
        QByteArray method;
        QByteArrayList pattern;
        Access access;
        Service service;
    };

    static std::optional<QStringList> match(const QByteArrayList &pattern, const QByteArrayList &segments);
    Reply call(const Route &route, const Request &request, const QStringList &arguments);

    Desk &m_desk;
    std::vector<Route> m_routes;
};

} // namespace practice

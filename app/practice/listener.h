// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/http.h"

#include <QAbstractHttpServer>

#include <functional>

namespace practice {

/// Qt's HTTP server with one handler for every path and method. Qt's own routes are not used: they decode the
/// path before they match it, which loses an encoded slash, and send a body in answer to HEAD. The handler is
/// called in this object's thread once the whole body is there; a request that is cut off never reaches it.
class Listener final : public QAbstractHttpServer
{
public:
    using Handler = std::function<Reply(const Request &)>;

    explicit Listener(Handler handler);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
};

} // namespace practice

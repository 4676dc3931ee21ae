// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/platform.h"

#include "practice/gateway.h"
#include "practice/sandboxes.h"

namespace practice {

Platform::Platform(Desk desk)
    : m_desk(std::move(desk))
    , m_router(m_desk)
    , m_registry(m_desk)
    , m_descriptors(m_desk)
    , m_catalog(m_desk)
    , m_ingestion(m_desk)
    , m_diagnostics(m_desk)
    , m_profiles(m_desk)
    , m_lookout(m_desk)
    , m_listener([this](const Request &request) { return m_router.answer(request); })
{
    for (const QByteArray &path : {QByteArrayLiteral("ims/token/v3"), QByteArrayLiteral("ims/token/v2")})
        m_router.add("POST", path, Access::Open,
                     [this](const Call &call) { return issueToken(m_desk, call.request); });
    addSandboxRoutes(m_router, m_desk);
    m_registry.addRoutes(m_router);
    m_descriptors.addRoutes(m_router);
    m_catalog.addRoutes(m_router);
    m_ingestion.addRoutes(m_router);
    m_diagnostics.addRoutes(m_router);
    m_profiles.addRoutes(m_router);
    m_lookout.addRoutes(m_router);
}

quint16 Platform::listen(quint16 port)
{
    const quint16 got = m_listener.listen(QHostAddress::LocalHost, port);
    m_desk.url = QStringLiteral("http://127.0.0.1:%1").arg(got);
    if (got != 0)
        m_ingestion.resume();
    return got;
}

} // namespace practice

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/catalog.h"
#include "practice/descriptors.h"
#include "practice/diagnostics.h"
#include "practice/ingestion.h"
#include "practice/listener.h"
#include "practice/lookout.h"
#include "practice/profiles.h"
#include "practice/registry.h"

namespace practice {

/// All services behind one listener. Lives in the server's thread from its first to its last moment.
class Platform
{
public:
    explicit Platform(Desk desk);

    /// Listens on loopback only. \return the port, or 0 where it cannot be had
    quint16 listen(quint16 port);

    QString url() const { return m_desk.url; }

    QJsonObject description() const { return m_lookout.description(); }

private:
    Desk m_desk;
    Router m_router;
    Registry m_registry;
    Descriptors m_descriptors;
    Catalog m_catalog;
    Ingestion m_ingestion;
    Diagnostics m_diagnostics;
    Profiles m_profiles;
    Lookout m_lookout;
    Listener m_listener;
};

} // namespace practice

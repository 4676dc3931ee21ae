// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/router.h"

namespace practice {

/// What the real platform does not have: a look behind the scenes, for people who practise and for tests. No
/// credentials are asked for; the server is reached from this computer only.
class Lookout
{
public:
    explicit Lookout(const Desk &desk)
        : m_desk(desk)
    {
    }

    void addRoutes(Router &router);

    /// {url, organisation, clientId, clientSecret, sandboxes [{name, title, type, datasets [{id, name,
    /// profile}]}]}
    QJsonObject description() const;

private:
    Reply records(const Call &call) const;
    Reply profiles(const Call &call) const;

    const Desk &m_desk;
};

} // namespace practice

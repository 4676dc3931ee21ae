// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/router.h"

namespace practice {

/// The Schema Registry: statistics and the tenant's schemas.
class Registry
{
public:
    explicit Registry(Desk &desk)
        : m_desk(desk)
    {
    }

    void addRoutes(Router &router);

private:
    Reply stats(const Call &call) const;
    Reply list(const Call &call) const;
    Reply lookUp(const Call &call) const;
    Reply patch(const Call &call);

    Desk &m_desk;
};

} // namespace practice

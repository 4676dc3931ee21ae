// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/router.h"

namespace practice {

/// Identity namespaces and the look-up of one profile.
class Profiles
{
public:
    explicit Profiles(Desk &desk)
        : m_desk(desk)
    {
    }

    void addRoutes(Router &router);

private:
    Reply entity(const Call &call) const;

    Desk &m_desk;
};

} // namespace practice

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/router.h"

namespace practice {

/// The Schema Registry's descriptors: which fields are identities.
class Descriptors
{
public:
    explicit Descriptors(Desk &desk)
        : m_desk(desk)
    {
    }

    void addRoutes(Router &router);

private:
    Reply list(const Call &call) const;
    Reply create(const Call &call);

    Desk &m_desk;
};

} // namespace practice

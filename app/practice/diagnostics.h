// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/router.h"

namespace practice {

/// Data Access: what became of the rows of a batch that could not be ingested.
class Diagnostics
{
public:
    explicit Diagnostics(Desk &desk)
        : m_desk(desk)
    {
    }

    void addRoutes(Router &router);

private:
    Reply meta(const Call &call) const;
    Reply failed(const Call &call) const;
    const Batch *checkedBatch(const Call &call) const;
    QString errorFolder(const Batch &batch) const;

    Desk &m_desk;
};

} // namespace practice

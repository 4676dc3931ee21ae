// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/checks.h"
#include "practice/router.h"

namespace practice {

/// Batch ingestion: opens batches, takes their files, and sets the row check going when one is complete.
class Ingestion
{
public:
    explicit Ingestion(Desk &desk);

    void addRoutes(Router &router);

    /// Checks again what an earlier run completed and did not get to check.
    void resume();

private:
    Reply create(const Call &call);
    Reply putFile(const Call &call);
    Reply signal(const Call &call);
    Reply complete(Batch &batch, const Sandbox &sandbox);
    Reply end(Batch &batch, const QString &as);
    Reply saved(const Batch &batch) const;
    Batch *batchOf(const Call &call);
    void startCheck(const Batch &batch);
    void onChecked(const QString &batchId, const CheckResult &result);

    Desk &m_desk;
    Checks m_checks;
};

} // namespace practice

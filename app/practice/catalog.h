// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/property_filter.h"
#include "practice/router.h"

namespace practice {

/// Catalog: datasets and the state of batches.
class Catalog
{
public:
    explicit Catalog(Desk &desk)
        : m_desk(desk)
    {
    }

    void addRoutes(Router &router);

private:
    Reply listDatasets(const Call &call) const;
    Reply lookUpDataset(const Call &call) const;
    Reply createDataset(const Call &call);
    Reply patchDataset(const Call &call);
    Reply listBatches(const Call &call) const;
    Reply lookUpBatch(const Call &call) const;

    /// The dataset with what its batches add to it.
    QJsonObject shown(const QString &id, const QJsonObject &dataset) const;
    QJsonObject shown(const Batch &batch) const;

    Desk &m_desk;
};

} // namespace practice

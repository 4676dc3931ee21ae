// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/desk.h"
#include "practice/file_check.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <vector>

namespace practice {

/// One record in Profile: a row of a batch, known by its primary identity in its dataset.
struct Fragment
{
    const Batch *batch = nullptr;
    Identity primary = {};
    std::vector<Identity> identities = {};
    QJsonObject record = {};
};

/// The profiles that successful batches have left, read from their files when asked for; nothing is held in
/// memory. Batches that were withdrawn stay in Profile.
class ProfileStore
{
public:
    explicit ProfileStore(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// The fragments of the person who has this identity, oldest first, one for each dataset and primary
    /// identity: those that carry it, and those that share an identity with one that does.
    std::vector<Fragment> person(const QString &sandbox, const QString &space, const QString &value) const;

    /// Every primary identity with the datasets that know it. \param batchId empty: of all batches
    QHash<QByteArray, QStringList> identities(const QString &batchId) const;

private:
    std::vector<const Batch *> batches() const;
    std::vector<Fragment> rowsOf(const QString &sandbox, const Identity &identity) const;

    const Desk &m_desk;
};

/// Fields of later fragments win over those of earlier ones.
QJsonObject merged(QJsonObject below, const QJsonObject &above);

} // namespace practice

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/field.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace xdm {

/// The identity that decides whose profile a record becomes.
struct PrimaryIdentity
{
    QString path; ///< dots: "personalEmail.address"
    QString nameSpace; ///< "Email"

    friend bool operator==(const PrimaryIdentity &, const PrimaryIdentity &) = default;
};

/// A dataset's XDM schema as its typed leaves. A value.
struct Schema
{
    QString id; ///< "$id"
    QString altId; ///< "meta:altId"
    QString title;
    QString classId; ///< "meta:class"
    std::vector<Field> fields; ///< sorted by path
    QStringList required; ///< dot paths, of leaves and of objects
    std::optional<PrimaryIdentity> primaryIdentity;
    bool hasIdentityMap = false;
    bool inProfile = false; ///< "meta:immutableTags" holds "union"

    const Field *field(const QString &path) const;

    /// From a schema resolved by the registry (xed-full) and the descriptors of its sandbox; contract 3.5 and 3.7.
    /// SchemaUnusable when it is no object with properties.
    static base::Result<Schema> fromRegistry(const QJsonObject &schema, const QJsonArray &identityDescriptors);

    /// The bundled standard profile fields, with the email address as primary identity: what columns are matched
    /// against before a dataset is chosen.
    static const Schema &standard();
};

} // namespace xdm

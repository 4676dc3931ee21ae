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

    /// The leaf at \a path, or nullptr. With an identity map also "identityMap.<namespace>.id", which stays
    /// valid to the end of the program; the others live as long as the schema. Never "_id": each record's own
    /// key fills it.
    const Field *field(const QString &path) const;

    /// Where the email address goes: the primary identity, or else the address of the personal email.
    QString emailPath() const;

    /// From a schema as the Schema Registry gives it in its resolved form (Accept:
    /// application/vnd.adobe.xed-full+json) and the descriptors of its sandbox, of which only those of this
    /// schema count. Unknown kinds of node are passed over, and so are maps and arrays within arrays, which
    /// no cell can fill. SchemaUnusable when there is no leaf.
    static base::Result<Schema> fromRegistry(const QJsonObject &json, const QJsonArray &identityDescriptors);

    /// The bundled standard profile fields, with the email address as primary identity: what columns are
    /// matched against before a dataset is chosen.
    static const Schema &standard();

    friend bool operator==(const Schema &, const Schema &) = default;
};

} // namespace xdm

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

/// A field that says whom a record is about.
struct Identity
{
    QString path; ///< dots: "personalEmail.address"
    QString nameSpace; ///< "Email"

    friend bool operator==(const Identity &, const Identity &) = default;
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
    std::optional<Identity> primaryIdentity = {}; ///< decides whose profile a record becomes
    bool hasIdentityMap = false;
    bool inProfile = false; ///< "meta:immutableTags" holds "union"
    std::vector<Field> maps = {}; ///< leaves under any name, which "*" stands for: "_acme.sizes.*"; by path
    std::vector<Identity> identities = {}; ///< beside the primary one, as the descriptors say

    /// The leaf at \a path, or nullptr. Also the entry of a map under a name, "_acme.sizes.shoe", and with an
    /// identity map "identityMap.<namespace>.id": these stay valid to the end of the program; the others live
    /// as long as the schema. Never "_id": each record's own key fills it.
    const Field *field(const QString &path) const;

    /// What \a path is an entry of: a path in maps, or "identityMap.*.id"; empty when of no map.
    QString patternOf(const QString &path) const;

    /// Where the email address goes: the primary identity, or else the address of the personal email.
    QString emailPath() const;

    /// From a schema as the Schema Registry gives it in its resolved form (Accept:
    /// application/vnd.adobe.xed-full+json) and the descriptors of its sandbox, of which only those of this
    /// schema count: identities, titles of the organisation's own (alternateDisplayInfo), and what is
    /// deprecated. References within the document and "allOf" that are left in it are followed. Passed over
    /// are unknown kinds of node, arrays within arrays, maps within maps and references to elsewhere: no cell
    /// can fill them. SchemaUnusable when there is no leaf; SchemaTooLarge when it is nested more deeply, or
    /// has more fields, than any that the platform keeps.
    static base::Result<Schema> fromRegistry(const QJsonObject &json, const QJsonArray &descriptors);

    /// The bundled standard profile fields, with the email address as primary identity: what columns are
    /// matched against before a dataset is chosen.
    static const Schema &standard();

    /// Where the standard fields come from: "Experience Data Model 1.9.5".
    static QString standardSource();

    friend bool operator==(const Schema &, const Schema &) = default;
};

} // namespace xdm

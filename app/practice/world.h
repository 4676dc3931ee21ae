// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace practice {

/// Adobe's class for records about people.
inline constexpr QLatin1String profileClass("https://ns.adobe.com/xdm/context/profile");
inline constexpr QLatin1String tenant("practice");

/// A schema of the organisation: a class and field groups; the tree of fields is made from them when asked
/// for.
struct Schema
{
    QString hex; ///< 32 lower-case hex digits
    QString title;
    QString description;
    QStringList groups = {}; ///< ids, the class first
    bool inProfile = false; ///< carries the tag "union", for ever
    int minorVersion = 0;
    qint64 created = 0; ///< epoch milliseconds
    qint64 updated = 0;

    QString id() const;
    QString altId() const;
};

/// Datasets and descriptors are kept as the documents that the platform shows.
struct Sandbox
{
    QString name;
    QString title;
    QString type; ///< "production" or "development"
    bool isDefault = false;
    qint64 created = 0;
    std::vector<Schema> schemas = {};
    std::vector<QJsonObject> descriptors = {};
    std::map<QString, QJsonObject> datasets = {}; ///< by id

    /// By $id or altId; nullptr: there is none.
    Schema *schema(const QString &anyId);
    const Schema *schema(const QString &anyId) const;

    std::vector<QJsonObject> descriptorsOf(const QString &schemaId) const;
};

/// Everything but the batches.
struct World
{
    QString organisation;
    QString clientId;
    base::Secret clientSecret;
    base::Secret tokenKey; ///< signs tokens, so that they outlive a restart
    std::vector<Sandbox> sandboxes;
    QJsonArray namespaces; ///< as the identity service lists them

    Sandbox *sandbox(const QString &name);
    const Sandbox *sandbox(const QString &name) const;
    Sandbox &defaultSandbox();

    /// The schema's fields, resolved into one tree, with what the identity descriptors make required.
    static QJsonObject tree(const Sandbox &sandbox, const Schema &schema);

    QJsonObject toJson() const;
    static World fromJson(const QJsonObject &json);
};

/// Whether both tags of a dataset put it into Profile.
bool isInProfile(const QJsonObject &dataset);

/// Whether later batches patch attributes (isUpsert:true).
bool isUpsert(const QJsonObject &dataset);

/// Lower-case hex digits nobody can foresee.
QString randomHex(int digits);

/// A new dataset document as Catalog shows it, without an id of its own inside.
QJsonObject makeDataset(const World &world, const QString &id, const QString &name, const QString &schemaId);

/// The world as it is at the very first start.
World makeWorld();

/// The world in a folder; makes it where there is none. StoreFailed when the file cannot be understood.
base::Result<World> loadWorld(const QString &folder);
base::Result<> saveWorld(const QString &folder, const World &world);

} // namespace practice

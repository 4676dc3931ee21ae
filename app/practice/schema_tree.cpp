// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/schema_tree.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <memory>

namespace practice {

namespace {

struct Node
{
    QJsonObject facts = {}; ///< of a leaf: type, format, enum …
    std::map<QString, Node> properties = {};
    QStringList required = {};
    std::unique_ptr<Node> items = {}; ///< set: an array of these
    std::unique_ptr<Node> values = {}; ///< set: a map to these

    QJsonObject toJson() const;
};

QJsonObject typed(QLatin1String type, QLatin1String xdmType)
{
    return {{QStringLiteral("type"), QString(type)}, {QStringLiteral("meta:xdmType"), QString(xdmType)}};
}

QJsonObject Node::toJson() const
{
    if (items) {
        QJsonObject array = typed(QLatin1String("array"), QLatin1String("array"));
        array[QStringLiteral("items")] = items->toJson();
        return array;
    }
    if (values) {
        QJsonObject map = typed(QLatin1String("object"), QLatin1String("map"));
        map[QStringLiteral("additionalProperties")] = values->toJson();
        return map;
    }
    if (properties.empty())
        return facts;
    QJsonObject object = typed(QLatin1String("object"), QLatin1String("object"));
    QJsonObject children;
    for (const auto &[name, child] : properties)
        children.insert(name, child.toJson());
    object[QStringLiteral("properties")] = children;
    if (!required.isEmpty())
        object[QStringLiteral("required")] = QJsonArray::fromStringList(required);
    return object;
}

QJsonObject leafFacts(const QJsonObject &field)
{
    const QString type = field[QStringLiteral("type")].toString();
    QJsonObject facts {{QStringLiteral("title"), field[QStringLiteral("title")]},
                       {QStringLiteral("meta:xdmType"), type}};
    if (type == QStringLiteral("date") || type == QStringLiteral("date-time")) {
        facts[QStringLiteral("type")] = QStringLiteral("string");
        facts[QStringLiteral("format")] = type;
    } else {
        facts[QStringLiteral("type")] = type == QStringLiteral("short") ? QStringLiteral("integer") : type;
    }
    for (const QString &name : {QStringLiteral("format"), QStringLiteral("enum"), QStringLiteral("minimum"),
                                QStringLiteral("maximum")}) {
        if (field.contains(name))
            facts[name] = field[name];
    }
    if (field.contains(QStringLiteral("suggested"))) {
        QJsonObject suggested;
        const QJsonArray values = field[QStringLiteral("suggested")].toArray();
        for (const QJsonValue &value : values)
            suggested.insert(value.toString(), value);
        facts[QStringLiteral("meta:enum")] = suggested;
    }
    if (field[QStringLiteral("deprecated")].toBool())
        facts[QStringLiteral("meta:status")] = QStringLiteral("deprecated");
    return facts;
}

/// Goes one name of a path down: "name", "*" (any key of a map), each perhaps with "[]" behind (an array's
/// items).
Node *step(Node *node, QString name)
{
    const bool array = name.endsWith(QStringLiteral("[]"));
    if (array)
        name.chop(2);
    Node *next = nullptr;
    if (name == QStringLiteral("*")) {
        if (!node->values)
            node->values = std::make_unique<Node>();
        next = node->values.get();
    } else {
        next = &node->properties[name];
    }
    if (!array)
        return next;
    if (!next->items)
        next->items = std::make_unique<Node>();
    return next->items.get();
}

void addField(Node &root, const QJsonObject &field)
{
    const QStringList names = field[QStringLiteral("path")].toString().split(QLatin1Char('.'));
    Node *node = &root;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i + 1 == names.size() && field[QStringLiteral("required")].toBool())
            node->required.append(names[i]);
        node = step(node, names[i]);
    }
    node->facts = leafFacts(field);
}

const QHash<QString, QJsonArray> &fieldsOfGroups()
{
    static const QHash<QString, QJsonArray> groups = [] {
        QHash<QString, QJsonArray> read;
        QFile file(QStringLiteral(":/practice/schema-fields.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonArray list = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())
                                    .object()[QStringLiteral("groups")]
                                    .toArray();
        for (const QJsonValue &group : list)
            read.insert(group[QStringLiteral("id")].toString(), group[QStringLiteral("fields")].toArray());
        return read;
    }();
    return groups;
}

} // namespace

bool isKnownGroup(const QString &id)
{
    return fieldsOfGroups().contains(id);
}

QJsonObject resolvedFields(const QStringList &groups, const std::vector<QStringList> &required)
{
    Node root;
    for (const QString &group : groups) {
        const QJsonArray fields = fieldsOfGroups().value(group);
        for (const QJsonValue &field : fields)
            addField(root, field.toObject());
    }
    for (const QStringList &path : required) {
        Node *node = &root;
        for (const QString &name : path) {
            if (!node->required.contains(name))
                node->required.append(name);
            node = &node->properties[name];
        }
    }
    return root.toJson();
}

QJsonObject nodeAt(const QJsonObject &tree, const QStringList &path)
{
    QJsonObject node = tree;
    for (const QString &name : path)
        node = node[QStringLiteral("properties")][name].toObject();
    return node;
}

} // namespace practice

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes are those of the documentation page "Descriptors endpoint" of the Schema Registry, read
// 2026-11-24.

#include "xdm/schema_names.h"

namespace xdm {

namespace {

/// "/personalEmail/address" to "personalEmail.address"
QString dotPath(const QString &property)
{
    QStringList names;
    const QStringList parts = property.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part != QLatin1String("*"))
            names.append(part.startsWith(QLatin1String("xdm:")) ? part.mid(4) : part);
    }
    return names.join(u'.');
}

/// A descriptor names its namespace by code, or by a number of which one is the same everywhere.
QString namespaceCode(const QJsonObject &descriptor)
{
    const QJsonValue value = descriptor[u"xdm:namespace"];
    const QString code = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    const bool byNumber
        = value.isDouble() || descriptor[u"xdm:property"].toString() == QLatin1String("xdm:id");
    return byNumber && code == QLatin1String("6") ? QStringLiteral("Email") : code;
}

/// One text of several languages: the platform's screens have the American one.
QString localText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    const QJsonObject languages = value.toObject();
    QString text = languages[u"en_us"].toString().simplified();
    for (auto it = languages.begin(); it != languages.end() && text.isEmpty(); ++it)
        text = it.value().toString().simplified();
    return text;
}

void readDisplay(const QJsonObject &descriptor, const QString &path, Descriptors &all)
{
    if (const QString title = localText(descriptor[u"xdm:title"]); !title.isEmpty())
        all.titles.insert(path, title);
    const QJsonObject values = descriptor[u"meta:enum"].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const QString title = localText(it.value()); !title.isEmpty())
            all.valueTitles[path].insert(it.key(), title);
    }
}

} // namespace

Descriptors readDescriptors(const QJsonArray &descriptors, const QString &schemaId)
{
    Descriptors all;
    for (const auto &value : descriptors) {
        const QJsonObject descriptor = value.toObject();
        const QString type = descriptor[u"@type"].toString(QStringLiteral("xdm:descriptorIdentity"));
        const QString path = dotPath(descriptor[u"xdm:sourceProperty"].toString());
        if (path.isEmpty() || descriptor[u"xdm:sourceSchema"].toString() != schemaId)
            continue;
        if (type == QLatin1String("xdm:alternateDisplayInfo")) {
            readDisplay(descriptor, path, all);
        } else if (type == QLatin1String("xdm:descriptorDeprecated")) {
            all.deprecated.append(path);
        } else if (type == QLatin1String("xdm:descriptorIdentity")) {
            const Identity identity {.path = path, .nameSpace = namespaceCode(descriptor)};
            if (descriptor[u"xdm:isPrimary"].toBool() && !all.primary)
                all.primary = identity;
            else
                all.further.push_back(identity);
        }
    }
    return all;
}

} // namespace xdm

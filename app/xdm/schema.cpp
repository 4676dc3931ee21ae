// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/schema.h"

#include "xdm/catalogue.h"
#include "xdm/encoder.h"
#include "xdm/schema_names.h"

#include <QMutex>

#include <algorithm>
#include <map>

namespace xdm {

namespace {

bool isNamespaceCode(const QString &code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

/// The id of an entry of the identity map. The namespaces are the organisation's own, so the fields are made
/// when asked for and shared by all schemas.
const Field *identityField(const QString &path)
{
    const QStringList names = path.split(u'.');
    if (names.size() != 3 || names[0] != QLatin1String("identityMap") || names[2] != QLatin1String("id")
        || !isNamespaceCode(names[1]))
        return nullptr;
    static QMutex mutex;
    static std::map<QString, Field> fields;
    const QMutexLocker lock(&mutex);
    const auto [entry, added] = fields.try_emplace(path);
    if (added) {
        entry->second = {.path = path, .title = names[1], .array = true, .arrayPart = 1};
        entry->second.maxLength = limits::identityChars;
    }
    return &entry->second;
}

bool isEntryName(QStringView name)
{
    return !name.isEmpty() && name != u"*" && name.trimmed() == name
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

/// Whether \a path is what \a pattern says, with a name in place of the star.
bool isEntryOf(const QString &pattern, const QString &path)
{
    const qsizetype star = pattern.indexOf(u'*');
    const QStringView before = QStringView(pattern).left(star);
    const QStringView behind = QStringView(pattern).mid(star + 1);
    if (path.size() <= before.size() + behind.size() || !path.startsWith(before) || !path.endsWith(behind))
        return false;
    const QStringView name = QStringView(path).mid(star, path.size() - before.size() - behind.size());
    return !name.contains(u'.') && isEntryName(name);
}

/// The entry of a map under one name. Schemas with the same map share it, for the names are as many as people
/// think of.
const Field *mapEntry(const Field &pattern, const QString &path)
{
    struct Entry
    {
        Field pattern;
        Field field;
    };

    static QMutex mutex;
    static std::multimap<QString, Entry> entries;
    const QMutexLocker lock(&mutex);
    const auto [begin, end] = entries.equal_range(path);
    const auto known
        = std::find_if(begin, end, [&pattern](const auto &entry) { return entry.second.pattern == pattern; });
    if (known != end)
        return &known->second.field;
    const auto added = entries.emplace(path, Entry {.pattern = pattern, .field = pattern});
    added->second.field.path = path;
    if (pattern.path.endsWith(u'*'))
        added->second.field.title.clear(); // it is the same for all entries
    return &added->second.field;
}

Field standardField(const QJsonObject &json)
{
    Field field {.path = json[u"path"].toString(), .title = json[u"title"].toString()};
    field.type = typeNamed(json[u"type"].toString()).value_or(Type::String);
    field.values = json[u"values"].toVariant().toStringList();
    field.pattern = json[u"pattern"].toString();
    if (json.contains(u"minimum"))
        field.minimum = json[u"minimum"].toDouble();
    if (json.contains(u"maximum"))
        field.maximum = json[u"maximum"].toDouble();
    field.maxLength = json[u"maxLength"].toInt(-1);
    field.arrayPart = json[u"array"].toInt(-1);
    field.array = field.arrayPart >= 0;
    field.deprecated = json[u"deprecated"].toBool();
    return field;
}

Schema loadStandard()
{
    const QJsonObject json = catalogueFile(QStringLiteral("fields"));
    Schema schema;
    schema.title = QStringLiteral("XDM Individual Profile");
    schema.classId = json[u"class"].toString();
    schema.hasIdentityMap = json[u"identityMap"].toBool();
    const QJsonArray fields = json[u"fields"].toArray();
    for (const auto &field : fields)
        schema.fields.push_back(standardField(field.toObject()));
    std::sort(schema.fields.begin(), schema.fields.end(),
              [](const Field &a, const Field &b) { return a.path < b.path; });
    schema.required = {QStringLiteral("personalEmail"), QStringLiteral("personalEmail.address")};
    schema.primaryIdentity = Identity {QStringLiteral("personalEmail.address"), QStringLiteral("Email")};
    return schema;
}

} // namespace

const Field *Schema::field(const QString &path) const
{
    const auto found
        = std::lower_bound(fields.begin(), fields.end(), path,
                           [](const Field &field, const QString &wanted) { return field.path < wanted; });
    if (found != fields.end() && found->path == path)
        return &*found;
    for (const Field &pattern : maps) {
        if (isEntryOf(pattern.path, path))
            return mapEntry(pattern, path);
    }
    return hasIdentityMap ? identityField(path) : nullptr;
}

QString Schema::patternOf(const QString &path) const
{
    for (const Field &pattern : maps) {
        if (isEntryOf(pattern.path, path))
            return pattern.path;
    }
    return hasIdentityMap && identityField(path) ? QStringLiteral("identityMap.*.id") : QString();
}

QString Schema::emailPath() const
{
    return primaryIdentity ? primaryIdentity->path : QStringLiteral("personalEmail.address");
}

QString Schema::standardSource()
{
    return catalogueFile(QStringLiteral("fields"))[u"source"].toString().section(u',', 0, 0);
}

const Schema &Schema::standard()
{
    static const Schema schema = loadStandard();
    return schema;
}

} // namespace xdm

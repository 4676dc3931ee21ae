// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/identity.h"

#include <algorithm>

namespace practice {

namespace {

constexpr qsizetype valueLength = 1024;
constexpr qsizetype ecidLength = 38;
constexpr std::size_t identitiesPerRecord = 20;

QString textAt(const QJsonObject &record, const QStringList &path)
{
    QJsonValue value = record;
    for (const QString &name : path)
        value = value[name];
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

} // namespace

bool isUsable(const Identity &identity)
{
    const QString &value = identity.value;
    if (value.size() > valueLength || value.trimmed().isEmpty())
        return false;
    for (const auto word : {u"null", u"anonymous", u"invalid"}) {
        if (value.trimmed().compare(QStringView(word), Qt::CaseInsensitive) == 0)
            return false;
    }
    if (identity.space != QStringLiteral("ECID"))
        return true;
    return value.size() == ecidLength && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
           });
}

IdentityRules::IdentityRules(const std::vector<QJsonObject> &descriptors, const QJsonArray &namespaces)
{
    for (const QJsonValue &space : namespaces)
        m_spaces.insert(space[QStringLiteral("code")].toString());
    for (const QJsonObject &descriptor : descriptors) {
        if (descriptor[QStringLiteral("@type")].toString() != QStringLiteral("xdm:descriptorIdentity"))
            continue;
        m_fields.push_back(
            {descriptor[QStringLiteral("xdm:sourceProperty")].toString().mid(1).split(QLatin1Char('/')),
             descriptor[QStringLiteral("xdm:namespace")].toString(),
             descriptor[QStringLiteral("xdm:isPrimary")].toBool()});
    }
    std::ranges::stable_sort(m_fields, std::greater<>(), &Field::primary);
}

bool IdentityRules::hasPrimary() const
{
    return !m_fields.empty() && m_fields.front().primary;
}

std::vector<Identity> IdentityRules::usable(const QJsonObject &record) const
{
    std::vector<Identity> all;
    for (const Field &field : m_fields) {
        if (const QString value = textAt(record, field.path); !value.isEmpty())
            all.push_back({field.space, value, field.primary});
    }
    const QJsonObject map = record[QStringLiteral("identityMap")].toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QJsonArray entries = m_spaces.contains(it.key()) ? it.value().toArray() : QJsonArray();
        for (const QJsonValue &entry : entries)
            all.push_back({it.key(), entry[QStringLiteral("id")].toString(),
                           !hasPrimary() && entry[QStringLiteral("primary")].toBool()});
    }
    if (all.size() > identitiesPerRecord)
        return {};
    std::ranges::stable_sort(all, std::greater<>(), &Identity::primary);
    // Only one primary counts, and a blocked one takes the record with it; blocked others are just left out.
    if (all.empty() || !all.front().primary || !isUsable(all.front()))
        return {};
    std::vector<Identity> kept;
    for (const Identity &identity : all) {
        const bool again = std::ranges::any_of(kept, [&](const Identity &one) {
            return one.space == identity.space && one.value == identity.value;
        });
        if (isUsable(identity) && !again)
            kept.push_back({identity.space, identity.value, kept.empty()});
    }
    return kept;
}

} // namespace practice

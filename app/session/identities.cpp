// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/identities.h"

#include "session/nearest_field.h"

namespace session {

namespace {

const QString mapName = QStringLiteral("identityMap");

} // namespace

QString namespaceOf(const QString &path)
{
    const QStringList names = path.split(u'.');
    return names.size() == 3 && names.front() == mapName ? names[1] : QString();
}

QString identityPath(const QString &code)
{
    return QStringLiteral("%1.%2.id").arg(mapName, code);
}

QStringList furtherNamespaces(const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    QStringList wanted;
    const auto add = [&](const QString &path) {
        if (const QString code = namespaceOf(path); !code.isEmpty() && path != schema.emailPath())
            wanted << code;
    };
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.applied)
            add(column.field);
    }
    for (const xdm::MadeField &made : mapping.made)
        add(made.field);
    wanted.sort();
    wanted.removeDuplicates();
    return wanted;
}

base::Result<> knowsNamespaces(const QStringList &there, const QStringList &wanted)
{
    for (const QString &code : wanted) {
        if (there.contains(code))
            continue;
        QStringList known = there;
        if (const qsizetype nearest = there.indexOf(nearestNamespace(code, there)); nearest > 0)
            known.move(nearest, 0);
        return base::Failure({.code = base::ErrorCode::NamespaceUnknown,
                              .subject = code,
                              .detail = known.join(QLatin1String(", "))});
    }
    return {};
}

} // namespace session

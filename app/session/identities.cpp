// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/identities.h"

namespace session {

QStringList furtherNamespaces(const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    QStringList wanted;
    const auto add = [&](const QString &path) {
        if (path.startsWith(QLatin1String("identityMap.")) && path != schema.emailPath())
            wanted << path.section(QLatin1Char('.'), 1, 1);
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
        if (!there.contains(code))
            return base::Failure({.code = base::ErrorCode::NamespaceUnknown,
                                  .subject = code,
                                  .detail = there.join(QLatin1String(", "))});
    }
    return {};
}

} // namespace session

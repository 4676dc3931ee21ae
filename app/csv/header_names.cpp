// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/header_names.h"

#include <QHash>
#include <QSet>

namespace csv {

QStringList uniqueNames(const QStringList &header)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> nextNumber; // keeps ten thousand equal names from being counted through each time
    for (const QString &title : header) {
        const QString plain
            = title.isEmpty() ? QStringLiteral("Column %1").arg(names.size() + 1) : title.left(longestName);
        QString name = plain;
        int &number = nextNumber[plain.toCaseFolded()];
        while (taken.contains(name.toCaseFolded()))
            name = QStringLiteral("%1 (%2)").arg(plain).arg(++number + 1);
        taken.insert(name.toCaseFolded());
        names << name;
    }
    return names;
}

void judgeHeader(const QStringList &header, DamageList &damage)
{
    QSet<QString> seen;
    for (int column = 0; column < header.size(); ++column) {
        const QString &name = header.at(column);
        if (name.isEmpty()) {
            damage.add({.kind = DamageKind::HeaderUnnamed, .column = column});
            continue;
        }
        if (name.size() > longestName)
            damage.add({.kind = DamageKind::HeaderTooLong, .column = column, .number = name.size()});
        const QString folded = name.toCaseFolded();
        if (seen.contains(folded))
            damage.add({.kind = DamageKind::HeaderRepeated, .column = column});
        seen.insert(folded);
    }
}

} // namespace csv

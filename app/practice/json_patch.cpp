// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/json_patch.h"

#include <QStringList>

namespace practice {

namespace {

QStringList pointerSteps(const QString &pointer)
{
    QStringList steps = pointer.mid(1).split(QLatin1Char('/'));
    for (QString &step : steps)
        step.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    return steps;
}

bool applyAt(QJsonObject &object, const QStringList &steps, const QString &operation, const QJsonValue &value)
{
    const QString &name = steps.first();
    if (steps.size() > 1) {
        if (!object[name].isObject())
            return false;
        QJsonObject below = object[name].toObject();
        if (!applyAt(below, steps.mid(1), operation, value))
            return false;
        object[name] = below;
        return true;
    }
    if (operation != QStringLiteral("add") && !object.contains(name))
        return false;
    if (operation == QStringLiteral("remove"))
        object.remove(name);
    else
        object[name] = value;
    return true;
}

} // namespace

std::optional<QJsonObject> patched(QJsonObject object, const QJsonArray &operations)
{
    for (const QJsonValue &entry : operations) {
        const QString operation = entry[QStringLiteral("op")].toString();
        const QString path = entry[QStringLiteral("path")].toString();
        const bool isKnown = operation == QStringLiteral("add") || operation == QStringLiteral("replace")
            || operation == QStringLiteral("remove");
        if (!isKnown || path.size() < 2 || !path.startsWith(QLatin1Char('/'))
            || !applyAt(object, pointerSteps(path), operation, entry[QStringLiteral("value")]))
            return std::nullopt;
    }
    return object;
}

} // namespace practice

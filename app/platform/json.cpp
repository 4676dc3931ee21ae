// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/json.h"

namespace platform {

qint64 countOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    return isNumber && number >= 0 && number < 1e15 ? static_cast<qint64>(number) : -1;
}

QStringList textsOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: {
        QStringList texts;
        for (const QJsonValue &entry : value.toArray())
            texts.append(textsOf(entry));
        return texts;
    }
    case QJsonValue::String:
        return {value.toString()};
    case QJsonValue::Bool:
        return {value.toBool() ? QStringLiteral("true") : QStringLiteral("false")};
    case QJsonValue::Double:
        return {QString::number(value.toDouble(), 'g', 15)};
    default:
        return {};
    }
}

bool holdsTag(const QJsonObject &tags, QLatin1String name, QLatin1String wanted)
{
    for (QString text : textsOf(tags.value(name))) {
        if (text.remove(QLatin1Char(' ')).compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace platform

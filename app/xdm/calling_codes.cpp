// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/calling_codes.h"

#include "xdm/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xdm {

std::optional<CallingRule> callingRule(const QByteArray &country)
{
    static const QJsonObject countries = catalogueFile(QStringLiteral("calling"))[u"countries"].toObject();
    const QJsonObject rule = countries.value(QLatin1String(country)).toObject();
    if (rule.isEmpty())
        return {};
    CallingRule known {.code = rule[u"code"].toString().toStdString(),
                       .trunk = rule[u"trunk"].toString(QStringLiteral("0")).toStdString(),
                       .isKept = rule[u"kept"].toBool(),
                       .first = rule[u"first"].toString(QStringLiteral("2")).at(0).toLatin1(),
                       .abroad = rule[u"abroad"].toString(QStringLiteral("00")).toStdString()};
    const QJsonArray digits = rule[u"digits"].toArray();
    for (const QJsonValue &count : digits)
        known.digits.push_back(count.toInt());
    return known;
}

} // namespace xdm

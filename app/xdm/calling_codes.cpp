// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/calling_codes.h"

#include "xdm/catalogue.h"

namespace xdm {

std::optional<CallingRule> callingRule(const QByteArray &country)
{
    static const QJsonObject countries = catalogueFile(QStringLiteral("calling"))[u"countries"].toObject();
    const QJsonObject rule = countries.value(QLatin1String(country)).toObject();
    if (rule.isEmpty())
        return {};
    return CallingRule {.code = rule[u"code"].toString().toStdString(),
                        .trunk = rule[u"trunk"].toString(QStringLiteral("0")).toStdString(),
                        .isKept = rule[u"kept"].toBool()};
}

} // namespace xdm

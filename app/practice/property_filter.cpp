// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/property_filter.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace practice {

namespace {

QJsonValue lookUp(const QJsonObject &object, const QString &name)
{
    if (object.contains(name) || !name.contains(QLatin1Char('.')))
        return object.value(name);
    QJsonValue value = object;
    const QStringList path = name.split(QLatin1Char('.'));
    for (const QString &step : path)
        value = value[step];
    return value;
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

/// Below, equal to or above 0; numbers as numbers where both are.
int compare(const QJsonValue &value, const QString &wanted)
{
    bool isNumber = false;
    const double number = wanted.toDouble(&isNumber);
    if (!value.isDouble() || !isNumber)
        return QString::compare(textOf(value), wanted);
    return value.toDouble() < number ? -1 : value.toDouble() > number ? 1 : 0;
}

bool holds(const QJsonValue &value, const QString &sign, const QString &wanted, TildeMeans tilde)
{
    if (sign == QStringLiteral("~"))
        return tilde == TildeMeans::Contains ? textOf(value).contains(wanted, Qt::CaseInsensitive)
                                             : QRegularExpression(wanted).match(textOf(value)).hasMatch();
    const int order = compare(value, wanted);
    if (sign == QStringLiteral("=="))
        return order == 0;
    if (sign == QStringLiteral("!="))
        return order != 0;
    if (sign == QStringLiteral("<"))
        return order < 0;
    if (sign == QStringLiteral("<="))
        return order <= 0;
    return sign == QStringLiteral(">") ? order > 0 : order >= 0;
}

bool passesOne(const QJsonObject &object, const QString &filter, TildeMeans tilde)
{
    static const QRegularExpression shape(QStringLiteral("^(!?)([^=!<>~]+)(==|!=|<=|>=|<|>|~)?(.*)$"));
    const QRegularExpressionMatch parts = shape.match(filter);
    const QJsonValue value = lookUp(object, parts.captured(2));
    if (parts.captured(3).isEmpty())
        return value.isUndefined() != parts.captured(1).isEmpty();
    if (!value.isArray())
        return holds(value, parts.captured(3), parts.captured(4), tilde);
    const QJsonArray array = value.toArray();
    return std::any_of(array.cbegin(), array.cend(), [&](const QJsonValue &item) {
        return holds(item, parts.captured(3), parts.captured(4), tilde);
    });
}

bool isBefore(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return textOf(a) < textOf(b);
}

} // namespace

bool passes(const QJsonObject &object, const QStringList &filters, TildeMeans tilde)
{
    return std::all_of(filters.cbegin(), filters.cend(),
                       [&](const QString &filter) { return passesOne(object, filter, tilde); });
}

bool isListed(const QString &value, const QString &list)
{
    if (list.startsWith(QLatin1Char('!')))
        return value != list.mid(1);
    return value == list || list.split(QLatin1Char(',')).contains(value);
}

void sortBy(std::vector<Named> &entries, const QString &order)
{
    const QStringList keys = order.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const bool down = key->startsWith(QStringLiteral("desc:"));
        const QString name = key->mid(key->indexOf(QLatin1Char(':')) + 1);
        std::ranges::stable_sort(entries, [&](const Named &a, const Named &b) {
            return down ? isBefore(lookUp(b.object, name), lookUp(a.object, name))
                        : isBefore(lookUp(a.object, name), lookUp(b.object, name));
        });
    }
}

Page catalogPage(const QString &limit, const QString &start)
{
    constexpr qsizetype usual = 20;
    constexpr qsizetype most = 100;
    bool isNumber = true;
    Page page {.limit = limit.isEmpty() ? usual : limit.toLongLong(&isNumber)};
    page.isValid = isNumber && page.limit >= 1 && page.limit <= most;
    if (!start.isEmpty())
        page.start = start.toLongLong(&isNumber);
    page.isValid = page.isValid && isNumber && page.start >= 0;
    return page;
}

QJsonObject keyedPage(const std::vector<Named> &entries, const Page &page, const QString &properties)
{
    const QStringList wanted = properties.split(QLatin1Char(','), Qt::SkipEmptyParts);
    QJsonObject keyed;
    for (qsizetype i = page.start; i < std::ssize(entries) && i < page.start + page.limit; ++i) {
        const Named &entry = entries[static_cast<std::size_t>(i)];
        QJsonObject shown = wanted.isEmpty() ? entry.object : QJsonObject();
        for (const QString &name : wanted) {
            if (entry.object.contains(name))
                shown[name] = entry.object[name];
        }
        keyed.insert(entry.id, shown);
    }
    return keyed;
}

} // namespace practice

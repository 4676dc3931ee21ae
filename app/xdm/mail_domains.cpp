// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/mail_domains.h"

#include "xdm/catalogue.h"

#include <QStringList>

namespace xdm {

namespace {

std::vector<std::string> listOf(const QJsonValue &value)
{
    std::vector<std::string> list;
    const QStringList texts = value.isString() ? value.toString().split(u' ', Qt::SkipEmptyParts)
                                               : value.toVariant().toStringList();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

void insert(const QJsonValue &value, MailDomains::Names &names)
{
    for (std::string &name : listOf(value))
        names.insert(std::move(name));
}

MailDomains loadMailDomains()
{
    const QJsonObject json = catalogueFile(QStringLiteral("domains"));
    MailDomains domains;
    insert(json[u"alone"], domains.alone);
    insert(json[u"real"], domains.real);
    const QJsonObject mail = json[u"mail"].toObject();
    for (auto country = mail.begin(); country != mail.end(); ++country) {
        for (std::string &name : listOf(country.value())) {
            domains.real.insert(name);
            domains.popular.push_back(
                {.name = std::move(name), .world = country.key() == QLatin1String("world")});
        }
    }
    const QJsonObject topLevels = json[u"topLevels"].toObject();
    insert(topLevels[u"known"], domains.topLevels);
    insert(topLevels[u"countries"], domains.topLevels);
    domains.likely = listOf(topLevels[u"likely"]);
    const QJsonObject shortened = topLevels[u"shortened"].toObject();
    for (auto meant = shortened.begin(); meant != shortened.end(); ++meant) {
        for (std::string &written : listOf(meant.value()))
            domains.shortened.push_back({.written = std::move(written), .meant = meant.key().toStdString()});
    }
    insert(json[u"secondLevels"], domains.secondLevels);
    return domains;
}

} // namespace

const MailDomains &mailDomains()
{
    static const MailDomains loaded = loadMailDomains();
    return loaded;
}

DomainParts domainParts(std::string_view domain)
{
    const std::size_t last = domain.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return {.name = {}, .ending = domain, .topLevel = domain};
    const std::string_view topLevel = domain.substr(last + 1);
    const std::size_t before = domain.rfind('.', last - 1);
    const bool two = before != std::string_view::npos && before > 0 && topLevel.size() == 2
        && mailDomains().secondLevels.contains(std::string(domain.substr(before + 1, last - before - 1)));
    const std::size_t cut = two ? before : last;
    return {.name = domain.substr(0, cut), .ending = domain.substr(cut + 1), .topLevel = topLevel};
}

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/mailboxes.h"

#include "xdm/catalogue.h"
#include "xdm/mail_domains.h"
#include "xdm/words.h"

#include <QStringList>

#include <algorithm>
#include <unordered_set>

namespace xdm {

namespace {

constexpr std::size_t longestName = 64;

using Words = std::unordered_set<std::string, TextHash, std::equal_to<>>;

void insert(const QJsonValue &list, Words &words)
{
    const QStringList texts = list.toVariant().toStringList();
    for (const QString &text : texts)
        words.insert(text.toStdString());
}

struct Mailboxes
{
    Words shared;
    Words standInNames;
    Words standInDomains;
};

Mailboxes loadMailboxes()
{
    const QJsonObject json = catalogueFile(QStringLiteral("mailboxes"));
    Mailboxes mailboxes;
    const QJsonObject shared = json[u"shared"].toObject();
    for (const auto &list : shared)
        insert(list, mailboxes.shared);
    insert(json[u"standIns"][u"names"], mailboxes.standInNames);
    insert(json[u"standIns"][u"domains"], mailboxes.standInDomains);
    return mailboxes;
}

} // namespace

Mailbox mailboxOf(std::string_view address)
{
    static const Mailboxes known = loadMailboxes();
    const std::size_t at = address.find('@');
    if (at == std::string_view::npos || at == 0 || at > longestName)
        return Mailbox::Own;
    thread_local std::string name;
    name.assign(address.substr(0, std::min(at, address.find('+'))));
    std::erase_if(name, [](char c) { return c == '.' || c == '-' || c == '_'; });
    const std::string_view domain = domainParts(address.substr(at + 1)).name;
    if (known.standInNames.contains(name) || known.standInDomains.contains(domain) || domain == name)
        return Mailbox::StandIn;
    return known.shared.contains(name) ? Mailbox::Shared : Mailbox::Own;
}

} // namespace xdm

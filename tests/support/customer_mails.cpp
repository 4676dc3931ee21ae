// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/customer_mails.h"

#include <array>

namespace support {

namespace {

constexpr std::array<const char *, 5> domains {"@example.com", "@example.org", "@example.net", "@mail.test",
                                               "@shop.test"};

QByteArray invalidOne(const QByteArray &name, std::uint64_t which)
{
    switch (which % 8) {
    case 0:
        return name + '@';
    case 1:
        return name + ".example.com";
    case 2:
        return name + "@@example.com";
    case 3:
        return name + "@example..com";
    case 4:
        return name + " @ example.com";
    case 5:
        return '@' + name + ".test";
    case 6:
        return name + "@.test";
    default:
        return name + "(at)example.org";
    }
}

} // namespace

Mails::Mails(const CustomersSpec &spec)
    : m_base(mix(spec.seed ^ 0xC057'0EE5U))
    , m_missing(spec.form == QLatin1String("commerce-single") ? 0 : spec.missing)
    , m_invalid(m_missing + spec.invalid)
    , m_duplicate(m_invalid + spec.duplicate)
    , m_websites(spec.form.startsWith(QLatin1String("commerce-")))
{
}

MailKind Mails::kindOf(std::uint64_t bits) const
{
    constexpr double steps = 4294967296.0;
    const double at = double(mix(bits) >> 32U) / steps;
    if (at < m_missing)
        return MailKind::Missing;
    if (at < m_invalid)
        return MailKind::Invalid;
    return at < m_duplicate ? MailKind::Duplicate : MailKind::Normal;
}

QByteArray Mails::normal(qint64 n, const QByteArray &name) const
{
    return name + '.' + QByteArray::number(n) + domains[(bits(n) >> 40U) % domains.size()];
}

Mail Mails::of(qint64 n, const Person &person) const
{
    const std::uint64_t h = bits(n);
    switch (kindOf(h)) {
    case MailKind::Missing:
        return {.text = {}, .kind = MailKind::Missing};
    case MailKind::Invalid:
        return {.text = invalidOne(person.mailName + '.' + QByteArray::number(n), h >> 52U),
                .kind = MailKind::Invalid};
    case MailKind::Duplicate:
        if (Mail mail = duplicate(n); mail.sameAs >= 0)
            return mail;
        break;
    case MailKind::Normal:
        break;
    }
    return {.text = normal(n, person.mailName)};
}

Mail Mails::duplicate(qint64 n) const
{
    const std::uint64_t h = bits(n);
    qint64 first = n > 0 ? n - 1 - qint64(mix(h ^ 0xD0B1U) % std::uint64_t(n)) : -1;
    while (first >= 0 && kindOf(bits(first)) != MailKind::Normal)
        --first;
    if (first < 0)
        return {};
    Mail mail {.text = normal(first, makePerson(bits(first)).mailName),
               .kind = MailKind::Duplicate,
               .sameAs = first};
    const std::uint64_t spelling = (h >> 48U) % 8;
    mail.otherCase = spelling == 4 || spelling == 5;
    mail.otherBlanks = spelling == 5 || spelling == 6;
    mail.otherWebsite = m_websites && (h >> 47U) % 2 == 1;
    if (mail.otherCase)
        mail.text = mail.text.toUpper();
    if (mail.otherBlanks)
        mail.text = ' ' + mail.text + ' ';
    return mail;
}

} // namespace support

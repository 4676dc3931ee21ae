// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/customer_forms.h"

#include <array>

namespace support {

namespace {

struct Day
{
    int year;
    int month;
    int day;
};

QByteArray padded(std::uint64_t value, int width)
{
    return QByteArray::number(qulonglong(value)).rightJustified(width, '0');
}

Day birthday(std::uint64_t bits)
{
    Dice dice(bits ^ 0xB1D7U);
    return {
        .year = int(1930 + dice.below(77)), .month = int(1 + dice.below(12)), .day = int(1 + dice.below(28))};
}

Day created(std::uint64_t bits)
{
    Dice dice(bits ^ 0xC4EA7EDU);
    return {
        .year = int(2009 + dice.below(16)), .month = int(1 + dice.below(12)), .day = int(1 + dice.below(28))};
}

QByteArray iso(const Day &day)
{
    return QByteArray::number(day.year) + '-' + padded(std::uint64_t(day.month), 2) + '-'
        + padded(std::uint64_t(day.day), 2);
}

QByteArray american(const Day &day)
{
    return QByteArray::number(day.month) + '/' + QByteArray::number(day.day) + '/'
        + QByteArray::number(day.year);
}

QByteArray european(const Day &day)
{
    return padded(std::uint64_t(day.day), 2) + '/' + padded(std::uint64_t(day.month), 2) + '/'
        + QByteArray::number(day.year);
}

QByteArray timeOf(std::uint64_t bits, bool seconds = true)
{
    Dice dice(bits ^ 0x71E3U);
    const QByteArray minutes = padded(dice.below(24), 2) + ':' + padded(dice.below(60), 2);
    return seconds ? minutes + ':' + padded(dice.below(60), 2) : minutes;
}

QByteArray stamp(std::uint64_t bits)
{
    return iso(created(bits)) + ' ' + timeOf(bits);
}

/// Sixteen hex digits round the marker.
QByteArray secret(std::uint64_t bits, std::uint64_t kind)
{
    return QByteArray::number(qulonglong(mix(bits ^ kind)), 16).rightJustified(16, '0') + secretMarker
        + QByteArray::number(qulonglong(mix(bits + kind)), 16).rightJustified(16, '0');
}

bool oneIn(std::uint64_t n, std::uint64_t bits, std::uint64_t question)
{
    return mix(bits ^ (question << 32U)) % n == 0;
}

bool isAwkward(double share, std::uint64_t bits)
{
    constexpr double steps = 4294967296.0;
    return double(mix(bits ^ 0xA3C1U) >> 32U) / steps < share;
}

std::string_view website(const Mail &mail)
{
    return mail.otherWebsite ? "eu" : "base";
}

std::string_view storeView(const Mail &mail)
{
    return mail.otherWebsite ? "eu_sv" : "default";
}

} // namespace

void CustomerFile::commerceCustomers(const Customer &c)
{
    const std::uint64_t h = c.bits;
    const int site = c.mail.otherWebsite ? 2 : 1;
    const bool token = oneIn(8, h, 1);
    const bool awkward = isAwkward(m_spec.awkward, h);
    m_out.field(c.mail.text).field(website(c.mail)).field(storeView(c.mail));
    m_out.field(oneIn(64, h, 2) ? secret(h, 1) : QByteArray())
        .field(stamp(h))
        .field(awkward ? "Store \"North\", upstairs,\nold town" : "Default Store View")
        .field("0");
    m_out.field(oneIn(3, h, 3) ? QByteArray() : iso(birthday(h)))
        .guarded(c.person.first)
        .field(c.person.gender);
    m_out.number(qint64(1 + h % 3)).guarded(c.person.last).field(c.person.middle);
    m_out.field(secret(h, 2) + ':' + secret(h, 3) + ":1").field(c.person.prefix);
    m_out.field(oneIn(4, h, 4) ? "Yes" : "No").field("No");
    m_out.field(token ? secret(h, 4) : QByteArray()).field(token ? stamp(h) : QByteArray()).number(site);
    m_out.field(c.person.suffix).empty(1).field(stamp(h ^ 1U)).number(site).empty(1);
}

void CustomerFile::singleCustomerColumns(const Customer &c)
{
    const std::uint64_t h = c.bits;
    const int site = c.mail.otherWebsite ? 2 : 1;
    const bool token = oneIn(8, h, 1);
    m_out.field(c.mail.text).field(website(c.mail)).field(storeView(c.mail));
    m_out.field(oneIn(64, h, 2) ? secret(h, 1) : QByteArray())
        .field(stamp(h))
        .field("Default Store View")
        .field("0");
    m_out.field(oneIn(3, h, 3) ? QByteArray() : iso(birthday(h)) + " 00:00:00").guarded(c.person.first);
    m_out.field(c.person.gender).number(qint64(1 + h % 3)).guarded(c.person.last).field(c.person.middle);
    m_out.field(secret(h, 2) + ':' + secret(h, 3) + ":1").field(c.person.prefix);
    m_out.field(token ? secret(h, 4) : QByteArray()).field(token ? stamp(h) : QByteArray()).number(site);
    m_out.field(c.person.suffix).empty(1).number(site).empty(1);
}

void CustomerFile::flags(int which, int of)
{
    m_out.field(which == 0 ? "1" : "").field(which == 1 || of == 1 ? "1" : "");
}

void CustomerFile::commerceSingle(const Customer &c, int which, int of)
{
    constexpr int customerColumns = 22;
    constexpr int addressColumns = 16;
    if (which == 0)
        singleCustomerColumns(c);
    else
        m_out.empty(customerColumns);
    if (of == 0) {
        m_out.empty(addressColumns);
    } else {
        const Address to = makeAddress(c.bits + std::uint64_t(which));
        m_out.guarded(to.city).guarded(c.person.company).field(to.countryCode).empty(1);
        m_out.guarded(c.person.first).guarded(c.person.last).field(c.person.middle).field(to.postalCode);
        m_out.field(c.person.prefix).guarded(to.region).guarded(std::string_view(to.street.constData()));
        m_out.field(c.person.suffix).guarded(std::string_view(to.phone.constData())).empty(1);
        flags(which, of);
    }
    m_out.endRecord();
}

void CustomerFile::commerceAddress(const Customer &c, int which, int of)
{
    const Address to = makeAddress(c.bits + std::uint64_t(which));
    m_out.field(website(c.mail)).field(c.mail.text).number(c.number * 3 + which + 1);
    m_out.guarded(to.city).guarded(c.person.company).field(to.countryCode).empty(1);
    m_out.guarded(c.person.first).guarded(c.person.last).field(c.person.middle).field(to.postalCode);
    m_out.field(c.person.prefix).guarded(to.region).number(to.regionNumber);
    m_out.guarded(std::string_view(to.street.constData())).field(c.person.suffix);
    m_out.guarded(std::string_view(to.phone.constData())).empty(5);
    flags(which, of);
    m_out.endRecord();
}

void CustomerFile::salesforce(const Customer &c)
{
    const Address at = makeAddress(c.bits);
    m_out.field("003T" + padded(std::uint64_t(c.number), 11));
    m_out.field(c.person.prefix).field(c.person.first).field(c.person.last).field(c.person.job);
    m_out.field(c.person.company.empty() ? "Household" : c.person.company).field(at.street).field(at.city);
    m_out.field(at.region).field(at.postalCode).field(at.country);
    m_out.field(oneIn(2, c.bits, 1) ? at.phone : QByteArray()).field(at.phone).field(c.mail.text);
    m_out.field(oneIn(3, c.bits, 2) ? QByteArray() : american(birthday(c.bits)));
    m_out.field(oneIn(4, c.bits, 3) ? "1" : "0").field(american(created(c.bits)));
}

void CustomerFile::hubspot(const Customer &c)
{
    constexpr std::array<std::string_view, 3> stages {"lead", "customer", "subscriber"};
    const Address at = makeAddress(c.bits);
    const QByteArray gender = QByteArray(c.person.gender.data(), qsizetype(c.person.gender.size())).toLower();
    const QByteArray day = iso(created(c.bits));
    m_out.number(c.number + 101).field(c.person.first).field(c.person.last).field(c.mail.text);
    m_out.field(oneIn(2, c.bits, 1) ? at.phone : QByteArray()).field(at.phone).field(c.person.company);
    m_out.field(c.person.job)
        .field(at.street)
        .field(at.city)
        .field(at.region)
        .field(at.postalCode)
        .field(at.country);
    m_out.field(oneIn(3, c.bits, 2) ? QByteArray() : iso(birthday(c.bits)))
        .field(gender)
        .field(c.person.language);
    m_out.field(stages[c.bits % stages.size()]).field(oneIn(4, c.bits, 3) ? "true" : "");
    m_out.field(day + ' ' + timeOf(c.bits, false)).field(day + ' ' + timeOf(c.bits ^ 1U, false));
}

void CustomerFile::generic(const Customer &c)
{
    constexpr std::array<std::string_view, 8> consents {"yes", "no", "1", "0", "", "TRUE", "Ja", "n"};
    constexpr std::array<std::string_view, 4> tiers {"Gold", "Silver", "Bronze", ""};
    constexpr std::array<std::string_view, 6> notes {
        "", "", "", "VIP; call first", "said \"never again\"", "moved, see mail\nof 3 May"};
    const Address at = makeAddress(c.bits);
    const bool loyal = oneIn(2, c.bits, 1);
    QByteArray name(c.person.first.data(), qsizetype(c.person.first.size()));
    name += ' ';
    name.append(c.person.last.data(), qsizetype(c.person.last.size()));
    m_out.number(c.number + 1).field(name).field(c.mail.text).field(at.phone);
    m_out.field(oneIn(4, c.bits, 2) ? QByteArray() : european(birthday(c.bits))).field(c.person.gender);
    m_out.field(at.street).field(at.city).field(at.postalCode).field(at.country).field(at.countryCode);
    m_out.field(consents[c.bits % consents.size()]).field(consents[(c.bits >> 8U) % consents.size()]);
    m_out.field(loyal ? "L-" + padded(std::uint64_t(c.number), 8) : QByteArray());
    m_out.field(loyal ? QByteArray::number(qulonglong(c.bits % 5000)) : QByteArray());
    m_out.field(loyal ? tiers[(c.bits >> 16U) % tiers.size()] : "").field(c.person.language);
    m_out.field(iso(created(c.bits)) + 'T' + timeOf(c.bits) + 'Z')
        .field(notes[(c.bits >> 24U) % notes.size()]);
}

} // namespace support

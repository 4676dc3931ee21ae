// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/customer_forms.h"

#include <algorithm>

namespace support {

namespace {

constexpr qint64 apartRows = 40; ///< at most so many customers between an address and one written apart

QStringList headerOf(const QString &form)
{
    if (form == QLatin1String("commerce-customers"))
        return QStringLiteral(
                   "email _website _store confirmation created_at created_in disable_auto_group_change dob "
                   "firstname gender group_id lastname middlename password_hash prefix "
                   "reward_update_notification reward_warning_notification rp_token rp_token_created_at "
                   "store_id suffix taxvat updated_at website_id password")
            .split(u' ');
    if (form == QLatin1String("commerce-addresses"))
        return QStringLiteral(
                   "_website _email _entity_id city company country_id fax firstname lastname middlename "
                   "postcode prefix region region_id street suffix telephone vat_id vat_is_valid "
                   "vat_request_date vat_request_id vat_request_success _address_default_billing_ "
                   "_address_default_shipping_")
            .split(u' ');
    if (form == QLatin1String("commerce-single"))
        return QStringLiteral(
                   "email _website _store confirmation created_at created_in disable_auto_group_change dob "
                   "firstname gender group_id lastname middlename password_hash prefix rp_token "
                   "rp_token_created_at store_id suffix taxvat website_id password _address_city "
                   "_address_company _address_country_id _address_fax _address_firstname _address_lastname "
                   "_address_middlename _address_postcode _address_prefix _address_region _address_street "
                   "_address_suffix _address_telephone _address_vat_id _address_default_billing_ "
                   "_address_default_shipping_")
            .split(u' ');
    if (form == QLatin1String("salesforce"))
        return QStringLiteral(
                   "Contact ID|Salutation|First Name|Last Name|Title|Account Name|Mailing Street|Mailing "
                   "City|"
                   "Mailing State/Province|Mailing Zip/Postal Code|Mailing Country|Phone|Mobile|Email|"
                   "Birthdate|Email Opt Out|Created Date")
            .split(u'|');
    if (form == QLatin1String("hubspot"))
        return QStringLiteral(
                   "Record ID|First Name|Last Name|Email|Phone Number|Mobile Phone Number|Company Name|"
                   "Job Title|Street Address|City|State/Region|Postal Code|Country/Region|Date of birth|"
                   "Gender|Preferred language|Lifecycle Stage|Unsubscribed from all email|Create Date|"
                   "Last Modified Date")
            .split(u'|');
    if (form == QLatin1String("generic"))
        return QStringLiteral(
                   "Customer No|Full Name|E-mail|Mobile|Birth Date|Gender|Street|City|Postal Code|Country|"
                   "Country Code|Newsletter|SMS Consent|Loyalty ID|Loyalty Points|Loyalty Tier|Language|"
                   "Created|Notes")
            .split(u'|');
    qFatal("No such form of customer file: %s", qPrintable(form));
}

Quoting quotingOf(const QString &form)
{
    return form.startsWith(QLatin1String("commerce-")) ? Quoting::Blanks
        : form == QLatin1String("salesforce")          ? Quoting::All
                                                       : Quoting::Needed;
}

} // namespace

CustomerFile::CustomerFile(QIODevice &out, const CustomersSpec &spec)
    : m_spec(spec)
    , m_mails(spec)
    , m_out(out, spec.delimiter, spec.crlf, quotingOf(spec.form))
{
    m_truth.rows = spec.rows;
    m_truth.header = headerOf(spec.form);
}

Truth CustomerFile::write()
{
    if (m_spec.mark)
        m_out.raw("\xEF\xBB\xBF");
    for (const QString &name : std::as_const(m_truth.header))
        m_out.field(name.toUtf8());
    m_out.endRecord();
    if (m_spec.form == QLatin1String("commerce-addresses"))
        allCommerceAddresses();
    else if (m_spec.form == QLatin1String("commerce-single"))
        allCommerceSingle();
    else
        for (qint64 row = 0; row < m_spec.rows; ++row) {
            const Customer who = customer(row);
            count(who, false);
            if (m_spec.form == QLatin1String("commerce-customers"))
                commerceCustomers(who);
            else if (m_spec.form == QLatin1String("salesforce"))
                salesforce(who);
            else if (m_spec.form == QLatin1String("hubspot"))
                hubspot(who);
            else
                generic(who);
            m_out.endRecord();
        }
    m_truth.bytes = m_out.finish();
    if (m_truth.bytes < 0)
        qFatal("Cannot write the customers");
    return m_truth;
}

CustomerFile::Customer CustomerFile::customer(qint64 number) const
{
    const std::uint64_t bits = m_mails.bits(number);
    const Person person = makePerson(bits);
    return {.number = number, .bits = bits, .person = person, .mail = m_mails.of(number, person)};
}

void CustomerFile::count(const Customer &customer, bool further)
{
    const Mail &mail = customer.mail;
    m_truth.customers += further ? 0 : 1;
    switch (mail.kind) {
    case MailKind::Missing:
        ++m_truth.missing;
        return;
    case MailKind::Invalid:
        ++m_truth.invalid;
        return;
    case MailKind::Normal:
        if (further) {
            ++m_truth.duplicate;
        } else {
            ++m_truth.uniqueValid;
            ++m_truth.uniqueKeys;
        }
        return;
    case MailKind::Duplicate:
        ++m_truth.duplicate;
        m_truth.duplicateByCase += mail.otherCase ? 1 : 0;
        m_truth.duplicateByBlanks += mail.otherBlanks ? 1 : 0;
        m_truth.duplicateOnOtherWebsite += mail.otherWebsite ? 1 : 0;
        if (mail.otherWebsite && m_onOtherWebsite.insert(mail.sameAs).second)
            ++m_truth.uniqueKeys;
        return;
    }
}

void CustomerFile::allCommerceAddresses()
{
    qint64 left = m_spec.rows;
    const auto writeApart = [this] {
        const Apart row = m_apart.front();
        m_apart.pop_front();
        count(row.customer, true);
        ++m_truth.rowsApart;
        commerceAddress(row.customer, row.which, row.of);
    };
    for (qint64 n = 0; left > 0; ++n) {
        const Customer who = customer(n);
        const std::uint64_t dice = mix(who.bits ^ 0xADD2E55U);
        const int of = int(std::min<qint64>(left, dice % 10 < 6 ? 1 : dice % 10 < 9 ? 2 : 3));
        const bool apart = left > of && (dice >> 8U) % 8 == 0; // there is somebody to stand between
        count(who, false);
        commerceAddress(who, 0, of);
        for (int which = 1; which < of; ++which) {
            if (apart) {
                m_apart.push_back({who, which, of});
            } else {
                count(who, true);
                commerceAddress(who, which, of);
            }
        }
        left -= of;
        while (!m_apart.empty() && m_apart.front().customer.number < n
               && (left <= 0 || m_apart.front().customer.number < n - qint64(dice >> 16U) % apartRows))
            writeApart();
    }
}

void CustomerFile::allCommerceSingle()
{
    qint64 left = m_spec.rows;
    for (qint64 n = 0; left > 0; ++n) {
        const Customer who = customer(n);
        const std::uint64_t dice = mix(who.bits ^ 0x51961EU) % 10;
        const int of = int(std::min<qint64>(left, dice < 1 ? 0 : dice < 7 ? 1 : dice < 9 ? 2 : 3));
        count(who, false);
        commerceSingle(who, 0, of);
        for (int which = 1; which < of; ++which) {
            ++m_truth.addressRows;
            commerceSingle(who, which, of);
        }
        left -= std::max(of, 1);
    }
}

} // namespace support

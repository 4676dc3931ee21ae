// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/customer_mails.h"
#include "support/line_writer.h"

#include <deque>
#include <set>

namespace support {

/// Writes one file in one of the forms and counts what it writes.
class CustomerFile
{
public:
    CustomerFile(QIODevice &out, const CustomersSpec &spec);

    Truth write();

private:
    struct Customer
    {
        qint64 number;
        std::uint64_t bits;
        Person person;
        Mail mail;
    };

    /// A row of commerce-addresses that is written further down than its customer's first.
    struct Apart
    {
        Customer customer;
        int which;
        int of;
    };

    Customer customer(qint64 number) const;
    void count(const Customer &customer, bool further);

    void commerceCustomers(const Customer &customer);
    void salesforce(const Customer &customer);
    void hubspot(const Customer &customer);
    void generic(const Customer &customer);

    void allCommerceAddresses();
    void commerceAddress(const Customer &customer, int which, int of);
    void allCommerceSingle();
    void commerceSingle(const Customer &customer, int which, int of);
    void singleCustomerColumns(const Customer &customer);
    void flags(int which, int of);

    CustomersSpec m_spec;
    Mails m_mails;
    LineWriter m_out;
    Truth m_truth;
    std::set<qint64> m_onOtherWebsite; ///< customers whose address somebody on the other website has, too
    std::deque<Apart> m_apart;
};

} // namespace support

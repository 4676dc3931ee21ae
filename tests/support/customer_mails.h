// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/customers.h"
#include "support/people.h"

#include <QByteArray>

namespace support {

enum class MailKind : std::uint8_t { Missing, Invalid, Duplicate, Normal };

struct Mail
{
    QByteArray text;
    MailKind kind = MailKind::Normal;
    qint64 sameAs = -1; ///< of a duplicate: the customer who has the address first
    bool otherCase = false;
    bool otherBlanks = false;
    bool otherWebsite = false;
};

/// Which address each customer of a file has: any of them can be asked for, in any order.
class Mails
{
public:
    explicit Mails(const CustomersSpec &spec);

    /// Bits that decide everything about customer \a n.
    std::uint64_t bits(qint64 n) const { return mix(m_base + std::uint64_t(n)); }

    Mail of(qint64 n, const Person &person) const;

private:
    MailKind kindOf(std::uint64_t bits) const;
    QByteArray normal(qint64 n, const QByteArray &name) const;
    Mail duplicate(qint64 n) const;

    std::uint64_t m_base;
    double m_missing;
    double m_invalid;
    double m_duplicate;
    bool m_websites;
};

} // namespace support

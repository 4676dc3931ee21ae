// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace support {

/// Stands inside every password hash, token and key, so that a test can look for it where it must never
/// appear.
inline constexpr char secretMarker[] = "5ec7e75ec7e7";

/// A file of invented customers. The same spec gives the same bytes.
struct CustomersSpec
{
    QString form = QStringLiteral("commerce-customers"); ///< one of customerForms()
    qint64 rows = 1000; ///< data rows
    quint64 seed = 1;
    double missing = 0.03; ///< share of customers without an address; has no meaning in commerce-single
    double invalid = 0.01;
    double duplicate = 0.02;
    double awkward
        = 0; ///< share of rows of commerce-customers with a field that holds delimiter, quotes and a line end
    char delimiter = ',';
    bool crlf = false;
    bool mark = false; ///< begin with the byte order mark of UTF-8
};

/// What stands in the file, counted in data rows while it was written. An address is missing when its field
/// is empty, invalid when no mail system would take it, and a duplicate when an earlier row has it, too, but
/// for outer blanks and letter case. Further addresses of a customer repeat the e-mail in commerce-addresses,
/// so they are duplicates there; in commerce-single their e-mail is blank and they are addressRows instead.
struct Truth
{
    qint64 rows = 0;
    qint64 missing = 0;
    qint64 invalid = 0;
    qint64 duplicate = 0;
    qint64 duplicateByCase = 0; ///< of the duplicates: other letter case than the first row with the address
    qint64 duplicateByBlanks = 0; ///< of the duplicates: outer blanks that the first row does not have
    qint64 duplicateOnOtherWebsite = 0; ///< of the duplicates: another website than the first row
    qint64 uniqueValid = 0; ///< distinct good addresses
    qint64 uniqueKeys = 0; ///< distinct pairs of good address and website
    qint64 customers = 0;
    qint64 addressRows = 0; ///< rows that continue the customer above by a blank e-mail
    qint64 rowsApart
        = 0; ///< rows of a customer's address with rows of other customers between it and the first
    qint64 bytes = 0;
    QStringList header;
};

/// commerce-customers, commerce-addresses, commerce-single, salesforce, hubspot, generic
QStringList customerForms();

/// Streams a file: memory does not depend on the number of rows but for duplicates on another website (8
/// bytes each).
Truth writeCustomers(QIODevice &out, const CustomersSpec &spec);

/// As above, into a file, which is replaced. Ends the program with a message when it cannot be written.
Truth writeCustomers(const QString &path, const CustomersSpec &spec);

} // namespace support

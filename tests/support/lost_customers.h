// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <set>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace support {

/// A file of invented customers of whom some have no address, or a bad one, where it should be. It stands
/// elsewhere, or it stands nowhere, and much that looks like it is somebody else's: a husband's, a sales
/// representative's, a namesake's, a shop's. The same spec gives the same bytes.
struct LostSpec
{
    qint64 rows = 10'000; ///< about as many
    quint64 seed = 1;
    double lost = 0.1; ///< share of rows without a good address
    bool bare = false; ///< without street, date of birth and telephone
    bool oneName = false; ///< given and family name in one column
};

/// What of a row without an address is known.
struct LostRow
{
    std::set<QByteArray> own = {}; ///< addresses that its person reads, in small letters
    std::set<QByteArray> kinds = {}; ///< by which they can be found: column, text, customer, phone, name
};

using LostTruth = std::map<qint64, LostRow>;

LostTruth writeLostCustomers(QIODevice &out, const LostSpec &spec);
LostTruth writeLostCustomers(const QString &path, const LostSpec &spec);

} // namespace support

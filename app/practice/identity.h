// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace practice {

struct Identity
{
    QString space; ///< namespace code
    QString value;
    bool primary = false;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Where a schema's records carry identities.
class IdentityRules
{
public:
    IdentityRules() = default;

    /// \param descriptors of the schema \param namespaces as the identity service lists them
    IdentityRules(const std::vector<QJsonObject> &descriptors, const QJsonArray &namespaces);

    bool hasPrimary() const;

    /// Every identity of a record that may be used, the primary one first: the field that a descriptor names,
    /// else the entry of the identityMap that says so. Empty when there is no usable primary identity:
    /// Profile then drops the record without a word.
    std::vector<Identity> usable(const QJsonObject &record) const;

private:
    struct Field
    {
        QStringList path;
        QString space;
        bool primary = false;
    };

    std::vector<Field> m_fields;
    QSet<QString> m_spaces;
};

/// Adobe's rules for identity values: at most 1 024 characters, not blank, none of three blocked words, ECIDs
/// of 38 digits. Letter case counts, shape does not.
bool isUsable(const Identity &identity);

} // namespace practice

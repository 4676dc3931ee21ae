// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/made_kinds.h"

#include <QCoreApplication>

namespace pages {

namespace {

using Kind = xdm::MadeField::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(pages::MadeFieldDialog)
};

// Adobe's own namespace for it, "Emails (SHA256, lowercased)", and the one that its guide to Commerce's
// profile records has the merchant create.
const QString hashedEmailField = QStringLiteral("identityMap.Email_LC_SHA256.id");
const QString customerIdField = QStringLiteral("identityMap.CustomerId.id");

} // namespace

bool hasOwnField(Kind kind)
{
    return kind == Kind::HashedEmail || kind == Kind::Identity;
}

bool hasSeveralColumns(Kind kind)
{
    return kind == Kind::FirstFilled || kind == Kind::Joined;
}

bool hasOneColumn(Kind kind)
{
    return kind == Kind::GivenNames || kind == Kind::FamilyName || kind == Kind::Identity;
}

models::FieldsModel::Filters filtersOf(Kind kind)
{
    return kind == Kind::Identity ? models::FieldsModel::Identity : models::FieldsModel::Filters();
}

QString usualField(Kind kind)
{
    switch (kind) {
    case Kind::GivenNames:
        return QStringLiteral("person.name.firstName");
    case Kind::FamilyName:
        return QStringLiteral("person.name.lastName");
    case Kind::HashedEmail:
        return hashedEmailField;
    case Kind::Identity:
        return customerIdField;
    default:
        return {};
    }
}

QString meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::Constant:
        return Tr::tr("Every record gets this text.");
    case Kind::FirstFilled:
        return Tr::tr("The columns are looked at in this order; the first that is not empty counts.");
    case Kind::Joined:
        return Tr::tr("The columns that are not empty, in this order.");
    case Kind::GivenNames:
    case Kind::FamilyName:
        return Tr::tr("“Ann van der Berg” and “van der Berg, Ann” give Ann and van der Berg.");
    case Kind::HashedEmail:
        return Tr::tr(
            "SHA-256 of the address, trimmed and in small letters. It joins the profile to data that "
            "knows customers by the hash alone. It never becomes the primary identity.");
    case Kind::Identity:
        return Tr::tr(
            "A number by which another system knows the customer joins the profile to that system's records: "
            "Adobe Commerce's customer number, to what the shop sends. It never becomes the primary "
            "identity.");
    }
    Q_UNREACHABLE();
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/json_names.h"
#include "xdm/mapping.h"

namespace xdm {

inline constexpr std::array forms {
    Named<ExportForm> {ExportForm::Other, QLatin1String("other")},
    Named<ExportForm> {ExportForm::CommerceCustomers, QLatin1String("commerceCustomers")},
    Named<ExportForm> {ExportForm::CommerceAddresses, QLatin1String("commerceAddresses")},
    Named<ExportForm> {ExportForm::CommerceSingle, QLatin1String("commerceSingle")},
    Named<ExportForm> {ExportForm::CommerceGrid, QLatin1String("commerceGrid")},
};
inline constexpr std::array cases {
    Named<EmailCase> {EmailCase::Keep, QLatin1String("keep")},
    Named<EmailCase> {EmailCase::Fold, QLatin1String("fold")},
};
inline constexpr std::array madeKinds {
    Named<MadeField::Kind> {MadeField::Kind::Constant, QLatin1String("constant")},
    Named<MadeField::Kind> {MadeField::Kind::FirstFilled, QLatin1String("firstFilled")},
    Named<MadeField::Kind> {MadeField::Kind::Joined, QLatin1String("joined")},
    Named<MadeField::Kind> {MadeField::Kind::GivenNames, QLatin1String("givenNames")},
    Named<MadeField::Kind> {MadeField::Kind::FamilyName, QLatin1String("familyName")},
    Named<MadeField::Kind> {MadeField::Kind::HashedEmail, QLatin1String("hashedEmail")},
    Named<MadeField::Kind> {MadeField::Kind::Identity, QLatin1String("identity")},
};

} // namespace xdm

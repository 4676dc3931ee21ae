// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/rescue/rescue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace session {

/// Rows without a good address that are to be filled by themselves, as somebody has asked for it.
struct RescueWish
{
    quality::RescueKind kind = quality::RescueKind::Column;
    QString column = {}; ///< header; empty: whatever column it is

    friend bool operator==(const RescueWish &, const RescueWish &) = default;
};

/// column, text, customer, phone, name: for recipes and JSON.
QString nameOf(quality::RescueKind kind);

/// "column:alt_email", "customer"
QString toText(const RescueWish &wish);
std::optional<RescueWish> rescueWishFrom(const QString &text);

/// What was filled.
struct RescueDone
{
    quality::RescueKind kind = quality::RescueKind::Column;
    int column = -1; ///< from 0
    qint64 rows = 0;

    friend bool operator==(const RescueDone &, const RescueDone &) = default;
};

struct Rescued
{
    table::Edits edits; ///< those of the table, and what was filled
    std::vector<RescueDone> done = {}; ///< one for each group of rows, in the order of the wishes
};

/// Fills what the wishes ask for, one after the other: a row that the first one fills is left alone by the
/// next. Pool thread; progress in thousandths. ColumnUnknown, ColumnSecret (subject: the header); errors of
/// findRescue and fillRescued.
base::Result<Rescued> rescueAsWished(const table::Table &table, const quality::RowStates &states,
                                     const xdm::Mapping &mapping, const xdm::Schema &schema,
                                     const std::vector<RescueWish> &wishes, base::Progress &progress);

/// Groups as resources/schemas/check.schema.json has them. \param names  of the columns
QJsonObject rescueJson(const quality::Rescue &rescue, const std::vector<RescueDone> &done,
                       const QStringList &names);

} // namespace session

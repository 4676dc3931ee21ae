// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rescue_wishes.h"

#include "quality/rescue/rescue_fill.h"
#include "session/progress_share.h"

#include <algorithm>
#include <array>

namespace session {

using quality::RescueKind;

namespace {

constexpr std::array<RescueKind, 5> allKinds {RescueKind::Column, RescueKind::Text, RescueKind::Customer,
                                              RescueKind::Phone, RescueKind::Name};

constexpr qint64 whole = 1000;
constexpr qint64 found = 600; ///< of the whole: looking takes longer than filling

base::Result<> canBeDone(const RescueWish &wish, const xdm::Mapping &mapping)
{
    if (wish.column.isEmpty())
        return {};
    const auto column = std::ranges::find(mapping.columns, wish.column, &xdm::ColumnMapping::header);
    if (column == mapping.columns.end())
        return base::Failure({.code = base::ErrorCode::ColumnUnknown, .subject = wish.column});
    if (column->state == xdm::State::Secret)
        return base::Failure(
            {.code = base::ErrorCode::ColumnSecret, .column = column->column, .subject = wish.column});
    return {};
}

} // namespace

QString nameOf(RescueKind kind)
{
    switch (kind) {
    case RescueKind::Column:
        return QStringLiteral("column");
    case RescueKind::Text:
        return QStringLiteral("text");
    case RescueKind::Customer:
        return QStringLiteral("customer");
    case RescueKind::Phone:
        return QStringLiteral("phone");
    case RescueKind::Name:
        return QStringLiteral("name");
    }
    Q_UNREACHABLE();
}

QString toText(const RescueWish &wish)
{
    return wish.column.isEmpty() ? nameOf(wish.kind) : nameOf(wish.kind) + u':' + wish.column;
}

std::optional<RescueWish> rescueWishFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString name = colon < 0 ? text : text.left(colon);
    const auto kind = std::ranges::find(allKinds, name, [](RescueKind one) { return nameOf(one); });
    if (kind == allKinds.end() || (colon >= 0 && colon + 1 == text.size()))
        return std::nullopt;
    return RescueWish {.kind = *kind, .column = colon < 0 ? QString() : text.mid(colon + 1)};
}

base::Result<Rescued> rescueAsWished(const table::Table &table, const quality::RowStates &states,
                                     const xdm::Mapping &mapping, const xdm::Schema &schema,
                                     const std::vector<RescueWish> &wishes, base::Progress &progress)
{
    for (const RescueWish &wish : wishes) {
        if (const auto fine = canBeDone(wish, mapping); !fine)
            return base::Failure(fine.error());
    }
    ProgressShare looking(progress, {.to = found, .total = whole});
    const auto rescue = quality::findRescue(table, states, mapping, schema, looking);
    if (!rescue)
        return base::Failure(rescue.error());
    ProgressShare filling(progress, {.from = found, .to = whole, .total = whole});
    Rescued rescued {.edits = table.edits()};
    for (const RescueWish &wish : wishes) {
        for (const quality::RescueGroup &group : rescue->groups) {
            const bool is = group.kind == wish.kind
                && (wish.column.isEmpty()
                    || mapping.columns[std::size_t(group.column)].header == wish.column);
            if (!is)
                continue;
            auto filled = quality::fillRescued(table::Table(table.document(), rescued.edits), group,
                                               group.rows, mapping, schema, filling);
            if (!filled)
                return base::Failure(filled.error());
            rescued.edits = std::move(filled->after);
            rescued.done.push_back({.kind = group.kind, .column = group.column, .rows = filled->rows});
        }
    }
    return rescued;
}

QJsonObject rescueJson(const quality::Rescue &rescue, const std::vector<RescueDone> &done,
                       const QStringList &names)
{
    const auto base = [&names](RescueKind kind, int column, qint64 rows) {
        return QJsonObject {{QStringLiteral("kind"), nameOf(kind)},
                            {QStringLiteral("column"), column + 1},
                            {QStringLiteral("header"), names.value(column)},
                            {QStringLiteral("rows"), rows}};
    };
    QJsonArray groups;
    for (const quality::RescueGroup &group : rescue.groups) {
        QJsonObject json = base(group.kind, group.column, group.rows.size());
        json.insert(QStringLiteral("missingEmail"), group.missing);
        json.insert(QStringLiteral("invalidEmail"), group.invalid);
        groups.append(json);
    }
    QJsonArray filled;
    for (const RescueDone &one : done)
        filled.append(base(one.kind, one.column, one.rows));
    return {{QStringLiteral("rows"), rescue.rows},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("filled"), filled}};
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/check.h"
#include "quality/rescue/rescue_fill.h"
#include "support/lost_customers.h"
#include "xdm/matcher.h"

#include <map>

/// How right suggestions are, of a file of which the truth is known.
struct RescueScore
{
    qint64 suggested = 0;
    qint64 right = 0;
    qint64 findable = 0; ///< rows whose address could be found in this way
    qint64 found = 0; ///< of these

    double precision() const { return suggested == 0 ? 1 : double(right) / double(suggested); }

    double recall() const { return findable == 0 ? 1 : double(found) / double(findable); }
};

inline QByteArray nameOf(quality::RescueKind kind)
{
    using Kind = quality::RescueKind;
    switch (kind) {
    case Kind::Column:
        return "column";
    case Kind::Text:
        return "text";
    case Kind::Customer:
        return "customer";
    case Kind::Phone:
        return "phone";
    case Kind::Name:
        return "name";
    }
    Q_UNREACHABLE();
}

struct ScoredRescue
{
    std::map<QByteArray, RescueScore> byKind;
    RescueScore all;
    QStringList wrong; ///< the first few, for people to look at
};

/// The suggestion, and the row as it stands.
inline QString wordsOf(const table::Table &table, const quality::RescueGroup &group,
                       const quality::RescueSample &offer)
{
    QStringList words {QString::fromLatin1(nameOf(group.kind)), QString::fromUtf8(offer.address)};
    for (const qint64 row : {offer.row, offer.from}) {
        const auto record = row < 0 ? csv::Record() : table.record(row).value_or(csv::Record());
        for (const std::string_view cell : record.view().fields)
            words << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    }
    return words.join(QStringLiteral(" | "));
}

/// \param rescue  what was found in \a table
inline ScoredRescue scoreRescue(const table::Table &table, const quality::Rescue &rescue,
                                const xdm::Mapping &mapping, const support::LostTruth &truth)
{
    ScoredRescue score;
    quality::RescueReader reader(table, mapping, xdm::Schema::standard());
    std::map<QByteArray, std::set<qint64>> found;
    for (const quality::RescueGroup &group : rescue.groups) {
        RescueScore &kind = score.byKind[nameOf(group.kind)];
        for (qint64 row = group.rows.next(0); row >= 0; row = group.rows.next(row + 1)) {
            const auto offer = reader.read(group, row);
            if (!offer || !*offer)
                qFatal("A row has no suggestion in its group: %lld", row);
            const auto known = truth.find(row);
            const bool right
                = known != truth.end() && known->second.own.contains((*offer)->address.toLower());
            ++kind.suggested;
            kind.right += right;
            ++score.all.suggested;
            score.all.right += right;
            if (right)
                found[nameOf(group.kind)].insert(row);
            else if (score.wrong.size() < 20)
                score.wrong << wordsOf(table, group, **offer);
        }
    }
    for (const auto &[row, lost] : truth) {
        bool any = false;
        for (const QByteArray &kind : lost.kinds) {
            ++score.byKind[kind].findable;
            const bool is = found[kind].contains(row);
            score.byKind[kind].found += is;
            any = any || is;
        }
        score.all.findable += !lost.kinds.empty();
        score.all.found += any;
    }
    return score;
}

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/damage.h"

#include <optional>
#include <string>

namespace test {

/// What records can tell, of all that may be wrong with a file.
inline constexpr csv::DamageKind damageOfRows[]
    = {csv::DamageKind::ShortRow,         csv::DamageKind::LongRow,          csv::DamageKind::EmptyRow,
       csv::DamageKind::QuoteNeverClosed, csv::DamageKind::TextAfterQuote,   csv::DamageKind::LongQuote,
       csv::DamageKind::LongCell,         csv::DamageKind::ControlCharacter, csv::DamageKind::ByteOrderMark,
       csv::DamageKind::ZeroTail,         csv::DamageKind::LastRowCut,       csv::DamageKind::Footer,
       csv::DamageKind::BlankLines,       csv::DamageKind::CommentLines,     csv::DamageKind::CommentRows};

inline std::string written(const csv::Damage &damage)
{
    return "row " + std::to_string(damage.row) + ", offset " + std::to_string(damage.offset) + ", line "
        + std::to_string(damage.line) + ", column " + std::to_string(damage.column) + ", number "
        + std::to_string(damage.number);
}

/// In what two lists differ, among damageOfRows: kinds, counts and places.
inline std::optional<std::string> difference(const csv::DamageList &got, const csv::DamageList &wanted)
{
    for (const csv::DamageKind kind : damageOfRows) {
        const std::string name = "damage of kind " + std::to_string(int(kind)) + ": ";
        // By its shape alone a footer is told by the document, which has all rows at hand.
        const bool byShape
            = kind == csv::DamageKind::Footer && wanted.count(kind) == 0 && got.count(kind) == 1;
        if (byShape)
            continue;
        if (got.count(kind) != wanted.count(kind))
            return name + std::to_string(got.count(kind)) + " times, not "
                + std::to_string(wanted.count(kind));
        const auto &mine = got.firsts(kind);
        const auto &theirs = wanted.firsts(kind);
        for (std::size_t i = 0; i < mine.size(); ++i) {
            if (mine[i] != theirs[i])
                return name + written(mine[i]) + ", not " + written(theirs[i]);
        }
    }
    return {};
}

} // namespace test

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/damage.h"

#include <algorithm>

namespace csv {

bool isHarmless(DamageKind kind)
{
    switch (kind) {
    case DamageKind::BlankLines:
    case DamageKind::CommentLines:
    case DamageKind::QuoteUnusual:
    case DamageKind::EscapeUsed:
    case DamageKind::BlanksSkipped:
    case DamageKind::OtherEncoding:
    case DamageKind::Unpacked:
        return true;
    default:
        return false;
    }
}

void DamageList::add(const Damage &damage)
{
    Kind &kind = m_kinds[std::size_t(damage.kind)];
    ++kind.count;
    if (kind.firsts.size() < keptOfKind)
        kind.firsts.push_back(damage);
}

bool DamageList::isEmpty() const
{
    return std::ranges::all_of(m_kinds, [](const Kind &kind) { return kind.count == 0; });
}

} // namespace csv

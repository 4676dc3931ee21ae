// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/few_words.h"

namespace quality {

/// Of a text of any length, but for an empty one.
struct QuickHash
{
    quint64 value = 0;
    bool ascii = true;
};

inline QuickHash quickHash(std::string_view text)
{
    if (text.size() <= FewWords::mostBytes) {
        const FewWords words(text);
        return {.value = words.hash(), .ascii = words.isAscii()};
    }
    quint64 state = quick::stirs[0] ^ text.size();
    quint64 bits = 0;
    const auto take = [&](quint64 word) {
        bits |= word;
        state = quick::folded(state ^ word, quick::stirs[1]);
    };
    std::size_t at = 0;
    for (; at + 8 < text.size(); at += 8)
        take(quick::eight(text.data() + at));
    take(quick::eight(text.data() + text.size() - 8));
    return {.value = quick::folded(state ^ quick::stirs[4], quick::stirs[5]),
            .ascii = (bits & quick::high) == 0};
}

} // namespace quality

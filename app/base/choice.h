// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <utility>

namespace base {

/// Who made a choice; later ones are stronger.
enum class Origin : std::uint8_t { Default, Detected, Recipe, User };

/// A setting that knows who made it, so that detection, which runs again and again, never undoes the user.
template <class T> struct Choice
{
    T value {};
    Origin origin = Origin::Default;

    /// \return false: the earlier, stronger choice stays
    bool offer(T candidate, Origin from)
    {
        if (from < origin)
            return false;
        value = std::move(candidate);
        origin = from;
        return true;
    }

    /// By a person, now or in a recipe: detection has nothing to say.
    bool isSaid() const { return origin >= Origin::Recipe; }

    friend bool operator==(const Choice &, const Choice &) = default;
};

} // namespace base

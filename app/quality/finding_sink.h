// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/rule.h"

#include <QtGlobal>

#include <string_view>

namespace quality {

/// Takes what a check finds in the row that it looks at.
class FindingSink
{
public:
    virtual ~FindingSink() = default;

    /// \param column  from 0, or -1: the row as a whole
    /// \param value  what many rows may have in common and can be mended by in one go: a cell as it stands,
    /// or the part of it that matters (the domain of an address). Empty: nothing of the kind. \param
    /// suggestion  what should stand in its place; empty: not known Both are UTF-8 and need to live for the
    /// call only.
    virtual void add(Rule rule, int column, std::string_view value = {}, std::string_view suggestion = {})
        = 0;

protected:
    FindingSink() = default;
    Q_DISABLE_COPY_MOVE(FindingSink)
};

} // namespace quality

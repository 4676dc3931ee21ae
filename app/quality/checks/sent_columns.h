// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"

#include <functional>
#include <vector>

namespace quality {

/// A column whose values are sent, and the field that takes them.
struct SentColumn
{
    int column; ///< from 0
    const xdm::ColumnMapping *mapping;
    const xdm::Field *field;
};

/// Those for which \a wanted holds, in the order of the file; never the primary identity's. Views what
/// \a subject refers to.
std::vector<SentColumn> sentColumns(const CheckSubject &subject,
                                    const std::function<bool(const SentColumn &column)> &wanted);

/// Free text and codes, not one of a list.
bool takesText(const SentColumn &column);

/// The number of decimal digits that \a text is all made of; -1: it is something else, or nothing.
int digitsIn(std::string_view text);

} // namespace quality

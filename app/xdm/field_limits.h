// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/field.h"
#include "xdm/words.h"

#include <QRegularExpression>

#include <string>
#include <string_view>
#include <vector>

namespace xdm {

/// What a schema enforces of the values of one field.
class FieldLimits
{
public:
    explicit FieldLimits(const Field &field);

    /// In the value list, not too long, by the pattern.
    bool fits(std::string_view text) const;

    /// Within the range.
    bool fits(double number) const;

private:
    bool matchesPattern(std::string_view text) const;

    std::vector<std::string> m_values;
    QRegularExpression m_pattern;
    mutable WordMap<bool>
        m_matched; ///< what the pattern said of earlier texts; columns with patterns hold few
    bool m_twoCapitals;
    bool m_hasPattern = false;
    int m_maxLength;
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
};

} // namespace xdm

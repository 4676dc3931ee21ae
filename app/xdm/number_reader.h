// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/conversion.h"

#include <array>
#include <string>
#include <string_view>

namespace xdm {

/// Reads numbers and amounts as people and spreadsheets write them: see makeNumberConverter(). Keeps its
/// memory.
class NumberReader
{
public:
    explicit NumberReader(DecimalSign decimal);

    /// \param cell  UTF-8 without outer blanks, not empty
    /// \return whether it is a number, of which there is no doubt: without a known decimal sign neither
    /// "1,234" nor "1.234" is
    bool read(std::string_view cell);

    /// The last one, as JSON writes it.
    std::string_view number() const { return m_number; }

    bool hasFraction() const { return m_hasFraction; }

private:
    /// Digits, and what stands in front of them: a dot, a comma, a blank or an apostrophe; 0 at the
    /// beginning.
    struct Group
    {
        char mark = 0;
        std::string_view digits = {};
    };

    static constexpr std::size_t mostGroups = 8;

    bool stripSigns(std::string_view &cell);
    bool stripFront(std::string_view &cell);
    bool stripBack(std::string_view &cell);
    bool isCurrency(std::string_view word);
    bool takeGroups(std::string_view body);
    bool decimalMark(char &mark) const;
    bool isGrouped(std::size_t groups) const;
    bool write(bool withFraction);

    DecimalSign m_decimal;
    bool m_negative = false;
    bool m_signed = false;
    bool m_priced = false;
    std::array<Group, mostGroups> m_groups {};
    std::size_t m_count = 0;
    std::string m_currency; ///< the last one that was seen
    std::string m_number;
    bool m_hasFraction = false;
};

} // namespace xdm

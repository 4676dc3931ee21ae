// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/conversion.h"

#include <string>
#include <string_view>

namespace xdm {

/// Changes the letters and blanks of texts as a conversion says: in every script, and everywhere the same
/// whatever the language of the system. Keeps its memory.
class Letters
{
public:
    explicit Letters(const Conversion &conversion);

    /// Words: the first letter of each word is made large, and the others small where none of them is, so
    /// that "MCDONALD" becomes "Mcdonald" and "McDonald" stays. One blank: runs of blanks and line ends
    /// become one ordinary blank. \param text  UTF-8 \return valid until the next call; \a text itself where
    /// nothing is to be changed
    std::string_view change(std::string_view text);

private:
    std::string_view withOneBlank(std::string_view text);
    std::string_view inCase(std::string_view text);
    void appendWord(std::string_view word);

    LetterCase m_case;
    bool m_oneBlank;
    std::string m_joined;
    std::string m_cased;
};

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/words.h"

#include <cstdint>

namespace xdm {

enum class Answer : std::uint8_t {
    None, ///< no such word
    Blank, ///< a word for nothing: n/a, null
    Yes,
    No,
    OptedIn, ///< says by itself what it answers, in whatever column it stands
    OptedOut,
    Pending,
    Unknown,
};

/// Reads yes, no and the words of consents, in the languages of the catalogue.
class AnswerReader
{
public:
    AnswerReader();

    Answer read(std::string_view cell);

private:
    const WordMap<Answer> &m_words;
    CellFolder m_folder;
};

} // namespace xdm

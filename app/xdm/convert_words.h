// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/converter.h"
#include "xdm/words.h"

namespace xdm {

/// The conversion's own words for values: regardless of case first, then of marks, blanks and punctuation,
/// too, where anything is left without those.
class OwnWords
{
public:
    explicit OwnWords(const Conversion &conversion);

    /// What the user has said is sent for \a cell, perhaps nothing; nullptr where that is not said.
    const std::string *find(std::string_view cell);

private:
    WordMap<std::string> m_exact;
    WordMap<std::string> m_words;
    CellFolder m_folder;
    std::string m_lower;
};

/// Words of the file to the enforced values of the field: the conversion's own words first, then the values
/// themselves without regard to case and punctuation, then the bundled words of that field.
std::unique_ptr<Converter> makeValuesConverter(const Conversion &conversion, const Field &field);

/// Yes and no words to y and n (turned round for ConsentInverted), and words that say it by themselves
/// (subscribed, opted out) in either. An empty cell gives nothing: a consent is never invented.
std::unique_ptr<Converter> makeConsentConverter(const Conversion &conversion, const Field &field);

} // namespace xdm

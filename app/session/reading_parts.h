// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"

#include <array>

namespace session {

/// What there is to say about how a file is read.
enum class ReadingPart : std::uint8_t {
    Delimiter,
    Quote,
    Escape,
    Comment,
    TitleLines,
    Header,
    HeaderLines,
    Encoding,
};

inline constexpr std::array readingParts {
    ReadingPart::Delimiter,  ReadingPart::Quote,  ReadingPart::Escape,      ReadingPart::Comment,
    ReadingPart::TitleLines, ReadingPart::Header, ReadingPart::HeaderLines, ReadingPart::Encoding};

base::Origin originOf(const csv::OpenOptions &options, ReadingPart part);

/// How a document is read, each choice with who made it.
csv::OpenOptions choicesOf(const csv::Document &document);

/// Nobody has said anything of it.
void forget(csv::OpenOptions &options, ReadingPart part);

/// Whether both read that part alike, whoever says so.
bool isSame(const csv::OpenOptions &one, const csv::OpenOptions &other, ReadingPart part);

/// Puts what \a word says, by a person or a recipe, in the place of what \a options say of the same parts,
/// even of what is otherwise stronger.
void layOver(csv::OpenOptions &options, const csv::OpenOptions &word);

/// What detection says of each part: where somebody has said something else, while all the rest stays as it
/// is said. Origin::Default where it cannot be told. Reads samples only; pool thread.
csv::OpenOptions detectedBeside(const csv::Document &document, const csv::OpenOptions &options);

} // namespace session

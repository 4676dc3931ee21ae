// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reading_parts.h"

namespace session {

namespace {

/// Calls \a use with the member of each that stands for the part.
template <class Use> void withPart(ReadingPart part, const Use &use)
{
    switch (part) {
    case ReadingPart::Delimiter:
        return use(&csv::OpenOptions::delimiter);
    case ReadingPart::Quote:
        return use(&csv::OpenOptions::quote);
    case ReadingPart::Escape:
        return use(&csv::OpenOptions::escape);
    case ReadingPart::Comment:
        return use(&csv::OpenOptions::comment);
    case ReadingPart::TitleLines:
        return use(&csv::OpenOptions::titleLines);
    case ReadingPart::Header:
        return use(&csv::OpenOptions::header);
    case ReadingPart::HeaderLines:
        return use(&csv::OpenOptions::headerLines);
    case ReadingPart::Encoding:
        return use(&csv::OpenOptions::encoding);
    }
    Q_UNREACHABLE();
}

} // namespace

base::Origin originOf(const csv::OpenOptions &options, ReadingPart part)
{
    base::Origin origin = base::Origin::Default;
    withPart(part, [&](auto member) { origin = (options.*member).origin; });
    return origin;
}

csv::OpenOptions choicesOf(const csv::Document &document)
{
    return {.delimiter = document.delimiter(),
            .header = document.header(),
            .quote = document.quote(),
            .escape = document.escape(),
            .comment = document.comment(),
            .titleLines = document.titleLines(),
            .headerLines = document.headerLines(),
            .encoding = document.encoding(),
            .entry = document.entry(),
            .delimiterTail = document.dialect().delimiterTail};
}

void forget(csv::OpenOptions &options, ReadingPart part)
{
    withPart(part, [&](auto member) { options.*member = {}; });
    if (part == ReadingPart::Delimiter)
        options.delimiterTail.clear();
}

bool isSame(const csv::OpenOptions &one, const csv::OpenOptions &other, ReadingPart part)
{
    bool same = false;
    withPart(part, [&](auto member) { same = (one.*member).value == (other.*member).value; });
    return same && (part != ReadingPart::Delimiter || one.delimiterTail == other.delimiterTail);
}

void layOver(csv::OpenOptions &options, const csv::OpenOptions &word)
{
    for (const ReadingPart part : readingParts)
        withPart(part, [&](auto member) {
            if ((word.*member).isSaid())
                options.*member = word.*member;
        });
    if (word.delimiter.isSaid())
        options.delimiterTail = word.delimiterTail;
    if (word.entry.isSaid())
        options.entry = word.entry;
}

csv::OpenOptions detectedBeside(const csv::Document &document, const csv::OpenOptions &options)
{
    csv::OpenOptions detected = choicesOf(document);
    for (const ReadingPart part : readingParts) {
        if (originOf(detected, part) < base::Origin::Recipe)
            continue;
        csv::OpenOptions without = options;
        forget(without, part);
        const auto other = csv::Document::open(document.source().path(), without);
        forget(detected, part);
        if (!other)
            continue;
        const csv::OpenOptions found = choicesOf(*other);
        withPart(part, [&](auto member) { detected.*member = found.*member; });
        if (part == ReadingPart::Delimiter)
            detected.delimiterTail = found.delimiterTail;
    }
    return detected;
}

} // namespace session

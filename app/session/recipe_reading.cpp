// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe_reading.h"

#include "session/reading_words.h"
#include "xdm/matcher.h"
#include "xdm/recipe_fit.h"

#include <QCoreApplication>

#include <algorithm>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecipeReading)
};

int appliedTo(const Recipe &recipe, const csv::Document &document, const xdm::Schema &schema)
{
    const auto fitted
        = xdm::fitRecipe(recipe.mapping, xdm::match(document.columns(), document.sample(), schema), schema);
    return fitted ? fitted->fit.applied() : 0;
}

/// Rows of the sample that have more or fewer cells than there are columns.
qint64 brokenRows(const csv::Document &document)
{
    const auto columns = document.columns().size();
    return std::ranges::count_if(document.sample(), [columns](const csv::Record &record) {
        return qsizetype(record.view().fields.size()) != columns;
    });
}

/// The bytes themselves say how they are text: whoever says something else has another file in mind.
bool isEncodingPlain(const csv::Document &document)
{
    using Reason = csv::EncodingReason;
    const Reason reason = document.encodingEvidence().reason;
    return reason == Reason::Mark || reason == Reason::WellFormed || reason == Reason::Pattern;
}

bool suits(const Recipe &recipe, const RecipeReading &reading, const csv::Document &now,
           const xdm::Schema &schema)
{
    if (std::ranges::count(reading.parts, ReadingPart::Encoding) > 0 && isEncodingPlain(now))
        return false;
    const auto then = csv::Document::open(now.source().path(), reading.options);
    return then && appliedTo(recipe, *then, schema) >= appliedTo(recipe, now, schema)
        && brokenRows(*then) <= brokenRows(now);
}

QString nameOf(ReadingPart part)
{
    switch (part) {
    case ReadingPart::Delimiter:
        return Tr::tr("separator: %1");
    case ReadingPart::Quote:
        return Tr::tr("quotation marks: %1");
    case ReadingPart::Escape:
        return Tr::tr("escape character: %1");
    case ReadingPart::Comment:
        return Tr::tr("comments begin with: %1");
    case ReadingPart::TitleLines:
        return Tr::tr("above the header: %1");
    case ReadingPart::Header:
        return Tr::tr("first row: %1");
    case ReadingPart::HeaderLines:
        return Tr::tr("header: %1");
    case ReadingPart::Encoding:
        return Tr::tr("encoding: %1");
    }
    Q_UNREACHABLE();
}

} // namespace

RecipeReading compareReading(const Recipe &recipe, const csv::Document &document,
                             const csv::OpenOptions &said, const xdm::Schema &schema)
{
    RecipeReading reading {.options = said};
    const csv::OpenOptions now = choicesOf(document);
    for (const ReadingPart part : readingParts) {
        if (originOf(recipe.reading, part) < base::Origin::Recipe || isSame(recipe.reading, now, part))
            continue;
        reading.parts.push_back(part);
        reading.isAgainstUser = reading.isAgainstUser || originOf(said, part) == base::Origin::User;
    }
    const QString entry = recipe.reading.entry.value;
    const QString present = document.entry().value;
    reading.isOtherEntry = !entry.isEmpty() && !present.isEmpty() && entry != present;
    reading.isAgainstUser
        = reading.isAgainstUser || (reading.isOtherEntry && said.entry.origin == base::Origin::User);
    if (!reading.isOther())
        return reading;
    layOver(reading.options, recipe.reading);
    reading.suits = suits(recipe, reading, document, schema);
    return reading;
}

QString describe(const RecipeReading &reading)
{
    QStringList words;
    for (const ReadingPart part : reading.parts)
        words.append(nameOf(part).arg(valueWords(reading.options, part)));
    if (reading.isOtherEntry)
        words.append(Tr::tr("table: %1", "of an archive").arg(reading.options.entry.value));
    return words.join(Tr::tr(", ", "between names in a list"));
}

} // namespace session

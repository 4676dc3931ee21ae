// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding out how a text is cut: what is found stands in the text, what was given stays, and the same text
// always gives the same answer.

#include "csv/dialect_sniffer.h"
#include "fuzz/fuzz.h"

#include <algorithm>

namespace {

using Reason = csv::DialectEvidence::Reason;

csv::OpenOptions chooseWishes(fuzz::Choices &choices)
{
    const csv::Dialect dialect = fuzz::chooseDialect(choices);
    const int said = choices.upTo(32);
    const auto origin
        = [said](int bit) { return (said & bit) != 0 ? base::Origin::User : base::Origin::Default; };
    csv::OpenOptions given;
    if ((said & 1) != 0) {
        given.delimiter = {.value = dialect.delimiter, .origin = base::Origin::User};
        given.delimiterTail = dialect.delimiterTail;
    }
    given.quote = {.value = dialect.quote, .origin = origin(2)};
    given.escape = {.value = dialect.escape, .origin = origin(4)};
    given.comment = {.value = dialect.comment, .origin = origin(8)};
    return given;
}

bool stands(char c, std::string_view text)
{
    return text.find(c) != std::string_view::npos;
}

void keepsWhatWasGiven(const csv::SniffedDialect &found, const csv::OpenOptions &given)
{
    if (given.delimiter.origin == base::Origin::User) {
        fuzz::require(found.dialect.delimiter == given.delimiter.value
                          && found.dialect.delimiterTail == given.delimiterTail,
                      "another delimiter than was given");
        fuzz::require(found.evidence.reason == Reason::Given, "another reason than that it was given");
    }
    if (given.quote.origin == base::Origin::User)
        fuzz::require(found.dialect.quote == given.quote.value, "another quote than was given");
    if (given.escape.origin == base::Origin::User)
        fuzz::require(found.dialect.escape == given.escape.value, "another escape character than was given");
    if (given.comment.origin == base::Origin::User)
        fuzz::require(found.dialect.comment == given.comment.value, "other comments than were given");
}

void standsInTheText(const csv::SniffedDialect &found, const csv::OpenOptions &given, std::string_view text)
{
    const csv::DialectEvidence &evidence = found.evidence;
    if (evidence.reason == Reason::Even) {
        fuzz::require(stands(found.dialect.delimiter, text), "a delimiter that is not in the text");
        fuzz::require(evidence.columns > 1, "a delimiter that cuts nothing");
    }
    if (evidence.runnerUp != '\0') {
        fuzz::require(stands(evidence.runnerUp, text), "a second delimiter that is not in the text");
        fuzz::require(evidence.runnerUp != found.dialect.delimiter, "a delimiter that rivals itself");
    }
    const bool quoteFound
        = given.quote.origin != base::Origin::User && found.dialect.quote && *found.dialect.quote != '"';
    fuzz::require(!quoteFound || stands(*found.dialect.quote, text), "a quote that is not in the text");
    const bool escapeFound = given.escape.origin != base::Origin::User && found.dialect.escape;
    fuzz::require(!escapeFound || stands(*found.dialect.escape, text),
                  "an escape character that is not in the text");
    const bool commentFound = given.comment.origin != base::Origin::User && !found.dialect.comment.empty();
    fuzz::require(!commentFound || stands(found.dialect.comment.front(), text),
                  "comments that are not in the text");
    fuzz::require(evidence.fitting <= evidence.records && evidence.columns >= 1,
                  "more records fit than there are");
    fuzz::require(found.titles >= 0 && found.titles <= evidence.records, "more titles than records");
}

/// What was found, said by somebody, is what is found.
void agreesWithItself(const csv::SniffedDialect &found, std::string_view text, bool whole)
{
    csv::OpenOptions all;
    all.delimiter = {.value = found.dialect.delimiter, .origin = base::Origin::User};
    all.delimiterTail = found.dialect.delimiterTail;
    all.quote = {.value = found.dialect.quote, .origin = base::Origin::User};
    all.escape = {.value = found.dialect.escape, .origin = base::Origin::User};
    all.comment = {.value = found.dialect.comment, .origin = base::Origin::User};
    const csv::SniffedDialect again = csv::sniffDialect(text, whole, all);
    fuzz::require(again.dialect == found.dialect, "another dialect when the found one is given");
    fuzz::require(again.titles == found.titles, "other titles when the found dialect is given");
    fuzz::require(again.evidence.columns == found.evidence.columns
                      && again.evidence.fitting == found.evidence.fitting
                      && again.evidence.records == found.evidence.records,
                  "other records when the found dialect is given");
}

} // namespace

void fuzz::tryInput(std::string_view input)
{
    Choices choices(input);
    const csv::OpenOptions given = chooseWishes(choices);
    const bool whole = choices.yes();
    const std::string text(choices.rest());
    const csv::SniffedDialect found = csv::sniffDialect(text, whole, given);
    keepsWhatWasGiven(found, given);
    standsInTheText(found, given, text);
    agreesWithItself(found, text, whole);
    const csv::SniffedDialect again = csv::sniffDialect(text, whole, given);
    require(again.dialect == found.dialect && again.evidence == found.evidence
                && again.titles == found.titles,
            "the same text gives another answer");
}

std::string fuzz::makeInput(QRandomGenerator &dice)
{
    std::string input = dialectChoices(dice);
    input += char(dice.bounded(2) == 0 ? 0 : dice.bounded(32));
    input += char(dice.bounded(2));
    return input
        + (dice.bounded(3) == 0 ? randomText(dice, dice.bounded(60)) : likelyText(dice, dice.bounded(30)));
}

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review_words.h"

#include "models/text.h"
#include "session/finding_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::ReviewWords)
};

} // namespace

QString problemOf(quality::RowFinding::Rule rule)
{
    using Rule = quality::RowFinding::Rule;
    switch (rule) {
    case Rule::MissingEmail:
        return Tr::tr("Missing email");
    case Rule::InvalidEmail:
        return Tr::tr("Invalid email");
    case Rule::DuplicateEmail:
        return Tr::tr("Duplicate email");
    case Rule::ValueLeftOut:
        return Tr::tr("Value not usable");
    case Rule::RequiredMissing:
        return Tr::tr("Required value missing");
    case Rule::TooLarge:
        return Tr::tr("Row too large");
    case Rule::DuplicateByCase:
        return Tr::tr("Duplicate email, other letters");
    case Rule::DuplicateByBlanks:
        return Tr::tr("Duplicate email, other blanks");
    case Rule::IdentityTooLong:
        return Tr::tr("Identity too long");
    case Rule::EmailTypo:
        return Tr::tr("Email looks misspelt");
    case Rule::SharedMailbox:
        return Tr::tr("Email of several people");
    case Rule::TwoIdentities:
        return Tr::tr("Person with two emails");
    case Rule::LostZeros:
        return Tr::tr("Zeros lost");
    case Rule::ShortenedNumber:
        return Tr::tr("Number shortened");
    case Rule::RoundedNumber:
        return Tr::tr("Number rounded");
    case Rule::GarbledText:
        return Tr::tr("Garbled letters");
    case Rule::SwappedDate:
        return Tr::tr("Day and month swapped?");
    case Rule::DamagedText:
        return Tr::tr("Damaged text");
    }
    Q_UNREACHABLE();
}

style::Tone toneOf(quality::RowFinding::Rule rule)
{
    using Rule = quality::RowFinding::Rule;
    switch (rule) {
    case Rule::MissingEmail:
    case Rule::InvalidEmail:
    case Rule::RequiredMissing:
    case Rule::TooLarge:
        return style::Tone::Bad;
    case Rule::DuplicateEmail:
    case Rule::DuplicateByCase:
    case Rule::DuplicateByBlanks:
    case Rule::ValueLeftOut:
    case Rule::IdentityTooLong:
    case Rule::EmailTypo:
    case Rule::SharedMailbox:
    case Rule::TwoIdentities:
    case Rule::LostZeros:
    case Rule::ShortenedNumber:
    case Rule::RoundedNumber:
    case Rule::GarbledText:
    case Rule::SwappedDate:
    case Rule::DamagedText:
        return style::Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString wordFor(const quality::RowFinding &finding, const QStringList &columns)
{
    return finding.rule == quality::RowFinding::Rule::DamagedText ? session::describe(finding, columns)
                                                                  : problemOf(finding.rule);
}

std::vector<RowWord> wordsOf(const session::ReviewRow &row, const QStringList &columns)
{
    if (row.leftOut)
        return {{Tr::tr("Left out by you"), style::Tone::Neutral}};
    std::vector<RowWord> words;
    for (const quality::RowFinding &finding : row.findings) {
        const RowWord word {wordFor(finding, columns), toneOf(finding.rule)};
        if (std::ranges::find(words, word) == words.end())
            words.push_back(word);
    }
    if (row.state == quality::RowState::PersonLeftOut)
        words.push_back({Tr::tr("Part of a row that is left out"), style::Tone::Warning});
    if (row.state == quality::RowState::Orphan)
        words.push_back({Tr::tr("Belongs to no customer above"), style::Tone::Warning});
    if (words.empty() && row.fixed)
        words.push_back({Tr::tr("Fixed by you"), style::Tone::Good});
    if (words.empty() && !row.edited.empty())
        words.push_back({Tr::tr("Changed by you"), style::Tone::Good});
    const auto gravity = [](const RowWord &word) { return word.tone == style::Tone::Bad ? 0 : 1; };
    std::ranges::stable_sort(words, {}, gravity);
    return words;
}

QString describe(const table::Step &step)
{
    using Kind = table::Step::Kind;
    const QString row = number(step.row + 1);
    const int rows = plural(step.rows);
    switch (step.kind) {
    case Kind::SetCell:
        return Tr::tr("Changed %1 in row %2").arg(step.column, row);
    case Kind::RestoreRow:
        return Tr::tr("Restored row %1 as the file has it").arg(row);
    case Kind::LeaveOut:
        return step.row >= 0 ? Tr::tr("Left row %1 out").arg(row)
                             : Tr::tr("Left %Ln row(s) out", nullptr, rows);
    case Kind::BringBack:
        return step.row >= 0 ? Tr::tr("Brought row %1 back").arg(row)
                             : Tr::tr("Brought %Ln row(s) back", nullptr, rows);
    case Kind::Fill:
        return Tr::tr("Filled %Ln cell(s) from %1", nullptr, rows).arg(step.other);
    case Kind::Replace:
        return step.column.isEmpty()
            ? Tr::tr("Replaced text in %Ln row(s)", nullptr, rows)
            : Tr::tr("Replaced text in %Ln row(s) of %1", nullptr, rows).arg(step.column);
    case Kind::SetValue:
        return Tr::tr("Set %1 in %Ln row(s)", nullptr, rows).arg(step.column);
    case Kind::ChangeValue:
        return Tr::tr("Changed one value of %1 in %Ln row(s)", nullptr, rows).arg(step.column);
    case Kind::Paste:
        return Tr::tr("Pasted into %Ln row(s)", nullptr, rows);
    case Kind::Merge:
        return Tr::tr("Merged duplicates: %Ln row(s) changed", nullptr, rows);
    case Kind::Other:
        return Tr::tr("Changed %Ln row(s)", nullptr, rows);
    case Kind::RescueFromColumn:
        return Tr::tr("Filled %Ln email(s) from %1", nullptr, rows).arg(step.other);
    case Kind::RescueFromText:
        return Tr::tr("Filled %Ln email(s) out of the text in %1", nullptr, rows).arg(step.other);
    case Kind::RescueFromCustomer:
        return Tr::tr("Filled %Ln email(s) from other rows with the same %1", nullptr, rows).arg(step.other);
    case Kind::RescueFromPhone:
        return Tr::tr("Filled %Ln email(s) from other rows with the same telephone and name", nullptr, rows);
    case Kind::RescueFromName:
        return Tr::tr("Filled %Ln email(s) from other rows with the same name and home", nullptr, rows);
    case Kind::Mend:
        return step.column.isEmpty() ? Tr::tr("Mended %Ln row(s)", nullptr, rows)
                                     : Tr::tr("Mended %1 in %Ln row(s)", nullptr, rows).arg(step.column);
    }
    Q_UNREACHABLE();
}

} // namespace models

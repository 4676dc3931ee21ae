// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/finding_words.h"

#include "session/damaged_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString damageWords(const quality::RowFinding &finding, const QString &column)
{
    const QString bytes = hexWords(finding.bytes);
    if (finding.character < 0)
        return Tr::tr("Damaged text: %1", "bytes").arg(bytes);
    const QString character = QLocale().toString(finding.character + 1);
    if (column.isEmpty())
        return Tr::tr("Damaged text: %1 at character %2", "bytes, number").arg(bytes, character);
    return Tr::tr("Damaged text: %1 at character %2 of %3", "bytes, number, name of a column")
        .arg(bytes, character, column);
}

} // namespace

QString describe(const quality::RowFinding &finding, const QStringList &columns)
{
    using Rule = quality::RowFinding::Rule;
    const QString column
        = finding.column >= 0 && finding.column < columns.size() ? columns.at(finding.column) : QString();
    switch (finding.rule) {
    case Rule::MissingEmail:
        return Tr::tr("Email is missing");
    case Rule::InvalidEmail:
        return Tr::tr("Email is not valid");
    case Rule::DuplicateEmail:
        return Tr::tr("A later row has the same email and is sent instead");
    case Rule::ValueLeftOut:
        return Tr::tr("%1: the value does not fit and is left out").arg(column);
    case Rule::RequiredMissing:
        return column.isEmpty() ? Tr::tr("A required value is missing")
                                : Tr::tr("%1: a required value is missing").arg(column);
    case Rule::TooLarge:
        return Tr::tr("More than the platform takes in one record");
    case Rule::DuplicateByCase:
        return Tr::tr("A later row has the same email in other letters and is sent instead");
    case Rule::DuplicateByBlanks:
        return Tr::tr("A later row has the same email with other blanks and is sent instead");
    case Rule::IdentityTooLong:
        return Tr::tr("%1: longer than the platform takes as an identity").arg(column);
    case Rule::EmailTypo:
        return finding.suggestion.isEmpty()
            ? Tr::tr("The email looks misspelt")
            : Tr::tr("The email looks misspelt: %1 may be meant").arg(QString::fromUtf8(finding.suggestion));
    case Rule::SharedMailbox:
        return Tr::tr("The email is used by several people");
    case Rule::TwoIdentities:
        return Tr::tr("The same person has another email in another row");
    case Rule::LostZeros:
        return Tr::tr("%1: zeros in front seem to be lost").arg(column);
    case Rule::ShortenedNumber:
        return Tr::tr("%1: a spreadsheet has shortened the number").arg(column);
    case Rule::RoundedNumber:
        return Tr::tr("%1: a spreadsheet has rounded the number").arg(column);
    case Rule::GarbledText:
        return Tr::tr("%1: letters are garbled").arg(column);
    case Rule::SwappedDate:
        return Tr::tr("%1: day and month may be swapped").arg(column);
    case Rule::DamagedText:
        return damageWords(finding, column);
    }
    Q_UNREACHABLE();
}

QString describe(quality::RowState state)
{
    using State = quality::RowState;
    switch (state) {
    case State::Sent:
    case State::Joined:
        return {};
    case State::MissingEmail:
        return Tr::tr("Email is missing");
    case State::InvalidEmail:
        return Tr::tr("Email is not valid");
    case State::DuplicateEmail:
        return Tr::tr("A later row has the same email and is sent instead");
    case State::ByUser:
        return Tr::tr("Left out by you");
    case State::RequiredMissing:
        return Tr::tr("A required value is missing");
    case State::TooLarge:
        return Tr::tr("More than the platform takes in one record");
    case State::PersonLeftOut:
        return Tr::tr("Part of a customer whose own row is left out");
    case State::Orphan:
        return Tr::tr("Continues a customer, but none is above it");
    }
    Q_UNREACHABLE();
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/check.h"

#include <QStringList>

/// One letter a row: Sent, Joined, Missing, inValid, Duplicate, by User, Required missing, too Large, Person
/// left out, Orphan.
inline QString told(const quality::RowStates &states)
{
    QString text;
    for (qint64 row = 0; row < states.rows(); ++row)
        text += QLatin1Char("SJMVDURLPO"[int(states.at(row))]);
    return text;
}

/// "0<1 0<2": the head and the row joined to it.
inline QString told(std::span<const quality::Join> joins)
{
    QStringList all;
    for (const quality::Join &join : joins)
        all << QStringLiteral("%1<%2").arg(join.head).arg(join.row);
    return all.join(QLatin1Char(' '));
}

/// What must hold for every check of every table; empty when it does.
inline QString unbalanced(const quality::Report &report)
{
    const quality::Counts &c = report.counts;
    QStringList wrong;
    const auto hold = [&wrong](bool holds, const char *what) {
        if (!holds)
            wrong << QLatin1String(what);
    };
    qint64 joined = 0;
    for (qint64 row = 0; row < report.states->rows(); ++row) {
        joined += report.states->at(row) == quality::RowState::Joined;
        hold(!report.states->hasWarning(row) || report.states->at(row) <= quality::RowState::Joined,
             "only rows that are sent have a warning");
    }
    qint64 valuesLeftOut = 0;
    for (const qint64 count : c.valuesLeftOut)
        valuesLeftOut += count;
    hold(c.rowsWithWarnings <= valuesLeftOut && (c.rowsWithWarnings > 0) == (valuesLeftOut > 0),
         "a row with a warning has a value left out");
    hold(c.rows == report.states->rows(), "rows are the table's");
    hold(c.rows == c.ready + c.leftOut(), "rows are ready or left out");
    hold(c.ready == c.records + c.joined, "ready rows begin a record or are joined");
    hold(c.joined == joined && qint64(report.states->joins().size()) == joined, "each joined row has a join");
    hold(c.duplicateByCase <= c.duplicateEmail, "otherwise spelled duplicates are duplicates");
    hold(c.leftMissing == c.missingEmail && c.leftInvalid == c.invalidEmail,
         "rows without an address are left out");
    hold(c.edited <= c.ready && c.emailsFolded <= c.records, "parts are not more than the whole");
    for (const quality::Join &join : report.states->joins()) {
        hold(report.states->at(join.row) == quality::RowState::Joined, "a join's row is joined");
        hold(report.states->at(join.head) == quality::RowState::Sent, "a join's head is sent");
        hold(join.head < join.row, "a head comes first");
    }
    return wrong.join(QLatin1String("; "));
}

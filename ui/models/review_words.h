// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/row_review.h"
#include "style/tokens.h"

#include <QString>

#include <vector>

/// What the review says of rows and of edits.
namespace models {

QString problemOf(quality::RowFinding::Rule rule);
style::Tone toneOf(quality::RowFinding::Rule rule);

/// The same, with all that is known of it. \param columns  names of the file's columns
QString wordFor(const quality::RowFinding &finding, const QStringList &columns);

/// Something of the row's lot in a few words.
struct RowWord
{
    QString text;
    style::Tone tone = style::Tone::Neutral;

    friend bool operator==(const RowWord &, const RowWord &) = default;
};

/// All that is to be said of the row, the gravest first. \param columns  names of the file's columns
std::vector<RowWord> wordsOf(const session::ReviewRow &row, const QStringList &columns = {});

/// "Filled 171 902 cells from alt_email": what an undoable step did, for a tooltip or a menu.
QString describe(const table::Step &step);

} // namespace models

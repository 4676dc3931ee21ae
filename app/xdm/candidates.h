// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/header_catalogue.h"
#include "xdm/sample_values.h"

namespace xdm {

/// A field that a column could fill.
struct Candidate
{
    QString field; ///< in the schema
    Conversion conversion = {};
    Level level = Level::Check;
    double score = 0; ///< 0 to 1, from the words and the values together
    Why why = {};
};

/// A column, and what it could fill; nothing where it is barred, left out or not known.
struct ColumnCandidates
{
    ColumnMapping column;
    std::vector<Candidate> candidates = {}; ///< each field once, the likeliest first
};

/// Weighs the header and the values of each column against the catalogue. \param recognition  of that header
/// \param without  exports that are treated as if they were not in the catalogue
std::vector<ColumnCandidates> findCandidates(const QStringList &header, std::span<const csv::Record> sample,
                                             const Schema &schema, const Recognition &recognition,
                                             const QStringList &without);

} // namespace xdm

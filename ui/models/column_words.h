// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/column_statistics.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QString>
#include <QStringList>

/// What a column holds, in words.
namespace models {

/// "Filled in 3 of 4 rows"; empty while nothing is known.
QString filledWords(const quality::ColumnStatistics &statistics, int column);

/// A sentence each: how many different values, how long they are, how they are written, which come most
/// often. Of a secret the first two.
QStringList columnFacts(const quality::ColumnStatistics &statistics, int column);

/// Lines that may each take several, told apart by a bullet.
QString bulleted(const QStringList &lines);

/// What speaks against the field of a column, by what the column holds; mostly nothing.
QString columnWarning(const quality::ColumnStatistics &statistics, const xdm::ColumnMapping &column,
                      const xdm::Mapping &mapping, const xdm::Schema &schema);

} // namespace models

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "xdm/mapping.h"

#include <QStringList>

#include <span>
#include <vector>

namespace xdm {

/// Finds the field of each column by the bundled catalogue of known headers, the words of the header and the
/// sample's values. Sure matches are applied, the others only proposed; secret columns are barred.
/// \param without  exports of the catalogue to be treated as unknown: to measure what is made of a system
/// that nobody has described
Mapping match(const QStringList &header, std::span<const csv::Record> sample, const Schema &schema,
              const QStringList &without = {});

/// Of each column, whether match() bars it as secret.
std::vector<bool> secretColumns(const QStringList &header, std::span<const csv::Record> sample);

/// Changes one column at the user's word. ColumnSecret for a barred one, FieldUnknown, FieldTwice (subject:
/// the header that has it).
base::Result<> assign(Mapping &mapping, int column, const QString &fieldPath, const Schema &schema);

/// Leaves a column out at the user's word.
void leaveOut(Mapping &mapping, int column);

} // namespace xdm

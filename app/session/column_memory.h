// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/recipe.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

/// What a person chose for files of one shape, that is, with the same header, kept as a recipe of the chosen
/// columns alone.
namespace session {

/// Where it is kept: one file for every header.
QString memoryPath(const QString &folder, const QStringList &headers);

/// \param chosen  per column of the mapping: at the user's word
Recipe memoryOf(const xdm::Mapping &mapping, std::vector<bool> chosen, bool emailCaseChosen);

/// The columns that are remembered, as they would be now; what no longer fits (a field that \a schema does
/// not have, a column that is now held to be secret) is passed over.
std::vector<xdm::ColumnMapping> recalledColumns(const QJsonObject &mapping, const xdm::Mapping &detected,
                                                const xdm::Schema &schema);
std::optional<xdm::EmailCase> recalledEmailCase(const QJsonObject &mapping, const xdm::Mapping &detected,
                                                const xdm::Schema &schema);

/// Written in \a folder, which is made; by a pool thread.
base::Result<> keepMemory(const QString &folder, const QString &path, const Recipe &recipe);

} // namespace session

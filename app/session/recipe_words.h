// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/recipe_fit.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <limits>
#include <optional>

namespace session {

inline constexpr qsizetype allNames = std::numeric_limits<qsizetype>::max();

/// What did not go as the recipe has it, a sentence for each kind of it; empty where all did. Headers and
/// fields are named, no more than \a namedAtMost of each kind; how many more there are is said.
QStringList describe(const xdm::RecipeFit &fit, const xdm::Mapping &mapping, qsizetype namedAtMost = 6);

/// {steps, applied, added, leftOut} as resources/schemas/map.schema.json has it; null where there was no
/// recipe.
QJsonValue fitJson(const std::optional<xdm::RecipeFit> &fit, const xdm::Mapping &mapping);

} // namespace session

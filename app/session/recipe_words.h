// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/recipe_fit.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace session {

/// What did not go as the recipe has it, a sentence for each kind of it; empty where all did. Headers and
/// fields are named, the first of many.
QStringList describe(const xdm::RecipeFit &fit, const xdm::Mapping &mapping);

/// {steps, applied, added, leftOut} as resources/schemas/map.schema.json has it; null where there was no
/// recipe.
QJsonValue fitJson(const std::optional<xdm::RecipeFit> &fit, const xdm::Mapping &mapping);

} // namespace session

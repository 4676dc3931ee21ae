// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace xdm {

/// What became of one step of a recipe, that is, of one column that it maps or of one field that it makes.
struct FitStep
{
    enum class Outcome : std::uint8_t {
        Applied,
        Respelled, ///< applied to a header that differs in letter case, accents, blanks and punctuation only
        Renamed, ///< applied to the one column that matches the same field for sure
        Proposed, ///< a column may be meant: it is proposed and not applied
        Missing, ///< the file has no such column
        Secret, ///< the column is now held to be secret
        FieldUnknown, ///< the schema has no such field
        FieldTaken, ///< an earlier step fills it
        Unsuited, ///< the field does not take what the conversion makes, or the conversion is not known here
    };

    Outcome outcome = Outcome::Applied;
    QString field; ///< dot path
    QStringList headers = {}; ///< as the recipe has them; a made field may have none, or several
    QStringList missing = {}; ///< of these
    int column = -1; ///< of the file: which is used, proposed or barred; -1 for a made field
    bool made = false;

    bool isApplied() const { return outcome <= Outcome::Renamed; }

    friend bool operator==(const FitStep &, const FitStep &) = default;
};

/// How a recipe and the header of a file go together: every step of the recipe is in here once, every column
/// of the file either in a step, or left out, or new, or secret.
struct RecipeFit
{
    std::vector<FitStep> steps; ///< in the recipe's order, those of made fields last
    std::vector<int> leftOut = {}; ///< columns that the recipe leaves out by name
    std::vector<int> added = {}; ///< columns that the recipe does not know; they are not applied

    int applied() const;

    /// All steps are applied, and to columns of the very names.
    bool isWhole() const;

    friend bool operator==(const RecipeFit &, const RecipeFit &) = default;
};

struct Fitted
{
    Mapping mapping;
    RecipeFit fit;
};

/// Whether \a json is a recipe's mapping, as far as that can be told without a file and a schema.
/// RecipeInvalid (subject: field or header, where one is meant; detail: the key).
base::Result<> checkMappingJson(const QJsonObject &json);

/// Why a step that is not applied cannot be: ColumnUnknown, ColumnSecret, FieldUnknown, FieldTwice (subject:
/// the header of the column that fills it, where one does), RecipeInvalid.
base::Error errorOf(const FitStep &step, const Mapping &mapping);

/// Puts what still holds of a recipe's mapping onto the columns of a file. Headers are found as they stand,
/// else by their letters and digits alone, where that leaves no choice; else the one column that \a detected
/// gives the same field. A column that the recipe does not name keeps what \a detected says, but is not
/// applied. RecipeInvalid (detail: the key) when \a json is no mapping.
base::Result<Fitted> fitRecipe(const QJsonObject &json, const Mapping &detected, const Schema &schema);

} // namespace xdm

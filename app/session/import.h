// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "csv/document.h"
#include "quality/check.h"
#include "session/made_wishes.h"
#include "session/recipe.h"
#include "session/rescue_wishes.h"
#include "table/edits.h"
#include "xdm/mapping.h"
#include "xdm/recipe_fit.h"
#include "xdm/schema.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace session {

/// How values are read where neither the file nor a person says it.
struct ConversionDefaults
{
    QByteArray zone = "UTC"; ///< IANA name, of times without a zone
    QByteArray country = {}; ///< ISO 3166-1 alpha-2, of telephone numbers in national form; empty: as written

    friend bool operator==(const ConversionDefaults &, const ConversionDefaults &) = default;
};

/// For the columns that a recipe says nothing of. Exports of Adobe Commerce's customers keep UTC, in which
/// they are written.
void applyDefaults(xdm::Mapping &mapping, const ConversionDefaults &defaults);

/// What becomes of an import when a column that its recipe maps is not in the file by its name.
enum class MissingColumns : std::uint8_t {
    Stop, ///< nothing is sent
    Replace, ///< the one column that matches the same field for sure takes its place; else nothing is sent
    Ignore, ///< likewise, else the field is not sent. The identity is never replaced and never ignored.
};

/// How values are read, whatever the file, its export or a recipe says.
struct ReadingWishes
{
    std::optional<xdm::DateOrder> dateOrder = {}; ///< of all dates that do not begin with the year
    std::optional<xdm::DayNumbers> dayNumbers = {}; ///< of all dates
    std::optional<xdm::DecimalSign> decimal = {}; ///< of all numbers
    std::vector<std::pair<QString, xdm::DecimalSign>> decimals = {}; ///< of a column, by header; goes first
    std::optional<QByteArray> zone = {}; ///< IANA name, of all times without a zone
    std::optional<QByteArray> country = {}; ///< of all telephone numbers in national form
};

/// What a person decided about the columns, by header name: it survives another schema and another file.
struct MappingWishes
{
    std::optional<Recipe> recipe = {};
    std::vector<std::pair<QString, QString>> assign = {}; ///< header, dot path
    QStringList leaveOut = {}; ///< headers
    std::vector<MadeWish> made = {};
    std::optional<xdm::EmailCase> emailCase = {};
    ConversionDefaults defaults = {};
    ReadingWishes readings = {};
    MissingColumns missing = MissingColumns::Stop;
    std::optional<std::vector<RescueWish>> rescue = {}; ///< instead of what the recipe says
};

/// What is to be filled by itself, of a person's word or else of the recipe.
const std::vector<RescueWish> &rescueOf(const MappingWishes &wishes);

/// What the columns of a file mean, and what of the recipe, if there was one, that is.
struct FittedColumns
{
    xdm::Mapping mapping;
    std::optional<xdm::RecipeFit> fit = {};
};

/// The import being made: an opened file, what its columns mean, and the user's edits. A value, cheap to
/// copy; the same for the wizard and the command line.
struct Import
{
    csv::Document document;
    table::Edits edits = {};
    MappingWishes wishes = {};

    /// Opens a file: a sample only, so it is quick.
    static base::Result<Import> open(const QString &path, const csv::OpenOptions &options,
                                     MappingWishes wishes);

    /// Every column matched against \a schema, then what of the recipe fits, then the user's word on top.
    /// ColumnUnknown, ColumnSecret, FieldUnknown, FieldTwice: of the user's word; RecipeInvalid; errors of
    /// applyMadeWishes.
    base::Result<FittedColumns> fitted(const xdm::Schema &schema) const;

    /// What of the recipe does not fit and is no more than missing, as the wishes have it, without what the
    /// user's word makes good: RecipeColumnsMissing (subject: headers; number: how many).
    base::Result<> nothingMissing(const FittedColumns &columns, const xdm::Schema &schema) const;

    /// The same as a whole, to be sent. Also RecipeColumnsMissing, and ColumnSecret, FieldUnknown, FieldTwice
    /// of the recipe.
    base::Result<xdm::Mapping> mapping(const xdm::Schema &schema) const;
};

/// A file with its rows counted, its columns mapped and every row checked.
struct Checked
{
    Import import;
    xdm::Mapping mapping;
    xdm::Schema schema;
    quality::Report report;
    std::optional<xdm::RecipeFit> fit = {};
    std::vector<RescueDone> rescued = {}; ///< what of the edits was filled as wished
};

/// The scale of checkImport's progress: thousandths of the whole.
inline constexpr qint64 checkProgressTotal = 1000;

/// Indexes the file where that has not been done, settles the order of dates that its sample left open, and
/// checks every row; where the wishes have it, fills addresses from elsewhere, and checks again. Pool thread;
/// cancellable.
/// EmailUnmapped; HeaderMissing where the first row does not look like names and no column can be told to
/// hold the email; QuoteNeverClosed; errors of rescueAsWished.
base::Result<Checked> checkImport(Import import, const xdm::Schema &schema, base::Progress &progress);

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/choice.h"
#include "base/error.h"
#include "xdm/conversion.h"
#include "xdm/schema.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace xdm {

/// Which export the file is, as far as its header tells.
enum class ExportForm : std::uint8_t {
    Other,
    CommerceCustomers, ///< customers main file
    CommerceAddresses, ///< one row per address, joined by _email and _website
    CommerceSingle, ///< customers and addresses: a row with a blank email continues the customer above
    CommerceGrid, ///< the grid of the Admin
};

enum class State : std::uint8_t { Mapped, LeftOut, Secret, Unmatched };
enum class Level : std::uint8_t { None, Check, Sure };

/// Why a column was matched as it is: a code and its argument; words are in session/messages.cpp.
enum class Reason : std::uint8_t {
    NotKnown, ///< no catalogue entry is near
    KnownHeader, ///< this very header of a known export (argument: its name)
    CommonHeader, ///< this very header in several known exports, where it means the same
    KnownWord, ///< the header's words are a usual name of the field
    NearWord, ///< close to a usual name
    OpenWord, ///< a name that means several things
    Values, ///< the values look like it
    SecretHeader, ///< the header names a secret
    SecretValues, ///< the values look like hashes, tokens or card numbers
    Sensitive, ///< left out until the user says otherwise
    KnownToIgnore, ///< a known column that no profile field takes
    OtherValues, ///< the name fits a field, but the values do not
    FieldTaken, ///< another column fits the same field better (argument: its header)
    NoSuchField, ///< the schema has no such field (argument: the path)
    Recipe, ///< from a recipe
    User, ///< the user's own choice
};

/// What values look like that bear a match out.
enum class Looks : std::uint8_t {
    Nothing, ///< they can be any text
    Emails,
    Phones,
    Dates,
    Countries,
    PostalCodes,
    FieldValues, ///< words for the values that the field accepts
    Answers, ///< yes and no
    Numbers,
    Languages,
    TimeZones,
    WebAddresses,
    Different, ///< each is another, as keys are
};

struct Why
{
    Reason reason = Reason::NotKnown;
    QString argument = {};
    Looks looks = Looks::Nothing;
    double share = 0; ///< of the sample's values that look so

    friend bool operator==(const Why &, const Why &) = default;
};

struct ColumnMapping
{
    int column = 0; ///< from 0
    QString header;
    State state = State::Unmatched;
    QString field = {}; ///< dot path: what is mapped, or what is proposed while it is not applied
    Conversion conversion = {};
    Level level = Level::None;
    double score = 0; ///< 0 to 1
    Why why = {};
    bool applied = false; ///< its values are sent
    base::Origin origin = base::Origin::Detected;
    bool optOut = false; ///< by its header a "yes" in it is a "no" to a consent, whatever field it goes to

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// A field that is not filled from one column's cell as it stands. Its columns may fill fields of their own,
/// too.
struct MadeField
{
    enum class Kind : std::uint8_t {
        Constant, ///< the same text in every record; no columns
        FirstFilled, ///< the first of the columns that is not blank
        Joined, ///< those of the columns that are not blank, with the text between them
        GivenNames, ///< of one column that holds a whole name: all but the family name
        FamilyName, ///< of one column that holds a whole name
        HashedEmail, ///< SHA-256 of the person's email address, trimmed and in small letters; no columns
        Identity, ///< a further identity out of one column, never the primary one
    };

    Kind kind = Kind::Constant;
    QString field = {}; ///< dot path; of the last two kinds "identityMap.<namespace>.id"
    std::vector<int> columns = {}; ///< from 0, in the order that counts
    QString text = {}; ///< of Constant and Joined
    Conversion conversion = {}; ///< of the text that was made
    base::Origin origin = base::Origin::User;

    friend bool operator==(const MadeField &, const MadeField &) = default;
};

/// The namespace of the SHA-256 of an email address that was trimmed and put into small letters; Adobe's
/// guide to identity namespaces lists it among the standard ones.
inline constexpr QLatin1String hashedEmailNamespace("Email_LC_SHA256");

enum class EmailCase : std::uint8_t { Keep, Fold };

/// For every column: a field with its conversion, or left out, or secret.
struct Mapping
{
    ExportForm form = ExportForm::Other;
    std::vector<ColumnMapping> columns; ///< one per column of the document, in its order
    std::vector<MadeField> made = {}; ///< beside what the columns fill; no field is filled twice
    base::Choice<EmailCase> emailCase = {};

    /// The column that fills \a path and is applied, or nullptr.
    const ColumnMapping *columnFor(const QString &path) const;

    /// Whether a column or a made field fills \a path.
    bool fills(const QString &path) const;

    /// The applied column of the primary identity, or -1.
    int emailColumn(const Schema &schema) const;

    /// Hash of all that decides the bytes sent: hex.
    QByteArray hash() const;

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// The mapping as it stands in a recipe: by header name, without rows or values.
QJsonObject toJson(const Mapping &mapping);

/// Puts a recipe's mapping onto the columns of a file, which may stand in another order. A header that the
/// file does not have is ColumnUnknown; a secret column that the recipe maps is ColumnSecret; RecipeInvalid
/// otherwise. Columns that the recipe does not name keep what \a detected says, but are not applied.
base::Result<Mapping> mappingFromJson(const QJsonObject &json, const Mapping &detected, const Schema &schema);

} // namespace xdm

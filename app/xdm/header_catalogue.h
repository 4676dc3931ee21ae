// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"

#include <QHash>

namespace xdm {

/// What the catalogue says of one column of a known export.
struct KnownColumn
{
    enum class Lot : std::uint8_t { Field, Ignore, Sensitive, Secret };

    Lot lot = Lot::Ignore;
    QString field = {}; ///< where the lot is Field
    bool inverted = false; ///< an opt-out
    bool unsure = false; ///< proposed only

    friend bool operator==(const KnownColumn &, const KnownColumn &) = default;
};

/// Which export a file is, and what that says of its columns.
struct Recognition
{
    ExportForm form = ExportForm::Other;
    QString system = {}; ///< the export's name, or empty
    bool commerce = false; ///< one of Adobe Commerce's exports
    std::vector<std::optional<KnownColumn>> columns; ///< one per column of the file; nothing where not known
};

/// Recognises an export by its header. An export is known by the columns that mark it, or else by most of the
/// file's headers being its own. Where several exports fit equally well, only what they agree upon is known.
/// \param without  exports that are treated as if they were not in the catalogue
Recognition recognise(const QStringList &header, const QStringList &without = {});

/// What a header means in at least two makers' exports, when it means the same wherever it occurs.
/// \param without  exports that are treated as if they were not in the catalogue
std::optional<KnownColumn> commonMeaning(const QString &header, const QStringList &without = {});

/// Fields that mean the same as \a path where a schema lacks that, in the order of preference.
QStringList insteadOf(const QString &path);

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "quality/check.h"
#include "session/profile_check.h"
#include "upload/receipt.h"
#include "xdm/mapping.h"
#include "xdm/recipe_fit.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace session {

/// How an import ended, for the screen and for --json (resources/schemas/run.schema.json).
struct Summary
{
    enum class State : std::uint8_t { Finished, Paused, Cancelled, Failed, DryRun };

    State state = State::Failed;
    std::optional<base::Error> error = {};
    QString importId = {};
    QString sourcePath = {};
    QString connection = {}; ///< its name; empty for the built-in practice platform
    QString sandbox = {};
    QString datasetId = {};
    QString datasetName = {};
    bool practice = false;
    bool profile = false; ///< rows became profiles, as far as the flag decides it
    quality::Counts counts = {}; ///< what the check found
    upload::Sums sums = {};
    QJsonArray batches = {}; ///< {id, status}
    QString receipt = {}; ///< path of the JSON file
    ProfileFindings verify = {}; ///< whether people of the upload are in Profile
    xdm::Mapping mapping = {};
    std::optional<xdm::RecipeFit> fit = {}; ///< of the recipe that said what the columns mean
};

QJsonObject toJson(const Summary &summary);

/// The sums of an import of which nothing has been sent: what would be sent is not known.
upload::Sums plannedSums(const quality::Counts &counts);

/// {missingEmail, invalidEmail, duplicateEmail, byUser, other}
QJsonObject leftOutJson(const upload::Sums &sums);

/// resources/schemas/check.schema.json
QJsonObject checkJson(const QString &file, const quality::Counts &counts, const xdm::Mapping &mapping);

/// resources/schemas/map.schema.json
/// \param names  of the columns, each unlike all others
QJsonObject mapJson(const QString &file, const std::string &delimiter, bool header,
                    const xdm::Mapping &mapping, const QStringList &names,
                    const std::optional<xdm::RecipeFit> &fit);

} // namespace session

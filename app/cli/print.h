// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/damage.h"
#include "session/import.h"
#include "session/summary.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cli {

/// To standard output, as UTF-8 with a line end.
void print(const QString &line);

/// A label, and its number at the right. \param indent  in steps
void printCount(const QString &label, qint64 count, int indent = 0);
void print(const QJsonObject &json);

/// Bytes to standard output as they are.
void printPart(const QByteArray &bytes);

/// To standard error, as UTF-8 with a line end.
void printAside(const QString &line);

/// Whether all that was printed so far could be written.
bool outputArrived();

/// What happened and what to do next, to standard error; with \a json, {"error": …} to standard output
/// instead.
void printError(const base::Error &error, bool json);

/// Prints an error. \return the exit code it calls for
int fail(const base::Error &error, bool json = false);

/// The outcome of an import for people.
void printSummary(const session::Summary &summary);

/// What was written into the file \a path; empty: to standard output, and so this goes to standard error.
void printConverted(const upload::Sums &sums, const QString &path);

/// What a check found, for people.
void printCounts(const quality::Counts &counts, const xdm::Mapping &mapping);

/// What was filled, and what else could be.
void printRescue(const quality::Rescue &rescue, const std::vector<session::RescueDone> &done,
                 const QStringList &names);

/// What is wrong with a file, for people, to standard error.
void printDamage(const csv::DamageList &damage);

/// What did not go as a recipe has it, for people, to standard error.
void printFit(const std::optional<xdm::RecipeFit> &fit, const xdm::Mapping &mapping);

/// An error, and in JSON what of a recipe fits beside it. \return the exit code
int failWithFit(const base::Error &error, const session::FittedColumns &columns, bool json);

/// Columns and their fields, for people.
void printMapping(const xdm::Mapping &mapping, const QStringList &names);

} // namespace cli

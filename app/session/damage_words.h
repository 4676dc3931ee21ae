// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/damage.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace session {

/// The name of a kind in JSON, for instance "ShortRow". Never translated.
QString nameOf(csv::DamageKind kind);

/// What is wrong in one way with a file, in a sentence of the user's language that says how often and in
/// which lines first. Empty where nothing is wrong in that way.
QString describe(const csv::DamageList &damage, csv::DamageKind kind);

/// A sentence for each kind that there is, the harmless ones last. \param harmless  whether those count
QStringList describe(const csv::DamageList &damage, bool harmless = true);

/// [{kind, count, harmless, message, first: [{row, line, offset, column, number}]}]; rows and columns counted
/// from 1.
QJsonArray toJson(const csv::DamageList &damage);

} // namespace session

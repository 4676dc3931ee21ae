// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "store/edits_file.h"
#include "table/edits.h"

#include <vector>

namespace session {

/// What turns \a from into \a to.
std::vector<store::EditChange> changesBetween(const table::Edits &from, const table::Edits &to);

/// \a under with \a over on top: in time proportional to both.
table::Edits layered(const table::Edits &under, const table::Edits &over);

/// The edits that a file holds. EditsDamaged where one cannot be, and errors of reading.
base::Result<table::Edits> editsIn(const store::EditsFile &file);

/// 64 hex digits that tell edits from others.
QByteArray sha256Of(const table::Edits &edits);

/// Writes edits beside an import's journal, whole, for a file that did not exist.
base::Result<> freezeEdits(const QString &path, const table::Edits &edits, const store::EditsSource &source);

/// What freezeEdits() wrote. EditsDamaged; BytesDiffer when it is not there or not what \a sha256 says.
base::Result<table::Edits> frozenEdits(const QString &path, const QByteArray &sha256);

} // namespace session

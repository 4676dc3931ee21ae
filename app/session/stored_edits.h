// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/edits_file.h"
#include "table/edits.h"

namespace session {

/// \a under with \a over on top: in time proportional to both.
table::Edits layered(const table::Edits &under, const table::Edits &over);

/// The edits that a file holds. EditsDamaged where one cannot be, and errors of reading.
base::Result<table::Edits> editsIn(const store::EditsFile &file);

/// Within EditsFile::change(): writes what \a to holds otherwise than \a from, which lies in the file.
base::Result<> putEdits(store::EditsFile &file, const table::Edits &from, const table::Edits &to);

/// 64 hex digits that tell edits from others.
QByteArray sha256Of(const table::Edits &edits);

/// Writes edits beside an import's journal, whole, for a file that did not exist.
base::Result<> freezeEdits(const QString &path, const table::Edits &edits, const store::EditsSource &source);

/// What freezeEdits() wrote. EditsDamaged; BytesDiffer when it is not there or not what \a sha256 says.
base::Result<table::Edits> frozenEdits(const QString &path, const QByteArray &sha256);

} // namespace session

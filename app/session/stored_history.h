// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/edits_file.h"
#include "table/history.h"

#include <vector>

namespace session {

/// \a under with what \a over did on top, step by step; the edits of all steps of \a over must be at hand.
/// What could be redone in \a under is gone, unless nothing lies on top. In time proportional to what the
/// steps on top changed.
table::History layered(const table::History &under, const table::History &over);

/// The steps that a file holds, their edits not at hand. \param edits  those that the file holds.
/// EditsDamaged, and errors of reading.
base::Result<table::History> historyIn(const store::EditsFile &file, const table::Edits &edits);

/// Within EditsFile::change(): writes a step whose edits are at hand, in both directions.
base::Result<> putStep(const store::EditsFile &file, qint64 number, const table::History::Entry &entry);

/// What \a edits become when a step that a file holds is undone, or else redone. EditsDamaged, and errors of
/// reading.
base::Result<table::Edits> editsBeyond(const store::EditsFile &file, qint64 number, bool undoing,
                                       const table::Edits &edits);

} // namespace session

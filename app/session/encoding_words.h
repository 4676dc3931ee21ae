// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/document.h"

#include <QString>

namespace session {

/// What people call an encoding: where it is used, and its name.
QString encodingWords(csv::Encoding encoding);

/// Why a file is read in its encoding, in one sentence.
QString encodingReason(const csv::Document &document);

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reading_parts.h"

#include <QString>

namespace session {

/// What is chosen, as a person would say it: "Semicolon ;", "None", "2 lines".
QString valueWords(const csv::OpenOptions &options, ReadingPart part);

/// A delimiter by its name: "Tab". \param delimiter  all of its bytes
QString delimiterWords(const std::string &delimiter);

/// Nothing: "None".
QString characterWords(std::optional<char> character);

/// What speaks for it, in one sentence: what was seen in the file, or who said so.
QString evidenceWords(const csv::Document &document, ReadingPart part);

} // namespace session

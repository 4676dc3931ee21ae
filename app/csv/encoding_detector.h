// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/encoding.h"

#include <span>

namespace csv {

/// Finds out how bytes are text: by a mark, by being well-formed UTF-8, by the pattern of zero bytes that
/// UTF-16 and UTF-32 have, and else by which reading makes the likeliest words. \param whole  the sample is
/// the whole text; otherwise its last character may be cut off \return EncodingUnsupported (number: offset of
/// the first byte that speaks against it) for what is no text at all
base::Result<DetectedEncoding> detectEncoding(std::span<const char> sample, bool whole);

/// As detectEncoding() for bytes of which it is known that they are neither UTF-16 nor UTF-32; the lines in
/// which they stand may come from several places.
DetectedEncoding likeliestEncoding(std::span<const char> lines);

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "csv/source.h"
#include "csv/transcoder.h"

#include <vector>

namespace csv {

/// Where a text is that is not plain UTF-8, and how it is read.
struct TextOrigin
{
    Source source;
    QString entry = {}; ///< in a .zip
    Encoding encoding = Encoding::Utf8;
    QString workFolder = {}; ///< for a private copy; empty: the system's folder for temporary files
};

/// A text as UTF-8.
struct Utf8Text
{
    Source text; ///< the origin with its UTF-8 in place of its bytes
    bool whole = true;
    std::vector<InvalidBytes> invalid = {}; ///< the first limits::invalidPlaces of them
    qint64 invalidCount = 0;
};

/// The beginning of a text, held in memory. \param whole  \a bytes are all of it; otherwise the last line,
/// which may be cut off, is left out. StoreFailed.
base::Result<Utf8Text> utf8OfSample(const TextOrigin &origin, std::span<const char> bytes, bool whole);

/// The whole text, unpacked and in UTF-8, in a file without a name that only this process can reach: it is
/// gone with the last Source that reads it, however the process ends. Progress is in bytes of the origin.
/// Errors of ByteStream::read(), StoreUnwritable, DiskFull (also when the disk runs short), Cancelled within
/// a block.
base::Result<Utf8Text> utf8Copy(const TextOrigin &origin, base::Progress &progress);

/// Lines with bytes beyond ASCII from all over the text, some hundred kilobytes of them. Errors as of
/// utf8Copy().
base::Result<std::vector<char>> tellingLines(const TextOrigin &origin, base::Progress &progress);

} // namespace csv

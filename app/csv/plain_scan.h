// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "csv/plain_kernel.h"
#include "csv/reader.h"

#include <optional>
#include <vector>

namespace csv {

/// How a stretch is scanned; the answer is the same for all of these.
struct PlainOptions
{
    int blockBytes = PlainBlock::mostBytes; ///< what one thread takes at a time, at most that
    int waveBlocks = 256; ///< at most so many blocks between two reports of progress
    int threads = 0; ///< 0: one for each core
    std::optional<PlainKernel> kernel = {}; ///< none: the fastest
};

/// Records one after the other that are all plain.
struct PlainStretch
{
    qint64 end = 0; ///< behind the last of them
    qint64 doubtEnd = 0; ///< behind the block of which it is not certain; where all was plain, the text's end
    qint64 rows = 0;
    qint64 line = 1; ///< of the record that begins at the end
    std::vector<Place> places = {}; ///< of some of them, in order, about one in 64 KiB
};

/// The plain, well-formed UTF-8 records from \a from (the begin of a record) on, found on all cores: the very
/// records that a Reader finds. It stops before the first block of which that is not certain, where a
/// Reader must go on, and never takes the last record of the text unless a line end follows it.
/// \param end  of the text
/// \return Cancelled, FileUnreadable, FileChanged (shorter than when opened)
base::Result<PlainStretch> scanPlain(const Source &source, const PlainRules &rules, Place from, qint64 end,
                                     base::Progress &progress, const PlainOptions &options = {});

} // namespace csv

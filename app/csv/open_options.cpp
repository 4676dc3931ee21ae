// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/open_options.h"

namespace csv {

void OpenOptions::prefer(const OpenOptions &stronger)
{
    if (delimiter.offer(stronger.delimiter.value, stronger.delimiter.origin))
        delimiterTail = stronger.delimiterTail;
    header.offer(stronger.header.value, stronger.header.origin);
    quote.offer(stronger.quote.value, stronger.quote.origin);
    escape.offer(stronger.escape.value, stronger.escape.origin);
    comment.offer(stronger.comment.value, stronger.comment.origin);
    titleLines.offer(stronger.titleLines.value, stronger.titleLines.origin);
    headerLines.offer(stronger.headerLines.value, stronger.headerLines.origin);
    encoding.offer(stronger.encoding.value, stronger.encoding.origin);
    entry.offer(stronger.entry.value, stronger.entry.origin);
    if (!stronger.workFolder.isEmpty())
        workFolder = stronger.workFolder;
}

} // namespace csv

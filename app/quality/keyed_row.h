// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/key_hash.h"

namespace quality {

/// A row and what it is compared by.
struct KeyedRow
{
    Key key = {}; ///< rows with equal keys belong together
    qint64 row = 0;
    quint64 spelling = 0; ///< of the text that the key stands for: differs where the case does
    quint64 place = 0; ///< what tells rows of one key apart again
};

} // namespace quality

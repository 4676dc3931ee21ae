// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect_trials.h"

namespace csv {

/// Whether a character that stands within words, dates and addresses as well, such as a blank or a hyphen,
/// cuts a text into columns: below a row of names, columns of different kinds (addresses, numbers, words)
/// over enough records, and what it cuts is not itself an address. All records must be cut alike.
bool dividesWords(Trials &trials, const Dialect &dialect);

/// Whether digits stand in all cells, and no letters: clock times, dates, telephone numbers.
bool isAllNumbers(Trials &trials, const Dialect &dialect);

} // namespace csv

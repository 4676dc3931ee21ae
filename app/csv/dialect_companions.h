// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/dialect_trials.h"
#include "csv/open_options.h"

namespace csv {

struct Found
{
    Dialect dialect;
    Trial trial;
};

/// The quote, escape and comment that go best with one delimiter.
class Companions
{
public:
    /// Both must outlive this.
    Companions(Trials &trials, const OpenOptions &given);

    /// \param start  with all that is given
    Found operator()(const Dialect &start);

private:
    bool areRows(char first, const Found &found);
    void tryOther(Found &found, const Dialect &other, double byFactor);

    Trials &m_trials;
    const OpenOptions &m_given;
    bool m_backslashes;
    bool m_hashes;
    bool m_singles;
};

} // namespace csv

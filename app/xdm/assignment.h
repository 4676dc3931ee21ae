// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace xdm {

/// That a taker may have a thing, and how much it is worth.
struct Bid
{
    int thing = 0; ///< from 0
    qint64 worth = 0; ///< above 0
};

/// Gives each taker at most one thing and each thing to at most one taker, so that all together is worth the
/// most. Equal bids always give the same result. Quick while each taker wants few things.
/// \param bids  one list per taker, each thing at most once in it
/// \return for each taker its thing, or -1
std::vector<int> assignAll(const std::vector<std::vector<Bid>> &bids, int things);

} // namespace xdm

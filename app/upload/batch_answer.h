// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/types.h"
#include "store/journal.h"

namespace upload {

/// The journal's entry after the platform has told of the batch. Pure.
///
/// What the platform says is right, but for one thing: a batch that we know to be completed stays so even
/// when an old answer out of a cache still says that it is open.
store::BatchEntry afterAnswer(store::BatchEntry entry, const platform::Batch &answer);

/// Whether somebody else must have completed a batch that we were still sending.
bool isTakenOver(const store::BatchEntry &before, const store::BatchEntry &after);

} // namespace upload

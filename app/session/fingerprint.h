// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/row_states.h"
#include "xdm/schema.h"

#include <QByteArray>

namespace session {

/// Hash of what a check decided and of the schema it decided by: hex. An import is gone on with only when it
/// comes out the same, because otherwise rows that are already ingested would be told another fate, and the
/// rest sent by other rules.
QByteArray fingerprint(const xdm::Schema &schema, const quality::RowStates &states);

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/encoder.h"

namespace quality {

/// An encoder whose records are as large as those that are sent, but have a stand-in in their _id. Errors of
/// xdm::Encoder::make.
base::Result<xdm::Encoder> makeTrialEncoder(const xdm::Mapping &mapping, const xdm::Schema &schema);

} // namespace quality

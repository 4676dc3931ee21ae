// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/trial_encoder.h"

namespace quality {

base::Result<xdm::Encoder> makeTrialEncoder(const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    constexpr int prefixDigits = 12;
    auto encoder = xdm::Encoder::make(mapping, schema);
    if (encoder)
        encoder->setIdPrefix(QByteArray(prefixDigits, '0'));
    return encoder;
}

} // namespace quality

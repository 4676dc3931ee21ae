// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/field.h"
#include "xdm/mapping.h"

namespace xdm {

/// Whether the field at \a path says what somebody has consented to: "consents.marketing.email.val".
bool isConsent(const QString &path);

/// Nothing may turn a "no" or a blank cell into a consent: neither a list that translates a known word for
/// no, nor what stands in for blank cells. Words that are not known may be translated into a consent; the
/// list in the mapping is the record of it. ConsentRaised (subject: the path).
base::Result<> raisesNoConsent(const Conversion &conversion, const Field &field);

/// Of the made fields only a constant may fill a consent, and only one that consents to nothing.
/// ConsentRaised (subject: the path).
base::Result<> raisesNoConsent(const MadeField &made, const Field &field);

} // namespace xdm

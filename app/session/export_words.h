// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/encoder.h"
#include "xdm/mapping.h"

#include <QString>

namespace session {

/// What people call a known export: Adobe Commerce “Customers Main File” for "commerce-customers". A name
/// that is not known comes back as it is.
QString exportWords(const QString &system);

/// Why a row makes no record; empty for one that does. In a file whose rows continue the customer above, a
/// row without an address is one of those.
QString describe(xdm::Outcome outcome, xdm::ExportForm form);
QString rowLeftOutByUser();
QString rowNotReadYet();

} // namespace session

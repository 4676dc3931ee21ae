// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/text_buffer.h"

namespace xdm {

/// Appends \a text as the inside of a JSON string (RFC 8259, section 7): quotation mark, reverse solidus and
/// the controls are escaped, all else stands as it is.
void appendJsonText(std::string_view text, TextBuffer &out);

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace xdm {

enum class Mailbox : std::uint8_t {
    Own, ///< nothing speaks against its being one person's
    Shared, ///< that several people read: info@, sales@
    StandIn, ///< for no address: noreply@, none@none.com, 123@123.com
};

/// What an address is by its words alone, which are in a catalogue of many languages.
/// \param address  in small letters
Mailbox mailboxOf(std::string_view address);

} // namespace xdm

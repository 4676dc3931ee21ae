// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace delegates {

/// What models tell the delegates beside Qt's own roles.
enum Role : int {
    ToneRole = Qt::UserRole + 100, ///< int(style::Tone): of a chip, a bar, or the cell's ground
    KindRole, ///< int(CellKind)
    ShareRole, ///< double, 0 to 1, of a bar
    MutedRole, ///< bool: text of second rank
    PickRole, ///< bool: the cell opens a list to choose from
    GroundRole, ///< int(style::Tone): soft ground of the cell
    DetailRole, ///< QString: a second, smaller line
    RemarkRole, ///< QString: a muted word at the other end of the line
};

enum class CellKind : int { Text, Chip, Bar, Mark };

} // namespace delegates

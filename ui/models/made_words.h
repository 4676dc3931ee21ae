// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"

#include <QString>

namespace models {

/// What a made field of that kind holds, for a list to choose from: "Several columns, joined".
QString madeKindWords(xdm::MadeField::Kind kind);

/// What it is made of: "given names of “Name”".
QString madeWords(const xdm::MadeField &made, const xdm::Mapping &mapping);

/// A column of the file as people call it.
QString headerWords(const xdm::ColumnMapping &column);

} // namespace models

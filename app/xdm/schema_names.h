// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/field.h"

namespace xdm {

/// The type for what the Schema Registry calls "meta:xdmType", or nothing where no cell can fill it.
std::optional<Type> typeNamed(const QString &xdmType);

} // namespace xdm

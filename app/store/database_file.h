// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

/// What is done to the file of a database, with its side files, while it is closed.
namespace store::database_file {

/// Moves a damaged one to a name in the same folder under which nobody opens it. \return that name
QString setAside(const QString &path, const QString &prefix);

/// StoreUnwritable, StoreFailed; nothing where there is none.
base::Result<> remove(const QString &path);

} // namespace store::database_file

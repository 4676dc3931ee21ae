// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

/// Values that a column of that header might hold in an export, invented: \a count cells of which a tenth is
/// blank. \param target  the field that the column holds, "ignore" or "secret": what a column that no field
/// takes holds is guessed by the last words of its header, as a person would.
QByteArrayList plausibleValues(const QString &header, const QString &target, int count);

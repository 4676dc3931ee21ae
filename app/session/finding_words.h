// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/row_findings.h"
#include "quality/row_states.h"

#include <QString>
#include <QStringList>

namespace session {

/// What is wrong with a cell or a row, in a few words of the user's language, the column's name among them.
QString describe(const quality::RowFinding &finding, const QStringList &columns);

/// Why a row as a whole is not sent, where no finding says it; empty for one that is sent.
QString describe(quality::RowState state);

} // namespace session

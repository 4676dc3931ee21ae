// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QString>

namespace base {

/// Text from outside (a header, a server's words) made fit for one line of a log or a terminal: line breaks,
/// control characters and direction marks become visible escapes, at most \a maxLength characters.
QString oneLine(QStringView text, qsizetype maxLength = 200);

/// Words of a server without what may be a person's data: what stands in quotation marks or looks like an
/// email address becomes «…».
QString withoutValues(QStringView text);

/// Sends every message of the program through one sink on standard error: one line an event, values redacted.
void installLogSink();

} // namespace base

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/answer.h"
#include "platform/request.h"
#include "platform/retry.h"

#include <optional>

namespace platform {

/// A try that brought nothing usable.
struct Failed
{
    base::Error error;
    Again again = Again::Never;
};

/// What is wrong with an answer by its transport and its status; nothing when it is a good one (2xx), whose
/// body has still to be understood. \a host: to whom the request went
std::optional<Failed> failureOf(const Answer &answer, const Request &request, const QString &host);

/// The words and the code that the platform put into an error's body. Every service has a shape of its own; a
/// body that is empty or not JSON (a gateway's HTML) gives neither.
struct PlatformWords
{
    QString code;
    QString text; ///< one line, values taken out
};

PlatformWords wordsOf(const QByteArray &body);

/// Reads a good answer's body: AnswerIncomplete when it is empty or ends early, AnswerInvalid when it is no
/// JSON, nested deeper than limits::answerDepth, or tells one name twice.
base::Result<QJsonDocument> parseAnswer(const QByteArray &body);

} // namespace platform

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/mapping.h"

#include <QJsonObject>
#include <QString>

namespace session {

/// An error in the user's language: what happened, to what, and what to do next.
struct Message
{
    QString happened;
    QString advice;
};

/// Where the words are read: what to do next differs.
enum class Audience : std::uint8_t { Window, CommandLine };

/// The words for an error; used by the wizard and the command line. Plain text: names from outside are made
/// fit for one line.
Message describe(const base::Error &error, Audience audience = Audience::Window);

/// The name of a code in JSON and logs, for instance "FileNotFound". Never translated.
QString nameOf(base::ErrorCode code);
QString nameOf(base::ErrorKind kind);

/// {code, kind, message, advice, subject, row, column, platformCode, status}; rows and columns counted
/// from 1.
QJsonObject toJson(const base::Error &error);

/// Why a column was matched as it is.
QString describe(const xdm::Why &why);

} // namespace session

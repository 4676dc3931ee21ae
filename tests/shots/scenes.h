// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shots/stage.h"

namespace scenes {

/// The customer files that the scenes are played with, made anew.
struct Props
{
    QTemporaryDir folder;
    QString customers; ///< a few thousand, some in need of mending
    QString fine; ///< some, none in need of anything
    QString large; ///< takes seconds to read and to send

    Props();
};

/// Source, file, columns.
void playFile(Studio &studio, const Props &props);

/// Review and what opens from it.
void playReview(Studio &studio, const Props &props);

/// Destination, connection, summary.
void playDestination(Studio &studio, const Props &props);

/// Upload and done; an interrupted upload.
void playUpload(Studio &studio, const Props &props);

/// Settings, help, about.
void playAside(Studio &studio);

void playAll(Studio &studio);

} // namespace scenes

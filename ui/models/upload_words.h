// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/upload_run.h"

#include <QString>

/// What an upload is doing, in words. Names and numbers only.
namespace models {

struct UploadHeading
{
    QString title;
    QString sentence;
};

UploadHeading uploadHeading(const session::UploadRun &run);

/// "3 622 032 of 5 841 987 rows · 0.71 of 1.14 GB"
QString uploadDone(const session::UploadRun &run);

/// "about 1 min 40 s left · 4.3 MB/s"; empty while it cannot be told
QString uploadPace(const session::UploadRun &run);

QString phaseName(session::UploadPhase phase);
QString phaseDetail(const session::UploadRun &run, session::UploadPhase phase);

/// The state of a phase in a word.
QString phaseWord(session::UploadRun::PhaseState::Kind kind);

QString eventLine(const session::UploadRun::Event &event);

/// The plot in words.
QString plotWords(const session::UploadRun &run);

} // namespace models

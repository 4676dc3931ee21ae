// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/column_choices.h"
#include "session/column_readings.h"
#include "session/destination_choice.h"
#include "session/earlier_imports.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/import_job.h"
#include "session/recipe_shelf.h"
#include "session/record_previews.h"
#include "session/record_saving.h"
#include "session/row_review.h"
#include "session/settings.h"
#include "session/upload_run.h"

#include <QObject>

#include <optional>

namespace session {

/// One person's way from a file to the proof of what became of its rows: the parts of a window, put together.
/// A new file resets what depends on it and nothing else. Lives in the UI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Environment environment, QObject *parent = nullptr);

    FileReading &file() { return m_file; }

    ColumnChoices &columns() { return m_columns; }

    RecordPreviews &previews() { return m_previews; }

    RecipeShelf &recipes() { return m_recipes; }

    RowReview &review() { return m_review; }

    DestinationChoice &destination() { return m_destination; }

    UploadRun &upload() { return m_upload; }

    RecordSaving &saving() { return m_saving; }

    EarlierImports &earlier() { return m_earlier; }

    EngineThread &engine() { return m_engine; }

    const Environment &environment() const { return m_environment; }

    const Settings &settings() const { return m_settings; }

    /// Kept at once. StoreUnwritable, DiskFull.
    base::Result<> setSettings(const Settings &settings);

    /// The whole import as it would go out now.
    RunOrder order() const;

    void startUpload(); ///< of order()

    /// Writes the records that startUpload() would send into a file instead: see saving(). Needs a
    /// destination with its schema.
    void saveRecords(const QString &path);
    void resumeUpload(
        const ResumeOrder &order); ///< with the secret that is known in this run, if none is given

    /// For the upload that stands still for it. Kept as DestinationChoice::giveSecret() keeps one, once the
    /// platform has accepted it.
    void giveSecret(const base::Secret &secret);

    /// The upload under way, or the last one, is of the file that is open.
    bool isUploadOfThisFile() const { return m_isOfThisFile; }

    /// Removes edits that were kept for longer than the settings say.
    void forgetOldEdits();

    /// A file is chosen or something was made of it that closing the window would end.
    bool hasWork() const;

    /// Back to the beginning: no file, no edits under the hands (they stay in the store), same destination.
    void startAnew();

    Q_SIGNAL void settingsChanged();

private:
    base::Secret secretFor(const QString &importId) const;
    void onUploadChanged();

    Environment m_environment;
    Settings m_settings;
    std::optional<table::Edits> m_sent; ///< with the present file, by the upload under way
    bool m_isOfThisFile = false;
    QString m_newSecretOf; ///< a connection whose secret was given for the upload and not accepted yet
    EngineThread m_engine; // before all that posts to it
    FileReading m_file;
    ColumnChoices m_columns;
    ColumnReadings m_readings;
    RecordPreviews m_previews;
    RowReview m_review;
    DestinationChoice m_destination;
    RecipeShelf m_recipes;
    UploadRun m_upload;
    RecordSaving m_saving;
    EarlierImports m_earlier;
};

} // namespace session

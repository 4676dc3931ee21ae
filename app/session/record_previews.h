// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "session/record_preview.h"
#include "xdm/mapping.h"

#include <QObject>
#include <QThreadPool>

namespace session {

class ColumnChoices;
class FileReading;

/// Single rows of a file as they will be sent with what its columns mean now. Lives in the UI thread; a pool
/// thread reads. Of each kind of question the latest alone is answered.
class RecordPreviews : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RecordPreviews(const FileReading &file, const ColumnChoices &columns, QObject *parent = nullptr);
    ~RecordPreviews() override;

    /// Asks for one row as it will be sent: previewed() follows.
    void preview(qint64 row, const table::Edits &edits);

    /// Asks what \a made would put into one row: madePreviewed() follows.
    void previewMade(const xdm::MadeField &made, qint64 row, const table::Edits &edits);

    /// \param json  one record, indented; empty: the row is not sent, \a why says why. The record's own key
    /// is not shown: it is made of hashes that are known only when the upload begins.
    Q_SIGNAL void previewed(qint64 row, const QString &json, const QString &why);

    /// \param text  as it is sent, perhaps empty: then \a why may say why the whole row is not sent
    Q_SIGNAL void madePreviewed(qint64 row, const QString &text, const QString &why);

private:
    base::Job<RecordPreview> start(qint64 row, const table::Edits &edits, const xdm::Mapping &mapping);

    const FileReading &m_file;
    const ColumnChoices &m_columns;
    quint64 m_rowAsked = 0;
    quint64 m_madeAsked = 0;
    QThreadPool m_pool; ///< one thread: questions are answered in order
};

} // namespace session

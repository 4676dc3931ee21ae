// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "csv/document.h"
#include "quality/column_statistics.h"
#include "session/reading_parts.h"
#include "xdm/mapping.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <optional>

namespace session {

/// The file of the import being made: opened from a sample at once, then read whole in the background. Lives
/// in the UI thread, which never waits; pool threads do the work.
class FileReading : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Nothing, ///< no file yet
        Opening,
        Reading, ///< its sample is there, its rows are being counted
        Read,
        Stopped, ///< at the user's word: its rows are not all known
        Failed, ///< error() says why; document() may still hold the sample
    };

    explicit FileReading(QObject *parent = nullptr);
    ~FileReading() override;

    /// Another file, or the same once more: everything known of the earlier one is forgotten.
    void open(const QString &path);

    /// How the file is read, at the user's word: what is said in \a options with Origin::User, or of one
    /// part. It is opened again.
    void choose(const csv::OpenOptions &options);
    void setDelimiter(char delimiter);
    void setHeader(bool header);
    void setEncoding(csv::Encoding encoding);

    /// Nobody's word any more: that part is detected again.
    void detect(ReadingPart part);

    /// Which text of a .zip that has several.
    void setEntry(const QString &entry);

    /// Where the text of a file is put that is not plain UTF-8, for every file from now on.
    void setWorkFolder(const QString &folder) { m_workFolder = folder; }

    /// Also as a recipe or an earlier visit says.
    void open(const QString &path, const csv::OpenOptions &options);

    void stop();
    void readOn();

    /// Nothing chosen any more.
    void close();

    State state() const { return m_state; }

    QString path() const { return m_path; }

    const std::optional<base::Error> &error() const { return m_error; }

    /// From Reading on; indexed once Read.
    const std::optional<csv::Document> &document() const { return m_document; }

    /// What was said of how the file is read, by a person or a recipe.
    const csv::OpenOptions &said() const { return m_options; }

    /// What detection says of how the file is read, also where somebody said something else; Origin::Default
    /// where that cannot be told. From Reading on.
    const csv::OpenOptions &detected() const { return m_detected; }

    /// Which known export it looks like.
    xdm::ExportForm form() const { return m_form; }

    /// What the catalogue of headers calls that export, see exportWords; empty when it is none that is known.
    const QString &exportName() const { return m_exportName; }

    qint64 bytesDone() const;
    qint64 bytesTotal() const;

    /// Rows counted so far; all of them once Read.
    qint64 rows() const;

    /// Until the end of the reading; nothing while it cannot be told.
    std::optional<std::chrono::milliseconds> timeLeft() const;

    std::chrono::milliseconds tookToRead() const { return m_took; }

    /// What each column holds: of the sample at first (exact is false), of the whole file once Read and
    /// a second pass has ended.
    const quality::ColumnStatistics &statistics() const { return m_statistics; }

    /// Some of the above is not what it was.
    Q_SIGNAL void changed();

    /// Another sample, or none any more: what was made of the earlier one (mapping, edits, checks) is void.
    Q_SIGNAL void documentReplaced();

    /// The same document, now with all of its rows.
    Q_SIGNAL void documentRead();
    Q_SIGNAL void statisticsChanged();

private:
    struct Opened;

    void begin();
    void cancel();
    void opened(const base::Result<Opened> &opened);
    void startReading();
    void read(const base::Result<csv::Document> &document);
    void startStatistics();
    void fail(const base::Error &error);

    State m_state = State::Nothing;
    QString m_path;
    QString m_workFolder;
    csv::OpenOptions m_options;
    csv::OpenOptions m_detected;
    std::optional<base::Error> m_error;
    std::optional<csv::Document> m_document;
    xdm::ExportForm m_form = xdm::ExportForm::Other;
    QString m_exportName;
    quality::ColumnStatistics m_statistics;
    quint64 m_generation = 0; ///< answers of an earlier file are dropped
    base::Running<csv::Document> m_reading;
    base::Running<quality::ColumnStatistics> m_counting;
    qint64 m_seenRows = 0; ///< by a reading that was stopped: what is shown never runs backwards
    qint64 m_seenBytes = 0;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took {};
    QTimer m_ticker;
    QThreadPool m_pool; ///< our own: no check or encoding of others is ever in the way of opening a file
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/file_reading.h"

#include "xdm/header_catalogue.h"

#include <algorithm>

namespace session {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 100ms;
constexpr auto tellingTime = 500ms; // before that a rate says nothing

/// A reading that does not answer (a drive that is gone) must not keep the next file from being opened.
constexpr int threads = 8;

} // namespace

/// What a pool thread finds out at once.
struct FileReading::Opened
{
    csv::Document document;
    xdm::Recognition recognition;
    quality::ColumnStatistics statistics;
    csv::OpenOptions detected;
};

FileReading::FileReading(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(threads);
    m_ticker.setInterval(tick);
    connect(&m_ticker, &QTimer::timeout, this, &FileReading::changed);
}

FileReading::~FileReading()
{
    cancel();
}

void FileReading::open(const QString &path)
{
    open(path, {});
}

void FileReading::open(const QString &path, const csv::OpenOptions &options)
{
    m_path = path;
    m_options = options;
    begin();
}

void FileReading::choose(const csv::OpenOptions &options)
{
    if (m_path.isEmpty())
        return;
    m_options.prefer(options);
    begin();
}

void FileReading::setDelimiter(char delimiter)
{
    choose({.delimiter = {.value = delimiter, .origin = base::Origin::User}});
}

void FileReading::setHeader(bool header)
{
    choose({.header = {.value = header, .origin = base::Origin::User}});
}

void FileReading::setEncoding(csv::Encoding encoding)
{
    choose({.encoding = {.value = encoding, .origin = base::Origin::User}});
}

void FileReading::detect(ReadingPart part)
{
    if (m_path.isEmpty())
        return;
    forget(m_options, part);
    begin();
}

void FileReading::setEntry(const QString &entry)
{
    choose({.entry = {.value = entry, .origin = base::Origin::User}});
}

void FileReading::cancel()
{
    ++m_generation;
    m_ticker.stop();
    m_reading.job.cancel();
    m_counting.job.cancel();
    m_reading = {};
    m_counting = {};
}

void FileReading::close()
{
    const bool had = m_document.has_value();
    cancel();
    m_state = State::Nothing;
    m_path.clear();
    m_options = {};
    m_detected = {};
    m_error.reset();
    m_document.reset();
    m_form = xdm::ExportForm::Other;
    m_exportName.clear();
    m_statistics = {};
    m_seenRows = 0;
    m_seenBytes = 0;
    m_took = {};
    if (had) {
        Q_EMIT documentReplaced();
        Q_EMIT statisticsChanged();
    }
    Q_EMIT changed();
}

void FileReading::begin()
{
    const QString path = m_path;
    const csv::OpenOptions options = m_options;
    const bool had = m_document.has_value();
    {
        const QSignalBlocker quiet(this); // what listens hears of one change, not of two
        close();
    }
    m_path = path;
    m_options = options;
    m_options.workFolder = m_workFolder;
    m_state = State::Opening;
    m_clock.start();
    const auto work = [path, options = m_options](base::Progress &) -> base::Result<Opened> {
        auto document = csv::Document::open(path, options);
        if (!document)
            return base::Failure(document.error());
        return Opened {.document = *document,
                       .recognition = xdm::recognise(document->columns()),
                       .statistics = quality::statisticsOfSample(*document),
                       .detected = detectedBeside(*document, options)};
    };
    base::whenDone<Opened>(base::run<Opened>(&m_pool, work).job, this,
                           [this, generation = m_generation](const base::Result<Opened> &done) {
                               if (generation == m_generation)
                                   opened(done);
                           });
    const quint64 generation = m_generation;
    if (had) {
        Q_EMIT documentReplaced();
        Q_EMIT statisticsChanged();
    }
    if (generation == m_generation)
        Q_EMIT changed();
}

void FileReading::opened(const base::Result<Opened> &opened)
{
    if (!opened)
        return fail(opened.error());
    m_document = opened->document;
    m_form = opened->recognition.form;
    m_exportName = opened->recognition.system;
    m_statistics = opened->statistics;
    m_detected = opened->detected;
    startReading();
    const quint64 generation = m_generation;
    Q_EMIT documentReplaced();
    if (generation != m_generation)
        return; // somebody chose another file meanwhile
    Q_EMIT statisticsChanged();
    Q_EMIT changed();
}

void FileReading::startReading()
{
    m_state = State::Reading;
    m_ticker.start();
    m_reading = base::run<csv::Document>(
        &m_pool, [document = *m_document](base::Progress &progress) { return document.indexed(progress); });
    base::whenDone<csv::Document>(m_reading.job, this,
                                  [this, generation = m_generation](const base::Result<csv::Document> &done) {
                                      if (generation == m_generation && m_state == State::Reading)
                                          read(done);
                                  });
}

void FileReading::read(const base::Result<csv::Document> &document)
{
    m_ticker.stop();
    m_seenRows = std::max(m_seenRows, m_reading.progress->counted());
    m_seenBytes = std::max(m_seenBytes, m_reading.progress->done());
    m_took = std::chrono::milliseconds(m_clock.elapsed());
    if (!document)
        return fail(document.error());
    if (const qint64 row = document->unterminatedRow(); row >= 0) // all below it would be one cell
        return fail({.code = base::ErrorCode::QuoteNeverClosed, .row = row, .subject = m_path});
    // Bytes beyond the sample may have shown it to be in another encoding.
    const bool another = document->encoding() != m_document->encoding()
        && m_document->encodingEvidence().reason != csv::EncodingReason::Ascii;
    m_document = *document;
    if (!m_document->encoding().isSaid())
        m_detected.encoding = m_document->encoding();
    m_state = State::Read;
    startStatistics();
    const quint64 generation = m_generation;
    if (another)
        Q_EMIT documentReplaced();
    if (generation != m_generation)
        return;
    Q_EMIT documentRead();
    if (generation == m_generation)
        Q_EMIT changed();
}

void FileReading::startStatistics()
{
    m_counting
        = base::run<quality::ColumnStatistics>(&m_pool, [document = *m_document](base::Progress &progress) {
              return quality::statisticsOf(document, progress);
          });
    base::whenDone<quality::ColumnStatistics>(
        m_counting.job, this,
        [this, generation = m_generation](const base::Result<quality::ColumnStatistics> &done) {
            // Without it the figures of the sample stay, and say that they are those.
            if (generation != m_generation || !done)
                return;
            m_statistics = *done;
            Q_EMIT statisticsChanged();
        });
}

void FileReading::fail(const base::Error &error)
{
    m_state = State::Failed;
    m_error = error;
    Q_EMIT changed();
}

void FileReading::stop()
{
    if (m_state != State::Reading)
        return;
    m_seenRows = rows();
    m_seenBytes = bytesDone();
    m_took = std::chrono::milliseconds(m_clock.elapsed());
    m_ticker.stop();
    m_reading.job.cancel();
    ++m_generation;
    m_state = State::Stopped;
    Q_EMIT changed();
}

void FileReading::readOn()
{
    if (m_state != State::Stopped)
        return;
    m_clock.start();
    startReading();
    Q_EMIT changed();
}

qint64 FileReading::bytesDone() const
{
    if (m_state == State::Read)
        return bytesTotal();
    if (m_state == State::Reading)
        return std::max(m_seenBytes, m_reading.progress->done());
    return m_seenBytes;
}

qint64 FileReading::bytesTotal() const
{
    return m_document ? m_document->source().size() : 0;
}

qint64 FileReading::rows() const
{
    if (m_state == State::Read)
        return m_document->rows();
    if (m_state == State::Reading)
        return std::max(m_seenRows, m_reading.progress->counted());
    return m_seenRows;
}

std::optional<std::chrono::milliseconds> FileReading::timeLeft() const
{
    if (m_state != State::Reading)
        return std::nullopt;
    const std::chrono::milliseconds spent(m_clock.elapsed());
    const qint64 done = m_reading.progress->done();
    const qint64 total = bytesTotal();
    if (spent < tellingTime || done <= 0 || done > total)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(double(spent.count()) * double(total - done) / double(done)));
}

} // namespace session

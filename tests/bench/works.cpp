// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/works.h"

#include "base/parallel.h"
#include "base/private_file.h"
#include "csv/document.h"
#include "quality/checks/own_email.h"
#include "quality/checks/same_email.h"
#include "xdm/encoder.h"
#include "xdm/matcher.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <mutex>

namespace bench {

namespace {

/// Columns that a Commerce export's own match sends beyond the eight that are compared.
constexpr std::array<QLatin1String, 2> notCompared {QLatin1String("suffix"), QLatin1String("updated_at")};

xdm::Mapping mappingOf(const csv::Document &document)
{
    return xdm::match(document.columns(), document.sample(), xdm::Schema::standard());
}

base::Result<int> emailColumnOf(const csv::Document &document)
{
    const int column = mappingOf(document).emailColumn(xdm::Schema::standard());
    if (column < 0)
        return base::Failure({.code = base::ErrorCode::EmailUnmapped});
    return column;
}

base::Result<csv::Document> openIndexed(const QString &path)
{
    const auto document = csv::Document::open(path);
    if (!document)
        return base::Failure(document.error());
    base::Progress progress;
    return document->indexed(progress);
}

/// Reads every row of \a document, in a thread for each core, and gives it to \a take(worker, row), which is
/// told where a stretch of rows ends by \a pause(worker).
template <class Take, class Pause>
base::Result<> eachRow(const csv::Document &document, int workers, Take take, Pause pause)
{
    const std::vector<qint64> cuts = document.cuts();
    const auto stretches = qint64(cuts.size()) - 1;
    return base::inParallel(stretches, workers, [&](int worker, qint64 stretch) -> base::Result<> {
        csv::Reader reader = document.reader(cuts[std::size_t(stretch)]);
        csv::RecordView record;
        for (qint64 row = cuts[std::size_t(stretch)]; row < cuts[std::size_t(stretch) + 1]; ++row) {
            const auto more = reader.next(record);
            if (!more)
                return base::Failure(more.error());
            if (const base::Result<> taken = take(worker, record); !taken)
                return taken;
        }
        return pause(worker);
    });
}

template <class Take> base::Result<> eachRow(const csv::Document &document, int workers, Take take)
{
    return eachRow(document, workers, take, [](int) { return base::Result<>(); });
}

int workersFor(const csv::Document &document)
{
    return base::workersFor(qint64(document.cuts().size()) - 1);
}

} // namespace

base::Result<QJsonObject> openBeginning(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto document = csv::Document::open(path);
    if (!document)
        return base::Failure(document.error());
    constexpr double nanosecond = 1e-9;
    return QJsonObject {{QStringLiteral("seconds"), double(timer.nsecsElapsed()) * nanosecond},
                        {QStringLiteral("columns"), document->columns().size()},
                        {QStringLiteral("sampled"), qint64(document->sample().size())}};
}

base::Result<QJsonObject> indexRows(const QString &path)
{
    const auto document = openIndexed(path);
    if (!document)
        return base::Failure(document.error());
    return QJsonObject {{QStringLiteral("rows"), document->rows()}};
}

base::Result<QJsonObject> checkEmails(const QString &path)
{
    const auto document = openIndexed(path);
    if (!document)
        return base::Failure(document.error());
    const auto column = emailColumnOf(*document);
    if (!column)
        return base::Failure(column.error());

    struct Worker
    {
        quality::OwnEmail email;
        qint64 missing = 0;
        qint64 invalid = 0;
    };

    std::vector<Worker> workers(std::size_t(workersFor(*document)), {.email = quality::OwnEmail(*column)});
    const auto looked
        = eachRow(*document, int(workers.size()), [&](int worker, const csv::RecordView &record) {
              Worker &mine = workers[std::size_t(worker)];
              mine.email.look(record);
              mine.missing += mine.email.verdict() == xdm::EmailVerdict::Missing;
              mine.invalid += mine.email.verdict() == xdm::EmailVerdict::Invalid;
              return base::Result<>();
          });
    if (!looked)
        return base::Failure(looked.error());
    qint64 missing = 0;
    qint64 invalid = 0;
    for (const Worker &worker : workers) {
        missing += worker.missing;
        invalid += worker.invalid;
    }
    return QJsonObject {{QStringLiteral("rows"), document->rows()},
                        {QStringLiteral("missing"), missing},
                        {QStringLiteral("invalid"), invalid}};
}

base::Result<QJsonObject> findDuplicates(const QString &path)
{
    const auto document = openIndexed(path);
    if (!document)
        return base::Failure(document.error());
    const auto column = emailColumnOf(*document);
    if (!column)
        return base::Failure(column.error());
    const base::Progress progress;
    const int workers = workersFor(*document);
    std::vector<quality::OwnEmail> emails(static_cast<std::size_t>(workers), quality::OwnEmail(*column));
    quality::SameEmail same(xdm::ExportForm::Other, progress, workers, document->workFolder());
    const auto looked = eachRow(*document, workers, [&](int worker, const csv::RecordView &record) {
        quality::OwnEmail &email = emails[std::size_t(worker)];
        email.look(record);
        return email.verdict() == xdm::EmailVerdict::Good
            ? same.add(worker, record.row, email.clean(), email.isPadded(), {})
            : base::Result<>();
    });
    if (!looked)
        return base::Failure(looked.error());
    quality::RowStates states(document->rows());
    std::vector<quality::Join> joins;
    const auto found = same.decide(states, joins);
    if (!found)
        return base::Failure(found.error());
    return QJsonObject {{QStringLiteral("rows"), document->rows()},
                        {QStringLiteral("duplicate"), found->rows},
                        {QStringLiteral("duplicateByCase"), found->byCase}};
}

base::Result<QJsonObject> encodeToFile(const QString &path, const QString &out)
{
    const auto document = openIndexed(path);
    if (!document)
        return base::Failure(document.error());
    xdm::Mapping mapping = mappingOf(*document);
    for (const xdm::ColumnMapping &column : std::vector(mapping.columns)) {
        if (std::ranges::find(notCompared, column.header) != notCompared.end())
            xdm::leaveOut(mapping, column.column);
    }

    struct Worker
    {
        xdm::Encoder encoder;
        QByteArray lines = {};
        qint64 records = 0;
    };

    std::vector<Worker> workers;
    for (int left = workersFor(*document); left > 0; --left) {
        auto encoder = xdm::Encoder::make(mapping, xdm::Schema::standard());
        if (!encoder)
            return base::Failure(encoder.error());
        encoder->setIdPrefix("0123456789ab");
        workers.push_back({.encoder = *std::move(encoder)});
    }
    QFile file(out);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::Failure(base::storageError(out, errno));
    std::mutex writing;
    qint64 bytes = 0;
    const auto encode = [&](int worker, const csv::RecordView &record) {
        Worker &mine = workers[std::size_t(worker)];
        mine.records += mine.encoder.encode(std::span(&record, 1), mine.lines) == xdm::Outcome::Written;
        return base::Result<>();
    };
    const auto write = [&](int worker) -> base::Result<> {
        QByteArray &lines = workers[std::size_t(worker)].lines;
        const std::lock_guard lock(writing);
        if (file.write(lines) != lines.size())
            return base::Failure(base::storageError(out, errno));
        bytes += lines.size();
        lines.resize(0); // keeps its memory
        return {};
    };
    if (const auto done = eachRow(*document, int(workers.size()), encode, write); !done)
        return base::Failure(done.error());
    qint64 records = 0;
    for (const Worker &worker : workers)
        records += worker.records;
    return QJsonObject {{QStringLiteral("rows"), document->rows()},
                        {QStringLiteral("records"), records},
                        {QStringLiteral("bytes"), bytes}};
}

} // namespace bench

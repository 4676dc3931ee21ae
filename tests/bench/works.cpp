// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/works.h"

#include "base/private_file.h"
#include "csv/document.h"
#include "quality/checks/own_email.h"
#include "quality/checks/same_email.h"
#include "xdm/encoder.h"
#include "xdm/matcher.h"

#include <QFile>

#include <array>
#include <cerrno>

namespace bench {

namespace {

/// Columns that a Commerce export's own match sends beyond the eight that are compared.
constexpr std::array<QLatin1String, 2> notCompared {QLatin1String("suffix"), QLatin1String("updated_at")};

constexpr qsizetype writeBytes = 1 << 20;

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

/// Reads every row of \a document, and gives it to \a take.
template <class Take> base::Result<qint64> eachRow(const csv::Document &document, Take take)
{
    csv::Reader reader = document.reader();
    csv::RecordView record;
    for (qint64 rows = 0;; ++rows) {
        const auto more = reader.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return rows;
        if (const base::Result<> taken = take(record); !taken)
            return base::Failure(taken.error());
    }
}

} // namespace

base::Result<QJsonObject> openBeginning(const QString &path)
{
    const auto document = csv::Document::open(path);
    if (!document)
        return base::Failure(document.error());
    return QJsonObject {{QStringLiteral("columns"), document->columns().size()},
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
    quality::OwnEmail email(*column);
    qint64 missing = 0;
    qint64 invalid = 0;
    const auto rows = eachRow(*document, [&](const csv::RecordView &record) -> base::Result<> {
        email.look(record);
        missing += email.verdict() == xdm::EmailVerdict::Missing;
        invalid += email.verdict() == xdm::EmailVerdict::Invalid;
        return {};
    });
    if (!rows)
        return base::Failure(rows.error());
    return QJsonObject {{QStringLiteral("rows"), *rows},
                        {QStringLiteral("missing"), missing},
                        {QStringLiteral("invalid"), invalid}};
}

base::Result<QJsonObject> findDuplicates(const QString &path)
{
    const auto document = csv::Document::open(path);
    if (!document)
        return base::Failure(document.error());
    const auto column = emailColumnOf(*document);
    if (!column)
        return base::Failure(column.error());
    const base::Progress progress;
    quality::OwnEmail email(*column);
    quality::SameEmail same(xdm::ExportForm::Other, progress);
    const auto rows = eachRow(*document, [&](const csv::RecordView &record) -> base::Result<> {
        email.look(record);
        if (email.verdict() != xdm::EmailVerdict::Good)
            return {};
        return same.add(record.row, email.clean(), {});
    });
    if (!rows)
        return base::Failure(rows.error());
    quality::RowStates states(*rows);
    std::vector<quality::Join> joins;
    const auto found = same.decide(states, joins);
    if (!found)
        return base::Failure(found.error());
    return QJsonObject {{QStringLiteral("rows"), *rows},
                        {QStringLiteral("duplicate"), found->rows},
                        {QStringLiteral("duplicateByCase"), found->byCase}};
}

base::Result<QJsonObject> encodeToFile(const QString &path, const QString &out)
{
    const auto document = csv::Document::open(path);
    if (!document)
        return base::Failure(document.error());
    xdm::Mapping mapping = mappingOf(*document);
    for (const xdm::ColumnMapping &column : std::vector(mapping.columns)) {
        if (std::ranges::find(notCompared, column.header) != notCompared.end())
            xdm::leaveOut(mapping, column.column);
    }
    auto encoder = xdm::Encoder::make(mapping, xdm::Schema::standard());
    if (!encoder)
        return base::Failure(encoder.error());
    encoder->setIdPrefix("0123456789ab");
    QFile file(out);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::Failure(base::storageError(out, errno));
    QByteArray lines;
    lines.reserve(2 * writeBytes);
    qint64 bytes = 0;
    qint64 records = 0;
    const auto write = [&](qsizetype least) -> base::Result<> {
        if (lines.size() < least)
            return {};
        if (file.write(lines) != lines.size())
            return base::Failure(base::storageError(out, errno));
        bytes += lines.size();
        lines.resize(0); // keeps its memory
        return {};
    };
    const auto rows = eachRow(*document, [&](const csv::RecordView &record) {
        records += encoder->encode(std::span(&record, 1), lines) == xdm::Outcome::Written;
        return write(writeBytes);
    });
    if (!rows)
        return base::Failure(rows.error());
    if (const auto written = write(0); !written)
        return base::Failure(written.error());
    return QJsonObject {{QStringLiteral("rows"), *rows},
                        {QStringLiteral("records"), records},
                        {QStringLiteral("bytes"), bytes}};
}

} // namespace bench

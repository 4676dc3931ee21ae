// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/hash.h"
#include "base/job.h"
#include "bench/works.h"
#include "quality/column_statistics.h"
#include "session/import.h"
#include "upload/part_encoder.h"

#include <QFile>

#include <malloc.h>

namespace bench {

namespace {

/// Of this process, in bytes; what the heap keeps for later is given back first.
qint64 anonymousMemory()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return -1;
}

struct Encoded
{
    qint64 records = 0;
    qint64 bytes = 0;
};

/// Every part as it would be sent, one after the other.
base::Result<Encoded> encodeParts(const std::shared_ptr<const upload::Order> &order)
{
    auto encoder = upload::PartEncoder::make(order, {});
    if (!encoder)
        return base::Failure(encoder.error());
    base::Progress progress;
    Encoded encoded;
    const quality::RowStates &states = *order->report.states;
    qint64 row = 0;
    while (row < states.rows() && states.at(row) != quality::RowState::Sent)
        ++row;
    while (row < states.rows()) {
        const auto part = encoder->encode(row, progress);
        if (!part)
            return base::Failure(part.error());
        encoded.records += part->records;
        encoded.bytes += part->body.size();
        row = part->endRow;
    }
    return encoded;
}

} // namespace

base::Result<QJsonObject> importWhole(const QString &path, SourceHash hash)
{
    QThreadPool pool;
    base::Running<QByteArray> hashing;
    if (hash == SourceHash::With)
        hashing = base::run<QByteArray>(
            &pool, [path](base::Progress &progress) { return base::sha256OfFile(path, progress); });
    base::Progress progress;
    auto import = session::Import::open(path, {}, {});
    if (!import)
        return base::Failure(import.error());
    auto indexed = import->document.indexed(progress);
    if (!indexed)
        return base::Failure(indexed.error());
    import->document = *std::move(indexed);
    const auto statistics = quality::statisticsOf(import->document, progress);
    if (!statistics)
        return base::Failure(statistics.error());
    auto checked = session::checkImport(*std::move(import), xdm::Schema::standard(), progress);
    if (!checked)
        return base::Failure(checked.error());
    QByteArray sha256;
    if (hash == SourceHash::With) {
        hashing.job.waitForFinished();
        const auto hashed = base::outcome<QByteArray>(hashing.job);
        if (!hashed)
            return base::Failure(hashed.error());
        sha256 = *hashed;
    }
    const auto order = std::make_shared<const upload::Order>(
        upload::Order {.table = table::Table(checked->import.document, checked->import.edits),
                       .mapping = checked->mapping,
                       .schema = checked->schema,
                       .report = checked->report,
                       .sourceSha256 = sha256});
    const auto encoded = encodeParts(order);
    if (!encoded)
        return base::Failure(encoded.error());
    const quality::Counts &counts = checked->report.counts;
    return QJsonObject {{QStringLiteral("rows"), statistics->rows},
                        {QStringLiteral("missing"), counts.missingEmail},
                        {QStringLiteral("invalid"), counts.invalidEmail},
                        {QStringLiteral("duplicate"), counts.duplicateEmail},
                        {QStringLiteral("duplicateByCase"), counts.duplicateByCase},
                        {QStringLiteral("records"), counts.records},
                        {QStringLiteral("left"), counts.leftOut()},
                        {QStringLiteral("encoded"), encoded->records},
                        {QStringLiteral("bytes"), encoded->bytes},
                        {QStringLiteral("anonymousAfter"), anonymousMemory()},
                        {QStringLiteral("sha256"), QString::fromLatin1(sha256)}};
}

} // namespace bench

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversion.h"

#include "base/hash.h"
#include "base/job.h"
#include "base/private_file.h"
#include "base/private_writer.h"
#include "session/damage_words.h"
#include "session/progress_share.h"
#include "session/summary.h"

#include <QFileInfo>

namespace session {

namespace {

/// The end of the file's way to the disk takes what is left of the scale.
constexpr qint64 conversionWritten = 990;

/// Hashes the source in a thread of its own while something else is done with it.
class HashBeside
{
public:
    HashBeside(const QString &path, const base::Progress &whole)
        : m_running(base::run<QByteArray>(&m_pool, [path, &whole](base::Progress &own) {
            Both both(own, whole);
            return base::sha256OfFile(path, both);
        }))
    {
    }

    Q_DISABLE_COPY_MOVE(HashBeside)

    ~HashBeside()
    {
        m_running.progress->cancel();
        m_pool.waitForDone();
    }

    base::Result<QByteArray> wait()
    {
        m_pool.waitForDone();
        return base::outcome<QByteArray>(m_running.job);
    }

private:
    class Both final : public base::Progress
    {
    public:
        Both(const base::Progress &own, const base::Progress &whole)
            : m_own(own)
            , m_whole(whole)
        {
        }

        bool isCancelled() const override { return m_own.isCancelled() || m_whole.isCancelled(); }

    private:
        const base::Progress &m_own;
        const base::Progress &m_whole;
    };

    QThreadPool m_pool;
    base::Running<QByteArray> m_running;
};

base::Result<> mayBecome(const QString &path, const csv::Source &source, bool replace)
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return {};
    const bool isOther = !there.isFile() || there.isSymLink() || base::isSameFile(path, source.path());
    if (isOther)
        return base::Failure({.code = base::ErrorCode::FileWouldBeLost, .subject = path});
    if (!replace)
        return base::Failure({.code = base::ErrorCode::FileExists, .subject = path});
    return {};
}

} // namespace

upload::Sums Converted::sums() const
{
    return plannedSums(checked.report.counts);
}

base::Result<Converted> convert(Import import, const xdm::Schema &schema, const TakeRecords &take,
                                base::Progress &progress)
{
    const csv::Source source = import.document.source();
    HashBeside hash(source.path(), progress);
    ProgressShare checking(progress, {.to = conversionChecked, .total = conversionTotal});
    auto checked = checkImport(std::move(import), schema, checking);
    if (!checked)
        return base::Failure(checked.error());
    const auto sourceSha256 = hash.wait();
    if (!sourceSha256)
        return base::Failure(sourceSha256.error());
    if (const auto same = source.unchanged(); !same)
        return base::Failure(same.error());
    if (checked->report.counts.records == 0)
        return base::Failure({.code = base::ErrorCode::NothingToSend, .subject = source.path()});
    const upload::Order order {.table = table::Table(checked->import.document, checked->import.edits),
                               .mapping = checked->mapping,
                               .schema = checked->schema,
                               .report = checked->report,
                               .sourceSha256 = *sourceSha256};
    ProgressShare writing(progress,
                          {.from = conversionChecked, .to = conversionWritten, .total = conversionTotal});
    const auto written = writeRecords(order, take, writing);
    if (!written)
        return base::Failure(written.error());
    if (const auto same = source.unchanged(); !same)
        return base::Failure(same.error());
    return Converted {.checked = *std::move(checked), .written = *written};
}

base::Result<Converted> convertToFile(Import import, const xdm::Schema &schema, const QString &path,
                                      bool replace, base::Progress &progress)
{
    const csv::Source source = import.document.source();
    if (const auto may = mayBecome(path, source, replace); !may)
        return base::Failure(may.error());
    auto file = base::PrivateWriter::create(path);
    if (!file)
        return base::Failure(file.error());
    auto converted = convert(
        std::move(import), schema,
        [&file](std::string_view lines) {
            return file->write(QByteArrayView(lines.data(), qsizetype(lines.size())));
        },
        progress);
    if (!converted)
        return converted;
    // It may have got another meaning meanwhile.
    if (const auto may = mayBecome(path, source, replace); !may)
        return base::Failure(may.error());
    if (const auto there = file->commit(replace, progress); !there)
        return base::Failure(there.error());
    progress.report(conversionTotal, conversionTotal);
    return converted;
}

QJsonObject toJson(const Converted &converted, const QString &path)
{
    const csv::Document &document = converted.checked.import.document;
    const upload::Sums sums = converted.sums();
    return {{QStringLiteral("file"), document.source().path()},
            {QStringLiteral("out"), path.isEmpty() ? QJsonValue() : QJsonValue(path)},
            {QStringLiteral("read"), sums.read},
            {QStringLiteral("written"), sums.sent},
            {QStringLiteral("records"), converted.written.records},
            {QStringLiteral("bytes"), converted.written.bytes},
            {QStringLiteral("leftOut"), leftOutJson(sums)},
            {QStringLiteral("valuesLeftOut"), sums.valuesLeftOut},
            {QStringLiteral("problems"), toJson(document.damage())}};
}

} // namespace session

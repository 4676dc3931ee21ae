// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/diagnostics.h"

#include "practice/line_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QUrl>

#include <algorithm>

namespace practice {

namespace {

constexpr qsizetype pageLength = 100; ///< also the most that may be asked for
constexpr int sampleRows = 10;
const auto directory = QStringLiteral("row_errors");
const auto inputDirectory = QStringLiteral("input_files");
const auto sample = QStringLiteral("row_errors_sample.json");

struct Entry
{
    QString name;
    qint64 length = 0;
};

Reply notFound()
{
    return problem(404, QStringLiteral("NotFoundError"), QStringLiteral("There is nothing of this name."));
}

std::vector<Entry> errorFiles(const QString &folder)
{
    std::vector<Entry> entries;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        entries.push_back({file.fileName(), file.size()});
    return entries;
}

/// A page of names; length is a string, and links carry an encoded slash.
Reply listed(const std::vector<Entry> &entries, const Request &request, const QString &url,
             const QString &prefix)
{
    const qsizetype start = std::max(request.parameter(QStringLiteral("start")).toLongLong(), qint64(0));
    const qint64 asked = request.parameter(QStringLiteral("limit")).toLongLong();
    const qsizetype limit = asked > 0 ? std::min(asked, qint64(pageLength)) : pageLength;
    QJsonArray data;
    for (qsizetype i = start; i < std::ssize(entries) && i < start + limit; ++i) {
        const Entry &entry = entries[static_cast<std::size_t>(i)];
        const QString path = QString::fromLatin1(QUrl::toPercentEncoding(prefix + entry.name));
        const QJsonObject self {{QStringLiteral("href"), url + QStringLiteral("?path=") + path}};
        data.append(QJsonObject {{QStringLiteral("name"), entry.name},
                                 {QStringLiteral("length"), QString::number(entry.length)},
                                 {QStringLiteral("_links"), QJsonObject {{QStringLiteral("self"), self}}}});
    }
    return json(200,
                QJsonObject {{QStringLiteral("data"), data},
                             {QStringLiteral("_page"),
                              QJsonObject {{QStringLiteral("limit"), limit},
                                           {QStringLiteral("count"), data.size()}}}});
}

Reply fileReply(const QString &folder, const QString &name)
{
    if (!QDir(folder).entryList(QDir::Files).contains(name))
        return notFound();
    auto file = std::make_unique<QFile>(folder + QLatin1Char('/') + name);
    if (!file->open(QIODevice::ReadOnly))
        return notFound();
    return streamed(std::move(file), QByteArrayLiteral("application/octet-stream"));
}

Reply firstRows(const QString &folder, const std::vector<Entry> &files)
{
    QByteArray rows;
    int left = sampleRows;
    for (const Entry &file : files) {
        LineReader reader(folder + QLatin1Char('/') + file.name);
        for (auto line = reader.next(); line && left > 0; line = reader.next(), --left)
            rows += line->bytes.toByteArray() + '\n';
    }
    return {.contentType = QByteArrayLiteral("application/octet-stream"), .body = rows};
}

Reply inputFile(const PartFile &file)
{
    const QByteArray line
        = QJsonDocument(QJsonObject {{QStringLiteral("path"), file.name}}).toJson(QJsonDocument::Compact);
    return {.contentType = QByteArrayLiteral("application/octet-stream"), .body = line + '\n'};
}

/// The rows of a failed batch tell their faults in another shape.
QByteArray asFailedRow(QByteArrayView line)
{
    QJsonObject row = QJsonDocument::fromJson(line.toByteArray()).object();
    QJsonArray faults;
    const QJsonArray errors = row.take(QStringLiteral("_errors")).toArray();
    for (const QJsonValue &error : errors) {
        const QString column = error[QStringLiteral("column")].toString();
        QString location = column;
        location.replace(QLatin1Char('/'), QStringLiteral("/properties/"));
        faults.append(QJsonObject {{QStringLiteral("causingExceptions"), QJsonArray()},
                                   {QStringLiteral("keyword"), QStringLiteral("type")},
                                   {QStringLiteral("message"), error[QStringLiteral("message")]},
                                   {QStringLiteral("pointerToViolation"), QLatin1Char('#') + column},
                                   {QStringLiteral("schemaLocation"), QLatin1Char('#') + location}});
    }
    row.remove(QStringLiteral("_filename"));
    row[QStringLiteral("_validationErrors")] = faults;
    return QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void Diagnostics::addRoutes(Router &router)
{
    const QByteArray batch = QByteArrayLiteral("data/foundation/export/batches/{}");
    router.add("GET", batch + "/meta", Access::Sandbox, [this](const Call &call) { return meta(call); });
    router.add("GET", batch + "/failed", Access::Sandbox, [this](const Call &call) { return failed(call); });
}

const Batch *Diagnostics::checkedBatch(const Call &call) const
{
    const Batch *batch = m_desk.batches.find(call.arguments.first());
    const bool isFinal = batch && batch->result && batch->finalAt(m_desk.clock) <= m_desk.now();
    return isFinal && batch->sandbox == call.sandbox->name ? batch : nullptr;
}

QString Diagnostics::errorFolder(const Batch &batch) const
{
    return m_desk.batches.checkedFolder(batch.id) + QLatin1Char('/') + directory;
}

Reply Diagnostics::meta(const Call &call) const
{
    const Batch *batch = checkedBatch(call);
    if (!batch)
        return notFound();
    const QString folder = errorFolder(*batch);
    const QString url = m_desk.url + QStringLiteral("/data/foundation/export/batches/%1/meta").arg(batch->id);
    const QString path = call.request.parameter(QStringLiteral("path"));
    const std::vector<Entry> errors = batch->hasDiagnostics() ? errorFiles(folder) : std::vector<Entry>();
    const std::vector<PartFile> inputs = m_desk.batches.files(batch->id);
    if (path.isEmpty()) {
        std::vector<Entry> entries {{inputDirectory, 0}};
        if (!errors.empty())
            entries.insert(entries.begin(),
                           {{directory, 0}, {sample, firstRows(folder, errors).body.size()}});
        return listed(entries, call.request, url, {});
    }
    if (path == inputDirectory) {
        std::vector<Entry> entries;
        for (const PartFile &file : inputs)
            entries.push_back({file.name, inputFile(file).body.size()});
        return listed(entries, call.request, url, inputDirectory + QLatin1Char('/'));
    }
    if (path.startsWith(inputDirectory + QLatin1Char('/'))) {
        const auto found = std::ranges::find(inputs, path.mid(inputDirectory.size() + 1), &PartFile::name);
        return found == inputs.end() ? notFound() : inputFile(*found);
    }
    if (!batch->hasDiagnostics())
        return notFound();
    if (path == directory)
        return listed(errors, call.request, url, directory + QLatin1Char('/'));
    if (path == sample && !errors.empty())
        return firstRows(folder, errors);
    if (path.startsWith(directory + QLatin1Char('/')))
        return fileReply(folder, path.mid(directory.size() + 1));
    return notFound();
}

Reply Diagnostics::failed(const Call &call) const
{
    const Batch *batch = checkedBatch(call);
    if (!batch || m_desk.statusOf(*batch) != QStringLiteral("failed"))
        return notFound();
    const QString folder = errorFolder(*batch);
    std::vector<Entry> entries = errorFiles(folder);
    const QString path = call.request.parameter(QStringLiteral("path"));
    if (path.isEmpty()) {
        entries.push_back({QStringLiteral("_SUCCESS"), 0});
        const QString url
            = m_desk.url + QStringLiteral("/data/foundation/export/batches/%1/failed").arg(batch->id);
        return listed(entries, call.request, url, {});
    }
    if (path == QStringLiteral("_SUCCESS"))
        return {.contentType = QByteArrayLiteral("application/octet-stream")};
    if (std::ranges::find(entries, path, &Entry::name) == entries.end())
        return notFound();
    auto rows = std::make_unique<QTemporaryFile>(m_desk.folder + QStringLiteral("/failed.XXXXXX"));
    if (!rows->open())
        return problem(500, QStringLiteral("StorageError"), rows->errorString());
    LineReader reader(folder + QLatin1Char('/') + path);
    while (const auto line = reader.next())
        rows->write(asFailedRow(line->bytes));
    rows->seek(0);
    return streamed(std::move(rows), QByteArrayLiteral("application/octet-stream"));
}

} // namespace practice

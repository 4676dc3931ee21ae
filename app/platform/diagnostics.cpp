// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/diagnostics.h"

#include "base/log.h"
#include "platform/json.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace platform {

namespace {

Request metaRequest(const QString &batchId, const QByteArray &path)
{
    return {.path = "/data/foundation/export/batches/" + segment(batchId) + "/meta",
            .query = {{"path", path}}};
}

/// Our own rows begin with their "_id", so that even the head of a broken one tells whose it is.
QString idAtHead(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("\\A\\s*\\{\\s*\"_id\"\\s*:\\s*\"([^\"\\\\]*)\""));
    return head.match(text.left(1000)).captured(1);
}

/// "1555" out of 1555, "1555" and "INGEST-1555-400".
QString digitsOf(const QString &code)
{
    static const QRegularExpression framed(QStringLiteral("\\A[A-Z]+-(\\d+)-\\d+\\z"));
    const auto match = framed.match(code);
    return match.hasMatch() ? match.captured(1) : base::oneLine(code, 60);
}

} // namespace

Request diagnosticsRequest(const QString &batchId, int start)
{
    Request request = metaRequest(batchId, "row_errors");
    request.query.append({"limit", QByteArray::number(limits::pageEntries)});
    request.query.append({"start", QByteArray::number(start)});
    return request;
}

base::Result<std::vector<DiagnosticsFile>> readDiagnostics(const QJsonDocument &document)
{
    const QJsonValue list = document.object().value(QLatin1String("data"));
    if (!list.isArray())
        return base::Failure({.code = base::ErrorCode::AnswerInvalid});
    std::vector<DiagnosticsFile> files;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject entry = value.toObject();
        const QString name = textOf(entry, "name");
        if (name.isEmpty())
            return base::Failure({.code = base::ErrorCode::AnswerInvalid});
        files.push_back({.name = name, .bytes = countOf(entry.value(QLatin1String("length")))});
    }
    return files;
}

Request diagnosticsFileRequest(const QString &batchId, const DiagnosticsFile &file,
                               std::shared_ptr<BodySink> sink)
{
    Request request = metaRequest(batchId, "row_errors/" + file.name.toUtf8());
    request.answer = Request::Body::Stream;
    request.sink = std::move(sink);
    request.deadline = std::max<std::chrono::milliseconds>(limits::smallCall, transferDeadline(file.bytes));
    return request;
}

base::Result<RefusedRow> readRefusedRow(const QByteArray &line)
{
    if (line.size() >= limits::lineBytes) // only its head was kept
        return RefusedRow {.recordId = idAtHead(QString::fromUtf8(line))};
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return base::Failure({.code = base::ErrorCode::AnswerIncomplete});
    const QJsonObject row = document.object();
    QJsonObject error = row.value(QLatin1String("_errors")).toArray().first().toObject();
    if (error.isEmpty())
        error = row.value(QLatin1String("_validationErrors")).toArray().first().toObject();
    QString id = textOf(row, "_id");
    if (id.isEmpty())
        id = idAtHead(textOf(row, "_corrupt_record"));
    return RefusedRow {
        .recordId = id,
        .code = digitsOf(textsOf(error.value(QLatin1String("code"))).value(0)),
        .message = base::oneLine(base::withoutValues(textOf(error, "message")), 500),
        .column = base::oneLine(base::withoutValues(textOf(error, "column"))),
    };
}

RefusedRowSink::RefusedRowSink(Piece piece)
    : m_piece(std::move(piece))
{
}

void RefusedRowSink::begin()
{
    m_line.clear();
    m_rows.clear();
    m_row = 0;
}

base::Result<> RefusedRowSink::take(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const qsizetype end = piece.indexOf('\n');
        const QByteArrayView part = end < 0 ? piece : piece.first(end);
        m_line += part.first(std::min(part.size(), limits::lineBytes - m_line.size()));
        if (end < 0)
            return {};
        piece = piece.sliced(end + 1);
        if (auto taken = line(); !taken)
            return taken;
    }
    return {};
}

base::Result<> RefusedRowSink::end()
{
    if (auto taken = line(); !taken)
        return taken;
    handOver();
    return {};
}

base::Result<> RefusedRowSink::line()
{
    const QByteArray text = std::exchange(m_line, {});
    if (text.trimmed().isEmpty())
        return {};
    const qint64 row = m_row++;
    if (row < m_handedOver)
        return {};
    auto refused = readRefusedRow(text);
    if (!refused)
        return base::Failure(refused.error());
    m_rows.push_back(std::move(*refused));
    if (std::ssize(m_rows) == limits::rowsPerPiece)
        handOver();
    return {};
}

void RefusedRowSink::handOver()
{
    if (m_rows.empty())
        return;
    m_handedOver += std::ssize(m_rows);
    m_piece(std::exchange(m_rows, {}));
}

} // namespace platform

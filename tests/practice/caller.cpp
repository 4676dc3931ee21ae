// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QThread>
#include <QtDebug>

namespace practice_test {

namespace {

constexpr int patience = 20'000;

/// Reads until the buffer holds so many bytes.
bool readUpTo(QTcpSocket &socket, QByteArray &buffer, qsizetype size)
{
    while (buffer.size() < size) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
            return false;
        buffer += socket.readAll();
    }
    return true;
}

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    const QByteArrayList all = head.split('\n');
    for (const QByteArray &line : all) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Answer call(const QUrl &server, const QByteArray &method, const QByteArray &target, const Headers &headers,
            const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    if (!socket.waitForConnected(patience))
        return {};
    QByteArray request
        = method + ' ' + target + " HTTP/1.1\r\nHost: " + server.authority().toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.write(request);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) { }

    QByteArray buffer;
    qsizetype end = -1;
    while ((end = buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readUpTo(socket, buffer, buffer.size() + 1))
            return {};
    }
    Answer answer {.head = buffer.left(end), .body = buffer.mid(end + 4)};
    answer.status = answer.head.mid(9, 3).toInt();
    if (method == "HEAD")
        return answer;
    if (!readUpTo(socket, answer.body, answer.header("Content-Length").toLongLong()))
        return {};
    return answer;
}

World::World(std::chrono::milliseconds step)
{
    options.folder = m_folder.filePath(QStringLiteral("practice"));
    options.step = step;
    options.perHundredThousandRows = std::chrono::milliseconds(0);
    start();
}

void World::start()
{
    auto started = practice::Server::start(options);
    if (!started)
        qFatal("no practice platform: %s", qPrintable(started.error().detail));
    m_server = *std::move(started);
}

void World::restart()
{
    stop();
    start();
}

QString World::datasetId(const QString &sandbox, const QString &name) const
{
    const QJsonArray boxes = description()[QStringLiteral("sandboxes")].toArray();
    for (const QJsonValue &box : boxes) {
        const QJsonArray datasets = box[QStringLiteral("datasets")].toArray();
        for (const QJsonValue &dataset : datasets) {
            if (box[QStringLiteral("name")].toString() == sandbox
                && dataset[QStringLiteral("name")].toString() == name)
                return dataset[QStringLiteral("id")].toString();
        }
    }
    return {};
}

QByteArray World::token() const
{
    const QJsonObject connection = description();
    const QByteArray form = "grant_type=client_credentials&client_id="
        + connection[QStringLiteral("clientId")].toString().toLatin1() + "&client_secret="
        + connection[QStringLiteral("clientSecret")].toString().toLatin1() + "&scope=openid%2CAdobeID";
    return call(url(), "POST", "/ims/token/v3", {{"Content-Type", "application/x-www-form-urlencoded"}}, form)
        .object()[QStringLiteral("access_token")]
        .toString()
        .toLatin1();
}

Headers World::headers(const QByteArray &sandbox) const
{
    if (m_token.isEmpty())
        m_token = token();
    const QJsonObject connection = description();
    return {{"Authorization", "Bearer " + m_token},
            {"x-api-key", connection[QStringLiteral("clientId")].toString().toLatin1()},
            {"x-gw-ims-org-id", connection[QStringLiteral("organisation")].toString().toLatin1()},
            {"x-sandbox-name", sandbox}};
}

Answer World::get(const QByteArray &target, const QByteArray &sandbox, const Headers &more) const
{
    return call(url(), "GET", target, headers(sandbox) + more);
}

Answer World::send(const QByteArray &method, const QByteArray &target, const QByteArray &contentType,
                   const QByteArray &body, const QByteArray &sandbox) const
{
    return call(url(), method, target, headers(sandbox) + Headers {{"Content-Type", contentType}}, body);
}

QByteArray World::createBatch(const QString &dataset, QJsonObject body, const QByteArray &sandbox) const
{
    body[QStringLiteral("datasetId")] = dataset;
    if (!body.contains(QStringLiteral("inputFormat")))
        body[QStringLiteral("inputFormat")]
            = QJsonObject {{QStringLiteral("format"), QStringLiteral("json")}};
    return send("POST", "/data/foundation/import/batches", "application/json", QJsonDocument(body).toJson(),
                sandbox)
        .object()[QStringLiteral("id")]
        .toString()
        .toLatin1();
}

Answer World::put(const QByteArray &batch, const QString &dataset, const QByteArray &file,
                  const QByteArray &body, const QByteArray &sandbox) const
{
    return send("PUT",
                "/data/foundation/import/batches/" + batch + "/datasets/" + dataset.toLatin1() + "/files/"
                    + file,
                "application/octet-stream", body, sandbox);
}

Answer World::signal(const QByteArray &batch, const QByteArray &action, const QByteArray &sandbox) const
{
    return call(url(), "POST", "/data/foundation/import/batches/" + batch + "?action=" + action,
                headers(sandbox));
}

QJsonObject World::batch(const QByteArray &id, const QByteArray &sandbox) const
{
    return get("/data/foundation/catalog/batches/" + id, sandbox)
        .object()[QString::fromLatin1(id)]
        .toObject();
}

QJsonObject World::finalBatch(const QByteArray &id, const QByteArray &sandbox) const
{
    QElapsedTimer waited;
    waited.start();
    QJsonObject shown = batch(id, sandbox);
    while (!shown.contains(QStringLiteral("completed")) && waited.elapsed() < patience) {
        QThread::msleep(2);
        shown = batch(id, sandbox);
    }
    return shown;
}

QByteArray World::ingest(const QString &dataset, const QByteArray &rows, const QJsonObject &body,
                         const QByteArray &sandbox) const
{
    const QByteArray id = createBatch(dataset, body, sandbox);
    put(id, dataset, "part-0001.json", rows, sandbox);
    signal(id, "COMPLETE", sandbox);
    finalBatch(id, sandbox);
    return id;
}

QByteArray row(const QByteArray &email, const QByteArray &more)
{
    return R"({"personalEmail":{"address":")" + email + "\"}" + (more.isEmpty() ? "" : ",") + more + "}\n";
}

QList<QJsonObject> lines(const QByteArray &body)
{
    QList<QJsonObject> objects;
    const QByteArrayList all = body.split('\n');
    for (const QByteArray &line : all) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace practice_test

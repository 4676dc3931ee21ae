// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/lookout.h"

#include "practice/line_reader.h"
#include "practice/profile_store.h"

#include <QFile>
#include <QSet>
#include <QTemporaryFile>

namespace practice {

namespace {

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

QSet<qint64> badLines(const QString &path)
{
    QSet<qint64> numbers;
    LineReader reader(path);
    while (const auto line = reader.next())
        numbers.insert(line->bytes.toLongLong());
    return numbers;
}

void writeRecords(QIODevice &out, const Batch &batch, const Batches &batches)
{
    const std::vector<PartFile> files = batches.files(batch.id);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QSet<qint64> bad = badLines(batches.checkedFolder(batch.id) + QStringLiteral("/bad-%1").arg(i));
        const QByteArray head
            = "{\"batch\":" + quoted(batch.id) + ",\"file\":" + quoted(files[i].name) + ",\"line\":";
        LineReader reader(files[i].path);
        while (const auto line = reader.next()) {
            if (bad.contains(line->number))
                continue;
            out.write(head + QByteArray::number(line->number) + ",\"record\":");
            out.write(line->bytes.data(), line->bytes.size());
            out.write("}\n");
        }
    }
}

/// A file of answers that vanishes when it has been sent: they can be larger than memory.
std::unique_ptr<QTemporaryFile> answerFile(const Desk &desk)
{
    auto file = std::make_unique<QTemporaryFile>(desk.folder + QStringLiteral("/answer.XXXXXX"));
    return file->open() ? std::move(file) : nullptr;
}

Reply sent(std::unique_ptr<QTemporaryFile> file)
{
    if (!file->flush())
        return problem(500, QStringLiteral("StorageError"), file->errorString());
    file->seek(0);
    return streamed(std::move(file), QByteArrayLiteral("application/x-ndjson"));
}

Reply noFile()
{
    return problem(500, QStringLiteral("StorageError"), QStringLiteral("The answer cannot be put together."));
}

} // namespace

void Lookout::addRoutes(Router &router)
{
    router.add("GET", "practice/connection", Access::Open,
               [this](const Call &) { return json(200, description()); });
    router.add("GET", "practice/records", Access::Open, [this](const Call &call) { return records(call); });
    router.add("GET", "practice/profiles", Access::Open, [this](const Call &call) { return profiles(call); });
}

QJsonObject Lookout::description() const
{
    QJsonArray sandboxes;
    for (const Sandbox &sandbox : m_desk.world.sandboxes) {
        QJsonArray datasets;
        for (const auto &[id, dataset] : sandbox.datasets)
            datasets.append(QJsonObject {{QStringLiteral("id"), id},
                                         {QStringLiteral("name"), dataset[QStringLiteral("name")]},
                                         {QStringLiteral("profile"), isInProfile(dataset)}});
        sandboxes.append(QJsonObject {{QStringLiteral("name"), sandbox.name},
                                      {QStringLiteral("title"), sandbox.title},
                                      {QStringLiteral("type"), sandbox.type},
                                      {QStringLiteral("datasets"), datasets}});
    }
    return {{QStringLiteral("url"), m_desk.url},
            {QStringLiteral("organisation"), m_desk.world.organisation},
            {QStringLiteral("clientId"), m_desk.world.clientId},
            {QStringLiteral("clientSecret"), QString::fromLatin1(m_desk.world.clientSecret.reveal())},
            {QStringLiteral("sandboxes"), sandboxes}};
}

Reply Lookout::records(const Call &call) const
{
    const QString wanted = call.request.parameter(QStringLiteral("batch"));
    auto file = answerFile(m_desk);
    if (!file)
        return noFile();
    for (const auto &[id, batch] : m_desk.batches.all()) {
        if ((wanted.isEmpty() || id == wanted) && batch.isServed(m_desk.now(), m_desk.clock))
            writeRecords(*file, batch, m_desk.batches);
    }
    return sent(std::move(file));
}

Reply Lookout::profiles(const Call &call) const
{
    auto file = answerFile(m_desk);
    if (!file)
        return noFile();
    const auto identities = ProfileStore(m_desk).identities(call.request.parameter(QStringLiteral("batch")));
    for (auto it = identities.cbegin(); it != identities.cend(); ++it) {
        const Identity identity = identityOfKey(it.key());
        file->write("{\"namespace\":" + quoted(identity.space) + ",\"id\":" + quoted(identity.value)
                    + ",\"datasets\":"
                    + QJsonDocument(QJsonArray::fromStringList(it.value())).toJson(QJsonDocument::Compact)
                    + "}\n");
    }
    return sent(std::move(file));
}

} // namespace practice

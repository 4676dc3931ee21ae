// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/profile_store.h"

#include "practice/line_reader.h"

#include <QFile>

#include <algorithm>

namespace practice {

namespace {

constexpr std::size_t identitiesPerGraph = 50; ///< Adobe's guardrail for identity graphs

/// Calls \a found with each line of a profiles file that carries the identity.
void forEachMatch(const QString &path, const QByteArray &key,
                  const std::function<void(const QByteArrayList &)> &found)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return;
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        return;
    const QByteArrayView all(bytes, file.size());
    const QByteArray wanted = key + '\t';
    for (qsizetype at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
        if (at > 0 && all[at - 1] != '\n')
            continue;
        const qsizetype end = all.indexOf('\n', at);
        found(all.sliced(at, end - at).toByteArray().split('\t'));
    }
}

QJsonObject rowAt(const QString &path, qint64 offset, qint64 length)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return {};
    return QJsonDocument::fromJson(file.read(length)).object();
}

bool isSameKey(const Fragment &a, const Fragment &b)
{
    return a.batch->dataset == b.batch->dataset && a.primary == b.primary;
}

/// Takes a newer row in: it replaces the earlier one of its dataset and identity, or patches it where that
/// was asked for.
void take(std::vector<Fragment> &fragments, Fragment row)
{
    const auto earlier
        = std::ranges::find_if(fragments, [&](const Fragment &one) { return isSameKey(one, row); });
    if (earlier != fragments.end()) {
        if (row.batch->upsert)
            row.record = merged(earlier->record, row.record);
        fragments.erase(earlier);
    }
    fragments.push_back(std::move(row));
}

} // namespace

QJsonObject merged(QJsonObject below, const QJsonObject &above)
{
    for (auto it = above.begin(); it != above.end(); ++it) {
        if (it.value().isObject() && below[it.key()].isObject())
            below[it.key()] = merged(below[it.key()].toObject(), it.value().toObject());
        else
            below[it.key()] = it.value();
    }
    return below;
}

std::vector<const Batch *> ProfileStore::batches() const
{
    std::vector<const Batch *> found;
    for (const auto &[id, batch] : m_desk.batches.all()) {
        if (batch.forProfile && batch.result && batch.hasSucceeded(m_desk.now(), m_desk.clock))
            found.push_back(&batch);
    }
    std::ranges::stable_sort(found, {}, [](const Batch *batch) { return batch->completed; });
    return found;
}

std::vector<Fragment> ProfileStore::rowsOf(const QString &sandbox, const Identity &identity) const
{
    std::vector<Fragment> rows;
    const QByteArray key = identityKey(identity.space, identity.value);
    for (const Batch *batch : batches()) {
        if (batch->sandbox != sandbox)
            continue;
        const Sandbox *box = m_desk.world.sandbox(sandbox);
        const QString schemaId
            = box->datasets.at(batch->dataset)[QStringLiteral("schemaRef")][QStringLiteral("id")].toString();
        const IdentityRules rules(box->descriptorsOf(schemaId), m_desk.world.namespaces);
        const std::vector<PartFile> files = m_desk.batches.files(batch->id);
        for (std::size_t i = 0; i < files.size(); ++i) {
            const QString path
                = m_desk.batches.checkedFolder(batch->id) + QStringLiteral("/profiles-%1").arg(i);
            forEachMatch(path, key, [&](const QByteArrayList &line) {
                Fragment row {.batch = batch,
                              .record = rowAt(files[i].path, line[3].toLongLong(), line[4].toLongLong())};
                row.identities = rules.usable(row.record);
                if (row.identities.empty())
                    return;
                row.primary = row.identities.front();
                take(rows, std::move(row));
            });
        }
    }
    return rows;
}

std::vector<Fragment> ProfileStore::person(const QString &sandbox, const QString &space,
                                           const QString &value) const
{
    std::vector<Identity> known {{space, value}};
    std::vector<Fragment> fragments;
    for (std::size_t i = 0; i < known.size() && i < identitiesPerGraph; ++i) {
        for (Fragment &row : rowsOf(sandbox, known[i])) {
            for (const Identity &identity : row.identities) {
                const bool isKnown = std::ranges::any_of(known, [&](const Identity &one) {
                    return one.space == identity.space && one.value == identity.value;
                });
                if (!isKnown)
                    known.push_back(identity);
            }
            const bool isThere
                = std::ranges::any_of(fragments, [&](const Fragment &one) { return isSameKey(one, row); });
            if (!isThere)
                fragments.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(fragments, {}, [](const Fragment &one) { return one.batch->completed; });
    return fragments;
}

QHash<QByteArray, QStringList> ProfileStore::identities(const QString &batchId) const
{
    QHash<QByteArray, QStringList> found;
    for (const Batch *batch : batches()) {
        if (!batchId.isEmpty() && batch->id != batchId)
            continue;
        for (qint64 i = 0; i < batch->result->files; ++i) {
            LineReader reader(m_desk.batches.checkedFolder(batch->id)
                              + QStringLiteral("/profiles-%1").arg(i));
            while (const auto line = reader.next()) {
                const qsizetype mark = line->bytes.indexOf("\tP\t");
                if (mark < 0)
                    continue;
                QStringList &datasets = found[line->bytes.first(mark).toByteArray()];
                if (!datasets.contains(batch->dataset))
                    datasets.append(batch->dataset);
            }
        }
    }
    return found;
}

} // namespace practice

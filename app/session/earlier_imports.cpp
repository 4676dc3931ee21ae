// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/earlier_imports.h"

#include "session/busy_import.h"
#include "session/engine_thread.h"
#include "session/record_keys.h"
#include "store/database_file.h"
#include "store/store.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace session {

namespace {

EarlierImport::Source sourceOf(const store::ImportRecord &record)
{
    const QFileInfo file(record.sourcePath);
    if (record.sourcePath.isEmpty() || !file.isFile())
        return EarlierImport::Source::Gone;
    const bool same
        = file.size() == record.sourceBytes && file.lastModified().toUTC() == record.sourceModified.toUTC();
    return same ? EarlierImport::Source::Unchanged : EarlierImport::Source::Changed;
}

EarlierImport importOf(const store::ImportSummary &summary)
{
    const store::ImportRecord &record = summary.record;
    const QJsonObject &to = record.destination;
    return {.id = record.id,
            .sourcePath = record.sourcePath,
            .fileName = QFileInfo(record.sourcePath).fileName(),
            .practice = to.value(record_keys::practiceKey).toBool(),
            .connection = to.value(record_keys::connectionKey).toString(),
            .sandbox = to.value(record_keys::sandboxKey).toString(),
            .dataset = to.value(record_keys::datasetNameKey).toString(),
            .created = record.created,
            .updated = summary.updated,
            .state = summary.state,
            .rowsSent = summary.rowsSent,
            .rowsToSend = record.counts.value(QLatin1String("ready")).toInteger(),
            .source = sourceOf(record)};
}

struct Reading
{
    std::vector<EarlierImport> imports;
    std::optional<base::Error> error; ///< of a removal
};

base::Result<Reading> readStore(const QString &folder, const QString &forgetFirst)
{
    const auto store = store::Store::open(folder);
    if (!store)
        return base::Failure(store.error());
    Reading reading;
    if (!forgetFirst.isEmpty()) {
        if (const auto forgotten = store->forget(forgetFirst); !forgotten)
            reading.error = withFileName(forgotten.error(), forgetFirst, *store);
    }
    const auto all = store->imports();
    if (!all)
        return base::Failure(all.error());
    std::ranges::transform(*all, std::back_inserter(reading.imports), importOf);
    return reading;
}

void removeOldEdits(const QString &folder, int days)
{
    const auto store = store::Store::open(folder);
    if (!store)
        return;
    const auto all = store->imports();
    if (!all)
        return;
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
    for (const store::ImportSummary &import : *all) {
        const bool over = import.state == store::ImportState::Finished
            || import.state == store::ImportState::Failed || import.state == store::ImportState::Cancelled;
        // What cannot be removed now is met again at the next start.
        if (over && import.updated < limit)
            Q_UNUSED(store::database_file::remove(store->editsPath(import.record.id)).has_value())
    }
}

} // namespace

EarlierImports::EarlierImports(EngineThread &engine, QString storeFolder, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_storeFolder(std::move(storeFolder))
{
}

const EarlierImport *EarlierImports::interrupted() const
{
    const auto found = std::ranges::find(m_imports, store::ImportState::Interrupted, &EarlierImport::state);
    return found == m_imports.end() ? nullptr : &*found;
}

void EarlierImports::refresh()
{
    read({});
}

void EarlierImports::forget(const QString &id)
{
    read(id);
}

void EarlierImports::forgetEditsOlderThan(int days)
{
    m_engine.post([folder = m_storeFolder, days] { removeOldEdits(folder, days); });
}

void EarlierImports::read(const QString &forgetFirst)
{
    const quint64 asked = ++m_asked;
    const auto job = m_engine.run<Reading>(
        [folder = m_storeFolder, forgetFirst] { return readStore(folder, forgetFirst); });
    base::whenDone<Reading>(job, this, [this, asked](const base::Result<Reading> &done) {
        if (done && done->error)
            m_error = done->error; // said even when another answer follows
        if (asked != m_asked)
            return;
        if (done) {
            m_imports = done->imports;
            m_error = done->error;
        } else {
            m_error = done.error();
        }
        Q_EMIT changed();
    });
}

} // namespace session

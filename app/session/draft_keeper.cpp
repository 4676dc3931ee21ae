// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_keeper.h"

#include "session/draft_file.h"
#include "session/engine_thread.h"
#include "session/stored_edits.h"

#include <QDir>
#include <QTimer>

#include <chrono>
#include <utility>

namespace session {

namespace {

constexpr std::chrono::seconds tryAgainAfter {5};

/// Used on the engine thread only.
struct Desk
{
    std::optional<DraftFile> file;
    std::optional<base::Error> problem;
};

/// What is to lie on disk; put together on the engine thread.
struct Layers
{
    table::Edits edits;
    table::Edits under;
};

/// What looking for a draft brought.
struct Found
{
    table::Edits edits;
    std::optional<base::Error> problem;
};

} // namespace

struct DraftKeeper::State
{
    EngineThread &engine;
    QString folder;
    std::shared_ptr<Desk> desk = std::make_shared<Desk>();
    std::optional<Layers> waiting = {}; ///< newest edits that are not being written yet
    std::optional<base::Error> error = {};
    quint64 generation = 0; ///< answers about an earlier file are dropped
    quint64 forgotten = 0; ///< what was given before forget() is not tried again
    bool isOpen = false;
    bool isWriting = false;
    QTimer retry = QTimer();
};

DraftKeeper::DraftKeeper(EngineThread &engine, const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_state(new State {.engine = engine, .folder = QDir(storeFolder).filePath(QStringLiteral("drafts"))})
{
    m_state->retry.setSingleShot(true);
    m_state->retry.setInterval(tryAgainAfter);
    connect(&m_state->retry, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    close();
    // Databases belong to the engine thread, and so does their end.
    m_state->engine.post([desk = std::move(m_state->desk)]() mutable { desk.reset(); });
}

void DraftKeeper::open(const csv::Source &source, const QByteArray &cut)
{
    close();
    m_state->isOpen = true;
    const auto look = [desk = m_state->desk, folder = m_state->folder, source, cut]() -> base::Result<Found> {
        auto file = DraftFile::open(folder, source, cut);
        if (!file) {
            desk->problem = file.error();
            return base::Failure(file.error());
        }
        desk->file = *std::move(file);
        return Found {.edits = desk->file->edits(), .problem = desk->file->problem()};
    };
    const quint64 generation = m_state->generation;
    base::whenDone<Found>(m_state->engine.run<Found>(look), this,
                          [this, generation](const base::Result<Found> &done) {
                              if (generation != m_state->generation)
                                  return;
                              m_state->error = done ? done->problem : std::optional(done.error());
                              if (m_state->error)
                                  Q_EMIT savedChanged();
                              Q_EMIT found(done ? done->edits : table::Edits());
                          });
}

void DraftKeeper::close()
{
    if (m_state->waiting) {
        m_state->engine.post([desk = m_state->desk, edits = *std::exchange(m_state->waiting, {})] {
            // Nobody is there to be told; what had been acknowledged holds in any case.
            if (desk->file)
                Q_UNUSED(desk->file->write(layered(edits.under, edits.edits)).has_value())
        });
    }
    ++m_state->generation;
    m_state->isOpen = false;
    m_state->isWriting = false;
    m_state->error.reset();
    m_state->retry.stop();
    m_state->engine.post([desk = m_state->desk] { *desk = {}; });
}

void DraftKeeper::save(const table::Edits &edits, const table::Edits &under)
{
    if (!m_state->isOpen)
        return;
    const bool wasSaved = isSaved();
    m_state->waiting = Layers {.edits = edits, .under = under};
    if (!m_state->isWriting)
        write();
    if (wasSaved)
        Q_EMIT savedChanged();
}

void DraftKeeper::write()
{
    if (!m_state->waiting || m_state->isWriting)
        return;
    m_state->retry.stop();
    m_state->isWriting = true;
    const Layers edits = *std::exchange(m_state->waiting, {});
    const auto job = m_state->engine.run<>([desk = m_state->desk, edits]() -> base::Result<> {
        if (!desk->file)
            return base::Failure(desk->problem.value_or(base::Error {}));
        return desk->file->write(layered(edits.under, edits.edits));
    });
    base::whenDone<void>(job, this,
                         [this, generation = m_state->generation, forgotten = m_state->forgotten,
                          edits](const base::Result<> &done) {
                             if (generation != m_state->generation)
                                 return;
                             if (!done && !m_state->waiting && forgotten == m_state->forgotten)
                                 m_state->waiting = edits; // to be tried again
                             onWritten(done);
                         });
}

void DraftKeeper::onWritten(const base::Result<> &done)
{
    m_state->isWriting = false;
    if (!done) {
        m_state->error = done.error();
        m_state->retry.start();
    } else {
        m_state->error.reset();
        write();
    }
    Q_EMIT savedChanged();
}

bool DraftKeeper::isSaved() const
{
    return !m_state->waiting && !m_state->isWriting;
}

const std::optional<base::Error> &DraftKeeper::error() const
{
    return m_state->error;
}

void DraftKeeper::forget()
{
    m_state->waiting.reset();
    ++m_state->forgotten;
    m_state->retry.stop();
    if (!m_state->isOpen)
        return;
    const auto job = m_state->engine.run<>([desk = m_state->desk]() -> base::Result<> {
        return desk->file ? desk->file->forget() : base::Result<>();
    });
    const quint64 generation = m_state->generation;
    base::whenDone<void>(job, this, [this, generation](const base::Result<> &done) {
        if (generation != m_state->generation)
            return;
        m_state->error = done ? std::nullopt : std::optional(done.error());
        Q_EMIT savedChanged();
    });
}

void DraftKeeper::forgetOlderThan(int days)
{
    m_state->engine.post([folder = m_state->folder, days] { removeOldDrafts(folder, days); });
}

} // namespace session

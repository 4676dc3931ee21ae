// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_keeper.h"

#include "session/draft_file.h"
#include "session/engine_thread.h"
#include "session/stored_history.h"

#include <QDir>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace session {

namespace {

constexpr std::chrono::seconds tryAgainAfter {5};

/// What is to lie on disk; put together on the engine thread.
struct Layers
{
    table::History history;
    table::History under;
    bool knowsLate = false; ///< whoever gave it had been told of what was found late
};

/// What looking for a draft brought.
struct Found
{
    table::History history;
    std::optional<base::Error> problem;
};

/// What writing brought.
struct Written
{
    table::History late; ///< edits of an earlier visit that could not be read before
};

/// One file's draft. Used on the engine thread only; what is to be done before the file is known waits.
class Desk
{
public:
    Desk(QString folder, csv::Source source)
        : m_folder(std::move(folder))
        , m_source(std::move(source))
    {
    }

    void whenKnown(std::function<void()> work)
    {
        if (m_key)
            work();
        else
            m_waiting.push_back(std::move(work));
    }

    Found know(const base::Result<QByteArray> &key)
    {
        m_key = key;
        open();
        if (!m_file)
            return {.history = {}, .problem = m_problem};
        return {.history = m_file->found(), .problem = m_file->problem()};
    }

    void doWhatWaits()
    {
        for (const auto &work : std::exchange(m_waiting, {}))
            work();
    }

    base::Result<Written> write(const Layers &layers)
    {
        Written done;
        if (!m_file) {
            open();
            if (!m_file)
                return base::Failure(*m_problem);
            m_late = m_file->found();
        }
        if (m_file->problem()) {
            if (const auto again = m_file->readAgain(); !again)
                return base::Failure(again.error());
            m_late = m_file->found();
        }
        if (!layers.knowsLate)
            done.late = m_late;
        const table::History all = layered(done.late, layered(layers.under, layers.history));
        if (const auto written = m_file->write(all); !written)
            return base::Failure(written.error());
        return done;
    }

    base::Result<std::vector<table::History::Entry>> recall(const table::History &history, bool undoing) const
    {
        return m_file ? m_file->recall(history, undoing) : base::Failure({.code = base::ErrorCode::Internal});
    }

    base::Result<> forget()
    {
        m_late = {};
        return m_file ? m_file->forget() : base::Result<>();
    }

    void close() { m_file.reset(); }

private:
    void open()
    {
        auto file = *m_key ? DraftFile::open(m_folder, m_source, **m_key) : base::Failure(m_key->error());
        if (file)
            m_file = *std::move(file);
        else
            m_problem = file.error();
    }

    QString m_folder;
    csv::Source m_source;
    std::optional<base::Result<QByteArray>> m_key;
    std::optional<DraftFile> m_file;
    std::optional<base::Error> m_problem; ///< why there is no file
    table::History m_late; ///< of an earlier visit, when it could not be read before
    std::vector<std::function<void()>> m_waiting;
};

} // namespace

struct DraftKeeper::State
{
    EngineThread &engine;
    QString folder;
    std::shared_ptr<Desk> desk = {}; ///< none without a file
    std::optional<Layers> waiting = {}; ///< newest edits that are not being written yet
    std::optional<base::Error> error = {};
    quint64 generation = 0; ///< answers about an earlier file are dropped
    quint64 forgotten = 0; ///< what was given before forget() is not tried again
    bool isWriting = false;
    bool isOnDisk = false; ///< what was saved last, and not forgotten since
    bool toldLate = false; ///< of edits that were found late
    QTimer retry = QTimer();
    QThreadPool pool = {}; ///< reads the source; last, so that it is waited for first

    template <class T> base::Job<T> onDesk(std::function<base::Result<T>(Desk &)> work) const
    {
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        engine.post([desk = desk, work = std::move(work), promise] {
            desk->whenKnown([raw = desk.get(), work, promise] {
                promise->addResult(work(*raw));
                promise->finish();
            });
        });
        return promise->future();
    }
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
}

void DraftKeeper::open(const csv::Source &source, const QByteArray &cut)
{
    close();
    m_state->desk = std::make_shared<Desk>(m_state->folder, source);
    auto promise = std::make_shared<QPromise<base::Result<Found>>>();
    promise->start();
    m_state->pool.start([&engine = m_state->engine, desk = m_state->desk, source, cut, promise]() mutable {
        const auto key = DraftFile::keyOf(source, cut);
        // Databases belong to the engine thread, and so does their end.
        engine.post([desk = std::move(desk), key, promise] {
            promise->addResult(desk->know(key));
            promise->finish();
            desk->doWhatWaits();
        });
    });
    const quint64 generation = m_state->generation;
    base::whenDone<Found>(promise->future(), this, [this, generation](const base::Result<Found> &done) {
        if (generation != m_state->generation)
            return;
        m_state->error = done ? done->problem : std::optional(done.error());
        if (m_state->error)
            Q_EMIT savedChanged();
        Q_EMIT found(done ? done->history : table::History());
    });
}

void DraftKeeper::close()
{
    if (!m_state->desk)
        return;
    m_state->onDesk<void>([waiting = std::exchange(m_state->waiting, {})](Desk &desk) -> base::Result<> {
        // Nobody is there to be told; what had been acknowledged holds in any case.
        if (waiting)
            Q_UNUSED(desk.write(*waiting).has_value())
        desk.close();
        return {};
    });
    m_state->engine.post([desk = std::move(m_state->desk)]() mutable { desk.reset(); });
    m_state->desk.reset();
    ++m_state->generation;
    m_state->isWriting = false;
    m_state->isOnDisk = false;
    m_state->toldLate = false;
    m_state->error.reset();
    m_state->retry.stop();
}

void DraftKeeper::save(const table::History &history, const table::History &under)
{
    if (!m_state->desk)
        return;
    const bool wasSaved = isSaved();
    m_state->isOnDisk = false;
    m_state->waiting = Layers {.history = history, .under = under, .knowsLate = m_state->toldLate};
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
    const Layers layers = *std::exchange(m_state->waiting, {});
    const auto job = m_state->onDesk<Written>([layers](Desk &desk) { return desk.write(layers); });
    base::whenDone<Written>(job, this,
                            [this, generation = m_state->generation, forgotten = m_state->forgotten,
                             layers](const base::Result<Written> &done) {
                                if (generation != m_state->generation)
                                    return;
                                if (!done && !m_state->waiting && forgotten == m_state->forgotten)
                                    m_state->waiting = layers; // to be tried again
                                m_state->isOnDisk = done && done->late.isEmpty() && !m_state->waiting
                                    && forgotten == m_state->forgotten;
                                onWritten(done ? base::Result<>() : base::Failure(done.error()));
                                if (done && !done->late.isEmpty() && !std::exchange(m_state->toldLate, true))
                                    Q_EMIT found(done->late);
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

bool DraftKeeper::isOnDisk() const
{
    return m_state->isOnDisk && isSaved();
}

base::Job<std::vector<table::History::Entry>> DraftKeeper::recall(const table::History &history, bool undoing)
{
    using Entries = std::vector<table::History::Entry>;
    if (!m_state->desk)
        return base::finished<Entries>(base::Failure({.code = base::ErrorCode::Internal}));
    return m_state->onDesk<Entries>([history, undoing](Desk &desk) { return desk.recall(history, undoing); });
}

const std::optional<base::Error> &DraftKeeper::error() const
{
    return m_state->error;
}

void DraftKeeper::forget()
{
    m_state->waiting.reset();
    m_state->isOnDisk = false;
    ++m_state->forgotten;
    m_state->retry.stop();
    if (!m_state->desk)
        return;
    const auto job = m_state->onDesk<void>([](Desk &desk) { return desk.forget(); });
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

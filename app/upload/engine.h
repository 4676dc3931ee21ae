// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "platform/client.h"
#include "store/journal.h"
#include "upload/order.h"

#include <QObject>

#include <memory>
#include <optional>

namespace upload {

enum class Phase : std::uint8_t { Prepare, Send, Ingest, Verify };

/// How far an upload is. Numbers never go back within one run.
struct UploadProgress
{
    Phase phase = Phase::Prepare;
    qint64 rowsSent = 0; ///< source rows in parts that have arrived
    qint64 rowsTotal = 0;
    qint64 recordsSent = 0;
    qint64 recordsTotal = 0;
    qint64 bytesSent = 0; ///< gone out, also of parts that have not arrived yet
    qint64 bytesTotal = -1; ///< estimated from the parts made so far; -1: none yet
    int partsSent = 0;
    int partsTotal = -1; ///< the same
    int inFlight = 0;
    QString batchId = {};
    QString batchStatus = {}; ///< the platform's word
};

/// How a run of the engine ended.
struct Ending
{
    enum class Kind : std::uint8_t {
        Finished, ///< the platform has said what became of the batch
        Paused, ///< stopped at the user's word; can be resumed
        Cancelled, ///< aborted at the user's word: nothing was ingested
        Stopped, ///< cannot go on for now (error says why); can be resumed
        Failed, ///< for good (error says why)
    };

    Kind kind = Kind::Finished;
    std::optional<base::Error> error = {};
};

/// Runs an Order against a dataset by its journal. "What is the next step of this journal?" is one function,
/// the same for a first run and a resumed one. Engine thread only; owns the journal; encodes on a pool.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// \a client must have its sandbox set and outlive the engine.
    Engine(Order order, std::unique_ptr<store::Journal> journal, platform::Client &client, base::Clock &clock,
           QObject *parent = nullptr);
    ~Engine() override;

    /// Begins or goes on; nothing while a run is under way. An import that has ended says so again.
    void start();

    /// Lets calls that are out end or fails them within two seconds, then ends as Paused.
    void pause();

    /// ABORT while the platform allows it; otherwise ends as Stopped with CannotAbort and the upload goes its
    /// way. May be called instead of start(), too: then the interrupted import is cancelled and nothing more
    /// of it is sent; of the order only the dataset's id is looked at, so the file need not be there any
    /// more.
    void cancel();

    /// Ends a wait: for the next try of a call, or for the next look at a batch.
    void tryNow();

    const store::Journal &journal() const;

    Q_SIGNAL void progressed(const upload::UploadProgress &progress);
    Q_SIGNAL void ended(const upload::Ending &ending);

private:
    struct State;

    void begin();

    std::unique_ptr<State> m_state;
};

} // namespace upload

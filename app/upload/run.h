// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "upload/engine.h"
#include "upload/next_step.h"
#include "upload/part_sender.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace upload {

/// One run of an engine: from the journal as it stands to an ending. Destroying it ends every call that is
/// out; the journal then says what has to be asked next time.
class Run : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        std::shared_ptr<const Order> order;
        store::Journal &journal;
        platform::Client &client;
        base::Clock &clock;
    };

    explicit Run(Tools tools, QObject *parent = nullptr);
    ~Run() override;

    void start();
    void pause();
    void cancel();

    /// What is waited for is done at once.
    void endWait();

    Q_SIGNAL void progressed(const upload::UploadProgress &progress);

    /// Once; nothing is told afterwards.
    Q_SIGNAL void ended(const upload::Ending &ending);

private:
    // run.cpp
    base::Result<> readJournal();
    void advance();
    void perform(const Step &step);
    void enable(store::Switch what);
    void sendParts(int batch);
    void onPartsDone(int batch, const base::Result<> &outcome);
    base::Result<> checkSameImport() const;
    void finish(store::ImportState state, const Ending &ending);
    void stop(const base::Error &error);
    void end(const Ending &ending);

    // run_progress.cpp
    void countRows();
    void tell(Phase phase);
    void tellMoved();
    void estimate(UploadProgress &told) const;

    // run_batch.cpp
    void createBatch(int number);
    void onCreated(int number, const base::Result<QString> &made);
    void findBatch(int number);
    void onFound(int number, const base::Result<platform::Batch> &found);
    void askBatch(int number, int tries = 0);
    void onAsked(int number, int tries, const base::Result<platform::Batch> &answer);
    void complete(int number);
    void onCompleted(int number, const base::Result<> &accepted);
    void poll(int number);
    void onPolled(int number, const base::Result<platform::Batch> &answer);
    void abort(int number);
    void onAborted(int number, const base::Result<> &aborted);
    void refuseCancel();
    void takeIn(int number, const store::BatchEntry &after);

    // run_refusals.cpp
    void fetchRefusals(int number);
    base::Result<> keepRefusals(int number, const std::vector<platform::RefusedRow> &rows);
    void onRefusalsFetched(int number, const base::Result<qint64> &fetched);

    /// Writes the entry and takes it over. \return false: the run has ended because it could not be written.
    bool record(const store::BatchEntry &entry);
    bool isWritten(const base::Result<> &written);

    template <class T> void call(base::Job<T> job, std::function<void(const base::Result<T> &)> then)
    {
        m_endCall = [job]() mutable { job.cancel(); };
        base::whenDone<T>(job, this, [this, then = std::move(then)](const base::Result<T> &result) {
            m_endCall = {};
            if (!m_over)
                then(result);
        });
    }

    void wait(std::chrono::milliseconds delay, std::function<void()> then);

    Tools m_tools;
    JournalState m_state;
    std::set<int> m_known; ///< batches that are older than this run and have not been asked about in it
    std::unique_ptr<PartSender> m_sender;
    std::function<void()> m_endCall;
    std::optional<base::Error> m_callError; ///< of a part or of COMPLETE, until the batch has been asked
    std::optional<base::Error> m_refusalError;
    UploadProgress m_progress;
    Phase m_phase = Phase::Prepare;
    std::chrono::milliseconds m_lastTold {0};
    std::chrono::milliseconds m_pollingSince {0};
    int m_polls = 0;
    int m_pollErrors = 0;
    int m_aborts = 0;
    int m_createRounds = 0;
    int m_waitId = 0;
    std::function<void()> m_afterWait;
    bool m_waiting = false;
    bool m_pausing = false;
    bool m_over = false;
};

} // namespace upload

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last part of the worker: what became of the rows, the receipt, and a look into Profile.

#include "session/import_worker.h"
#include "upload/receipt.h"
#include "upload/sample.h"

#include <QJsonArray>

namespace session {

namespace {

constexpr int peopleAskedAbout = 20;

QJsonArray batchesOf(const upload::Fates &fates)
{
    QJsonArray batches;
    for (const store::BatchEntry &batch : fates.batches())
        batches.append(
            QJsonObject {{QStringLiteral("id"), batch.batchId.isEmpty() ? QJsonValue() : batch.batchId},
                         {QStringLiteral("status"), batch.status}});
    return batches;
}

} // namespace

/// What the pool finds out when the engine has ended.
struct ImportWorker::Outcome
{
    upload::Sums sums;
    QJsonArray batches;
    QString receipt = {};
    std::optional<base::Error> receiptError = {};
    QStringList identities = {}; ///< to be looked up in Profile
};

void ImportWorker::onEngineEnded(const upload::Ending &ending)
{
    m_summary.error = ending.error;
    switch (ending.kind) {
    case upload::Ending::Kind::Finished:
        return settle(Summary::State::Finished, true);
    case upload::Ending::Kind::Failed:
        return settle(Summary::State::Failed, true);
    case upload::Ending::Kind::Paused:
        return settle(Summary::State::Paused, false);
    case upload::Ending::Kind::Cancelled:
        return finish(Summary::State::Cancelled);
    case upload::Ending::Kind::Stopped:
        return settle(Summary::State::Failed, false);
    }
}

void ImportWorker::settle(Summary::State state, bool withReceipt)
{
    if (m_over)
        return;
    m_endState = state;
    m_withReceipt = withReceipt;
    if (!m_checked)
        return finish(state); // an earlier import was only to be ended: nothing has been read
    auto fates = upload::Fates::make(*m_upload->report.states, m_engine->journal());
    if (!fates)
        return onSettled(base::Failure(fates.error()));
    if (withReceipt) { // else the sums alone are taken, of an import that is not over
        m_progress.stage = Stage::Receipt;
        m_progress.done = 0;
        m_progress.total = -1;
        m_ticker.start();
        Q_EMIT progressed(m_progress);
    }
    const bool looksUp = state == Summary::State::Finished && m_changes.intoProfile;
    auto work = base::run<Outcome>(&m_pool,
                                   [order = *m_upload, record = m_engine->journal().record(), fates = *fates,
                                    folder = withReceipt ? receiptFolder() : QString(),
                                    looksUp](base::Progress &progress) -> base::Result<Outcome> {
                                       auto receipt = upload::Receipt::make(order, record, fates, progress);
                                       if (!receipt)
                                           return base::Failure(receipt.error());
                                       Outcome outcome {.sums = receipt->sums(), .batches = batchesOf(fates)};
                                       if (folder.isEmpty())
                                           return outcome;
                                       const auto written = receipt->write(folder, progress);
                                       if (written)
                                           outcome.receipt = *written;
                                       else
                                           outcome.receiptError = written.error();
                                       if (looksUp && outcome.sums.ingested > 0)
                                           outcome.identities = upload::sampleIdentities(
                                                                    order, fates, peopleAskedAbout, progress)
                                                                    .value_or(QStringList());
                                       return outcome;
                                   });
    m_settling = work.progress;
    base::whenDone<Outcome>(work.job, this,
                            [this](const base::Result<Outcome> &outcome) { onSettled(outcome); });
}

void ImportWorker::onSettled(const base::Result<Outcome> &outcome)
{
    m_settling.reset();
    m_ticker.stop();
    if (!outcome) {
        const bool stopped = outcome.error().code == base::ErrorCode::Cancelled;
        if (stopped && m_withReceipt)
            return finish(Summary::State::Paused); // "resume" writes it
        if (!stopped && !m_summary.error)
            m_summary.error = outcome.error();
        return finish(m_endState);
    }
    m_summary.sums = outcome->sums;
    m_summary.batches = outcome->batches;
    if (outcome->receiptError) {
        if (outcome->receiptError->code == base::ErrorCode::Cancelled)
            return finish(Summary::State::Paused);
        // Whatever hindered it, the import itself is over and is not affected.
        m_summary.error = base::Error {.code = base::ErrorCode::ReceiptUnwritable,
                                       .subject = receiptFolder(),
                                       .detail = outcome->receiptError->detail};
        return finish(m_endState);
    }
    m_summary.receipt = outcome->receipt;
    if (m_paused || outcome->identities.isEmpty())
        return finish(m_endState);
    verify(outcome->identities);
}

void ImportWorker::verify(const QStringList &identities)
{
    m_progress.stage = Stage::Verify;
    m_profileCheck = std::make_unique<ProfileCheck>(*m_client, m_clock, m_dataset.id, identities);
    const auto tell = [this] {
        m_progress.done = m_profileCheck->findings().found;
        m_progress.total = m_profileCheck->findings().asked;
        Q_EMIT progressed(m_progress);
    };
    connect(m_profileCheck.get(), &ProfileCheck::moved, this, tell);
    connect(m_profileCheck.get(), &ProfileCheck::ended, this, [this] {
        m_summary.verify = m_profileCheck->findings();
        m_profileCheck.release()->deleteLater(); // it is the one that is telling us
        finish(m_endState);
    });
    tell();
    m_profileCheck->start();
}

/// \return whether the engine is past its end
bool ImportWorker::pauseEnding()
{
    if (m_settling)
        m_settling->cancel();
    else if (m_profileCheck)
        m_profileCheck->stop();
    else
        return m_over;
    return true;
}

} // namespace session

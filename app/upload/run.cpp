// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/run.h"

#include "base/log.h"

#include <QPointer>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcUpload, "profileuploader.upload")

namespace upload {

namespace {

using std::chrono::milliseconds;
using store::BatchEntry;
using store::ImportState;
using store::PartEntry;

constexpr milliseconds patienceWhenPausing {2000};

} // namespace

Run::Run(Tools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
}

Run::~Run()
{
    m_over = true;
    if (m_endCall)
        m_endCall();
}

void Run::start()
{
    if (m_over)
        return;
    const auto read = readJournal();
    if (!read) {
        stop(read.error());
        return;
    }
    const auto state = m_tools.journal.state();
    if (!state) {
        stop(state.error());
        return;
    }
    switch (*state) {
    case ImportState::Finished:
        end({.kind = Ending::Kind::Finished});
        return;
    case ImportState::Cancelled:
        end({.kind = Ending::Kind::Cancelled});
        return;
    default:
        break;
    }
    if (m_state.firstRow >= m_state.endRow && m_state.batches.empty() && !m_state.cancelAsked)
        return stop({.code = base::ErrorCode::NothingToSend});
    tell(Phase::Prepare);
    advance();
}

base::Result<> Run::readJournal()
{
    auto batches = m_tools.journal.batches();
    if (!batches)
        return base::Failure(batches.error());
    auto parts = m_tools.journal.parts();
    if (!parts)
        return base::Failure(parts.error());
    const auto schema = m_tools.journal.isSettled(store::Switch::Schema);
    const auto dataset = m_tools.journal.isSettled(store::Switch::Dataset);
    const auto cancelAsked = m_tools.journal.cancelAsked();
    if (!schema || !dataset || !cancelAsked)
        return base::Failure(!schema ? schema.error() : !dataset ? dataset.error() : cancelAsked.error());
    m_state.schemaToEnable = m_tools.order->enableSchema && !*schema;
    m_state.datasetToEnable = m_tools.order->enableDataset && !*dataset;
    m_state.cancelAsked = m_state.cancelAsked || *cancelAsked;
    m_state.partBytes = m_tools.journal.record().partBytes;
    m_state.batches = std::move(*batches);
    m_state.parts = std::move(*parts);
    for (const BatchEntry &batch : m_state.batches)
        m_known.insert(batch.number);
    countRows();
    return {};
}

void Run::advance()
{
    if (m_over)
        return;
    if (m_pausing) {
        end({.kind = Ending::Kind::Paused});
        return;
    }
    perform(nextStep(m_state));
}

void Run::perform(const Step &step)
{
    qCDebug(lcUpload) << "step" << int(step.kind) << "batch" << step.batch;
    switch (step.kind) {
    case Step::Kind::EnableSchema:
        return enable(store::Switch::Schema);
    case Step::Kind::EnableDataset:
        return enable(store::Switch::Dataset);
    case Step::Kind::FindBatch:
        return findBatch(step.batch);
    case Step::Kind::CreateBatch:
        return createBatch(step.batch);
    case Step::Kind::AskBatch:
        return askBatch(step.batch);
    case Step::Kind::SendParts:
        return sendParts(step.batch);
    case Step::Kind::Complete:
        return complete(step.batch);
    case Step::Kind::Poll:
        return poll(step.batch);
    case Step::Kind::FetchRefusals:
        return fetchRefusals(step.batch);
    case Step::Kind::Abort:
        return abort(step.batch);
    case Step::Kind::ForgetBatch: {
        BatchEntry entry = *m_state.batch(step.batch);
        entry.state = BatchEntry::State::Lost;
        if (record(entry))
            advance();
        return;
    }
    case Step::Kind::RefuseCancel:
        return refuseCancel();
    case Step::Kind::EndCancelled:
        return finish(ImportState::Cancelled, {.kind = Ending::Kind::Cancelled});
    case Step::Kind::EndFailed: {
        const auto failed = std::ranges::find(m_state.batches, BatchEntry::State::Failed, &BatchEntry::state);
        return finish(ImportState::Failed,
                      {.kind = Ending::Kind::Failed,
                       .error = base::Error {.code = base::ErrorCode::BatchFailed,
                                             .subject = failed->batchId,
                                             .platformCode = failed->problemCode}});
    }
    case Step::Kind::Finish:
        return finish(ImportState::Finished, {.kind = Ending::Kind::Finished});
    }
}

void Run::enable(store::Switch what)
{
    if (!isWritten(m_tools.journal.beginSwitch(what)))
        return;
    const bool schema = what == store::Switch::Schema;
    auto job = schema ? m_tools.client.enableSchema(m_tools.order->schema.altId)
                      : m_tools.client.enableDataset(m_tools.order->datasetId);
    call<void>(job, [this, what, schema](const base::Result<> &enabled) {
        if (!enabled)
            return stop(enabled.error());
        if (!isWritten(m_tools.journal.settleSwitch(what)))
            return;
        (schema ? m_state.schemaToEnable : m_state.datasetToEnable) = false;
        advance();
    });
}

base::Result<> Run::checkSameImport() const
{
    const store::ImportRecord &record = m_tools.journal.record();
    const Order &order = *m_tools.order;
    if (record.sourceSha256 != order.sourceSha256)
        return base::Failure({.code = base::ErrorCode::SourceChanged, .subject = record.sourcePath});
    if (record.mappingHash != order.mapping.hash() || record.writerVersion != limits::writerVersion)
        return base::Failure({.code = base::ErrorCode::BytesDiffer, .subject = record.id});
    if (const auto same = order.table.document().source().unchanged(); !same)
        return base::Failure(sourceError(same.error()));
    return {};
}

void Run::sendParts(int batch)
{
    if (const auto same = checkSameImport(); !same)
        return stop(same.error());
    const store::ImportRecord &record = m_tools.journal.record();
    m_sender = std::make_unique<PartSender>(
        PartSender::Tools {m_tools.order, m_tools.journal, m_tools.client, m_state}, batch,
        PartLimits {.bytes = record.partBytes, .records = record.partRecords});
    // Queued, so that whoever is told may cancel without destroying the sender under its own feet.
    connect(m_sender.get(), &PartSender::moved, this, &Run::tellMoved, Qt::QueuedConnection);
    connect(
        m_sender.get(), &PartSender::done, this,
        [this, batch, sender = QPointer(m_sender.get())](const base::Result<> &outcome) {
            if (sender
                && sender
                    == m_sender.get()) // else it was given up in between, and something else is under way
                onPartsDone(batch, outcome);
        },
        Qt::QueuedConnection);
    tell(Phase::Send);
    if (m_sender) // whoever was told may have cancelled
        m_sender->start();
}

void Run::onPartsDone(int batch, const base::Result<> &outcome)
{
    if (m_over)
        return;
    m_sender.reset();
    tell(Phase::Send);
    if (m_state.cancelAsked || (m_pausing && !outcome))
        return advance();
    if (outcome)
        return advance();
    switch (outcome.error().code) {
    case base::ErrorCode::NotFound:
    case base::ErrorCode::Conflict:
    case base::ErrorCode::RequestRefused:
        // Perhaps the batch is no longer open: the platform knows.
        m_callError = outcome.error();
        m_state.asked.erase(batch);
        return advance();
    default:
        return stop(outcome.error());
    }
}

void Run::pause()
{
    if (m_over || m_pausing)
        return;
    m_pausing = true;
    if (m_waiting)
        return end({.kind = Ending::Kind::Paused});
    if (m_sender)
        m_sender->stop();
    m_tools.clock.after(patienceWhenPausing, this, [this] {
        if (!m_over && m_pausing)
            end({.kind = Ending::Kind::Paused});
    });
}

void Run::cancel()
{
    if (m_over || m_state.cancelAsked)
        return;
    if (!isWritten(m_tools.journal.setCancelAsked(true)))
        return;
    m_state.cancelAsked = true;
    m_pausing = false; // the later word counts; a pause after this one leaves the wish in the journal
    if (m_sender) {
        m_sender.reset();
        advance();
    } else if (m_waiting) {
        ++m_waitId;
        m_waiting = false;
        advance();
    }
}

void Run::wait(milliseconds delay, std::function<void()> then)
{
    m_waiting = true;
    m_afterWait = std::move(then);
    m_tools.clock.after(delay, this, [this, id = ++m_waitId] {
        if (id == m_waitId)
            endWait();
    });
}

void Run::endWait()
{
    if (m_over || !m_waiting)
        return;
    ++m_waitId;
    m_waiting = false;
    std::exchange(m_afterWait, {})();
}

bool Run::isWritten(const base::Result<> &written)
{
    if (!written)
        stop(written.error());
    return written.has_value();
}

bool Run::record(const BatchEntry &entry)
{
    if (!isWritten(m_tools.journal.updateBatch(entry)))
        return false;
    *m_state.batch(entry.number) = entry;
    for (PartEntry &part : m_state.parts) {
        if (part.batch == entry.number)
            part.live = !entry.isDead();
    }
    return true;
}

void Run::finish(ImportState state, const Ending &ending)
{
    if (isWritten(m_tools.journal.finish(state)))
        end(ending);
}

void Run::stop(const base::Error &error)
{
    const bool asked = m_pausing && error.code == base::ErrorCode::Cancelled;
    if (asked)
        end({.kind = Ending::Kind::Paused});
    else
        end({.kind = Ending::Kind::Stopped, .error = error});
}

void Run::end(const Ending &ending)
{
    if (m_over)
        return;
    m_over = true;
    ++m_waitId;
    if (m_endCall)
        std::exchange(m_endCall, {})();
    Q_EMIT ended(ending);
}

} // namespace upload

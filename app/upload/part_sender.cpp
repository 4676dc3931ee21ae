// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/part_sender.h"

#include <QPointer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace upload {

using store::PartEntry;

QString partFileName(int number)
{
    return QStringLiteral("part-%1.json").arg(number, 4, 10, QLatin1Char('0'));
}

PartSender::PartSender(Tools tools, int batch, PartLimits limits, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_batch(batch)
    , m_limits(limits)
{
    m_pool.setMaxThreadCount(1);
    for (const PartEntry &part : m_tools.state.parts) {
        if (part.batch == batch && part.state == PartEntry::State::Begun)
            m_again.push_back(part);
    }
    const auto missing = missingSlices(m_tools.state);
    m_slices.assign(missing.begin(), missing.end());
    connect(&m_tools.client, &platform::Client::waiting, this,
            [this](std::chrono::milliseconds, const base::Error &because) {
                if (because.code == base::ErrorCode::TooManyRequests)
                    m_pace.throttled();
            });
}

PartSender::~PartSender()
{
    if (m_encoding)
        m_encoding->cancel();
    for (auto &[number, flying] : m_flying)
        flying.job.cancel();
    m_pool.waitForDone();
}

void PartSender::start()
{
    auto encoder = PartEncoder::make(m_tools.order, m_limits);
    if (!encoder) {
        fail(encoder.error());
        return;
    }
    m_encoder = std::make_shared<PartEncoder>(std::move(*encoder));
    goOn();
}

void PartSender::stop()
{
    m_stopped = true;
    goOn();
}

qint64 PartSender::bytesUnderWay() const
{
    return std::accumulate(m_flying.begin(), m_flying.end(), qint64(0),
                           [](qint64 sum, const auto &entry) { return sum + entry.second.bytes; });
}

void PartSender::goOn()
{
    if (!isOver()) {
        sendReady();
        encodeAhead();
    }
    const bool nothingLeft = !m_encoding && !m_ready;
    if (m_told || !m_flying.empty() || !(isOver() || nothingLeft))
        return;
    m_told = true;
    Q_EMIT done(m_error ? base::Result<>(base::Failure(*m_error)) : base::Result<>());
}

void PartSender::encodeAhead()
{
    if (m_encoding || m_ready || isOver())
        return;
    if (m_again.empty() && (m_slices.empty() || !hasRoom(m_tools.state, m_batch)))
        return;
    const qint64 firstRow = m_again.empty() ? m_slices.front().from : m_again.front().firstRow;
    m_encoding = base::run<EncodedPart>(&m_pool, [encoder = m_encoder, firstRow](base::Progress &progress) {
                     return encoder->encode(firstRow, progress);
                 }).job;
    base::whenDone<EncodedPart>(*m_encoding, this,
                                [this](const base::Result<EncodedPart> &encoded) { onEncoded(encoded); });
}

void PartSender::onEncoded(const base::Result<EncodedPart> &encoded)
{
    m_encoding.reset();
    if (!encoded) {
        fail(encoded.error());
        return;
    }
    if (const auto same = checkAgainstJournal(*encoded); !same) {
        fail(same.error());
        return;
    }
    m_ready = *encoded;
    goOn();
}

base::Result<> PartSender::checkAgainstJournal(const EncodedPart &part) const
{
    if (m_again.empty()) {
        // Cutting from any part's beginning meets the beginnings of the parts behind it, unless the bytes
        // differ.
        if (part.records > 0 && part.endRow <= m_slices.front().to)
            return {};
    } else {
        const PartEntry &begun = m_again.front();
        if (part.sha256 == begun.sha256 && part.body.size() == begun.bytes && part.endRow == begun.endRow)
            return {};
    }
    return base::Failure({.code = base::ErrorCode::BytesDiffer, .row = part.firstRow});
}

void PartSender::sendReady()
{
    if (!m_ready || int(m_flying.size()) >= m_pace.inFlight())
        return;
    if (const auto same = m_tools.order->table.document().source().unchanged(); !same) {
        fail(sourceError(same.error()));
        return;
    }
    const EncodedPart part = *std::exchange(m_ready, std::nullopt);
    const auto number = begin(part);
    if (!number) {
        fail(number.error());
        return;
    }
    const QString batchId = m_tools.state.batch(m_batch)->batchId;
    auto job = m_tools.client.sendPart(batchId, m_tools.order->datasetId, partFileName(*number), part.body,
                                       [self = QPointer(this), number = *number](qint64 bytes) {
                                           if (self)
                                               self->onSome(number, bytes);
                                       });
    m_flying[*number] = {.job = job};
    base::whenDone<void>(
        job, this, [this, number = *number](const base::Result<> &arrived) { onArrived(number, arrived); });
    Q_EMIT moved();
}

base::Result<int> PartSender::begin(const EncodedPart &part)
{
    if (!m_again.empty()) {
        const int number = m_again.front().number;
        m_again.pop_front();
        return number;
    }
    auto &parts = m_tools.state.parts;
    const auto sameBatch = [this](const PartEntry &entry) { return entry.batch == m_batch; };
    const PartEntry entry {.batch = m_batch,
                           .number = int(std::ranges::count_if(parts, sameBatch)) + 1,
                           .firstRow = part.firstRow,
                           .endRow = part.endRow,
                           .records = part.records,
                           .rows = part.rows,
                           .bytes = part.body.size(),
                           .sha256 = part.sha256};
    if (const auto begun = m_tools.journal.beginPart(entry); !begun)
        return base::Failure(begun.error());
    parts.push_back(entry);
    m_slices.front().from = part.endRow;
    if (m_slices.front().from >= m_slices.front().to)
        m_slices.pop_front();
    return entry.number;
}

void PartSender::onSome(int number, qint64 bytes)
{
    const auto flying = m_flying.find(number);
    if (flying == m_flying.end() || bytes <= flying->second.bytes)
        return;
    flying->second.bytes = bytes;
    Q_EMIT moved();
}

void PartSender::onArrived(int number, const base::Result<> &arrived)
{
    m_flying.erase(number);
    if (!arrived) {
        fail(arrived.error());
        return;
    }
    m_pace.succeeded();
    if (const auto settled = m_tools.journal.settlePart(m_batch, number); !settled) {
        fail(settled.error());
        return;
    }
    const auto entry = std::ranges::find_if(m_tools.state.parts, [this, number](const PartEntry &part) {
        return part.batch == m_batch && part.number == number;
    });
    entry->state = PartEntry::State::Sent;
    Q_EMIT moved();
    goOn();
}

void PartSender::fail(const base::Error &error)
{
    // The first error tells why; those of the calls that it takes down with it do not.
    if (!m_error)
        m_error = error;
    goOn();
}

} // namespace upload

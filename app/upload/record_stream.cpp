// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upload/record_stream.h"

#include "base/parallel.h"
#include "quality/person_reader.h"
#include "xdm/encoder.h"

#include <algorithm>

namespace upload {

namespace {

constexpr qint64 recordsBetweenLooks = 256;

/// The records of a stretch, one behind the other.
struct Stretch
{
    struct Record
    {
        qint64 head;
        qint64 rows;
        qsizetype end; ///< in the text
    };

    QByteArray text = {};
    std::vector<Record> records = {};
};

} // namespace

struct RecordStream::State
{
    std::shared_ptr<const Order> order;
    std::vector<qint64> cuts;
    std::vector<xdm::Encoder> encoders; ///< one a thread

    qint64 from = 0; ///< row from which on nothing is encoded yet
    std::vector<Stretch> stretches = {}; ///< as many as there are threads; their memory is used again
    std::size_t stretch = 0; ///< the one that is given out
    std::size_t record = 0;

    base::Result<> encodeAhead(const base::Progress &progress);
    base::Result<> encode(xdm::Encoder &encoder, qint64 begin, qint64 end, Stretch &into,
                          const base::Progress &progress) const;
};

base::Result<> RecordStream::State::encode(xdm::Encoder &encoder, qint64 begin, qint64 end, Stretch &into,
                                           const base::Progress &progress) const
{
    quality::PersonReader reader(order->table, *order->report.states, begin, end);
    for (;;) {
        if (qint64(into.records.size()) % recordsBetweenLooks == 0 && progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        const auto rows = reader.next();
        if (!rows)
            return base::Failure(rows.error());
        if (rows->empty())
            return {};
        if (encoder.encode(*rows, into.text) != xdm::Outcome::Written)
            return base::Failure({.code = base::ErrorCode::BytesDiffer, .row = rows->front().row});
        into.records.push_back(
            {.head = rows->front().row, .rows = qint64(rows->size()), .end = into.text.size()});
    }
}

/// Fills the stretches with those that come next; a first one that begins in the middle is cut there.
base::Result<> RecordStream::State::encodeAhead(const base::Progress &progress)
{
    stretch = 0;
    record = 0;
    for (Stretch &one : stretches) {
        one.text.resize(0); // keeps its memory
        one.records.clear();
    }
    const auto next = std::ranges::upper_bound(cuts, from);
    const auto left = qint64(cuts.end() - next);
    const qint64 count = std::min(left, qint64(stretches.size()));
    const auto beginOf = [&](qint64 which) { return which == 0 ? from : next[which - 1]; };
    auto encoded = base::inParallel(count, int(count), [&](int worker, qint64 which) {
        return encode(encoders[std::size_t(worker)], beginOf(which), next[which],
                      stretches[std::size_t(which)], progress);
    });
    if (encoded)
        from = beginOf(count);
    return encoded;
}

RecordStream::RecordStream(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

RecordStream::RecordStream(RecordStream &&) noexcept = default;
RecordStream &RecordStream::operator=(RecordStream &&) noexcept = default;
RecordStream::~RecordStream() = default;

base::Result<RecordStream> RecordStream::make(std::shared_ptr<const Order> order, qint64 stretchBytes)
{
    auto state = std::make_unique<State>();
    state->cuts = order->table.document().cuts(stretchBytes);
    const auto workers = std::size_t(base::workersFor(qint64(state->cuts.size()) - 1));
    for (std::size_t worker = 0; worker < workers; ++worker) {
        auto encoder = xdm::Encoder::make(order->mapping, order->schema);
        if (!encoder)
            return base::Failure(encoder.error());
        encoder->setIdPrefix(order->idPrefix());
        state->encoders.push_back(*std::move(encoder));
    }
    state->stretches.resize(workers);
    state->order = std::move(order);
    return RecordStream(std::move(state));
}

void RecordStream::seek(qint64 row)
{
    m_state->from = row;
    m_state->stretch = m_state->stretches.size();
}

base::Result<std::optional<EncodedRecord>> RecordStream::next(const base::Progress &progress)
{
    State &s = *m_state;
    while (s.stretch == s.stretches.size() || s.record == s.stretches[s.stretch].records.size()) {
        s.record = 0;
        if (s.stretch < s.stretches.size() && ++s.stretch < s.stretches.size())
            continue;
        if (s.from >= s.order->table.rows())
            return std::nullopt;
        if (auto encoded = s.encodeAhead(progress); !encoded)
            return base::Failure(encoded.error());
    }
    const Stretch &stretch = s.stretches[s.stretch];
    const qsizetype begin = s.record == 0 ? 0 : stretch.records[s.record - 1].end;
    const Stretch::Record &record = stretch.records[s.record++];
    return EncodedRecord {
        .line = {stretch.text.constData() + begin, std::size_t(record.end - begin)},
        .head = record.head,
        .rows = record.rows,
    };
}

} // namespace upload

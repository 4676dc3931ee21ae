// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "platform/client.h"
#include "store/journal.h"
#include "upload/next_step.h"
#include "upload/pace.h"
#include "upload/part_encoder.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace upload {

/// Sends the missing parts of one open batch: encodes one ahead in a pool while several are on their way,
/// each written to the journal before its first byte goes out and after it arrived. Holds at most one body
/// more than may be in flight. Engine thread.
class PartSender : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the sender; \a state is kept up to date with the journal.
    struct Tools
    {
        std::shared_ptr<const Order> order;
        store::Journal &journal;
        platform::Client &client;
        JournalState &state;
    };

    PartSender(Tools tools, int batch, PartLimits limits, QObject *parent = nullptr);

    /// Ends what is under way: encoding within a record's time, calls at once.
    ~PartSender() override;

    void start();

    /// Sends nothing new; done() comes when the calls that are out have ended.
    void stop();

    int inFlight() const { return int(m_flying.size()); }

    /// Of parts that have not arrived yet.
    qint64 bytesUnderWay() const;

    /// A part has begun, moved on or arrived.
    Q_SIGNAL void moved();

    /// Everything the batch can take has arrived, or the sender was stopped, or cannot go on.
    Q_SIGNAL void done(const base::Result<> &outcome);

private:
    struct Flying
    {
        base::Job<> job;
        qint64 bytes = 0;
    };

    void encodeAhead();
    void onEncoded(const base::Result<EncodedPart> &encoded);
    base::Result<> checkAgainstJournal(const EncodedPart &part) const;
    void sendReady();
    base::Result<int> begin(const EncodedPart &part);
    void onSome(int number, qint64 bytes);
    void onArrived(int number, const base::Result<> &arrived);
    void goOn();
    void fail(const base::Error &error);

    bool isOver() const { return m_stopped || m_error.has_value(); }

    Tools m_tools;
    int m_batch;
    PartLimits m_limits;
    Pace m_pace;
    QThreadPool m_pool;
    std::shared_ptr<PartEncoder> m_encoder; ///< used by one pool task at a time
    std::deque<store::PartEntry> m_again; ///< begun in an earlier run
    std::deque<Slice> m_slices; ///< not begun yet
    std::optional<base::Job<EncodedPart>> m_encoding;
    std::optional<EncodedPart> m_ready;
    std::map<int, Flying> m_flying;
    std::optional<base::Error> m_error;
    bool m_stopped = false;
    bool m_told = false;
};

/// "part-0001.json"
QString partFileName(int number);

} // namespace upload

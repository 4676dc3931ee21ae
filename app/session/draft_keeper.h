// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/job.h"
#include "csv/source.h"
#include "table/history.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace session {

class EngineThread;

/// Keeps the edits of one file on disk as they are made, step by step, with what can be undone and redone;
/// and finds those of an earlier visit to the very same file: same size, same change time, same first and
/// last megabyte, wherever it now lies. Lives in the UI thread; looks at the source in a pool, so that a
/// drive that hangs is in nobody's way; writes on the engine thread what differs from the last state, at
/// once. What is waiting is the newest state only.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a engine must live longer.
    DraftKeeper(EngineThread &engine, const QString &storeFolder, QObject *parent = nullptr);

    /// What was given to save() is written still.
    ~DraftKeeper() override;

    /// Looks for earlier edits of \a source; found() follows.
    /// \param cut  how the file is cut into cells: edits of another cut are other edits
    void open(const csv::Source &source, const QByteArray &cut = {});

    /// No file any more.
    void close();

    /// The edits and steps as they are now; they replace the earlier ones. The edits of steps that have not
    /// been saved yet must be at hand.
    /// \param under  those of an earlier visit that they lie on top of
    void save(const table::History &history, const table::History &under = {});

    /// All that was given to save() lies on disk.
    bool isSaved() const;

    /// Likewise, and was not forgotten: edits of steps can be put away, and be recalled.
    bool isOnDisk() const;

    /// The next steps of \a history to be undone, or else redone, with their edits, which must lie on disk:
    /// as many as are read quickly, one at least. EditsDamaged, and errors of reading.
    base::Job<std::vector<table::History::Entry>> recall(const table::History &history, bool undoing);

    /// Why it does not, or why earlier edits could not be read (EditsDamaged: kept aside). A save that failed
    /// is tried again.
    const std::optional<base::Error> &error() const;

    /// Forgets what was kept of this file.
    void forget();

    /// Removes drafts that nobody has changed for so long.
    void forgetOlderThan(int days);

    /// Empty where there are none; the edits of their steps are not at hand. Said once more, when earlier
    /// edits that could not be read at first have been read after all: what was saved since lies on top of
    /// them.
    Q_SIGNAL void found(const table::History &earlier);
    Q_SIGNAL void savedChanged(); ///< also error()

private:
    void write();
    void onWritten(const base::Result<> &done);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace session

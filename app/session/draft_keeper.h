// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/source.h"
#include "table/edits.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {

class EngineThread;

/// Keeps the edits of one file on disk as they are made, and finds those of an earlier visit to the very same
/// file: same size, same change time, same first and last megabyte, wherever it now lies. Lives in the UI
/// thread; looks at the source in a pool, so that a drive that hangs is in nobody's way; writes on the engine
/// thread what differs from the last state, at once. What is waiting is the newest state only.
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

    /// The edits as they are now; they replace the earlier ones.
    /// \param under  earlier edits that they lie on top of
    void save(const table::Edits &edits, const table::Edits &under = {});

    /// All that was given to save() lies on disk.
    bool isSaved() const;

    /// Why it does not, or why earlier edits could not be read (EditsDamaged: kept aside). A save that failed
    /// is tried again.
    const std::optional<base::Error> &error() const;

    /// Forgets what was kept of this file.
    void forget();

    /// Removes drafts that nobody has changed for so long.
    void forgetOlderThan(int days);

    /// Empty where there are none. Said once more, when earlier edits that could not be read at first have
    /// been read after all: what was saved since lies on top of them.
    Q_SIGNAL void found(const table::Edits &earlier);
    Q_SIGNAL void savedChanged(); ///< also error()

private:
    void write();
    void onWritten(const base::Result<> &done);

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace session

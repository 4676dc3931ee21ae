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
/// thread; writes on the engine thread what differs from the last state, at once.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(EngineThread &engine, const QString &storeFolder, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// Looks for earlier edits of \a source; found() follows.
    void open(const csv::Source &source);

    /// The edits as they are now.
    void save(const table::Edits &edits);

    bool isSaved() const;
    const std::optional<base::Error> &error() const;

    /// Forgets what was kept of this file.
    void forget();

    Q_SIGNAL void found(const table::Edits &earlier); ///< empty where there are none
    Q_SIGNAL void savedChanged();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/import_record.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace session {

class EngineThread;

/// An import of this computer as a list shows it.
struct EarlierImport
{
    enum class Source : std::uint8_t { Unchanged, Changed, Gone };

    QString id = {};
    QString sourcePath = {};
    Source source = Source::Unchanged; ///< by size and change time
    bool practice = false;
    QString connection = {};
    QString sandbox = {};
    QString datasetName = {};
    QDateTime created = {};
    QDateTime updated = {};
    store::ImportState state = store::ImportState::Interrupted;
    qint64 rowsSent = 0; ///< in parts that have arrived
    qint64 rowsTotal = 0; ///< that were to be sent

    friend bool operator==(const EarlierImport &, const EarlierImport &) = default;
};

/// The imports of this computer, newest first. Lives in the UI thread; reads on the engine thread.
class EarlierImports : public QObject
{
    Q_OBJECT

public:
    EarlierImports(EngineThread &engine, const QString &storeFolder, QObject *parent = nullptr);
    ~EarlierImports() override;

    /// Reads the list again; changed() follows.
    void refresh();

    const std::vector<EarlierImport> &all() const;

    /// The newest that can be gone on with.
    std::optional<EarlierImport> interrupted() const;

    /// Removes an import that nobody works on, with the edits it was begun with; its receipt stays.
    /// forgotten() or refused() follows.
    void forget(const QString &id);

    Q_SIGNAL void changed();
    Q_SIGNAL void forgotten(const QString &id);
    Q_SIGNAL void refused(const base::Error &error);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/import_record.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace session {

class EngineThread;

/// An import of this computer, as a list shows it.
struct EarlierImport
{
    /// Of the file that it began with, by size and change time.
    enum class Source : std::uint8_t { Unchanged, Changed, Gone };

    QString id;
    QString sourcePath = {}; ///< empty where the journal cannot be read
    QString fileName = {};
    bool practice = false; ///< into the practice platform
    QString connection = {};
    QString sandbox = {};
    QString dataset = {}; ///< its name
    QDateTime created = {};
    QDateTime updated = {};
    store::ImportState state = store::ImportState::Interrupted;
    qint64 rowsSent = 0; ///< in files that have arrived
    qint64 rowsToSend = 0;
    Source source = Source::Gone;

    /// It can be gone on with as it is.
    bool canResume() const { return state == store::ImportState::Interrupted && source == Source::Unchanged; }

    friend bool operator==(const EarlierImport &, const EarlierImport &) = default;
};

/// The imports that the store knows. Lives in the UI thread; reads and removes on the engine thread.
class EarlierImports : public QObject
{
    Q_OBJECT

public:
    /// \a engine must live longer. Empty until refresh() has been answered.
    EarlierImports(EngineThread &engine, QString storeFolder, QObject *parent = nullptr);

    /// Newest first.
    const std::vector<EarlierImport> &imports() const { return m_imports; }

    /// The newest that was interrupted, or nullptr; valid until changed().
    const EarlierImport *interrupted() const;

    /// Of the last reading or removal. ImportBusy, ImportUnknown, and what the store says.
    const std::optional<base::Error> &error() const { return m_error; }

    /// Reads the list again; changed() follows.
    void refresh();

    /// Removes what is kept of an import but its receipt, then as refresh().
    void forget(const QString &id);

    /// Removes the edits of imports that have been over for so long.
    void forgetEditsOlderThan(int days);

    Q_SIGNAL void changed();

private:
    void read(const QString &forgetFirst);

    EngineThread &m_engine;
    QString m_storeFolder;
    std::vector<EarlierImport> m_imports;
    std::optional<base::Error> m_error;
    quint64 m_asked = 0; ///< the latest answer counts
};

} // namespace session

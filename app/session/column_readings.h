// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "quality/column_evidence.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <set>

namespace session {

class ColumnChoices;
class FileReading;

/// Looks through all values of the columns whose dates or numbers can be read in two ways, as far as the
/// sample of a file tells: where they show which is meant, the columns learn it. Where they do not, it stays
/// open. Lives in the UI thread; a pool thread reads, one column after another.
class ColumnReadings : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ColumnReadings(const FileReading &file, ColumnChoices &columns, QObject *parent = nullptr);
    ~ColumnReadings() override;

private:
    void forget();
    void look();
    std::optional<quality::AskedColumn> next() const;

    const FileReading &m_file;
    ColumnChoices &m_columns;
    quint64 m_document = 0; ///< counts them
    std::set<quality::AskedColumn> m_looked; ///< of this document
    std::shared_ptr<base::Progress> m_running;
    QThreadPool m_pool;
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "quality/conversion_count.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <set>

namespace session {

class ColumnChoices;
class FileReading;

/// Looks through all values of the columns whose dates can be read in two ways, as far as the sample of a
/// file tells: where one of them shows what comes first, the columns learn it. Where none does, the order
/// stays open. Lives in the UI thread; a pool thread reads, one column after another.
class DateOrders : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DateOrders(const FileReading &file, ColumnChoices &columns, QObject *parent = nullptr);
    ~DateOrders() override;

private:
    void forget();
    void look();

    const FileReading &m_file;
    ColumnChoices &m_columns;
    quint64 m_document = 0; ///< counts them
    std::set<int> m_looked; ///< columns of this document
    std::shared_ptr<base::Progress> m_running;
    QThreadPool m_pool;
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/batch.h"
#include "practice/batches.h"
#include "practice/file_check.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace practice {

/// Checks the rows of completed batches in threads of its own, file by file, while the server goes on
/// answering. The findings become the batch's own by a rename; a check that is cut off is begun again at the
/// next start.
class Checks : public QObject
{
    Q_OBJECT

public:
    /// \param done is called in this object's thread
    using Done = std::function<void(const QString &batchId, const CheckResult &result)>;

    Checks(const Batches &batches, Done done);
    ~Checks() override;

    /// \param schema the resolved tree of the dataset's schema
    void start(const Batch &batch, const QJsonObject &schema, const IdentityRules &identities);

private:
    struct Run;

    void finish(const std::shared_ptr<Run> &run);

    const Batches &m_batches;
    Done m_done;
    QThreadPool m_pool;
    std::atomic<bool> m_cancelled = false;
};

} // namespace practice

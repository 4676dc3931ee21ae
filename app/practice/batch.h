// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace practice {

/// How fast a completed batch goes its way.
struct BatchClock
{
    std::chrono::milliseconds step {1000}; ///< loaded, staging and staged last this long each …
    std::chrono::milliseconds perHundredThousandRows {1000}; ///< … and this much longer for each 100 000 rows
    std::chrono::milliseconds abandonAfter = std::chrono::days(7); ///< a batch that nobody completes
};

/// What the row check found.
struct CheckResult
{
    bool success = false;
    qint64 finished = 0; ///< epoch milliseconds
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 rows = 0;
    qint64 badRows = 0;
    qint64 ignoredKeys = 0; ///< keys that the schema does not have
    qint64 profileRows = 0; ///< rows that became a profile fragment
    qint64 droppedFromProfile = 0; ///< good rows without a usable identity, or too large
    QJsonArray errors = {}; ///< as Catalog shows them
};

/// A batch: what was asked for, and when things happened to it. Its status is a function of these and the
/// time, so that the clock goes on while nobody serves the folder.
struct Batch
{
    QString id;
    QString sandbox;
    QString dataset;
    QString externalId;
    QString format; ///< json, csv or parquet
    bool diagnostics = false;
    double partialPercent = -1; ///< below 0: partial ingestion is off
    QJsonObject tags = {};
    qint64 created = 0; ///< epoch milliseconds, as all times here
    qint64 completed = 0; ///< COMPLETE was called; 0: not yet
    bool forProfile = false; ///< dataset and schema were in Profile at that moment
    bool upsert = false;
    std::optional<CheckResult> result = {};
    QString ended = {}; ///< "aborted", "failed" or "inactive": by a call, not by the clock
    qint64 endedAt = 0;

    bool hasDiagnostics() const { return diagnostics || partialPercent >= 0; }

    /// When the clock lets the batch be final; 0: not known yet.
    qint64 finalAt(const BatchClock &clock) const;

    /// The word that Catalog shows at this time.
    QString statusAt(qint64 now, const BatchClock &clock) const;

    /// Its rows are in the lake; a withdrawn batch's are not, though its profiles stay.
    bool isServed(qint64 now, const BatchClock &clock) const;

    /// It succeeded, whatever came later.
    bool hasSucceeded(qint64 now, const BatchClock &clock) const;

    /// As Catalog shows it.
    QJsonObject shownAt(qint64 now, const BatchClock &clock, const QString &organisation,
                        const QString &client) const;

    QJsonObject toJson() const;
    static Batch fromJson(const QJsonObject &json);
};

} // namespace practice

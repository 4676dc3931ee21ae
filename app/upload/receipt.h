// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "store/journal.h"
#include "upload/order.h"

#include <QJsonObject>

namespace upload {

/// The sums of a receipt: source rows, so that read = sent + left out and sent = ingested + rejected + not
/// known.
struct Sums
{
    qint64 read = 0;
    qint64 sent = 0;
    qint64 ingested = 0;
    qint64 rejected = 0;
    qint64 notKnown = 0;
    qint64 leftMissing = 0;
    qint64 leftInvalid = 0;
    qint64 leftDuplicate = 0;
    qint64 leftByUser = 0;
    qint64 leftOther = 0;
    qint64 valuesLeftOut = 0;
    qint64 fixed = 0; ///< ingested with the user's changes
    qint64 records = 0; ///< JSON lines sent

    bool balance() const;
};

class Fates;

/// Every source row's fate, from the check, the journal and the platform's diagnostics.
class Receipt
{
public:
    static base::Result<Receipt> make(const Order &order, const store::Journal &journal,
                                      base::Progress &progress);

    /// The same from what was taken from the journal before, in any thread: a journal belongs to one.
    static base::Result<Receipt> make(const Order &order, const store::ImportRecord &record, Fates fates,
                                      base::Progress &progress);

    const Sums &sums() const;

    const Fates &fates() const;

    /// By resources/schemas/receipt.schema.json. No cell values.
    QJsonObject json() const;

    /// Writes ID.json and ID.csv (one line per source row: row, spreadsheetRow, line, fate, why, field,
    /// batch, recordId) into \a folder, 0600; refuses to write sums that do not balance. \return the JSON
    /// file's path; ReceiptUnwritable, DiskFull
    base::Result<QString> write(const QString &folder, base::Progress &progress) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace upload

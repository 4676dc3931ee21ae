// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QAbstractTableModel>
#include <QJsonObject>

#include <vector>

namespace models {

/// A row that the platform refused, as the receipt has it.
struct RejectedRow
{
    qint64 row = -1; ///< from 1; -1 where the platform did not name it
    QString code = {};
    QString field = {};
    QString message = {};

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

/// What the done page needs of a receipt.
struct ReceiptView
{
    QJsonObject json;
    std::vector<RejectedRow> rejected;
    qint64 rejectedNotListed = 0; ///< the receipt's CSV has them
};

/// Reads the JSON of a receipt. Pool thread. FileUnreadable.
base::Result<ReceiptView> readReceipt(const QString &path);

/// Writes row, reason, field and code as CSV, 0600; what a spreadsheet would take for a formula is
/// neutralised. Pool thread. StoreUnwritable, DiskFull.
base::Result<> writeRejectedRows(const std::vector<RejectedRow> &rows, const QString &path);

/// Rejected rows as a table: row, reason, field.
class RejectedRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Row, Reason, Field, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RejectedRow> rows);

    const std::vector<RejectedRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RejectedRow> m_rows;
};

} // namespace models

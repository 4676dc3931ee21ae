// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rejected_rows.h"

#include "base/private_file.h"
#include "models/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace models {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray cell = text.toUtf8().replace('\r', ' ').replace('\n', ' ');
    static const QByteArray formulaStarts("=+-@\t");
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()))
        cell.prepend('\'');
    return '"' + cell.replace("\"", "\"\"") + '"';
}

} // namespace

base::Result<ReceiptView> readReceipt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure(
            {.code = base::ErrorCode::FileUnreadable, .subject = path, .detail = file.errorString()});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.isEmpty())
        return base::Failure({.code = base::ErrorCode::FileUnreadable, .subject = path});
    ReceiptView view {.json = json,
                      .rejected = {},
                      .rejectedNotListed = json.value(QLatin1String("rejectedRowsNotListed")).toInteger()};
    const QJsonArray rows = json.value(QLatin1String("rejectedRows")).toArray();
    view.rejected.reserve(std::size_t(rows.size()));
    for (const QJsonValue &row : rows)
        view.rejected.push_back({.row = row[QLatin1String("row")].toInteger(-1),
                                 .code = row[QLatin1String("code")].toString(),
                                 .field = row[QLatin1String("field")].toString(),
                                 .message = row[QLatin1String("message")].toString()});
    return view;
}

base::Result<> writeRejectedRows(const std::vector<RejectedRow> &rows, const QString &path)
{
    const QByteArray header("row,reason,field,code\r\n");
    if (!base::isFreeOrBeginsWith(path, header))
        return base::Failure({.code = base::ErrorCode::FileWouldBeLost, .subject = path});
    QByteArray csv = header;
    for (const RejectedRow &row : rows)
        csv += (row.row > 0 ? QByteArray::number(row.row) : QByteArray()) + ',' + quoted(row.message) + ','
            + quoted(row.field) + ',' + quoted(row.code) + "\r\n";
    return base::writePrivateFile(path, csv);
}

void RejectedRows::setRows(std::vector<RejectedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RejectedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant RejectedRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Row ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RejectedRow &row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case Row:
        return row.row > 0 ? number(row.row) : tr("not named");
    case Reason:
        return row.message.isEmpty() ? tr("Code %1").arg(row.code)
            : row.code.isEmpty()     ? row.message
                                     : tr("%1 (%2)", "reason and its code").arg(row.message, row.code);
    default:
        return row.field;
    }
}

QVariant RejectedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Reason:
        return tr("Reason from the platform");
    default:
        return tr("Field");
    }
}

} // namespace models

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QStringList>

/// A model as lines of text, cells parted by " | ", to compare in one go. Check boxes are [x] and [ ].
inline QStringList modelText(const QAbstractItemModel &model, int columns = -1)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < (columns < 0 ? model.columnCount() : columns); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant check = index.data(Qt::CheckStateRole);
            QString cell = index.data().toString();
            if (check.isValid())
                cell.prepend(check.toInt() == Qt::Checked ? QStringLiteral("[x]") : QStringLiteral("[ ]"));
            cells << cell;
        }
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

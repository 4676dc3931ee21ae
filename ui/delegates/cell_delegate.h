// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/roles.h"

#include <QStyledItemDelegate>

namespace delegates {

/// Paints every kind of cell of our tables: text, a chip, a bar with its share, a check box, a cell that
/// opens a list. No widgets in cells: a table of any size costs what is seen of it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace delegates

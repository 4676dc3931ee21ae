// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/roles.h"

#include <QStyledItemDelegate>

#include <optional>

namespace delegates {

/// Paints every kind of cell of our tables: text, a chip, a bar with its share, a check box, a cell that
/// opens a list. No widgets in cells: a table of any size costs what is seen of it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where a text is shortened that has no room; otherwise as the view has it.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::optional<Qt::TextElideMode> m_elideMode;
};

} // namespace delegates

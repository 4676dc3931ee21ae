// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/edit_delegate.h"

#include "widgets/painting.h"

#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>

namespace delegates {

namespace {

constexpr int narrowestEditor = 200;

QIcon warningSign()
{
    QPixmap picture(style::space::icon * 2, style::space::icon * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    widgets::paintMark(painter, {0, 0, style::space::icon, style::space::icon}, widgets::Mark::Warning);
    return QIcon(picture);
}

} // namespace

EditDelegate::EditDelegate(Objection objection, QObject *parent)
    : CellDelegate(parent)
    , m_objection(std::move(objection))
{
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    const QAbstractItemModel *model = index.model();
    const QString column = model->headerData(index.column(), Qt::Horizontal).toString();
    const QString row = model->headerData(index.row(), Qt::Vertical).toString();
    editor->setAccessibleName(tr("%1, row %2", "column and row of the cell that is edited").arg(column, row));
    QAction *sign = editor->addAction(warningSign(), QLineEdit::TrailingPosition);
    sign->setVisible(false);
    const QPersistentModelIndex cell(index);
    connect(editor, &QLineEdit::textChanged, editor, [this, editor, sign, cell](const QString &typed) {
        const QString objection = m_objection && cell.isValid() ? m_objection(cell, typed) : QString();
        sign->setVisible(!objection.isEmpty());
        sign->setToolTip(objection);
        editor->setToolTip(objection);
        editor->setAccessibleDescription(objection);
    });
    return editor;
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect room = option.rect;
    const int widest = editor->parentWidget() ? editor->parentWidget()->width() : room.width();
    const int width = std::min(std::max(room.width(), narrowestEditor), widest);
    if (option.direction == Qt::RightToLeft)
        room.setLeft(room.right() - width + 1);
    else
        room.setWidth(width);
    editor->setGeometry(room);
}

} // namespace delegates

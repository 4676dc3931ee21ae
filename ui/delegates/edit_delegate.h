// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delegates/cell_delegate.h"

#include <functional>

namespace delegates {

/// Cells that are edited in place, as text. What is wrong with the text is said while it is typed.
class EditDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// Why \a typed will not do; empty where it will. Nothing is kept from being entered by it.
    using Objection = std::function<QString(const QModelIndex &index, const QString &typed)>;

    explicit EditDelegate(Objection objection, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    Objection m_objection;
};

} // namespace delegates

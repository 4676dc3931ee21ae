// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace pages {

/// Columns of the file in an order of the user's: by the buttons, or in the list with Alt+Up, Alt+Down and
/// Delete.
class ColumnOrder : public QWidget
{
    Q_OBJECT

public:
    /// \param mapping  whose columns may be taken, but for the secret ones
    explicit ColumnOrder(const xdm::Mapping &mapping, QWidget *parent = nullptr);

    std::vector<int> columns() const;
    void setColumns(const std::vector<int> &columns);

    Q_SIGNAL void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(int column);
    void move(int by);
    void remove();
    void settle();

    xdm::Mapping m_mapping;
    QListWidget *m_list;
    QComboBox *m_addCombo;
    QPushButton *m_upButton;
    QPushButton *m_downButton;
    QPushButton *m_removeButton;
};

} // namespace pages

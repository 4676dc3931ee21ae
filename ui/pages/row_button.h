// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace pages {

/// A link to one row of the file. Hidden while there is none.
class RowButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);

    /// \param row  from 0; -1: none
    void setRow(qint64 row);

    Q_SIGNAL void rowWanted(qint64 row);

private:
    qint64 m_row = -1;
};

} // namespace pages

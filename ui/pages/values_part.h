// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace models {
class ValuesModel;
}

namespace pages {

/// The values of a column, with what is sent for each, to be chosen by mouse and keys.
class ValuesPart : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit ValuesPart(models::ValuesModel &model, QWidget *parent = nullptr);

    /// Takes as much room as there are values, up to a few.
    void fit();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openChoices(const QModelIndex &index);

    models::ValuesModel &m_model;
};

} // namespace pages

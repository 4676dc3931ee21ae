// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"

#include <QAbstractTableModel>

#include <vector>

namespace session {
class ColumnChoices;
}

namespace models {

/// A row for every made field: which one, and what it is made of.
class MadeFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Field, MadeOf, ColumnCount };

    /// The columns must outlive the model.
    explicit MadeFieldsModel(const session::ColumnChoices &columns, QObject *parent = nullptr);

    /// Path of the field in a row; empty outside.
    QString pathOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString path;
        QString field;
        QString madeOf;
        bool unknown = false; ///< the schema does not have it

        friend bool operator==(const Row &, const Row &) = default;
    };

    void follow();

    const session::ColumnChoices &m_columns;
    std::vector<Row> m_rows;
};

} // namespace models

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/match_words.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <vector>

namespace session {
class ColumnChoices;
class FileReading;
} // namespace session

namespace models {

/// The different values of a column, as far as the sample shows them, and what is sent for each. For fields
/// that accept certain values only.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Value, SentAs, ColumnCount };

    /// Both must outlive the model.
    ValuesModel(const session::FileReading &file, session::ColumnChoices &columns, QObject *parent = nullptr);

    /// \param column  of the file; -1: none
    void setColumn(int column);

    /// Whether the column's conversion goes by a list of values.
    bool hasList() const;

    /// What may be sent, in the field's order; empty where the schema names none.
    QStringList choices() const;

    /// Values of the list that are not sent because the field does not accept them.
    int refused() const;

    /// \param sentAs  one of choices(), or empty: this value is not sent
    void choose(int row, const QString &sentAs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void follow();
    void convert();
    const xdm::ColumnMapping *mapping() const;

    const session::FileReading &m_file;
    session::ColumnChoices &m_columns;
    int m_column = -1;
    std::vector<QByteArray> m_values;
    std::vector<Example> m_examples; ///< one a value
};

} // namespace models

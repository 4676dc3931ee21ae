// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace session {
class ColumnChoices;
class FileReading;
} // namespace session

namespace models {

/// The first rows of the file as they are cut, behind a column of row numbers. Secrets are masked.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 200;

    /// Both must outlive the model.
    SampleModel(const session::FileReading &file, const session::ColumnChoices &columns,
                QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    QString cell(int row, int column) const;
    bool isSecret(int column) const;
    bool isEmail(int column) const;

    const session::FileReading &m_file;
    const session::ColumnChoices &m_columns;
    int m_rowCount = 0;
    int m_columnCount = 0; ///< of the file
};

} // namespace models

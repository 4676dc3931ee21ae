// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/mapping.h"

#include <QAbstractTableModel>

#include <span>

namespace session {
class ColumnChoices;
class FileReading;
} // namespace session

namespace models {

/// A row for every column of the file: what it holds, where it goes, and how sure that is. The check box
/// writes back.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Use, Name, Filled, Samples, Field, Match, ColumnCount };

    /// Both must outlive the model.
    ColumnsModel(const session::FileReading &file, session::ColumnChoices &columns,
                 QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Uses the column, or no longer: as the check box does.
    void toggle(int row);

    /// The column is to be used and has no field yet.
    Q_SIGNAL void fieldWanted(int column);

    /// It cannot be used as asked.
    Q_SIGNAL void refused(int column, const base::Error &error);

private:
    void follow();
    void use(int row, bool on);
    const xdm::ColumnMapping &mappingOf(int row) const;
    QStringList remarksOn(const QModelIndex &index) const;
    std::span<const QByteArray> samplesOf(const xdm::ColumnMapping &column) const;
    QVariant useData(const xdm::ColumnMapping &column, int role) const;
    QVariant nameData(const xdm::ColumnMapping &column, int role) const;
    QVariant filledData(int row, int role) const;
    QVariant samplesData(const xdm::ColumnMapping &column, int role) const;
    QVariant fieldData(const xdm::ColumnMapping &column, int role) const;
    QVariant matchData(const xdm::ColumnMapping &column, int role) const;

    const session::FileReading &m_file;
    session::ColumnChoices &m_columns;
    QStringList m_headers; ///< as they were when the rows were made
};

} // namespace models

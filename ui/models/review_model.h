// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/row_source.h"
#include "style/tokens.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <map>
#include <utility>

namespace models {

/// A column of the file as the grid shows it.
struct ReviewColumn
{
    int column = -1; ///< of the document, from 0
    QString header = {};
    bool email = false;
    bool secret = false; ///< its values are never shown

    friend bool operator==(const ReviewColumn &, const ReviewColumn &) = default;
};

/// Its header, or its number where that is empty.
QString nameOf(const ReviewColumn &column);

/// The email first, then what is sent, then the rest, then secrets; each in the order of the file.
std::vector<ReviewColumn> reviewColumns(const xdm::Mapping &mapping, const xdm::Schema &schema);

/// A window of a list of rows: as many rows as are seen, whatever the list's length. What is not there yet is
/// asked for once the window rests for a moment, and shown as "…" until it comes. The last column says what
/// is wrong with the row. Vertical headers are source rows, counted from 1.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role : int {
        RowRole = Qt::UserRole, ///< qint64: source row, -1 while it is not there
        HasProblemRole, ///< bool
    };

    /// \param source  must outlive the model
    explicit ReviewModel(RowSource &source, QObject *parent = nullptr);

    void setColumns(std::vector<ReviewColumn> columns);

    const std::vector<ReviewColumn> &columns() const { return m_columns; }

    int problemColumn() const { return int(m_columns.size()); }

    /// What is told of a column where its name stands: asked for when somebody wants to know. \param remark
    /// of a column of the document
    void setRemark(std::function<QString(int column)> remark) { m_remark = std::move(remark); }

    /// Model column of a column of the document, or -1.
    int positionOf(int column) const;

    /// The rows of the list that are shown: fewer where the list ends.
    void setWindow(qint64 firstPlace, int rows);

    qint64 firstPlace() const { return m_first; }

    /// The row as far as it is there.
    const session::ReviewRow *rowAtPlace(qint64 place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Hands the value to the source, which judges it; the cell shows it at once.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Why a value that is being typed will not do as an address; empty where it will or is none.
    QString objection(const QModelIndex &index, const QString &typed) const;

private:
    void takeRows(qint64 firstPlace, const std::vector<session::ReviewRow> &rows);
    void becomeAnotherList();
    void ask();
    void askSoon();
    bool isWholeWindowThere() const;
    void tellRows(qint64 firstPlace, qint64 count);
    QVariant cellData(const session::ReviewRow &row, const ReviewColumn &column, int role) const;
    QVariant problemData(const session::ReviewRow &row, int role) const;
    QString spokenCell(const session::ReviewRow &row, const ReviewColumn &column) const;

    RowSource &m_source;
    std::vector<ReviewColumn> m_columns;
    std::function<QString(int column)> m_remark;
    QStringList m_names; ///< of the columns, by their places in the file
    qint64 m_first = 0;
    int m_rows = 0; ///< of the model
    int m_wished = 0; ///< as asked for
    std::map<qint64, session::ReviewRow> m_known; ///< by place: the window and a little around it
    bool m_stale = false; ///< what is known may have changed
    QTimer m_asking;
};

} // namespace models

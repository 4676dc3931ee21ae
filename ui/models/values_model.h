// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/match_words.h"
#include "quality/conversion_count.h"

#include <QAbstractTableModel>
#include <QByteArray>

#include <optional>
#include <vector>

namespace session {
class ColumnChoices;
class FileReading;
} // namespace session

namespace models {

/// The different values of a column and what is sent for each, for conversions that go by a list: as far as
/// the sample shows them, until they were counted in all rows. Then first those that are not sent, and the
/// most frequent first.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Value, SentAs, ColumnCount };

    /// Both must outlive the model.
    ValuesModel(const session::FileReading &file, session::ColumnChoices &columns, QObject *parent = nullptr);

    /// \param column  of the file; -1: none
    void setColumn(int column);

    /// How often each value of the column stands in the file; nothing: not known.
    void setCount(const std::optional<quality::ConversionCount> &count);

    /// Whether the rows of each value are known.
    bool isCounted() const { return m_isCounted; }

    /// Values that are not listed because there are very many.
    int unlisted() const { return m_unlisted; }

    /// Whether the column's conversion goes by a list of values.
    bool hasList() const;

    /// What may be sent, in the field's order; empty where the schema names none.
    QStringList choices() const;

    /// Values of the list that are not sent because the field does not accept them.
    int refused() const;

    /// \param sentAs  one of choices(), if there are any; empty: this value is not sent
    /// Nothing changes where mayChoose() says no.
    void choose(int row, const QString &sentAs);

    /// Whether that may be sent for a value: a "no" never becomes a consent, and the field has to take it.
    bool mayChoose(int row, const QString &sentAs) const;

    /// Takes back what was chosen for a value.
    void forget(int row);
    bool isChosen(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QByteArray value;
        qint64 rows = -1;
        Example example = {};
    };

    void reset(std::vector<Entry> entries);
    std::vector<Entry> ofSample() const;
    std::vector<Entry> ofCount() const;
    void follow();
    void convert(std::vector<Entry> &entries) const;
    QString keyOf(int row) const;
    QVariant valueData(const Entry &entry, int role) const;
    QVariant sentData(const Example &example, int role) const;
    const xdm::ColumnMapping *mapping() const;

    const session::FileReading &m_file;
    session::ColumnChoices &m_columns;
    int m_column = -1;
    std::vector<Entry> m_entries;
    std::optional<quality::ConversionCount> m_count;
    bool m_isCounted = false;
    int m_unlisted = 0;
};

} // namespace models

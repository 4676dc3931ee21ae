// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace models {

/// The fields of a schema to choose from, as far as they fit what is typed. Quick with ten thousand.
class FieldsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        PathRole = Qt::UserRole, ///< QString
        TakenRole, ///< QString: header of the column that fills it, or empty
    };

    enum class Filter : std::uint8_t { All, Required, Unmapped, Identity };

    explicit FieldsModel(QObject *parent = nullptr);

    /// Large schemas are made ready by a pool thread: the list is empty until then.
    void setSchema(const xdm::Schema &schema);

    /// Says which fields are taken.
    void setMapping(const xdm::Mapping &mapping);

    /// Every word of \a text must be in the field's words, its path or its usual names.
    void setSearch(const QString &text);
    void setFilter(Filter filter);

    /// Row of a path, or -1 where it is not shown.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QString path;
        QString words;
        QString key; ///< all that is searched, in lower case; the words first
        qsizetype rank = 0; ///< everyday fields first
        bool required = false;
        bool identity = false;
    };

    static std::vector<Entry> entriesOf(const xdm::Schema &schema);
    void take(std::vector<Entry> entries);
    void choose();
    bool passes(const Entry &entry) const;

    quint64 m_generation = 0; ///< of schemas
    std::vector<Entry> m_entries;
    std::vector<int> m_shown;
    QHash<QString, QString> m_taken;
    QStringList m_search;
    Filter m_filter = Filter::All;
};

} // namespace models

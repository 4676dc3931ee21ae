// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/field_search.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace models {

/// The fields of a schema to choose from, as far as they fit what is typed, the best first. Quick with ten
/// thousand.
class FieldsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        PathRole = Qt::UserRole, ///< QString; of a map's entries under any name with a star for it
        TakenRole, ///< QString: header of the column that fills it, or empty
    };

    enum Filter : int { Required = 1, Identity = 2, Unmapped = 4 };
    Q_DECLARE_FLAGS(Filters, Filter)

    explicit FieldsModel(QObject *parent = nullptr);

    /// Nothing happens when both are those that are there. Large schemas are made ready by a pool thread: the
    /// list is empty until then.
    /// \param namespaces  that further identities can have; nothing: not known, and the usual ones are
    /// offered
    void setSchema(const xdm::Schema &schema, const std::optional<QStringList> &namespaces = {});

    /// Not while a large schema is made ready; ready() follows.
    bool isReady() const { return m_index != nullptr; }

    /// Whose fields these are, for people.
    QString source() const;

    /// How many fields there are beside what is searched and filtered.
    int total() const;

    /// Says which fields are taken.
    void setMapping(const xdm::Mapping &mapping);

    /// Every word of \a text must be in the field's words, its path or its usual names in any language, or
    /// nearly so. The path of a map's entry, "_acme.sizes.shoe", brings that entry.
    void setSearch(const QString &text);

    /// A field must pass each of them.
    void setFilters(Filters filters);

    /// Row of a path, or -1 where it is not shown.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Q_SIGNAL void ready();

private:
    struct Entry
    {
        QString path;
        QString words;
        QString type;
        QString values;
        qsizetype rank = 0; ///< everyday fields first
        bool required = false;
        bool identity = false;
        bool deprecated = false;
    };

    /// What is made of a schema once.
    struct Index
    {
        std::vector<Entry> entries;
        FieldSearch search;
    };

    static Entry entryOf(const xdm::Field &field, const xdm::Schema &schema);
    static std::shared_ptr<const Index> indexOf(const xdm::Schema &schema, const QStringList &namespaces);
    void take(std::shared_ptr<const Index> index);
    void search();
    void choose();
    std::optional<Entry> typedEntry() const;
    bool passes(const Entry &entry) const;
    const Entry &entryAt(int row) const;
    QString remarkOn(const Entry &entry) const;

    quint64 m_generation = 0; ///< of schemas
    xdm::Schema m_schema;
    QStringList m_namespaces;
    std::shared_ptr<const Index> m_index;
    std::vector<std::optional<int>> m_costs; ///< of entries, as the search has it
    std::optional<Entry> m_typed; ///< the entry of a map that was typed; the first row
    std::vector<int> m_shown;
    QHash<QString, QString> m_taken;
    QString m_search;
    Filters m_filters;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FieldsModel::Filters)

} // namespace models

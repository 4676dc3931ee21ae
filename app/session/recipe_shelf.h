// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/column_choices.h"
#include "session/file_reading.h"
#include "session/recipe_store.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <vector>

namespace session {

/// The recipes that are kept, how well each fits the file that is open, and the one that is applied to it.
/// Lives in the UI thread; files are read and written by a pool thread, one after the other.
class RecipeShelf : public QObject
{
    Q_OBJECT

public:
    RecipeShelf(FileReading &file, ColumnChoices &columns, const QString &storeFolder,
                QObject *parent = nullptr);
    ~RecipeShelf() override;

    struct Entry
    {
        QString name;
        int applied = 0; ///< steps that would be applied to the file
        int steps = 0;
    };

    /// The best fit first. As of the last look().
    const std::vector<Entry> &entries() const { return m_entries; }

    /// Reads them anew; changed() follows.
    void look();

    /// Name of the recipe that was applied to this file, or under which its columns were kept; else empty.
    const QString &current() const { return m_current; }

    /// Whether the columns were changed since.
    bool isChanged() const;

    /// How the current one fitted; nothing where it was kept from this file.
    const std::optional<xdm::RecipeFit> &fit() const { return m_fit; }

    void apply(const QString &name);

    /// Back to what was matched and chosen before.
    void takeBack();

    /// Keeps the present columns and how the file is read, for the next file of its kind. Destination:
    /// empty, or where it goes.
    void save(const QString &name, bool replace, const QString &sandbox = {}, const QString &dataset = {});
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    void exportTo(const QString &name, const QString &path);
    void importFrom(const QString &path);

    Q_SIGNAL void changed();

    /// A recipe was applied: fit() says how well.
    Q_SIGNAL void applied(const QString &name);

    /// It is kept now, by save(), rename() or importFrom().
    Q_SIGNAL void kept(const QString &name);
    Q_SIGNAL void exported(const QString &path);

    /// What could not be done: as RecipeStore says it. RecipeExists: of save().
    Q_SIGNAL void failed(const base::Error &error);

private:
    void onDocumentReplaced();
    void become(const QString &name, std::optional<xdm::RecipeFit> fit);
    void work(std::function<base::Result<QString>(const RecipeStore &)> deed,
              std::function<void(const QString &)> then);

    FileReading &m_file;
    ColumnChoices &m_columns;
    RecipeStore m_store;
    std::vector<Entry> m_entries;
    QStringList m_headers;
    QString m_current;
    std::optional<xdm::RecipeFit> m_fit;
    QByteArray m_asApplied; ///< hash of the mapping
    quint64 m_looks = 0;
    quint64 m_document = 0; ///< counts them: a recipe that was read for an earlier one is not applied
    QThreadPool m_pool; ///< one thread: deeds are done in order
};

} // namespace session

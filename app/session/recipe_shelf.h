// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/column_choices.h"
#include "session/destination_choice.h"
#include "session/file_reading.h"
#include "session/recipe_reading.h"
#include "session/recipe_store.h"
#include "session/row_review.h"

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
    RecipeShelf(FileReading &file, ColumnChoices &columns, RowReview &review, DestinationChoice &destination,
                const QString &storeFolder, QObject *parent = nullptr);
    ~RecipeShelf() override;

    struct Entry
    {
        QString name;
        int applied = 0; ///< steps that would be applied to the file
        int steps = 0;

        friend bool operator==(const Entry &, const Entry &) = default;
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

    /// What became of the current one's word on how the file is read.
    enum class Reading : std::uint8_t {
        Same, ///< it has none, or the file was read so already
        Anew, ///< the file was read again
        Offered, ///< it waits for readAsRecipe(): a person has corrected cells or chosen otherwise
        Unsuited, ///< it would break the file, and so the file is read as before
    };

    Reading reading() const { return m_reading; }

    /// What that word is, where it is not Same.
    const RecipeReading &readingWanted() const { return m_wanted; }

    /// The current recipe names a dataset or sandbox.
    bool namesDestination() const;

    /// Reads the file by the recipe first where that breaks nothing, then lays the recipe over the columns,
    /// and wishes for its destination.
    void apply(const QString &name);

    /// Reads the file as was Offered. Corrections of cells are kept, for the way it was read before.
    void readAsRecipe();

    /// Back to what was matched and chosen before; and to how the file was read, unless cells were corrected
    /// since.
    void takeBack();

    /// Keeps the present columns and how the file is read, for the next file of its kind. Destination: where
    /// it goes, or, empty, what the current recipe says.
    void save(const QString &name, bool replace, const QString &sandbox = {}, const QString &dataset = {});
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    void exportTo(const QString &name, const QString &path);

    /// \param name  empty: its own
    void importFrom(const QString &path, const QString &name = {}, bool replace = false);

    Q_SIGNAL void changed();

    /// A recipe was applied: fit() says how well.
    Q_SIGNAL void applied(const QString &name);

    /// It is kept now, by save(), rename() or importFrom().
    Q_SIGNAL void kept(const QString &name);
    Q_SIGNAL void exported(const QString &path);

    /// What could not be done: as RecipeStore says it. RecipeExists: of save().
    Q_SIGNAL void failed(const base::Error &error);

    /// Of importFrom(): another name would do (RecipeExists, RecipeNameInvalid).
    Q_SIGNAL void nameWanted(const QString &path, const base::Error &error);

private:
    struct Fetched
    {
        Recipe recipe;
        RecipeReading reading;
    };

    /// A recipe that waits for the file to be read anew.
    struct Waiting
    {
        QString path;
        Recipe recipe;
        Reading reading;
    };

    /// How the file was read before a recipe changed that.
    struct Before
    {
        csv::OpenOptions said;
        csv::OpenOptions since;
    };

    void onDocumentReplaced();
    void onFileChanged();
    void onColumnsChanged();
    void onSchemaChanged();
    void take(const Fetched &fetched);
    void readBy(const Recipe &recipe);
    void layOn(const Recipe &recipe, Reading reading);
    void become(const QString &name, std::optional<xdm::RecipeFit> fit);
    void work(std::function<base::Result<QString>(const RecipeStore &)> deed,
              std::function<void(const QString &)> then,
              std::function<void(const base::Error &)> otherwise = {});

    FileReading &m_file;
    ColumnChoices &m_columns;
    RowReview &m_review;
    DestinationChoice &m_destination;
    RecipeStore m_store;
    std::vector<Entry> m_entries;
    QString m_path;
    QStringList m_headers;
    QString m_current;
    std::optional<Recipe> m_recipe; ///< the current one, as it was applied or kept
    std::optional<xdm::RecipeFit> m_fit;
    Reading m_reading = Reading::Same;
    RecipeReading m_wanted;
    std::optional<Waiting> m_waiting;
    std::optional<Before> m_before;
    QByteArray m_asApplied; ///< hash of the mapping
    bool m_wasChanged = false; ///< before the schema became another
    quint64 m_looks = 0;
    quint64 m_document = 0; ///< counts them: a recipe that was read for an earlier one is not applied
    QThreadPool m_pool; ///< one thread: deeds are done in order
};

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/column_evidence.h"
#include "session/file_reading.h"
#include "session/import.h"
#include "session/made_choices.h"
#include "table/edits.h"
#include "xdm/mapping.h"
#include "xdm/schema.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace session {

/// What each column means: proposals of the matcher and the user's word on top. The user's word is kept by
/// header name: it outlives another cut of the file and another file with the same header, and with a memory
/// also the program. Lives in the UI thread; all it does is quick, but for the memory, which a pool thread
/// sees to.
class ColumnChoices : public QObject
{
    Q_OBJECT

public:
    explicit ColumnChoices(FileReading &file, QObject *parent = nullptr);
    ~ColumnChoices() override;

    /// Where the user's word is kept for the next file with the same header; empty: nowhere.
    void setMemory(const QString &folder);

    /// How values are read where neither the file nor the user says it.
    void setDefaults(const ConversionDefaults &defaults);

    /// The schema that columns are matched against: the bundled fields until a dataset is chosen. What the
    /// user chose is carried over by header and path; what does not exist in the new one is listed by
    /// unknownFields() of the session.
    void setSchema(const xdm::Schema &schema);

    const xdm::Schema &schema() const { return *m_schema; }

    /// The same, for other threads: it never changes.
    const std::shared_ptr<const xdm::Schema> &sharedSchema() const { return m_schema; }

    /// The identity namespaces of the chosen sandbox; nothing: no sandbox is chosen, or nobody may see them.
    void setNamespaces(const std::optional<QStringList> &codes);

    const std::optional<QStringList> &namespaces() const { return m_namespaces; }

    const xdm::Mapping &mapping() const { return m_mapping; }

    /// Raised with every change that decides what is sent: mapping, schema or document.
    quint64 version() const { return m_version; }

    struct Count
    {
        int mapped = 0;
        int proposals = 0; ///< not applied yet
        int leftOut = 0; ///< by the user or for want of a field
        int secret = 0;
    };

    Count count() const;

    bool isEmailMapped() const { return m_mapping.emailColumn(*m_schema) >= 0; }

    /// ColumnSecret, FieldUnknown, FieldTwice; nothing changes then.
    base::Result<> assign(int column, const QString &path);
    void leaveOut(int column);

    /// Takes the proposal of a column; of all.
    base::Result<> accept(int column);
    void acceptAll();

    /// Fields that are filled beside the columns, at the user's word.
    const std::vector<xdm::MadeField> &made() const { return m_mapping.made; }

    /// A complete one. What checkMade() says; nothing changes then.
    base::Result<> addMade(const xdm::MadeField &made);

    /// Puts another in the place of the one that fills \a path.
    base::Result<> changeMade(const QString &path, const xdm::MadeField &made);
    void removeMade(const QString &path);

    /// How the values of a mapped or proposed column are turned.
    void setConversion(int column, const xdm::Conversion &conversion);
    void setEmailCase(xdm::EmailCase emailCase);

    /// How a column's dates and numbers are read, as its values show. Counts where that was left open.
    void learn(int column, const quality::ColumnEvidence &evidence);

    /// The file, what its columns mean, and \a edits: what is checked and sent. The wishes hold the mapping
    /// whole, so that the command line would make the same of them.
    Import import(const table::Edits &edits) const;

    /// What the matcher says by itself.
    const xdm::Mapping &detected() const { return m_detected; }

    /// Puts what fits of a recipe's mapping in the place of all that was said before. RecipeInvalid.
    base::Result<xdm::RecipeFit> applyRecipe(const QJsonObject &mapping);

    /// Also what of it fits now and did not in \a before, on columns that nobody has said anything of since.
    /// \return how all of it fits
    base::Result<xdm::RecipeFit> completeRecipe(const QJsonObject &mapping, const xdm::RecipeFit &before);

    /// Back to what was said before the first recipe of this file was applied.
    void takeBackRecipe();

    Q_SIGNAL void changed();

    /// Before changed(), which follows.
    Q_SIGNAL void schemaChanged();

private:
    /// All that the user has said of the columns.
    struct Words
    {
        std::map<ColumnName, xdm::ColumnMapping> columns;
        MadeChoices made;
        std::set<ColumnName> heldBack;
        std::optional<base::Choice<xdm::EmailCase>> emailCase;
        std::optional<xdm::ExportForm> form;
    };

    void onDocumentReplaced();
    void onRecalled(const QJsonObject &recipe);
    ColumnName nameOf(int column) const;
    void remember(int column, xdm::ColumnMapping word);
    void detect();
    void compose();
    QHash<QString, QString> composeMade(xdm::Mapping &mapping, const QHash<QString, int> &takers) const;
    void becomeDifferent();
    void recall();
    void keepSoon();
    void keep();

    FileReading &m_file;
    std::shared_ptr<const xdm::Schema> m_schema;
    std::optional<QStringList> m_namespaces;
    ConversionDefaults m_defaults;
    xdm::Mapping m_detected; ///< what the matcher says, by itself
    std::map<ColumnName, xdm::ColumnMapping> m_words; ///< laid over it
    MadeChoices m_made; ///< beside them
    std::map<ColumnName, quality::ColumnEvidence> m_learned; ///< from the values of this document
    std::set<ColumnName> m_heldBack; ///< not applied though the matcher is sure: the schema came later
    std::optional<base::Choice<xdm::EmailCase>> m_caseWord;
    std::optional<xdm::ExportForm> m_formWord; ///< which export the file is, as a recipe has it
    std::optional<Words> m_beforeRecipe;
    xdm::Mapping m_mapping;
    quint64 m_version = 0;
    quint64 m_recalls = 0; ///< counts them: what is recalled for an earlier document is dropped
    QString m_path;
    QStringList m_headers;
    QString m_memory;
    QString m_keepAt;
    QTimer m_keepTimer;
    QThreadPool m_pool; ///< one thread: what is kept is kept in order
};

} // namespace session

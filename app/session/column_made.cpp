// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields that are made beside the columns, and what a row becomes.

#include "session/column_choices.h"
#include "session/record_preview.h"
#include "xdm/converter.h"

namespace session {

/// Lays the made fields beside the columns, as far as no column of \a takers fills theirs.
/// \return their paths, each with the header of a column that it is made of, if any
QHash<QString, QString> ColumnChoices::composeMade(xdm::Mapping &mapping,
                                                   const QHash<QString, int> &takers) const
{
    QHash<QString, QString> makers;
    for (xdm::MadeField &made : m_made.onto(m_detected)) {
        if (takers.contains(made.field))
            continue;
        const xdm::Field *field = m_schema->field(made.field);
        if (field && !xdm::suits(made.conversion.kind, *field))
            made.conversion = {.kind = xdm::usualKind(*field)};
        makers.insert(made.field,
                      made.columns.empty() ? QString()
                                           : mapping.columns[std::size_t(made.columns.front())].header);
        mapping.made.push_back(std::move(made));
    }
    return makers;
}

base::Result<> ColumnChoices::addMade(const xdm::MadeField &made)
{
    return changeMade({}, made);
}

base::Result<> ColumnChoices::changeMade(const QString &path, const xdm::MadeField &made)
{
    Q_ASSERT(isComplete(made));
    if (auto fine = checkMade(made, path, m_mapping, *m_schema); !fine)
        return fine;
    if (path != made.field)
        m_made.remove(path);
    xdm::MadeField word = made;
    word.origin = base::Origin::User;
    m_made.put(word, m_detected);
    keepSoon();
    becomeDifferent();
    return {};
}

void ColumnChoices::removeMade(const QString &path)
{
    if (!m_made.has(path))
        return;
    m_made.remove(path);
    keepSoon();
    becomeDifferent();
}

void ColumnChoices::preview(qint64 row, const table::Edits &edits)
{
    const quint64 asked = ++m_previewAsked;
    if (!m_file.document())
        return;
    const auto running
        = base::run<RecordPreview>(&m_pool,
                                   [document = *m_file.document(), edits, row, mapping = m_mapping,
                                    schema = m_schema](base::Progress &) -> base::Result<RecordPreview> {
                                       return previewOf(document, edits, row, mapping, *schema);
                                   });
    base::whenDone<RecordPreview>(running.job, this,
                                  [this, asked, row](const base::Result<RecordPreview> &preview) {
                                      if (preview && asked == m_previewAsked)
                                          Q_EMIT previewed(row, preview->json, preview->why);
                                  });
}

void ColumnChoices::previewMade(const xdm::MadeField &made, qint64 row, const table::Edits &edits)
{
    const quint64 asked = ++m_madeAsked;
    if (!m_file.document())
        return;
    const auto running = base::run<RecordPreview>(
        &m_pool,
        [document = *m_file.document(), edits, row, mapping = aloneWithIdentity(made, m_mapping, *m_schema),
         schema = m_schema](base::Progress &) -> base::Result<RecordPreview> {
            return previewOf(document, edits, row, mapping, *schema);
        });
    base::whenDone<RecordPreview>(
        running.job, this, [this, asked, row, path = made.field](const base::Result<RecordPreview> &preview) {
            if (preview && asked == m_madeAsked)
                Q_EMIT madePreviewed(row, textAt(preview->json, path), preview->why);
        });
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/record_previews.h"

#include "session/column_choices.h"

namespace session {

RecordPreviews::RecordPreviews(const FileReading &file, const ColumnChoices &columns, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_columns(columns)
{
    m_pool.setMaxThreadCount(1);
}

RecordPreviews::~RecordPreviews() = default;

base::Job<RecordPreview> RecordPreviews::start(qint64 row, const table::Edits &edits,
                                               const xdm::Mapping &mapping)
{
    return base::run<RecordPreview>(
               &m_pool,
               [document = *m_file.document(), edits, row, mapping,
                schema = m_columns.sharedSchema()](base::Progress &) -> base::Result<RecordPreview> {
                   return previewOf(document, edits, row, mapping, *schema);
               })
        .job;
}

void RecordPreviews::preview(qint64 row, const table::Edits &edits)
{
    const quint64 asked = ++m_rowAsked;
    if (!m_file.document())
        return;
    base::whenDone<RecordPreview>(start(row, edits, m_columns.mapping()), this,
                                  [this, asked, row](const base::Result<RecordPreview> &preview) {
                                      if (preview && asked == m_rowAsked)
                                          Q_EMIT previewed(row, preview->json, preview->why);
                                  });
}

void RecordPreviews::previewMade(const xdm::MadeField &made, qint64 row, const table::Edits &edits)
{
    const quint64 asked = ++m_madeAsked;
    if (!m_file.document())
        return;
    const xdm::Mapping alone = aloneWithIdentity(made, m_columns.mapping(), m_columns.schema());
    base::whenDone<RecordPreview>(
        start(row, edits, alone), this,
        [this, asked, row, path = made.field](const base::Result<RecordPreview> &preview) {
            if (preview && asked == m_madeAsked)
                Q_EMIT madePreviewed(row, textAt(preview->json, path), preview->why);
        });
}

} // namespace session

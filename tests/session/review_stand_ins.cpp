// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FileReading that opens at once and then reads in one go, and ColumnChoices by the matcher alone: what a RowReview
// needs of them, without their threads.

#include "session/column_choices.h"
#include "session/file_reading.h"
#include "session/recipe.h"
#include "xdm/matcher.h"

namespace session {

FileReading::FileReading(QObject *parent)
    : QObject(parent)
{
}

FileReading::~FileReading() = default;

void FileReading::open(const QString &path)
{
    auto document = csv::Document::open(path, m_options);
    if (!document)
        qFatal("cannot open the file");
    m_path = path;
    m_document = *document;
    m_state = State::Reading;
    Q_EMIT documentReplaced();
    Q_EMIT changed();
    QTimer::singleShot(0, this, &FileReading::startReading);
}

void FileReading::startReading()
{
    base::Progress progress;
    auto indexed = m_document->indexed(progress);
    if (!indexed)
        qFatal("cannot read the file");
    m_document = *indexed;
    m_state = State::Read;
    Q_EMIT documentRead();
    Q_EMIT changed();
}

ColumnChoices::ColumnChoices(FileReading &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    connect(&file, &FileReading::documentReplaced, this, &ColumnChoices::onDocumentReplaced);
}

void ColumnChoices::setSchema(const xdm::Schema &schema)
{
    m_schema = schema;
    becomeDifferent();
}

void ColumnChoices::onDocumentReplaced()
{
    becomeDifferent();
}

void ColumnChoices::becomeDifferent()
{
    if (m_file.document())
        m_mapping = xdm::match(m_file.document()->columns(), m_file.document()->sample(), m_schema);
    ++m_version;
    Q_EMIT changed();
}

void ColumnChoices::setEmailCase(xdm::EmailCase emailCase)
{
    m_mapping.emailCase.offer(emailCase, base::Origin::User);
    ++m_version;
    Q_EMIT changed();
}

Import ColumnChoices::import(const table::Edits &edits) const
{
    return {.document = *m_file.document(),
            .edits = edits,
            .wishes = {.recipe = Recipe {.mapping = xdm::toJson(m_mapping)}}};
}

} // namespace session

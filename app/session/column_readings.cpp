// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_readings.h"

#include "session/column_choices.h"
#include "session/column_settling.h"

namespace session {

ColumnReadings::ColumnReadings(const FileReading &file, ColumnChoices &columns, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_columns(columns)
{
    m_pool.setMaxThreadCount(1);
    connect(&file, &FileReading::documentReplaced, this, &ColumnReadings::forget);
    connect(&file, &FileReading::documentRead, this, &ColumnReadings::look);
    connect(&columns, &ColumnChoices::changed, this, &ColumnReadings::look);
}

ColumnReadings::~ColumnReadings()
{
    forget();
    m_pool.waitForDone();
}

void ColumnReadings::forget()
{
    ++m_document;
    m_looked.clear();
    if (m_running)
        m_running->cancel();
    m_running.reset();
}

/// Of the columns that are mapped or proposed, one with something open that was not looked at.
std::optional<quality::AskedColumn> ColumnReadings::next() const
{
    for (const xdm::ColumnMapping &column : m_columns.mapping().columns) {
        if (column.state != xdm::State::Mapped)
            continue;
        const auto what = openReading(*m_file.document(), column.column, wordOn(column), column.conversion);
        if (what && !m_looked.contains({column.column, *what}))
            return quality::AskedColumn {column.column, *what};
    }
    return std::nullopt;
}

/// At the next column, if there is one and none is being looked at.
void ColumnReadings::look()
{
    if (m_running || m_file.state() != FileReading::State::Read)
        return;
    const auto asked = next();
    if (!asked)
        return;
    m_looked.insert(*asked);
    const auto running = base::run<quality::ColumnEvidence>(
        &m_pool,
        [table = table::Table(*m_file.document(), table::Edits()), asked = *asked](base::Progress &progress) {
            return quality::columnEvidence(table, asked, progress);
        });
    m_running = running.progress;
    base::whenDone<quality::ColumnEvidence>(running.job, this,
                                            [this, column = asked->column, document = m_document](
                                                const base::Result<quality::ColumnEvidence> &evidence) {
                                                if (document != m_document)
                                                    return;
                                                m_running.reset();
                                                if (evidence)
                                                    m_columns.learn(column, *evidence);
                                                look();
                                            });
}

} // namespace session

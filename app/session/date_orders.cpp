// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/date_orders.h"

#include "session/column_choices.h"

#include <algorithm>

namespace session {

namespace {

/// The first rows have not told, or the others may contradict them.
bool isOpen(const xdm::ColumnMapping &column)
{
    const xdm::ConversionKind kind = column.conversion.kind;
    const xdm::DateOrder order = column.conversion.order;
    const bool ofSample = column.origin == base::Origin::Detected && order != xdm::DateOrder::YearMonthDay;
    return column.state == xdm::State::Mapped && (order == xdm::DateOrder::Undecided || ofSample)
        && (kind == xdm::ConversionKind::Date || kind == xdm::ConversionKind::DateTime);
}

} // namespace

DateOrders::DateOrders(const FileReading &file, ColumnChoices &columns, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_columns(columns)
{
    m_pool.setMaxThreadCount(1);
    connect(&file, &FileReading::documentReplaced, this, &DateOrders::forget);
    connect(&file, &FileReading::documentRead, this, &DateOrders::look);
    connect(&columns, &ColumnChoices::changed, this, &DateOrders::look);
}

DateOrders::~DateOrders()
{
    forget();
    m_pool.waitForDone();
}

void DateOrders::forget()
{
    ++m_document;
    m_looked.clear();
    if (m_running)
        m_running->cancel();
    m_running.reset();
}

/// At the next column, if there is one and none is being looked at.
void DateOrders::look()
{
    if (m_running || m_file.state() != FileReading::State::Read)
        return;
    const auto &all = m_columns.mapping().columns;
    const auto next = std::ranges::find_if(all, [this](const xdm::ColumnMapping &column) {
        return isOpen(column) && !m_looked.contains(column.column);
    });
    if (next == all.end())
        return;
    const int column = next->column;
    m_looked.insert(column);
    const auto running = base::run<quality::DateEvidence>(
        &m_pool,
        [table = table::Table(*m_file.document(), table::Edits()), column](base::Progress &progress) {
            return quality::dateEvidence(table, column, progress);
        });
    m_running = running.progress;
    base::whenDone<quality::DateEvidence>(
        running.job, this,
        [this, column, document = m_document](const base::Result<quality::DateEvidence> &evidence) {
            if (document != m_document)
                return;
            m_running.reset();
            if (evidence)
                m_columns.learnOrder(column, evidence->order.value_or(xdm::DateOrder::Undecided));
            look();
        });
}

} // namespace session

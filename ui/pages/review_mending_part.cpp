// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_mending_part.h"

#include "models/text.h"
#include "pages/merge_dialog.h"
#include "pages/paste_dialog.h"
#include "pages/value_dialog.h"
#include "session/messages.h"
#include "session/review_mending.h"
#include "style/program_style.h"
#include "widgets/notice.h"
#include "widgets/row_grid.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace pages {

namespace {

constexpr qint64 copiedAtMost = 100'000; ///< rows; more are for a file

} // namespace

ReviewMendingPart::ReviewMendingPart(session::Session &session, widgets::RowGrid &grid,
                                     models::ReviewModel &model, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_grid(grid)
    , m_model(model)
    , m_page(page)
    , m_notice(new widgets::Notice(page))
    , m_value(action(QStringLiteral("setValue"), tr("Set a value for all rows shown…"),
                     QKeySequence(Qt::CTRL | Qt::Key_D), &ReviewMendingPart::openValue, true))
    , m_change(action(QStringLiteral("changeValue"), tr("Change all rows with this value…"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), &ReviewMendingPart::openChange))
    , m_merge(action(QStringLiteral("mergeRows"), tr("Merge duplicates…"), QKeySequence(Qt::CTRL | Qt::Key_M),
                     &ReviewMendingPart::openMerge, true))
    , m_copy(action(QStringLiteral("copyCell"), tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_C),
                    &ReviewMendingPart::copy))
    , m_copyColumn(action(QStringLiteral("copyColumn"), tr("Copy this column of the chosen rows"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &ReviewMendingPart::copyColumn))
    , m_paste(action(QStringLiteral("pasteCells"), tr("Paste…"), QKeySequence(Qt::CTRL | Qt::Key_V),
                     &ReviewMendingPart::paste))
{
    m_notice->setObjectName(QStringLiteral("mergeNotice"));
    m_notice->hide();
    auto *merge = new QPushButton(m_merge->text(), page);
    merge->setObjectName(QStringLiteral("mergeButton"));
    merge->setAutoDefault(false);
    style::setRole(*merge, style::ButtonRole::Primary);
    m_notice->addButton(merge);
    connect(merge, &QPushButton::clicked, this, &ReviewMendingPart::openMerge);
    connect(&grid, &widgets::RowGrid::currentMoved, this, &ReviewMendingPart::refresh);
    connect(&grid, &widgets::RowGrid::chosenChanged, this, &ReviewMendingPart::refresh);
}

ReviewMendingPart::~ReviewMendingPart()
{
    if (m_copying.progress)
        m_copying.progress->cancel();
}

QAction *ReviewMendingPart::action(const QString &name, const QString &text, const QKeySequence &key,
                                   void (ReviewMendingPart::*what)(), bool ofList)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    (ofList ? m_page : &m_grid)->addAction(action);
    return action;
}

void ReviewMendingPart::addTo(QMenu &menu) const
{
    for (QAction *action : {m_value, m_change, m_merge, m_paste})
        menu.addAction(action);
}

void ReviewMendingPart::addCellActionsTo(QMenu &menu) const
{
    menu.addAction(m_copy);
    if (m_copyColumn->isEnabled())
        menu.addAction(m_copyColumn);
    menu.addAction(m_paste);
    menu.addAction(m_change);
}

void ReviewMendingPart::refresh()
{
    const session::RowReview &review = m_session.review();
    const bool some = review.shownRows() > 0 && review.bulkProgress() < 0;
    const bool cell = some && m_grid.currentPlace() >= 0;
    const models::ReviewColumn *column = currentColumn();
    const bool open = cell && column && !column->secret;
    const qint64 chosen = m_grid.chosen().count();
    m_value->setEnabled(some && m_grid.isVisibleTo(m_page));
    m_change->setEnabled(open);
    const bool canMerge = session::ReviewMending(m_session.review()).canMerge();
    m_merge->setVisible(canMerge);
    m_merge->setEnabled(some && m_grid.isVisibleTo(m_page));
    offerMerging(canMerge && some && m_grid.isVisibleTo(m_page));
    m_copy->setEnabled(cell);
    m_copy->setText(chosen > 1 ? tr("Copy %Ln row(s)", nullptr, models::plural(chosen)) : tr("Copy"));
    m_copyColumn->setEnabled(open && chosen > 1);
    m_paste->setEnabled(cell);
}

QWidget *ReviewMendingPart::notice() const
{
    return m_notice;
}

void ReviewMendingPart::offerMerging(bool can)
{
    const session::RowReview &review = m_session.review();
    const qint64 rows = review.rowsIn(session::RowFilter::DuplicateEmail);
    const bool fits = can && review.filter() == session::RowFilter::DuplicateEmail && rows > 0;
    m_notice->setVisible(fits);
    if (fits)
        m_notice->say(style::Tone::Accent, tr("Suggestion"),
                      tr("%Ln row(s) are not sent, because a later row has the same address.", nullptr,
                         models::plural(rows)),
                      tr("What only the earlier rows hold is lost, unless you merge them."));
}

const models::ReviewColumn *ReviewMendingPart::currentColumn() const
{
    const auto position = std::size_t(m_grid.currentColumn());
    const auto &columns = m_model.columns();
    return position < columns.size() ? &columns[position] : nullptr;
}

/// Columns of the file as they stand beside one another, from a place in that order on; secret ones are
/// passed over.
std::vector<int> ReviewMendingPart::columnsFrom(int position) const
{
    const QHeaderView *header = m_grid.view()->horizontalHeader();
    std::vector<int> columns;
    for (; position < header->count(); ++position) {
        const int logical = header->logicalIndex(position);
        if (logical >= m_model.problemColumn())
            continue;
        const models::ReviewColumn &column = m_model.columns()[std::size_t(logical)];
        if (!column.secret)
            columns.push_back(column.column);
    }
    return columns;
}

void ReviewMendingPart::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void ReviewMendingPart::openValue()
{
    const models::ReviewColumn *column = currentColumn();
    if (!m_dialog)
        open(new ValueDialog(m_session, column ? column->column : -1, m_page));
}

void ReviewMendingPart::openChange()
{
    const models::ReviewColumn *column = currentColumn();
    const session::ReviewRow *row = m_model.rowAtPlace(m_grid.currentPlace());
    if (m_dialog || !column || column->secret || !row || std::size_t(column->column) >= row->cells.size())
        return;
    open(new ChangeValueDialog(m_session, column->column, row->cells[std::size_t(column->column)], m_page));
}

void ReviewMendingPart::openMerge()
{
    if (!m_dialog)
        open(new MergeDialog(m_session, m_page));
}

void ReviewMendingPart::copy()
{
    if (m_grid.chosen().count() > 1)
        return copyRows(columnsFrom(0));
    const qint64 place = m_grid.currentPlace();
    const QModelIndex cell = m_model.index(int(place - m_model.firstPlace()), m_grid.currentColumn());
    if (!m_model.rowAtPlace(place) || !cell.isValid())
        return;
    const int role = m_grid.currentColumn() == m_model.problemColumn() ? Qt::DisplayRole : Qt::EditRole;
    QGuiApplication::clipboard()->setText(cell.data(role).toString());
}

void ReviewMendingPart::copyColumn()
{
    if (const models::ReviewColumn *column = currentColumn(); column && !column->secret)
        copyRows({column->column});
}

void ReviewMendingPart::copyRows(const std::vector<int> &columns)
{
    if (m_grid.chosen().count() > copiedAtMost)
        return tell(tr("At most %1 rows can be copied at once.").arg(models::number(copiedAtMost)),
                    tr("Export these rows to a file instead."));
    std::vector<qint64> rows;
    for (const qint64 place : m_grid.chosen().places(copiedAtMost))
        rows.push_back(m_session.review().rowAt(place));
    if (m_copying.progress)
        m_copying.progress->cancel();
    m_copying = session::ReviewMending(m_session.review()).copyRows(rows, columns);
    base::whenDone<QString>(m_copying.job, this, [this](const base::Result<QString> &text) {
        if (text)
            return QGuiApplication::clipboard()->setText(*text);
        if (text.error().code == base::ErrorCode::Cancelled)
            return;
        tell(tr("These rows are too much to copy at once."), tr("Export these rows to a file instead."));
    });
}

void ReviewMendingPart::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const qint64 place = m_grid.currentPlace();
    const models::ReviewColumn *column = currentColumn();
    if (m_dialog || text.isEmpty() || place < 0)
        return;
    const auto columns = columnsFrom(m_grid.view()->horizontalHeader()->visualIndex(m_grid.currentColumn()));
    if (columns.empty())
        return;
    const bool one = !text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r');
    if (one && column && !column->secret) // seen at once, where it comes
        return m_session.review().setCell(m_session.review().rowAt(place), column->column, text);
    open(new PasteDialog(m_session, text, place, columns, m_page));
}

void ReviewMendingPart::tell(const QString &text, const QString &more)
{
    if (m_dialog)
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Copy"), text, QMessageBox::Ok, m_page);
    box->setObjectName(QStringLiteral("copyBox"));
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    open(box);
}

} // namespace pages

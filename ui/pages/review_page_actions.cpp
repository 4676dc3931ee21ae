// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user does on the review page: shortcuts, the menu of a row, dialogs.

#include "models/review_words.h"
#include "models/text.h"
#include "pages/fill_dialog.h"
#include "pages/replace_dialog.h"
#include "pages/review_mending_part.h"
#include "pages/review_notices.h"
#include "pages/review_page.h"
#include "pages/review_tools.h"
#include "session/session.h"
#include "widgets/row_grid.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace pages {

void ReviewPage::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, QWidget *where, auto &&what) {
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, where);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, what);
        }
    };
    session::RowReview &review = session().review();
    const auto idle = [&review] { return review.bulkProgress() < 0; };
    add({QKeySequence(Qt::CTRL | Qt::Key_Z)}, this, [&review, idle] {
        if (idle())
            review.undo();
    });
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, this,
        [&review, idle] {
            if (idle())
                review.redo();
        });
    add({QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_Down)}, this,
        [this] { goToNextProblem(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_H)}, this,
        [this] { openReplace(); });
    add({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, m_grid,
        [this] { takeOffer(); });
}

std::vector<qint64> ReviewPage::chosenRows() const
{
    std::vector<qint64> rows;
    for (const qint64 place : m_grid->chosen().places(ReviewTools::chosenAtMost))
        rows.push_back(m_rows.rowAt(place));
    return rows;
}

void ReviewPage::leaveChosenOut(bool out)
{
    session::RowReview &review = session().review();
    if (m_grid->chosen().count() > ReviewTools::chosenAtMost) {
        if (!m_grid->isAllChosen())
            return;
        out ? review.leaveOutShown() : review.bringBackShown();
        return;
    }
    out ? review.leaveOut(chosenRows()) : review.bringBack(chosenRows());
}

void ReviewPage::goToNextProblem()
{
    const qint64 place = session().review().nextProblem(m_grid->currentPlace());
    if (place < 0)
        return;
    const session::ReviewRow *row = m_model.rowAtPlace(place);
    const int column = row && !row->findings.empty() ? m_model.positionOf(row->findings.front().column) : 0;
    m_grid->setCurrent(place, std::max(column, 0));
    m_grid->setFocus();
}

/// To the first of \a rows that is in the list; where none is, once the list that is being made is there.
void ReviewPage::goToRow(const std::vector<qint64> &rows, int column)
{
    const session::RowReview &review = session().review();
    const auto shown = std::ranges::find_if(rows, [&review](qint64 row) { return review.placeOf(row) >= 0; });
    if (shown == rows.end()) {
        m_wanted = rows;
        return;
    }
    m_wanted.clear();
    const int position = column < 0 ? -1 : m_model.positionOf(column);
    m_grid->setCurrent(review.placeOf(*shown), position < 0 ? m_grid->currentColumn() : position);
}

void ReviewPage::takeOffer()
{
    if (const session::ReviewRow *row = m_model.rowAtPlace(m_grid->currentPlace()))
        session().review().takeOffer(*row);
}

void ReviewPage::openMenu(const QPoint &at)
{
    const qint64 place = m_grid->currentPlace();
    const session::ReviewRow *row = m_model.rowAtPlace(place);
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add
        = [menu, this](const QString &name, const QString &text, const QKeySequence &key, auto &&what) {
              QAction *entry = menu->addAction(text, this, what);
              entry->setObjectName(name);
              entry->setShortcut(key);
              return entry;
          };
    const int column = m_grid->currentColumn();
    const QModelIndex cell = m_model.index(int(place - m_model.firstPlace()), column);
    add(QStringLiteral("editCell"), tr("Edit"), QKeySequence(Qt::Key_F2), [this, place, column] {
        m_grid->edit(place, column);
    })->setEnabled(cell.flags().testFlag(Qt::ItemIsEditable));
    m_mending->refresh();
    m_mending->addCellActionsTo(*menu);
    if (row->offer)
        add(QStringLiteral("takeOffer"), tr("Use %1").arg(QString::fromUtf8(row->offer->address)),
            QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { takeOffer(); });
    menu->addSeparator();
    add(QStringLiteral("restoreRow"), tr("Restore the row as in the file"), {}, [this, source = row->row] {
        session().review().restoreRow(source);
    })->setEnabled(!row->edited.empty());
    const qint64 chosen = m_grid->chosen().count();
    const bool fits = chosen <= ReviewTools::chosenAtMost || m_grid->isAllChosen();
    const auto leave = [this, out = !row->leftOut] { leaveChosenOut(out); };
    const int many = models::plural(chosen);
    add(QStringLiteral("leaveRows"),
        row->leftOut ? tr("Bring %Ln row(s) back", nullptr, many) : tr("Leave %Ln row(s) out", nullptr, many),
        {}, leave)
        ->setEnabled(fits);
    menu->addSeparator();
    session::RowReview &review = session().review();
    if (const table::Step *step = review.undoStep())
        add(QStringLiteral("undoStep"), tr("Undo: %1").arg(models::describe(*step)),
            QKeySequence(Qt::CTRL | Qt::Key_Z), [&review] { review.undo(); });
    if (const table::Step *step = review.redoStep())
        add(QStringLiteral("redoStep"), tr("Redo: %1").arg(models::describe(*step)),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [&review] { review.redo(); });
    add(QStringLiteral("nextProblem"), tr("Next problem"), QKeySequence(Qt::Key_F8),
        [this] { goToNextProblem(); });
    menu->popup(at);
}

void ReviewPage::openFill()
{
    if (m_dialog)
        return;
    m_dialog = new FillDialog(session(), this);
    m_dialog->open();
}

void ReviewPage::openReplace()
{
    if (m_dialog || session().review().shownRows() == 0 || !m_grid->isVisible())
        return;
    m_dialog = new ReplaceDialog(session(), this);
    m_dialog->open();
}

void ReviewPage::openExport()
{
    if (m_dialog)
        return;
    auto *dialog = new QFileDialog(this, tr("Export these rows"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const QFileInfo file(session().file().path());
    dialog->setDirectory(file.absolutePath());
    dialog->selectFile(
        tr("%1-to-fix.csv", "name of a file: rows that are to be mended").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, m_notices, &ReviewNotices::exportTo);
    m_dialog = dialog;
    dialog->open();
}

} // namespace pages

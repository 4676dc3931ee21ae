// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_tools.h"

#include "models/review_words.h"
#include "models/text.h"
#include "style/tokens.h"
#include "widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace pages {

ReviewTools::ReviewTools(session::RowReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_undo(button(QStringLiteral("undoButton"), {}))
    , m_redo(button(QStringLiteral("redoButton"), {}))
    , m_find(button(QStringLiteral("findButton"), {}))
    , m_fill(button(QStringLiteral("fillButton"), {}))
    , m_more(button(QStringLiteral("moreButton"), tr("More")))
    , m_leave(button(QStringLiteral("leaveButton"), {}))
    , m_export(button(QStringLiteral("exportButton"), {}))
    , m_menu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::small);
    auto *flow = new widgets::FlowLayout;
    for (QPushButton *each : {m_undo, m_redo, m_find, m_fill, m_more, m_leave})
        flow->addWidget(each);
    row->addLayout(flow, 1);
    row->addWidget(m_export, 0, Qt::AlignTop);
    m_menu->setToolTipsVisible(true);
    m_leaveChosen = entry(QStringLiteral("leaveChosen"));
    m_leaveShown = entry(QStringLiteral("leaveShown"));
    m_menu->addSeparator();
    m_bringChosen = entry(QStringLiteral("bringChosen"));
    m_bringShown = entry(QStringLiteral("bringShown"));
    m_leave->setMenu(m_menu);
    m_moreMenu->setObjectName(QStringLiteral("moreMenu"));
    m_more->setMenu(m_moreMenu);
    m_more->setAccessibleName(tr("More ways to change many rows"));
    m_more->setToolTip(m_more->accessibleName());
    m_leave->setText(tr("Leave these rows out"));
    word(true, false);
    m_briefWidth = layout()->sizeHint().width();
    word(false, false);
    m_fullWidth = layout()->sizeHint().width();
    for (QPushButton *each : {m_find, m_fill}) {
        each->setToolTip(each->text());
        each->setAccessibleName(each->text());
    }
    m_export->setToolTip(tr("Export these rows…"));
    m_export->setAccessibleName(tr("Export these rows…"));

    connect(m_undo, &QPushButton::clicked, &review, &session::RowReview::undo);
    connect(m_redo, &QPushButton::clicked, &review, &session::RowReview::redo);
    connect(m_find, &QPushButton::clicked, this, &ReviewTools::findAsked);
    connect(m_fill, &QPushButton::clicked, this, &ReviewTools::fillAsked);
    connect(m_export, &QPushButton::clicked, this, &ReviewTools::exportAsked);
    connect(m_leaveChosen, &QAction::triggered, this, &ReviewTools::leaveChosenOut);
    connect(m_bringChosen, &QAction::triggered, this, &ReviewTools::bringChosenBack);
    connect(m_leaveShown, &QAction::triggered, &review, &session::RowReview::leaveOutShown);
    connect(m_bringShown, &QAction::triggered, &review, &session::RowReview::bringBackShown);
}

QPushButton *ReviewTools::button(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QAction *ReviewTools::entry(const QString &name)
{
    QAction *entry = m_menu->addAction(QString());
    entry->setObjectName(name);
    return entry;
}

/// Where the buttons do not fit into a line, those that are known by their sign or by their place say less.
void ReviewTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    word();
}

/// Where there is room, the button says what it undoes.
void ReviewTools::wordUndo()
{
    const QString alone = tr("↶ Undo");
    const table::Step *undo = m_review.undoStep();
    const QString named = undo ? tr("↶ Undo: %1").arg(models::describe(*undo)) : alone;
    const QFontMetrics metrics = m_undo->fontMetrics();
    const int more = metrics.horizontalAdvance(named) - metrics.horizontalAdvance(alone);
    m_undo->setText(width() >= m_fullWidth + more ? named : alone);
}

void ReviewTools::word()
{
    word(width() < m_fullWidth, width() < m_briefWidth);
}

/// \param briefly  undo, redo and export say less \param shortly  the others do, too
void ReviewTools::word(bool briefly, bool shortly)
{
    if (briefly)
        m_undo->setText(tr("↶", "a sign for Undo"));
    else
        wordUndo();
    m_redo->setText(briefly ? tr("↷", "a sign for Redo") : tr("↷ Redo"));
    m_find->setText(shortly ? tr("Find…") : tr("Find and replace…"));
    m_fill->setText(shortly ? tr("Fill…") : tr("Fill from another column…"));
    m_export->setText(briefly ? tr("Export…") : tr("Export these rows…"));
}

void ReviewTools::nameSteps()
{
    const table::Step *undo = m_review.undoStep();
    const table::Step *redo = m_review.redoStep();
    const QString back = undo ? tr("Undo: %1").arg(models::describe(*undo)) : tr("Nothing to undo");
    const QString again = redo ? tr("Redo: %1").arg(models::describe(*redo)) : tr("Nothing to redo");
    m_undo->setToolTip(back);
    m_undo->setAccessibleName(back);
    m_redo->setToolTip(again);
    word();
    m_redo->setAccessibleName(again);
}

void ReviewTools::refresh(qint64 chosen, qint64 row)
{
    const bool busy = m_review.bulkProgress() >= 0;
    const qint64 shown = m_review.shownRows();
    const bool some = shown > 0 && !busy;
    const bool back = m_review.filter() == session::RowFilter::LeftOutByUser;
    nameSteps();
    m_undo->setEnabled(m_review.canUndo() && !busy);
    m_redo->setEnabled(m_review.canRedo() && !busy);
    m_find->setEnabled(some);
    m_fill->setEnabled(some);
    m_more->setEnabled(some);
    m_leave->setEnabled(some);
    m_export->setEnabled(some);
    m_leave->setText(back ? tr("Bring these rows back") : tr("Leave these rows out"));

    const int many = models::plural(chosen);
    const QString one = models::number(row + 1);
    m_leaveChosen->setText(row >= 0 ? tr("Leave out the chosen row, %1").arg(one)
                                    : tr("Leave out the %Ln chosen row(s)", nullptr, many));
    m_bringChosen->setText(row >= 0 ? tr("Bring back the chosen row, %1").arg(one)
                                    : tr("Bring back the %Ln chosen row(s)", nullptr, many));
    m_leaveShown->setText(tr("Leave out all %Ln row(s) shown", nullptr, models::plural(shown)));
    m_bringShown->setText(tr("Bring back all %Ln row(s) shown", nullptr, models::plural(shown)));
    const bool fits = chosen > 0 && (chosen <= chosenAtMost || chosen == shown);
    const QString why = chosen > 0 && !fits
        ? tr("Choose at most %1 rows, or all of them.").arg(models::number(chosenAtMost))
        : QString();
    for (QAction *each : {m_leaveChosen, m_bringChosen}) {
        each->setEnabled(fits);
        each->setToolTip(why);
    }
    m_leaveChosen->setVisible(!back);
    m_leaveShown->setVisible(!back);
    const bool anyOut = m_review.rowsIn(session::RowFilter::LeftOutByUser) > 0;
    m_bringChosen->setEnabled(fits && anyOut);
    m_bringShown->setEnabled(anyOut);
}

} // namespace pages

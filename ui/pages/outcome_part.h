// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/job.h"
#include "models/rejected_rows.h"
#include "session/summary.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace widgets {
class Card;
class Notice;
class Tile;
} // namespace widgets

namespace pages {

/// What became of every row, and what happens next.
class OutcomePart : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePart(QWidget *parent = nullptr);

    void show(const session::Summary &summary);
    using QWidget::show;

    /// There is no recipe to be saved of a file that is not open.
    void offerRecipe(bool offer);

    /// What was written, or why it was not: said beside the buttons.
    void say(const base::Result<> &done, const QString &path);

    models::RejectedRows *rejectedRows() const { return m_rejected; }

    /// A recipe is kept by that name: said likewise, with a button that exports it.
    void sayKept(const QString &name);

    Q_SIGNAL void recipeWanted();

    /// The person has chosen where the recipe is to lie that was kept.
    Q_SIGNAL void recipeExportWanted(const QString &path);

private:
    void buildTiles();
    void buildRejected();
    void buildNext();
    void showNext(const session::Summary &summary);
    void showRejected(const base::Result<models::ReceiptView> &receipt);
    QString nameFor(const QString &what) const;
    void askWhere(const QString &title, const QString &name, const QString &suffix,
                  std::function<void(const QString &)> then);
    void exportRejected(const QString &path);
    void saveReceipt(const QString &path);

    session::Summary m_summary;
    models::ReceiptView m_receipt;
    models::RejectedRows *m_rejected;
    QThreadPool m_pool;
    widgets::Tile *m_ingested;
    widgets::Tile *m_refused;
    widgets::Tile *m_leftOut;
    widgets::Tile *m_found;
    widgets::Card *m_rejectedCard;
    QTableView *m_table;
    QLabel *m_more;
    widgets::Card *m_nextCard;
    QVBoxLayout *m_next;
    QPushButton *m_saveReceipt;
    QPushButton *m_print;
    QPushButton *m_recipe;
    widgets::Notice *m_notice;
    QPushButton *m_export; ///< of the notice
};

} // namespace pages

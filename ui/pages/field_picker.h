// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fields_model.h"

#include <QFrame>

#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace pages {

/// A list of fields to choose one from, opened below a cell: what is typed narrows it, and so do filters that
/// are on; arrows move in it, Enter takes, Esc closes. Says whose fields they are, and how many of them fit.
/// A map's entry is taken by typing its name behind the map's path.
class FieldPicker : public QFrame
{
    Q_OBJECT

public:
    explicit FieldPicker(QWidget *parent = nullptr);

    models::FieldsModel &fields() { return *m_model; }

    /// \param below   in global coordinates; the picker lies below it, or above where there is no room
    /// \param column  what it is for, for people who do not see it
    /// \param chosen  path that is chosen now, or empty
    /// \param typed   what was typed to open it
    /// \param filters that are on in the beginning
    void openAt(const QRect &below, const QString &column, const QString &chosen, const QString &typed = {},
                models::FieldsModel::Filters filters = {});

    Q_SIGNAL void picked(const QString &path);

    /// Closed, with or without a choice.
    Q_SIGNAL void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeFilters();
    void search(const QString &text);
    void filter();
    void settle();
    QString emptyWords() const;
    void take(const QModelIndex &index);
    void tell();

    models::FieldsModel *m_model;
    QLineEdit *m_searchEdit;
    std::vector<std::pair<QPushButton *, models::FieldsModel::Filter>> m_filters;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_count;
    QLabel *m_source;
    QString m_chosen;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace models {
class ColumnsModel;
}

namespace widgets {
class Chip;
class Notice;
} // namespace widgets

namespace pages {

class ConversionPanel;
class FieldPicker;
class MadeFieldsPart;
class RecordCard;

/// Which column of the file fills which field of a profile.
class ColumnsPage : public Page
{
    Q_OBJECT

public:
    explicit ColumnsPage(session::Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    QString hindrance() const override;
    QString footerNote() const override;
    QString railText() const override;
    QString helpTopic() const override;
    QWidget *firstFocus() const override;

    /// The user wants to mend values of that column that cannot be converted, \a row the first of them.
    Q_SIGNAL void reviewWanted(qint64 row, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeSingleNotice();
    void buildTable();
    void refresh();
    void choose(int column, const QString &typed = {});
    void take(const QString &path);
    void refuse(int column, const base::Error &error);
    void refuseField(int column, const QString &path, const base::Error &error);
    void moveField();
    void describeMade(const QString &replaced = {});
    bool takeKey(int key, const QString &text);
    int currentColumn() const;

    widgets::Chip *m_identity;
    QLabel *m_counts;
    QPushButton *m_acceptAllButton;
    widgets::Notice *m_single; ///< the file seems to be cut in the wrong places
    widgets::Notice *m_notice;
    QPushButton *m_moveButton;
    models::ColumnsModel *m_model;
    QTableView *m_view; ///< a ColumnsTable
    ConversionPanel *m_panel;
    MadeFieldsPart *m_made;
    QPushButton *m_addFieldButton;
    RecordCard *m_record;
    FieldPicker *m_picker;
    int m_pickedFor = -1; ///< the column that the picker is open for
    QString m_wantedField; ///< that another column has
};

} // namespace pages

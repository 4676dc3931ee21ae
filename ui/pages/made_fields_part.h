// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace models {
class MadeFieldsModel;
}

namespace session {
class ColumnChoices;
}

namespace pages {

/// The made fields, few as they are, with what can be done to them; hidden while there are none.
class MadeFieldsPart : public QWidget
{
    Q_OBJECT

public:
    /// The columns must outlive it.
    explicit MadeFieldsPart(session::ColumnChoices &columns, QWidget *parent = nullptr);

    /// \param path  of the field that is to be described anew
    Q_SIGNAL void changeWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void change();
    void remove();
    QString currentPath() const;

    session::ColumnChoices &m_columns;
    models::MadeFieldsModel *m_model;
    QTableView *m_view;
    QPushButton *m_changeButton;
    QPushButton *m_removeButton;
};

} // namespace pages

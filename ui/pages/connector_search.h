// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace models {
class ConnectorsModel;
}

namespace pages {

/// "Is there a connector for my system?": a search, what it finds, and what that means. Part of the source
/// page.
class ConnectorSearch : public widgets::Card
{
    Q_OBJECT

public:
    explicit ConnectorSearch(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void tell();

    models::ConnectorsModel *m_connectors;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_found;
    QLabel *m_advice;
    QPushButton *m_docs;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/destination_choice.h"
#include "widgets/card.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace widgets {
class Chip;
class Notice;
} // namespace widgets

namespace pages {

/// Where to: practice or a connection, a sandbox, a dataset; and what hinders signing in, beside it.
class DestinationPlace : public widgets::Card
{
    Q_OBJECT

public:
    explicit DestinationPlace(session::DestinationChoice &choice, QWidget *parent = nullptr);

    QComboBox *connectionCombo() const { return m_connection; }

    QComboBox *datasetCombo() const { return m_dataset; }

private:
    void buildRows();
    void buildSecret();
    QComboBox *addRow(QGridLayout *grid, int row, const QString &label, const QString &name);
    void showAll();
    void showConnections();
    void showState();
    void showSandboxes();
    void showDatasets();
    void showWish();
    void onConnectionPicked(int index);
    void onDatasetTyped();
    void manage();
    void addConnection();
    void askToRemove(const QString &name);

    session::DestinationChoice &m_choice;
    QComboBox *m_connection = nullptr;
    QComboBox *m_sandbox = nullptr;
    QComboBox *m_dataset = nullptr;
    widgets::Chip *m_state;
    widgets::Chip *m_production;
    widgets::Chip *m_inProfile;
    QLabel *m_schema;
    QPushButton *m_manage;
    QWidget *m_secretRow;
    QLineEdit *m_secret;
    widgets::Notice *m_failed;
    widgets::Notice *m_notKept;
    widgets::Notice *m_wish;
};

} // namespace pages

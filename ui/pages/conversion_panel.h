// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "widgets/card.h"
#include "xdm/mapping.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace models {
class ValuesModel;
}

namespace session {
class ColumnChoices;
class FileReading;
} // namespace session

namespace pages {

/// One column of the file in full: why it goes where it goes, how its values are turned, and how the first
/// of them come out.
class ConversionPanel : public widgets::Card
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ConversionPanel(const session::FileReading &file, session::ColumnChoices &columns,
                    QWidget *parent = nullptr);

    /// \param column  of the file; -1: none
    void setColumn(int column);

    int column() const { return m_column; }

    Q_SIGNAL void fieldWanted(int column);
    Q_SIGNAL void refused(int column, const base::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildChoices(QVBoxLayout *layout);
    void buildValues(QVBoxLayout *layout);
    void buildButtons();
    void showColumn(const xdm::ColumnMapping &column);
    void showChoices(const xdm::ColumnMapping &column);
    void showExamples(const xdm::ColumnMapping &column);
    void showFacts(const xdm::ColumnMapping &column);
    void refresh();
    void setOrder(int which);
    void setZone(const QString &zone);
    void setCountry(int which);
    void openChoices(const QModelIndex &index);
    const xdm::ColumnMapping *mapping() const;

    const session::FileReading &m_file;
    session::ColumnChoices &m_columns;
    models::ValuesModel *m_values;
    int m_column = -1;
    QLabel *m_name;
    QLabel *m_why;
    QLabel *m_kind;
    QLabel *m_orderLabel;
    QComboBox *m_orderCombo;
    QLabel *m_zoneLabel;
    QComboBox *m_zoneCombo;
    QLabel *m_countryLabel;
    QComboBox *m_countryCombo;
    QLabel *m_caseLabel;
    QComboBox *m_caseCombo;
    QLabel *m_caseMeaning;
    QTableView *m_valuesView;
    QLabel *m_examples;
    QLabel *m_warning;
    QLabel *m_facts;
    QPushButton *m_acceptButton;
    QPushButton *m_chooseButton;
    QPushButton *m_leaveOutButton;
};

} // namespace pages

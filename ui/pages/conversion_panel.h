// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "widgets/card.h"
#include "xdm/mapping.h"

class QLabel;
class QPushButton;

namespace models {
class ValuesModel;
}

namespace session {
class ColumnChoices;
class ConversionPreview;
class FileReading;
class Session;
} // namespace session

namespace pages {

class ConversionOptions;
class ConversionOutcome;
class ValuesPart;

/// One column of the file in full: why it goes where it goes, how its values are turned, and what becomes of
/// all of them.
class ConversionPanel : public widgets::Card
{
    Q_OBJECT

public:
    /// Must outlive the panel.
    explicit ConversionPanel(session::Session &session, QWidget *parent = nullptr);

    /// \param column  of the file; -1: none
    void setColumn(int column);

    int column() const { return m_column; }

    Q_SIGNAL void fieldWanted(int column);
    Q_SIGNAL void refused(int column, const base::Error &error);

    /// The user wants to see that row; to mend it and those like it.
    Q_SIGNAL void rowWanted(qint64 row);
    Q_SIGNAL void reviewWanted(qint64 row, int column);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildButtons();
    void refresh();
    void showColumn(const xdm::ColumnMapping &column);
    void showValuesNote();
    void showFacts(const xdm::ColumnMapping &column);
    QStringList sampleLines(const xdm::ColumnMapping &column) const;
    bool maySplit(const xdm::ColumnMapping &column) const;
    void splitName();
    void showOptions(const xdm::ColumnMapping &column);
    const xdm::ColumnMapping *mapping() const;

    const session::FileReading &m_file;
    session::ColumnChoices &m_columns;
    models::ValuesModel *m_values;
    session::ConversionPreview *m_preview;
    int m_column = -1;
    QLabel *m_name;
    QLabel *m_why;
    QLabel *m_kind;
    ConversionOptions *m_options;
    ValuesPart *m_valuesView;
    QLabel *m_valuesNote;
    ConversionOutcome *m_outcome;
    QPushButton *m_splitButton;
    QLabel *m_warning;
    QLabel *m_facts;
    QPushButton *m_acceptButton;
    QPushButton *m_chooseButton;
    QPushButton *m_leaveOutButton;
};

} // namespace pages

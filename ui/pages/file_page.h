// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace widgets {
class Bar;
class Card;
class DropZone;
class Notice;
} // namespace widgets

namespace pages {

/// The file: chosen or dropped, its first rows at once, its rows as they are counted, and how it is cut.
class FilePage : public Page
{
    Q_OBJECT

public:
    explicit FilePage(session::Session &session, QWidget *parent = nullptr);

    void initializePage() override;
    QString hindrance() const override;
    QString footerNote() const override;
    QString railText() const override;
    QString helpTopic() const override;
    QWidget *firstFocus() const override;
    bool takeFile(const QString &path) override;

private:
    void buildDropZone();
    void buildCard();
    void buildDialect();
    void buildGrid();
    void show();
    void showCard();
    void showNotice();
    void showDialect();
    void askForFile();
    void openSample();
    QString details() const;
    QString summary() const;

    widgets::DropZone *m_dropZone;
    QPushButton *m_chooseButton;
    QPushButton *m_sampleButton;
    widgets::Card *m_card;
    QLabel *m_name;
    QLabel *m_details;
    widgets::Bar *m_bar;
    QPushButton *m_otherButton;
    QPushButton *m_stopButton;
    widgets::Notice *m_notice;
    QPushButton *m_readOnButton;
    QWidget *m_dialect;
    QLabel *m_encoding;
    QComboBox *m_separatorCombo;
    QCheckBox *m_headerCheck;
    QLabel *m_summary;
    QTableView *m_view;
};

} // namespace pages

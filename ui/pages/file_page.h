// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace widgets {
class DropZone;
} // namespace widgets

namespace pages {

class FileCard;
class FileCut;
class FileNotice;

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
    void buildEntries();
    void listEntries();
    void buildGrid();
    void refresh();
    void askForFile();
    void openSample();

    widgets::DropZone *m_dropZone;
    QPushButton *m_chooseButton;
    QPushButton *m_sampleButton;
    FileCard *m_card;
    FileNotice *m_notice;
    QWidget *m_entries;
    QComboBox *m_entryCombo = nullptr;
    QString m_archive; ///< path of the one whose tables are listed
    FileCut *m_cut;
    QString m_shownPath;
    QTableView *m_view;
};

} // namespace pages

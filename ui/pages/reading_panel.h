// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/reading_parts.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace session {
class FileReading;
}

namespace pages {

/// Everything about how the file is read: what is chosen, what speaks for it, and what was detected where the
/// user chose something else. What has its control elsewhere on the page is only told here.
class ReadingPanel : public QWidget
{
    Q_OBJECT

public:
    /// \param file  must outlive this
    explicit ReadingPanel(session::FileReading &file, QWidget *parent = nullptr);

    /// There must be a document.
    void refresh();

private:
    struct Row
    {
        QLabel *value = nullptr; ///< where the control is elsewhere
        QComboBox *combo = nullptr;
        QSpinBox *spin = nullptr;
        QLabel *evidence = nullptr;
        QPushButton *back = nullptr;
    };

    void addRow(QGridLayout &grid, session::ReadingPart part);
    QWidget *makeControl(Row &row, session::ReadingPart part);
    void chooseFrom(session::ReadingPart part, const QComboBox &combo);
    void refreshControl(const Row &row, session::ReadingPart part, const csv::OpenOptions &choices);

    session::FileReading &m_file;
    std::map<session::ReadingPart, Row> m_rows;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace session {
class FileReading;
}

namespace widgets {
class Bar;
}

namespace pages {

/// The chosen file: its name, what is known of it, and how far it is read.
class FileCard : public widgets::Card
{
    Q_OBJECT

public:
    /// \param file  must outlive the card
    explicit FileCard(session::FileReading &file, QWidget *parent = nullptr);

    void refresh();

    QPushButton *otherButton() const { return m_otherButton; }

private:
    QString details() const;

    session::FileReading &m_file;
    QLabel *m_name;
    QLabel *m_details;
    widgets::Bar *m_bar;
    QPushButton *m_stopButton;
    QPushButton *m_otherButton;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/notice.h"

class QPushButton;

namespace session {
class Session;
}

namespace pages {

/// What is to be said of the file being read: that it was stopped or cannot be used, or what is odd about it,
/// with a button for each thing that can be done at once.
class FileNotice : public widgets::Notice
{
    Q_OBJECT

public:
    /// \param session  must outlive this
    explicit FileNotice(session::Session &session, QWidget *parent = nullptr);

    /// Shows or hides itself, too. \param roomy  whether there is room for all that is odd, and for buttons
    void refresh(bool roomy);

private:
    QPushButton *makeButton(const QString &name, const QString &text);
    void refreshButtons();
    std::vector<qint64> footer() const;
    bool isFooterLeftOut() const;

    session::Session &m_session;
    bool m_roomy = true;
    QPushButton *m_readOn = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_leaveOut = nullptr;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace widgets {
class Bar;
}

namespace pages {

/// What stands where the rows will be, or would be: how far the check is, why there is none, or that there is
/// nothing to mend.
class ReviewState : public widgets::Card
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Reading, ///< the check waits for the file
        NotRead, ///< the file was not read whole
        Checking,
        Stopped,
        Failed,
        Fine,
        Rows, ///< there is something to look at: the rows themselves
    };

    explicit ReviewState(session::Session &session, QWidget *parent = nullptr);

    /// As the session stands now. Fine only where nothing is to be mended and nothing was changed.
    static Kind kindOf(session::Session &session);

    void show(Kind kind);

    QWidget *firstFocus() const;

    Q_SIGNAL void lookAsked();

private:
    void act();
    void sayProgress();
    void sayFailure(const std::optional<base::Error> &error);

    session::Session &m_session;
    Kind m_kind = Kind::Rows;
    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_advice;
    QLabel *m_share;
    widgets::Bar *m_bar;
    QPushButton *m_button;
    QTimer m_ticker;
};

} // namespace pages

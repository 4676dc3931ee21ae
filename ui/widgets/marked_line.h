// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/painting.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace widgets {

/// One line of a short list of facts or steps: a mark, what it is about, what is known of it, and at the end
/// a time or buttons. The mark's meaning is in the accessible name.
class MarkedLine : public QFrame
{
    Q_OBJECT

public:
    explicit MarkedLine(QWidget *parent = nullptr);

    /// \param state  the mark in a word, for those who do not see it
    void say(Mark mark, const QString &state, const QString &subject, const QString &detail);

    /// The subject in a heavier type.
    void setStrong(bool strong);

    void setEnd(const QString &text);

    /// Owned by the line.
    void addButton(QWidget *button);

    /// Width of the subjects, so that those of several lines agree.
    void setSubjectWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Sign;

    Sign *m_sign;
    QLabel *m_subject;
    QLabel *m_detail;
    QLabel *m_end;
    QBoxLayout *m_buttons;
};

} // namespace widgets

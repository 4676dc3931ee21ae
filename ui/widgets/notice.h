// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace widgets {

class Chip;

/// Something to know, said beside what it is about: a chip, a sentence, perhaps a second one, and buttons.
class Notice : public Card
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// \param chip  one or two words, "Suggestion"; \param advice  may be empty. Plain text.
    void say(style::Tone tone, const QString &chip, const QString &happened, const QString &advice = {});

    /// Owned by the notice; the first may be the primary one.
    void addButton(QAbstractButton *button);

    /// The buttons stand below the text from then on: for more than one, which would leave it little room.
    void setButtonsBelow();

    /// Anything else that stands before the buttons: a bar.
    void addWidget(QWidget *widget);

private:
    Chip *m_chip;
    QLabel *m_happened;
    QLabel *m_advice;
    QVBoxLayout *m_texts;
    QHBoxLayout *m_below = nullptr; ///< the buttons, where they stand there
};

} // namespace widgets

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace pages {

/// Asks for the client secret that an upload stands still for. Hidden until asked to ask, and again once the
/// secret is given or the user would rather not.
class SecretPart : public widgets::Card
{
    Q_OBJECT

public:
    explicit SecretPart(QWidget *parent = nullptr);

    /// \param connection  whose secret; \param verb  what follows on it, on the button. Takes the keys where
    /// it can be seen.
    void ask(const QString &connection, const QString &verb);

    Q_SIGNAL void given(const base::Secret &secret); ///< never an empty one

private:
    void give();

    QLabel *m_caption;
    QLineEdit *m_field;
    QPushButton *m_give;
};

} // namespace pages

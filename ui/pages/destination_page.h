// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

namespace pages {

class DestinationChecks;
class DestinationPlace;

/// Where the profiles go, and whether everything is ready for them.
class DestinationPage : public Page
{
    Q_OBJECT

public:
    explicit DestinationPage(session::Session &session, QWidget *parent = nullptr);

    QString hindrance() const override;
    QString footerNote() const override;
    QString railText() const override;

    QString helpTopic() const override { return QStringLiteral("destination"); }

    QWidget *firstFocus() const override;
    void initializePage() override;

private:
    void checkAgain();
    void tellReadyProfiles();

    DestinationPlace *m_place;
    DestinationChecks *m_checks;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

namespace pages {

class SecretPart;
class StayAwake;
class UploadPart;

/// The upload as it goes. Begins it when the page comes forward, unless one is under way.
class UploadPage : public Page
{
    Q_OBJECT

public:
    explicit UploadPage(session::Session &session, QWidget *parent = nullptr);

    QString footerNote() const override;
    Buttons buttons() const override;
    QString railText() const override;

    QString helpTopic() const override { return QStringLiteral("upload"); }

    QWidget *firstFocus() const override;
    void initializePage() override;

private:
    void onStateChanged();
    void showHeading();
    void askForSecret();
    void nameButtons();

    SecretPart *m_secret;
    UploadPart *m_part;
    StayAwake *m_awake;
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

namespace pages {

class OutcomePart;

/// The end of an import: what became of its rows.
class DonePage : public Page
{
    Q_OBJECT

public:
    explicit DonePage(session::Session &session, QWidget *parent = nullptr);

    Buttons buttons() const override { return Buttons::AtEnd; }

    QString helpTopic() const override { return QStringLiteral("done"); }

    void initializePage() override;

private:
    void saveRecipe(const QString &path);

    OutcomePart *m_outcome;
};

} // namespace pages

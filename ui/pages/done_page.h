// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"

namespace pages {

class OutcomePart;
class RecipeKeeping;

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
    void saveRecipe();

    OutcomePart *m_outcome;
    RecipeKeeping *m_keeping;
    bool m_isExporting = false; ///< the recipe that was kept here
};

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "xdm/recipe_fit.h"

#include <utility>

namespace session {

base::Result<xdm::RecipeFit> ColumnChoices::applyRecipe(const QJsonObject &mapping)
{
    auto fitted = xdm::fitRecipe(mapping, m_detected, *m_schema);
    if (!fitted)
        return base::Failure(fitted.error());
    if (!m_beforeRecipe)
        m_beforeRecipe
            = Words {.columns = m_words, .made = m_made, .heldBack = m_heldBack, .emailCase = m_caseWord};
    m_words.clear();
    m_made.clear();
    m_heldBack.clear();
    // A column that is left to the matcher is not sent by itself: the recipe did not know it.
    for (const xdm::ColumnMapping &column : fitted->mapping.columns) {
        if (column.origin == base::Origin::Recipe)
            m_words.insert_or_assign(nameOf(column.column), column);
        else
            m_heldBack.insert(nameOf(column.column));
    }
    for (const xdm::MadeField &made : fitted->mapping.made)
        m_made.put(made, m_detected);
    m_caseWord.reset();
    if (fitted->mapping.emailCase.origin == base::Origin::Recipe)
        m_caseWord = fitted->mapping.emailCase;
    keepSoon();
    becomeDifferent();
    return std::move(fitted->fit);
}

void ColumnChoices::takeBackRecipe()
{
    if (!m_beforeRecipe)
        return;
    Words before = *std::exchange(m_beforeRecipe, std::nullopt);
    m_words = std::move(before.columns);
    m_made = std::move(before.made);
    m_heldBack = std::move(before.heldBack);
    m_caseWord = before.emailCase;
    keepSoon();
    becomeDifferent();
}

} // namespace session

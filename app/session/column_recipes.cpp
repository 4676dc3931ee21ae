// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "xdm/recipe_fit.h"

#include <algorithm>
#include <utility>

namespace session {

base::Result<xdm::RecipeFit> ColumnChoices::applyRecipe(const QJsonObject &mapping)
{
    auto fitted = xdm::fitRecipe(mapping, m_detected, *m_schema);
    if (!fitted)
        return base::Failure(fitted.error());
    if (!m_beforeRecipe)
        m_beforeRecipe = Words {.columns = m_words,
                                .made = m_made,
                                .heldBack = m_heldBack,
                                .emailCase = m_caseWord,
                                .form = m_formWord};
    ++m_recalls; // the memory has no word beside a recipe
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
    m_formWord.reset();
    if (fitted->mapping.form != m_detected.form)
        m_formWord = fitted->mapping.form;
    keepSoon();
    becomeDifferent();
    return std::move(fitted->fit);
}

base::Result<xdm::RecipeFit> ColumnChoices::completeRecipe(const QJsonObject &mapping,
                                                           const xdm::RecipeFit &before)
{
    const auto fitted = xdm::fitRecipe(mapping, m_detected, *m_schema);
    if (!fitted)
        return base::Failure(fitted.error());
    xdm::RecipeFit all = before;
    if (fitted->fit.steps.size() != all.steps.size())
        return all; // of another cut of the file
    bool more = false;
    for (std::size_t i = 0; i < all.steps.size(); ++i) {
        const xdm::FitStep &now = fitted->fit.steps[i];
        if (all.steps[i].isApplied() || !now.isApplied() || m_mapping.fills(now.field))
            continue;
        const auto made = std::ranges::find(fitted->mapping.made, now.field, &xdm::MadeField::field);
        if (now.made && made != fitted->mapping.made.end()) {
            m_made.put(*made, m_detected);
        } else {
            const ColumnName name = nameOf(now.column);
            const auto word = m_words.find(name);
            if (word != m_words.end() && word->second.origin == base::Origin::User)
                continue;
            m_words.insert_or_assign(name, fitted->mapping.columns[std::size_t(now.column)]);
            m_heldBack.erase(name);
        }
        all.steps[i] = now;
        more = true;
    }
    if (more) {
        keepSoon();
        becomeDifferent();
    }
    return all;
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
    m_formWord = before.form;
    keepSoon();
    becomeDifferent();
}

} // namespace session

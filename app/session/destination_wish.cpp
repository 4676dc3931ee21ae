// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a recipe says that its rows go.

#include "session/destination_choice.h"
#include "session/destination_chosen.h"

#include <algorithm>
#include <utility>

namespace session {

void DestinationChoice::wishFor(const QString &sandbox, const QString &dataset)
{
    if (sandbox.isEmpty() && dataset.isEmpty())
        return;
    if (!m_chosen->beforeWish)
        m_chosen->beforeWish = wish();
    m_chosen->wish = {.sandbox = sandbox, .dataset = dataset};
    followWish();
}

void DestinationChoice::takeBackWish()
{
    const auto before = std::exchange(m_chosen->beforeWish, {});
    const auto wished = wishedDataset();
    const bool follows = m_chosen->isAskingForDatasets
        || (wished && m_chosen->dataset && m_chosen->dataset->id == wished->id);
    forgetWish();
    if (!follows || !before || before->sandbox.isEmpty())
        return;
    m_chosen->wish = {.sandbox = before->sandbox, .dataset = before->dataset};
    followWish();
}

void DestinationChoice::forgetWish()
{
    m_chosen->wish = {};
    m_chosen->beforeWish.reset();
}

/// Puts the wish in the place of what is chosen, as far as the platform has answered; later answers see to
/// the rest.
void DestinationChoice::followWish()
{
    const DestinationWish wished = m_chosen->wish;
    const bool other
        = m_chosen->sandbox && !wished.sandbox.isEmpty() && m_chosen->sandbox->name != wished.sandbox;
    const auto dataset = wishedDataset();
    if (other || !m_chosen->sandbox)
        setSandbox(wished.sandbox);
    else if (dataset && (!m_chosen->dataset || m_chosen->dataset->id != dataset->id))
        setDataset(dataset->id);
    Q_EMIT changed();
}

/// Of the chosen sandbox; nothing where the wish means another, or names none that is there.
std::optional<platform::Dataset> DestinationChoice::wishedDataset() const
{
    const DestinationWish &wished = m_chosen->wish;
    const bool here
        = m_chosen->sandbox && (wished.sandbox.isEmpty() || wished.sandbox == m_chosen->sandbox->name);
    if (!here || wished.dataset.isEmpty())
        return std::nullopt;
    const auto found = chooseDataset(m_chosen->datasets, wished, false);
    return found ? std::optional(*found) : std::nullopt;
}

QString DestinationChoice::missingWish() const
{
    const DestinationWish &wished = m_chosen->wish;
    if (m_chosen->state != State::SignedIn)
        return {};
    const bool noSandbox = !wished.sandbox.isEmpty()
        && std::ranges::find(m_chosen->sandboxes, wished.sandbox, &platform::Sandbox::name)
            == m_chosen->sandboxes.end();
    if (noSandbox)
        return wished.sandbox;
    const bool here
        = m_chosen->sandbox && (wished.sandbox.isEmpty() || wished.sandbox == m_chosen->sandbox->name);
    return here && !m_chosen->isAskingForDatasets && !wishedDataset() ? wished.dataset : QString();
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/destination_page.h"

#include "pages/destination_checks.h"
#include "pages/destination_place.h"
#include "session/messages.h"
#include "session/session.h"
#include "session/unknown_fields.h"
#include "widgets/scroll_column.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

using State = session::DestinationChoice::State;
using Verdict = session::DestinationCheck::Verdict;

} // namespace

DestinationPage::DestinationPage(session::Session &session, QWidget *parent)
    : Page(session, Step::Destination, tr("Where should the profiles go?"),
           tr("Pick the dataset that receives this file, and say whether it belongs to Real-Time Customer "
              "Profile."),
           parent)
    , m_place(new DestinationPlace(session.destination()))
    , m_checks(new DestinationChecks(session.destination(), session.columns()))
{
    setButtonText(QWizard::NextButton, tr("&Review and upload…"));
    auto *scroll = new widgets::ScrollColumn(this);
    scroll->column()->setSpacing(body()->spacing());
    scroll->column()->addWidget(m_place);
    scroll->column()->addWidget(m_checks);
    scroll->column()->addStretch(1);
    body()->addWidget(scroll, 1);
    connect(&session.destination(), &session::DestinationChoice::changed, this, &DestinationPage::tellFrame);
    connect(&session.review(), &session::RowReview::countsChanged, this, &DestinationPage::tellReadyProfiles);
    connect(&session.review(), &session::RowReview::checkingChanged, this,
            &DestinationPage::tellReadyProfiles);
    connect(&session.columns(), &session::ColumnChoices::changed, this, [this] {
        if (isVisible())
            checkAgain();
    });
    connect(m_checks, &DestinationChecks::otherDatasetWanted, this, [this] {
        m_place->datasetCombo()->setFocus();
        m_place->datasetCombo()->showPopup();
    });
}

void DestinationPage::initializePage()
{
    session::DestinationChoice &choice = session().destination();
    if (choice.state() == State::Nothing)
        choice.useLast();
    checkAgain();
}

/// Another schema or mapping is another check.
void DestinationPage::checkAgain()
{
    session::ColumnChoices &columns = session().columns();
    const bool isKnown
        = std::ranges::all_of(session::unknownFields(columns), &session::UnknownField::isNamespace);
    if (isKnown && columns.isEmailMapped())
        session().review().check();
    tellReadyProfiles();
}

void DestinationPage::tellReadyProfiles()
{
    const auto &counts = session().review().counts();
    const bool known = counts && session().review().isUpToDate();
    session().destination().setReadyProfiles(known ? counts->records : -1);
    tellFrame();
}

QString DestinationPage::hindrance() const
{
    session::DestinationChoice &choice = session().destination();
    switch (choice.state()) {
    case State::Nothing:
        return tr("Choose practice or a connection first.");
    case State::SigningIn:
        return tr("Signing in …");
    case State::NeedsSecret:
        return tr("The client secret is needed to sign in.");
    case State::Failed:
        return tr("The platform could not be asked.");
    case State::SignedIn:
        break;
    }
    if (!choice.sandbox())
        return tr("Choose a sandbox.");
    if (!choice.dataset())
        return choice.isAskingForDatasets() ? tr("Asking for datasets …") : tr("Choose a dataset.");
    if (!choice.schema())
        return tr("Reading the schema …");
    const auto checks = choice.checks();
    const auto blocked = std::ranges::count(checks, Verdict::Blocked, &session::DestinationCheck::verdict);
    if (blocked > 0)
        return tr("%Ln thing(s) must be solved before upload", nullptr, int(blocked));
    if (const auto changes = choice.changes(); !changes)
        return session::describe(changes.error()).happened;
    if (session().review().isUpToDate())
        return {};
    if (const auto &error = session().review().error(); error && !session().review().isChecking())
        return session::describe(*error).happened;
    return tr("The rows are still being checked.");
}

QString DestinationPage::footerNote() const
{
    const auto &counts = session().review().counts();
    if (!counts)
        return {};
    return tr("%Ln customer(s) ready", nullptr, int(std::min(counts->records, qint64(INT_MAX))));
}

QString DestinationPage::railText() const
{
    const auto dataset = session().destination().dataset();
    return dataset ? dataset->name : QString();
}

QWidget *DestinationPage::firstFocus() const
{
    return m_place->connectionCombo();
}

} // namespace pages

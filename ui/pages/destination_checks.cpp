// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/destination_checks.h"

#include "models/field_words.h"
#include "models/made_words.h"
#include "models/text.h"
#include "pages/page.h"
#include "session/column_choices.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/card.h"
#include "widgets/marked_line.h"
#include "widgets/notice.h"
#include "widgets/switch.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace pages {

namespace {

using session::DestinationCheck;
using Subject = DestinationCheck::Subject;
using Verdict = DestinationCheck::Verdict;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(pages::DestinationChecks)
};

QString subjectOf(const DestinationCheck &check)
{
    const bool fine = check.verdict == Verdict::Fine;
    switch (check.subject) {
    case Subject::PrimaryIdentity:
        return Tr::tr("Email address is the primary identity");
    case Subject::SchemaInProfile:
        return fine ? Tr::tr("The schema is enabled for Profile")
                    : Tr::tr("The schema is not yet enabled for Profile");
    case Subject::DatasetInProfile:
        return fine ? Tr::tr("The dataset is enabled for Profile")
                    : Tr::tr("The dataset is not yet enabled for Profile");
    case Subject::FieldsExist:
        return fine ? Tr::tr("All mapped fields exist in the schema")
                    : Tr::tr("%n mapped field(s) do not exist here", nullptr, check.total - check.count);
    case Subject::NamespacesExist:
        return fine ? Tr::tr("The namespaces of the further identities exist")
                    : Tr::tr("A further identity has no namespace here");
    case Subject::EmailMapped:
        return fine ? Tr::tr("A column holds the email address")
                    : Tr::tr("No column holds the email address yet");
    case Subject::RowsReady:
        return Tr::tr("Customers are ready to be sent");
    }
    Q_UNREACHABLE();
}

QString detailOf(const DestinationCheck &check)
{
    if (check.verdict == Verdict::WillChange)
        return check.subject == Subject::SchemaInProfile
            ? Tr::tr("It will be enabled before the first row is sent. This cannot be undone.")
            : Tr::tr("It will be enabled before the first row is sent");
    if (check.verdict == Verdict::Waits && check.subject == Subject::RowsReady)
        return Tr::tr("The rows are still being checked");
    if (check.verdict == Verdict::Waits)
        return Tr::tr("Waits for what stands above");
    if (check.subject == Subject::FieldsExist)
        return check.verdict == Verdict::Fine
            ? Tr::tr("%1 of %2").arg(models::number(check.count), models::number(check.total))
            : check.name;
    if (check.subject == Subject::RowsReady && check.verdict == Verdict::Fine)
        return models::number(check.count);
    if (check.error)
        return session::describe(*check.error).happened;
    return check.name;
}

widgets::Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return widgets::Mark::Done;
    case Verdict::WillChange:
        return widgets::Mark::Warning;
    case Verdict::Blocked:
        return widgets::Mark::Failed;
    case Verdict::Waits:
        return widgets::Mark::Ahead;
    }
    Q_UNREACHABLE();
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return Tr::tr("Fine", "of a check");
    case Verdict::WillChange:
        return Tr::tr("Will be changed", "of a check");
    case Verdict::Blocked:
        return Tr::tr("Hinders the upload", "of a check");
    case Verdict::Waits:
        return Tr::tr("Not known yet", "of a check");
    }
    Q_UNREACHABLE();
}

} // namespace

DestinationChecks::DestinationChecks(session::DestinationChoice &choice, session::ColumnChoices &columns,
                                     QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_columns(columns)
    , m_switchCard(new widgets::Card(this, Qt::Horizontal))
    , m_switch(new widgets::Switch(m_switchCard))
    , m_blocked(new widgets::Notice(this))
    , m_enableSchema(new QPushButton(tr("&Enable the schema…"), m_blocked))
    , m_checks(new widgets::Card(this))
    , m_lines(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::pageGap);
    buildSwitch();
    buildBlocked();
    auto *heading = new QLabel(tr("Checks before upload"), m_checks);
    style::setFont(*heading, 1.0, QFont::DemiBold);
    m_lines->setSpacing(0);
    m_checks->setObjectName(QStringLiteral("checksCard"));
    m_checks->box()->addWidget(heading);
    m_checks->box()->addLayout(m_lines);
    all->addWidget(m_switchCard);
    all->addWidget(m_blocked);
    all->addWidget(m_checks);
    connect(&choice, &session::DestinationChoice::changed, this, &DestinationChecks::showAll);
    showAll();
}

void DestinationChecks::buildSwitch()
{
    m_switch->setObjectName(QStringLiteral("profileSwitch"));
    m_switch->setAccessibleName(tr("Profile dataset"));
    auto *heading = new QLabel(tr("&Profile dataset"), m_switchCard);
    heading->setBuddy(m_switch);
    style::setFont(*heading, 1.0, QFont::DemiBold);
    auto *meaning = wrappingLabel(tr("On: every row becomes, or joins, a customer profile in Real-Time "
                                     "Customer Profile, and storefront "
                                     "events with the same email link to it. Off: the rows are stored in the "
                                     "data lake only. Turning it "
                                     "on later does not bring earlier uploads in."),
                                  m_switchCard);
    style::setMuted(*meaning);
    m_switch->setAccessibleDescription(meaning->text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(style::space::tiny / 2);
    texts->addWidget(heading);
    texts->addWidget(meaning);
    m_switchCard->box()->addWidget(m_switch, 0, Qt::AlignTop);
    m_switchCard->box()->addLayout(texts, 1);
    connect(m_switch, &widgets::Switch::toggled, &m_choice, &session::DestinationChoice::setProfile);
}

void DestinationChecks::buildBlocked()
{
    m_blocked->setObjectName(QStringLiteral("blockedNotice"));
    m_enableSchema->setObjectName(QStringLiteral("enableSchemaButton"));
    auto *other = new QPushButton(tr("Choose &another dataset"), m_blocked);
    other->setObjectName(QStringLiteral("otherDatasetButton"));
    m_blocked->setButtonsBelow();
    m_blocked->addButton(m_enableSchema);
    m_blocked->addButton(other);
    connect(m_enableSchema, &QPushButton::clicked, this, &DestinationChecks::askToEnableSchema);
    connect(other, &QPushButton::clicked, this, &DestinationChecks::otherDatasetWanted);
}

void DestinationChecks::showAll()
{
    m_switch->setChecked(m_choice.profile());
    const auto checks = m_choice.checks();
    m_checks->setVisible(!checks.empty());
    showBlocked(checks);
    auto unknown = session::unknownFields(m_columns);
    if (checks == m_shown && unknown == m_shownUnknown)
        return;
    m_shown = checks;
    m_shownUnknown = std::move(unknown);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose button was pressed
        delete item;
    }
    for (const DestinationCheck &check : checks) {
        addCheck(check);
        if (check.verdict != Verdict::Blocked)
            continue;
        if (check.subject == Subject::FieldsExist && addUnknownFields(false) > 1)
            addNearestForAll();
        if (check.subject == Subject::NamespacesExist)
            addUnknownFields(true);
    }
}

/// Of those whose namespace is lacking, or of the others. \return how many of them have a near one
int DestinationChecks::addUnknownFields(bool namespaces)
{
    int near = 0;
    for (std::size_t i = 0; i < m_shownUnknown.size(); ++i) {
        if (m_shownUnknown[i].isNamespace == namespaces)
            near += addUnknownField(m_shownUnknown[i], int(i)) ? 1 : 0;
    }
    return near;
}

/// The column that fills it, or what it is made of.
QString DestinationChecks::sourceOf(const session::UnknownField &unknown) const
{
    if (unknown.column >= 0)
        return m_columns.mapping().columns[std::size_t(unknown.column)].header;
    const auto made = std::ranges::find(m_columns.made(), unknown.path, &xdm::MadeField::field);
    return made == m_columns.made().end() ? QString() : models::madeWords(*made, m_columns.mapping());
}

void DestinationChecks::addCheck(const DestinationCheck &check)
{
    auto *line = new widgets::MarkedLine(m_checks);
    line->setObjectName(QStringLiteral("check%1").arg(int(check.subject)));
    line->say(markOf(check.verdict), wordOf(check.verdict), subjectOf(check), detailOf(check));
    m_lines->addWidget(line);
}

bool DestinationChecks::addUnknownField(const session::UnknownField &unknown, int place)
{
    auto *line = new widgets::MarkedLine(m_checks);
    const bool isMade = unknown.column < 0;
    const QString source = sourceOf(unknown);
    const QString number = isMade ? QStringLiteral("Made%1").arg(place) : QString::number(unknown.column);
    line->say(widgets::Mark::Warning, {}, source, unknown.path);
    const QString nearest = session::nearestField(m_columns, unknown);
    if (!nearest.isEmpty()) {
        const xdm::Field *field = m_columns.schema().field(nearest);
        const QString words = field ? models::fieldWords(*field) : models::fieldWords(nearest);
        auto *take = new QPushButton(tr("Nearest: %1").arg(words), line);
        take->setToolTip(nearest);
        take->setObjectName(QStringLiteral("nearest%1").arg(number));
        take->setAccessibleName(
            isMade ? tr("Fill the nearest field, %1, instead of %2").arg(nearest, unknown.path)
                   : tr("Send the column %1 to the nearest field, %2").arg(source, nearest));
        style::setRole(*take, style::ButtonRole::Link);
        connect(take, &QPushButton::clicked, this, [this, unknown, nearest] {
            // It was free when the line was made; where it no longer is, the next list says what is.
            if (const auto done = session::useInstead(m_columns, unknown, nearest); !done)
                showAll();
        });
        line->addButton(take);
    }
    auto *leave = new QPushButton(tr("Leave out"), line);
    leave->setObjectName(QStringLiteral("leaveOut%1").arg(number));
    leave->setAccessibleName(isMade ? tr("Leave out the made field %1").arg(unknown.path)
                                    : tr("Leave out the column %1").arg(source));
    style::setRole(*leave, style::ButtonRole::Link);
    connect(leave, &QPushButton::clicked, this, [this, unknown] { session::leaveOut(m_columns, unknown); });
    line->addButton(leave);
    m_lines->addWidget(line);
    return !nearest.isEmpty();
}

void DestinationChecks::addNearestForAll()
{
    auto *line = new widgets::MarkedLine(m_checks);
    line->say(widgets::Mark::Ahead, {}, tr("All of these"), {});
    auto *take = new QPushButton(tr("Use the nearest fields"), line);
    take->setObjectName(QStringLiteral("nearestForAll"));
    take->setAccessibleName(tr("Fill the nearest field instead of each of these"));
    style::setRole(*take, style::ButtonRole::Link);
    connect(take, &QPushButton::clicked, this, [this] { session::useNearestFields(m_columns); });
    line->addButton(take);
    m_lines->addWidget(line);
}

void DestinationChecks::showBlocked(const std::vector<DestinationCheck> &checks)
{
    const auto blocking = std::ranges::find_if(checks, [](const DestinationCheck &check) {
        return check.verdict == Verdict::Blocked
            && (check.subject == Subject::PrimaryIdentity || check.subject == Subject::SchemaInProfile);
    });
    m_blocked->setVisible(blocking != checks.end());
    if (blocking == checks.end())
        return;
    const session::Message message = session::describe(*blocking->error);
    const bool canEnable = blocking->error->code == base::ErrorCode::SchemaNotInProfile;
    m_enableSchema->setVisible(canEnable);
    m_blocked->say(style::Tone::Bad, tr("Cannot be used yet"), message.happened,
                   canEnable
                       ? tr("It can be enabled before the upload. That changes the schema for everyone who "
                            "uses it and cannot be undone.")
                       : message.advice);
}

void DestinationChecks::askToEnableSchema()
{
    const QString title = m_choice.schema() ? m_choice.schema()->title : QString();
    auto *ask
        = new QMessageBox(QMessageBox::Warning, tr("Enable the schema for Profile?"),
                          tr("The schema “%1” will be enabled for Real-Time Customer Profile when the upload "
                             "begins.")
                              .arg(title),
                          QMessageBox::NoButton, this);
    ask->setInformativeText(
        tr("This cannot be undone: the schema stays enabled for everyone who uses it, and "
           "some changes to it are no longer possible."));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setObjectName(QStringLiteral("enableSchemaQuestion"));
    QPushButton *enable = ask->addButton(tr("Enable it"), QMessageBox::AcceptRole);
    enable->setObjectName(QStringLiteral("confirmEnableSchema"));
    QPushButton *cancel = ask->addButton(QMessageBox::Cancel);
    ask->setDefaultButton(cancel);
    ask->setEscapeButton(cancel);
    connect(enable, &QPushButton::clicked, &m_choice, [this] { m_choice.setMayEnableSchema(true); });
    ask->open();
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/source_page.h"

#include "pages/connector_search.h"
#include "pages/resume_part.h"
#include "session/export_words.h"
#include "session/session.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/choice_card.h"
#include "widgets/notice.h"
#include "widgets/scroll_column.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

namespace {

/// Steps in bold and italic that we wrote ourselves; nothing from outside.
QLabel *richLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappingLabel({}, parent);
    label->setTextFormat(Qt::RichText);
    label->setText(text);
    return label;
}

QLabel *headLabel(const QString &text, QWidget *parent)
{
    QLabel *label = wrappingLabel(text, parent);
    style::setFont(*label, 1, QFont::DemiBold);
    return label;
}

} // namespace

SourcePage::SourcePage(session::Session &session, QWidget *parent)
    : Page(session, Step::Source, {}, {}, parent)
    , m_resume(new ResumePart(session, this))
    , m_choice(new QWidget(this))
    , m_practice(new widgets::Notice(m_choice))
    , m_practise(new QPushButton(tr("Practise first"), m_practice))
{
    setObjectName(QStringLiteral("sourcePage"));
    auto *scroll = new widgets::ScrollColumn(this);
    scroll->column()->addWidget(m_resume);
    scroll->column()->addWidget(m_choice, 1);
    scroll->column()->addStretch();
    body()->addWidget(scroll, 1);

    m_cards
        = {new widgets::ChoiceCard(
               tr("Adobe Commerce"),
               tr("Export customers as CSV from System › Data Transfer › Export, then continue here.")),
           new widgets::ChoiceCard(
               tr("A CRM or shop"),
               tr("Salesforce, Dynamics, HubSpot, Shopify … see whether a connector exists.")),
           new widgets::ChoiceCard(tr("I have a CSV file"), tr("From any system. Continue with the file."))};
    m_cards[0]->setObjectName(QStringLiteral("commerceCard"));
    m_cards[1]->setObjectName(QStringLiteral("systemCard"));
    m_cards[2]->setObjectName(QStringLiteral("fileCard"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(style::space::medium);
    auto *group = new QButtonGroup(this);
    for (int one = 0; one < int(m_cards.size()); ++one) {
        group->addButton(m_cards[std::size_t(one)], one);
        cards->addWidget(m_cards[std::size_t(one)], 1);
    }

    auto *file = new widgets::Card;
    file->box()->addWidget(headLabel(tr("What the file should look like"), file));
    file->box()->addWidget(wrappingLabel(
        tr("One customer a row, and a first row with the names of the columns. Comma, semicolon, tab or bar "
           "between them; UTF-8. One column holds the email address: it is what a profile hangs on."),
        file));
    m_details = {makeCommercePart(), new ConnectorSearch, file};

    auto *truth = new widgets::Notice(m_choice);
    truth->setObjectName(QStringLiteral("storefrontNotice"));
    truth->say(
        style::Tone::Accent, tr("Good to know"),
        tr("The storefront’s createAccount event says that a shopper tried to sign up. It does not bring "
           "your existing customers, nor their names and addresses, into Profile. This upload does; what "
           "they do in the store joins them by email address once they sign in or order."),
        tr("Accounts that are made or changed from now on can follow by themselves: Customer profiles in "
           "Data Connection, with a dataset and a schema of its own."));
    m_practise->setObjectName(QStringLiteral("practiceButton"));
    m_practice->addButton(m_practise);

    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::pageGap);
    column->addLayout(cards);
    for (QWidget *part : m_details)
        column->addWidget(part);
    column->addWidget(truth);
    column->addWidget(m_practice);
    column->addStretch(1);

    connect(group, &QButtonGroup::idToggled, this, [this, truth](int id, bool on) {
        if (!on)
            return;
        for (int one = 0; one < int(m_details.size()); ++one)
            m_details[std::size_t(one)]->setVisible(one == id);
        truth->setVisible(id == 0); // it speaks of Adobe Commerce alone
        tellFrame();
    });
    connect(group, &QButtonGroup::idClicked, this, [this] { m_chosen = true; });
    connect(&session.file(), &session::FileReading::documentRead, this, &SourcePage::tellFrame);
    connect(m_practise, &QAbstractButton::clicked, this,
            [this] { this->session().destination().usePractice(); });
    connect(&session.destination(), &session::DestinationChoice::changed, this, &SourcePage::showPractice);
    connect(m_resume, &ResumePart::changed, this, &SourcePage::showPart);
    connect(m_resume, &ResumePart::newImportAsked, this, [this] {
        m_wantsNew = true;
        showPart();
        m_cards[0]->setFocus(Qt::OtherFocusReason);
    });
    connect(m_resume, &ResumePart::continued, this, [this] {
        m_continuing = true;
        tellFrame();
        Q_EMIT leadsOn();
    });
    m_cards[0]->setChecked(true);
    showPractice();
    showPart();
}

QWidget *SourcePage::makeCommercePart()
{
    auto *card = new widgets::Card;
    card->box()->addWidget(headLabel(tr("How to export from Adobe Commerce"), card));
    const QString steps[] {
        tr("In the Admin, open <b>System › Data Transfer › Export</b>."),
        tr("Entity type: <b>Customers Main File</b>. Format: <b>CSV</b>."),
        tr("Press <b>Continue</b>; when the export has run, download it from the list on that page of the "
           "Admin."),
    };
    QString list;
    for (const QString &step : steps)
        list += QStringLiteral("<li>%1</li>").arg(step);
    card->box()->addWidget(richLabel(QStringLiteral("<ol>%1</ol>").arg(list), card));
    card->box()->addWidget(richLabel(
        tr("<b>Customers Main File</b> is the right one for most: a row per customer, with name, email and "
           "birth "
           "date. <b>Customer Addresses</b> brings addresses; all rows of a customer become one record. A "
           "<b>single file</b> with both, as migrations make it, is understood, too."),
        card));
    QLabel *secrets = wrappingLabel(
        tr("Password hashes and reset tokens in such exports are recognised and never uploaded."), card);
    style::setMuted(*secrets);
    card->box()->addWidget(secrets);
    return card;
}

void SourcePage::initializePage()
{
    m_continuing = false;
    if (!session().hasWork())
        m_wantsNew = false;
    session().earlier().refresh();
    showPart();
}

void SourcePage::showPart()
{
    const bool resume = !m_wantsNew && m_resume->isNeeded();
    m_resume->setVisible(resume);
    m_choice->setVisible(!resume);
    if (resume)
        setHeading(tr("An upload was interrupted"), m_resume->sentence());
    else
        setHeading(
            tr("Where do your customers live?"),
            tr("Experience Platform can read some systems by itself, on a schedule. If yours is one of "
               "them, a source connector is the better road; if not, upload a CSV file here."));
    tellFrame();
}

void SourcePage::showPractice()
{
    const bool practising = session().destination().isPractice();
    m_practise->setVisible(!practising);
    if (practising)
        m_practice->say(style::Tone::Warning, tr("Practice"),
                        tr("You are practising: all steps are real but the platform."),
                        tr("The Destination step is where you choose a real connection instead."));
    else
        m_practice->say(
            style::Tone::Neutral, tr("First time?"),
            tr("Try it with a practice platform on this computer: the same steps, and nothing leaves "
               "it."));
}

int SourcePage::nextId() const
{
    return m_continuing ? UploadId : FileId;
}

QString SourcePage::hindrance() const
{
    return m_resume->isVisibleTo(this) && !m_continuing
        ? tr("Continue the interrupted upload, or start a new import.")
        : QString();
}

QString SourcePage::railText() const
{
    // Where nobody chose, the file itself says more than the card that happens to stand first.
    if (!m_chosen && session().file().document()) {
        const QString system = session().file().exportName();
        return system.isEmpty() ? m_cards[2]->text() : session::exportWords(system);
    }
    for (const widgets::ChoiceCard *card : m_cards) {
        if (card->isChecked())
            return card->text();
    }
    return {};
}

QString SourcePage::helpTopic() const
{
    return QStringLiteral("source");
}

QWidget *SourcePage::firstFocus() const
{
    if (m_resume->isVisibleTo(this))
        return m_resume->firstFocus();
    for (widgets::ChoiceCard *card : m_cards) {
        if (card->isChecked())
            return card;
    }
    return m_cards[0];
}

} // namespace pages

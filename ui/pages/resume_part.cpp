// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/resume_part.h"

#include "models/text.h"
#include "pages/page.h"
#include "pages/secret_part.h"
#include "session/messages.h"
#include "session/session.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/bar.h"
#include "widgets/card.h"
#include "widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pages {

namespace {

using Source = session::EarlierImport::Source;

std::vector<session::EarlierImport> interruptedOf(const session::EarlierImports &earlier)
{
    std::vector<session::EarlierImport> found;
    for (const session::EarlierImport &import : earlier.imports()) {
        if (import.state == store::ImportState::Interrupted)
            found.push_back(import);
    }
    return found;
}

QString dayAndTime(const QDateTime &when)
{
    const QDateTime here = when.toLocalTime();
    const QString time = QLocale().toString(here.time(), QLocale::ShortFormat);
    const qint64 days = here.date().daysTo(QDate::currentDate());
    if (days == 0)
        return ResumePart::tr("today %1", "time").arg(time);
    if (days == 1)
        return ResumePart::tr("yesterday %1", "time").arg(time);
    return QLocale().toString(here, QLocale::ShortFormat);
}

QString placeOf(const session::EarlierImport &import)
{
    QStringList parts;
    parts << (import.practice ? ResumePart::tr("Practice") : import.connection) << import.sandbox
          << import.dataset << dayAndTime(import.updated);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString whyNot(const session::EarlierImport &import)
{
    switch (import.source) {
    case Source::Unchanged:
        return {};
    case Source::Changed:
        return ResumePart::tr(
            "The file has changed since. What was sent and what would follow might not belong together, "
            "so it cannot go on. Put the earlier file back, or stop this upload and import the new one.");
    case Source::Gone:
        return ResumePart::tr(
            "The file is no longer at its place. Put it back there, or connect the drive on which it lies, "
            "and open the program again.");
    }
    Q_UNREACHABLE();
}

QPushButton *button(const QString &text, const QString &name, style::ButtonRole role, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    style::setRole(*made, role);
    return made;
}

} // namespace

ResumePart::ResumePart(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_cards(new QVBoxLayout)
    , m_trouble(new widgets::Notice(this))
    , m_forget(button(tr("Forget it here"), QStringLiteral("forgetButton"), style::ButtonRole::Usual, this))
    , m_understood(
          button(tr("Understood"), QStringLiteral("understoodButton"), style::ButtonRole::Usual, this))
    , m_secret(new SecretPart(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::pageGap);
    m_trouble->setObjectName(QStringLiteral("resumeTrouble"));
    m_trouble->addButton(m_forget);
    m_trouble->addButton(m_understood);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(m_secret);
    m_cards->setSpacing(style::space::pageGap);
    column->addLayout(m_cards);

    auto *other = new widgets::Card(this, Qt::Horizontal);
    other->box()->addWidget(wrappingLabel(tr("Or start something new."), other), 1);
    auto *anew = button(tr("New import"), QStringLiteral("newImportButton"), style::ButtonRole::Usual, other);
    other->box()->addWidget(anew);
    column->addWidget(other);

    connect(anew, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_wasTakenIn, false))
            m_trouble->hide();
        Q_EMIT newImportAsked();
    });
    connect(m_understood, &QAbstractButton::clicked, this, [this] {
        m_wasTakenIn = false;
        m_trouble->hide();
        Q_EMIT changed();
    });
    connect(m_forget, &QAbstractButton::clicked, this, [this] {
        m_trouble->hide();
        m_secret->hide();
        m_session.earlier().forget(m_notEnded);
    });
    connect(m_secret, &SecretPart::given, this, [this](const base::Secret &secret) {
        beginEnding(m_notEnded);
        m_session.giveSecret(secret);
    });
    connect(&session.earlier(), &session::EarlierImports::changed, this, &ResumePart::onListRead);
    connect(&session.upload(), &session::UploadRun::stateChanged, this, &ResumePart::onUploadChanged);
}

void ResumePart::onListRead()
{
    if (const auto &error = m_session.earlier().error()) {
        const session::Message words = session::describe(*error);
        m_trouble->say(style::Tone::Bad, tr("Not done"), words.happened, words.advice);
        m_forget->hide();
        m_understood->show();
        m_trouble->show();
    }
    showAll();
}

bool ResumePart::isNeeded() const
{
    return m_wasTakenIn || !m_discarding.isEmpty() || !interruptedOf(m_session.earlier()).empty();
}

QString ResumePart::sentence() const
{
    const auto found = interruptedOf(m_session.earlier());
    if (found.size() > 1)
        return tr("Each can go on where it stopped, as long as its file has not changed.");
    if (!found.empty() && found.front().source == Source::Unchanged)
        return tr("It can go on where it stopped. The file has not changed since.");
    if (found.empty() && m_wasTakenIn)
        return tr("It has come to its end all the same.");
    return tr("It stopped before all rows were sent.");
}

QWidget *ResumePart::firstFocus() const
{
    auto *goOn = findChild<QPushButton *>(QStringLiteral("continueButton"));
    return goOn && goOn->isEnabled() ? goOn : findChild<QPushButton *>(QStringLiteral("newImportButton"));
}

void ResumePart::showAll()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *card = item->widget()) {
            card->hide();
            card->setObjectName({});
            card->deleteLater();
        }
        delete item;
    }
    for (const session::EarlierImport &import : interruptedOf(m_session.earlier()))
        m_cards->addWidget(cardFor(import));
    Q_EMIT changed();
}

QWidget *ResumePart::cardFor(const session::EarlierImport &import)
{
    auto *card = new widgets::Card(this);
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(style::space::tiny / 2);
    QLabel *file = wrappingLabel(import.fileName, card);
    style::setFont(*file, 1, QFont::DemiBold);
    QLabel *place = wrappingLabel(placeOf(import), card);
    style::setMuted(*place);
    names->addWidget(file);
    names->addWidget(place);
    auto *sent = new QLabel(
        tr("%1 of %2 rows sent").arg(models::number(import.rowsSent), models::number(import.rowsToSend)),
        card);
    style::setMuted(*sent);
    head->addLayout(names, 1);
    head->addWidget(sent);
    card->box()->addLayout(head);
    auto *bar = new widgets::Bar(style::space::small, card);
    bar->setShare(import.rowsSent, import.rowsToSend);
    bar->setAccessibleName(sent->text());
    card->box()->addWidget(bar);

    const QString hindrance = whyNot(import);
    if (!hindrance.isEmpty()) {
        QLabel *why = wrappingLabel(hindrance, card);
        why->setObjectName(QStringLiteral("whyNotLabel"));
        style::setTone(*why, style::Tone::Warning);
        card->box()->addWidget(why);
    }
    const bool ending = m_discarding == import.id;
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space::medium);
    auto *goOnButton
        = button(tr("Continue"), QStringLiteral("continueButton"), style::ButtonRole::Primary, card);
    goOnButton->setEnabled(hindrance.isEmpty() && m_discarding.isEmpty());
    goOnButton->setAccessibleDescription(hindrance.isEmpty() ? file->text() : hindrance);
    auto *discardButton = button(ending ? tr("Stopping…") : tr("Stop and discard…"),
                                 QStringLiteral("discardButton"), style::ButtonRole::Usual, card);
    discardButton->setEnabled(m_discarding.isEmpty());
    discardButton->setAccessibleDescription(file->text());
    auto *detailsButton
        = button(tr("Details"), QStringLiteral("detailsButton"), style::ButtonRole::Link, card);
    detailsButton->setCheckable(true);
    row->addWidget(goOnButton);
    row->addWidget(discardButton);
    row->addStretch(1);
    row->addWidget(detailsButton);
    card->box()->addLayout(row);
    QWidget *details = detailsOf(import);
    details->setParent(card);
    details->hide();
    card->box()->addWidget(details);

    connect(goOnButton, &QPushButton::clicked, this, [this, import] { goOn(import); });
    connect(discardButton, &QPushButton::clicked, this, [this, import] { askToDiscard(import); });
    connect(detailsButton, &QPushButton::toggled, details, &QWidget::setVisible);
    return card;
}

QWidget *ResumePart::detailsOf(const session::EarlierImport &import)
{
    auto *details = new QWidget(this);
    details->setObjectName(QStringLiteral("details"));
    auto *form = new QFormLayout(details);
    form->setContentsMargins(0, style::space::tiny, 0, 0);
    form->setHorizontalSpacing(style::space::large);
    form->setVerticalSpacing(style::space::tiny);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [details, form](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(name, details);
        style::setMuted(*label);
        form->addRow(label, wrappingLabel(value, details));
    };
    line(tr("File"), QDir::toNativeSeparators(import.sourcePath));
    line(tr("Begun"), QLocale().toString(import.created.toLocalTime(), QLocale::ShortFormat));
    line(tr("Last step"), QLocale().toString(import.updated.toLocalTime(), QLocale::ShortFormat));
    line(tr("Goes to"), import.practice ? tr("the practice platform on this computer") : import.connection);
    line(tr("Sandbox"), import.sandbox);
    line(tr("Dataset"), import.dataset);
    line(tr("Number of the import"), import.id);
    return details;
}

void ResumePart::goOn(const session::EarlierImport &import)
{
    m_secret->hide();
    // So that the window wears the banner of a practice import, and no other.
    if (import.practice)
        m_session.destination().usePractice();
    else
        m_session.destination().useConnection(import.connection);
    m_session.resumeUpload({.importId = import.id});
    Q_EMIT continued();
}

void ResumePart::askToDiscard(const session::EarlierImport &import)
{
    auto *ask = new QMessageBox(QMessageBox::NoIcon, tr("Stop this upload for good?"),
                                tr("Stop the upload of %1 for good?").arg(import.fileName),
                                QMessageBox::NoButton, window());
    ask->setObjectName(QStringLiteral("discardQuestion"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setInformativeText(
        tr("The rest is not sent. What was sent and not yet taken in is thrown away, if the platform still "
           "allows it. What the platform has already taken in stays there and cannot be called back. Your "
           "file is not touched."));
    QPushButton *stop = ask->addButton(tr("Stop and discard"), QMessageBox::DestructiveRole);
    style::setRole(*stop, style::ButtonRole::Danger);
    QPushButton *keep = ask->addButton(tr("Keep it"), QMessageBox::RejectRole);
    ask->setDefaultButton(keep);
    ask->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [this, import] { discard(import); });
    ask->open();
}

void ResumePart::beginEnding(const QString &id)
{
    m_trouble->hide();
    m_secret->hide();
    m_wasTakenIn = false;
    m_discarding = id;
    showAll();
}

void ResumePart::discard(const session::EarlierImport &import)
{
    beginEnding(import.id);
    m_session.resumeUpload({.importId = import.id, .abort = true});
}

void ResumePart::onUploadChanged()
{
    if (m_discarding.isEmpty())
        return;
    const session::UploadRun &upload = m_session.upload();
    switch (upload.state()) {
    case session::UploadRun::State::Discarded:
        break;
    case session::UploadRun::State::Finished:
        m_wasTakenIn = true;
        m_trouble->say(style::Tone::Warning, tr("Already taken in"),
                       tr("The platform had already taken this upload in, so it could not be discarded."),
                       tr("What is there cannot be called back by this program."));
        m_forget->hide();
        m_understood->show();
        m_trouble->show();
        break;
    case session::UploadRun::State::Paused:
    case session::UploadRun::State::Failed:
        m_notEnded = m_discarding;
        sayNotEnded();
        break;
    default:
        return;
    }
    m_discarding.clear();
    m_session.earlier().refresh();
}

void ResumePart::sayNotEnded()
{
    const session::UploadRun &upload = m_session.upload();
    const session::Message words = upload.error() ? session::describe(*upload.error())
                                                  : session::Message {tr("It could not be ended."), {}};
    m_trouble->say(style::Tone::Bad, tr("Not ended"), words.happened,
                   words.advice + u' '
                       + tr("Or forget it on this computer: then it is not offered again, and the platform "
                            "gives up by itself what is never completed."));
    m_forget->show();
    m_understood->hide();
    m_trouble->show();
    if (const QString connection = upload.secretNeededFor(); !connection.isEmpty())
        m_secret->ask(connection, tr("Stop and discard"));
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/records_part.h"

#include "models/text.h"
#include "session/messages.h"
#include "session/session.h"
#include "style/tokens.h"
#include "widgets/bar.h"
#include "widgets/notice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

namespace {

using State = session::RecordSaving::State;

constexpr std::chrono::milliseconds lookEvery {100};

} // namespace

RecordsPart::RecordsPart(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_save(new QPushButton(tr("Save as &XDM JSON…"), this))
    , m_work(new widgets::Notice(this))
    , m_bar(new widgets::Bar(style::space::bar, m_work))
    , m_stop(new QPushButton(tr("Stop"), m_work))
    , m_outcome(new widgets::Notice(this))
{
    m_save->setObjectName(QStringLiteral("saveRecordsButton"));
    m_save->setAutoDefault(false);
    m_save->setToolTip(
        tr("Writes the records into a file, byte for byte as they would be sent. Nothing is sent."));
    m_save->setAccessibleDescription(m_save->toolTip());
    makeNotices();
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::small);
    column->addLayout(line);
    column->addWidget(m_work);
    column->addWidget(m_outcome);
    connect(m_save, &QPushButton::clicked, this, &RecordsPart::ask);
    connect(m_stop, &QPushButton::clicked, &session.saving(), &session::RecordSaving::stop);
    connect(&session.saving(), &session::RecordSaving::changed, this, &RecordsPart::refresh);
    connect(&m_ticker, &QTimer::timeout, this, &RecordsPart::sayWork);
    m_ticker.setInterval(lookEvery);
    refresh();
}

void RecordsPart::makeNotices()
{
    m_work->setObjectName(QStringLiteral("savingRecordsNotice"));
    m_stop->setObjectName(QStringLiteral("stopSavingButton"));
    m_stop->setAutoDefault(false);
    m_stop->setAccessibleDescription(tr("Nothing of the file stays."));
    m_bar->setMinimumWidth(style::space::sidePanel);
    m_work->addWidget(m_bar);
    m_work->addButton(m_stop);
    m_outcome->setObjectName(QStringLiteral("savedRecordsNotice"));
    auto *hide = new QPushButton(tr("Hide"), m_outcome);
    hide->setObjectName(QStringLiteral("hideSavedButton"));
    hide->setAutoDefault(false);
    m_outcome->addButton(hide);
    connect(hide, &QPushButton::clicked, this, [this] {
        m_session.saving().forget();
        m_save->setFocus(Qt::OtherFocusReason);
    });
}

void RecordsPart::refresh()
{
    const State state = m_session.saving().state();
    const bool saves = state == State::Saving;
    const bool begins = saves && !m_ticker.isActive();
    const bool hadKeys = m_stop->hasFocus();
    m_save->setEnabled(!saves && m_session.destination().schema() && m_session.review().counts());
    saves ? m_ticker.start() : m_ticker.stop();
    sayWork();
    sayOutcome();
    m_work->setVisible(saves);
    m_outcome->setVisible(state == State::Saved || state == State::Failed);
    // A button that does nothing any more leaves the keys to the one beside it.
    if (begins && isVisible())
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (!saves && hadKeys)
        m_save->setFocus(Qt::OtherFocusReason);
}

void RecordsPart::sayWork()
{
    m_work->say(style::Tone::Accent, {}, tr("The records are being written."),
                tr("Nothing of the file stays when you stop it."));
    m_bar->setShare(m_session.saving().progress(), session::conversionTotal);
    m_bar->setAccessibleName(m_work->accessibleName());
}

void RecordsPart::sayOutcome()
{
    const session::RecordSaving &saving = m_session.saving();
    if (const auto &saved = saving.saved()) {
        const QFileInfo file(saving.path());
        m_outcome->say(
            style::Tone::Good, tr("Saved"),
            tr("%Ln record(s) were written into %1.", nullptr, models::plural(saved->records))
                .arg(file.fileName()),
            tr("The file is in %1, and only you can read it.")
                .arg(QDir::toNativeSeparators(file.absolutePath())));
    } else if (saving.error()) {
        const session::Message message = session::describe(*saving.error());
        m_outcome->say(style::Tone::Bad, tr("Not saved"), message.happened, message.advice);
    }
}

void RecordsPart::ask()
{
    if (m_dialog)
        return;
    const QFileInfo file(m_session.file().path());
    m_dialog = new QFileDialog(this, tr("Save as XDM JSON"), file.absolutePath());
    m_dialog->setObjectName(QStringLiteral("saveRecordsDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    m_dialog->setFileMode(QFileDialog::AnyFile);
    m_dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    m_dialog->setDefaultSuffix(QStringLiteral("json"));
    m_dialog->selectFile(
        tr("%1-xdm.json", "name of a file: the records as they would be sent").arg(file.completeBaseName()));
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_session.saveRecords(path); });
    m_dialog->open();
}

} // namespace pages

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_notices.h"

#include "models/review_words.h"
#include "models/text.h"
#include "pages/rescue_panel.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "widgets/bar.h"
#include "widgets/notice.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr std::chrono::milliseconds lookEvery {100};
constexpr int wholeWork = 1000;

QPushButton *buttonOf(widgets::Notice *notice, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, notice);
    button->setObjectName(name);
    button->setAutoDefault(false);
    notice->addButton(button);
    return button;
}

} // namespace

ReviewNotices::ReviewNotices(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new widgets::Notice(this))
    , m_bar(new widgets::Bar(style::space::bar, m_work))
    , m_exported(new widgets::Notice(this))
    , m_earlier(new widgets::Notice(this))
    , m_saving(new widgets::Notice(this))
    , m_failure(new widgets::Notice(this))
    , m_rescue(new RescuePanel(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space::small);
    for (widgets::Notice *notice : {m_saving, m_failure, m_earlier, m_exported, m_work}) {
        column->addWidget(notice);
        notice->hide();
    }
    column->addWidget(m_rescue);
    m_work->setObjectName(QStringLiteral("workNotice"));
    m_exported->setObjectName(QStringLiteral("exportedNotice"));
    m_earlier->setObjectName(QStringLiteral("earlierNotice"));
    m_saving->setObjectName(QStringLiteral("savingNotice"));
    m_failure->setObjectName(QStringLiteral("failureNotice"));
    m_work->addWidget(m_bar);
    m_bar->setMinimumWidth(style::space::sidePanel);
    m_stop = buttonOf(m_work, QStringLiteral("stopWorkButton"), tr("Stop"));
    auto *hide = buttonOf(m_exported, QStringLiteral("hideExportedButton"), tr("Hide"));
    auto *take = buttonOf(m_earlier, QStringLiteral("takeUpButton"), tr("Take them up"));
    auto *drop = buttonOf(m_earlier, QStringLiteral("dropButton"), tr("Drop them"));
    style::setRole(*take, style::ButtonRole::Primary);

    session::RowReview &review = session.review();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_export.progress)
            m_export.progress->cancel();
        else
            m_session.review().stopBulk();
    });
    connect(hide, &QPushButton::clicked, m_exported, &QWidget::hide);
    connect(&session.file(), &session::FileReading::documentReplaced, m_exported, &QWidget::hide);
    connect(take, &QPushButton::clicked, &review, &session::RowReview::takeUpEarlierEdits);
    connect(drop, &QPushButton::clicked, &review, &session::RowReview::dropEarlierEdits);
    connect(&review, &session::RowReview::earlierEditsFound, this, &ReviewNotices::refresh);
    connect(&review, &session::RowReview::savedChanged, this, &ReviewNotices::saySaving);
    connect(&review, &session::RowReview::bulkChanged, this, &ReviewNotices::refresh);
    connect(&m_ticker, &QTimer::timeout, this, &ReviewNotices::sayWork);
    m_ticker.setInterval(lookEvery);
}

void ReviewNotices::refresh()
{
    sayWork();
    sayEarlier();
    saySaving();
    sayFailure();
    m_rescue->refresh();
}

void ReviewNotices::sayWork()
{
    const bool exporting = m_export.progress != nullptr;
    const int bulk = m_session.review().bulkProgress();
    const bool works = exporting || bulk >= 0;
    m_work->setVisible(works);
    works ? m_ticker.start() : m_ticker.stop();
    if (!works)
        return;
    m_work->say(style::Tone::Accent, {},
                exporting ? tr("The rows are being written.") : tr("Rows are being changed."),
                exporting ? QString() : tr("Nothing of it stays when you stop it."));
    if (exporting)
        m_bar->setShare(m_export.progress->done(), m_export.progress->total());
    else
        m_bar->setShare(bulk, wholeWork);
    m_bar->setAccessibleName(m_work->accessibleName());
}

void ReviewNotices::sayEarlier()
{
    const qint64 rows = m_session.review().earlierEdits();
    m_earlier->setVisible(rows > 0);
    m_earlier->say(style::Tone::Accent, tr("Earlier visit"),
                   tr("You changed %Ln row(s) of this very file before.", nullptr, models::plural(rows)),
                   tr("Take your changes up where you left them, or begin with the file as it is."));
}

void ReviewNotices::saySaving()
{
    const std::optional<base::Error> &error = m_session.review().saveError();
    m_saving->setVisible(error.has_value());
    if (!error)
        return;
    const session::Message message = session::describe(*error);
    m_saving->say(style::Tone::Bad, tr("Not saved"),
                  tr("Your changes are in this window only. %1").arg(message.happened), message.advice);
}

/// Of something that was tried with the rows; why there are no rows at all is said elsewhere.
void ReviewNotices::sayFailure()
{
    const session::RowReview &review = m_session.review();
    m_failure->setVisible(review.error() && review.counts());
    if (!review.error())
        return;
    const session::Message message = session::describe(*review.error());
    m_failure->say(style::Tone::Bad, tr("Did not work"), message.happened, message.advice);
}

void ReviewNotices::exportTo(const QString &path)
{
    if (m_export.progress)
        return;
    m_exported->hide();
    m_export = m_session.review().exportShown(path);
    base::whenDone<qint64>(m_export.job, this,
                           [this, path](const base::Result<qint64> &rows) { onExported(rows, path); });
    sayWork();
}

void ReviewNotices::onExported(const base::Result<qint64> &rows, const QString &path)
{
    m_export = {};
    sayWork();
    if (!rows && rows.error().code == base::ErrorCode::Cancelled)
        return;
    if (rows) {
        m_exported->say(style::Tone::Good, tr("Exported"),
                        tr("%Ln row(s) were written.", nullptr, models::plural(*rows)),
                        QDir::toNativeSeparators(path));
    } else {
        const session::Message message = session::describe(rows.error());
        m_exported->say(style::Tone::Bad, tr("Not exported"), message.happened, message.advice);
    }
    m_exported->show();
}

} // namespace pages

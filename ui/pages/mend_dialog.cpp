// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/mend_dialog.h"

#include "models/review_model.h"
#include "models/text.h"
#include "pages/page.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr std::chrono::milliseconds restBeforeLook {250};
constexpr std::chrono::milliseconds sayEvery {200};
constexpr int sampleLines = 6; ///< that there is usually room for
constexpr qsizetype longestSample = 60;

QString shortened(const QByteArray &cell)
{
    const QString text = models::cellText(std::string_view(cell.constData(), std::size_t(cell.size())));
    return text.size() > longestSample ? text.left(longestSample) + u'…' : text;
}

} // namespace

MendDialog::MendDialog(session::Session &session, const QString &name, const QString &title,
                       const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_body(new QVBoxLayout)
    , m_count(wrappingLabel({}, this))
    , m_samples(wrappingLabel({}, this))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_samples->setObjectName(QStringLiteral("samplesLabel"));
    style::setMuted(*m_samples);
    m_samples->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setLines(sampleLines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_now = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_now->setObjectName(QStringLiteral("mendNowButton"));
    m_now->setDefault(true);
    m_now->setEnabled(false);
    style::setRole(*m_now, style::ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::pageSide, style::space::pageTop, style::space::pageSide,
                               style::space::large);
    column->setSpacing(style::space::pageGap);
    m_body->setSpacing(style::space::pageGap);
    column->addLayout(m_body, 1);
    column->addWidget(m_count);
    column->addWidget(m_samples);
    column->addWidget(buttons);
    setMinimumWidth(2 * style::space::sidePanel);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeLook);
    connect(&m_rest, &QTimer::timeout, this, [this] { look(); });
    m_ticker.setInterval(sayEvery);
    connect(&m_ticker, &QTimer::timeout, this, &MendDialog::sayProgress);
}

MendDialog::~MendDialog()
{
    if (m_progress)
        m_progress->cancel();
}

void MendDialog::lookSoon(const QString &hindrance)
{
    ++m_asked;
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
    m_now->setEnabled(false);
    m_samples->clear();
    m_count->setText(hindrance.isEmpty() ? tr("Counting…") : hindrance);
    if (hindrance.isEmpty()) {
        m_rest.start();
        m_ticker.start();
    } else {
        m_rest.stop();
        m_ticker.stop();
    }
    makeRoom();
}

void MendDialog::sayProgress()
{
    if (!m_progress || m_progress->total() <= 0)
        return;
    m_count->setText(tr("Counting… %1", "a share, such as 40 %")
                         .arg(models::percent(double(m_progress->done()) / double(m_progress->total()))));
}

void MendDialog::say(const QString &count, const QStringList &lines, bool possible)
{
    m_ticker.stop();
    m_count->setText(count);
    m_samples->setText(lines.mid(0, m_lines).join(u'\n'));
    m_now->setEnabled(possible);
    makeRoom();
}

/// What wraps may need more lines than there were: the dialog grows rather than what is in it shrinks.
void MendDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (isVisible() && height() < needed)
        resize(width(), needed);
}

void MendDialog::offer()
{
    m_now->setFocus(Qt::OtherFocusReason);
}

void MendDialog::setLines(int lines)
{
    m_lines = lines;
    m_samples->setMinimumHeight(fontMetrics().lineSpacing() * lines);
}

void MendDialog::sayError(const base::Error &error)
{
    const session::Message message = session::describe(error);
    say(message.happened, {message.advice}, false);
}

QString MendDialog::sampleLine(qint64 row, const QByteArray &before, const QByteArray &after)
{
    return tr("Row %1: %2 → %3", "row number, value before and after")
        .arg(models::number(row + 1), before.isEmpty() ? tr("(empty)") : shortened(before),
             after.isEmpty() ? tr("(empty)") : shortened(after));
}

void MendDialog::addColumns(QComboBox &combo) const
{
    const session::ColumnChoices &choices = m_session.columns();
    for (const models::ReviewColumn &column : models::reviewColumns(choices.mapping(), choices.schema())) {
        if (!column.secret)
            combo.addItem(models::nameOf(column), column.column);
    }
}

QString MendDialog::nameOf(int column) const
{
    const session::ColumnChoices &choices = m_session.columns();
    for (const models::ReviewColumn &each : models::reviewColumns(choices.mapping(), choices.schema())) {
        if (each.column == column)
            return models::nameOf(each);
    }
    return {};
}

} // namespace pages

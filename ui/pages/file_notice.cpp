// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_notice.h"

#include "models/text.h"
#include "session/damage_words.h"
#include "session/messages.h"
#include "session/session.h"

#include <QPushButton>

#include <algorithm>

namespace pages {

namespace {

using State = session::FileReading::State;

constexpr qsizetype namesShown = 4;

} // namespace

FileNotice::FileNotice(session::Session &session, QWidget *parent)
    : Notice(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("fileNotice"));
    setButtonsBelow();
    m_readOn = makeButton(QStringLiteral("readOnButton"), tr("&Read on"));
    m_join = makeButton(QStringLiteral("joinHeaderButton"), tr("&Join the two rows"));
    m_leaveOut = makeButton(QStringLiteral("leaveFooterOutButton"), {});
    session::FileReading &file = session.file();
    connect(m_readOn, &QPushButton::clicked, &file, &session::FileReading::readOn);
    connect(m_join, &QPushButton::clicked, &file,
            [&file] { file.choose({.headerLines = {.value = 2, .origin = base::Origin::User}}); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        if (isFooterLeftOut())
            m_session.review().bringBack(footer());
        else
            m_session.review().leaveOut(footer());
    });
    connect(&session.review(), &session::RowReview::editsChanged, this, &FileNotice::refreshButtons);
}

QPushButton *FileNotice::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    addButton(button);
    return button;
}

/// The rows at the end that may be no customers.
std::vector<qint64> FileNotice::footer() const
{
    std::vector<qint64> rows;
    const session::FileReading &file = m_session.file();
    if (file.state() != State::Read)
        return rows;
    for (const csv::Damage &damage : file.document()->damage().firsts(csv::DamageKind::Footer)) {
        for (qint64 row = damage.row; row < std::min(damage.row + damage.number, file.rows()); ++row)
            rows.push_back(row);
    }
    return rows;
}

bool FileNotice::isFooterLeftOut() const
{
    const table::Edits &edits = m_session.review().edits();
    return std::ranges::all_of(footer(), [&edits](qint64 row) { return edits.isLeftOut(row); });
}

void FileNotice::refreshButtons()
{
    const session::FileReading &file = m_session.file();
    m_readOn->setVisible(file.state() == State::Stopped);
    const QStringList offer = file.state() == State::Read ? file.document()->headerOffer() : QStringList();
    m_join->setVisible(m_roomy && !offer.isEmpty());
    m_join->setAccessibleDescription(
        tr("The columns are then called: %1").arg(offer.mid(0, namesShown).join(QStringLiteral(", "))));
    m_join->setToolTip(m_join->accessibleDescription());
    const auto rows = qint64(footer().size());
    m_leaveOut->setVisible(m_roomy && rows > 0);
    m_leaveOut->setText(isFooterLeftOut()
                            ? tr("Bring the last %Ln row(s) bac&k", nullptr, models::plural(rows))
                            : tr("&Leave the last %Ln row(s) out", nullptr, models::plural(rows)));
}

void FileNotice::refresh(bool roomy)
{
    m_roomy = roomy;
    const session::FileReading &file = m_session.file();
    const bool stopped = file.state() == State::Stopped;
    const bool read = file.state() == State::Read;
    const QStringList problems = read ? session::describe(file.document()->damage(), false) : QStringList();
    setVisible(stopped || file.error().has_value() || !problems.isEmpty());
    refreshButtons();
    if (stopped) {
        say(style::Tone::Warning, tr("Stopped"),
            tr("Reading was stopped after %1 rows.").arg(models::number(file.rows())),
            tr("All rows must be known before they can be checked."));
    } else if (const auto &error = file.error()) {
        const session::Message message = session::describe(*error);
        say(style::Tone::Bad, tr("Cannot be used"), message.happened, message.advice);
    } else if (!problems.isEmpty() && !roomy) {
        const qint64 more = problems.size() - 1;
        say(style::Tone::Warning, tr("To look at"), problems.constFirst(),
            more > 0 ? tr("And %Ln more", "things to look at", models::plural(more)) : QString());
    } else if (!problems.isEmpty()) {
        say(style::Tone::Warning, tr("To look at"), problems.join(u'\n'),
            tr("The rows are kept as they are. Choose another separator if they are cut wrongly."));
    }
}

} // namespace pages

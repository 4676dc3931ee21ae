// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_state.h"

#include "models/text.h"
#include "pages/page.h"
#include "session/messages.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/bar.h"
#include "widgets/painting.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pages {

namespace {

constexpr std::chrono::milliseconds lookEvery {100};
constexpr int wholeCheck = 1000;

/// A sign beside words that say the same.
class MarkLabel final : public QLabel
{
public:
    MarkLabel(widgets::Mark mark, QWidget *parent)
        : QLabel(parent)
        , m_mark(mark)
    {
        setFixedSize(style::space::dot, style::space::dot);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        widgets::paintMark(painter, rect(), m_mark);
    }

private:
    widgets::Mark m_mark;
};

} // namespace

ReviewState::ReviewState(session::Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_mark(new MarkLabel(widgets::Mark::Done, this))
    , m_text(new QLabel(this))
    , m_advice(wrappingLabel({}, this))
    , m_share(new QLabel(this))
    , m_bar(new widgets::Bar(style::space::thickBar, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("reviewState"));
    m_text->setObjectName(QStringLiteral("stateText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(false);
    m_button->setObjectName(QStringLiteral("stateButton"));
    m_button->setAutoDefault(false);
    m_bar->setObjectName(QStringLiteral("checkBar"));
    style::setMuted(*m_advice);
    style::setMuted(*m_share);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space::medium);
    line->addStretch(1);
    line->addWidget(m_mark);
    line->addWidget(m_text);
    line->addWidget(m_share);
    line->addWidget(m_button);
    line->addStretch(1);
    box()->setContentsMargins(style::space::large * 2, style::space::large * 2, style::space::large * 2,
                              style::space::large * 2);
    box()->setSpacing(style::space::medium);
    box()->addLayout(line);
    box()->addWidget(m_bar);
    box()->addWidget(m_advice);
    connect(m_button, &QPushButton::clicked, this, &ReviewState::act);
    connect(&m_ticker, &QTimer::timeout, this, &ReviewState::sayProgress);
    m_ticker.setInterval(lookEvery);
}

ReviewState::Kind ReviewState::kindOf(session::Session &session)
{
    using Reading = session::FileReading::State;
    const session::RowReview &review = session.review();
    if (!review.counts()) {
        switch (session.file().state()) {
        case Reading::Opening:
        case Reading::Reading:
            return Kind::Reading;
        case Reading::Nothing:
        case Reading::Stopped:
        case Reading::Failed:
            return Kind::NotRead;
        case Reading::Read:
            break;
        }
    }
    if (review.error())
        return Kind::Failed;
    if (!review.counts())
        return review.isChecking() ? Kind::Checking : Kind::Stopped;
    using session::RowFilter;
    qint64 toMend = 0;
    for (const RowFilter filter :
         {RowFilter::MissingEmail, RowFilter::InvalidEmail, RowFilter::DuplicateEmail,
          RowFilter::OtherProblems, RowFilter::LeftOutByUser})
        toMend += review.rowsIn(filter);
    const bool untouched = review.edits().isEmpty() && review.earlierEdits() == 0;
    return toMend == 0 && untouched && review.rowsIn(RowFilter::Ready) > 0 ? Kind::Fine : Kind::Rows;
}

void ReviewState::show(Kind kind)
{
    m_kind = kind;
    setVisible(kind != Kind::Rows);
    const bool works = kind == Kind::Reading || kind == Kind::Checking;
    works ? m_ticker.start() : m_ticker.stop();
    m_bar->setVisible(works);
    m_share->setVisible(works);
    m_mark->setVisible(kind == Kind::Fine);
    m_button->setVisible(kind != Kind::Rows && kind != Kind::Reading);
    m_advice->clear();
    style::setRole(*m_button, kind == Kind::Fine ? style::ButtonRole::Link : style::ButtonRole::Usual);
    switch (kind) {
    case Kind::Reading:
        m_text->setText(tr("The rows are checked as soon as the whole file is read."));
        break;
    case Kind::NotRead:
        m_button->setText(tr("Read on"));
        m_button->setVisible(m_session.file().state() == session::FileReading::State::Stopped);
        m_text->setText(tr("The file has not been read whole."));
        if (m_session.file().error())
            sayFailure(m_session.file().error());
        break;
    case Kind::Checking:
        m_text->setText(tr("Every row is being checked."));
        m_button->setText(tr("Stop"));
        break;
    case Kind::Stopped:
        m_text->setText(tr("Not every row has been checked."));
        m_button->setText(tr("Check every row"));
        break;
    case Kind::Failed:
        m_button->setText(tr("Try again"));
        sayFailure(m_session.review().error());
        break;
    case Kind::Fine:
        m_text->setText(tr("All %Ln row(s) were checked in %1.", nullptr,
                           models::plural(m_session.review().counts()->rows))
                            .arg(models::duration(m_session.review().tookToCheck())));
        m_button->setText(tr("Look at the rows anyway"));
        break;
    case Kind::Rows:
        break;
    }
    m_advice->setVisible(!m_advice->text().isEmpty());
    sayProgress();
}

void ReviewState::sayFailure(const std::optional<base::Error> &error)
{
    const session::Message message = session::describe(*error);
    m_text->setText(message.happened);
    m_advice->setText(message.advice);
}

void ReviewState::sayProgress()
{
    if (m_kind == Kind::Reading)
        m_bar->setShare(m_session.file().bytesDone(), m_session.file().bytesTotal());
    else if (m_kind == Kind::Checking)
        m_bar->setShare(m_session.review().checkProgress(), wholeCheck);
    else
        return;
    const double share = m_kind == Kind::Checking ? double(m_session.review().checkProgress()) / wholeCheck
        : m_session.file().bytesTotal() > 0
        ? double(m_session.file().bytesDone()) / double(m_session.file().bytesTotal())
        : 0;
    m_share->setText(models::percent(share));
    m_bar->setAccessibleName(m_text->text());
}

void ReviewState::act()
{
    switch (m_kind) {
    case Kind::Checking:
        m_session.review().stopChecking();
        break;
    case Kind::Stopped:
    case Kind::Failed:
        m_session.review().check();
        break;
    case Kind::NotRead:
        m_session.file().readOn();
        break;
    case Kind::Fine:
        Q_EMIT lookAsked();
        break;
    case Kind::Reading:
    case Kind::Rows:
        break;
    }
}

QWidget *ReviewState::firstFocus() const
{
    return m_button->isVisibleTo(this) ? m_button : nullptr;
}

} // namespace pages

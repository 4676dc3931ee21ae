// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/review_page.h"

#include "delegates/edit_delegate.h"
#include "models/column_words.h"
#include "models/text.h"
#include "pages/findings_panel.h"
#include "pages/review_headings.h"
#include "pages/review_mending_part.h"
#include "pages/review_notices.h"
#include "pages/review_tiles.h"
#include "pages/review_tools.h"
#include "session/session.h"
#include "style/tokens.h"
#include "widgets/row_grid.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace pages {

using session::RowFilter;
using Kind = ReviewState::Kind;

ReviewPage::ReviewPage(session::Session &session, QWidget *parent)
    : Page(session, Step::Review, {}, {}, parent)
    , m_rows(session.review())
    , m_model(m_rows)
    , m_tiles(new ReviewTiles(session.review(), this))
    , m_state(new ReviewState(session, this))
    , m_tools(new ReviewTools(session.review(), this))
    , m_grid(new widgets::RowGrid(this))
    , m_mending(new ReviewMendingPart(session, *m_grid, m_model, this))
    , m_findings(new FindingsPanel(session, this))
    , m_others(makeRows())
    , m_notices(new ReviewNotices(session, this))
    , m_rest(new QWidget(this))
{
    body()->addWidget(m_tiles);
    body()->addWidget(m_state);
    body()->addWidget(m_tools);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(style::space::tiny);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_others);
    body()->addLayout(rows, 1);
    body()->addWidget(m_findings);
    body()->addWidget(m_mending->notice());
    body()->addWidget(m_notices);
    body()->addWidget(m_rest, 1);
    connectSession();
    connectRows();
    addShortcuts();
    m_mending->addTo(*m_tools->moreMenu());
    refresh();
}

ReviewPage::~ReviewPage() = default;

/// The grid's inside, and the line below it.
QWidget *ReviewPage::makeRows()
{
    m_grid->setObjectName(QStringLiteral("reviewGrid"));
    m_grid->view()->setAccessibleName(tr("Rows"));
    connect(m_grid, &widgets::RowGrid::windowMoved, &m_model, &models::ReviewModel::setWindow);
    m_grid->setModel(&m_model);
    m_model.setRemark([this](int column) {
        const quality::ColumnStatistics &statistics = this->session().file().statistics();
        return (QStringList {models::filledWords(statistics, column)}
                + models::columnFacts(statistics, column))
            .join(u'\n');
    });
    m_grid->setDelegate(new delegates::EditDelegate(
        [this](const QModelIndex &index, const QString &typed) { return m_model.objection(index, typed); },
        m_grid));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space::tiny);
    row->addStretch(1);
    for (QToolButton *button : m_tiles->others())
        row->addWidget(button);
    return line;
}

void ReviewPage::connectSession()
{
    session::RowReview &review = session().review();
    connect(&review, &session::RowReview::checkingChanged, this, [this] {
        if (session().review().isChecking())
            m_checkingVersion = session().columns().version();
        refresh();
    });
    connect(&review, &session::RowReview::checked, this, &ReviewPage::onChecked);
    connect(&review, &session::RowReview::countsChanged, this, &ReviewPage::refresh);
    connect(&review, &session::RowReview::editsChanged, this, &ReviewPage::refresh);
    connect(&review, &session::RowReview::travelled, this, &ReviewPage::goToRow);
    connect(&review, &session::RowReview::savedChanged, this, &Page::answersChanged);
    connect(&review, &session::RowReview::bulkChanged, this, &ReviewPage::refresh);
    connect(&review, &session::RowReview::earlierEditsFound, this, &ReviewPage::refresh);
    connect(&review, &session::RowReview::listChanged, this, &ReviewPage::onListChanged);
    connect(&session().columns(), &session::ColumnChoices::changed, this, [this] {
        if (isVisible())
            session().review().check(); // the schema of the destination came only now
        refresh();
    });
    connect(&session().file(), &session::FileReading::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&session().file(), &session::FileReading::documentReplaced, this, [this] {
        m_picked = false;
        m_wish.reset();
        m_looksAnyway = false;
        if (isVisible())
            initializePage(); // the check that was asked for was of another file
        else
            refresh();
    });
}

void ReviewPage::connectRows()
{
    connect(m_tiles, &ReviewTiles::picked, this, &ReviewPage::pick);
    connect(m_state, &ReviewState::lookAsked, this, [this] {
        m_looksAnyway = true;
        refresh();
        m_grid->setFocus();
    });
    connect(m_tools, &ReviewTools::findAsked, this, &ReviewPage::openReplace);
    connect(m_tools, &ReviewTools::fillAsked, this, &ReviewPage::openFill);
    connect(m_tools, &ReviewTools::exportAsked, this, &ReviewPage::openExport);
    connect(m_tools, &ReviewTools::leaveChosenOut, this, [this] { leaveChosenOut(true); });
    connect(m_tools, &ReviewTools::bringChosenBack, this, [this] { leaveChosenOut(false); });
    connect(m_grid, &widgets::RowGrid::chosenChanged, this, &ReviewPage::refreshTools);
    connect(m_grid, &widgets::RowGrid::menuAsked, this, &ReviewPage::openMenu);
    connect(&m_rows, &models::RowSource::fetched, this, [this] {
        if (!m_fitted && m_grid->isVisible() && m_model.rowAtPlace(m_model.firstPlace())) {
            m_fitted = true;
            m_grid->fitColumns(m_model.problemColumn());
        }
    });
}

void ReviewPage::initializePage()
{
    takeColumns();
    session().review().check();
    takeWish();
    refresh();
}

void ReviewPage::showProblem(qint64 row, int column)
{
    m_wish = {row, column};
    takeWish();
}

void ReviewPage::takeWish()
{
    if (!m_wish || isOutdated() || !session().review().isUpToDate())
        return;
    const auto [row, column] = *std::exchange(m_wish, std::nullopt);
    if (session().review().rowsIn(RowFilter::OtherProblems) == 0)
        return;
    pick(RowFilter::OtherProblems);
    goToRow({row}, column);
}

void ReviewPage::takeColumns()
{
    const session::ColumnChoices &choices = session().columns();
    auto columns = models::reviewColumns(choices.mapping(), choices.schema());
    if (columns != m_model.columns())
        m_fitted = false;
    m_model.setColumns(std::move(columns));
    m_grid->setNumbers(tr("Row"), std::max<qint64>(session().file().rows(), 1));
}

void ReviewPage::onChecked()
{
    m_checkedVersion = m_checkingVersion;
    takeColumns();
    if (!m_picked) {
        m_picked = true;
        pickFirstToMend();
    }
    takeWish();
    refresh();
}

void ReviewPage::pickFirstToMend()
{
    for (const RowFilter filter : {RowFilter::MissingEmail, RowFilter::InvalidEmail,
                                   RowFilter::DuplicateEmail, RowFilter::OtherProblems}) {
        if (session().review().rowsIn(filter) > 0) {
            session().review().setFilter(filter);
            return;
        }
    }
    session().review().setFilter(RowFilter::Ready);
}

void ReviewPage::pick(RowFilter filter)
{
    m_looksAnyway = m_looksAnyway || m_kind == Kind::Fine;
    m_wanted.clear();
    session().review().setFilter(filter);
    refresh();
}

void ReviewPage::onListChanged()
{
    m_grid->setEmptyText(nothingToShow(session().review().filter()));
    m_grid->setRows(m_rows.shownRows());
    if (m_rows.shownRows() > 0)
        goToRow(std::exchange(m_wanted, {}), -1);
    if (m_grid->currentPlace() < 0 && m_rows.shownRows() > 0)
        m_grid->setCurrent(0, 0);
    refresh();
}

void ReviewPage::refresh()
{
    const session::RowReview &review = session().review();
    m_kind = ReviewState::kindOf(session(), isOutdated());
    const Kind shown = m_kind == Kind::Fine && m_looksAnyway ? Kind::Rows : m_kind;
    const bool rows = shown == Kind::Rows;
    const ReviewHeading heading = reviewHeading(shown, review.filter(), review.rowsIn(RowFilter::Ready));
    setHeading(heading.title, heading.sentence);
    m_tiles->setVisible(rows || shown == Kind::Fine);
    m_tools->setVisible(rows);
    m_grid->setVisible(rows);
    m_others->setVisible(rows);
    m_findings->setVisible(rows && !m_findings->isEmpty());
    m_state->show(shown);
    m_rest->setVisible(!rows);
    const bool other = m_shown != shown;
    m_shown = shown;
    if (QWidget *first = other && isVisible() ? firstFocus() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
    m_tiles->refresh();
    m_notices->refresh();
    refreshTools();
    tellFrame();
}

void ReviewPage::refreshTools()
{
    const qint64 chosen = m_grid->chosen().count();
    const qint64 one = chosen == 1 ? m_rows.rowAt(m_grid->chosen().places(1).front()) : -1;
    m_tools->refresh(chosen, one);
    m_mending->refresh();
}

/// The figures are of columns that mean something else by now.
bool ReviewPage::isOutdated() const
{
    return m_checkedVersion != session().columns().version();
}

QString ReviewPage::hindrance() const
{
    const session::RowReview &review = session().review();
    if (review.bulkProgress() >= 0)
        return tr("Rows are being changed.");
    switch (ReviewState::kindOf(session(), isOutdated())) {
    case Kind::Reading:
        return tr("The file is still being read.");
    case Kind::NotRead:
        return tr("The file has not been read whole.");
    case Kind::Checking:
        return tr("The rows are being checked.");
    case Kind::Stopped:
        return tr("The rows have not been checked.");
    case Kind::Failed:
        return tr("The rows could not be checked.");
    case Kind::Fine:
    case Kind::Rows:
        break;
    }
    return review.rowsIn(RowFilter::Ready) > 0
        ? QString()
        : tr("No row can be sent: none has an email that can be used.");
}

QString ReviewPage::footerNote() const
{
    const session::RowReview &review = session().review();
    if (m_shown != Kind::Rows)
        return {};
    QStringList parts {tr("%1 of %Ln row(s)", nullptr, models::plural(review.counts()->rows))
                           .arg(models::number(review.shownRows()))};
    if (const qint64 edited = review.editedRows(); edited > 0)
        parts << tr("%Ln changed", nullptr, models::plural(edited));
    if (review.saveError())
        parts << tr("not saved");
    else
        parts << (review.isSaved() ? tr("saved as you go") : tr("saving…"));
    return parts.join(QStringLiteral(" · "));
}

QString ReviewPage::railText() const
{
    const session::RowReview &review = session().review();
    if (!review.counts())
        return {};
    return tr("%Ln row(s) ready", nullptr, models::plural(review.rowsIn(RowFilter::Ready)));
}

QString ReviewPage::helpTopic() const
{
    return QStringLiteral("review");
}

QWidget *ReviewPage::firstFocus() const
{
    if (m_grid->isVisibleTo(this))
        return m_grid->view();
    return m_state->firstFocus();
}

} // namespace pages

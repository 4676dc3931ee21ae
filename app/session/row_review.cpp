// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/row_review.h"

#include "session/column_choices.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"
#include "session/review_state.h"

namespace session {

namespace {

/// Waits for edits to come to a rest before the whole file is checked again.
constexpr std::chrono::milliseconds restBeforeCheck {300};

/// How a file is cut into cells: edits are of cells.
QByteArray cutOf(const csv::Document &document)
{
    const csv::Dialect &dialect = document.dialect();
    QByteArray cut = QByteArray(1, dialect.delimiter) + (dialect.header ? 'h' : '-');
    if (document.titleLines().value > 0 || document.headerLines().value > 1)
        cut += QByteArray::number(document.titleLines().value) + '/'
            + QByteArray::number(document.headerLines().value);
    const csv::Dialect usual {.delimiter = dialect.delimiter, .header = dialect.header};
    if (dialect == usual)
        return cut;
    cut += QByteArray::fromStdString(dialect.delimiterTail) + '\n' + dialect.quote.value_or('\n')
        + dialect.escape.value_or('\n') + (dialect.padded ? 'p' : '-') + (dialect.loneReturn ? 'r' : '-');
    return cut + QByteArray::fromStdString(dialect.comment);
}

} // namespace

RowReview::State::State(RowReview &owner, FileReading &reads, ColumnChoices &choices, EngineThread &engine,
                        const QString &storeFolder)
    : q(owner)
    , file(reads)
    , columns(choices)
    , keeper(engine, storeFolder)
{
    work.setMaxThreadCount(3);
    reading.setMaxThreadCount(1);
    recheck.setSingleShot(true);
    recheck.setInterval(restBeforeCheck);
}

RowReview::State::~State()
{
    if (checking.progress)
        checking.progress->cancel();
    if (bulk.progress)
        bulk.progress->cancel();
    if (suggesting)
        suggesting->cancel();
    for (const auto &progress : lent) {
        if (const auto running = progress.lock())
            running->cancel();
    }
    work.clear();
    reading.clear();
    work.waitForDone();
    reading.waitForDone();
}

RowReview::RowReview(FileReading &file, ColumnChoices &columns, EngineThread &engine,
                     const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(*this, file, columns, engine, storeFolder))
{
    State *s = m_state.get();
    connect(&file, &FileReading::documentReplaced, this, [s] { s->onDocumentReplaced(); });
    connect(&file, &FileReading::documentRead, this, [s] { s->onDocumentRead(); });
    connect(&file, &FileReading::changed, this, [s] {
        if (s->document && !s->file.document())
            s->onDocumentReplaced(); // closed
    });
    connect(&s->recheck, &QTimer::timeout, this, [s] { s->check(); });
    connect(&s->keeper, &DraftKeeper::savedChanged, this, [s] { s->onSavedChanged(); });
    connect(&s->keeper, &DraftKeeper::found, this,
            [s](const table::History &earlier) { s->onDraftFound(earlier); });
    if (file.document())
        s->onDocumentReplaced();
}

RowReview::~RowReview() = default;

void RowReview::State::onDocumentReplaced()
{
    ++documents;
    ++checks;
    ++lists;
    if (checking.progress)
        checking.progress->cancel();
    stopBulk();
    recheck.stop();
    isChecking = false;
    waitsForFile = waitsForFile && file.document(); // asked while it was being opened: meant for this one
    follows = false;
    error.reset();
    checked.reset();
    listed.reset();
    list = {};
    windows.clear();
    forgetCarried();
    sinceStart.clear();
    counts.reset();
    rescue.reset();
    suggestions.clear();
    shownSuggestion = -1;
    shownFinding.reset();
    history = {};
    travels.clear();
    draftKnown = false;
    earlier = {};
    document = file.document();
    if (document)
        keeper.open(document->source(), cutOf(*document));
    else
        keeper.close();
    Q_EMIT q.checkingChanged();
    Q_EMIT q.countsChanged();
    Q_EMIT q.listChanged();
    Q_EMIT q.editsChanged();
    Q_EMIT q.suggestionChanged();
}

void RowReview::State::onDocumentRead()
{
    document = file.document();
    if (waitsForFile)
        startCheck();
}

void RowReview::check()
{
    m_state->check();
}

void RowReview::stopChecking()
{
    State &s = *m_state;
    s.recheck.stop();
    s.waitsForFile = false;
    s.follows = false;
    if (s.checking.progress)
        s.checking.progress->cancel();
    if (!s.isChecking)
        return;
    ++s.checks;
    s.isChecking = false;
    Q_EMIT checkingChanged();
}

bool RowReview::isChecking() const
{
    return m_state->isChecking;
}

int RowReview::checkProgress() const
{
    const State &s = *m_state;
    return s.isChecking && s.checking.progress ? int(s.checking.progress->done()) : 0;
}

std::chrono::milliseconds RowReview::tookToCheck() const
{
    return m_state->took;
}

const std::optional<base::Error> &RowReview::error() const
{
    return m_state->error;
}

const std::optional<quality::Counts> &RowReview::counts() const
{
    return m_state->counts;
}

bool RowReview::isUpToDate() const
{
    return m_state->isUpToDate();
}

qint64 RowReview::rowsIn(RowFilter filter) const
{
    if (!m_state->checked)
        return 0;
    return m_state->checked->list(filter).size() + m_state->shift[std::size_t(filter)];
}

void RowReview::setFilter(RowFilter filter)
{
    m_state->setFilter(filter);
}

RowFilter RowReview::filter() const
{
    return m_state->filter;
}

qint64 RowReview::shownRows() const
{
    return m_state->list.size();
}

qint64 RowReview::rowAt(qint64 place) const
{
    return m_state->list.at(place);
}

qint64 RowReview::placeOf(qint64 row) const
{
    return m_state->list.placeOf(row);
}

qint64 RowReview::nextProblem(qint64 place) const
{
    return m_state->nextProblem(place);
}

void RowReview::fetch(qint64 firstPlace, int count)
{
    m_state->fetch({.first = firstPlace, .count = count});
}

bool RowReview::isSaved() const
{
    // Before it is known what an earlier visit left, nothing is written over it.
    return m_state->keeper.isSaved() && (m_state->draftKnown || m_state->history.isEmpty());
}

const std::optional<base::Error> &RowReview::saveError() const
{
    return m_state->keeper.error();
}

} // namespace session

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversion_preview.h"

#include "session/column_choices.h"
#include "session/row_review.h"
#include "xdm/converter.h"

#include <algorithm>

namespace session {

namespace {

using namespace std::chrono_literals;

constexpr auto restBeforeCount = 150ms;
constexpr auto tick = 100ms;
constexpr int whole = 1000;

std::optional<quality::AskedColumn::For> evidenceFor(xdm::ConversionKind kind)
{
    using For = quality::AskedColumn::For;
    switch (kind) {
    case xdm::ConversionKind::Date:
    case xdm::ConversionKind::DateTime:
        return For::Dates;
    case xdm::ConversionKind::Integer:
    case xdm::ConversionKind::Number:
        return For::Numbers;
    default:
        return std::nullopt;
    }
}

/// What a whole column shows, and the cells that decide and contradict.
base::Result<ConversionPreview::Evidence> lookAt(const table::Table &table, quality::AskedColumn asked,
                                                 base::Progress &progress)
{
    const auto found = quality::columnEvidence(table, asked, progress);
    if (!found)
        return base::Failure(found.error());
    ConversionPreview::Evidence evidence {.column = *found, .deciding = {}, .contradicting = {}};
    for (const auto &[row, text] : {std::pair(found->decidingRow(), &evidence.deciding),
                                    std::pair(found->contradictingRow(), &evidence.contradicting)}) {
        if (row < 0)
            continue;
        const auto cell = table.cell(row, asked.column);
        if (!cell)
            return base::Failure(cell.error());
        *text = QString::fromUtf8(*cell).trimmed();
    }
    return evidence;
}

} // namespace

struct ConversionPreview::Question
{
    quint64 document = 0;
    int column = -1;
    table::Edits edits = {};
    xdm::Conversion conversion = {};
    xdm::Field field = {};
    bool folds = false; ///< into small letters

    bool isOfSameValues(const Question &other) const
    {
        return document == other.document && column == other.column && edits == other.edits
            && evidenceFor(conversion.kind) == evidenceFor(other.conversion.kind);
    }

    friend bool operator==(const Question &, const Question &) = default;
};

struct ConversionPreview::Answer
{
    quality::ConversionCount count;
    std::optional<Evidence> evidence;
};

ConversionPreview::ConversionPreview(const FileReading &file, const ColumnChoices &columns,
                                     const RowReview &review, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_columns(columns)
    , m_review(review)
{
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeCount);
    m_ticker.setInterval(tick);
    connect(&m_rest, &QTimer::timeout, this, &ConversionPreview::ask);
    connect(&m_ticker, &QTimer::timeout, this, &ConversionPreview::progressed);
    connect(&file, &FileReading::documentReplaced, this, [this] {
        ++m_document;
        follow();
    });
    connect(&file, &FileReading::documentRead, this, &ConversionPreview::follow);
    connect(&columns, &ColumnChoices::changed, this, &ConversionPreview::follow);
    connect(&review, &RowReview::editsChanged, this, &ConversionPreview::follow);
}

ConversionPreview::~ConversionPreview()
{
    stop();
    m_pool.waitForDone();
}

void ConversionPreview::setColumn(int column)
{
    m_column = column;
    follow();
}

int ConversionPreview::progress() const
{
    if (!m_running || m_running->total() <= 0)
        return 0;
    return int(std::min<qint64>(m_running->done() * whole / m_running->total(), whole));
}

std::optional<ConversionPreview::Question> ConversionPreview::question() const
{
    const auto &all = m_columns.mapping().columns;
    if (m_column < 0 || std::size_t(m_column) >= all.size() || m_file.state() != FileReading::State::Read)
        return std::nullopt;
    const xdm::ColumnMapping &own = all[std::size_t(m_column)];
    const xdm::Field *field = m_columns.schema().field(own.field);
    if (own.state != xdm::State::Mapped || !field || !xdm::suits(own.conversion.kind, *field))
        return std::nullopt;
    return Question {.document = m_document,
                     .column = m_column,
                     .edits = m_review.edits(),
                     .conversion = own.conversion,
                     .field = *field,
                     .folds = own.field == m_columns.schema().emailPath()
                         && m_columns.mapping().emailCase.value == xdm::EmailCase::Fold};
}

void ConversionPreview::follow()
{
    const auto now = question();
    if (now ? m_asked && *m_asked == *now : !m_asked)
        return;
    stop();
    if (!now || !m_asked || !m_asked->isOfSameValues(*now)) {
        m_count.reset();
        m_evidence.reset();
    }
    m_error.reset();
    m_asked = now ? std::make_unique<Question>(*now) : nullptr;
    m_isAnswered = false;
    if (now)
        m_rest.start();
    Q_EMIT changed();
}

void ConversionPreview::stop()
{
    ++m_number;
    m_rest.stop();
    m_ticker.stop();
    if (m_running)
        m_running->cancel();
    m_running.reset();
}

void ConversionPreview::ask()
{
    const auto what = m_evidence ? std::nullopt : evidenceFor(m_asked->conversion.kind);
    const auto running
        = base::run<Answer>(&m_pool,
                            [table = table::Table(*m_file.document(), m_asked->edits), question = *m_asked,
                             what](base::Progress &progress) -> base::Result<Answer> {
                                Answer answer;
                                if (what) {
                                    auto evidence = lookAt(table, {question.column, *what}, progress);
                                    if (!evidence)
                                        return base::Failure(evidence.error());
                                    answer.evidence = *std::move(evidence);
                                }
                                auto count
                                    = quality::countConversion(table, question.column, question.conversion,
                                                               question.field, progress, question.folds);
                                if (!count)
                                    return base::Failure(count.error());
                                answer.count = std::move(*count);
                                return answer;
                            });
    m_running = running.progress;
    m_ticker.start();
    base::whenDone<Answer>(running.job, this, [this, number = m_number](const base::Result<Answer> &answer) {
        if (number == m_number)
            take(answer);
    });
}

void ConversionPreview::take(const base::Result<Answer> &answer)
{
    m_ticker.stop();
    m_running.reset();
    m_isAnswered = true;
    if (answer) {
        m_count = answer->count;
        if (answer->evidence)
            m_evidence = answer->evidence;
    } else {
        m_count.reset();
        m_error = answer.error();
    }
    Q_EMIT changed();
}

} // namespace session

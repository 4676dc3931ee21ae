// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_evidence.h"

#include "quality/column_pass.h"
#include "xdm/date_reader.h"
#include "xdm/number_evidence.h"
#include "xdm/text.h"

#include <array>

namespace quality {

namespace {

using For = AskedColumn::For;
using xdm::DateForm;
using xdm::NumberForm;

/// The forms of either kind, counted by their number.
constexpr std::size_t mostForms = std::max(xdm::dateForms, xdm::numberForms);

/// How often each form stands in a column, and the first rows of two that exclude each other.
struct Forms
{
    std::array<qint64, mostForms> count {};
    qint64 firstOne = -1;
    qint64 firstOther = -1;

    template <class Form> qint64 of(Form form) const { return count[std::size_t(form)]; }

    template <class Form> void add(Form form, qint64 row, Form one, Form other)
    {
        ++count[std::size_t(form)];
        if (form == one && firstOne < 0)
            firstOne = row;
        if (form == other && firstOther < 0)
            firstOther = row;
    }

    void merge(const Forms &later)
    {
        for (std::size_t form = 0; form < count.size(); ++form)
            count[form] += later.count[form];
        if (firstOne < 0)
            firstOne = later.firstOne;
        if (firstOther < 0)
            firstOther = later.firstOther;
    }
};

/// \param one  the first row of one form, or -1; \a other of the other
template <class Evidence> void setRows(Evidence &evidence, qint64 one, qint64 other)
{
    const auto [first, second] = std::minmax(one, other);
    evidence.decidingRow = first >= 0 ? first : second;
    evidence.contradictingRow = first >= 0 ? second : -1;
}

void decide(DateEvidence &evidence)
{
    const xdm::OrderGuess guess
        = xdm::decideDateOrder(evidence.dayFirst, evidence.monthFirst, evidence.either);
    if (!guess.open)
        evidence.order = guess.order;
}

void decide(NumberEvidence &evidence)
{
    const xdm::SignGuess guess = xdm::decideDecimalSign(evidence.dots, evidence.commas, evidence.either);
    if (!guess.open)
        evidence.sign = guess.sign;
}

DateEvidence datesOf(const Forms &forms)
{
    DateEvidence evidence {.yearFirst = forms.of(DateForm::YearFirst),
                           .monthFirst = forms.of(DateForm::MonthFirst),
                           .dayFirst = forms.of(DateForm::DayFirst),
                           .either = forms.of(DateForm::Either),
                           .dayNumbers = forms.of(DateForm::DayNumber),
                           .unreadable = forms.of(DateForm::None)};
    evidence.dates = evidence.yearFirst + evidence.monthFirst + evidence.dayFirst + evidence.either
        + evidence.dayNumbers + forms.of(DateForm::Clear);
    decide(evidence);
    setRows(evidence, forms.firstOne, forms.firstOther);
    return evidence;
}

NumberEvidence numbersOf(const Forms &forms)
{
    NumberEvidence evidence {.dots = forms.of(NumberForm::Dot),
                             .commas = forms.of(NumberForm::Comma),
                             .either = forms.of(NumberForm::Either),
                             .unreadable = forms.of(NumberForm::None)};
    evidence.numbers = evidence.dots + evidence.commas + evidence.either + forms.of(NumberForm::Plain);
    decide(evidence);
    setRows(evidence, forms.firstOne, forms.firstOther);
    return evidence;
}

/// One section of several columns.
class EvidenceTally
{
public:
    explicit EvidenceTally(std::span<const AskedColumn> columns)
        : m_columns(columns)
        , m_tallies(columns.size())
    {
    }

    void look(const csv::RecordView &row)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string_view cell = xdm::trimmedCell(row.field(m_columns[i].column));
            if (cell.empty())
                continue;
            if (m_columns[i].what == For::Dates)
                m_tallies[i].add(xdm::dateForm(cell), row.row, DateForm::DayFirst, DateForm::MonthFirst);
            else
                m_tallies[i].add(m_numbers.of(cell), row.row, NumberForm::Dot, NumberForm::Comma);
        }
    }

    /// \param other  of the rows that follow
    void merge(const EvidenceTally &other)
    {
        for (std::size_t i = 0; i < m_tallies.size(); ++i)
            m_tallies[i].merge(other.m_tallies[i]);
    }

    std::vector<ColumnEvidence> evidence() const
    {
        std::vector<ColumnEvidence> all(m_columns.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (m_columns[i].what == For::Dates)
                all[i].dates = datesOf(m_tallies[i]);
            else
                all[i].numbers = numbersOf(m_tallies[i]);
        }
        return all;
    }

private:
    std::span<const AskedColumn> m_columns;
    std::vector<Forms> m_tallies;
    xdm::NumberForms m_numbers;
};

/// The lesser of two rows that may be missing.
qint64 earlier(qint64 one, qint64 other)
{
    return one < 0 || (other >= 0 && other < one) ? other : one;
}

} // namespace

bool DateEvidence::areDayNumbers() const
{
    return xdm::areDayNumbers(dayNumbers, dates - dayNumbers, unreadable);
}

ColumnEvidence together(std::span<const ColumnEvidence> all)
{
    ColumnEvidence sum;
    for (const auto &[dates, numbers] : all) {
        sum.dates.dates += dates.dates;
        sum.dates.yearFirst += dates.yearFirst;
        sum.dates.monthFirst += dates.monthFirst;
        sum.dates.dayFirst += dates.dayFirst;
        sum.dates.either += dates.either;
        sum.dates.dayNumbers += dates.dayNumbers;
        sum.dates.unreadable += dates.unreadable;
        sum.dates.decidingRow = earlier(sum.dates.decidingRow, dates.decidingRow);
        sum.numbers.numbers += numbers.numbers;
        sum.numbers.dots += numbers.dots;
        sum.numbers.commas += numbers.commas;
        sum.numbers.either += numbers.either;
        sum.numbers.unreadable += numbers.unreadable;
        sum.numbers.decidingRow = earlier(sum.numbers.decidingRow, numbers.decidingRow);
    }
    decide(sum.dates);
    decide(sum.numbers);
    return sum;
}

base::Result<std::vector<ColumnEvidence>> columnEvidence(const table::Table &table,
                                                         std::span<const AskedColumn> columns,
                                                         base::Progress &progress)
{
    auto tallies = tallyRows<EvidenceTally>(table, progress, [columns] { return EvidenceTally(columns); });
    if (!tallies)
        return base::Failure(tallies.error());
    for (std::size_t section = 1; section < tallies->size(); ++section)
        tallies->front().merge((*tallies)[section]);
    return tallies->front().evidence();
}

base::Result<ColumnEvidence> columnEvidence(const table::Table &table, AskedColumn column,
                                            base::Progress &progress)
{
    auto evidence = columnEvidence(table, std::span(&column, 1), progress);
    if (!evidence)
        return base::Failure(evidence.error());
    return evidence->front();
}

} // namespace quality

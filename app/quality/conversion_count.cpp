// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/conversion_count.h"

#include "quality/column_pass.h"
#include "quality/word_tally.h"
#include "xdm/converter.h"
#include "xdm/date_reader.h"
#include "xdm/text.h"

#include <array>

namespace quality {

namespace {

constexpr std::size_t mostExamples = 20;
constexpr qsizetype longestExample = 200; // characters

bool translatesWords(xdm::ConversionKind kind)
{
    switch (kind) {
    case xdm::ConversionKind::Boolean:
    case xdm::ConversionKind::Values:
    case xdm::ConversionKind::Consent:
    case xdm::ConversionKind::ConsentInverted:
    case xdm::ConversionKind::CountryCode:
    case xdm::ConversionKind::CountryOrCode:
        return true;
    default:
        return false;
    }
}

QString exampleText(std::string_view utf8)
{
    constexpr std::size_t longestBytes = 4 * std::size_t(longestExample);
    return QString::fromUtf8(utf8.data(), qsizetype(std::min(utf8.size(), longestBytes)))
        .left(longestExample);
}

/// The first different ones.
void addExample(std::vector<ConversionExample> &examples, const ConversionExample &example)
{
    const bool known = std::ranges::any_of(examples, [&example](const ConversionExample &other) {
        return other.before == example.before && other.after == example.after;
    });
    if (!known && examples.size() < mostExamples)
        examples.push_back(example);
}

/// One section of a column.
class ConversionTally
{
public:
    ConversionTally(int column, const xdm::Conversion &conversion, const xdm::Field &field)
        : m_column(column)
        , m_translates(translatesWords(conversion.kind))
        , m_converter(xdm::makeConverter(conversion, field))
    {
    }

    void look(const csv::RecordView &row)
    {
        using Kind = xdm::Value::Kind;
        const std::string_view cell = row.field(m_column);
        const xdm::Value value = m_converter->convert(cell);
        ++m_count.rows;
        switch (value.kind) {
        case Kind::Nothing:
            ++m_count.blank;
            break;
        case Kind::Misfit:
            ++m_count.misfits;
            addIfRoom(m_count.misfitExamples, row.row, cell, {});
            break;
        case Kind::Text:
        case Kind::Literal:
            if (value.text == cell) {
                ++m_count.same;
            } else {
                ++m_count.changed;
                addIfRoom(m_count.changes, row.row, cell, value.text);
            }
            break;
        }
        if (!m_translates)
            return;
        if (const std::string_view word = xdm::trimmedCell(cell); !word.empty())
            m_words.add(word, value);
    }

    /// \param other  of the rows that follow
    void merge(const ConversionTally &other)
    {
        m_count.rows += other.m_count.rows;
        m_count.blank += other.m_count.blank;
        m_count.same += other.m_count.same;
        m_count.changed += other.m_count.changed;
        m_count.misfits += other.m_count.misfits;
        for (const ConversionExample &example : other.m_count.changes)
            addExample(m_count.changes, example);
        for (const ConversionExample &example : other.m_count.misfitExamples)
            addExample(m_count.misfitExamples, example);
        m_words.merge(other.m_words);
    }

    ConversionCount count() const
    {
        ConversionCount count = m_count;
        count.words = m_words.mostFrequent();
        count.allWords = m_words.isComplete();
        return count;
    }

private:
    static void addIfRoom(std::vector<ConversionExample> &examples, qint64 row, std::string_view before,
                          std::string_view after)
    {
        if (examples.size() < mostExamples)
            addExample(examples, {.row = row, .before = exampleText(before), .after = exampleText(after)});
    }

    int m_column;
    bool m_translates;
    std::unique_ptr<xdm::Converter> m_converter;
    ConversionCount m_count;
    WordTally m_words;
};

/// One section of several columns of dates.
class DateTally
{
public:
    explicit DateTally(std::span<const int> columns)
        : m_columns(columns)
        , m_tallies(columns.size())
    {
    }

    void look(const csv::RecordView &row)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string_view cell = xdm::trimmedCell(row.field(m_columns[i]));
            if (!cell.empty())
                m_tallies[i].add(xdm::dateForm(cell), row.row);
        }
    }

    /// \param other  of the rows that follow
    void merge(const DateTally &other)
    {
        for (std::size_t i = 0; i < m_tallies.size(); ++i)
            m_tallies[i].merge(other.m_tallies[i]);
    }

    std::vector<DateEvidence> evidence() const
    {
        std::vector<DateEvidence> all;
        for (const Forms &forms : m_tallies)
            all.push_back(forms.evidence());
        return all;
    }

private:
    struct Forms
    {
        std::array<qint64, 6> count {};
        qint64 firstDayFirst = -1;
        qint64 firstMonthFirst = -1;

        qint64 of(xdm::DateForm form) const { return count[std::size_t(form)]; }

        void add(xdm::DateForm form, qint64 row)
        {
            ++count[std::size_t(form)];
            if (form == xdm::DateForm::DayFirst && firstDayFirst < 0)
                firstDayFirst = row;
            if (form == xdm::DateForm::MonthFirst && firstMonthFirst < 0)
                firstMonthFirst = row;
        }

        void merge(const Forms &other)
        {
            for (std::size_t form = 0; form < count.size(); ++form)
                count[form] += other.count[form];
            if (firstDayFirst < 0)
                firstDayFirst = other.firstDayFirst;
            if (firstMonthFirst < 0)
                firstMonthFirst = other.firstMonthFirst;
        }

        DateEvidence evidence() const
        {
            using xdm::DateForm;
            DateEvidence evidence {.yearFirst = of(DateForm::YearFirst),
                                   .monthFirst = of(DateForm::MonthFirst),
                                   .dayFirst = of(DateForm::DayFirst),
                                   .either = of(DateForm::Either),
                                   .unreadable = of(DateForm::None)};
            evidence.dates = evidence.yearFirst + evidence.monthFirst + evidence.dayFirst + evidence.either
                + of(DateForm::Clear);
            const xdm::OrderGuess guess
                = xdm::decideDateOrder(evidence.dayFirst, evidence.monthFirst, evidence.either);
            if (!guess.open)
                evidence.order = guess.order;
            const auto [first, second] = std::minmax(firstDayFirst, firstMonthFirst);
            evidence.decidingRow = first >= 0 ? first : second;
            evidence.contradictingRow = first >= 0 ? second : -1;
            return evidence;
        }
    };

    std::span<const int> m_columns;
    std::vector<Forms> m_tallies;
};

} // namespace

base::Result<ConversionCount> countConversion(const table::Table &table, int column,
                                              const xdm::Conversion &conversion, const xdm::Field &field,
                                              base::Progress &progress)
{
    xdm::Conversion suiting = conversion;
    if (!xdm::suits(suiting.kind, field))
        suiting.kind = xdm::usualKind(field);
    auto tallies = tallyRows<ConversionTally>(table, progress,
                                              [&] { return ConversionTally(column, suiting, field); });
    if (!tallies)
        return base::Failure(tallies.error());
    for (std::size_t section = 1; section < tallies->size(); ++section)
        tallies->front().merge((*tallies)[section]);
    return tallies->front().count();
}

base::Result<std::vector<DateEvidence>> dateEvidence(const table::Table &table, std::span<const int> columns,
                                                     base::Progress &progress)
{
    auto tallies = tallyRows<DateTally>(table, progress, [columns] { return DateTally(columns); });
    if (!tallies)
        return base::Failure(tallies.error());
    for (std::size_t section = 1; section < tallies->size(); ++section)
        tallies->front().merge((*tallies)[section]);
    return tallies->front().evidence();
}

base::Result<DateEvidence> dateEvidence(const table::Table &table, int column, base::Progress &progress)
{
    auto evidence = dateEvidence(table, std::span(&column, 1), progress);
    if (!evidence)
        return base::Failure(evidence.error());
    return evidence->front();
}

} // namespace quality

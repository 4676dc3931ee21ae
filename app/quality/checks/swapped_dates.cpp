// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/swapped_dates.h"

#include "quality/checks/sent_columns.h"
#include "xdm/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace quality {

namespace {

constexpr qint64 fewDates = 12; ///< of each form; of fewer nothing can be learned
constexpr int months = 12;

/// Where the day and the month of a date stand that is written in digits, and how it is written.
struct DigitDate
{
    /// What dates of one spreadsheet's making have in common.
    struct Form
    {
        bool yearFirst = false;
        char separator = 0;

        friend auto operator<=>(const Form &, const Form &) = default;
    };

    Form form;
    std::size_t first = 0; ///< of the two numbers: where it begins
    std::size_t firstEnd = 0;
    std::size_t second = 0;
    std::size_t secondEnd = 0;
    int firstNumber = 0;
    int secondNumber = 0;
};

/// A number of at most four digits; false where there is none.
bool readNumber(std::string_view text, std::size_t &at, int &number, std::size_t &digits)
{
    const std::size_t begin = at;
    number = 0;
    while (at < text.size() && xdm::isDigit(text[at]) && at - begin < 5)
        number = number * 10 + (text[at++] - '0');
    digits = at - begin;
    return digits > 0 && digits <= 4;
}

/// Three numbers with the same separator between them, of which the first or the last is a year. What stands
/// behind, a time of day, does not matter.
std::optional<DigitDate> readDate(std::string_view text)
{
    struct Part
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        int number = 0;
        std::size_t digits = 0;
    };

    std::array<Part, 3> parts;
    char separator = 0;
    std::size_t at = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (part > 0) {
            if (at >= text.size() || (part == 2 && text[at] != separator))
                return {};
            separator = text[at++];
            if (separator != '-' && separator != '/' && separator != '.')
                return {};
        }
        parts[part].begin = at;
        if (!readNumber(text, at, parts[part].number, parts[part].digits))
            return {};
        parts[part].end = at;
    }
    if (at < text.size() && text[at] != ' ' && text[at] != 'T')
        return {};
    const bool yearFirst = parts[0].digits == 4;
    const Part &a = parts[yearFirst ? 1 : 0];
    const Part &b = parts[yearFirst ? 2 : 1];
    const bool plausible = a.digits <= 2 && b.digits <= 2 && a.number > 0 && b.number > 0
        && (yearFirst || parts[2].digits == 4 || parts[2].digits == 2);
    if (!plausible)
        return {};
    return DigitDate {.form = {.yearFirst = yearFirst, .separator = separator},
                      .first = a.begin,
                      .firstEnd = a.end,
                      .second = b.begin,
                      .secondEnd = b.end,
                      .firstNumber = a.number,
                      .secondNumber = b.number};
}

struct Seen
{
    qint64 all = 0;
    qint64 large = 0; ///< with a number that can only be a day
};

using Forms = std::map<DigitDate::Form, Seen>;

class DateLesson : public Lesson
{
public:
    DateLesson(const std::vector<int> &columns, const table::Edits &edits)
        : seen(columns.size())
        , m_columns(columns)
        , m_edits(edits)
    {
    }

    void look(const LookedRow &row) override
    {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const auto date = readDate(xdm::trimmedCell(row.record.field(m_columns[at])));
            if (!date || m_edits.at(row.record.row, m_columns[at]))
                continue;
            Seen &form = seen[at][date->form];
            ++form.all;
            form.large += std::max(date->firstNumber, date->secondNumber) > months;
        }
    }

    std::vector<Forms> seen;

private:
    const std::vector<int> &m_columns;
    const table::Edits &m_edits;
};

struct DateColumn
{
    int column;
    DigitDate::Form swapped;
};

class SwappedRow : public RowCheck
{
public:
    SwappedRow(const std::vector<DateColumn> &columns, const table::Edits &edits)
        : m_columns(columns)
        , m_edits(edits)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        for (const DateColumn &column : m_columns) {
            const std::string_view cell = xdm::trimmedCell(row.record.field(column.column));
            const auto date = readDate(cell);
            if (!date || date->form != column.swapped || date->firstNumber == date->secondNumber)
                continue;
            if (std::max(date->firstNumber, date->secondNumber) > months)
                continue;
            if (m_edits.at(row.record.row, column.column)) // it would be swapped back
                continue;
            m_swapped.assign(cell.substr(0, date->first));
            m_swapped += cell.substr(date->second, date->secondEnd - date->second);
            m_swapped += cell.substr(date->firstEnd, date->second - date->firstEnd);
            m_swapped += cell.substr(date->first, date->firstEnd - date->first);
            m_swapped += cell.substr(date->secondEnd);
            found.add(Rule::SwappedDate, column.column, cell, m_swapped);
        }
    }

private:
    const std::vector<DateColumn> &m_columns;
    const table::Edits &m_edits;
    std::string m_swapped;
};

/// The form in which dates are swapped, if the others of the column bear it out.
std::optional<DigitDate::Form> swappedForm(const Forms &forms)
{
    std::optional<DigitDate::Form> small;
    bool large = false;
    for (const auto &[form, seen] : forms) {
        if (seen.large == 0 && seen.all >= fewDates) {
            if (small)
                return {};
            small = form;
        } else if (seen.large == seen.all && seen.all >= fewDates) {
            large = true;
        }
    }
    return large ? small : std::nullopt;
}

class SwappedDates : public FileCheck
{
public:
    explicit SwappedDates(const CheckSubject &subject)
        : m_edits(subject.table.edits())
    {
        const auto takesDates = [](const SentColumn &column) {
            return column.field->type == xdm::Type::Date || column.field->type == xdm::Type::DateTime;
        };
        for (const SentColumn &column : sentColumns(subject, takesDates))
            m_columns.push_back(column.column);
    }

    std::unique_ptr<Lesson> lesson(const base::Progress &) override
    {
        return m_columns.empty() ? nullptr : std::make_unique<DateLesson>(m_columns, m_edits);
    }

    base::Result<> learn(std::vector<std::unique_ptr<Lesson>> lessons) override
    {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            Forms all;
            for (const auto &lesson : lessons) {
                for (const auto &[form, seen] : static_cast<const DateLesson &>(*lesson).seen[at]) {
                    all[form].all += seen.all;
                    all[form].large += seen.large;
                }
            }
            if (const auto form = swappedForm(all))
                m_swapped.push_back({.column = m_columns[at], .swapped = *form});
        }
        return {};
    }

    std::unique_ptr<RowCheck> rowCheck() const override
    {
        return std::make_unique<SwappedRow>(m_swapped, m_edits);
    }

private:
    const table::Edits &m_edits; ///< what was edited is as its author wants it
    std::vector<int> m_columns;
    std::vector<DateColumn> m_swapped;
};

} // namespace

std::unique_ptr<FileCheck> makeSwappedDates(const CheckSubject &subject)
{
    return std::make_unique<SwappedDates>(subject);
}

} // namespace quality

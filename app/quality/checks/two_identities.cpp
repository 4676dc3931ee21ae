// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/two_identities.h"

#include "quality/checks/case_fold.h"
#include "quality/checks/keyed_people.h"
#include "quality/rescue/rescue_words.h"
#include "xdm/text.h"

#include <algorithm>

namespace quality {

namespace {

constexpr qint64 mostRows = 20; ///< of one person; what more rows have in common is no number of one
constexpr std::size_t fewestDigits = 6; ///< of a telephone number

/// A column that people are told apart by.
struct NumberColumn
{
    int column;
    bool phone; ///< several people may have it
};

/// The digits of a telephone number, the last nine: with and without its country they are the same.
std::string_view lastDigits(std::string_view cell, std::string &digits)
{
    constexpr std::size_t own = 9;
    digits.clear();
    std::ranges::copy_if(cell, std::back_inserter(digits), xdm::isDigit);
    const std::string_view all = digits;
    return all.size() > own ? all.substr(all.size() - own) : all;
}

class NumberLesson : public Lesson
{
public:
    NumberLesson(const std::vector<NumberColumn> &numbers, const RescueColumns &columns,
                 std::vector<KeyedPeople::Adder> adders)
        : m_numbers(numbers)
        , m_name(columns)
        , m_adders(std::move(adders))
    {
    }

    void look(const LookedRow &row) override
    {
        if (row.verdict != xdm::EmailVerdict::Good)
            return;
        m_name.look(row.record);
        for (std::size_t at = 0; at < m_numbers.size(); ++at) {
            const std::string_view cell = xdm::trimmedCell(row.record.field(m_numbers[at].column));
            if (cell.empty() || isNoNumber(cell))
                continue;
            m_key = cell;
            if (m_numbers[at].phone) {
                const std::string_view digits = lastDigits(cell, m_digits);
                if (digits.size() < fewestDigits || !m_name.isWhole())
                    continue;
                m_key = digits;
            }
            m_adders[at].add(row.record.row, m_key, foldCase(row.email, m_scratch), m_name.key());
        }
    }

private:
    const std::vector<NumberColumn> &m_numbers;
    RowName m_name;
    std::vector<KeyedPeople::Adder> m_adders;
    std::string m_key;
    std::string m_digits;
    QByteArray m_scratch;
};

class TwoRow : public RowCheck
{
public:
    TwoRow(const std::vector<NumberColumn> &numbers, const std::vector<std::unique_ptr<KeyedPeople>> &people)
        : m_numbers(numbers)
        , m_people(people)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        for (std::size_t at = 0; at < m_numbers.size(); ++at) {
            if (!m_people[at]->isMarked(row.record.row))
                continue;
            const int column = m_numbers[at].column;
            found.add(Rule::TwoIdentities, column, xdm::trimmedCell(row.record.field(column)));
            return;
        }
    }

private:
    const std::vector<NumberColumn> &m_numbers;
    const std::vector<std::unique_ptr<KeyedPeople>> &m_people;
};

class TwoIdentities : public FileCheck
{
public:
    explicit TwoIdentities(const CheckSubject &subject)
        : m_columns(RescueColumns::of(subject.table.document(), subject.mapping, subject.schema))
    {
        for (const int column : m_columns.customers)
            m_numbers.push_back({.column = column, .phone = false});
        for (const int column : m_columns.phones)
            m_numbers.push_back({.column = column, .phone = true});
        for (std::size_t at = 0; at < m_numbers.size(); ++at)
            m_people.push_back(std::make_unique<KeyedPeople>(subject));
    }

    std::unique_ptr<Lesson> lesson(const base::Progress &progress) override
    {
        if (m_numbers.empty())
            return nullptr;
        std::vector<KeyedPeople::Adder> adders;
        for (const auto &people : m_people)
            adders.push_back(people->adder(progress));
        return std::make_unique<NumberLesson>(m_numbers, m_columns, std::move(adders));
    }

    base::Result<> learn(std::vector<std::unique_ptr<Lesson>>) override
    {
        for (const auto &people : m_people) {
            const auto decided = people->decide([](const KeyedPeople::Group &group) {
                return group.spellings > 1 && group.places < 2 && group.rows <= mostRows;
            });
            if (!decided)
                return decided;
        }
        return {};
    }

    std::unique_ptr<RowCheck> rowCheck() const override
    {
        return std::make_unique<TwoRow>(m_numbers, m_people);
    }

private:
    const RescueColumns m_columns;
    std::vector<NumberColumn> m_numbers;
    std::vector<std::unique_ptr<KeyedPeople>> m_people;
};

} // namespace

std::unique_ptr<FileCheck> makeTwoIdentities(const CheckSubject &subject)
{
    return std::make_unique<TwoIdentities>(subject);
}

} // namespace quality

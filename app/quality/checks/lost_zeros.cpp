// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/lost_zeros.h"

#include "quality/checks/sent_columns.h"
#include "xdm/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace quality {

namespace {

constexpr int longestCode = 20; ///< digits
constexpr int mostLost = 2; ///< zeros in front of a postal code
constexpr qint64 fewCodes = 20; ///< of fewer nothing can be learned
constexpr qint64 usualShare = 80; ///< per cent that are of one length
constexpr std::size_t mostCountries = 300; ///< more words than that are no countries

struct CodeColumn
{
    int column;
    int country; ///< the column that says by whose rules it is written, or -1
    bool postal;
};

/// The length that codes have, by column and country.
struct Lengths
{
    std::array<qint64, longestCode + 1> of = {};
    qint64 zeros = 0; ///< codes that begin with one
    qint64 other = 0; ///< neither digits nor blank
};

struct Hash
{
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

template <class Value> using ByCountry = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

std::string_view countryOf(const CodeColumn &column, const csv::RecordView &record)
{
    return column.country < 0 ? std::string_view() : xdm::trimmedCell(record.field(column.country));
}

class LengthLesson : public Lesson
{
public:
    explicit LengthLesson(const std::vector<CodeColumn> &columns)
        : seen(columns.size())
        , m_columns(columns)
    {
    }

    void look(const LookedRow &row) override
    {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const std::string_view code = xdm::trimmedCell(row.record.field(m_columns[at].column));
            if (code.empty())
                continue;
            const std::string_view country = countryOf(m_columns[at], row.record);
            auto lengths = seen[at].find(country);
            if (lengths == seen[at].end()) {
                if (seen[at].size() >= mostCountries)
                    continue;
                lengths = seen[at].emplace(country, Lengths()).first;
            }
            count(code, lengths->second);
        }
    }

    std::vector<ByCountry<Lengths>> seen;

private:
    static void count(std::string_view code, Lengths &lengths)
    {
        const int digits = digitsIn(code);
        if (digits < 0 || digits > longestCode) {
            ++lengths.other;
            return;
        }
        ++lengths.of[std::size_t(digits)];
        lengths.zeros += code.front() == '0';
    }

    const std::vector<CodeColumn> &m_columns;
};

/// The length of codes without loss, or 0 where it is not clear.
int usualLength(const Lengths &lengths, bool postal)
{
    const auto usual = std::ranges::max_element(lengths.of);
    qint64 all = lengths.other;
    for (const qint64 count : lengths.of)
        all += count;
    if (all < fewCodes || *usual * 100 < all * usualShare || (!postal && lengths.zeros == 0))
        return 0;
    return int(usual - lengths.of.begin());
}

using Usual = std::vector<ByCountry<int>>; ///< of each column: the length of its codes

class ZeroRow : public RowCheck
{
public:
    ZeroRow(const std::vector<CodeColumn> &columns, const Usual &usual)
        : m_columns(columns)
        , m_usual(usual)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        for (std::size_t at = 0; at < m_usual.size(); ++at) {
            const std::string_view code = xdm::trimmedCell(row.record.field(m_columns[at].column));
            const int digits = digitsIn(code);
            if (digits <= 0 || code.front() == '0')
                continue;
            const auto usual = m_usual[at].find(countryOf(m_columns[at], row.record));
            if (usual == m_usual[at].end() || digits >= usual->second || digits < usual->second - mostLost)
                continue;
            m_whole.assign(std::size_t(usual->second - digits), '0');
            m_whole += code;
            found.add(Rule::LostZeros, m_columns[at].column, code, m_whole);
        }
    }

private:
    const std::vector<CodeColumn> &m_columns;
    const Usual &m_usual;
    std::string m_whole;
};

/// The column with the country of the same address: "homeAddress.postalCode" has "homeAddress.countryCode".
int countryBeside(const CheckSubject &subject, const QString &postalField)
{
    const QString address = postalField.left(postalField.lastIndexOf(QLatin1Char('.')) + 1);
    for (const char *name : {"countryCode", "country"}) {
        if (const auto *column = subject.mapping.columnFor(address + QLatin1String(name)))
            return column->column;
    }
    return -1;
}

class LostZeros : public FileCheck
{
public:
    explicit LostZeros(const CheckSubject &subject)
    {
        for (const SentColumn &column : sentColumns(subject, takesText)) {
            const bool postal = column.mapping->field.endsWith(QLatin1String(".postalCode"));
            m_columns.push_back({.column = column.column,
                                 .country = postal ? countryBeside(subject, column.mapping->field) : -1,
                                 .postal = postal});
        }
    }

    std::unique_ptr<Lesson> lesson(const base::Progress &) override
    {
        return std::make_unique<LengthLesson>(m_columns);
    }

    base::Result<> learn(std::vector<std::unique_ptr<Lesson>> lessons) override
    {
        m_usual.resize(m_columns.size());
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            ByCountry<Lengths> all;
            for (const auto &lesson : lessons) {
                for (const auto &[country, lengths] : static_cast<const LengthLesson &>(*lesson).seen[at]) {
                    Lengths &sum = all[country];
                    std::ranges::transform(sum.of, lengths.of, sum.of.begin(), std::plus());
                    sum.zeros += lengths.zeros;
                    sum.other += lengths.other;
                }
            }
            for (const auto &[country, lengths] : all) {
                if (const int usual = usualLength(lengths, m_columns[at].postal); usual > 0)
                    m_usual[at].emplace(country, usual);
            }
        }
        return {};
    }

    std::unique_ptr<RowCheck> rowCheck() const override
    {
        return std::make_unique<ZeroRow>(m_columns, m_usual);
    }

private:
    std::vector<CodeColumn> m_columns;
    Usual m_usual;
};

} // namespace

std::unique_ptr<FileCheck> makeLostZeros(const CheckSubject &subject)
{
    return std::make_unique<LostZeros>(subject);
}

} // namespace quality

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/conversion_count.h"

#include "quality/column_pass.h"
#include "quality/word_tally.h"
#include "xdm/converter.h"
#include "xdm/text.h"

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
    ConversionTally(int column, const xdm::Conversion &conversion, const xdm::Field &field, bool folds)
        : m_column(column)
        , m_folds(folds)
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
            addSent(row.row, cell, m_folds ? folded(value.text) : value.text);
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
    void addSent(qint64 row, std::string_view cell, std::string_view sent)
    {
        if (sent == cell) {
            ++m_count.same;
        } else {
            ++m_count.changed;
            addIfRoom(m_count.changes, row, cell, sent);
        }
    }

    std::string_view folded(std::string_view text)
    {
        const auto changes
            = [](char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z'); };
        if (std::ranges::none_of(text, changes))
            return text;
        m_folded = QString::fromUtf8(text.data(), qsizetype(text.size())).toLower().toStdString();
        return m_folded;
    }

    static void addIfRoom(std::vector<ConversionExample> &examples, qint64 row, std::string_view before,
                          std::string_view after)
    {
        if (examples.size() < mostExamples)
            addExample(examples, {.row = row, .before = exampleText(before), .after = exampleText(after)});
    }

    int m_column;
    bool m_folds;
    bool m_translates;
    std::string m_folded;
    std::unique_ptr<xdm::Converter> m_converter;
    ConversionCount m_count;
    WordTally m_words;
};

} // namespace

base::Result<ConversionCount> countConversion(const table::Table &table, int column,
                                              const xdm::Conversion &conversion, const xdm::Field &field,
                                              base::Progress &progress, bool folds)
{
    xdm::Conversion suiting = conversion;
    if (!xdm::suits(suiting.kind, field))
        suiting.kind = xdm::usualKind(field);
    auto tallies = tallyRows<ConversionTally>(table, progress,
                                              [&] { return ConversionTally(column, suiting, field, folds); });
    if (!tallies)
        return base::Failure(tallies.error());
    for (std::size_t section = 1; section < tallies->size(); ++section)
        tallies->front().merge((*tallies)[section]);
    return tallies->front().count();
}

} // namespace quality

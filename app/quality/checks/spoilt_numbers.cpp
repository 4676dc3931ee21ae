// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/spoilt_numbers.h"

#include "quality/checks/sent_columns.h"
#include "xdm/text.h"

namespace quality {

namespace {

constexpr std::size_t keptDigits = 15; ///< of a number in a spreadsheet
constexpr std::size_t tellingZeros = 3; ///< at the end of so many digits more no code has them by chance
constexpr qint64 fewCodes = 5; ///< that are longer; of fewer nothing can be learned

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && xdm::isDigit(text[at]))
        ++at;
    return at;
}

/// One digit, perhaps a decimal sign and more, then "E+" and digits: as spreadsheets write it.
bool isShortened(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    if (skipDigits(text, at) != at + 1)
        return false;
    ++at;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        const std::size_t behind = skipDigits(text, at + 1);
        if (behind == at + 1)
            return false;
        at = behind;
    }
    if (at + 1 >= text.size() || (text[at] != 'E' && text[at] != 'e') || text[at + 1] != '+')
        return false;
    const std::size_t end = skipDigits(text, at + 2);
    return end > at + 2 && end == text.size();
}

/// How many digits a code has behind the fifteenth; 0: it is not so long, or no code.
std::size_t digitsBehind(std::string_view code)
{
    const int digits = digitsIn(code);
    return digits > int(keptDigits) ? std::size_t(digits) - keptDigits : 0;
}

bool endsInZeros(std::string_view code)
{
    return code.find_first_not_of('0', keptDigits) == std::string_view::npos;
}

struct CodeColumn
{
    int column;
    bool rounded = false; ///< most of its long codes end in zeros
};

class CodeLesson : public Lesson
{
public:
    struct Codes
    {
        qint64 all = 0; ///< of more than fifteen digits
        qint64 zeros = 0; ///< of these, with nothing but zeros behind the fifteenth
    };

    explicit CodeLesson(const std::vector<CodeColumn> &columns)
        : seen(columns.size())
        , m_columns(columns)
    {
    }

    void look(const LookedRow &row) override
    {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const std::string_view code = xdm::trimmedCell(row.record.field(m_columns[at].column));
            if (digitsBehind(code) == 0)
                continue;
            ++seen[at].all;
            seen[at].zeros += endsInZeros(code);
        }
    }

    std::vector<Codes> seen;

private:
    const std::vector<CodeColumn> &m_columns;
};

class SpoiltRow : public RowCheck
{
public:
    explicit SpoiltRow(const std::vector<CodeColumn> &columns)
        : m_columns(columns)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        for (const CodeColumn &column : m_columns) {
            const std::string_view code = xdm::trimmedCell(row.record.field(column.column));
            const std::size_t behind = digitsBehind(code);
            if (behind > 0) {
                if (endsInZeros(code) && (column.rounded || behind >= tellingZeros))
                    found.add(Rule::RoundedNumber, column.column, code);
            } else if (isShortened(code)) {
                found.add(Rule::ShortenedNumber, column.column, code);
            }
        }
    }

private:
    const std::vector<CodeColumn> &m_columns;
};

class SpoiltNumbers : public FileCheck
{
public:
    explicit SpoiltNumbers(const CheckSubject &subject)
    {
        for (const SentColumn &column : sentColumns(subject, takesText))
            m_columns.push_back({.column = column.column});
    }

    std::unique_ptr<Lesson> lesson(const base::Progress &) override
    {
        return std::make_unique<CodeLesson>(m_columns);
    }

    base::Result<> learn(std::vector<std::unique_ptr<Lesson>> lessons) override
    {
        std::vector<CodeLesson::Codes> seen(m_columns.size());
        for (const auto &lesson : lessons) {
            const auto &part = static_cast<const CodeLesson &>(*lesson).seen;
            for (std::size_t at = 0; at < seen.size(); ++at) {
                seen[at].all += part[at].all;
                seen[at].zeros += part[at].zeros;
            }
        }
        for (std::size_t at = 0; at < seen.size(); ++at)
            m_columns[at].rounded = seen[at].all >= fewCodes && seen[at].zeros * 2 > seen[at].all;
        return {};
    }

    std::unique_ptr<RowCheck> rowCheck() const override { return std::make_unique<SpoiltRow>(m_columns); }

private:
    std::vector<CodeColumn> m_columns;
};

} // namespace

std::unique_ptr<FileCheck> makeSpoiltNumbers(const CheckSubject &subject)
{
    return std::make_unique<SpoiltNumbers>(subject);
}

} // namespace quality

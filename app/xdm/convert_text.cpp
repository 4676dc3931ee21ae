// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_text.h"

#include "xdm/calling_codes.h"
#include "xdm/email.h"
#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

/// Spreadsheets and shops put an apostrophe before digits to keep them as text.
std::string_view withoutTextMark(std::string_view cell)
{
    const bool marked = cell.size() > 1 && cell.front() == '\''
        && std::all_of(cell.begin() + 1, cell.end(),
                       [](char c) { return isDigit(c) || c == '+' || c == '-' || c == ' '; });
    return marked ? cell.substr(1) : cell;
}

class TextConverter final : public Converter
{
public:
    using Converter::Converter;

protected:
    Value read(std::string_view cell) override { return Value::ofText(withoutTextMark(cell)); }
};

class EmailConverter final : public Converter
{
public:
    using Converter::Converter;

protected:
    Value read(std::string_view cell) override
    {
        const std::string_view clean = cleanEmail(cell, m_scratch);
        switch (judgeEmail(clean)) {
        case EmailVerdict::Good:
            return Value::ofText(clean);
        case EmailVerdict::Missing:
            return Value::nothing();
        case EmailVerdict::Invalid:
            return Value::misfit();
        }
        Q_UNREACHABLE();
    }

private:
    QByteArray m_scratch;
};

class PhoneConverter final : public Converter
{
public:
    PhoneConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_rule(callingRule(conversion.country))
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        const std::string_view number = withoutTextMark(cell);
        const auto digits = std::count_if(number.begin(), number.end(), isDigit);
        const bool rounded
            = number.find("E+") != std::string_view::npos || number.find("e+") != std::string_view::npos;
        if (digits < 3 || rounded)
            return Value::misfit();
        // 00 begins a number that is international already.
        if (!m_rule || !number.starts_with(m_rule->trunk) || number.starts_with("00"))
            return Value::ofText(number);
        const std::string_view rest = m_rule->isKept ? number : number.substr(m_rule->trunk.size());
        const std::size_t first = rest.find_first_not_of(" -./)");
        m_international = "+" + m_rule->code + " ";
        m_international += rest.substr(std::min(first, rest.size()));
        return Value::ofText(m_international);
    }

private:
    std::optional<CallingRule> m_rule;
    std::string m_international;
};

class StreetConverter final : public Converter
{
public:
    StreetConverter(const Field &field, int line, int last)
        : Converter(field)
        , m_line(line)
        , m_last(last)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        // One search for each: a search for either looks at every character by itself.
        const bool oneLine
            = cell.find('\n') == std::string_view::npos && cell.find('\r') == std::string_view::npos;
        if (oneLine)
            return m_line == 0 ? Value::ofText(cell) : Value::nothing();
        m_joined.clear();
        int line = 0;
        while (!cell.empty()) {
            const std::size_t end = std::min(cell.find_first_of("\r\n"), cell.size());
            const std::string_view text = trimmedCell(cell.substr(0, end));
            cell.remove_prefix(std::min(end + 1, cell.size()));
            if (text.empty())
                continue;
            if (line == m_line || (m_line == m_last && line > m_last)) {
                if (!m_joined.empty())
                    m_joined += ", ";
                m_joined += text;
            }
            ++line;
        }
        return m_joined.empty() ? Value::nothing() : Value::ofText(m_joined);
    }

private:
    int m_line;
    int m_last;
    std::string m_joined;
};

} // namespace

std::unique_ptr<Converter> makeTextConverter(const Field &field)
{
    return std::make_unique<TextConverter>(field);
}

std::unique_ptr<Converter> makeEmailConverter(const Field &field)
{
    return std::make_unique<EmailConverter>(field);
}

std::unique_ptr<Converter> makePhoneConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<PhoneConverter>(conversion, field);
}

std::unique_ptr<Converter> makeStreetConverter(const Field &field, int line, int last)
{
    return std::make_unique<StreetConverter>(field, line, last);
}

} // namespace xdm

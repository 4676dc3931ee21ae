// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_text.h"

#include "xdm/email.h"
#include "xdm/letters.h"
#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

class TextConverter final : public Converter
{
public:
    TextConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_letters(conversion)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        return Value::ofText(m_letters.change(withoutTextMark(cell)));
    }

private:
    Letters m_letters;
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

class StreetConverter final : public Converter
{
public:
    StreetConverter(const Conversion &conversion, const Field &field, int line, int last)
        : Converter(field)
        , m_letters(conversion)
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
            return m_line == 0 ? Value::ofText(m_letters.change(cell)) : Value::nothing();
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
        return m_joined.empty() ? Value::nothing() : Value::ofText(m_letters.change(m_joined));
    }

private:
    Letters m_letters;
    int m_line;
    int m_last;
    std::string m_joined;
};

} // namespace

std::string_view withoutTextMark(std::string_view cell)
{
    const bool marked = cell.size() > 1 && cell.front() == '\''
        && std::all_of(cell.begin() + 1, cell.end(),
                       [](char c) { return isDigit(c) || c == '+' || c == '-' || c == ' '; });
    return marked ? cell.substr(1) : cell;
}

std::unique_ptr<Converter> makeTextConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<TextConverter>(conversion, field);
}

std::unique_ptr<Converter> makeEmailConverter(const Field &field)
{
    return std::make_unique<EmailConverter>(field);
}

std::unique_ptr<Converter> makeStreetConverter(const Conversion &conversion, const Field &field, int line,
                                               int last)
{
    auto converter = std::make_unique<StreetConverter>(conversion, field, line, last);
    converter->standIn(conversion.whenEmpty);
    return converter;
}

} // namespace xdm

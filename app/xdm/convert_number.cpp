// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_number.h"

#include "xdm/answers.h"
#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr std::size_t maxDigits = 15; // what a double carries for certain

/// A number taken apart; JSON wants no leading zeros and no plus sign.
struct Digits
{
    bool negative = false;
    std::string_view whole = {};
    std::string_view fraction = {};
    bool good = false;
};

Digits takeApart(std::string_view cell)
{
    Digits digits;
    if (cell.front() == '-' || cell.front() == '+') {
        digits.negative = cell.front() == '-';
        cell.remove_prefix(1);
    }
    const std::size_t mark = cell.find_first_of(".,");
    digits.whole = cell.substr(0, mark);
    if (mark != std::string_view::npos)
        digits.fraction = cell.substr(mark + 1);
    const auto areDigits
        = [](std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); };
    const bool thousands = mark != std::string_view::npos && cell[mark] == ',' && digits.fraction.size() == 3
        && digits.whole.size() <= 3 && digits.whole != "0";
    const bool complete = mark == std::string_view::npos || !digits.fraction.empty();
    digits.good = !digits.whole.empty() && complete && areDigits(digits.whole) && areDigits(digits.fraction)
        && !thousands;
    while (digits.whole.size() > 1 && digits.whole.front() == '0')
        digits.whole.remove_prefix(1);
    while (!digits.fraction.empty() && digits.fraction.back() == '0')
        digits.fraction.remove_suffix(1);
    digits.good = digits.good && digits.whole.size() + digits.fraction.size() <= maxDigits;
    return digits;
}

class NumberConverter final : public Converter
{
public:
    NumberConverter(const Field &field, bool wholeOnly)
        : Converter(field)
        , m_wholeOnly(wholeOnly)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        const Digits digits = takeApart(cell);
        if (!digits.good || (m_wholeOnly && !digits.fraction.empty()))
            return Value::misfit();
        const bool zero = digits.whole == "0" && digits.fraction.empty();
        m_text.clear();
        if (digits.negative && !zero)
            m_text += '-';
        m_text += digits.whole;
        if (!digits.fraction.empty()) {
            m_text += '.';
            m_text += digits.fraction;
        }
        return Value::literal(m_text);
    }

private:
    bool m_wholeOnly;
    std::string m_text;
};

class BooleanConverter final : public Converter
{
public:
    using Converter::Converter;

protected:
    Value read(std::string_view cell) override
    {
        switch (m_answers.read(cell)) {
        case Answer::Yes:
            return Value::literal("true");
        case Answer::No:
            return Value::literal("false");
        case Answer::Blank:
            return Value::nothing();
        case Answer::OptedIn:
        case Answer::OptedOut:
        case Answer::Pending:
        case Answer::Unknown:
        case Answer::None:
            break;
        }
        return Value::misfit();
    }

private:
    AnswerReader m_answers;
};

} // namespace

std::unique_ptr<Converter> makeIntegerConverter(const Field &field)
{
    return std::make_unique<NumberConverter>(field, true);
}

std::unique_ptr<Converter> makeNumberConverter(const Field &field)
{
    return std::make_unique<NumberConverter>(field, false);
}

std::unique_ptr<Converter> makeBooleanConverter(const Field &field)
{
    return std::make_unique<BooleanConverter>(field);
}

} // namespace xdm

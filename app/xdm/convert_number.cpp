// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_number.h"

#include "xdm/answers.h"
#include "xdm/number_reader.h"

namespace xdm {

namespace {

class NumberConverter final : public Converter
{
public:
    NumberConverter(const Conversion &conversion, const Field &field, bool wholeOnly)
        : Converter(field)
        , m_reader(conversion.decimal)
        , m_wholeOnly(wholeOnly)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        if (!m_reader.read(cell) || (m_wholeOnly && m_reader.hasFraction()))
            return Value::misfit();
        return Value::literal(m_reader.number());
    }

private:
    NumberReader m_reader;
    bool m_wholeOnly;
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

std::unique_ptr<Converter> makeIntegerConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<NumberConverter>(conversion, field, true);
}

std::unique_ptr<Converter> makeNumberConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<NumberConverter>(conversion, field, false);
}

std::unique_ptr<Converter> makeBooleanConverter(const Field &field)
{
    return std::make_unique<BooleanConverter>(field);
}

} // namespace xdm

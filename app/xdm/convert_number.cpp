// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_number.h"

#include "xdm/answers.h"
#include "xdm/convert_words.h"
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
    BooleanConverter(const Conversion &conversion, const Field &field)
        : Converter(field)
        , m_own(conversion)
    {
    }

protected:
    Value read(std::string_view cell) override
    {
        if (const std::string *own = m_own.find(cell))
            return ofOwn(*own);
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
    static Value ofOwn(std::string_view own)
    {
        if (own.empty())
            return Value::nothing();
        return own == "true" || own == "false" ? Value::literal(own) : Value::misfit();
    }

    OwnWords m_own;
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

std::unique_ptr<Converter> makeBooleanConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<BooleanConverter>(conversion, field);
}

} // namespace xdm

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/convert_phone.h"

#include "xdm/calling_codes.h"
#include "xdm/convert_text.h"
#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr std::size_t fewestDigits = 8; // of an international number that is taken for complete
constexpr std::size_t mostDigits = 15; // ITU-T E.164

bool isMark(char32_t c)
{
    return c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')' || c == 0xA0 || c == 0xAD
        || (c >= 0x2000 && c <= 0x2015) || c == 0x202F || c == 0x2060 || c == 0x2212 || c == 0x3000
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

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
        if (takeDigits(number) && makeInternational())
            return Value::ofText(m_international);
        return Value::ofText(number);
    }

private:
    /// \return whether there is nothing else in the number
    bool takeDigits(std::string_view number)
    {
        m_digits.clear();
        m_isInternational = false;
        m_trunkInside = std::string::npos;
        for (std::size_t at = 0; at < number.size();) {
            // "+46 (0)70": a remark for those who call from within the country.
            if (number.substr(at).starts_with("(0)") && !m_digits.empty()
                && m_trunkInside == std::string::npos)
                m_trunkInside = m_digits.size();
            const char32_t c = nextCodePoint(number, at);
            if (c == '+' && m_digits.empty() && !m_isInternational)
                m_isInternational = true;
            else if (c >= '0' && c <= '9')
                m_digits += char(c);
            else if (c > 0xFF0F && c < 0xFF1A)
                m_digits += char(c - 0xFF10 + '0');
            else if (!isMark(c))
                return false;
        }
        return true;
    }

    bool makeInternational()
    {
        if (!m_isInternational) {
            const std::string_view abroad = m_rule ? std::string_view(m_rule->abroad) : "00";
            if (!abroad.empty() && m_digits.starts_with(abroad)) {
                m_digits.erase(0, abroad.size());
                if (m_trunkInside != std::string::npos && m_trunkInside >= abroad.size())
                    m_trunkInside -= abroad.size();
            } else if (!addCountry()) {
                return false;
            }
        }
        const bool keepsTrunk = m_digits.starts_with("39") || m_digits.starts_with("378");
        if (m_trunkInside != std::string::npos && !keepsTrunk)
            m_digits.erase(m_trunkInside, 1);
        if (m_digits.size() < fewestDigits || m_digits.size() > mostDigits || m_digits.front() == '0')
            return false;
        m_international = '+';
        m_international += m_digits;
        return true;
    }

    /// In front of a national number.
    bool addCountry()
    {
        if (!m_rule || m_trunkInside != std::string::npos)
            return false;
        const CallingRule &rule = *m_rule;
        if (!rule.digits.empty()) {
            if (!rule.trunk.empty() && m_digits.starts_with(rule.trunk))
                m_digits.erase(0, rule.trunk.size());
            const bool complete = std::find(rule.digits.begin(), rule.digits.end(), int(m_digits.size()))
                != rule.digits.end();
            if (!complete || m_digits.front() < rule.first)
                return false;
        } else if (!m_digits.starts_with(rule.trunk) || m_digits.starts_with("00")) {
            return false;
        } else if (!rule.isKept) {
            m_digits.erase(0, rule.trunk.size());
        }
        m_digits.insert(0, rule.code);
        return true;
    }

    std::optional<CallingRule> m_rule;
    bool m_isInternational = false;
    std::size_t m_trunkInside = std::string::npos; ///< place of the 0 of a "(0)" among the digits
    std::string m_digits;
    std::string m_international;
};

} // namespace

std::unique_ptr<Converter> makePhoneConverter(const Conversion &conversion, const Field &field)
{
    return std::make_unique<PhoneConverter>(conversion, field);
}

} // namespace xdm

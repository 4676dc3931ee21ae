// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/field_limits.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr std::size_t rememberedTexts = 1024;

qsizetype characters(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

FieldLimits::FieldLimits(const Field &field)
    : m_twoCapitals(field.pattern == QLatin1String("^[A-Z]{2}$"))
    , m_maxLength(field.maxLength)
    , m_minimum(field.minimum)
    , m_maximum(field.maximum)
{
    for (const QString &value : field.values)
        m_values.push_back(value.toStdString());
    if (!field.pattern.isEmpty() && !m_twoCapitals)
        m_pattern = QRegularExpression(field.pattern);
    // The platform's expressions are of another dialect; one that we cannot read rejects nothing.
    m_hasPattern = m_pattern.isValid() && !m_pattern.pattern().isEmpty();
}

bool FieldLimits::fits(std::string_view text) const
{
    if (!m_values.empty() && std::find(m_values.begin(), m_values.end(), text) == m_values.end())
        return false;
    if (m_maxLength >= 0 && qsizetype(text.size()) > m_maxLength && characters(text) > m_maxLength)
        return false;
    return matchesPattern(text);
}

bool FieldLimits::fits(double number) const
{
    return (!m_minimum || number >= *m_minimum) && (!m_maximum || number <= *m_maximum);
}

bool FieldLimits::matchesPattern(std::string_view text) const
{
    if (m_twoCapitals)
        return text.size() == 2 && isCapital(text[0]) && isCapital(text[1]);
    if (!m_hasPattern)
        return true;
    if (const auto known = m_matched.find(text); known != m_matched.end())
        return known->second;
    if (m_matched.size() >= rememberedTexts)
        m_matched.clear();
    const bool matches = m_pattern.match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
    return m_matched.emplace(text, matches).first->second;
}

} // namespace xdm

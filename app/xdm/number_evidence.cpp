// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/number_evidence.h"

#include <array>

namespace xdm {

NumberForm NumberForms::of(std::string_view text)
{
    const bool dot = m_dot.read(text);
    const bool comma = m_comma.read(text);
    if (dot && comma)
        return m_dot.number() == m_comma.number() ? NumberForm::Plain : NumberForm::Either;
    if (dot)
        return NumberForm::Dot;
    return comma ? NumberForm::Comma : NumberForm::None;
}

SignGuess decideDecimalSign(qint64 dots, qint64 commas, qint64 either)
{
    if ((dots > 0) == (commas > 0))
        return {.open = dots > 0 || either > 0};
    return {.sign = dots > 0 ? DecimalSign::Dot : DecimalSign::Comma};
}

SignGuess guessDecimalSign(std::span<const std::string_view> texts)
{
    NumberForms forms;
    std::array<qint64, numberForms> counts {};
    for (const std::string_view text : texts)
        ++counts[std::size_t(forms.of(text))];
    const auto count = [&counts](NumberForm form) { return counts[std::size_t(form)]; };
    return decideDecimalSign(count(NumberForm::Dot), count(NumberForm::Comma), count(NumberForm::Either));
}

} // namespace xdm

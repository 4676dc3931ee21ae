// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/consent_guard.h"

#include "xdm/answers.h"
#include "xdm/converter.h"

#include <algorithm>

namespace xdm {

namespace {

/// Anything else permits something: y and dy by a choice, LI, CT, CP, VI and PI by another right.
bool permits(std::string_view value)
{
    return value != "n" && value != "dn" && value != "p" && value != "u";
}

bool permits(const Value &value)
{
    return value.kind == Value::Kind::Text && permits(value.text);
}

bool saysNo(Answer answer, bool inverted)
{
    switch (answer) {
    case Answer::Blank:
    case Answer::OptedOut:
        return true;
    case Answer::No:
        return !inverted;
    case Answer::Yes:
        return inverted;
    case Answer::None:
    case Answer::OptedIn:
    case Answer::Pending:
    case Answer::Unknown:
        break;
    }
    return false;
}

base::Failure raised(const Field &field)
{
    return base::Failure({.code = base::ErrorCode::ConsentRaised, .subject = field.path});
}

} // namespace

bool isConsent(const QString &path)
{
    return path.startsWith(QLatin1String("consents.")) && path.endsWith(QLatin1String(".val"));
}

base::Result<> raisesNoConsent(const Conversion &conversion, const Field &field)
{
    if (!isConsent(field.path))
        return {};
    AnswerReader answers;
    const bool inverted = conversion.kind == ConversionKind::ConsentInverted;
    for (auto word = conversion.values.cbegin(); word != conversion.values.cend(); ++word) {
        const std::string said = word.key().trimmed().toStdString();
        const bool no = said.empty() || said == "dn" || saysNo(answers.read(said), inverted);
        if (no && permits(word.value().toStdString()))
            return raised(field);
    }
    const std::string substitute = conversion.whenEmpty.toStdString();
    if (!substitute.empty() && permits(makeConverter(conversion, field)->convert(substitute)))
        return raised(field);
    return {};
}

base::Result<> raisesNoConsent(const MadeField &made, const Field &field)
{
    if (!isConsent(field.path))
        return {};
    if (made.kind != MadeField::Kind::Constant
        || permits(makeConverter(made.conversion, field)->convert(made.text.toStdString())))
        return raised(field);
    return raisesNoConsent(made.conversion, field);
}

} // namespace xdm

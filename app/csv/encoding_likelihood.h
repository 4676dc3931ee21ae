// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace csv {

/// How likely a text is to be people's words, names and numbers.
struct Likelihood
{
    double logProbability = 0; ///< natural logarithm
    QByteArray language
        = {}; ///< ISO 639 code of the one that most words beyond ASCII are like; empty without any
};

/// Each word is weighed in a mixture of languages whose shares come from the text itself, so that customers
/// of several countries in one file do not speak against an encoding. U+FFFD stands for a byte that is no
/// character.
Likelihood likelihoodOf(std::u16string_view text);

} // namespace csv

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/case_fold.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace quality {

namespace {

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool isAsciiUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::string_view foldCase(std::string_view text, QByteArray &scratch)
{
    if (!std::ranges::all_of(text, isAscii)) {
        QString folded;
        for (const char32_t c : QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4())
            folded += QChar::fromUcs4(QChar::toCaseFolded(c));
        scratch = folded.toUtf8();
        return {scratch.constData(), std::size_t(scratch.size())};
    }
    if (std::ranges::none_of(text, isAsciiUpper))
        return text;
    scratch.resize(qsizetype(text.size()));
    std::ranges::transform(text, scratch.begin(),
                           [](char c) { return isAsciiUpper(c) ? char(c | 0x20) : c; });
    return {scratch.constData(), text.size()};
}

} // namespace quality

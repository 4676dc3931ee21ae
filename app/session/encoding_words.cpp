// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/encoding_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Encodings)
};

QString regionOf(csv::Encoding encoding)
{
    using csv::Encoding;
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf16Little:
    case Encoding::Utf16Big:
    case Encoding::Utf32Little:
    case Encoding::Utf32Big:
        return {};
    case Encoding::Windows1252:
    case Encoding::Latin1:
    case Encoding::Latin9:
        return Tr::tr("Western European");
    case Encoding::Windows1250:
    case Encoding::Latin2:
        return Tr::tr("Central European");
    case Encoding::Windows1251:
    case Encoding::Cyrillic:
    case Encoding::Koi8R:
        return Tr::tr("Cyrillic");
    case Encoding::Windows1253:
    case Encoding::Greek:
        return Tr::tr("Greek");
    case Encoding::Windows1254:
    case Encoding::Latin5:
        return Tr::tr("Turkish");
    case Encoding::Windows1255:
        return Tr::tr("Hebrew");
    case Encoding::Windows1256:
        return Tr::tr("Arabic");
    case Encoding::Windows1257:
        return Tr::tr("Baltic");
    case Encoding::Thai:
        return Tr::tr("Thai");
    case Encoding::ShiftJis:
    case Encoding::EucJp:
        return Tr::tr("Japanese");
    case Encoding::EucKr:
        return Tr::tr("Korean");
    case Encoding::Gb18030:
        return Tr::tr("Chinese, simplified");
    case Encoding::Big5:
        return Tr::tr("Chinese, traditional");
    }
    Q_UNREACHABLE();
}

QString usualName(csv::Encoding encoding)
{
    const QString name = csv::nameOf(encoding);
    if (encoding == csv::Encoding::ShiftJis)
        return QStringLiteral("Shift_JIS");
    if (name.startsWith(QLatin1String("windows")) || encoding == csv::Encoding::Big5)
        return name.left(1).toUpper() + name.mid(1);
    return name.toUpper();
}

constexpr int surest = 99; ///< percent: letters are never a proof

/// In the language that the program speaks; empty for none.
QString languageName(const QByteArray &code)
{
    std::array<char16_t, 64> name {};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray spoken = QLocale().name().toLatin1();
    const int32_t length = uloc_getDisplayLanguage(code.constData(), spoken.constData(), name.data(),
                                                   int32_t(name.size()), &status);
    return code.isEmpty() || U_FAILURE(status) || length > int32_t(name.size())
        ? QString()
        : QString::fromUtf16(name.data(), length);
}

QString lettersReason(const csv::EncodingEvidence &evidence)
{
    const QString language = languageName(evidence.language);
    const QString percent
        = QLocale().toString(std::min(int(evidence.confidence * 100), surest)) + QLocale().percent();
    if (language.isEmpty())
        return Tr::tr("Read like this, the text is likeliest to make sense: %1 sure.", "a percentage")
            .arg(percent);
    return Tr::tr("Read like this, its words are most like %1: %2 sure.", "a language, a percentage")
        .arg(language, percent);
}

} // namespace

QString encodingWords(csv::Encoding encoding)
{
    const QString name = usualName(encoding);
    const QString region = regionOf(encoding);
    return region.isEmpty() ? name : Tr::tr("%1, %2", "region, name of an encoding").arg(region, name);
}

QString encodingReason(const csv::Document &document)
{
    const csv::EncodingEvidence &evidence = document.encodingEvidence();
    switch (evidence.reason) {
    case csv::EncodingReason::Chosen:
        return document.encoding().origin == base::Origin::Recipe ? Tr::tr("The recipe says so.")
                                                                  : Tr::tr("You said so.");
    case csv::EncodingReason::Mark:
        return Tr::tr("The file says so with a byte order mark at its beginning.");
    case csv::EncodingReason::Ascii:
        return Tr::tr("So far only characters that nearly every encoding shares.");
    case csv::EncodingReason::WellFormed:
        return Tr::tr("Its letters beyond ASCII are well-formed UTF-8.");
    case csv::EncodingReason::Pattern:
        return Tr::tr("Zero bytes stand where this encoding has them.");
    case csv::EncodingReason::Letters:
        return lettersReason(evidence);
    }
    Q_UNREACHABLE();
}

} // namespace session

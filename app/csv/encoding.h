// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace csv {

/// How the bytes of a file are text.
enum class Encoding : std::uint8_t {
    Utf8,
    Utf16Little,
    Utf16Big,
    Utf32Little,
    Utf32Big,
    Windows1252, ///< western Europe
    Windows1250, ///< central Europe
    Windows1251, ///< Cyrillic
    Windows1253, ///< Greek
    Windows1254, ///< Turkish
    Windows1255, ///< Hebrew
    Windows1256, ///< Arabic
    Windows1257, ///< Baltic
    Latin1, ///< ISO 8859-1
    Latin2, ///< ISO 8859-2
    Latin5, ///< ISO 8859-9
    Latin9, ///< ISO 8859-15
    Cyrillic, ///< ISO 8859-5
    Greek, ///< ISO 8859-7
    Koi8R,
    Thai, ///< windows-874
    ShiftJis, ///< as Windows writes it (code page 932)
    EucJp,
    EucKr, ///< with the syllables that Windows adds (code page 949)
    Gb18030, ///< GB 2312 and GBK among it
    Big5,
};

/// All of them, the common ones first.
std::span<const Encoding> allEncodings();

/// The name by which the IANA registers it, for instance "windows-1252".
QLatin1String nameOf(Encoding encoding);

/// By any usual name, without regard to case, blanks, hyphens and underscores.
std::optional<Encoding> encodingNamed(QStringView name);

/// Whether each byte is one character.
bool isSingleByte(Encoding encoding);

/// What an encoding was told by.
enum class EncodingReason : std::uint8_t {
    Chosen, ///< somebody said it
    Mark, ///< the file begins with a byte order mark
    Ascii, ///< nothing but ASCII was seen
    WellFormed, ///< characters beyond ASCII are well-formed UTF-8
    Pattern, ///< zero bytes stand where UTF-16 or UTF-32 has them
    Letters, ///< read so, the text is likeliest to be words
};

/// Why a file is read the way it is.
struct EncodingEvidence
{
    EncodingReason reason = EncodingReason::Ascii;
    double confidence = 1; ///< 0 to 1
    QByteArray language = {}; ///< for Letters: ISO 639 code of the language that the words are most like
    bool marked = false; ///< a byte order mark stands at the beginning

    friend bool operator==(const EncodingEvidence &, const EncodingEvidence &) = default;
};

struct DetectedEncoding
{
    Encoding encoding = Encoding::Utf8;
    EncodingEvidence evidence = {};

    friend bool operator==(const DetectedEncoding &, const DetectedEncoding &) = default;
};

} // namespace csv

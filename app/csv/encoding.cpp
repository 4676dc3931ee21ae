// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding.h"

#include <QString>

#include <algorithm>
#include <array>

namespace csv {

namespace {

struct Alias
{
    const char *name; ///< lower case, without hyphens and the like
    Encoding encoding;
};

constexpr std::array encodings {
    Encoding::Utf8,        Encoding::Windows1252, Encoding::Utf16Little, Encoding::Utf16Big,
    Encoding::Windows1250, Encoding::Windows1251, Encoding::Windows1253, Encoding::Windows1254,
    Encoding::Windows1255, Encoding::Windows1256, Encoding::Windows1257, Encoding::Latin1,
    Encoding::Latin2,      Encoding::Latin5,      Encoding::Latin9,      Encoding::Cyrillic,
    Encoding::Greek,       Encoding::Koi8R,       Encoding::Thai,        Encoding::ShiftJis,
    Encoding::EucJp,       Encoding::EucKr,       Encoding::Gb18030,     Encoding::Big5,
    Encoding::Utf32Little, Encoding::Utf32Big,
};

constexpr Alias aliases[] {
    {"utf16", Encoding::Utf16Little},   {"unicode", Encoding::Utf16Little}, {"utf32", Encoding::Utf32Little},
    {"cp1250", Encoding::Windows1250},  {"cp1251", Encoding::Windows1251},  {"cp1252", Encoding::Windows1252},
    {"ansi", Encoding::Windows1252},    {"cp1253", Encoding::Windows1253},  {"cp1254", Encoding::Windows1254},
    {"cp1255", Encoding::Windows1255},  {"cp1256", Encoding::Windows1256},  {"cp1257", Encoding::Windows1257},
    {"latin1", Encoding::Latin1},       {"latin2", Encoding::Latin2},       {"latin5", Encoding::Latin5},
    {"latin9", Encoding::Latin9},       {"ascii", Encoding::Utf8},          {"usascii", Encoding::Utf8},
    {"utf8sig", Encoding::Utf8},        {"sjis", Encoding::ShiftJis},       {"cp932", Encoding::ShiftJis},
    {"windows31j", Encoding::ShiftJis}, {"ms932", Encoding::ShiftJis},      {"cp949", Encoding::EucKr},
    {"uhc", Encoding::EucKr},           {"windows949", Encoding::EucKr},    {"ksc5601", Encoding::EucKr},
    {"gb2312", Encoding::Gb18030},      {"gbk", Encoding::Gb18030},         {"cp936", Encoding::Gb18030},
    {"cp950", Encoding::Big5},          {"big5hkscs", Encoding::Big5},      {"iso885911", Encoding::Thai},
    {"tis620", Encoding::Thai},
};

QByteArray plain(QStringView name)
{
    QByteArray letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower().toLatin1());
    }
    return letters;
}

} // namespace

std::span<const Encoding> allEncodings()
{
    return encodings;
}

QLatin1String nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QLatin1String("utf-8");
    case Encoding::Utf16Little:
        return QLatin1String("utf-16le");
    case Encoding::Utf16Big:
        return QLatin1String("utf-16be");
    case Encoding::Utf32Little:
        return QLatin1String("utf-32le");
    case Encoding::Utf32Big:
        return QLatin1String("utf-32be");
    case Encoding::Windows1252:
        return QLatin1String("windows-1252");
    case Encoding::Windows1250:
        return QLatin1String("windows-1250");
    case Encoding::Windows1251:
        return QLatin1String("windows-1251");
    case Encoding::Windows1253:
        return QLatin1String("windows-1253");
    case Encoding::Windows1254:
        return QLatin1String("windows-1254");
    case Encoding::Windows1255:
        return QLatin1String("windows-1255");
    case Encoding::Windows1256:
        return QLatin1String("windows-1256");
    case Encoding::Windows1257:
        return QLatin1String("windows-1257");
    case Encoding::Latin1:
        return QLatin1String("iso-8859-1");
    case Encoding::Latin2:
        return QLatin1String("iso-8859-2");
    case Encoding::Latin5:
        return QLatin1String("iso-8859-9");
    case Encoding::Latin9:
        return QLatin1String("iso-8859-15");
    case Encoding::Cyrillic:
        return QLatin1String("iso-8859-5");
    case Encoding::Greek:
        return QLatin1String("iso-8859-7");
    case Encoding::Koi8R:
        return QLatin1String("koi8-r");
    case Encoding::Thai:
        return QLatin1String("windows-874");
    case Encoding::ShiftJis:
        return QLatin1String("shift_jis");
    case Encoding::EucJp:
        return QLatin1String("euc-jp");
    case Encoding::EucKr:
        return QLatin1String("euc-kr");
    case Encoding::Gb18030:
        return QLatin1String("gb18030");
    case Encoding::Big5:
        return QLatin1String("big5");
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingNamed(QStringView name)
{
    const QByteArray wanted = plain(name);
    for (const Encoding encoding : encodings) {
        if (plain(QString(nameOf(encoding))) == wanted)
            return encoding;
    }
    const auto *const alias
        = std::ranges::find_if(aliases, [&](const Alias &known) { return wanted == known.name; });
    if (alias == std::end(aliases))
        return std::nullopt;
    return alias->encoding;
}

bool isSingleByte(Encoding encoding)
{
    return encoding >= Encoding::Windows1252 && encoding <= Encoding::Thai;
}

} // namespace csv

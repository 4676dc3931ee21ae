// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::Text)
};

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

int plural(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString bytes(qint64 value)
{
    return QLocale().formattedDataSize(value, value < 1'000'000 ? 0 : 2, QLocale::DataSizeSIFormat);
}

QString percent(double share)
{
    // Only what is whole is called whole, and only what is nothing nothing.
    int shown = int(std::lround(share * 100));
    if (shown == 100 && share < 1)
        shown = 99;
    if (shown == 0 && share > 0)
        return Tr::tr("under 1 %");
    return Tr::tr("%1 %", "a share in hundredths").arg(QLocale().toString(shown));
}

QString duration(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    if (time < seconds(1))
        return Tr::tr("%1 s", "seconds").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    const qint64 whole = duration_cast<seconds>(time).count();
    if (whole < 60)
        return Tr::tr("%1 s", "seconds").arg(QLocale().toString(whole));
    if (whole < 3600)
        return Tr::tr("%1 min %2 s", "minutes, seconds")
            .arg(QLocale().toString(whole / 60), QLocale().toString(whole % 60));
    return Tr::tr("%1 h %2 min", "hours, minutes")
        .arg(QLocale().toString(whole / 3600), QLocale().toString(whole / 60 % 60));
}

QString cellText(std::string_view cell)
{
    constexpr qsizetype longest = 200;
    // A character is at most four bytes long: no more of a large cell is looked at than is shown.
    QString text = QString::fromUtf8(cell.data(), std::min<qsizetype>(qsizetype(cell.size()), longest * 4));
    text = text.simplified();
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return text;
}

QString maskedText()
{
    return QString(6, u'•');
}

} // namespace models

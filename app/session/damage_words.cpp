// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/damage_words.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace session {

namespace {

using Kind = csv::DamageKind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Damage)
};

constexpr std::size_t shownLines = 3;
constexpr std::size_t shownPlaces = 20;

QString characterOf(const csv::Damage &damage)
{
    return damage.number > ' ' && damage.number < 0x7f
        ? QString(QLatin1Char(char(damage.number)))
        : QStringLiteral("U+%1").arg(std::max<qint64>(damage.number, 0), 4, 16, QLatin1Char('0')).toUpper();
}

QString quoteWords(const csv::Damage &damage)
{
    return damage.number == 0 ? Tr::tr("Quotation marks are read as ordinary characters.")
                              : Tr::tr("Values stand between %1 characters.").arg(characterOf(damage));
}

/// Of one thing that is wrong with the header or with the file as a whole.
QString wordsForOne(const csv::Damage &damage)
{
    switch (damage.kind) {
    case Kind::HeaderMissing:
        return Tr::tr("The first row does not look like a header with column names.");
    case Kind::DelimiterUnsure:
        return Tr::tr("Another character would separate the columns just as well as the delimiter that was "
                      "chosen: %1")
            .arg(characterOf(damage));
    case Kind::QuoteUnusual:
        return quoteWords(damage);
    case Kind::EscapeUsed:
        return Tr::tr("%1 is read as an escape character.").arg(characterOf(damage));
    case Kind::BlanksSkipped:
        return Tr::tr("The blanks between delimiters and values or quotes are skipped.");
    case Kind::OtherEncoding:
        return Tr::tr("The file is not UTF-8; its text is read in the encoding that fits it best.");
    case Kind::Unpacked:
        return Tr::tr("The file is compressed; the table in it is read.");
    case Kind::ZeroTail:
        return Tr::tr("The file is damaged at its end: zero bytes stand there, and are left out.");
    case Kind::LastRowCut:
        return Tr::tr(
            "The last row is too short, and no line end follows: the end of the file may be missing.");
    case Kind::Footer:
        return Tr::tr("What stands at the end may not be a customer: a total, or a remark.");
    case Kind::HeaderContinues:
        return Tr::tr("A second row of names stands with the first: the two may be one header.");
    case Kind::TitleLines:
        return Tr::tr("The header is not the first line; what stands above it is left out.");
    default:
        return {};
    }
}

QString wordsForMany(Kind kind, int n)
{
    switch (kind) {
    case Kind::ShortRow:
        return Tr::tr("%Ln row(s) have fewer fields than there are columns; the missing ones are empty.",
                      nullptr, n);
    case Kind::LongRow:
        return Tr::tr("%Ln row(s) have more fields than there are columns.", nullptr, n);
    case Kind::EmptyRow:
        return Tr::tr("%Ln row(s) are empty.", nullptr, n);
    case Kind::QuoteNeverClosed:
        return Tr::tr("In %Ln row(s) a quote is never closed.", nullptr, n);
    case Kind::TextAfterQuote:
        return Tr::tr("In %Ln row(s) text stands behind a closing quote.", nullptr, n);
    case Kind::LongQuote:
        return Tr::tr("In %Ln row(s) one value spans very many lines: a quote may be missing.", nullptr, n);
    case Kind::LongCell:
        return Tr::tr("In %Ln row(s) one value is very long: a quote may be missing.", nullptr, n);
    case Kind::ControlCharacter:
        return Tr::tr("%Ln row(s) hold control characters.", nullptr, n);
    case Kind::ByteOrderMark:
        return Tr::tr("%Ln row(s) begin with a byte order mark, as where two files were joined.", nullptr, n);
    case Kind::InvalidBytes:
        return Tr::tr("In %Ln place(s) bytes are no text in the encoding of the file; they show as \uFFFD.",
                      nullptr, n);
    case Kind::BlankLines:
        return Tr::tr("%Ln line(s) are blank and are no rows.", nullptr, n);
    case Kind::CommentLines:
        return Tr::tr("%Ln line(s) are comments and are no rows.", nullptr, n);
    case Kind::CommentRows:
        return Tr::tr("%Ln line(s) are left out as comments, but hold as many values as a row.", nullptr, n);
    case Kind::HeaderRepeated:
        return Tr::tr("%Ln column(s) have a name that is there twice.", nullptr, n);
    case Kind::HeaderUnnamed:
        return Tr::tr("%Ln column(s) have no name.", nullptr, n);
    case Kind::HeaderTooLong:
        return Tr::tr("%Ln column(s) have a very long name.", nullptr, n);
    default:
        return {};
    }
}

/// "(first in line 3, 8, 12)", or in which columns.
QString placesOf(const std::vector<csv::Damage> &firsts, bool more)
{
    QStringList lines;
    QStringList columns;
    for (std::size_t i = 0; i < std::min(firsts.size(), shownLines); ++i) {
        if (firsts[i].line > 0)
            lines << QLocale().toString(firsts[i].line);
        else if (firsts[i].column >= 0)
            columns << QLocale().toString(firsts[i].column + 1);
    }
    const QString and3 = more ? QStringLiteral("…") : QString();
    if (!lines.isEmpty())
        return Tr::tr("Line %1", "where something is wrong").arg(lines.join(QStringLiteral(", ")) + and3);
    if (!columns.isEmpty())
        return Tr::tr("Column %1", "where something is wrong").arg(columns.join(QStringLiteral(", ")) + and3);
    return {};
}

constexpr const char *names[csv::damageKinds] {
    "ShortRow",      "LongRow",         "EmptyRow",         "QuoteNeverClosed", "TextAfterQuote",
    "LongQuote",     "LongCell",        "ControlCharacter", "ByteOrderMark",    "ZeroTail",
    "LastRowCut",    "Footer",          "BlankLines",       "CommentLines",     "CommentRows",
    "TitleLines",    "HeaderContinues", "HeaderRepeated",   "HeaderUnnamed",    "HeaderTooLong",
    "HeaderMissing", "DelimiterUnsure", "QuoteUnusual",     "EscapeUsed",       "BlanksSkipped",
    "InvalidBytes",  "OtherEncoding",   "Unpacked"};

} // namespace

QString nameOf(csv::DamageKind kind)
{
    return QLatin1String(names[std::size_t(kind)]);
}

QString describe(const csv::DamageList &damage, csv::DamageKind kind)
{
    const qint64 count = damage.count(kind);
    if (count == 0)
        return {};
    const auto &firsts = damage.firsts(kind);
    const QString one = wordsForOne(firsts.front());
    const QString words = one.isEmpty()
        ? wordsForMany(kind, int(std::min<qint64>(count, std::numeric_limits<int>::max())))
        : one;
    const QString places = placesOf(firsts, count > qint64(shownLines));
    return places.isEmpty() ? words : Tr::tr("%1 (%2)", "a sentence, and where").arg(words, places);
}

QStringList describe(const csv::DamageList &damage, bool harmless)
{
    QStringList sentences;
    for (const bool wanted : {false, true}) {
        if (wanted && !harmless)
            break;
        for (int i = 0; i < csv::damageKinds; ++i) {
            const auto kind = csv::DamageKind(i);
            if (csv::isHarmless(kind) == wanted && damage.count(kind) > 0)
                sentences << describe(damage, kind);
        }
    }
    return sentences;
}

QJsonArray toJson(const csv::DamageList &damage)
{
    QJsonArray kinds;
    for (int i = 0; i < csv::damageKinds; ++i) {
        const auto kind = csv::DamageKind(i);
        if (damage.count(kind) == 0)
            continue;
        QJsonArray first;
        const auto &firsts = damage.firsts(kind);
        for (std::size_t at = 0; at < std::min(firsts.size(), shownPlaces); ++at) {
            const csv::Damage &one = firsts[at];
            QJsonObject place;
            if (one.row >= 0)
                place.insert(QStringLiteral("row"), one.row + 1);
            if (one.line >= 0)
                place.insert(QStringLiteral("line"), one.line);
            if (one.offset >= 0)
                place.insert(QStringLiteral("offset"), one.offset);
            if (one.column >= 0)
                place.insert(QStringLiteral("column"), one.column + 1);
            if (one.number >= 0)
                place.insert(QStringLiteral("number"), one.number);
            first.append(place);
        }
        kinds.append(QJsonObject {{QStringLiteral("kind"), nameOf(kind)},
                                  {QStringLiteral("count"), damage.count(kind)},
                                  {QStringLiteral("harmless"), csv::isHarmless(kind)},
                                  {QStringLiteral("message"), describe(damage, kind)},
                                  {QStringLiteral("first"), first}});
    }
    return kinds;
}

} // namespace session

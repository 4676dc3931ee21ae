// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reading_words.h"

#include "session/encoding_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

struct Named
{
    const char *character;
    const char *name;
};

constexpr Named delimiters[] {{",", QT_TRANSLATE_NOOP("Reading", "Comma ,")},
                              {";", QT_TRANSLATE_NOOP("Reading", "Semicolon ;")},
                              {"\t", QT_TRANSLATE_NOOP("Reading", "Tab")},
                              {"|", QT_TRANSLATE_NOOP("Reading", "Bar |")},
                              {" ", QT_TRANSLATE_NOOP("Reading", "Blank")},
                              {":", QT_TRANSLATE_NOOP("Reading", "Colon :")},
                              {"^", QT_TRANSLATE_NOOP("Reading", "Caret ^")},
                              {"~", QT_TRANSLATE_NOOP("Reading", "Tilde ~")},
                              {"-", QT_TRANSLATE_NOOP("Reading", "Hyphen -")},
                              {"/", QT_TRANSLATE_NOOP("Reading", "Slash /")},
                              {"_", QT_TRANSLATE_NOOP("Reading", "Underscore _")},
                              {"\xC2\xA7", QT_TRANSLATE_NOOP("Reading", "Section sign \302\247")}};

constexpr Named quotes[] {{"\"", QT_TRANSLATE_NOOP("Reading", "Double quotes \"")},
                          {"'", QT_TRANSLATE_NOOP("Reading", "Apostrophes '")},
                          {"\\", QT_TRANSLATE_NOOP("Reading", "Backslash \\")}};

template <std::size_t count> QString nameIn(const Named (&names)[count], const std::string &character)
{
    for (const Named &named : names) {
        if (character == named.character)
            return Tr::tr(named.name);
    }
    if (character.size() == 1 && (character.front() < ' ' || character.front() == '\x7f'))
        return QStringLiteral("U+%1").arg(int(character.front()), 4, 16, QLatin1Char('0')).toUpper();
    return QString::fromStdString(character);
}

QString lines(int count)
{
    return count == 0 ? Tr::tr("None") : Tr::tr("%Ln line(s)", nullptr, count);
}

QString cutWords(const csv::DialectEvidence &evidence)
{
    if (evidence.columns == 1)
        return Tr::tr("All of %Ln row(s) looked at is one column.", nullptr, evidence.records);
    const QString columns = Tr::tr("%Ln column(s)", "of a file", evidence.columns);
    if (evidence.fitting == evidence.records)
        return Tr::tr("%1 in each of %Ln row(s) looked at.", nullptr, evidence.records).arg(columns);
    return Tr::tr("%1 in %2 of %Ln row(s) looked at.", nullptr, evidence.records)
        .arg(columns, QLocale().toString(evidence.fitting));
}

QString delimiterEvidence(const csv::DialectEvidence &evidence)
{
    if (evidence.reason == csv::DialectEvidence::Reason::SepLine)
        return Tr::tr("The file's first line says so. %1").arg(cutWords(evidence));
    return cutWords(evidence);
}

QString quoteEvidence(const csv::Document &document)
{
    const csv::DialectEvidence &evidence = document.evidence();
    if (!document.quote().value)
        return Tr::tr("Quotation marks are ordinary characters.");
    if (evidence.quoted == 0)
        return Tr::tr("None of the values looked at stands between them.");
    return Tr::tr("%Ln of the values looked at stand(s) between them.", nullptr, evidence.quoted);
}

QString escapeEvidence(const csv::Document &document)
{
    if (document.escape().value)
        return Tr::tr("It takes the next character literally.");
    return Tr::tr("Quotation marks within values are doubled.");
}

QString commentEvidence(const csv::Document &document)
{
    if (document.comment().value.empty())
        return Tr::tr("No line is taken for a comment.");
    return Tr::tr("%Ln line(s) begin(s) with it among the rows looked at.", nullptr,
                  document.evidence().comments);
}

QString titleEvidence(const csv::Document &document)
{
    const int above = document.titleLines().value;
    if (above == 0)
        return document.header().value ? Tr::tr("The header is the first line.")
                                       : Tr::tr("The rows begin with the first line.");
    return Tr::tr("%Ln line(s) stand(s) above and are left out.", nullptr, above);
}

QString headerEvidence(const csv::Document &document)
{
    return document.header().value ? Tr::tr("No address and no number stands among its values.")
                                   : Tr::tr("Addresses or numbers stand in the first row.");
}

QString headerLinesEvidence(const csv::Document &document)
{
    if (!document.headerOffer().isEmpty())
        return Tr::tr("Two rows together look like the header: %1", "names of columns")
            .arg(document.headerOffer().mid(0, 3).join(QStringLiteral(", ")) + QStringLiteral("…"));
    return document.sample().empty() ? Tr::tr("No row stands below.")
                                     : Tr::tr("The row below looks like a customer.");
}

/// What the user chose needs no reason, but what comes of it is good to know.
QString seen(const csv::Document &document, ReadingPart part)
{
    switch (part) {
    case ReadingPart::Delimiter:
        return delimiterEvidence(document.evidence());
    case ReadingPart::Quote:
        return quoteEvidence(document);
    case ReadingPart::Escape:
        return escapeEvidence(document);
    case ReadingPart::Comment:
        return commentEvidence(document);
    case ReadingPart::TitleLines:
        return titleEvidence(document);
    case ReadingPart::Header:
        return headerEvidence(document);
    case ReadingPart::HeaderLines:
        return headerLinesEvidence(document);
    case ReadingPart::Encoding:
        return encodingReason(document);
    }
    Q_UNREACHABLE();
}

/// Whether it says what came of the choice, or would only repeat what speaks for another.
bool holdsForAnyChoice(ReadingPart part)
{
    return part != ReadingPart::Header && part != ReadingPart::HeaderLines && part != ReadingPart::Encoding;
}

} // namespace

QString delimiterWords(const std::string &delimiter)
{
    return nameIn(delimiters, delimiter);
}

QString characterWords(std::optional<char> character)
{
    return character ? nameIn(quotes, std::string(1, *character)) : Tr::tr("None");
}

QString valueWords(const csv::OpenOptions &options, ReadingPart part)
{
    switch (part) {
    case ReadingPart::Delimiter:
        return delimiterWords(options.delimiter.value + options.delimiterTail);
    case ReadingPart::Quote:
        return characterWords(options.quote.value);
    case ReadingPart::Escape:
        return characterWords(options.escape.value);
    case ReadingPart::Comment:
        return options.comment.value.empty() ? Tr::tr("None") : QString::fromStdString(options.comment.value);
    case ReadingPart::TitleLines:
        return lines(options.titleLines.value);
    case ReadingPart::Header:
        return options.header.value ? Tr::tr("Names of columns") : Tr::tr("Data");
    case ReadingPart::HeaderLines:
        return lines(options.headerLines.value);
    case ReadingPart::Encoding:
        return encodingWords(options.encoding.value);
    }
    Q_UNREACHABLE();
}

QString evidenceWords(const csv::Document &document, ReadingPart part)
{
    const base::Origin origin = originOf(choicesOf(document), part);
    if (origin < base::Origin::Recipe)
        return seen(document, part);
    const QString who
        = origin == base::Origin::Recipe ? Tr::tr("The recipe says so.") : Tr::tr("You said so.");
    return holdsForAnyChoice(part) ? Tr::tr("%1 %2", "two sentences").arg(who, seen(document, part)) : who;
}

} // namespace session

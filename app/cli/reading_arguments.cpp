// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a file is cut into records, as the command line says it.

#include "cli/arguments.h"
#include "store/store.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const QString delimiterOption = QStringLiteral("delimiter");
const QString quoteOption = QStringLiteral("quote");
const QString escapeOption = QStringLiteral("escape");
const QString commentOption = QStringLiteral("comment");
const QString titleLinesOption = QStringLiteral("title-lines");
const QString headerLinesOption = QStringLiteral("header-lines");
const QString noHeaderOption = QStringLiteral("no-header");
const QString encodingOption = QStringLiteral("encoding");
const QString entryOption = QStringLiteral("entry");

/// \t, \n and \0 stand for characters that are hard to type.
std::string characters(const QString &text)
{
    if (text == QLatin1String("\\t"))
        return "\t";
    if (text == QLatin1String("\\n"))
        return "\n";
    if (text == QLatin1String("\\0"))
        return std::string(1, '\0');
    return text.toStdString();
}

bool endsLine(const std::string &text)
{
    return text.find_first_of("\r\n") != std::string::npos;
}

QString encodingNames()
{
    QStringList names;
    for (const csv::Encoding encoding : csv::allEncodings())
        names << csv::nameOf(encoding);
    return names.join(QLatin1String(", "));
}

} // namespace

void Arguments::readingOptions()
{
    option(delimiterOption,
           Tr::tr("The character between fields; \\t for a tab. Found by itself when not given."),
           QStringLiteral("C"));
    option(quoteOption, Tr::tr("The character round fields; empty for none. Found by itself when not given."),
           QStringLiteral("C"));
    option(
        escapeOption,
        Tr::tr("The character that takes the next one literally; empty where only quotes are doubled. Found "
               "by itself when not given."),
        QStringLiteral("C"));
    option(
        commentOption,
        Tr::tr("What lines begin with that are no records; empty for none. Found by itself when not given."),
        QStringLiteral("TEXT"));
    option(
        titleLinesOption,
        Tr::tr("So many lines stand above the header (or above the rows) and are left out. Found by itself "
               "when not given."),
        QStringLiteral("N"));
    option(headerLinesOption,
           Tr::tr("The first N rows name the columns together: \"Billing\" above \"City\" makes \"Billing "
                  "City\". 1 when not given."),
           QStringLiteral("N"));
    option(noHeaderOption, Tr::tr("The first row is data; columns are called \"Column 1\" and so on."));
    option(
        encodingOption,
        Tr::tr(
            "How the file's bytes are text, such as utf-8, windows-1252 or shift_jis. Found by itself when "
            "not given."),
        QStringLiteral("NAME"));
    option(entryOption, Tr::tr("Which file to take from a .zip that holds several tables."),
           QStringLiteral("NAME"));
}

/// \param least  of what may be said
base::Result<> Arguments::takeCount(const QString &name, int least, base::Choice<int> &choice) const
{
    if (!isSet(name))
        return {};
    bool isNumber = false;
    const int count = value(name).toInt(&isNumber);
    if (!isNumber || count < least)
        return usage(Tr::tr("--%1 takes a whole number from %2 on, not \"%3\".")
                         .arg(name, QString::number(least), value(name)));
    choice.offer(count, base::Origin::User);
    return {};
}

base::Result<csv::OpenOptions> Arguments::openOptions() const
{
    csv::OpenOptions options {.workFolder = store::Store::defaultFolder()};
    if (isSet(encodingOption)) {
        const auto encoding = csv::encodingNamed(value(encodingOption));
        if (!encoding)
            return usage(Tr::tr("--encoding takes the name of an encoding such as %1, not \"%2\".")
                             .arg(encodingNames(), value(encodingOption)));
        options.encoding.offer(*encoding, base::Origin::User);
    }
    if (isSet(entryOption))
        options.entry.offer(value(entryOption), base::Origin::User);
    const std::string delimiter = characters(value(delimiterOption));
    if (!delimiter.empty()) {
        if (delimiter.front() == '"' || endsLine(delimiter))
            return usage(
                Tr::tr("--delimiter takes a character that is neither a quotation mark nor a line end."));
        options.delimiter.offer(delimiter.front(), base::Origin::User);
        options.delimiterTail = delimiter.substr(1);
    }
    for (const auto &[name, choice] :
         {std::pair(quoteOption, &options.quote), {escapeOption, &options.escape}}) {
        const std::string character = characters(value(name));
        if (character.size() > 1 || endsLine(character))
            return usage(Tr::tr("--%1 takes one ASCII character that is no line end, or nothing.").arg(name));
        if (isSet(name))
            choice->offer(character.empty() ? std::optional<char>() : character.front(), base::Origin::User);
    }
    if (options.quote.value && options.quote.value == options.delimiter.value)
        return usage(Tr::tr("--quote and --delimiter cannot be the same character."));
    if (options.escape.value == options.quote.value || options.escape.value == '"')
        options.escape.value = {}; // doubled quotes
    if (isSet(commentOption))
        options.comment.offer(characters(value(commentOption)), base::Origin::User);
    if (const auto taken = takeCount(titleLinesOption, 0, options.titleLines); !taken)
        return base::Failure(taken.error());
    if (const auto taken = takeCount(headerLinesOption, 1, options.headerLines); !taken)
        return base::Failure(taken.error());
    if (isSet(noHeaderOption) && isSet(headerLinesOption))
        return usage(Tr::tr("--no-header and --header-lines do not go together."));
    if (isSet(noHeaderOption))
        options.header.offer(false, base::Origin::User);
    return options;
}

base::Result<csv::Document> Arguments::openDocument() const
{
    const auto path = oneFile();
    if (!path)
        return base::Failure(path.error());
    auto options = openOptions();
    if (!options)
        return base::Failure(options.error());
    auto document = csv::Document::open(*path, *options);
    if (document || document.error().code != base::ErrorCode::HeaderMissing || isSet(headerLinesOption))
        return document;
    options->header.offer(false, base::Origin::User);
    return csv::Document::open(*path, *options);
}

} // namespace cli

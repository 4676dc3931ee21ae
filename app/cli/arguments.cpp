// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include "cli/exit_code.h"
#include "cli/print.h"
#include "session/recipe_store.h"
#include "store/store.h"
#include "xdm/mapping.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr qint64 longestSecret = 4096;

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

const QString practiceAtOption = QStringLiteral("practice-at");
const QString recipeOption = QStringLiteral("recipe");
const QString missingOption = QStringLiteral("missing-columns");
const QString mapOption = QStringLiteral("map");
const QString leaveOutOption = QStringLiteral("leave-out");
const QString constantOption = QStringLiteral("constant");
const QString identityOption = QStringLiteral("identity");
const QString hashedEmailOption = QStringLiteral("hashed-email");
const QString dateOrderOption = QStringLiteral("date-order");
const QString emailCaseOption = QStringLiteral("email-case");
const QString delimiterOption = QStringLiteral("delimiter");
const QString quoteOption = QStringLiteral("quote");
const QString escapeOption = QStringLiteral("escape");
const QString commentOption = QStringLiteral("comment");
const QString titleLinesOption = QStringLiteral("title-lines");
const QString headerLinesOption = QStringLiteral("header-lines");
const QString noHeaderOption = QStringLiteral("no-header");
const QString encodingOption = QStringLiteral("encoding");
const QString entryOption = QStringLiteral("entry");
const QString secretStdinOption = QStringLiteral("secret-stdin");
const QString secretFdOption = QStringLiteral("secret-fd");

} // namespace

base::Failure usage(const QString &sentence)
{
    return base::Failure({.code = base::ErrorCode::UsageInvalid, .subject = sentence});
}

namespace {

QString encodingNames()
{
    QStringList names;
    for (const csv::Encoding encoding : csv::allEncodings())
        names << csv::nameOf(encoding);
    return names.join(QLatin1String(", "));
}

} // namespace

QStringList withPracticeUrl(const QStringList &arguments)
{
    const QString prefix = QStringLiteral("--practice=");
    QStringList expanded;
    for (const QString &argument : arguments) {
        if (argument.startsWith(prefix))
            expanded << QStringLiteral("--practice-at") << argument.mid(prefix.size());
        else
            expanded << argument;
    }
    return expanded;
}

Arguments::Arguments(QString synopsis, const QString &description)
    : m_synopsis(std::move(synopsis))
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Show this help.")});
}

void Arguments::option(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

void Arguments::positional(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    ++m_positionals;
}

void Arguments::fileOptions()
{
    option(
        recipeOption,
        Tr::tr("Map the columns as the recipe R says: one that is kept by that name, or a file, named with "
               "a slash or ending in .json."),
        QStringLiteral("R"));
    option(
        missingOption,
        Tr::tr("When the file lacks a column of the recipe: \"stop\" before anything is sent, which is the "
               "default; \"replace\" it by the column that matches the same field for sure; \"ignore\" it, "
               "where none does. The column of the identity is never replaced and never ignored."),
        QStringLiteral("stop|replace|ignore"));
    option(mapOption,
           Tr::tr("Send the column COLUMN as FIELD, a path such as person.name.firstName. May be repeated."),
           QStringLiteral("COLUMN=FIELD"));
    option(leaveOutOption, Tr::tr("Do not send the column COLUMN. May be repeated."),
           QStringLiteral("COLUMN"));
    option(constantOption,
           Tr::tr("Send TEXT as FIELD in every record, such as homeAddress.country=Norway. May be repeated."),
           QStringLiteral("FIELD=TEXT"));
    option(identityOption,
           Tr::tr("Send the column COLUMN as a further identity of NAMESPACE, such as CustomerId. May be "
                  "repeated."),
           QStringLiteral("NAMESPACE=COLUMN"));
    option(hashedEmailOption,
           Tr::tr("Send the SHA-256 of the email address in small letters as a further identity "
                  "(Email_LC_SHA256)."));
    option(dateOrderOption,
           Tr::tr("How the dates of the file are written: \"ymd\", \"mdy\" (12/31/2024) or \"dmy\" "
                  "(31/12/2024). When not given, the values of each column tell; where they do not, dates "
                  "that could be two days are not sent."),
           QStringLiteral("ymd|mdy|dmy"));
    option(emailCaseOption,
           Tr::tr("\"keep\" the letter case of email addresses or \"fold\" it to lower case. By default it "
                  "is kept for Adobe "
                  "Commerce exports, because the storefront sends it so, and folded for all others."),
           QStringLiteral("keep|fold"));
    readingOptions();
}

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

void Arguments::secretOptions()
{
    option(secretStdinOption, Tr::tr("Read the client secret from standard input."));
    option(secretFdOption, Tr::tr("Read the client secret from the file descriptor N."), QStringLiteral("N"));
}

base::Result<> Arguments::parse(const QStringList &arguments)
{
    // The parser takes the first argument for the program's name.
    if (!m_parser.parse(QStringList(QStringLiteral("profile-upload")) + arguments))
        return usage(m_parser.errorText());
    if (positionals().size() > m_positionals)
        return usage(Tr::tr("\"%1\" is more than this command takes.").arg(positionals().at(m_positionals)));
    return {};
}

std::optional<int> Arguments::settle(const QStringList &arguments)
{
    // What cannot be parsed may still have asked for JSON.
    const bool json = arguments.contains(QStringLiteral("--json"));
    if (const auto fine = parse(arguments); !fine)
        return fail(fine.error(), json);
    if (!m_parser.isSet(QStringLiteral("help")))
        return std::nullopt;
    print(helpText());
    return Done;
}

QString Arguments::helpText() const
{
    // The parser's first line names the program without the command.
    QString text = m_parser.helpText();
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    text.replace(0, end, Tr::tr("Usage: profile-upload %1").arg(m_synopsis));
    return text;
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

base::Result<session::MappingWishes> Arguments::mappingWishes() const
{
    session::MappingWishes wishes;
    if (isSet(recipeOption)) {
        auto recipe
            = session::recipeCalled(value(recipeOption), session::RecipeStore(store::Store::defaultFolder()));
        if (!recipe)
            return base::Failure(recipe.error());
        wishes.recipe = *std::move(recipe);
    }
    if (isSet(missingOption)) {
        using session::MissingColumns;
        static const QHash<QString, MissingColumns> words {
            {QStringLiteral("stop"), MissingColumns::Stop},
            {QStringLiteral("replace"), MissingColumns::Replace},
            {QStringLiteral("ignore"), MissingColumns::Ignore}};
        const QString word = value(missingOption);
        if (!words.contains(word))
            return usage(
                Tr::tr("--missing-columns takes \"stop\", \"replace\" or \"ignore\", not \"%1\".").arg(word));
        if (!wishes.recipe)
            return usage(Tr::tr("--missing-columns is for --recipe only."));
        wishes.missing = words.value(word);
    }
    const QStringList assignments = values(mapOption);
    for (const QString &assignment : assignments) {
        // A header may hold an equals sign, a field's path never does.
        const qsizetype at = assignment.lastIndexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == assignment.size())
            return usage(Tr::tr("--map takes COLUMN=FIELD, not \"%1\".").arg(assignment));
        wishes.assign.emplace_back(assignment.left(at), assignment.mid(at + 1));
    }
    wishes.leaveOut = values(leaveOutOption);
    auto made = madeWishes();
    if (!made)
        return base::Failure(made.error());
    wishes.made = *std::move(made);
    if (isSet(dateOrderOption)) {
        static const QHash<QString, xdm::DateOrder> orders {
            {QStringLiteral("ymd"), xdm::DateOrder::YearMonthDay},
            {QStringLiteral("mdy"), xdm::DateOrder::MonthDayYear},
            {QStringLiteral("dmy"), xdm::DateOrder::DayMonthYear}};
        const auto order = orders.constFind(value(dateOrderOption));
        if (order == orders.constEnd())
            return usage(Tr::tr("--date-order takes \"ymd\", \"mdy\" or \"dmy\", not \"%1\".")
                             .arg(value(dateOrderOption)));
        wishes.dateOrder = *order;
    }
    if (isSet(emailCaseOption)) {
        const QString name = value(emailCaseOption);
        if (name != QLatin1String("keep") && name != QLatin1String("fold"))
            return usage(Tr::tr("--email-case takes \"keep\" or \"fold\", not \"%1\".").arg(name));
        wishes.emailCase = name == QLatin1String("keep") ? xdm::EmailCase::Keep : xdm::EmailCase::Fold;
    }
    return wishes;
}

base::Result<std::vector<session::MadeWish>> Arguments::madeWishes() const
{
    using Kind = xdm::MadeField::Kind;
    const auto identityPath
        = [](const QString &code) { return QStringLiteral("identityMap.%1.id").arg(code); };
    std::vector<session::MadeWish> wishes;
    const QStringList constants = values(constantOption);
    for (const QString &constant : constants) {
        const qsizetype at = constant.indexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == constant.size())
            return usage(Tr::tr("--constant takes FIELD=TEXT, not \"%1\".").arg(constant));
        wishes.push_back({.kind = Kind::Constant, .field = constant.left(at), .text = constant.mid(at + 1)});
    }
    const QStringList identities = values(identityOption);
    for (const QString &identity : identities) {
        const qsizetype at = identity.indexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == identity.size())
            return usage(Tr::tr("--identity takes NAMESPACE=COLUMN, not \"%1\".").arg(identity));
        wishes.push_back({.kind = Kind::Identity,
                          .field = identityPath(identity.left(at)),
                          .headers = {identity.mid(at + 1)}});
    }
    if (isSet(hashedEmailOption))
        wishes.push_back({.kind = Kind::HashedEmail, .field = identityPath(xdm::hashedEmailNamespace)});
    return wishes;
}

base::Result<session::SecretSource> Arguments::secret() const
{
    int descriptor = -1;
    if (isSet(secretStdinOption))
        descriptor = 0;
    if (isSet(secretFdOption)) {
        bool isNumber = false;
        descriptor = value(secretFdOption).toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return usage(Tr::tr("--secret-fd takes the number of an open file descriptor."));
    }
    if (descriptor < 0)
        return session::SecretSource {};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly))
        return usage(Tr::tr("The client secret cannot be read from file descriptor %1.").arg(descriptor));
    const QByteArray bytes = file.read(longestSecret).trimmed();
    if (file.error() != QFileDevice::NoError)
        return usage(Tr::tr("The client secret cannot be read from file descriptor %1.").arg(descriptor));
    if (bytes.size() == longestSecret)
        return usage(
            Tr::tr("What came from file descriptor %1 is too long for a client secret.").arg(descriptor));
    if (bytes.isEmpty())
        return usage(Tr::tr("No client secret came from file descriptor %1.").arg(descriptor));
    return session::SecretSource {.given = base::Secret(bytes)};
}

base::Result<QUrl> Arguments::practiceUrl() const
{
    if (!isSet(practiceAtOption))
        return QUrl();
    const QUrl url(value(practiceAtOption), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return usage(Tr::tr("--practice=URL takes an address such as http://127.0.0.1:8080, not \"%1\".")
                         .arg(value(practiceAtOption)));
    return url;
}

base::Result<QString> Arguments::oneFile() const
{
    if (positionals().size() != 1)
        return usage(positionals().isEmpty() ? Tr::tr("Which file? Name one CSV file.")
                                             : Tr::tr("Name one CSV file only."));
    return positionals().constFirst();
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

base::Result<session::Import> Arguments::openImport() const
{
    const auto path = oneFile();
    if (!path)
        return base::Failure(path.error());
    auto options = openOptions();
    if (!options)
        return base::Failure(options.error());
    auto wishes = mappingWishes();
    if (!wishes)
        return base::Failure(wishes.error());
    return session::Import::open(*path, *options, *std::move(wishes));
}

} // namespace cli

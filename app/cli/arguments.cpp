// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include "cli/exit_code.h"
#include "cli/print.h"

#include <QCoreApplication>
#include <QFile>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr qint64 longestSecret = 4096;

const QString practiceAtOption = QStringLiteral("practice-at");
const QString secretStdinOption = QStringLiteral("secret-stdin");
const QString secretFdOption = QStringLiteral("secret-fd");

} // namespace

base::Failure usage(const QString &sentence)
{
    return base::Failure({.code = base::ErrorCode::UsageInvalid, .subject = sentence});
}

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

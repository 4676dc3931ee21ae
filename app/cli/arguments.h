// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/document.h"
#include "session/import.h"
#include "session/import_job.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

/// The parser of one command: its options, its help, and a usage error as a value.
class Arguments
{
public:
    /// \param synopsis     what follows "profile-upload": "check FILE [options]"
    /// \param description  one paragraph for --help
    Arguments(QString synopsis, const QString &description);

    void option(const QString &name, const QString &description, const QString &valueName = {});
    void positional(const QString &name, const QString &description);

    /// How a file is cut into records.
    void readingOptions();

    /// How a file is read and mapped: the options that map, check and run share.
    void fileOptions();

    /// --secret-stdin and --secret-fd.
    void secretOptions();

    /// UsageInvalid (subject: the sentence).
    base::Result<> parse(const QStringList &arguments);

    /// Parses, and does what needs no command: prints the help that was asked for, or what is wrong.
    /// \return the exit code where that was all
    std::optional<int> settle(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }

    QString value(const QString &name) const { return m_parser.value(name); }

    QStringList values(const QString &name) const { return m_parser.values(name); }

    QStringList positionals() const { return m_parser.positionalArguments(); }

    QString helpText() const;

    base::Result<csv::OpenOptions> openOptions() const;
    base::Result<session::MappingWishes> mappingWishes() const;

    /// Reads the secret where it was said to come from; empty when nothing was said.
    base::Result<session::SecretSource> secret() const;

    /// The address behind --practice=URL; empty when there is none.
    base::Result<QUrl> practiceUrl() const;

    /// Opens the one file that was named: to look at, also where no row of it could name columns.
    base::Result<csv::Document> openDocument() const;

    /// Opens the one file that was named, to import it.
    base::Result<session::Import> openImport() const;

private:
    void readingWishOptions();
    base::Result<session::ReadingWishes> readingWishes() const;
    base::Result<std::vector<session::MadeWish>> madeWishes() const;
    base::Result<std::optional<std::vector<session::RescueWish>>> rescueWishes() const;
    base::Result<QString> oneFile() const;
    base::Result<> takeCount(const QString &name, int least, base::Choice<int> &choice) const;

    QString m_synopsis;
    QCommandLineParser m_parser;
    int m_positionals = 0;
};

base::Failure usage(const QString &sentence);

/// "--practice=URL" is an option with a value that may be missing, which the parser does not know: it becomes
/// "--practice-at URL".
QStringList withPracticeUrl(const QStringList &arguments);

} // namespace cli

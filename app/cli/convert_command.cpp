// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// convert: the records that an import would send, into a file.

#include "base/job.h"
#include "base/private_file.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/interrupts.h"
#include "cli/print.h"
#include "cli/progress_line.h"
#include "cli/standard_output.h"
#include "session/conversion.h"
#include "session/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThreadPool>
#include <QTimer>

#include <csignal>
#include <unistd.h>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

const QString jsonOption = QStringLiteral("json");
const QString outOption = QStringLiteral("out");
const QString forceOption = QStringLiteral("force");

void addOptions(Arguments &parsed)
{
    parsed.positional(QStringLiteral("FILE"), Tr::tr("The CSV file."));
    parsed.option(outOption,
                  Tr::tr("Write the records into the file F, which only you can read; \"-\" writes them to "
                         "standard output, and all else to standard error."),
                  QStringLiteral("F"));
    parsed.option(forceOption, Tr::tr("Replace the file F if it is there already."));
    parsed.fileOptions();
    parsed.option(jsonOption, Tr::tr("Print the outcome as JSON."));
}

/// Where the records go, and everything else that is said.
class Destination
{
public:
    Destination(QString path, bool replace)
        : m_path(std::move(path))
        , m_replace(replace)
    {
        if (isStandardOutput())
            m_output.emplace();
    }

    bool isStandardOutput() const { return m_path == QLatin1String("-"); }

    /// Pool thread.
    base::Result<session::Converted> take(const session::Import &import, base::Progress &progress)
    {
        const xdm::Schema &schema = xdm::Schema::standard();
        if (!m_output)
            return session::convertToFile(import, schema, m_path, m_replace, progress);
        // What is written would be read again, and so on.
        if (base::isSameFile(QStringLiteral("/dev/stdout"), import.document.source().path()))
            return base::Failure(
                {.code = base::ErrorCode::FileWouldBeLost, .subject = import.document.source().path()});
        return session::convert(
            import, schema,
            [this, &progress](std::string_view lines) { return m_output->write(lines, progress); }, progress);
    }

    /// A bar would run into the records.
    bool hasRoomForProgress() const { return !isStandardOutput() || ::isatty(STDOUT_FILENO) != 1; }

    int fail(const base::Error &error, bool json) const
    {
        if (m_output && m_output->isClosed())
            return Interrupted; // whoever read has what was wanted
        if (!isStandardOutput() || !json)
            return cli::fail(error, json);
        sayAside({{QStringLiteral("error"), session::toJson(error)}});
        return exitCodeOf(error);
    }

    void tell(const session::Converted &converted, bool json) const
    {
        if (!json) {
            printConverted(converted.sums(), isStandardOutput() ? QString() : m_path);
            printDamage(converted.checked.import.document.damage());
            return;
        }
        if (isStandardOutput())
            sayAside(session::toJson(converted, {}));
        else
            print(session::toJson(converted, m_path));
    }

private:
    static void sayAside(const QJsonObject &json)
    {
        printAside(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
    }

    QString m_path;
    bool m_replace;
    std::optional<StandardOutput> m_output;
};

void show(ProgressLine &line, const base::Progress &progress)
{
    const bool writes = progress.done() >= session::conversionChecked;
    line.show(writes ? Tr::tr("Writing the records") : Tr::tr("Checking every row"),
              double(progress.done()) / double(session::conversionTotal));
}

int convertTo(Destination &to, const session::Import &import, bool json)
{
    ProgressLine line;
    Interrupts interrupts;
    const auto running = base::run<session::Converted>(
        QThreadPool::globalInstance(),
        [&to, &import](base::Progress &progress) { return to.take(import, progress); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &interrupts,
                     [&running] { running.progress->cancel(); });
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&] { show(line, *running.progress); });
    if (to.hasRoomForProgress())
        ticker.start(100);
    int code = Done;
    base::whenDone<session::Converted>(running.job, &interrupts,
                                       [&](const base::Result<session::Converted> &done) {
                                           line.clear();
                                           if (done)
                                               to.tell(*done, json);
                                           else
                                               code = to.fail(done.error(), json);
                                           QCoreApplication::exit();
                                       });
    QCoreApplication::exec();
    return code;
}

} // namespace

int convertCommand(const QStringList &arguments)
{
    Arguments parsed(
        QStringLiteral("convert FILE --out F|- [options]"),
        Tr::tr("Writes the records that \"run\" would send, one JSON object a line, without sending them. "
               "Columns are mapped by themselves or by a recipe, onto the fields of the built-in schema "
               "(class XDM Individual Profile with Adobe's field groups for people), as \"check\" does; a "
               "field that only your own schema has cannot be written."));
    addOptions(parsed);
    if (const auto over = parsed.settle(arguments))
        return *over;
    const bool json = parsed.isSet(jsonOption);
    if (parsed.value(outOption).isEmpty())
        return fail(
            usage(Tr::tr("Where to? --out takes the name of a file, or \"-\" for standard output.")).value(),
            json);
    // A file that grows too large is an error to be told of, and no reason to be ended.
    std::signal(SIGXFSZ, SIG_IGN);
    Destination to(parsed.value(outOption), parsed.isSet(forceOption));
    const auto import = parsed.openImport();
    if (!import)
        return to.fail(import.error(), json);
    return convertTo(to, *import, json);
}

} // namespace cli

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/upload_words.h"

#include "models/text.h"
#include "session/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace models {

namespace {

using session::UploadPhase;
using session::UploadRun;
using State = UploadRun::State;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::UploadWords)
};

/// Ids of batches are long and only their beginning is looked at.
QString shortId(const QString &id)
{
    constexpr qsizetype shown = 8;
    return id.size() > shown ? id.left(shown) + QChar(0x2026) : id;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString prepareDetail(const UploadRun &run)
{
    if (run.phaseNow() == UploadPhase::Prepare)
        return Tr::tr("Signs in, checks every row once more, and opens a batch");
    const session::Changes changes = run.changes();
    QStringList parts;
    if (changes.enableSchema)
        parts << Tr::tr("Schema enabled for Profile");
    if (changes.enableDataset)
        parts << Tr::tr("Dataset enabled for Profile");
    if (!run.batchId().isEmpty())
        parts << (parts.isEmpty() ? Tr::tr("Batch %1 opened") : Tr::tr("batch %1 opened"))
                     .arg(shortId(run.batchId()));
    return joined(parts);
}

QString sendDetail(const UploadRun &run)
{
    if (run.phaseNow() < UploadPhase::Send)
        return Tr::tr("Sends the profiles in parts");
    QStringList parts;
    if (run.partsTotal() > 0)
        parts << Tr::tr("Parts: %1 of %2").arg(number(run.partsSent()), number(run.partsTotal()));
    if (run.phaseNow() == UploadPhase::Send && run.inFlight() > 0)
        parts << Tr::tr("%1 at a time").arg(number(run.inFlight()));
    if (run.retries() > 0)
        parts << Tr::tr("%Ln wait(s)", "times that the platform was waited for", run.retries());
    if (run.isCatchingUp())
        parts << Tr::tr("the file is checked again before it goes on");
    return joined(parts);
}

/// The platform's own words for a batch's state are in the log; here stands what they mean.
QString ingestDetail(const UploadRun &run)
{
    const QString status = run.phaseNow() >= UploadPhase::Ingest ? run.batchStatus() : QString();
    if (status == QLatin1String("success"))
        return Tr::tr("Experience Platform has taken the batch in");
    if (status == QLatin1String("queued") || status == QLatin1String("retrying"))
        return Tr::tr("The batch waits for its turn at Experience Platform");
    return Tr::tr("Experience Platform reads the batch");
}

QString verifyDetail(const UploadRun &run)
{
    if (run.peopleAsked() > 0)
        return Tr::tr("%1 of %2 people looked up are in Profile")
            .arg(number(run.peopleFound()), number(run.peopleAsked()));
    return Tr::tr("Asks which rows were refused, and looks some people up in Profile");
}

} // namespace

UploadHeading uploadHeading(const UploadRun &run)
{
    const session::Message why = run.error() ? session::describe(*run.error()) : session::Message();
    const QString told = QStringLiteral("%1 %2").arg(why.happened, why.advice).trimmed();
    switch (run.state()) {
    case State::Nothing:
        return {Tr::tr("Upload"), {}};
    case State::Running:
        return {run.rowsTotal() > 0
                    ? Tr::tr("Uploading %Ln row(s)", nullptr, int(std::min(run.rowsTotal(), qint64(INT_MAX))))
                    : Tr::tr("Preparing the upload"),
                run.isKept()
                    ? Tr::tr("You can close this window: the upload continues where it stopped when you "
                             "open the program again.")
                    : Tr::tr("Nothing has been sent yet. Should you close the window before the sending "
                             "begins, the upload is to be started anew.")};
    case State::Waiting:
        return {
            Tr::tr("Waiting for the platform"),
            Tr::tr("Experience Platform has not answered for %1. Nothing is lost; the upload tries again by "
                   "itself.")
                .arg(duration(std::max(run.waitedSoFar(), std::chrono::milliseconds(1000))))};
    case State::Pausing:
        return {Tr::tr("Pausing …"), Tr::tr("What is on its way may still arrive.")};
    case State::Paused:
        return {
            run.error() ? Tr::tr("The upload has stopped") : Tr::tr("Paused"),
            run.error() ? told
                : run.isKept()
                ? Tr::tr("What has arrived stays. Go on whenever you like; nothing is sent twice.")
                : Tr::tr("Nothing has been sent yet. Go on whenever you like; once you close the window, the "
                         "upload is to be started anew.")};
    case State::Discarding:
        return {Tr::tr("Discarding …"), Tr::tr("The platform is asked to throw the batch away.")};
    case State::Discarded:
        return {Tr::tr("Discarded"), Tr::tr("Nothing of this import was ingested.")};
    case State::Finished:
        return {Tr::tr("Uploaded"), {}};
    case State::Failed:
        return {Tr::tr("The upload has failed"), told};
    }
    Q_UNREACHABLE();
}

QString uploadDone(const UploadRun &run)
{
    if (run.rowsTotal() <= 0)
        return {};
    if (run.state() == State::Waiting)
        return Tr::tr("%1 of %2 rows are safe at the platform")
            .arg(number(run.rowsDone()), number(run.rowsTotal()));
    const QString rows = Tr::tr("%1 of %2 rows").arg(number(run.rowsDone()), number(run.rowsTotal()));
    if (run.bytesTotal() <= 0)
        return rows;
    return joined({rows, Tr::tr("%1 of %2", "bytes").arg(bytes(run.bytesDone()), bytes(run.bytesTotal()))});
}

QString uploadPace(const UploadRun &run)
{
    if (run.state() == State::Waiting)
        return run.nextTryIn().count() > 0 ? Tr::tr("next try in %1").arg(duration(run.nextTryIn()))
                                           : Tr::tr("trying now …");
    if (run.state() != State::Running || run.phaseNow() != UploadPhase::Send)
        return {};
    QStringList parts;
    if (run.timeLeft())
        parts << Tr::tr("about %1 left")
                     .arg(duration(std::max(*run.timeLeft(), std::chrono::milliseconds(1000))));
    if (run.bytesPerSecond() > 0)
        parts << Tr::tr("%1/s", "bytes a second").arg(bytes(qint64(run.bytesPerSecond())));
    return joined(parts);
}

QString phaseName(UploadPhase phase)
{
    switch (phase) {
    case UploadPhase::Prepare:
        return Tr::tr("Prepare");
    case UploadPhase::Send:
        return Tr::tr("Send");
    case UploadPhase::Ingest:
        return Tr::tr("Ingest");
    case UploadPhase::Verify:
        return Tr::tr("Verify");
    }
    Q_UNREACHABLE();
}

QString phaseDetail(const UploadRun &run, UploadPhase phase)
{
    switch (phase) {
    case UploadPhase::Prepare:
        return prepareDetail(run);
    case UploadPhase::Send:
        return sendDetail(run);
    case UploadPhase::Ingest:
        return ingestDetail(run);
    case UploadPhase::Verify:
        return verifyDetail(run);
    }
    Q_UNREACHABLE();
}

QString phaseWord(UploadRun::PhaseState::Kind kind)
{
    switch (kind) {
    case UploadRun::PhaseState::Kind::Ahead:
        return Tr::tr("To come", "a phase");
    case UploadRun::PhaseState::Kind::Now:
        return Tr::tr("Now", "a phase");
    case UploadRun::PhaseState::Kind::Done:
        return Tr::tr("Done", "a phase");
    case UploadRun::PhaseState::Kind::Failed:
        return Tr::tr("Failed", "a phase");
    }
    Q_UNREACHABLE();
}

QString eventLine(const UploadRun::Event &event)
{
    QString text;
    switch (event.kind) {
    case UploadRun::Event::Kind::Phase:
        text = phaseName(UploadPhase(event.number));
        break;
    case UploadRun::Event::Kind::Wait:
    case UploadRun::Event::Kind::Retry:
        text = Tr::tr("%1 Trying again in %2.")
                   .arg(event.error ? session::describe(*event.error).happened : QString(),
                        duration(std::chrono::milliseconds(event.number)));
        break;
    case UploadRun::Event::Kind::Part:
        text = Tr::tr("Part %1 has arrived").arg(number(event.number));
        break;
    case UploadRun::Event::Kind::Batch:
        text = Tr::tr("Batch %1").arg(event.text);
        break;
    case UploadRun::Event::Kind::Error:
        text = event.error ? session::describe(*event.error).happened : event.text;
        if (event.error && !event.error->platformCode.isEmpty())
            text += QStringLiteral(" [%1]").arg(event.error->platformCode);
        break;
    }
    return QLocale().toString(event.at.toLocalTime().time(), QLocale::LongFormat) + QStringLiteral("  ")
        + text;
}

QString plotWords(const UploadRun &run)
{
    const auto &values = run.throughput();
    if (values.empty())
        return Tr::tr("Nothing has been sent yet.");
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return Tr::tr("Now %1 a second; between %2 and %3 so far.")
        .arg(bytes(qint64(run.bytesPerSecond())), bytes(qint64(*least)), bytes(qint64(*most)));
}

} // namespace models

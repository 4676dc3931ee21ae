// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progress_line.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr int barWidth = 28;
constexpr qint64 redrawMilliseconds = 100;

struct Shown
{
    QString what;
    double share; ///< 0 to 1, or -1 where it cannot be told
    QString detail;
};

Shown shownUpload(const upload::UploadProgress &progress)
{
    const QLocale locale;
    const double share = progress.rowsTotal > 0 ? double(progress.rowsSent) / double(progress.rowsTotal) : -1;
    switch (progress.phase) {
    case upload::Phase::Prepare:
        return {Tr::tr("Preparing"), -1, {}};
    case upload::Phase::Send:
        return {Tr::tr("Sending"), share,
                Tr::tr("%1 of %2 rows, %3")
                    .arg(locale.toString(progress.rowsSent), locale.toString(progress.rowsTotal),
                         locale.formattedDataSize(progress.bytesSent))};
    case upload::Phase::Ingest:
        return {Tr::tr("The platform is working"), -1, progress.batchStatus};
    case upload::Phase::Verify:
        return {Tr::tr("Asking what became of the rows"), -1, {}};
    }
    Q_UNREACHABLE();
}

Shown shownStage(const session::ImportProgress &progress)
{
    const double share = progress.total > 0 ? double(progress.done) / double(progress.total) : -1;
    switch (progress.stage) {
    case session::Stage::SignIn:
        return {Tr::tr("Signing in"), -1, {}};
    case session::Stage::Check:
        return {Tr::tr("Checking every row"), share, {}};
    case session::Stage::Hash:
        return {Tr::tr("Taking the file's fingerprint"), share, {}};
    case session::Stage::Upload:
        return shownUpload(progress.upload);
    case session::Stage::Receipt:
        return {Tr::tr("Writing the receipt"), share, {}};
    case session::Stage::Verify:
        return {Tr::tr("Looking into Profile"), -1, {}};
    }
    Q_UNREACHABLE();
}

void put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine()
    : m_terminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const session::ImportProgress &progress)
{
    const Shown shown = shownStage(progress);
    show(shown.what, shown.share, shown.detail);
}

void ProgressLine::show(const QString &what, double share, const QString &detail)
{
    if (m_terminal)
        showBar(what, share, detail);
    else
        showLine(what, share, detail);
}

void ProgressLine::showBar(const QString &what, double share, const QString &detail)
{
    if (what == m_lastWhat && m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < redrawMilliseconds
        && share < 1)
        return;
    m_lastWhat = what;
    m_sinceDrawn.start();
    QString bar;
    if (share >= 0) {
        const int full = int(share * barWidth);
        bar = QStringLiteral(" [") + QString(full, QLatin1Char('='))
            + QString(barWidth - full, QLatin1Char(' ')) + QStringLiteral("] ")
            + QLocale().toString(int(share * 100)) + QStringLiteral(" %");
    }
    put(QStringLiteral("\r\x1b[K%1%2  %3").arg(what, bar, detail));
    m_barShown = true;
}

void ProgressLine::showLine(const QString &what, double share, const QString &detail)
{
    const int tenth = share < 0 ? -1 : int(share * 10);
    if (what == m_lastWhat && tenth <= m_lastTenth)
        return;
    m_lastWhat = what;
    m_lastTenth = tenth;
    QString line = what;
    if (share >= 0)
        line += QStringLiteral(": ") + QLocale().toString(int(share * 100)) + QStringLiteral(" %");
    if (!detail.isEmpty())
        line += QStringLiteral(" (") + detail + QLatin1Char(')');
    put(line + QLatin1Char('\n'));
}

void ProgressLine::say(const QString &line)
{
    clear();
    put(line + QLatin1Char('\n'));
}

void ProgressLine::clear()
{
    if (m_barShown)
        put(QStringLiteral("\r\x1b[K"));
    m_barShown = false;
}

} // namespace cli

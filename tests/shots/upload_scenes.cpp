// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connection_dialog.h"
#include "programs/practice_starter.h"
#include "shots/scenes.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace std::chrono_literals;
using State = session::UploadRun::State;

namespace scenes {

namespace {

const QString production = QStringLiteral("prod");
const QString customersSet = QStringLiteral("Practice customers");

/// Makes rows of the first part that has arrived such that the platform refuses them.
void spoilArrivedRows(const QString &practiceFolder)
{
    QDirIterator files(practiceFolder, {QStringLiteral("*")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(QStringLiteral("/files/")))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("%s cannot be spoilt", qPrintable(path));
        QByteArray begin = file.read(64 * 1024);
        begin.replace("\"birthDate\":\"19", "\"birthDate\":\"x9");
        file.seek(0);
        file.write(begin);
        return;
    }
    qFatal("Nothing has arrived in %s", qPrintable(practiceFolder));
}

/// A connection to a platform that is a practice one, but chosen like a real one.
void askBeforeProduction(Studio &studio, const Props &props)
{
    Stage stage(studio, 50ms);
    const QTemporaryDir folder;
    const auto platform = programs::startPractice({.folder = folder.path()});
    if (!platform)
        qFatal("The platform does not start");
    session::DestinationChoice &to = stage.session().destination();
    const QString name = QStringLiteral("Example Shop");
    to.addConnection({.name = name,
                      .organisation = platform->description[QStringLiteral("organisation")].toString(),
                      .clientId = platform->description[QStringLiteral("clientId")].toString(),
                      .signInUrl = platform->url.toString(),
                      .gatewayUrl = platform->url.toString()},
                     base::Secret(platform->description[QStringLiteral("clientSecret")].toString().toUtf8()));
    stage.wait("the connection", [&] { return !to.connections().empty(); });
    to.useConnection(name);
    stage.openFile(props.customers);
    stage.toDestination(production, customersSet);
    stage.shoot(QStringLiteral("destination-production"));
    stage.shoot(
        QStringLiteral("destination-connection"),
        [&] {
            auto *dialog = new pages::ConnectionDialog(to, &stage.window().wizard());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            const QStringList texts {QStringLiteral("Example Shop, staging"),
                                     QStringLiteral("not an organisation"),
                                     QStringLiteral("0123456789abcdef"), QStringLiteral("p8e-invented")};
            const auto fields = dialog->findChildren<QLineEdit *>();
            for (qsizetype i = 0; i < texts.size(); ++i)
                fields.at(i)->setText(texts[i]);
            stage.press("keepConnectionButton");
            QTest::qWait(300);
        },
        [&] { stage.shown("connectionDialog")->close(); });
    stage.goTo(pages::SummaryId);
    stage.shoot(
        QStringLiteral("summary-question"),
        [&] { stage.window().wizard().button(QWizard::CommitButton)->click(); },
        [&] { stage.shown("productionQuestion")->close(); });
}

void sendMany(Studio &studio, const Props &props)
{
    Stage stage(studio, 3000ms);
    stage.openFile(props.large);
    stage.toDestination(production, customersSet);
    stage.startUpload();
    session::UploadRun &run = stage.session().upload();
    stage.wait("a part", [&] { return run.partsSent() >= 1; });
    spoilArrivedRows(stage.practiceFolder());
    stage.shoot(QStringLiteral("upload-sending"));
    run.pause();
    stage.wait("the pause", [&] { return run.state() == State::Paused; });
    stage.shoot(QStringLiteral("upload-paused"));
    stage.shoot(
        QStringLiteral("upload-discard"), [&] { stage.press("discardButton"); },
        [&] { stage.shown("discardQuestion")->close(); });
    run.goOn();
    stage.press("detailsButton");
    stage.wait("the batch", [&] { return run.phaseNow() == session::UploadPhase::Ingest; });
    stage.shoot(QStringLiteral("upload-ingesting"));
    stage.wait(
        "the end", [&] { return run.state() == State::Finished || run.state() == State::Failed; }, 240'000);
    QTest::qWait(500);
    stage.shoot(QStringLiteral("done-rejected"));
}

void beInterrupted(Studio &studio, const Props &props)
{
    const QTemporaryDir store;
    {
        Stage stage(studio, 60s, store.path());
        stage.openFile(props.customers);
        stage.toDestination(production, customersSet);
        stage.startUpload();
        session::UploadRun &run = stage.session().upload();
        stage.wait("the batch", [&] { return run.phaseNow() == session::UploadPhase::Ingest; });
        stage.turnPracticeOff();
        stage.wait("a wait", [&] { return run.state() == State::Waiting; });
        QTest::qWait(2000);
        stage.shoot(QStringLiteral("upload-waiting"));
    }
    Stage stage(studio, 10ms, store.path());
    stage.wait("the interrupted import", [&] { return stage.session().earlier().interrupted(); });
    QTest::qWait(300);
    stage.shoot(QStringLiteral("source-resume"));
}

void finish(Studio &studio, const Props &props)
{
    Stage stage(studio, 10ms);
    stage.openFile(props.customers);
    stage.toDestination(production, customersSet);
    stage.startUpload();
    stage.wait("the end", [&] { return stage.session().upload().state() == State::Finished; });
    QTest::qWait(500);
    stage.shoot(QStringLiteral("done"));
}

void fail(Studio &studio, const Props &props)
{
    Stage stage(studio, 10ms);
    const QString copy = props.folder.filePath(QStringLiteral("customers-2026-12.csv"));
    QFile::copy(props.customers, copy);
    stage.openFile(copy);
    stage.toDestination(production, customersSet);
    stage.goTo(pages::SummaryId);
    QFile::remove(copy);
    stage.startUpload();
    session::UploadRun &run = stage.session().upload();
    stage.wait("the failure", [&] { return run.state() == State::Failed || run.state() == State::Paused; });
    stage.shoot(QStringLiteral("upload-failed"));
}

} // namespace

void playUpload(Studio &studio, const Props &props)
{
    askBeforeProduction(studio, props);
    finish(studio, props);
    fail(studio, props);
    beInterrupted(studio, props);
    sendMany(studio, props);
}

} // namespace scenes

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/server.h"
#include "session/import.h"
#include "session/upload_run.h"
#include "store/store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using session::UploadPhase;
using session::UploadRun;
using State = UploadRun::State;
using Kind = UploadRun::PhaseState::Kind;

namespace {

constexpr int patience = 60'000;

/// A practice platform that can go away and come back, and a run towards it.
struct Stage
{
    QTemporaryDir folder;
    std::unique_ptr<practice::Server> platform;
    quint16 port = 0;
    std::unique_ptr<UploadRun> run;
    std::vector<int> percents;

    Stage()
    {
        comeBack();
        begin();
    }

    void comeBack()
    {
        auto server = practice::Server::start({.folder = folder.filePath(QStringLiteral("platform")),
                                               .port = port,
                                               .step = 20ms,
                                               .perHundredThousandRows = 20ms});
        if (!server)
            qFatal("No practice platform: %d", int(server.error().code));
        platform = *std::move(server);
        port = quint16(platform->url().port());
    }

    void begin()
    {
        run = std::make_unique<UploadRun>(session::Environment {
            .storeFolder = folder.filePath(QStringLiteral("store")), .startPractice = {}});
        QObject::connect(run.get(), &UploadRun::changed, run.get(),
                         [this] { percents.push_back(run->percent()); });
    }

    session::RunOrder order(int rows, const QByteArray &header = "email,firstname\n")
    {
        const QString path = folder.filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("No file");
        file.write(header);
        for (int row = 1; row <= rows; ++row)
            file.write("person" + QByteArray::number(row) + "@example.com,Ida" + QByteArray(200, 'x') + "\n");
        file.close();
        auto import = session::Import::open(path, {}, {});
        if (!import)
            qFatal("No import");
        return {.import = *std::move(import),
                .target = {.practice = true, .practiceUrl = platform->url(), .wish = {.profile = true}}};
    }

    bool becomes(State state, int within = patience) const
    {
        const bool came = QTest::qWaitFor([&] { return run->state() == state; }, within);
        if (!came)
            tell();
        return came;
    }

    /// What happened instead.
    void tell() const
    {
        qInfo("state %d, next try in %lld ms", int(run->state()), qint64(run->nextTryIn().count()));
        for (const UploadRun::Event &event : run->events()) {
            qInfo("%s kind %d number %lld %s error %d %s",
                  qPrintable(event.at.toString(QStringLiteral("HH:mm:ss.zzz"))), int(event.kind),
                  event.number, qPrintable(event.text), event.error ? int(event.error->code) : -1,
                  event.error ? qPrintable(event.error->detail) : "");
        }
    }

    bool isMonotone() const { return std::ranges::is_sorted(percents); }
};

} // namespace

/// An upload is shown as it is, and can be paused, gone on with and discarded.
class TestUploadRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesTheWholeRoad();
    void pausesAndGoesOn();
    void goesOnInAnotherProcess();
    void discardsWhatWasBegun();
    void waitsOutAnOutage();
    void canBePausedInAnOutage();
    void sendsNothingOfWhatWasToBeThrownAwayInAnOutage();
    void endsWithItsReceiptWhenAllIsTakenIn_data();
    void endsWithItsReceiptWhenAllIsTakenIn();
    void namesTheFileThatAnotherWorksOn();
    void failsBeforeAnythingIsBegun();
    void endsWithItsWindow();
};

void TestUploadRun::goesTheWholeRoad()
{
    Stage stage;
    QCOMPARE(stage.run->state(), State::Nothing);
    stage.run->start(stage.order(2000));
    QCOMPARE(stage.run->state(), State::Running);
    QVERIFY(stage.becomes(State::Finished));
    QVERIFY(!stage.run->error());
    QCOMPARE(stage.run->summary()->sums.ingested, 2000);
    QCOMPARE(stage.run->summary()->verify,
             (session::ProfileFindings {
                 .state = session::ProfileFindings::State::Found, .asked = 20, .found = 20}));
    QVERIFY(QFile::exists(stage.run->summary()->receipt));
    QVERIFY(stage.isMonotone());
    QCOMPARE(stage.run->percent(), 100);
    for (const UploadPhase phase :
         {UploadPhase::Prepare, UploadPhase::Send, UploadPhase::Ingest, UploadPhase::Verify})
        QCOMPARE(stage.run->phase(phase).kind, Kind::Done);
    QCOMPARE(stage.run->rowsDone(), 2000);
    QCOMPARE(stage.run->rowsTotal(), 2000);
    QCOMPARE(stage.run->bytesDone(), stage.run->bytesTotal());
    QCOMPARE(stage.run->partsSent(), 1);
    QCOMPARE(stage.run->partsTotal(), 1);
    QVERIFY(!stage.run->batchId().isEmpty());
    QVERIFY(stage.run->isPractice());
    QVERIFY(!stage.run->events().empty());
    for (const UploadRun::Event &event : stage.run->events())
        QVERIFY2(!event.text.contains(QLatin1Char('@')), qPrintable(event.text));
}

void TestUploadRun::pausesAndGoesOn()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return stage.run->phaseNow() == UploadPhase::Send; }, patience));
    stage.run->pause();
    QCOMPARE(stage.run->state(), State::Pausing);
    QVERIFY(stage.becomes(State::Paused, 10'000));
    const int percent = stage.run->percent();
    QCOMPARE(stage.run->phaseNow(), UploadPhase::Send);
    QCOMPARE(stage.run->phase(UploadPhase::Verify).kind, Kind::Ahead);
    QVERIFY(percent <= 80);
    QTest::qWait(300);
    QCOMPARE(stage.run->percent(), percent);
    stage.run->goOn();
    QVERIFY(stage.becomes(State::Finished));
    QCOMPARE(stage.run->summary()->sums.ingested, 120'000);
    QVERIFY(stage.isMonotone());
}

void TestUploadRun::goesOnInAnotherProcess()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return stage.run->phaseNow() == UploadPhase::Send; }, patience));
    const QUrl url = stage.platform->url();
    stage.begin(); // the earlier one ends with its window
    stage.percents.clear();
    stage.run->resume({.practiceUrl = url});
    QVERIFY(stage.becomes(State::Finished));
    QCOMPARE(stage.run->summary()->sums.ingested, 120'000);
    QVERIFY(stage.isMonotone());
}

void TestUploadRun::discardsWhatWasBegun()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return stage.run->phaseNow() == UploadPhase::Send; }, patience));
    stage.run->discard();
    QCOMPARE(stage.run->state(), State::Discarding);
    QVERIFY(stage.becomes(State::Discarded));
    const auto store = store::Store::open(stage.folder.filePath(QStringLiteral("store")));
    const auto imports = store->imports();
    QCOMPARE(imports->size(), std::size_t(1));
    QCOMPARE(imports->front().state, store::ImportState::Cancelled);
    // Nothing is left to go on with.
    stage.run->goOn();
    QCOMPARE(stage.run->state(), State::Discarded);
}

void TestUploadRun::waitsOutAnOutage()
{
    Stage stage;
    const auto order = stage.order(120'000);
    stage.run->start(order);
    QVERIFY(QTest::qWaitFor([&] { return stage.run->phaseNow() == UploadPhase::Send; }, patience));
    stage.platform.reset();
    // Without the user's word it would take some minutes until the usual tries are spent.
    const bool outage = QTest::qWaitFor(
        [&] {
            // The last of the usual tries may be far off too: only the error tells that they are spent.
            const auto &events = stage.run->events();
            const bool spent = !events.empty() && events.back().kind == UploadRun::Event::Kind::Error;
            if (stage.run->state() == State::Waiting && !spent)
                stage.run->tryNow();
            return stage.run->state() == State::Waiting && spent;
        },
        patience);
    QVERIFY(outage);
    QCOMPARE(stage.run->waitingFor()->kind(), base::ErrorKind::Unreachable);
    QVERIFY(stage.run->retries() > 0);
    const auto waited = stage.run->waitedSoFar();
    QTest::qWait(1200);
    QVERIFY(stage.run->waitedSoFar() > waited);
    QVERIFY(stage.run->nextTryIn() <= 59s);
    stage.comeBack();
    stage.run->tryNow();
    QVERIFY(stage.becomes(State::Finished));
    QVERIFY(!stage.run->waitingFor());
    QCOMPARE(stage.run->summary()->sums.ingested, 120'000);
    QVERIFY(stage.isMonotone());
}

void TestUploadRun::canBePausedInAnOutage()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return stage.run->phaseNow() == UploadPhase::Send; }, patience));
    stage.platform.reset();
    QVERIFY(stage.becomes(State::Waiting));
    stage.run->pause();
    QVERIFY(stage.becomes(State::Paused, 15'000));
    stage.comeBack();
    stage.run->goOn();
    QVERIFY(stage.becomes(State::Finished));
    QCOMPARE(stage.run->summary()->sums.ingested, 120'000);
}

void TestUploadRun::sendsNothingOfWhatWasToBeThrownAwayInAnOutage()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return stage.run->phaseNow() == UploadPhase::Send; }, patience));
    const QUrl url = stage.platform->url();
    stage.begin(); // the earlier one ends with its window
    stage.platform.reset();
    stage.run->resume({.practiceUrl = url, .abort = true});
    QCOMPARE(stage.run->state(), State::Discarding);
    // Not Waiting, from which it would go on by itself and send the rest.
    QVERIFY(stage.becomes(State::Paused));
    QVERIFY(stage.run->error());
    stage.comeBack();
    stage.run->discard();
    QVERIFY(stage.becomes(State::Discarded));
}

void TestUploadRun::endsWithItsReceiptWhenAllIsTakenIn_data()
{
    QTest::addColumn<bool>("pausesFirst");
    QTest::newRow("thrown away") << false;
    QTest::newRow("paused, then thrown away") << true;
}

void TestUploadRun::endsWithItsReceiptWhenAllIsTakenIn()
{
    QFETCH(const bool, pausesFirst);
    Stage stage;
    UploadRun &run = *stage.run;
    run.start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return run.phaseNow() == UploadPhase::Verify; }, patience));
    if (pausesFirst)
        run.pause();
    run.discard();
    QTRY_VERIFY_WITH_TIMEOUT(run.state() != State::Discarding && run.state() != State::Running, patience);
    QCOMPARE(run.state(), State::Finished);
    QVERIFY(!run.error());
    QCOMPARE(run.summary()->sums.ingested, 120'000);
    QVERIFY(QFile::exists(run.summary()->receipt));
}

void TestUploadRun::namesTheFileThatAnotherWorksOn()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    QVERIFY(QTest::qWaitFor([&] { return stage.run->isKept(); }, patience));
    const auto store = store::Store::open(stage.folder.filePath(QStringLiteral("store")));
    const QString id = store->imports()->front().record.id;
    UploadRun late(session::Environment {.storeFolder = stage.folder.filePath(QStringLiteral("store")),
                                         .startPractice = {}});
    late.resume({.importId = id});
    QTRY_VERIFY_WITH_TIMEOUT(late.error(), patience);
    QCOMPARE(late.error()->code, base::ErrorCode::ImportBusy);
    QCOMPARE(late.error()->subject, QStringLiteral("customers.csv"));
}

void TestUploadRun::failsBeforeAnythingIsBegun()
{
    Stage stage;
    stage.run->start(stage.order(10, "nonsense,other\n"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.run->state() != State::Running, patience);
    if (stage.run->state() == State::Finished)
        QSKIP("The column was recognised by its values.");
    QCOMPARE(stage.run->state(), State::Failed);
    QCOMPARE(stage.run->error()->code, base::ErrorCode::EmailUnmapped);
    QVERIFY(stage.run->importId().isEmpty());
    QCOMPARE(stage.run->phase(UploadPhase::Prepare).kind, Kind::Failed);
    stage.run->goOn();
    QCOMPARE(stage.run->state(), State::Running);
    QVERIFY(stage.becomes(State::Failed));
    stage.run->discard();
    QCOMPARE(stage.run->state(), State::Discarded);
}

void TestUploadRun::endsWithItsWindow()
{
    Stage stage;
    stage.run->start(stage.order(120'000));
    for (int milliseconds : {0, 30, 200, 600}) {
        QTest::qWait(milliseconds);
        stage.begin();
        stage.run->start(stage.order(50'000));
    }
    QVERIFY(stage.becomes(State::Finished));
}

QTEST_GUILESS_MAIN(TestUploadRun)
#include "tst_upload_run.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "flows/wizard_world.h"
#include "models/upload_words.h"
#include "session/messages.h"
#include "support/customers.h"
#include "wizard/single_instance.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using flows::answer;
using flows::click;
using flows::isSaid;
using flows::patience;
using flows::PracticeProcess;
using flows::Program;
using flows::walk;
using flows::WizardWorld;
using session::RowFilter;
using Upload = session::UploadRun;

namespace {

constexpr qint64 fewRows = 400;
constexpr qint64 manyRows = 60'000;
const QString outsideProfile = QStringLiteral("Practice customers, not yet in Profile");
const QString mended = QStringLiteral("mended.person@example.com");

/// The first row without an address gets one.
void mendOneRow(WizardWorld &world)
{
    walk(world, pages::ReviewId);
    QVERIFY(world.areRowsThere());
    session::RowReview &review = world.session().review();
    QCOMPARE(review.filter(), RowFilter::MissingEmail);
    const session::ColumnChoices &columns = world.session().columns();
    review.setCell(review.rowAt(0), columns.mapping().emailColumn(columns.schema()), mended);
    QCOMPARE(review.editedRows(), 1);
}

void openWhole(WizardWorld &world, const QString &file)
{
    QVERIFY(world.open(file));
    QVERIFY(world.isAt(pages::FileId));
    QTRY_COMPARE_WITH_TIMEOUT(world.session().file().state(), session::FileReading::State::Read, patience);
}

/// Up to the last look before the upload.
void goToSummary(WizardWorld &world, const QString &file)
{
    openWhole(world, file);
    QVERIFY(world.chooseDataset(outsideProfile, true));
    walk(world, pages::SummaryId);
}

/// Does something the moment the first file of rows is about to be sent, once.
void onceSending(WizardWorld &world, const std::function<void()> &then)
{
    auto *once = new QObject(&world.session().upload());
    QObject::connect(&world.session().upload(), &Upload::eventHappened, once, [&world, once, then] {
        if (world.session().upload().phaseNow() != session::UploadPhase::Send)
            return;
        delete once;
        then();
    });
}

/// Every record at the platform once, and as many as the receipt says.
void isThereOnce(WizardWorld &world, const QUrl &platform)
{
    const QJsonObject receipt = world.receipt();
    flows::balances(receipt);
    const QList<QByteArray> lines
        = flows::practicePage(platform, QStringLiteral("records")).trimmed().split('\n');
    QSet<QString> ids;
    for (const QByteArray &line : lines) {
        const QJsonObject record
            = QJsonDocument::fromJson(line).object().value(QLatin1String("record")).toObject();
        ids << record.value(QLatin1String("_id")).toString();
    }
    QCOMPARE(ids.size(), lines.size());
    QCOMPARE(lines.size(),
             receipt.value(QLatin1String("sums")).toObject().value(QLatin1String("records")).toInteger());
}

} // namespace

/// Wrong clicks and bad luck: each is told in its sentence, and nothing is lost.
class TestWizardMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAnotherFileOnPageFive();
    void keepsEditsWhenClosed_data();
    void keepsEditsWhenClosed();
    void goesOnWhenClosedWhileSending();
    void saysThatTheFileIsGone_data();
    void saysThatTheFileIsGone();
    void givesItsFileToTheFirstWindow();
    void leavesAnUploadToWhoeverRunsIt();
    void waitsForAPlatformThatIsGone();
    void keepsAllForwardAndBack();

private:
    QString customers(const char *name, qint64 rows, quint64 seed = 5,
                      const char *form = "commerce-customers")
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        support::writeCustomers(path, {.form = QString::fromLatin1(form), .rows = rows, .seed = seed});
        return path;
    }

    QString store() const { return m_folder->filePath(QStringLiteral("store")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWizardMistakes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWizardMistakes::takesAnotherFileOnPageFive()
{
    const QString first = customers("first.csv", fewRows);
    const QString second = customers("second.csv", fewRows / 2, 6, "hubspot");
    WizardWorld world(store());
    openWhole(world, first);
    mendOneRow(world);
    walk(world, pages::DestinationId);
    QVERIFY(world.chooseDataset(outsideProfile, true));

    world.wizard().openFile(second);
    QTRY_VERIFY(world.seen<QMessageBox>("otherFileQuestion"));
    const auto *question = world.seen<QMessageBox>("otherFileQuestion");
    QVERIFY(question->text().contains(QStringLiteral("second.csv")));
    QVERIFY(question->informativeText().contains(QStringLiteral("first.csv")));
    answer(world, "otherFileQuestion", QMessageBox::RejectRole);
    QCOMPARE(world.wizard().currentId(), int(pages::DestinationId));
    QCOMPARE(world.session().file().path(), first);
    QCOMPARE(world.session().review().editedRows(), 1);

    world.wizard().openFile(second);
    answer(world, "otherFileQuestion", QMessageBox::AcceptRole);
    QVERIFY(world.isAt(pages::FileId));
    QTRY_COMPARE_WITH_TIMEOUT(world.session().file().rows(), fewRows / 2, patience);
    const auto &columns = world.session().columns().mapping().columns;
    QVERIFY(std::ranges::find(columns, QStringLiteral("Lifecycle Stage"), &xdm::ColumnMapping::header)
            != columns.end());
    QCOMPARE(world.session().review().editedRows(), 0);
    walk(world, pages::DestinationId);
    QCOMPARE(world.seen<QComboBox>("datasetCombo")->currentText(), outsideProfile);

    world.wizard().openFile(first);
    answer(world, "otherFileQuestion", QMessageBox::AcceptRole);
    QVERIFY(world.isAt(pages::FileId));
    walk(world, pages::ReviewId);
    QVERIFY(world.areRowsThere());
    QTRY_COMPARE_WITH_TIMEOUT(world.session().review().earlierEdits(), 1, patience);
    click(world, "takeUpButton");
    QTRY_COMPARE(world.session().review().editedRows(), 1);
}

void TestWizardMistakes::keepsEditsWhenClosed_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("in the review") << int(pages::ReviewId);
    QTest::newRow("at the destination") << int(pages::DestinationId);
    QTest::newRow("at the last look") << int(pages::SummaryId);
}

void TestWizardMistakes::keepsEditsWhenClosed()
{
    QFETCH(const int, page);
    const QString file = customers("customers.csv", fewRows);
    table::Edits made;
    {
        WizardWorld world(store());
        openWhole(world, file);
        QVERIFY(world.chooseDataset(outsideProfile, true));
        mendOneRow(world);
        made = world.session().review().edits();
        walk(world, pages::Id(page));
        world.wizard().close();
        QTRY_VERIFY(world.seen<QMessageBox>("closeQuestion"));
        QVERIFY(world.seen<QMessageBox>("closeQuestion")
                    ->informativeText()
                    .contains(QStringLiteral("corrections are kept")));
        answer(world, "closeQuestion", QMessageBox::RejectRole);
        QVERIFY(world.wizard().isVisible());
        QCOMPARE(world.wizard().currentId(), page);
        world.wizard().close();
        answer(world, "closeQuestion", QMessageBox::AcceptRole);
        QTRY_VERIFY(!world.wizard().isVisible());
    }
    WizardWorld again(store());
    openWhole(again, file);
    walk(again, pages::ReviewId);
    QTRY_COMPARE_WITH_TIMEOUT(again.session().review().earlierEdits(), 1, patience);
    QVERIFY(again.areRowsThere());
    QVERIFY(again.seen("earlierNotice"));
    click(again, "takeUpButton");
    QTRY_COMPARE(again.session().review().editedRows(), 1);
    QVERIFY(again.session().review().edits() == made);
    walk(again, pages::DestinationId);
    QTRY_COMPARE_WITH_TIMEOUT(again.seen<QComboBox>("datasetCombo")->currentText(), outsideProfile, patience);
}

void TestWizardMistakes::goesOnWhenClosedWhileSending()
{
    const QString file = customers("customers.csv", manyRows);
    {
        WizardWorld world(store());
        goToSummary(world, file);
        onceSending(world, [&world] { world.wizard().close(); });
        walk(world, pages::UploadId);
        QTRY_VERIFY_WITH_TIMEOUT(world.seen<QMessageBox>("closeQuestion"), patience);
        QVERIFY(world.seen<QMessageBox>("closeQuestion")
                    ->informativeText()
                    .contains(QStringLiteral("goes on where it stopped")));
        answer(world, "closeQuestion", QMessageBox::AcceptRole);
        QTRY_VERIFY(!world.wizard().isVisible());
        QVERIFY(world.session().upload().state() != Upload::State::Finished);
    }
    WizardWorld again(store());
    QVERIFY(again.open());
    click(again, "continueButton");
    QVERIFY(again.isAt(pages::DoneId));
    QCOMPARE(again.session().upload().state(), Upload::State::Finished);
    isThereOnce(again, again.practiceUrl());
}

void TestWizardMistakes::saysThatTheFileIsGone_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted") << false;
    QTest::newRow("replaced by one as long") << true;
}

void TestWizardMistakes::saysThatTheFileIsGone()
{
    QFETCH(const bool, replaced);
    const QString file = customers("customers.csv", fewRows);
    WizardWorld world(store());
    openWhole(world, file);
    QVERIFY(world.chooseDataset(outsideProfile, true));
    mendOneRow(world);
    walk(world, pages::SummaryId);
    walk(world, pages::ReviewId);

    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray other = source.readAll();
    source.close();
    QVERIFY(source.remove());
    if (replaced) {
        other.replace("example.com", "example.net");
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write(other) == other.size());
        source.close();
    }
    session::RowReview &review = world.session().review();
    review.setCell(review.rowAt(1), 0, mended + u'x');
    QCOMPARE(review.editedRows(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(review.error(), patience);
    const QString sentence = session::describe(*review.error()).happened;
    QVERIFY2(sentence.contains(QStringLiteral("customers.csv")), qPrintable(sentence));
    QTRY_VERIFY(world.seen("failureNotice"));
    QVERIFY(world.seen("failureNotice")->accessibleName().contains(sentence));
    QCOMPARE(review.editedRows(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(review.isSaved(), patience);
    QCOMPARE(world.wizard().currentId(), int(pages::ReviewId));
}

void TestWizardMistakes::givesItsFileToTheFirstWindow()
{
    const QString file = customers("customers.csv", fewRows);
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    const wizard::SingleInstance first(store());
    QVERIFY(first.isFirst());
    WizardWorld world(store());
    QVERIFY(world.open());
    connect(&first, &wizard::SingleInstance::called, &world.window(), &wizard::MainWindow::comeForward);

    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PROFILE_UPLOADER_STORE"), store());
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(WIZARD), {file});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(world.isAt(pages::FileId));
    QTRY_COMPARE_WITH_TIMEOUT(world.session().file().rows(), fewRows, patience);
    QCOMPARE(world.session().file().path(), file);
}

void TestWizardMistakes::leavesAnUploadToWhoeverRunsIt()
{
    const QString file = customers("customers.csv", manyRows);
    {
        WizardWorld world(store());
        goToSummary(world, file);
        onceSending(world, [&world] { world.wizard().close(); });
        walk(world, pages::UploadId);
        answer(world, "closeQuestion", QMessageBox::AcceptRole);
    }
    WizardWorld one(store());
    WizardWorld other(store());
    QVERIFY(one.open());
    QVERIFY(other.open());
    QTRY_VERIFY_WITH_TIMEOUT(other.seen("continueButton"), patience);
    click(one, "continueButton");
    QTRY_VERIFY_WITH_TIMEOUT(!one.session().upload().importId().isEmpty(), patience);
    click(other, "continueButton");
    const Upload &late = other.session().upload();
    QTRY_VERIFY_WITH_TIMEOUT(late.error(), patience);
    QCOMPARE(late.error()->code, base::ErrorCode::ImportBusy);
    const QString sentence = session::describe(*late.error()).happened;
    QTRY_VERIFY2(isSaid(other, sentence), qPrintable(sentence));
    QVERIFY(one.isAt(pages::DoneId));
    isThereOnce(one, one.practiceUrl());
}

void TestWizardMistakes::waitsForAPlatformThatIsGone()
{
    const QString file = customers("customers.csv", manyRows);
    const Program program;
    auto platform = std::make_unique<PracticeProcess>(program);
    const auto starter
        = [&platform](const session::PracticeOptions &) -> base::Result<session::PracticePlatform> {
        return session::PracticePlatform {
            .url = platform->url(), .description = platform->description(), .keepAlive = {}};
    };
    {
        WizardWorld world(store(), starter);
        goToSummary(world, file);
        onceSending(world, [&platform] { platform.reset(); });
        walk(world, pages::UploadId);
        Upload &upload = world.session().upload();
        QTRY_COMPARE_WITH_TIMEOUT(upload.state(), Upload::State::Waiting, patience);
        QVERIFY(upload.waitingFor());
        const QString title = models::uploadHeading(upload).title;
        QTRY_VERIFY2(isSaid(world, title), qPrintable(title));
        QTRY_VERIFY(world.seen("tryNowButton"));
        click(world, "pauseButton");
        QTRY_COMPARE_WITH_TIMEOUT(upload.state(), Upload::State::Paused, patience);
        world.wizard().close();
        answer(world, "closeQuestion", QMessageBox::AcceptRole);
        QTRY_VERIFY(!world.wizard().isVisible());
    }
    platform = std::make_unique<PracticeProcess>(program);
    WizardWorld again(store(), starter);
    QVERIFY(again.open());
    click(again, "continueButton");
    QVERIFY(again.isAt(pages::DoneId));
    QCOMPARE(again.session().upload().state(), Upload::State::Finished);
    isThereOnce(again, platform->url());
}

void TestWizardMistakes::keepsAllForwardAndBack()
{
    const QString file = customers("customers.csv", fewRows);
    WizardWorld world(store());
    openWhole(world, file);
    walk(world, pages::ColumnsId);
    session::ColumnChoices &columns = world.session().columns();
    const xdm::ColumnMapping *name = columns.mapping().columnFor(QStringLiteral("person.name.firstName"));
    QVERIFY(name);
    columns.leaveOut(name->column);
    mendOneRow(world);
    session::RowReview &review = world.session().review();
    click(world, "invalidTile");
    QTRY_COMPARE(review.filter(), RowFilter::InvalidEmail);
    walk(world, pages::DestinationId);
    QVERIFY(world.chooseDataset(outsideProfile, false));
    walk(world, pages::SummaryId);
    const QJsonObject mapping = xdm::toJson(columns.mapping());
    const table::Edits edits = review.edits();

    walk(world, pages::SourceId);
    walk(world, pages::SummaryId);
    QCOMPARE(xdm::toJson(columns.mapping()), mapping);
    QVERIFY(review.edits() == edits);
    QCOMPARE(review.editedRows(), 1);
    QCOMPARE(review.filter(), RowFilter::InvalidEmail);
    QCOMPARE(world.session().destination().dataset()->name, outsideProfile);
    QVERIFY(!world.session().destination().profile());
    QVERIFY(world.seen<QLabel>("profileFact")->text().startsWith(QStringLiteral("Off")));
    walk(world, pages::ReviewId);
    QVERIFY(world.seen<QAbstractButton>("invalidTile")->isChecked());
}

QTEST_MAIN(TestWizardMistakes)
#include "tst_wizard_mistakes.moc"

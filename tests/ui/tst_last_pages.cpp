// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/done_page.h"
#include "pages/summary_page.h"
#include "pages/upload_page.h"
#include "session/messages.h"
#include "session/session.h"
#include "session/unknown_fields.h"
#include "store/store.h"
#include "style/theme.h"
#include "ui/practice_desk.h"
#include "widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using State = session::UploadRun::State;

/// From the destination to the proof, by the pages themselves, against the practice platform.
class TestLastPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void destinationSaysWhatHinders();
    void practiceIsChosenByKey();
    void schemaIsEnabledOnlyAtTheUsersWord();
    void leavesOutFieldsThatDoNotExist();
    void mendsMadeFieldsAndNamespacesThatDoNotExist();
    void uploadsToTheEnd();
    void startsWhatIsConfirmedAfterAPause();
    void pausesAndDiscardsByButton();
    void promisesNothingBeforeItIsKept();

private:
    static void keepsARecipe(Desk &desk, pages::DonePage &done);
};

void TestLastPages::initTestCase()
{
    style::apply(*qApp, style::Scheme::Light);
}

void TestLastPages::destinationSaysWhatHinders()
{
    Desk desk;
    QVERIFY(desk.open(3));
    pages::DestinationPage page(desk.session);
    page.initializePage();
    page.show();
    QVERIFY(!page.isComplete());
    QVERIFY(!page.hindrance().isEmpty());
    QVERIFY(!part<QComboBox>(page, "sandboxCombo")->isEnabled());
    QVERIFY(!part<QWidget>(page, "checksCard")->isVisible());
    QCOMPARE(nameless(page), QStringList());
}

void TestLastPages::practiceIsChosenByKey()
{
    Desk desk;
    QVERIFY(desk.open(3));
    pages::DestinationPage page(desk.session);
    toPractice(desk, page);
    QVERIFY(page.isComplete());
    QVERIFY(desk.session.destination().isPractice());
    QVERIFY(page.footerNote().contains(QLatin1Char('3')));
    QCOMPARE(page.railText(), desk.session.destination().dataset()->name);
    QCOMPARE(part<QComboBox>(page, "datasetCombo")->currentText(), page.railText());
    QVERIFY(part<QWidget>(page, "checksCard")->isVisible());
    // A part of a name that is none gives way to what is chosen.
    auto *dataset = part<QComboBox>(page, "datasetCombo");
    dataset->lineEdit()->setFocus();
    dataset->lineEdit()->selectAll();
    QTest::keyClicks(dataset->lineEdit(), QStringLiteral("nothing like it"));
    part<QComboBox>(page, "connectionCombo")->setFocus();
    QTRY_COMPARE(dataset->currentText(), page.railText());
    QCOMPARE(nameless(page), QStringList());
}

void TestLastPages::schemaIsEnabledOnlyAtTheUsersWord()
{
    Desk desk;
    QVERIFY(desk.open(3));
    pages::DestinationPage page(desk.session);
    toPractice(desk, page);
    session::DestinationChoice &choice = desk.session.destination();
    const auto readers = std::ranges::find(choice.datasets(), QStringLiteral("Newsletter readers"),
                                           &platform::Dataset::name);
    QVERIFY(readers != choice.datasets().end());
    choice.setDataset(readers->id);
    QTRY_VERIFY_WITH_TIMEOUT(choice.schema().has_value(), patience);
    QVERIFY(part<QWidget>(page, "blockedNotice")->isVisible());
    QVERIFY(!page.isComplete());
    QTest::mouseClick(part<QPushButton>(page, "enableSchemaButton"), Qt::LeftButton);
    auto *ask = part<QMessageBox>(page, "enableSchemaQuestion");
    QCOMPARE(ask->defaultButton(), ask->button(QMessageBox::Cancel));
    QTest::keyClick(ask, Qt::Key_Escape);
    QVERIFY(!choice.mayEnableSchema());
    QTRY_VERIFY(!page.findChild<QMessageBox *>());
    QTest::mouseClick(part<QPushButton>(page, "enableSchemaButton"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(page, "confirmEnableSchema"), Qt::LeftButton);
    QVERIFY(choice.mayEnableSchema());
    QVERIFY(!part<QWidget>(page, "blockedNotice")->isVisible());
}

void TestLastPages::leavesOutFieldsThatDoNotExist()
{
    Desk desk;
    QVERIFY(desk.open(3, "email,telephone\n"));
    pages::DestinationPage page(desk.session);
    toPractice(desk, page);
    QVERIFY(desk.session.columns().assign(1, QStringLiteral("loyalty.joinDate")));
    session::DestinationChoice &choice = desk.session.destination();
    const auto readers = std::ranges::find(choice.datasets(), QStringLiteral("Newsletter readers"),
                                           &platform::Dataset::name);
    choice.setDataset(readers->id);
    QTRY_VERIFY_WITH_TIMEOUT(choice.schema().has_value(), patience);
    QCOMPARE(session::unknownFields(desk.session.columns()).size(), std::size_t(1));
    QVERIFY(!page.isComplete());
    QTest::mouseClick(part<QPushButton>(page, "leaveOut1"), Qt::LeftButton);
    QVERIFY(session::unknownFields(desk.session.columns()).empty());
}

void TestLastPages::mendsMadeFieldsAndNamespacesThatDoNotExist()
{
    Desk desk;
    QVERIFY(desk.open(3, "email,telephone\n"));
    pages::DestinationPage page(desk.session);
    toPractice(desk, page);
    session::ColumnChoices &columns = desk.session.columns();
    QTRY_VERIFY_WITH_TIMEOUT(columns.namespaces().has_value(), patience);
    QVERIFY(columns.namespaces()->contains(QStringLiteral("CustomerId")));
    QVERIFY(columns.assign(1, QStringLiteral("identityMap.customerID.id")));
    QVERIFY(!page.isComplete());
    QTest::mouseClick(part<QPushButton>(page, "nearest1"), Qt::LeftButton);
    QCOMPARE(columns.mapping().columns.at(1).field, QStringLiteral("identityMap.CustomerId.id"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), patience);

    xdm::Schema schema = *desk.session.destination().schema();
    schema.fields.push_back({.path = QStringLiteral("_acme.firstNames")});
    std::ranges::sort(schema.fields, {}, &xdm::Field::path);
    columns.setSchema(schema); // as it was before
    QVERIFY(columns.addMade({.field = QStringLiteral("_acme.firstNames"), .text = QStringLiteral("Ann")}));
    columns.setSchema(*desk.session.destination().schema());
    QVERIFY(!page.isComplete());
    QTest::mouseClick(part<QPushButton>(page, "nearestMade0"), Qt::LeftButton);
    QCOMPARE(columns.made().front().field, QStringLiteral("person.name.firstName"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isComplete(), patience);
    QCOMPARE(nameless(page), QStringList());
}

void TestLastPages::uploadsToTheEnd()
{
    Desk desk;
    QVERIFY(desk.open(40));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);

    pages::SummaryPage summary(desk.session);
    summary.initializePage();
    QVERIFY(summary.isComplete());
    QVERIFY(summary.isCommitPage());
    QVERIFY(part<QLabel>(summary, "rowsFact")->text().contains(QStringLiteral("40")));
    QVERIFY(summary.validatePage());

    pages::UploadPage upload(desk.session);
    QSignalSpy led(&upload, &pages::Page::leadsOn);
    upload.show();
    upload.initializePage();
    QCOMPARE(upload.buttons(), pages::Page::Buttons::CloseOnly);
    QTest::mouseClick(part<QPushButton>(upload, "detailsButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(led.size(), 1, patience);
    QCOMPARE(desk.session.upload().state(), State::Finished);
    const QString log = part<QPlainTextEdit>(upload, "eventLog")->toPlainText();
    QVERIFY(!log.isEmpty());
    QVERIFY(!log.contains(QLatin1Char('@')));
    QCOMPARE(nameless(upload), QStringList());

    pages::DonePage done(desk.session);
    done.initializePage();
    done.show();
    QCOMPARE(part<widgets::Tile>(done, "ingestedTile")->figure(), QStringLiteral("40"));
    QCOMPARE(part<widgets::Tile>(done, "leftOutTile")->figure(), QStringLiteral("1"));
    QCOMPARE(part<widgets::Tile>(done, "foundTile")->figure(), QStringLiteral("20 / 20"));
    QVERIFY(!part<QWidget>(done, "rejectedCard")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(done, "printButton")->isEnabled(), patience);
    QVERIFY(part<QPushButton>(done, "saveRecipeButton")->isVisible());
    QTest::mouseClick(part<QPushButton>(done, "saveReceiptButton"), Qt::LeftButton);
    auto *save = part<QFileDialog>(done, "saveDialog");
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(QFileInfo(save->selectedFiles().first()).fileName(),
             QStringLiteral("customers receipt %1.json").arg(today));
    QCOMPARE(save->nameFilters().first(), QStringLiteral("JSON files (*.json)"));
    save->reject();
    QTRY_VERIFY(!done.findChild<QFileDialog *>());
    keepsARecipe(desk, done);
    QCOMPARE(nameless(done), QStringList());
}

/// By its name, with its destination; and out into a file.
void TestLastPages::keepsARecipe(Desk &desk, pages::DonePage &done)
{
    const session::RecipeStore store(desk.session.environment().storeFolder);
    const QString weekly = QStringLiteral("Weekly");
    for (const bool again : {false, true}) {
        QTest::mouseClick(part<QPushButton>(done, "saveRecipeButton"), Qt::LeftButton);
        auto *ask = part<QInputDialog>(done, "recipeNameDialog");
        QCOMPARE(ask->textValue(), again ? weekly : QStringLiteral("customers"));
        ask->setTextValue(weekly);
        ask->accept();
        QTRY_VERIFY(!done.findChild<QInputDialog *>());
        if (again)
            QTRY_VERIFY(done.findChild<QPushButton *>(QStringLiteral("replaceRecipeButton")));
        if (again)
            QTest::mouseClick(part<QPushButton>(done, "replaceRecipeButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.session.recipes().current(), weekly);
    }
    const auto kept = store.load(weekly);
    QVERIFY(kept);
    QCOMPARE(kept->dataset, desk.session.destination().dataset()->id);
    QCOMPARE(kept->sandbox, desk.session.destination().sandbox()->name);
    auto *button = part<QPushButton>(done, "exportRecipeButton");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    const QString path = desk.folder.filePath(QStringLiteral("out.json"));
    auto *save = part<QFileDialog>(done, "saveDialog");
    Q_EMIT save->fileSelected(path);
    save->reject();
    QTRY_VERIFY(!button->isVisible());
    QVERIFY(session::loadRecipe(path));
    QCOMPARE(session::loadRecipe(path)->mapping, kept->mapping);
}

void TestLastPages::startsWhatIsConfirmedAfterAPause()
{
    Desk desk {.step = 700ms}; // time enough to pause in
    QVERIFY(desk.open(60'000));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    pages::SummaryPage summary(desk.session);
    pages::UploadPage upload(desk.session);
    session::UploadRun &run = desk.session.upload();
    summary.initializePage();
    QVERIFY(summary.validatePage());
    upload.initializePage();
    QVERIFY(!summary.validatePage()); // one at a time
    QTRY_VERIFY_WITH_TIMEOUT(run.isKept(), patience);
    run.pause();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Paused, patience);
    const QString earlier = run.importId();
    QVERIFY(!earlier.isEmpty());
    upload.initializePage();
    QCOMPARE(run.state(), State::Paused); // nobody has confirmed anything

    QVERIFY(desk.open(40));
    QTRY_VERIFY_WITH_TIMEOUT(summary.hindrance().isEmpty(), patience);
    summary.initializePage();
    QVERIFY(summary.validatePage());
    upload.initializePage();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Finished, patience);
    QVERIFY(run.importId() != earlier);
    QCOMPARE(run.summary()->sums.ingested, 40);
    const auto store = store::Store::open(desk.session.environment().storeFolder);
    const auto imports = store->imports();
    const auto paused = std::ranges::find(*imports, earlier, [](const auto &one) { return one.record.id; });
    QVERIFY(paused != imports->end());
    QCOMPARE(paused->state, store::ImportState::Interrupted);
}

void TestLastPages::pausesAndDiscardsByButton()
{
    Desk desk;
    QVERIFY(desk.open(200'000));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    pages::UploadPage page(desk.session);
    page.show();
    session::UploadRun &run = desk.session.upload();
    run.start(desk.session.order());
    page.initializePage();
    auto *pause = part<QPushButton>(page, "pauseButton");
    bool pressed = false;
    connect(&run, &session::UploadRun::eventHappened, &page, [&] { // not later: the sending may be short
        if (!pressed && run.phaseNow() == session::UploadPhase::Send) {
            pressed = true;
            QTest::mouseClick(pause, Qt::LeftButton);
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(pressed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.upload().state(), State::Paused, patience);
    QVERIFY(pause->isEnabled());
    QVERIFY(part<QPushButton>(page, "discardButton")->isVisible());
    QTest::mouseClick(part<QPushButton>(page, "discardButton"), Qt::LeftButton);
    auto *ask = part<QMessageBox>(page, "discardQuestion");
    QTest::keyClick(ask, Qt::Key_Escape);
    QCOMPARE(desk.session.upload().state(), State::Paused);
    QTRY_VERIFY(!page.findChild<QMessageBox *>());
    QTest::mouseClick(part<QPushButton>(page, "discardButton"), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(page, "confirmDiscard"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.upload().state() != State::Discarding, patience);
    const auto &error = desk.session.upload().error();
    QVERIFY2(!error, qPrintable(error ? session::describe(*error).happened + error->detail : QString()));
    QCOMPARE(desk.session.upload().state(), State::Discarded);
    QCOMPARE(page.buttons(), pages::Page::Buttons::AtEnd);
}

void TestLastPages::promisesNothingBeforeItIsKept()
{
    Desk desk;
    QVERIFY(desk.open(60'000));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    pages::UploadPage page(desk.session);
    page.show();
    session::UploadRun &run = desk.session.upload();
    desk.session.startUpload();
    page.initializePage();
    const auto *sentence = part<QLabel>(page, "sentence");
    const QString nothing = QStringLiteral("Nothing has been sent yet");
    QVERIFY(!run.isKept());
    QVERIFY2(sentence->text().startsWith(nothing), qPrintable(sentence->text()));
    const QString close = page.buttonText(QWizard::CancelButton);
    QTest::mouseClick(part<QPushButton>(page, "pauseButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Paused, patience);
    const auto store = store::Store::open(desk.session.environment().storeFolder);
    QVERIFY(store->imports()->empty());
    QVERIFY(!run.isKept());
    QVERIFY2(sentence->text().startsWith(nothing), qPrintable(sentence->text()));
    run.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(run.isKept(), patience);
    QCOMPARE(store->imports()->size(), std::size_t(1));
    QTRY_VERIFY2(!sentence->text().startsWith(nothing), qPrintable(sentence->text()));
    QVERIFY(page.buttonText(QWizard::CancelButton) != close);
    run.pause();
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), State::Paused, patience);
    QVERIFY(run.isKept());
    QVERIFY2(!sentence->text().startsWith(nothing), qPrintable(sentence->text()));
}

QTEST_MAIN(TestLastPages)
#include "tst_last_pages.moc"

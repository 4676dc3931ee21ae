// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columns_page.h"
#include "style/theme.h"
#include "ui/review_world.h"
#include "widgets/tile.h"
#include "wizard/pages_of_the_wizard.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using session::RowFilter;

namespace {

/// Keeps a picture of the window where a person wants to look at it.
void keepPicture(ReviewWorld &world, const QString &name)
{
    const QString folder = qEnvironmentVariable("PROFILE_UPLOADER_SHOTS");
    if (folder.isEmpty())
        return;
    for (const QSize size : {QSize(1120, 690), QSize(1024, 640)}) {
        world.wizard.resize(size);
        QTest::qWait(150);
        if (!world.wizard.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(size.width())))
            qWarning("no picture was kept");
    }
}

} // namespace

class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsRowsByKind();
    void mendsAMissingEmail();
    void filtersByTile();
    void goesBetweenTilesByKeys();
    void goesToTheNextProblem();
    void showsValuesOfAColumnThatCannotBeConverted();
    void isReachedFromAColumnWithSuchValues();
    void checksAgainWhenColumnsChange();
    void replacesWhatWasPreviewed();
    void fillsAsSuggested();
    void takesWhatIsOfferedForARow();
    void fillsFromTheChosenColumn();
    void leavesChosenRowsOutAndBringsThemBack();
    void goesToWhatItUndoes();
    void keepsLeftOutRowsAloneBelowTheirHeading();
    void restoresARow();
    void exportsWhatIsShown();
    void takesUpEarlierEdits();
    void hasNothingToSayOfAFineFile();
    void stopsWhereNothingCanBeSent();
    void stopsAndBeginsTheCheck();
    void checksAgainWhereColumnsChanged();
    void namesWhatCanBeReached();
};

void TestReviewPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    style::apply(*qApp,
                 qEnvironmentVariableIsSet("PROFILE_UPLOADER_DARK") ? style::Scheme::Dark
                                                                    : style::Scheme::Light);
}

void TestReviewPage::countsRowsByKind()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QCOMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("30"));
    QCOMPARE(world.find<widgets::Tile>("invalidTile")->figure(), QStringLiteral("30"));
    QCOMPARE(world.find<widgets::Tile>("duplicateTile")->figure(), QStringLiteral("30"));
    QCOMPARE(world.find<widgets::Tile>("readyTile")->figure(), QStringLiteral("210"));
    QCOMPARE(world.find<QLabel>("title")->text(), QStringLiteral("Fix rows without an email"));
    QVERIFY(world.find<widgets::Tile>("missingTile")->isChecked());
    QCOMPARE(world.grid()->rows(), 30);
    QCOMPARE(world.model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("email"));
    QCOMPARE(world.model().headerData(0, Qt::Vertical).toString(), QStringLiteral("3"));
    QVERIFY(world.page->hindrance().isEmpty());
    for (int column = 0; column < world.model().columnCount(); ++column)
        QVERIFY(!world.shown(0, column).contains(QStringLiteral("5ec7e7")));
    keepPicture(world, QStringLiteral("review"));
}

void TestReviewPage::mendsAMissingEmail()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.grid()->setFocus();
    world.grid()->setCurrent(0, 0);
    QTest::keyClicks(world.grid()->view(), QStringLiteral("a"));
    auto *editor = world.find<QLineEdit>("cellEditor");
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("sa@example.com"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("29"));
    QTRY_COMPARE(world.find<widgets::Tile>("readyTile")->figure(), QStringLiteral("211"));
    QTRY_COMPARE(world.shown(0, world.model().problemColumn()), QStringLiteral("Fixed by you"));
    QCOMPARE(world.grid()->rows(), 30); // it stays in sight
    QTRY_VERIFY(world.page->footerNote().contains(QStringLiteral("saved as you go")));
    QCOMPARE(world.find<QPushButton>("undoButton")->toolTip(),
             QStringLiteral("Undo: Changed email in row 3"));
    keepPicture(world, QStringLiteral("review-fixed"));

    QTest::keyClick(world.grid()->view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("30"));
    QTRY_COMPARE(world.shown(0, world.model().problemColumn()), QStringLiteral("Missing email"));
    QVERIFY(!world.find<QPushButton>("undoButton")->isEnabled());
    QTest::keyClick(world.grid()->view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("29"));
}

void TestReviewPage::showsValuesOfAColumnThatCannotBeConverted()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    const int telephone = 4;
    world.page->showProblem(1, telephone); // every row fits, so nothing else is shown
    QCOMPARE(world.session.review().filter(), RowFilter::MissingEmail);
    QVERIFY(world.session.columns().assign(telephone, QStringLiteral("person.birthYear")));
    world.page->showProblem(1, telephone);
    QTRY_COMPARE(world.session.review().filter(), RowFilter::OtherProblems);
    QVERIFY(world.isChecked() && world.areRowsThere());
    QCOMPARE(world.session.review().rowAt(world.grid()->currentPlace()), 1);
    QTRY_COMPARE(world.grid()->currentColumn(), world.model().positionOf(telephone));
    // It was said once: the next check leaves what the user looks at.
    world.session.review().setFilter(RowFilter::MissingEmail);
    world.session.columns().setEmailCase(xdm::EmailCase::Keep);
    world.page->initializePage();
    QVERIFY(world.isChecked());
    QCOMPARE(world.session.review().filter(), RowFilter::MissingEmail);
}

void TestReviewPage::isReachedFromAColumnWithSuchValues()
{
    const ReviewWorld files(300); // for its file
    const QTemporaryDir store;
    session::Session session({.storeFolder = store.path(), .startPractice = {}});
    wizard::Wizard wizard(session);
    wizard::addPages(wizard, session);
    session.file().open(files.path());
    QTRY_COMPARE(session.file().state(), session::FileReading::State::Read);
    QVERIFY(session.columns().assign(4, QStringLiteral("person.birthYear")));
    wizard.restart();
    wizard.goTo(pages::ColumnsId);
    auto *columns = wizard.findChild<pages::ColumnsPage *>();
    QCOMPARE(wizard.currentPage(), columns);
    Q_EMIT columns->reviewWanted(1, 4);
    QCOMPARE(wizard.currentId(), int(pages::ReviewId));
    QTRY_COMPARE(session.review().filter(), RowFilter::OtherProblems);
}

void TestReviewPage::checksAgainWhenColumnsChange()
{
    ReviewWorld world(30);
    QVERIFY(world.open());
    world.session.columns().leaveOut(0); // as another schema may do while the page is shown
    QVERIFY(!world.session.review().isUpToDate());
    QVERIFY(world.isChecked());
    QTRY_VERIFY(world.page->hindrance().isEmpty());
}

void TestReviewPage::filtersByTile()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<widgets::Tile>("invalidTile"), Qt::LeftButton);
    QTRY_COMPARE(world.session.review().filter(), RowFilter::InvalidEmail);
    QVERIFY(world.areRowsThere());
    QCOMPARE(world.shown(0, 0), QStringLiteral("person6@nowhere"));
    QCOMPARE(world.shown(0, world.model().problemColumn()), QStringLiteral("Invalid email"));
    QTest::mouseClick(world.find<QToolButton>("allRowsButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 300);
    QVERIFY(!world.find<widgets::Tile>("invalidTile")->isChecked());
    QCOMPARE(world.find<QLabel>("title")->text(), QStringLiteral("All rows"));
    QTest::mouseClick(world.find<QToolButton>("leftOutButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 0);
    keepPicture(world, QStringLiteral("review-nothing"));
}

void TestReviewPage::goesBetweenTilesByKeys()
{
    ReviewWorld world(100);
    QVERIFY(world.open());
    auto *missing = world.find<widgets::Tile>("missingTile");
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Right);
    QTRY_COMPARE(world.session.review().filter(), RowFilter::InvalidEmail);
    QVERIFY(world.find<widgets::Tile>("invalidTile")->hasFocus());
}

void TestReviewPage::goesToTheNextProblem()
{
    ReviewWorld world(3000);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<QToolButton>("allRowsButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 3000);
    QVERIFY(world.areRowsThere());
    world.grid()->setFocus();
    world.grid()->setCurrent(0, 0);
    std::vector<qint64> places;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(world.grid()->view(), Qt::Key_F8);
        places.push_back(world.grid()->currentPlace());
        QVERIFY(world.areRowsThere());
    }
    QCOMPARE(places, (std::vector<qint64> {2, 5, 7, 12, 15, 17, 22, 25})); // beyond the window, too
}

void TestReviewPage::replacesWhatWasPreviewed()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<widgets::Tile>("invalidTile"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 30);
    QTest::mouseClick(world.find<QPushButton>("findButton"), Qt::LeftButton);
    auto *now = world.find<QPushButton>("mendNowButton");
    QVERIFY(now && !now->isEnabled());
    QTest::keyClicks(world.find<QLineEdit>("findEdit"), QStringLiteral("@nowhere"));
    QTest::keyClicks(world.find<QLineEdit>("replaceEdit"), QStringLiteral("@example.net"));
    QVERIFY(!now->isEnabled()); // not before it was shown what it does
    QTRY_VERIFY(now->isEnabled());
    QCOMPARE(world.find<QLabel>("countLabel")->text(),
             QStringLiteral("30 cell(s) would change. They lie in 30 row(s)."));
    QVERIFY(world.find<QLabel>("samplesLabel")
                ->text()
                .startsWith(QStringLiteral("Row 6: person6@nowhere → person6@example.net")));
    if (const QString folder = qEnvironmentVariable("PROFILE_UPLOADER_SHOTS"); !folder.isEmpty())
        world.find<QDialog>("replaceDialog")->grab().save(folder + QStringLiteral("/replace.png"));
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("invalidTile")->figure(), QStringLiteral("0"));
    QVERIFY(world.find<QPushButton>("undoButton")
                ->toolTip()
                .contains(QStringLiteral("Replaced text in 30 row(s)")));
    QTest::mouseClick(world.find<QPushButton>("undoButton"), Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("invalidTile")->figure(), QStringLiteral("30"));
}

void TestReviewPage::fillsAsSuggested()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    auto *fill = world.find<QPushButton>("suggestionButton");
    QTRY_VERIFY(fill->isVisible());
    QCOMPARE(fill->text(), QStringLiteral("Fill from alt_email"));
    keepPicture(world, QStringLiteral("review-suggestion"));
    QTest::mouseClick(fill, Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("10"));
    QTRY_VERIFY(!fill->isVisible());
    QCOMPARE(world.find<QPushButton>("undoButton")->accessibleName(),
             QStringLiteral("Undo: Filled 20 email(s) from alt_email"));
}

void TestReviewPage::takesWhatIsOfferedForARow()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    auto *show = world.find<QPushButton>("showSuggestedButton");
    QTRY_VERIFY(show->isVisible());
    QTRY_COMPARE(world.shown(0, 0), QStringLiteral("other3@example.org?"));
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(world.session.review().shownRows(), 20);
    QVERIFY(world.areRowsThere());
    QTRY_COMPARE(world.shown(1, 0), QStringLiteral("other23@example.org?"));
    world.grid()->setCurrent(1, 0);
    world.grid()->setFocus();
    QTest::keyClick(world.grid()->view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.session.review().editedRows(), 1);
    QTRY_COMPARE(world.shown(1, 0), QStringLiteral("other23@example.org"));
    QCOMPARE(world.find<QPushButton>("undoButton")->accessibleName(),
             QStringLiteral("Undo: Filled 1 email(s) from alt_email"));
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(world.session.review().shownSuggestion(), -1);
}

void TestReviewPage::fillsFromTheChosenColumn()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<QPushButton>("fillButton"), Qt::LeftButton);
    auto *source = world.find<QComboBox>("sourceCombo");
    auto *target = world.find<QComboBox>("targetCombo");
    auto *now = world.find<QPushButton>("fillNowButton");
    QVERIFY(source && target && now);
    QCOMPARE(target->currentText(), QStringLiteral("email"));
    QCOMPARE(source->currentText(), QStringLiteral("alt_email")); // where the addresses are
    QCOMPARE(target->findText(QStringLiteral("password_hash")), -1);
    source->setCurrentIndex(source->findText(QStringLiteral("email")));
    QVERIFY(!now->isEnabled());
    source->setCurrentIndex(source->findText(QStringLiteral("telephone")));
    auto *count = world.find<QLabel>("fillCount");
    QTRY_COMPARE(count->text(), QStringLiteral("No row would be filled."));
    QVERIFY(!now->isEnabled());
    source->setCurrentIndex(source->findText(QStringLiteral("alt_email")));
    QTRY_COMPARE(count->text(), QStringLiteral("20 row(s) would be filled."));
    QVERIFY(now->isEnabled());
    if (const QString folder = qEnvironmentVariable("PROFILE_UPLOADER_SHOTS"); !folder.isEmpty())
        world.find<QDialog>("fillDialog")->grab().save(folder + QStringLiteral("/fill.png"));
    QTest::keyClick(now, Qt::Key_Return);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("10"));
}

void TestReviewPage::leavesChosenRowsOutAndBringsThemBack()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.grid()->setFocus();
    world.grid()->setCurrent(0, 0);
    QTest::keyClick(world.grid()->view(), Qt::Key_Down, Qt::ShiftModifier);
    auto *leave = world.find<QAction>("leaveChosen");
    QCOMPARE(leave->text(), QStringLiteral("Leave out the 2 chosen row(s)"));
    leave->trigger();
    QTRY_COMPARE(world.session.review().rowsIn(RowFilter::LeftOutByUser), 2);
    QTRY_COMPARE(world.shown(1, world.model().problemColumn()), QStringLiteral("Left out by you"));
    QTest::mouseClick(world.find<QToolButton>("leftOutButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 2);
    QCOMPARE(world.find<QPushButton>("leaveButton")->text(), QStringLiteral("Bring these rows back"));
    world.find<QAction>("bringShown")->trigger();
    QTRY_COMPARE(world.session.review().rowsIn(RowFilter::LeftOutByUser), 0);
    QTest::mouseClick(world.find<widgets::Tile>("invalidTile"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 30);
    world.find<QAction>("leaveShown")->trigger();
    QTRY_COMPARE(world.session.review().rowsIn(RowFilter::LeftOutByUser), 30);
    QTest::mouseClick(world.find<QPushButton>("undoButton"), Qt::LeftButton);
    QTRY_COMPARE(world.session.review().rowsIn(RowFilter::LeftOutByUser), 0);
}

void TestReviewPage::goesToWhatItUndoes()
{
    ReviewWorld world(3000);
    QVERIFY(world.open());
    world.wizard.resize(1400, 800);
    const qint64 far = world.session.review().rowAt(200);
    world.session.review().setCell(far, 1, QStringLiteral("Ek"));
    auto *undo = world.find<QPushButton>("undoButton");
    const QString named = QStringLiteral("Undo: Changed lastname in row %1").arg(QLocale().toString(far + 1));
    QTRY_VERIFY2(undo->text().endsWith(named), qPrintable(undo->text()));
    world.grid()->setCurrent(0, 0);
    undo->click();
    QCOMPARE(world.grid()->currentPlace(), 200);
    QCOMPARE(world.grid()->currentColumn(), world.model().positionOf(1));
    world.grid()->setCurrent(0, 0);
    world.find<QPushButton>("redoButton")->click();
    QCOMPARE(world.grid()->currentPlace(), 200);

    world.session.review().setFilter(RowFilter::InvalidEmail); // where that row is not
    QVERIFY(world.areRowsThere());
    world.grid()->setCurrent(3, 0);
    undo->click();
    QCOMPARE(world.grid()->currentPlace(), 3);
}

void TestReviewPage::keepsLeftOutRowsAloneBelowTheirHeading()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.session.review().leaveOut({10, 20, 30});
    QTest::mouseClick(world.find<QToolButton>("leftOutButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 3);
    QVERIFY(world.areRowsThere());
    world.grid()->setCurrent(1, 0);
    world.find<QAction>("bringChosen")->trigger();
    QTRY_COMPARE(world.grid()->rows(), 2);
    QCOMPARE(world.session.review().rowAt(1), 30);
    QTRY_COMPARE(world.session.review().rowsIn(RowFilter::LeftOutByUser), 2);
    world.session.review().undo();
    QTRY_COMPARE(world.grid()->rows(), 3);
    QTRY_COMPARE(world.grid()->currentPlace(), 1); // the row that came
}

void TestReviewPage::restoresARow()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.session.review().setCell(2, 0, QStringLiteral("Eva"));
    QTRY_COMPARE(world.shown(0, world.model().positionOf(0)), QStringLiteral("Eva"));
    world.grid()->setCurrent(0, 1);
    Q_EMIT world.grid()->menuAsked(world.wizard.mapToGlobal(QPoint(400, 400)));
    auto *restore = world.find<QAction>("restoreRow");
    QVERIFY(restore && restore->isEnabled());
    restore->trigger();
    world.find<QMenu>("rowMenu")->close();
    QTRY_COMPARE(world.shown(0, world.model().positionOf(0)), QStringLiteral("Åsa"));
    QCOMPARE(world.session.review().editedRows(), 0);
}

void TestReviewPage::exportsWhatIsShown()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<QPushButton>("exportButton"), Qt::LeftButton);
    auto *dialog = world.find<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    const QString path = world.file("out.csv");
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    auto *notice = world.find<QWidget>("exportedNotice");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->accessibleDescription(), QDir::toNativeSeparators(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.trimmed().split('\n').size(), 31);
    QVERIFY(!content.contains("5ec7e7"));
    keepPicture(world, QStringLiteral("review-exported"));
}

void TestReviewPage::takesUpEarlierEdits()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.session.review().setCell(2, 2, QStringLiteral("eva@example.com"));
    QTRY_VERIFY(world.session.review().isSaved());
    world.session.startAnew();
    QVERIFY(world.open());
    auto *take = world.find<QPushButton>("takeUpButton");
    QTRY_VERIFY(take->isVisible());
    keepPicture(world, QStringLiteral("review-earlier"));
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY(!take->isVisible());
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("29"));
    auto *undo = world.find<QPushButton>("undoButton");
    auto *redo = world.find<QPushButton>("redoButton");
    QTRY_VERIFY(undo->isEnabled() && !redo->isEnabled());
    QVERIFY2(undo->toolTip().endsWith(QStringLiteral("in row 3")), qPrintable(undo->toolTip()));
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(redo->isEnabled() && !undo->isEnabled());
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("30"));
    QTest::mouseClick(redo, Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("29"));
}

void TestReviewPage::hasNothingToSayOfAFineFile()
{
    ReviewWorld world(50, ReviewWorld::Rows::Fine);
    QVERIFY(world.open());
    QCOMPARE(world.find<QLabel>("title")->text(), QStringLiteral("Every row has an email"));
    QVERIFY(!world.grid()->isVisible());
    QVERIFY(world.page->hindrance().isEmpty());
    keepPicture(world, QStringLiteral("review-fine"));
    QTest::mouseClick(world.find<QPushButton>("stateButton"), Qt::LeftButton);
    QTRY_VERIFY(world.grid()->isVisible());
    QCOMPARE(world.grid()->rows(), 50);
}

void TestReviewPage::stopsWhereNothingCanBeSent()
{
    ReviewWorld world(5, ReviewWorld::Rows::Hopeless);
    QVERIFY(world.open());
    QVERIFY(!world.page->hindrance().isEmpty());
    QVERIFY(!world.page->isComplete());
    world.session.review().setCell(0, 2, QStringLiteral("eva@example.com"));
    QTRY_VERIFY(world.page->isComplete());
}

void TestReviewPage::stopsAndBeginsTheCheck()
{
    ReviewWorld world(200'000);
    world.session.file().open(world.path());
    QTRY_COMPARE_WITH_TIMEOUT(world.session.file().state(), session::FileReading::State::Read, 20000);
    world.wizard.restart();
    world.wizard.show();
    QVERIFY(QTest::qWaitForWindowExposed(&world.wizard));
    auto *button = world.find<QPushButton>("stateButton");
    QVERIFY(world.session.review().isChecking());
    QVERIFY(!world.page->isComplete());
    keepPicture(world, QStringLiteral("review-checking"));
    world.session.review().stopChecking(); // as the button does, whichever of the two is first
    if (!world.session.review().counts()) {
        QTRY_COMPARE(button->text(), QStringLiteral("Check every row"));
        QVERIFY(!world.page->hindrance().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(world.isChecked());
    QTRY_VERIFY(world.page->isComplete());
}

void TestReviewPage::checksAgainWhereColumnsChanged()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.session.columns().leaveOut(0);
    QVERIFY(!world.page->isComplete()); // what was found is of other columns
    QVERIFY(!world.grid()->isVisible());
    QVERIFY(world.isChecked());
    QTRY_VERIFY(world.page->isComplete());
    QVERIFY(world.grid()->isVisible());
}

void TestReviewPage::namesWhatCanBeReached()
{
    ReviewWorld world(100);
    QVERIFY(world.open());
    QStringList unnamed;
    for (const QWidget *widget : world.page->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(world.page) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || face->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
            unnamed << widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(unnamed, QStringList());
}

QTEST_MAIN(TestReviewPage)

#include "tst_review_page.moc"

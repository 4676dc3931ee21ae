// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/theme.h"
#include "ui/review_world.h"
#include "widgets/tile.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using session::RowFilter;

namespace {

void keepPicture(const QWidget *dialog, const QString &name)
{
    const QString folder = qEnvironmentVariable("PROFILE_UPLOADER_SHOTS");
    if (!folder.isEmpty())
        const_cast<QWidget *>(dialog)->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replacesByAnExpression();
    void tellsWhereAnExpressionIsWrong();
    void setsAValueInAllRowsShown();
    void changesAValueWhereverItStands();
    void copiesChosenRowsWithoutSecrets();
    void pastesABlockOverTheRowsShown();
    void pastesASingleCellAtOnce();
    void mergesDuplicatesInOneClick();
    void keepsWhatIsChosenByHand();
    void offersNothingForSecretCells();

private:
    static QString count(ReviewWorld &world) { return world.find<QLabel>("countLabel")->text(); }

    static bool isReady(ReviewWorld &world)
    {
        return QTest::qWaitFor([&world] { return world.find<QPushButton>("mendNowButton")->isEnabled(); },
                               10'000);
    }

    static void pressNow(ReviewWorld &world)
    {
        QTest::mouseClick(world.find<QPushButton>("mendNowButton"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&world] { return world.session.review().bulkProgress() < 0; }, 10'000));
    }

    static QString undoTip(ReviewWorld &world) { return world.find<QPushButton>("undoButton")->toolTip(); }
};

void TestMending::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    style::apply(*qApp,
                 qEnvironmentVariableIsSet("PROFILE_UPLOADER_DARK") ? style::Scheme::Dark
                                                                    : style::Scheme::Light);
}

void TestMending::replacesByAnExpression()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<widgets::Tile>("invalidTile"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 30);
    QTest::mouseClick(world.find<QPushButton>("findButton"), Qt::LeftButton);
    world.find<QCheckBox>("patternCheck")->setChecked(true);
    QVERIFY(world.find<QLabel>("groupsLabel")->isVisible());
    QTest::keyClicks(world.find<QLineEdit>("findEdit"), QStringLiteral("^(\\w+)@nowhere$"));
    QTest::keyClicks(world.find<QLineEdit>("replaceEdit"), QStringLiteral("\\1@example.net"));
    auto *now = world.find<QPushButton>("mendNowButton");
    QTRY_VERIFY(now->isEnabled());
    QCOMPARE(count(world), QStringLiteral("30 cell(s) would change. They lie in 30 row(s)."));
    keepPicture(world.find<QDialog>("replaceDialog"), QStringLiteral("replace-expression"));
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("invalidTile")->figure(), QStringLiteral("0"));
}

void TestMending::tellsWhereAnExpressionIsWrong()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<QPushButton>("findButton"), Qt::LeftButton);
    world.find<QCheckBox>("patternCheck")->setChecked(true);
    world.find<QLineEdit>("findEdit")->setText(QStringLiteral("ab(c"));
    QTRY_VERIFY(
        count(world).startsWith(QStringLiteral("The expression cannot be understood at character 5.")));
    QVERIFY(!world.find<QPushButton>("mendNowButton")->isEnabled());
    world.find<QLineEdit>("findEdit")->setText(QStringLiteral("(a+)+$"));
    QTRY_VERIFY(!count(world).startsWith(QStringLiteral("The expression")));
}

void TestMending::setsAValueInAllRowsShown()
{
    ReviewWorld world(300);
    QVERIFY(world.open()); // the 30 rows without an address
    world.grid()->setFocus();
    world.grid()->setCurrent(0, world.model().positionOf(3));
    QTest::keyClick(world.grid()->view(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(world.find<QDialog>("valueDialog"));
    QCOMPARE(world.find<QComboBox>("columnCombo")->currentText(), QStringLiteral("alt_email"));
    QTest::keyClicks(world.find<QLineEdit>("valueEdit"), QStringLiteral("x"));
    QVERIFY(isReady(world));
    QCOMPARE(count(world), QStringLiteral("30 row(s) would change."));
    const QString details = world.find<QLabel>("samplesLabel")->text();
    QVERIFY(details.contains(QStringLiteral("20 of them hold(s) another value, which is written over.")));
    QVERIFY(details.contains(QStringLiteral("10 of them is/are empty now.")));
    keepPicture(world.find<QDialog>("valueDialog"), QStringLiteral("value"));
    world.find<QCheckBox>("emptyCheck")->setChecked(true);
    QVERIFY(!world.find<QPushButton>("mendNowButton")->isEnabled()); // not before it is counted anew
    QVERIFY(isReady(world));
    QCOMPARE(count(world), QStringLiteral("10 row(s) would change."));
    pressNow(world);
    QTRY_COMPARE(undoTip(world), QStringLiteral("Undo: Set alt_email in 10 row(s)"));
    QCOMPARE(world.session.review().edits().editedCells(), 10);
    QTest::mouseClick(world.find<QPushButton>("undoButton"), Qt::LeftButton);
    QVERIFY(world.session.review().edits().isEmpty());
}

void TestMending::changesAValueWhereverItStands()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.grid()->setFocus();
    world.grid()->setCurrent(0, world.model().positionOf(0));
    QTest::keyClick(world.grid()->view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(world.find<QDialog>("changeValueDialog"));
    QCOMPARE(world.find<QLabel>("heldLabel")->text(), QString::fromUtf8("Åsa"));
    QVERIFY(!world.find<QPushButton>("mendNowButton")->isEnabled());
    world.find<QLineEdit>("valueEdit")->setText(QStringLiteral("Asta"));
    QVERIFY(isReady(world));
    QCOMPARE(count(world), QStringLiteral("300 row(s) would change.")); // of the whole file
    keepPicture(world.find<QDialog>("changeValueDialog"), QStringLiteral("change-value"));
    world.find<QCheckBox>("shownCheck")->setChecked(true);
    QVERIFY(isReady(world));
    QCOMPARE(count(world), QStringLiteral("30 row(s) would change."));
    QTest::keyClick(world.find<QPushButton>("mendNowButton"), Qt::Key_Return);
    QTRY_COMPARE(undoTip(world), QStringLiteral("Undo: Changed one value of firstname in 30 row(s)"));
    QTRY_COMPARE(world.shown(0, world.model().positionOf(0)), QStringLiteral("Asta"));
}

void TestMending::copiesChosenRowsWithoutSecrets()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QGuiApplication::clipboard()->clear();
    world.grid()->setFocus();
    world.grid()->setCurrent(0, 0);
    QTest::keyClick(world.grid()->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(world.grid()->view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // and the end
    QCOMPARE(lines[0].split(u'\t').size(), 6); // not the secret one, not the problem
    QVERIFY(lines[0].contains(QStringLiteral("other3@example.org")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("5ec7e7")));
    world.grid()->setCurrent(0, world.model().positionOf(3));
    QTest::keyClick(world.grid()->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(world.grid()->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("other3@example.org\n\n"));
}

void TestMending::pastesABlockOverTheRowsShown()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QString block;
    for (int row = 0; row < 31; ++row)
        block += QStringLiteral("new%1@example.com\tAda\n").arg(row);
    QGuiApplication::clipboard()->setText(block);
    world.grid()->setFocus();
    world.grid()->setCurrent(1, 0);
    QTest::keyClick(world.grid()->view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(world.find<QDialog>("pasteDialog"));
    QVERIFY(isReady(world));
    QCOMPARE(count(world), QStringLiteral("58 cell(s) would change. They lie in 29 row(s)."));
    QVERIFY(world.find<QLabel>("samplesLabel")
                ->text()
                .contains(QStringLiteral("4 cell(s) would come below the last row and are left out.")));
    QVERIFY(
        world.find<QLabel>("meaningLabel")->text().contains(QStringLiteral("from row 13 on, into: email, ")));
    keepPicture(world.find<QDialog>("pasteDialog"), QStringLiteral("paste"));
    QTRY_VERIFY(world.find<QPushButton>("mendNowButton")->hasFocus());
    QTest::keyClick(world.find<QPushButton>("mendNowButton"), Qt::Key_Return);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("1"));
    QTRY_COMPARE(undoTip(world), QStringLiteral("Undo: Pasted into 29 row(s)"));
    QTest::mouseClick(world.find<QPushButton>("undoButton"), Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("missingTile")->figure(), QStringLiteral("30"));
}

void TestMending::pastesASingleCellAtOnce()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    QGuiApplication::clipboard()->setText(QStringLiteral("ada@example.com"));
    world.grid()->setFocus();
    world.grid()->setCurrent(0, 0);
    QTest::keyClick(world.grid()->view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!world.find<QDialog>("pasteDialog"));
    QTRY_COMPARE(world.shown(0, 0), QStringLiteral("ada@example.com"));
    QCOMPARE(undoTip(world), QStringLiteral("Undo: Changed email in row 3"));
}

void TestMending::mergesDuplicatesInOneClick()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    auto *more = world.find<QMenu>("moreMenu");
    QVERIFY(more && more->actions().contains(world.find<QAction>("mergeRows")));
    auto *button = world.find<QPushButton>("mergeButton");
    QVERIFY(!button->isVisible());
    QTest::mouseClick(world.find<widgets::Tile>("duplicateTile"), Qt::LeftButton);
    QTRY_VERIFY(button->isVisible());
    keepPicture(&world.wizard, QStringLiteral("merge-offered"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(world.find<QDialog>("mergeDialog"));
    QVERIFY(isReady(world));
    QCOMPARE(count(world),
             QStringLiteral("30 address(es) stand in several rows. 30 row(s) would be left out."));
    auto *fields = world.find<QTableWidget>("fieldsTable");
    QVERIFY(fields->rowCount() >= 1);
    QCOMPARE(fields->item(0, 1)->text(), QStringLiteral("30"));
    auto *rows = world.find<QTableWidget>("groupTable");
    QCOMPARE(rows->rowCount(), 3); // two, and what they become
    QVERIFY(rows->verticalHeaderItem(1)->text().contains(QStringLiteral("stays")));
    QVERIFY(world.find<QLabel>("groupLabel")
                ->text()
                .startsWith(QStringLiteral("Address 1 of 30: person8@example.com, in 2 row(s)")));
    keepPicture(world.find<QDialog>("mergeDialog"), QStringLiteral("merge"));
    pressNow(world);
    QTRY_COMPARE(world.find<widgets::Tile>("duplicateTile")->figure(), QStringLiteral("0"));
    QTRY_VERIFY(!button->isVisible());
    QCOMPARE(world.session.review().rowsIn(RowFilter::LeftOutByUser), 30);
    QCOMPARE(undoTip(world), QStringLiteral("Undo: Merged duplicates: 30 row(s) changed"));
    QTest::mouseClick(world.find<QPushButton>("undoButton"), Qt::LeftButton);
    QTRY_COMPARE(world.find<widgets::Tile>("duplicateTile")->figure(), QStringLiteral("30"));
    QVERIFY(world.session.review().edits().isEmpty());
}

void TestMending::keepsWhatIsChosenByHand()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    auto *tile = world.find<widgets::Tile>("missingTile");
    tile->setFocus(); // the keys need not be in the rows
    QTest::keyClick(tile, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(world.find<QDialog>("mergeDialog"));
    QVERIFY(isReady(world));
    auto *rows = world.find<QTableWidget>("groupTable");
    const QString first = rows->item(0, 0)->text();
    QVERIFY(first != rows->item(1, 0)->text());
    QCOMPARE(rows->item(2, 0)->text(), rows->item(1, 0)->text());
    rows->setFocus();
    rows->setCurrentCell(0, 0);
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(world.find<QDialog>("mergeDialog")->isVisible()); // nothing is merged by that
    QVERIFY(isReady(world));
    QCOMPARE(rows->item(2, 0)->text(), first);
    QVERIFY(rows->item(0, 0)->text().contains(u'✓'));
    auto *on = world.find<QPushButton>("nextGroupButton");
    QTest::mouseClick(on, Qt::LeftButton);
    QVERIFY(world.find<QLabel>("groupLabel")->text().startsWith(QStringLiteral("Address 2 of 30")));
    QTest::mouseClick(world.find<QPushButton>("previousGroupButton"), Qt::LeftButton);
    pressNow(world);
    QTRY_COMPARE(undoTip(world), QStringLiteral("Undo: Merged duplicates: 31 row(s) changed"));
    QCOMPARE(world.session.review().edits().editedCells(), 1);
}

void TestMending::offersNothingForSecretCells()
{
    ReviewWorld world(300);
    QVERIFY(world.open());
    world.grid()->setFocus();
    world.grid()->setCurrent(0, world.model().positionOf(6));
    QVERIFY(!world.find<QAction>("changeValue")->isEnabled());
    QTest::keyClick(world.grid()->view(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!world.find<QDialog>("changeValueDialog"));
    QGuiApplication::clipboard()->setText(QStringLiteral("x"));
    QTest::keyClick(world.grid()->view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(world.session.review().edits().isEmpty());
}

QTEST_MAIN(TestMending)

#include "tst_mending.moc"

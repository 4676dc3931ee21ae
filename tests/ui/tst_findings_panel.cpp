// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/theme.h"
#include "ui/review_world.h"
#include "widgets/tile.h"

#include <QApplication>
#include <QInputDialog>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using session::RowFilter;

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysNothingWhereNothingWasFound();
    void listsAndMendsOneValue();
    void mendsAllByKeyboard();
    void takesAnotherText();

private:
    /// Of 90 rows five have the address of a misspelt domain; the panel is open.
    static void open(ReviewWorld &world)
    {
        QVERIFY(world.open());
        auto *button = world.find<QPushButton>("findingsButton");
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("What was found: 5"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(tree(world)->isVisible());
        QCOMPARE(tree(world)->topLevelItemCount(), 1);
    }

    static QTreeWidget *tree(ReviewWorld &world) { return world.find<QTreeWidget>("findingsTree"); }

    static QTreeWidgetItem *rule(ReviewWorld &world) { return tree(world)->topLevelItem(0); }

    static QString text(ReviewWorld &world, const char *button)
    {
        return world.find<QPushButton>(button)->text();
    }

    static qint64 edited(ReviewWorld &world) { return world.session.review().edits().editedCells(); }
};

void TestFindingsPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    style::apply(*qApp, style::Scheme::Light);
}

void TestFindingsPanel::saysNothingWhereNothingWasFound()
{
    ReviewWorld world(90, ReviewWorld::Rows::Misspelt);
    QVERIFY(world.open());
    QTest::mouseClick(world.find<widgets::Tile>("missingTile"), Qt::LeftButton);
    QVERIFY(!world.find<QPushButton>("findingsButton")->isVisible());
    QTest::mouseClick(world.find<widgets::Tile>("otherTile"), Qt::LeftButton);
    QVERIFY(world.find<QPushButton>("findingsButton")->isVisible());
}

void TestFindingsPanel::listsAndMendsOneValue()
{
    ReviewWorld world(90, ReviewWorld::Rows::Misspelt);
    open(world);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(rule(world)->text(0), QStringLiteral("Email looks misspelt"));
    QCOMPARE(rule(world)->text(1), QStringLiteral("email"));
    QCOMPARE(rule(world)->text(2), QStringLiteral("5"));
    QCOMPARE(rule(world)->childCount(), 1);
    QCOMPARE(rule(world)->child(0)->text(0), QString::fromUtf8("gmial.com → gmail.com"));
    QVERIFY(!world.find<QPushButton>("applyFindingButton")->isEnabled());

    QTest::mouseClick(world.find<QToolButton>("allRowsButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 90);
    tree(world)->setCurrentItem(rule(world)->child(0));
    QTRY_COMPARE(world.grid()->rows(), 5);
    QCOMPARE(world.session.review().rowAt(1), 24);
    QVERIFY(tree(world)->selectedItems().contains(rule(world)->child(0))); // also when it is filled anew
    QCOMPARE(text(world, "applyFindingButton"), QStringLiteral("Apply to 5"));

    const QString folder = qEnvironmentVariable("PROFILE_UPLOADER_SHOTS");
    if (!folder.isEmpty()) {
        QVERIFY(world.areRowsThere());
        world.wizard.grab().save(folder + QStringLiteral("/findings.png"));
    }
    QTest::mouseClick(world.find<QPushButton>("applyFindingButton"), Qt::LeftButton);
    QTRY_COMPARE(edited(world), 5);
    QVERIFY(world.isChecked());
    QTRY_COMPARE(tree(world)->topLevelItemCount(), 0);
    QCOMPARE(world.grid()->rows(), 5); // the mended rows stay in view
    QTest::mouseClick(world.find<QPushButton>("undoButton"), Qt::LeftButton);
    QVERIFY(world.session.review().edits().isEmpty());
    QVERIFY(world.isChecked());
    QTRY_COMPARE(tree(world)->topLevelItemCount(), 1);
    QTest::mouseClick(world.find<QPushButton>("showAllOfTileButton"), Qt::LeftButton);
    QTRY_COMPARE(world.grid()->rows(), 90);
}

void TestFindingsPanel::mendsAllByKeyboard()
{
    ReviewWorld world(90, ReviewWorld::Rows::Misspelt);
    open(world);
    if (QTest::currentTestFailed())
        return;
    tree(world)->setFocus();
    QTest::keyClick(tree(world), Qt::Key_Space);
    QTRY_COMPARE(world.grid()->rows(), 5);
    auto *all = world.find<QPushButton>("applyAllFindingsButton");
    QCOMPARE(all->text(), QStringLiteral("Apply all 5"));
    QVERIFY(!world.find<QPushButton>("applyFindingButton")->isEnabled());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_COMPARE(edited(world), 5);
    QCOMPARE(world.session.review().edits().at(4, 2), QByteArray("person5@gmail.com"));
}

void TestFindingsPanel::takesAnotherText()
{
    ReviewWorld world(90, ReviewWorld::Rows::Misspelt);
    open(world);
    if (QTest::currentTestFailed())
        return;
    tree(world)->setCurrentItem(rule(world)->child(0));
    QTRY_COMPARE(world.grid()->rows(), 5);
    QTest::mouseClick(world.find<QPushButton>("changeFindingButton"), Qt::LeftButton);
    auto *dialog = world.find<QInputDialog>("changeFindingDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), QStringLiteral("gmail.com"));
    QCOMPARE(dialog->okButtonText(), QStringLiteral("Change 5"));
    dialog->setTextValue(QStringLiteral("example.org"));
    dialog->accept();
    QTRY_COMPARE(edited(world), 5);
    QCOMPARE(world.session.review().edits().at(4, 2), QByteArray("person5@example.org"));
}

QTEST_MAIN(TestFindingsPanel)

#include "tst_findings_panel.moc"

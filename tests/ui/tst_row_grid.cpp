// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delegates/edit_delegate.h"
#include "style/theme.h"
#include "ui/fake_rows.h"
#include "widgets/row_grid.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

namespace {

/// A grid over a list that answers at once, in a window of its own.
struct Shown
{
    explicit Shown(qint64 count)
        : rows(count)
        , model(rows)
        , delegate([this](const QModelIndex &index, const QString &typed) {
            return model.objection(index, typed);
        })
    {
        model.setColumns(FakeRows::columns());
        QObject::connect(&grid, &widgets::RowGrid::windowMoved, &model, &models::ReviewModel::setWindow);
        QObject::connect(&rows, &models::RowSource::listChanged, &grid,
                         [this] { grid.setRows(rows.shownRows()); });
        grid.setModel(&model);
        grid.setDelegate(&delegate);
        grid.resize(700, 420);
        grid.setRows(count);
        grid.show();
    }

    bool ready()
    {
        if (!QTest::qWaitForWindowExposed(&grid))
            return false;
        grid.activateWindow();
        grid.setFocus();
        return catchUp();
    }

    /// Everything in the window is there.
    bool catchUp()
    {
        return QTest::qWaitFor([this] {
            if (!rows.asked.empty())
                rows.answer();
            return model.rowAtPlace(grid.firstPlace())
                && model.rowAtPlace(grid.firstPlace() + model.rowCount() - 1);
        });
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QPoint cell(qint64 place, int column) const
    {
        return grid.view()->visualRect(model.index(int(place - grid.firstPlace()), column)).center();
    }

    void click(qint64 place, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(grid.view()->viewport(), Qt::LeftButton, modifiers, cell(place, column));
    }

    QLineEdit *editor() const { return grid.findChild<QLineEdit *>(QStringLiteral("cellEditor")); }

    std::vector<qint64> chosen() const { return grid.chosen().places(1000); }

    FakeRows rows;
    models::ReviewModel model;
    delegates::EditDelegate delegate;
    widgets::RowGrid grid;
};

} // namespace

class TestRowGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { style::apply(*qApp, style::Scheme::Light); }

    void knowsAWindowOfAHundredMillionRows();
    void reachesEveryRowOfTenBillion();
    void crossesTheWindowsEdgeByKeys();
    void goesToEndsByKeys();
    void scrollsByWheelAndBar();
    void keepsWhatIsChosenWhileScrolling();
    void choosesByMouse();
    void editsByTyping();
    void givesUpWithEscape();
    void goesOnToTheNextCellWithTab();
    void keepsWhatIsTypedWhenScrolled();
    void saysWhatIsWrongWhileTyped();
    void leavesWithTab();
    void isReadableByAScreenReader();
    void fitsTheListThatIsThere();
};

void TestRowGrid::knowsAWindowOfAHundredMillionRows()
{
    const qint64 many = 100'000'000;
    Shown shown(many);
    QVERIFY(shown.ready());
    const int whole = shown.grid.wholeRows();
    QVERIFY(whole >= 5 && whole < 30);
    for (int step = 0; step < 200; ++step) {
        shown.grid.scrollBar()->setValue(int(many / 200 * step));
        QVERIFY(shown.model.rowCount() <= whole + 1);
        QCOMPARE(shown.grid.firstPlace(), many / 200 * step);
    }
    QVERIFY(shown.catchUp());
    for (const auto &[first, count] : shown.rows.asked)
        QVERIFY(count <= 3 * (whole + 1));
    QVERIFY(shown.rows.asked.size() < 50); // what was passed by was not asked for
    shown.key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.grid.currentPlace(), many - 1);
    QCOMPARE(shown.grid.firstPlace(), many - whole);
    QCOMPARE(shown.model.rowCount(), whole);
}

void TestRowGrid::reachesEveryRowOfTenBillion()
{
    const qint64 many = 10'000'000'000;
    Shown shown(many);
    QVERIFY(shown.ready());
    QScrollBar *bar = shown.grid.scrollBar();
    bar->setValue(bar->maximum());
    QCOMPARE(shown.grid.firstPlace(), many - shown.grid.wholeRows());
    bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    QCOMPARE(shown.grid.firstPlace(), many - shown.grid.wholeRows() - 1);
    bar->setValue(bar->maximum() / 2);
    QVERIFY(qAbs(shown.grid.firstPlace() - many / 2) < many / 1000);
    const qint64 middle = shown.grid.firstPlace();
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCOMPARE(shown.grid.firstPlace(), middle + 1);
    bar->setValue(0);
    QCOMPARE(shown.grid.firstPlace(), 0);
}

void TestRowGrid::crossesTheWindowsEdgeByKeys()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.setCurrent(0, 0);
    const int whole = shown.grid.wholeRows();
    for (int step = 0; step < whole + 4; ++step)
        shown.key(Qt::Key_Down);
    QCOMPARE(shown.grid.currentPlace(), whole + 4);
    QCOMPARE(shown.grid.firstPlace(), 5);
    QCOMPARE(shown.grid.view()->currentIndex().row(), whole - 1);
    for (int step = 0; step < whole + 4; ++step)
        shown.key(Qt::Key_Up);
    QCOMPARE(shown.grid.currentPlace(), 0);
    QCOMPARE(shown.grid.firstPlace(), 0);
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.grid.currentPlace(), 0);
}

void TestRowGrid::goesToEndsByKeys()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    const int whole = shown.grid.wholeRows();
    shown.grid.setCurrent(0, 0);
    shown.key(Qt::Key_PageDown);
    QCOMPARE(shown.grid.currentPlace(), whole);
    shown.key(Qt::Key_End);
    QCOMPARE(shown.grid.currentColumn(), shown.model.problemColumn());
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.grid.currentColumn(), 0);
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.grid.currentColumn(), 1);
    shown.key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.grid.currentPlace(), 999);
    shown.key(Qt::Key_PageUp);
    QCOMPARE(shown.grid.currentPlace(), 999 - whole);
    shown.key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(shown.grid.currentPlace(), 0);
    QCOMPARE(shown.grid.currentColumn(), 1);
}

void TestRowGrid::scrollsByWheelAndBar()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    const auto turn = [&shown](int angle) {
        const QPointF at(50, 50);
        QWheelEvent wheel(at, shown.grid.view()->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.grid.view()->viewport(), &wheel);
    };
    turn(-120);
    QCOMPARE(shown.grid.firstPlace(), QApplication::wheelScrollLines());
    for (int part = 0; part < 8; ++part)
        turn(-15); // a fine wheel
    QCOMPARE(shown.grid.firstPlace(), 2 * QApplication::wheelScrollLines());
    turn(1200);
    QCOMPARE(shown.grid.firstPlace(), 0);
    shown.grid.scrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QCOMPARE(shown.grid.firstPlace(), shown.grid.wholeRows());
    QCOMPARE(shown.grid.scrollBar()->value(), shown.grid.wholeRows());
}

void TestRowGrid::keepsWhatIsChosenWhileScrolling()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.setCurrent(2, 0);
    const int far = shown.grid.wholeRows() + 5;
    for (int step = 0; step < far; ++step)
        shown.key(Qt::Key_Down, Qt::ShiftModifier); // beyond the window
    QCOMPARE(shown.grid.chosen().count(), far + 1);
    shown.grid.setFirstPlace(500);
    QVERIFY(!shown.grid.view()->selectionModel()->hasSelection());
    QVERIFY(!shown.grid.view()->currentIndex().isValid());
    QCOMPARE(shown.chosen().front(), 2);
    QCOMPARE(shown.chosen().back(), 2 + far);
    shown.grid.setFirstPlace(0);
    QVERIFY(!shown.grid.view()->selectionModel()->isRowSelected(1, {}));
    QVERIFY(shown.grid.view()->selectionModel()->isRowSelected(2, {}));
    shown.key(Qt::Key_Down); // one alone again, and in sight
    QCOMPARE(shown.chosen(), std::vector<qint64> {3 + far});
    QVERIFY(shown.grid.view()->currentIndex().isValid());
    shown.key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(shown.grid.isAllChosen());
}

void TestRowGrid::choosesByMouse()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.click(1, 1);
    QCOMPARE(shown.chosen(), std::vector<qint64> {1});
    QCOMPARE(shown.grid.currentColumn(), 1);
    shown.click(4, 1, Qt::ShiftModifier);
    QCOMPARE(shown.chosen(), (std::vector<qint64> {1, 2, 3, 4}));
    shown.click(2, 1, Qt::ControlModifier);
    QCOMPARE(shown.chosen(), (std::vector<qint64> {1, 3, 4}));
    shown.click(6, 0, Qt::ControlModifier);
    QCOMPARE(shown.chosen(), (std::vector<qint64> {1, 3, 4, 6}));
    QSignalSpy menu(&shown.grid, &widgets::RowGrid::menuAsked);
    QTest::mouseClick(shown.grid.view()->viewport(), Qt::RightButton, {}, shown.cell(3, 0));
    QCOMPARE(shown.grid.chosen().count(), 4); // a right click on what is chosen leaves it
    shown.click(0, 0);
    QCOMPARE(shown.chosen(), std::vector<qint64> {0});
}

void TestRowGrid::editsByTyping()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.setCurrent(3, 0);
    QTest::keyClicks(shown.grid.view(), QStringLiteral("a"));
    QVERIFY(shown.editor());
    QCOMPARE(shown.editor()->accessibleName(), QStringLiteral("email, row 7"));
    QTest::keyClicks(shown.editor(), QStringLiteral("nn@example.com"));
    shown.key(Qt::Key_Return);
    QTRY_VERIFY(!shown.editor());
    QCOMPARE(shown.rows.edits[std::make_pair(qint64(6), 1)], QStringLiteral("ann@example.com"));
    QVERIFY(shown.grid.view()->hasFocus());
    shown.key(Qt::Key_F2);
    QCOMPARE(shown.editor()->text(), QStringLiteral("ann@example.com"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.editor());
    shown.key(Qt::Key_Return);
    QVERIFY(shown.editor());
}

void TestRowGrid::givesUpWithEscape()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.edit(3, 0);
    QTest::keyClicks(shown.editor(), QStringLiteral("nobody"));
    shown.key(Qt::Key_Escape);
    QTRY_VERIFY(!shown.editor());
    QVERIFY(shown.rows.edits.empty());
    QCOMPARE(shown.grid.currentPlace(), 3);
}

void TestRowGrid::goesOnToTheNextCellWithTab()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    const int last = shown.grid.wholeRows() - 1;
    shown.grid.edit(last, 2); // the last that can be edited: a secret and the problem follow
    QTest::keyClicks(shown.editor(), QStringLiteral("Lund"));
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.rows.edits[std::make_pair(qint64(2 * last), 3)], QStringLiteral("Lund"));
    QCOMPARE(shown.grid.currentPlace(), last + 1); // beyond the window's edge
    QCOMPARE(shown.grid.currentColumn(), 0);
    QTRY_VERIFY(shown.editor());
    shown.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(shown.grid.currentPlace(), last);
    QCOMPARE(shown.grid.currentColumn(), 2);
}

void TestRowGrid::keepsWhatIsTypedWhenScrolled()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.edit(3, 0);
    QTest::keyClicks(shown.editor(), QStringLiteral("x@example.com"));
    shown.grid.setFirstPlace(40);
    QCOMPARE(shown.rows.edits[std::make_pair(qint64(6), 1)], QStringLiteral("x@example.com"));
    QTRY_VERIFY(!shown.editor());
}

void TestRowGrid::saysWhatIsWrongWhileTyped()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.edit(3, 0);
    QTest::keyClicks(shown.editor(), QStringLiteral("ann@"));
    QVERIFY(!shown.editor()->accessibleDescription().isEmpty());
    QVERIFY(shown.editor()->actions().front()->isVisible());
    QTest::keyClicks(shown.editor(), QStringLiteral("example.com"));
    QVERIFY(shown.editor()->accessibleDescription().isEmpty());
    QVERIFY(!shown.editor()->actions().front()->isVisible());
}

void TestRowGrid::leavesWithTab()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.setCurrent(2, 1);
    QSignalSpy moved(&shown.grid, &widgets::RowGrid::currentMoved);
    QTest::keyClick(shown.grid.view(), Qt::Key_Tab);
    QCOMPARE(shown.grid.currentPlace(), 2);
    QCOMPARE(shown.grid.currentColumn(), 1);
}

void TestRowGrid::isReadableByAScreenReader()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.grid.setCurrent(3, 0);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(shown.grid.view());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(3, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Row 7, email: empty. Missing email"));
    QVERIFY(cell->state().focused);
    QVERIFY(cell->state().selected);
    QVERIFY(!table->tableInterface()->cellAt(2, 0)->state().selected);
}

void TestRowGrid::fitsTheListThatIsThere()
{
    Shown shown(1000);
    QVERIFY(shown.ready());
    shown.key(Qt::Key_End, Qt::ControlModifier);
    shown.rows.become(3);
    QCOMPARE(shown.grid.firstPlace(), 0);
    QCOMPARE(shown.grid.currentPlace(), 2);
    QCOMPARE(shown.model.rowCount(), 3);
    QVERIFY(!shown.grid.scrollBar()->isVisible());
    shown.rows.become(0);
    QCOMPARE(shown.grid.currentPlace(), -1);
    QVERIFY(shown.grid.chosen().isEmpty());
    shown.rows.become(5000);
    QVERIFY(shown.grid.scrollBar()->isVisible());
    QVERIFY(shown.catchUp());
}

QTEST_MAIN(TestRowGrid)

#include "tst_row_grid.moc"

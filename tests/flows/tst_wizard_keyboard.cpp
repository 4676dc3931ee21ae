// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "flows/wizard_world.h"
#include "models/review_model.h"
#include "support/customers.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using flows::patience;
using flows::WizardWorld;

namespace {

constexpr qint64 fewRows = 500;
const QString mended = QStringLiteral("mended.person@example.com");
const QString outsideProfile = QStringLiteral("Practice customers, not yet in Profile");

/// The window that has the keys. Where one has closed, the platform without a screen gives them to none; a
/// desktop gives them to the one below.
QWindow *windowWithKeys()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (QGuiApplication::focusWindow())
            break;
        if (one->isVisible() && (!QApplication::activeModalWidget() || one->isModal())) {
            one->activateWindow();
            std::ignore = QTest::qWaitForWindowActive(one);
        }
    }
    return QGuiApplication::focusWindow();
}

/// A person who has no mouse: keys go to the window that has them, and from there where Qt takes them.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWindow *window = windowWithKeys();
    QVERIFY2(window, "no window has the keys");
    QTest::keyClick(window, key, modifiers);
}

void type(const QString &text)
{
    const QByteArray letters = text.toLatin1();
    for (const char letter : letters)
        QTest::keyClick(windowWithKeys(), letter);
}

/// With Tab alone.
bool walkTo(const QWidget *target)
{
    constexpr int farthest = 100;
    for (int step = 0; target && step < farthest; ++step) {
        if (QApplication::focusWidget() == target)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()),
                                       widget.objectName());
}

/// What takes the keys by Tab: enabled, seen, and no part of a control that takes them for it.
QList<QWidget *> controls(QWidget &window)
{
    QList<QWidget *> found;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *one : all) {
        const bool takes = (one->focusPolicy() & Qt::TabFocus) && one->isEnabled() && one->isVisible()
            && one->window() == &window && !one->focusProxy();
        const auto *combo = qobject_cast<const QComboBox *>(one->parentWidget());
        if (takes && !(combo && combo->lineEdit() == one))
            found << one;
    }
    return found;
}

/// What Tab does not come to, or does not come back from, and what has no name for those who do not see it.
QStringList faultsOf(QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> all = controls(window);
    for (const QWidget *one : all) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        if (!face || face->text(QAccessible::Name).isEmpty())
            faults << QStringLiteral("no name: ") + nameOf(*one);
    }
    const QWidget *first = QApplication::focusWidget();
    if (!first)
        return faults << QStringLiteral("nothing has the keys");
    QSet<const QWidget *> come;
    bool back = false;
    for (int step = 0; step < 2 * all.size() + 5 && !back; ++step) {
        press(Qt::Key_Tab);
        come << QApplication::focusWidget();
        back = QApplication::focusWidget() == first;
    }
    if (!back)
        faults << QStringLiteral("no way round to ") + nameOf(*first);
    for (const QWidget *one : all) {
        if (!come.contains(one))
            faults << QStringLiteral("not reached: ") + nameOf(*one);
    }
    return faults;
}

/// A header of the file.
void misspell(const QString &path, const QByteArray &right, const QByteArray &wrong)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = file.readLine().indexOf(right);
    QVERIFY(place >= 0 && right.size() == wrong.size());
    QVERIFY(file.seek(place) && file.write(wrong) == wrong.size());
}

bool isMapped(const session::ColumnChoices &columns, int column)
{
    return columns.mapping().columns.at(std::size_t(column)).state == xdm::State::Mapped;
}

/// Alt and a letter that two things on the page would answer to: then neither does.
QStringList lettersTwice(QWidget &window)
{
    QHash<QString, QString> taken;
    QStringList twice;
    const auto all = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *one : all) {
        const QString letter = QKeySequence::mnemonic(one->text()).toString();
        if (letter.isEmpty() || !one->isVisible() || one->window() != &window)
            continue;
        if (taken.contains(letter))
            twice << QStringLiteral("%1: %2 and %3").arg(letter, taken[letter], one->text());
        taken[letter] = one->text();
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *one : labels) {
        const QString letter
            = one->buddy() && one->isVisible() ? QKeySequence::mnemonic(one->text()).toString() : QString();
        if (letter.isEmpty())
            continue;
        if (taken.contains(letter))
            twice << QStringLiteral("%1: %2 and %3").arg(letter, taken[letter], one->text());
        taken[letter] = one->text();
    }
    return twice;
}

} // namespace

/// A whole import by keyboard alone.
class TestWizardKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileIntoProfile();
    void pausesAndGoesOn();

private:
    void choosesSource(WizardWorld &world);
    void choosesFile(WizardWorld &world, const QString &file);
    void acceptsProposals(WizardWorld &world);
    void mendsOneRow(WizardWorld &world);
    void choosesDestination(WizardWorld &world);
    void savesRecords(WizardWorld &world, const QString &path);
    void uploads(WizardWorld &world);

    /// The page can be walked round, and everything on it has a name and a letter of its own.
    static void isFitForKeys(WizardWorld &world)
    {
        QCOMPARE(windowWithKeys(), world.wizard().windowHandle());
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(faultsOf(world.wizard()).join(u'\n'), QString());
        QCOMPARE(lettersTwice(world.wizard()).join(u'\n'), QString());
    }

    /// Alt and the letter of the button that leads on, which says other words before the summary.
    static void goOn(WizardWorld &world)
    {
        QAbstractButton *next = world.wizard().button(QWizard::NextButton);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patience);
        const QString words = next->text();
        const qsizetype mark = words.indexOf(u'&');
        QVERIFY2(mark >= 0, qPrintable(words));
        press(Qt::Key(words.at(mark + 1).toUpper().unicode()), Qt::AltModifier);
    }
};

void TestWizardKeyboard::takesAFileIntoProfile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("customers.csv"));
    const support::Truth truth
        = support::writeCustomers(file, {.form = QStringLiteral("hubspot"), .rows = fewRows, .seed = 3});
    misspell(file, "First Name", "Frist Name"); // so that there is something to accept
    WizardWorld world(folder.filePath(QStringLiteral("store")));
    QVERIFY(world.open());
    QVERIFY(QTest::qWaitForWindowActive(&world.wizard()));

    choosesSource(world);
    if (!QTest::currentTestFailed())
        choosesFile(world, file);
    const auto steps = {&TestWizardKeyboard::acceptsProposals, &TestWizardKeyboard::mendsOneRow,
                        &TestWizardKeyboard::choosesDestination};
    for (const auto step : steps) {
        if (QTest::currentTestFailed())
            return;
        (this->*step)(world);
    }
    const QString records = folder.filePath(QStringLiteral("records.json"));
    if (!QTest::currentTestFailed())
        savesRecords(world, records);
    if (!QTest::currentTestFailed())
        uploads(world);
    if (QTest::currentTestFailed())
        return;
    const QJsonObject receipt = world.receipt();
    flows::balances(receipt);
    const QJsonObject sums = receipt.value(QLatin1String("sums")).toObject();
    QCOMPARE(sums.value(QLatin1String("fixed")).toInteger(), 1);
    QCOMPARE(sums.value(QLatin1String("records")).toInteger(), truth.uniqueValid + 1);
    QVERIFY(flows::practicePage(world.practiceUrl(), QStringLiteral("profiles")).contains(mended.toUtf8()));
    QFile saved(records);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll()
            == flows::recordsOf(flows::practicePage(world.practiceUrl(), QStringLiteral("records"))));
}

void TestWizardKeyboard::pausesAndGoesOn()
{
    constexpr qint64 manyRows = 60'000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("customers.csv"));
    support::writeCustomers(file, {.rows = manyRows});
    WizardWorld world(folder.filePath(QStringLiteral("store")));
    QVERIFY(world.open(file));
    QTRY_COMPARE_WITH_TIMEOUT(world.session().file().state(), session::FileReading::State::Read, patience);
    QVERIFY(world.chooseDataset(outsideProfile, true));
    for (const pages::Id page : {pages::ColumnsId, pages::ReviewId, pages::DestinationId, pages::SummaryId}) {
        goOn(world);
        QVERIFY(world.isAt(page));
    }
    const session::UploadRun &upload = world.session().upload();
    QTRY_VERIFY_WITH_TIMEOUT(world.wizard().button(QWizard::CommitButton)->isEnabled(), patience);
    press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(world.isAt(pages::UploadId));
    press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(upload.state(), session::UploadRun::State::Paused, patience);
    isFitForKeys(world);
    press(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(world.seen("eventLog"));
    isFitForKeys(world);
    press(Qt::Key_G, Qt::AltModifier);
    QVERIFY(world.isAt(pages::DoneId));
    QCOMPARE(upload.state(), session::UploadRun::State::Finished);
    flows::balances(world.receipt());
}

void TestWizardKeyboard::choosesSource(WizardWorld &world)
{
    isFitForKeys(world);
    QVERIFY(walkTo(world.seen("commerceCard")));
    press(Qt::Key_Right);
    QTRY_VERIFY(world.seen<QAbstractButton>("systemCard")->isChecked());
    isFitForKeys(world);
    QVERIFY(walkTo(world.seen("systemCard")));
    press(Qt::Key_Right);
    QTRY_VERIFY(world.seen<QAbstractButton>("fileCard")->isChecked());
    goOn(world);
    QVERIFY(world.isAt(pages::FileId));
}

void TestWizardKeyboard::choosesFile(WizardWorld &world, const QString &file)
{
    isFitForKeys(world);
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(world.seen<QFileDialog>("fileDialog")
                && world.seen<QFileDialog>("fileDialog")->isActiveWindow());
    type(file);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(world.session().file().rows(), fewRows, patience);
    QTRY_VERIFY_WITH_TIMEOUT(world.seen("sampleView"), patience);
    isFitForKeys(world);
    goOn(world);
    QVERIFY(world.isAt(pages::ColumnsId));
}

void TestWizardKeyboard::acceptsProposals(WizardWorld &world)
{
    QTRY_VERIFY_WITH_TIMEOUT(world.session().file().statistics().exact, patience);
    isFitForKeys(world);
    QVERIFY(world.session().columns().count().proposals > 0);
    QVERIFY(walkTo(world.seen("acceptAllButton")));
    press(Qt::Key_Space);
    QTRY_COMPARE(world.session().columns().count().proposals, 0);

    // A column is left out and used again, and its field is sought.
    QVERIFY(walkTo(world.seen("columnsView")));
    press(Qt::Key_Home, Qt::ControlModifier);
    const session::ColumnChoices &columns = world.session().columns();
    const int mapped = columns.count().mapped;
    for (int down = 0; !isMapped(columns, down); ++down)
        press(Qt::Key_Down);
    press(Qt::Key_Space);
    QTRY_COMPARE(columns.count().mapped, mapped - 1);
    press(Qt::Key_Space);
    QTRY_COMPARE(columns.count().mapped, mapped);
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() != world.seen("columnsView"));
    press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), world.seen("columnsView"));
    goOn(world);
    QVERIFY(world.isAt(pages::ReviewId));
}

void TestWizardKeyboard::mendsOneRow(WizardWorld &world)
{
    QVERIFY(world.areRowsThere());
    session::RowReview &review = world.session().review();
    QTRY_COMPARE(review.filter(), session::RowFilter::MissingEmail);
    QTRY_VERIFY(world.grid()->hasFocus());
    isFitForKeys(world);
    QVERIFY(walkTo(world.grid()));
    const qint64 missing = review.rowsIn(session::RowFilter::MissingEmail);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_F8); // the next problem, in the column that has it
    press(Qt::Key_F2);
    QTRY_VERIFY(world.seen<QLineEdit>("cellEditor"));
    type(mended);
    press(Qt::Key_Return);
    QTRY_VERIFY(!world.seen<QLineEdit>("cellEditor"));
    QTRY_COMPARE_WITH_TIMEOUT(review.rowsIn(session::RowFilter::MissingEmail), missing - 1, patience);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(review.rowsIn(session::RowFilter::MissingEmail), missing, patience);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(review.rowsIn(session::RowFilter::MissingEmail), missing - 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(review.isUpToDate(), patience);
    goOn(world);
    QVERIFY(world.isAt(pages::DestinationId));
}

void TestWizardKeyboard::choosesDestination(WizardWorld &world)
{
    session::DestinationChoice &to = world.session().destination();
    QTRY_VERIFY_WITH_TIMEOUT(!world.dataset(outsideProfile).isEmpty() && to.schema(), patience);
    isFitForKeys(world);
    press(Qt::Key_D, Qt::AltModifier);
    auto *combo = world.seen<QComboBox>("datasetCombo");
    QTRY_VERIFY(combo->hasFocus() || combo->lineEdit()->hasFocus());
    for (int step = 0; step < combo->count() && combo->currentText() != outsideProfile; ++step)
        press(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(to.dataset() && to.dataset()->name == outsideProfile && to.schema(), patience);
    QVERIFY(walkTo(world.seen("profileSwitch")));
    const bool proposed = to.profile();
    press(Qt::Key_Space);
    QTRY_COMPARE(to.profile(), !proposed);
    if (proposed)
        press(Qt::Key_Space);
    QTRY_VERIFY(to.profile());
    goOn(world);
    QVERIFY(world.isAt(pages::SummaryId));
}

void TestWizardKeyboard::savesRecords(WizardWorld &world, const QString &path)
{
    press(Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(world.seen<QFileDialog>("saveRecordsDialog")
                && world.seen<QFileDialog>("saveRecordsDialog")->isActiveWindow());
    type(path);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(world.seen("savedRecordsNotice"), patience);
    QTRY_VERIFY(!world.seen("saveRecordsDialog"));
}

void TestWizardKeyboard::uploads(WizardWorld &world)
{
    isFitForKeys(world);
    press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(world.isAt(pages::DoneId));
    QCOMPARE(world.session().upload().state(), session::UploadRun::State::Finished);
    QTRY_VERIFY_WITH_TIMEOUT(world.seen<QPushButton>("printButton")->isEnabled(), patience);
    isFitForKeys(world);
}

QTEST_MAIN(TestWizardKeyboard)
#include "tst_wizard_keyboard.moc"

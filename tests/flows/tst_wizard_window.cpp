// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "flows/wizard_world.h"
#include "models/review_model.h"
#include "style/theme.h"
#include "support/customers.h"
#include "wizard/rail.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using flows::patience;
using flows::WizardWorld;

namespace {

constexpr qint64 manyRows = 100'000;
const QString mended = QStringLiteral("mended.person@example.com");

/// A hand at mouse and keys of the X display: what it does reaches the window by the server, as a person's
/// does.
class Hand
{
public:
    static bool isThere()
    {
        return QGuiApplication::platformName() == QLatin1String("xcb")
            && !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
    }

    /// The display has no window manager that would give a window the keys.
    static bool giveKeysTo(const QWidget &window)
    {
        return act({QStringLiteral("windowfocus"), QString::number(window.winId())})
            && QTest::qWaitFor([&window] { return window.isActiveWindow(); }, patience);
    }

    static bool click(QWidget *widget, int times = 1)
    {
        return widget && comeToSight(*widget) && clickAt(*widget, widget->rect().center(), times);
    }

    static bool clickAt(const QWidget &widget, QPoint at, int times = 1)
    {
        return moveTo(widget, at)
            && act({QStringLiteral("click"), QStringLiteral("--repeat"), QString::number(times),
                    QStringLiteral("--delay"), QStringLiteral("60"), QStringLiteral("1")});
    }

    static bool type(const QString &text)
    {
        return act({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("8"), text});
    }

    static bool press(const QString &key) { return act({QStringLiteral("key"), key}); }

private:
    static bool act(const QStringList &words)
    {
        QProcess hand;
        hand.start(QStringLiteral("xdotool"), words);
        return QTest::qWaitFor([&hand] { return hand.state() == QProcess::NotRunning; }, patience)
            && hand.exitStatus() == QProcess::NormalExit && hand.exitCode() == 0;
    }

    static bool moveTo(const QWidget &widget, QPoint at)
    {
        const QPoint place = widget.mapToGlobal(at);
        return act({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y())});
    }

    /// With the wheel, over what lies in its way.
    static bool comeToSight(const QWidget &widget)
    {
        constexpr int notches = 40;
        for (int notch = 0; notch < notches; ++notch) {
            const QWidget *there = QApplication::widgetAt(widget.mapToGlobal(widget.rect().center()));
            if (there == &widget || (there && widget.isAncestorOf(there)))
                return true;
            if (!moveTo(*widget.window(), widget.window()->rect().center())
                || !act({QStringLiteral("click"), QStringLiteral("5")}))
                return false;
        }
        return false;
    }
};

/// A picture of the window for whoever looks at it.
void picture(WizardWorld &world, const char *name)
{
    const QString folder = qEnvironmentVariable("PROFILE_UPLOADER_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(
        world.wizard().grab().save(QStringLiteral("%1/flow-%2.png").arg(folder, QString::fromLatin1(name))));
}

QStringList filesHolding(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

} // namespace

/// A whole import in a window on a display, with mouse and keys alone.
class TestWizardWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesAnExportIntoProfile();

private:
    void seesFile(WizardWorld &world);
    void mapsColumns(WizardWorld &world);
    void mendsOneRow(WizardWorld &world);
    void choosesDestination(WizardWorld &world);
    void uploads(WizardWorld &world);
    void agreesWithTruth(WizardWorld &world, const support::Truth &truth);

    static QAbstractButton *next(WizardWorld &world)
    {
        return world.wizard().button(world.wizard().currentPage()->isCommitPage() ? QWizard::CommitButton
                                                                                  : QWizard::NextButton);
    }
};

void TestWizardWindow::initTestCase()
{
    if (!Hand::isThere())
        QSKIP("Needs an X display (xvfb-run) and xdotool.");
}

void TestWizardWindow::takesAnExportIntoProfile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("customer_20261123.csv"));
    const support::Truth truth = support::writeCustomers(file, {.rows = manyRows, .seed = 7});
    const QString store = folder.filePath(QStringLiteral("store"));
    WizardWorld world(store);
    QVERIFY(world.open(file));
    QVERIFY(Hand::giveKeysTo(world.wizard()));

    const auto steps
        = {&TestWizardWindow::seesFile, &TestWizardWindow::mapsColumns, &TestWizardWindow::mendsOneRow,
           &TestWizardWindow::choosesDestination, &TestWizardWindow::uploads};
    for (const auto step : steps) {
        (this->*step)(world);
        if (QTest::currentTestFailed())
            return;
    }
    agreesWithTruth(world, truth);
    QCOMPARE(filesHolding(store, support::secretMarker), QStringList());
}

void TestWizardWindow::seesFile(WizardWorld &world)
{
    QVERIFY(world.isAt(pages::FileId));
    QTRY_VERIFY_WITH_TIMEOUT(
        world.seen<QLabel>("fileSummary")
            && world.seen<QLabel>("fileSummary")->text().contains(QLocale().toString(manyRows)),
        patience);
    QVERIFY(world.seen<QLabel>("fileDetails")->text().contains(QStringLiteral("Commerce")));
    picture(world, "file");
    QVERIFY(Hand::click(next(world)));
}

void TestWizardWindow::mapsColumns(WizardWorld &world)
{
    QVERIFY(world.isAt(pages::ColumnsId));
    QTRY_VERIFY_WITH_TIMEOUT(world.session().file().statistics().exact, patience);
    if (QPushButton *all = world.seen<QPushButton>("acceptAllButton")) {
        QVERIFY(Hand::click(all));
        QTRY_VERIFY(!all->isVisible());
    }
    picture(world, "columns");
    QVERIFY(Hand::click(next(world)));
}

void TestWizardWindow::mendsOneRow(WizardWorld &world)
{
    QVERIFY(world.isAt(pages::ReviewId));
    QVERIFY(world.areRowsThere());
    session::RowReview &review = world.session().review();
    QVERIFY(Hand::click(world.seen("missingTile")));
    QTRY_COMPARE(review.filter(), session::RowFilter::MissingEmail);
    QVERIFY(world.areRowsThere());
    const qint64 missing = review.rowsIn(session::RowFilter::MissingEmail);

    QTableView *rows = world.grid();
    const auto *model = qobject_cast<const models::ReviewModel *>(rows->model());
    const session::ColumnChoices &columns = world.session().columns();
    const QModelIndex cell
        = model->index(0, model->positionOf(columns.mapping().emailColumn(columns.schema())));
    QVERIFY(Hand::clickAt(*rows->viewport(), rows->visualRect(cell).center(), 2));
    QTRY_VERIFY(world.seen<QLineEdit>("cellEditor"));
    QVERIFY(Hand::type(mended));
    QTRY_COMPARE_WITH_TIMEOUT(world.seen<QLineEdit>("cellEditor")->text(), mended, patience);
    picture(world, "review-typing");
    QVERIFY(Hand::press(QStringLiteral("Return")));
    QTRY_VERIFY(!world.seen<QLineEdit>("cellEditor"));
    QCOMPARE(review.editedRows(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(review.rowsIn(session::RowFilter::MissingEmail), missing - 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(review.isUpToDate() && review.isSaved(), patience);
    picture(world, "review");
    QVERIFY(Hand::click(next(world)));
}

void TestWizardWindow::choosesDestination(WizardWorld &world)
{
    const QString wanted = QStringLiteral("Practice customers, not yet in Profile");
    QVERIFY(world.isAt(pages::DestinationId));
    session::DestinationChoice &to = world.session().destination();
    QTRY_VERIFY_WITH_TIMEOUT(!world.dataset(wanted).isEmpty(), patience);
    auto *combo = world.seen<QComboBox>("datasetCombo");
    QTRY_VERIFY(combo->isEnabled());
    constexpr int arrow = 12; // of its right edge
    QVERIFY(Hand::clickAt(*combo, QPoint(combo->width() - arrow, combo->height() / 2)));
    QTRY_VERIFY(combo->view()->isVisible());
    const QModelIndex item = combo->model()->index(combo->findText(wanted), 0);
    QVERIFY(item.isValid());
    // A list that has just opened takes no click, lest the one that opened it choose something.
    QVERIFY(world.waitFor([&] {
        return !combo->view()->isVisible()
            || (Hand::clickAt(*combo->view()->viewport(), combo->view()->visualRect(item).center())
                && !combo->view()->isVisible());
    }));
    QTRY_VERIFY_WITH_TIMEOUT(to.dataset() && to.dataset()->name == wanted && to.schema(), patience);
    if (to.profile()) { // as is proposed: it is for the hand to say
        QVERIFY(Hand::click(world.seen("profileSwitch")));
        QTRY_VERIFY(!to.profile());
    }
    QVERIFY(Hand::click(world.seen("profileSwitch")));
    QTRY_VERIFY(to.profile());
    QVERIFY(to.changes() && to.changes()->enableDataset);
    QTRY_VERIFY_WITH_TIMEOUT(next(world)->isEnabled(), patience);
    picture(world, "destination");
    QVERIFY(Hand::click(next(world)));
}

void TestWizardWindow::uploads(WizardWorld &world)
{
    QVERIFY(world.isAt(pages::SummaryId));
    QVERIFY(world.seen<QLabel>("profileFact")->text().startsWith(QStringLiteral("On")));
    picture(world, "summary");
    QVERIFY(Hand::click(next(world)));
    QVERIFY(world.isAt(pages::UploadId));
    QTRY_VERIFY_WITH_TIMEOUT(
        world.session().upload().percent() > 10 || world.wizard().currentId() == pages::DoneId, patience);
    picture(world, "upload");
    QVERIFY(world.isAt(pages::DoneId));
    QCOMPARE(world.session().upload().state(), session::UploadRun::State::Finished);
    picture(world, "done");
    const auto steps = world.wizard().rail().findChildren<QWidget *>();
    const auto holds = [&steps](const QString &text) {
        return std::ranges::find(steps, text, &QWidget::accessibleDescription) != steps.end();
    };
    QVERIFY(holds(world.session().destination().dataset()->name));
    QVERIFY(holds(QStringLiteral("Sent and verified")));
}

void TestWizardWindow::agreesWithTruth(WizardWorld &world, const support::Truth &truth)
{
    const QJsonObject receipt = world.receipt();
    flows::balances(receipt);
    const QJsonObject sums = receipt.value(QLatin1String("sums")).toObject();
    const auto number
        = [](const QJsonObject &in, const char *name) { return in.value(QLatin1String(name)).toInteger(-1); };
    const QJsonObject leftOut = sums.value(QLatin1String("leftOut")).toObject();
    QCOMPARE(number(sums, "read"), truth.rows);
    QCOMPARE(number(leftOut, "missingEmail"), truth.missing - 1);
    QCOMPARE(number(leftOut, "invalidEmail"), truth.invalid);
    QCOMPARE(number(leftOut, "duplicateEmail"), truth.duplicate);
    QCOMPARE(number(sums, "records"), truth.uniqueValid + 1);
    QCOMPARE(number(sums, "ingested"), number(sums, "sent"));
    QCOMPARE(number(sums, "fixed"), 1);

    const QByteArray profiles = flows::practicePage(world.practiceUrl(), QStringLiteral("profiles"));
    QCOMPARE(profiles.count('\n'), truth.uniqueValid + 1);
    QVERIFY(profiles.contains(mended.toUtf8()));
    const QByteArray records = flows::practicePage(world.practiceUrl(), QStringLiteral("records"));
    QCOMPARE(records.count(mended.toUtf8()), 1);
    QVERIFY(!records.contains(support::secretMarker));
}

QTEST_MAIN(TestWizardWindow)
#include "tst_wizard_window.moc"

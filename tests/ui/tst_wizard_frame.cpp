// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "style/theme.h"
#include "wizard/footer_note.h"
#include "wizard/rail.h"
#include "wizard/wizard.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using pages::Page;
using wizard::Wizard;

namespace {

/// A page that answers as it is told.
class ToldPage : public Page
{
public:
    ToldPage(session::Session &session, pages::Step step)
        : Page(session, step, QStringLiteral("Title"), QStringLiteral("Sentence."))
    {
    }

    QString hindrance() const override { return m_hindrance; }

    QString footerNote() const override { return QStringLiteral("A note"); }

    QString railText() const override { return m_holds; }

    QString helpTopic() const override { return QStringLiteral("topic"); }

    void initializePage() override
    {
        ++m_shown;
        m_skipsTo = -1;
    }

    int nextId() const override { return m_skipsTo < 0 ? QWizardPage::nextId() : m_skipsTo; }

    bool takeFile(const QString &path) override
    {
        m_taken = path;
        return m_takes;
    }

    void tell(const QString &hindrance)
    {
        m_hindrance = hindrance;
        tellFrame();
    }

    QString m_hindrance;
    QString m_holds;
    QString m_taken;
    bool m_takes = false;
    int m_shown = 0;
    int m_skipsTo = -1;
};

} // namespace

class TestWizardFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhyNextIsDisabled();
    void namesStepsForScreenReaders();
    void showsWhatDoneStepsHold();
    void offersADroppedFileToThePageFirst();
    void asksOnceBeforeItCloses();
    void closesAtOnceWithoutWork();
    void asksForHelpOfThePage();
    void goesBackAndOn();
    void goesToAPageThatWasPassedOver();
    void leavesNoMarginsButAroundTheButtons();
    void fitsSmallWindows();
    void followsTheScheme();

private:
    void drop(const QString &path);
    void chooseFile();

    ToldPage *page(int id) { return static_cast<ToldPage *>(m_window->page(id)); }

    std::unique_ptr<QTemporaryDir> m_store;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Wizard> m_window;
};

void TestWizardFrame::initTestCase()
{
    style::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), style::Scheme::Light);
}

void TestWizardFrame::init()
{
    m_window.reset();
    m_session.reset();
    m_store = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<session::Session>(
        session::Environment {.storeFolder = m_store->path(), .startPractice = {}});
    m_window = std::make_unique<Wizard>(*m_session);
    for (const auto &[id, step] : {std::pair(pages::SourceId, pages::Step::Source),
                                   {pages::FileId, pages::Step::File},
                                   {pages::ColumnsId, pages::Step::Columns}})
        m_window->addStep(id, new ToldPage(*m_session, step));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWizardFrame::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void TestWizardFrame::chooseFile()
{
    QFile file(m_store->filePath(QStringLiteral("customers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email\na@example.com\n");
    file.close();
    m_session->file().open(file.fileName());
    QTRY_VERIFY(m_session->file().document().has_value());
}

void TestWizardFrame::saysWhyNextIsDisabled()
{
    QAbstractButton *next = m_window->button(QWizard::NextButton);
    const auto *note = m_window->findChild<wizard::FooterNote *>(QStringLiteral("footerNote"));
    QVERIFY(next->isEnabled());
    QCOMPARE(note->text(), QStringLiteral("A note"));
    page(pages::SourceId)->tell(QStringLiteral("Choose a file first."));
    QVERIFY(!next->isEnabled());
    QCOMPARE(note->text(), QStringLiteral("Choose a file first."));
    QVERIFY(note->accessibleName().contains(QStringLiteral("Choose a file first.")));
    QCOMPARE(next->toolTip(), QStringLiteral("Choose a file first."));
    QCOMPARE(next->accessibleDescription(), QStringLiteral("Choose a file first."));
    page(pages::SourceId)->tell({});
    QVERIFY(next->isEnabled());
    QVERIFY(next->toolTip().isEmpty());
}

void TestWizardFrame::namesStepsForScreenReaders()
{
    m_window->next();
    QStringList names;
    const auto parts = m_window->rail().findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->accessibleName().startsWith(QStringLiteral("Step ")))
            names << part->accessibleName();
    }
    QCOMPARE(names.size(), 6);
    QCOMPARE(names[0], QStringLiteral("Step 1, Source: done"));
    QCOMPARE(names[1], QStringLiteral("Step 2, File: this step"));
    QCOMPARE(names[2], QStringLiteral("Step 3, Columns: still ahead"));
}

void TestWizardFrame::showsWhatDoneStepsHold()
{
    page(pages::SourceId)->m_holds = QStringLiteral("Adobe Commerce");
    m_window->next();
    const auto parts = m_window->rail().findChildren<QWidget *>();
    const bool told = std::any_of(parts.begin(), parts.end(), [](const QWidget *part) {
        return part->accessibleDescription() == QStringLiteral("Adobe Commerce");
    });
    QVERIFY(told);
}

void TestWizardFrame::offersADroppedFileToThePageFirst()
{
    QSignalSpy offered(m_window.get(), &Wizard::fileOffered);
    drop(QStringLiteral("/data/one.csv"));
    QCOMPARE(page(pages::SourceId)->m_taken, QStringLiteral("/data/one.csv"));
    QCOMPARE(offered.count(), 1);
    QCOMPARE(offered.first().first().toString(), QStringLiteral("/data/one.csv"));
    page(pages::SourceId)->m_takes = true;
    drop(QStringLiteral("/data/two.csv"));
    QCOMPARE(page(pages::SourceId)->m_taken, QStringLiteral("/data/two.csv"));
    QCOMPARE(offered.count(), 1);
}

void TestWizardFrame::asksOnceBeforeItCloses()
{
    chooseFile();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    m_window->close();
    m_window->reject();
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QVERIFY(m_window->isVisible());

    auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("closeQuestion"));
    QTest::keyClick(question, Qt::Key_Escape); // stays
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    QVERIFY(m_window->isVisible());

    m_window->close();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    const auto buttons = m_window->findChild<QMessageBox *>()->buttons();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestWizardFrame::closesAtOnceWithoutWork()
{
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_window->findChild<QMessageBox *>());
}

void TestWizardFrame::asksForHelpOfThePage()
{
    QSignalSpy asked(m_window.get(), &Wizard::helpAsked);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("topic"));
}

void TestWizardFrame::goesBackAndOn()
{
    m_window->goTo(pages::ColumnsId);
    QCOMPARE(m_window->currentId(), int(pages::ColumnsId));
    const int shown = page(pages::FileId)->m_shown;
    m_window->goTo(pages::FileId);
    QCOMPARE(m_window->currentId(), int(pages::FileId));
    QCOMPARE(page(pages::FileId)->m_shown, shown + 1);
    m_window->goTo(pages::UploadId); // there is none
    QCOMPARE(m_window->currentId(), int(pages::FileId));
}

void TestWizardFrame::goesToAPageThatWasPassedOver()
{
    m_window->addStep(pages::UploadId, new ToldPage(*m_session, pages::Step::Upload));
    m_window->addStep(pages::DoneId, new ToldPage(*m_session, pages::Step::Upload));
    page(pages::SourceId)->m_skipsTo = pages::UploadId;
    m_window->next();
    QCOMPARE(m_window->currentId(), int(pages::UploadId));
    m_window->goTo(pages::FileId);
    QCOMPARE(m_window->currentId(), int(pages::FileId));
    QCOMPARE(page(pages::DoneId)->m_shown, 0);
    QCOMPARE(m_window->visitedIds(), (QList<int> {pages::SourceId, pages::FileId}));
}

void TestWizardFrame::leavesNoMarginsButAroundTheButtons()
{
    const QWidget &rail = m_window->rail();
    QCOMPARE(rail.mapTo(m_window.get(), QPoint()), QPoint());
    QCOMPARE(rail.height(), m_window->height());
    m_window->next();
    const QWidget *shown = m_window->currentPage();
    QTRY_COMPARE(shown->mapTo(m_window.get(), QPoint()), QPoint(rail.width(), 0));
    QCOMPARE(shown->width(), m_window->width() - rail.width());
    const QWidget *next = m_window->button(QWizard::NextButton);
    QCOMPARE(next->mapTo(m_window.get(), QPoint(next->width(), 0)).x(),
             m_window->width() - style::space::footer);
}

void TestWizardFrame::fitsSmallWindows()
{
    m_window->resize(1024, 640);
    QTRY_COMPARE(m_window->size(), QSize(1024, 640));
    QCOMPARE(m_window->rail().width(), style::space::rail);
    m_window->resize(800, 600);
    QTRY_COMPARE(m_window->size(), QSize(800, 600));
    QTRY_COMPARE(m_window->rail().width(), style::space::narrowRail);
}

void TestWizardFrame::followsTheScheme()
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    const auto ground = [this] {
        const QImage picture = m_window->grab().toImage();
        return picture.pixelColor(picture.width() - 5, picture.height() / 2);
    };
    QCOMPARE(ground(), style::coloursOf(style::Scheme::Light).background);
    style::apply(application, style::Scheme::Dark);
    QTRY_COMPARE(ground(), style::coloursOf(style::Scheme::Dark).background);
    style::apply(application, style::Scheme::Light);
}

QTEST_MAIN(TestWizardFrame)
#include "tst_wizard_frame.moc"

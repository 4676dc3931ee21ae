// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/source_page.h"
#include "session/session.h"
#include "store/records.h"
#include "store/store.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using pages::SourcePage;

class TestSourcePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsTheChoice();
    void believesTheFileWhereNobodyChose();
    void tellsOfConnectors();
    void offersPracticeUntilOnePractises();
    void offersWhatWasInterrupted();
    void saysThatTheFileHasChanged();
    void saysThatTheFileIsGone();
    void startsSomethingNew();
    void asksBeforeDiscarding();
    void namesWhatCanBeReached();

private:
    void interrupt();
    void show();

    template <class Part> Part *part(const char *name)
    {
        auto *found = m_page->findChild<Part *>(QLatin1String(name));
        if (!found)
            qFatal("no part %s", name);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<SourcePage> m_page;
    QString m_file;
};

void TestSourcePage::init()
{
    m_page.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<session::Session>(session::Environment {
        .storeFolder = m_folder->filePath(QStringLiteral("store")), .startPractice = [](const auto &) {
            return base::Failure({.code = base::ErrorCode::PracticeNotThere});
        }});
    m_file = m_folder->filePath(QStringLiteral("customers.csv"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email\na@example.com\n");
}

void TestSourcePage::interrupt()
{
    store::ImportRecord record = testing::someRecord();
    const QFileInfo file(m_file);
    record.sourcePath = m_file;
    record.sourceBytes = file.size();
    record.sourceModified = file.lastModified().toUTC();
    record.destination
        = {{QStringLiteral("practice"), true}, {QStringLiteral("sandbox"), QStringLiteral("dev")}};
    record.counts = {{QStringLiteral("ready"), 700}};
    auto store = store::Store::open(m_session->environment().storeFolder);
    QVERIFY(store);
    QVERIFY(store->create(record));
}

void TestSourcePage::show()
{
    m_page = std::make_unique<SourcePage>(*m_session);
    QSignalSpy read(&m_session->earlier(), &session::EarlierImports::changed);
    m_page->initializePage();
    m_page->resize(820, 600);
    m_page->show();
    QVERIFY(read.wait());
}

void TestSourcePage::holdsTheChoice()
{
    show();
    QCOMPARE(m_page->railText(), QStringLiteral("Adobe Commerce"));
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_page->nextId(), int(pages::FileId));
    auto *system = part<QAbstractButton>("systemCard");
    QSignalSpy told(m_page.get(), &pages::Page::answersChanged);
    QTest::mouseClick(system, Qt::LeftButton);
    QVERIFY(told.count() > 0);
    QCOMPARE(m_page->railText(), system->text());
    QVERIFY(part<QLineEdit>("connectorField")->isVisible());
    QVERIFY(!part<QWidget>("storefrontNotice")->isVisible()); // it speaks of Adobe Commerce alone
    QTest::mouseClick(part<QAbstractButton>("commerceCard"), Qt::LeftButton);
    QVERIFY(part<QWidget>("storefrontNotice")->isVisible());
}

void TestSourcePage::believesTheFileWhereNobodyChose()
{
    show();
    QSignalSpy told(m_page.get(), &pages::Page::answersChanged);
    m_session->file().open(m_file);
    QTRY_COMPARE(m_session->file().state(), session::FileReading::State::Read);
    QVERIFY(told.count() > 0);
    QCOMPARE(m_page->railText(), part<QAbstractButton>("fileCard")->text());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Contact ID,Salutation,First Name,Last Name,Account Name,Mailing Street,Mailing City,Email\n"
               "003T1,Ms.,Ann,Lind,Household,Lane 1,Lund,ann@example.com\n");
    file.close();
    m_session->file().open(m_file);
    QTRY_VERIFY(m_page->railText().contains(QLatin1String("Salesforce")));
    QTest::mouseClick(part<QAbstractButton>("commerceCard"), Qt::LeftButton);
    QCOMPARE(m_page->railText(), QStringLiteral("Adobe Commerce"));
}

void TestSourcePage::tellsOfConnectors()
{
    show();
    QTest::mouseClick(part<QAbstractButton>("systemCard"), Qt::LeftButton);
    auto *field = part<QLineEdit>("connectorField");
    const auto *found = part<QLabel>("connectorFound");
    QTest::keyClicks(field, QStringLiteral("salesforce"));
    QCOMPARE(found->text(), QStringLiteral("There is a connector for Salesforce that runs on a schedule."));
    QVERIFY(part<QPushButton>("connectorDocs")->isVisible());
    const auto *list = part<QListView>("connectorList");
    QVERIFY(list->model()->rowCount() > 1);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(found->text().contains(list->currentIndex().data().toString()));
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClicks(field, QStringLiteral(" of my own"));
    QCOMPARE(found->text(), QStringLiteral("No connector: export a CSV and continue here."));
    QVERIFY(!part<QPushButton>("connectorDocs")->isVisible());
    QVERIFY(m_page->isComplete());
}

void TestSourcePage::offersPracticeUntilOnePractises()
{
    show();
    auto *practise = part<QPushButton>("practiceButton");
    QVERIFY(practise->isVisible());
    QTest::mouseClick(practise, Qt::LeftButton);
    QTRY_VERIFY(m_session->destination().isPractice());
    QVERIFY(!practise->isVisible());
}

void TestSourcePage::offersWhatWasInterrupted()
{
    interrupt();
    show();
    QVERIFY(part<QPushButton>("continueButton")->isEnabled());
    QVERIFY(!part<QAbstractButton>("commerceCard")->isVisible());
    QVERIFY(!m_page->isComplete()); // one of two things is to be chosen
    QSignalSpy on(m_page.get(), &pages::Page::leadsOn);
    QTest::mouseClick(part<QPushButton>("continueButton"), Qt::LeftButton);
    QCOMPARE(on.count(), 1);
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_page->nextId(), int(pages::UploadId));
    QVERIFY(m_session->destination().isPractice());
}

void TestSourcePage::saysThatTheFileHasChanged()
{
    interrupt();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("b@example.com\n");
    file.close();
    show();
    QVERIFY(!part<QPushButton>("continueButton")->isEnabled());
    QVERIFY(part<QLabel>("whyNotLabel")->text().contains(QStringLiteral("has changed")));
    QVERIFY(part<QPushButton>("discardButton")->isEnabled());
}

void TestSourcePage::saysThatTheFileIsGone()
{
    interrupt();
    QVERIFY(QFile::remove(m_file));
    show();
    QVERIFY(!part<QPushButton>("continueButton")->isEnabled());
    QVERIFY(part<QLabel>("whyNotLabel")->text().contains(QStringLiteral("no longer at its place")));
}

void TestSourcePage::startsSomethingNew()
{
    interrupt();
    show();
    QTest::mouseClick(part<QPushButton>("newImportButton"), Qt::LeftButton);
    QVERIFY(part<QAbstractButton>("commerceCard")->isVisible());
    QVERIFY(m_page->isComplete());
    QCOMPARE(m_page->nextId(), int(pages::FileId));
}

void TestSourcePage::asksBeforeDiscarding()
{
    interrupt();
    show();
    QTest::mouseClick(part<QPushButton>("discardButton"), Qt::LeftButton);
    auto *question = m_page->findChild<QMessageBox *>(QStringLiteral("discardQuestion"));
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QVERIFY(part<QPushButton>("continueButton")->isEnabled());
    QCOMPARE(m_session->upload().state(), session::UploadRun::State::Nothing);
}

void TestSourcePage::namesWhatCanBeReached()
{
    show();
    QTest::mouseClick(part<QAbstractButton>("systemCard"), Qt::LeftButton);
    const auto parts = m_page->findChildren<QWidget *>();
    for (QWidget *one : parts) {
        if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(one);
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
    }
}

QTEST_MAIN(TestSourcePage)
#include "tst_source_page.moc"

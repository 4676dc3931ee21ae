// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/summary_page.h"
#include "session/messages.h"
#include "style/theme.h"
#include "ui/practice_desk.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

/// The summary page saves the records in a file instead of sending them.
class TestRecordsPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { style::apply(*qApp, style::Scheme::Light); }

    void savesTheRecordsInstead();
    void stopsSavingTheRecords();
    void saysWhyRecordsAreNotSaved();
    void savesWhatTheChosenSchemaTakes();
};

void TestRecordsPart::savesTheRecordsInstead()
{
    Desk desk;
    QVERIFY(desk.open(40));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    pages::SummaryPage page(desk.session);
    page.initializePage();
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *save = part<QPushButton>(page, "saveRecordsButton");
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    auto *dialog = part<QFileDialog>(page, "saveRecordsDialog");
    const QString path = QDir(desk.folder.path()).filePath(QStringLiteral("customers-xdm.json"));
    QCOMPARE(dialog->selectedFiles(), QStringList {path});
    auto *name = part<QLineEdit>(*dialog, "fileNameEdit");
    QTest::keyClick(name, Qt::Key_Return);
    auto *saved = part<QWidget>(page, "savedRecordsNotice");
    QTRY_VERIFY_WITH_TIMEOUT(saved->isVisible(), patience);
    QVERIFY(saved->accessibleName().contains(QStringLiteral("40 record")));
    QVERIFY(saved->accessibleName().contains(QStringLiteral("customers-xdm.json")));
    QVERIFY(QFileInfo(path).isFile());
    QVERIFY(save->isEnabled());
    QVERIFY(page.isComplete());
    QCOMPARE(nameless(page), QStringList());
    QTest::keyClick(part<QPushButton>(page, "hideSavedButton"), Qt::Key_Space);
    QVERIFY(!saved->isVisible());
    QCOMPARE(page.focusWidget(), save);
    desk.session.saveRecords(path);
    QTRY_VERIFY_WITH_TIMEOUT(saved->isVisible(), patience);
    desk.session.review().leaveOut({0}); // what was saved is not what would be sent any more
    QVERIFY(!saved->isVisible());
    QVERIFY(QFileInfo(path).isFile());
}

void TestRecordsPart::stopsSavingTheRecords()
{
    Desk desk;
    QVERIFY(desk.open(100'000));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    pages::SummaryPage page(desk.session);
    page.initializePage();
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QString path = desk.folder.filePath(QStringLiteral("never.json"));
    desk.session.saveRecords(path);
    auto *stop = part<QPushButton>(page, "stopSavingButton");
    QVERIFY(stop->isVisible() && stop->hasFocus());
    QVERIFY(!part<QPushButton>(page, "saveRecordsButton")->isEnabled());
    QVERIFY(!page.isComplete()); // it would be out of sight
    QCOMPARE(nameless(page), QStringList());
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisible(), patience);
    QVERIFY(part<QPushButton>(page, "saveRecordsButton")->hasFocus());
    QVERIFY(!part<QWidget>(page, "savedRecordsNotice")->isVisible());
    QVERIFY(page.isComplete());
    QVERIFY(!QFileInfo::exists(path));
    desk.session.saveRecords(path);
    QVERIFY(desk.open(3)); // another file: nobody waits for the records of the first
    QCOMPARE(desk.session.saving().state(), session::RecordSaving::State::Nothing);
    QVERIFY(!QFileInfo::exists(path));
}

void TestRecordsPart::saysWhyRecordsAreNotSaved()
{
    Desk desk;
    QVERIFY(desk.open(3));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    pages::SummaryPage page(desk.session);
    page.initializePage();
    page.show();
    const QString source = desk.session.file().path();
    const qint64 bytes = QFileInfo(source).size();
    desk.session.saveRecords(source);
    auto *notice = part<QWidget>(page, "savedRecordsNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
    const auto &error = desk.session.saving().error();
    QVERIFY(error);
    QVERIFY(notice->accessibleName().contains(session::describe(*error).happened));
    QCOMPARE(QFileInfo(source).size(), bytes);
}

void TestRecordsPart::savesWhatTheChosenSchemaTakes()
{
    Desk desk;
    QVERIFY(desk.open(3));
    pages::DestinationPage destination(desk.session);
    toPractice(desk, destination);
    const QString path = desk.folder.filePath(QStringLiteral("records.json"));
    session::DestinationChoice &to = desk.session.destination();
    const auto readers
        = std::ranges::find(to.datasets(), QStringLiteral("Newsletter readers"), &platform::Dataset::name);
    QVERIFY(readers != to.datasets().end());
    to.setDataset(readers->id);
    QVERIFY(!to.schema()); // it has been asked for
    desk.session.saveRecords(path);
    QCOMPARE(desk.session.saving().state(), session::RecordSaving::State::Nothing);
    QTRY_VERIFY_WITH_TIMEOUT(to.schema().has_value(), patience);
    desk.session.saveRecords(path);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session.saving().state(), session::RecordSaving::State::Saved, patience);
    QByteArray expected;
    base::Progress progress;
    const auto converted = session::convert(
        desk.session.order().import, *to.schema(),
        [&expected](std::string_view lines) -> base::Result<> {
            expected.append(lines.data(), qsizetype(lines.size()));
            return {};
        },
        progress);
    QVERIFY(converted);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), expected);
    QCOMPARE(expected.count('\n'), 3);
}

QTEST_MAIN(TestRecordsPart)
#include "tst_records_part.moc"

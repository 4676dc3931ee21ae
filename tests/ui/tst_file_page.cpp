// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/file_notice.h"
#include "pages/file_page.h"
#include "session/session.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <archive.h>
#include <archive_entry.h>
#include <string_view>

using State = session::FileReading::State;

namespace {

/// A .zip with a.csv and b.csv.
QByteArray twoTables()
{
    constexpr std::size_t room = 4096;
    QByteArray bytes(qsizetype(room), '\0');
    std::size_t used = 0;
    struct archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_memory(writer, bytes.data(), room, &used);
    const std::string_view table = "email\na@example.com\n";
    for (const char *name : {"a.csv", "b.csv"}) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, la_int64_t(table.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(writer, entry);
        archive_write_data(writer, table.data(), table.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.left(qsizetype(used));
}

} // namespace

class TestFilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<session::Session>(
            session::Environment {.storeFolder = m_folder->filePath(QStringLiteral("store"))});
        m_page = std::make_unique<pages::FilePage>(*m_session);
        m_page->initializePage();
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void asksForAFileFirst()
    {
        QVERIFY(find<QWidget>("dropZone")->isVisible());
        QVERIFY(!find<QWidget>("sampleView")->isVisible());
        QVERIFY(!m_page->hindrance().isEmpty());
        QCOMPARE(m_page->firstFocus(), find<QPushButton>("chooseButton"));
        QTest::keyClick(find<QPushButton>("chooseButton"), Qt::Key_Space);
        auto *dialog = m_page->findChild<QFileDialog *>(QStringLiteral("fileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(write("email\na@example.com\n"));
        dialog->close();
        QTRY_COMPARE(m_session->file().state(), State::Read);
    }

    void showsWhatItReads()
    {
        QSignalSpy told(m_page.get(), &pages::Page::answersChanged);
        QVERIFY(m_page->takeFile(write("email;city\na@example.com;Lund\n;Umea\n")));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QVERIFY(!told.isEmpty());
        QVERIFY(m_page->isComplete());
        QVERIFY(!find<QWidget>("dropZone")->isVisible());
        QCOMPARE(find<QLabel>("fileName")->text(), QStringLiteral("customers.csv"));
        QCOMPARE(find<QComboBox>("separatorCombo")->currentText(), QStringLiteral("Semicolon ; (detected)"));
        QVERIFY(find<QCheckBox>("headerCheck")->isChecked());
        QVERIFY(find<QLabel>("fileSummary")->text().startsWith(QStringLiteral("2 rows · 2 column")));
        QCOMPARE(find<QTableView>("sampleView")->model()->rowCount(), 2);
        QCOMPARE(m_page->railText(), QStringLiteral("customers.csv · 2 rows"));
    }

    void takesTheUsersCut()
    {
        m_page->takeFile(write("email;city\na@example.com;Lund\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        auto *combo = find<QComboBox>("separatorCombo");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Up);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().document()->delimiter(), (base::Choice<char> {',', base::Origin::User}));
        QCOMPARE(combo->currentText(), QStringLiteral("Comma ,"));
        QTest::keyClick(find<QCheckBox>("headerCheck"), Qt::Key_Space);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QVERIFY(!m_session->file().document()->header().value);
        QCOMPARE(m_session->file().rows(), 2);
    }

    void takesTheUsersEncoding()
    {
        m_page->takeFile(write("email;stad\na@example.com;\xC5m\xE5l\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        auto *combo = find<QComboBox>("encodingCombo");
        QCOMPARE(combo->currentText(), QStringLiteral("Western European, Windows-1252 (detected)"));
        QVERIFY(!find<QLabel>("readingReason")->text().isEmpty());
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Up);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().document()->encoding(),
                 (base::Choice<csv::Encoding> {csv::Encoding::Utf8, base::Origin::User}));
        QCOMPARE(combo->currentText(), QStringLiteral("UTF-8"));
        QVERIFY(find<QWidget>("fileNotice")->isVisible());
        QCOMPARE(m_session->file().document()->damage().count(csv::DamageKind::InvalidBytes), 2);
    }

    void showsAndChangesAllOfTheReading()
    {
        m_page->takeFile(write("Customers\n\nemail;city\na@example.com;'Lund; Sk'\nb@example.com;'Ystad'\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        auto *more = find<QToolButton>("moreReadingButton");
        QVERIFY(!find<QWidget>("moreReading")->isVisible());
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(find<QWidget>("moreReading")->isVisible());
        for (const char *part :
             {"delimiter", "quote", "escape", "comment", "titleLines", "header", "headerLines", "encoding"}) {
            const QByteArray name(part);
            QVERIFY2(!find<QLabel>((name + "Evidence").constData())->text().isEmpty(), part);
            QVERIFY2(!find<QPushButton>((name + "Back").constData())->isVisible(), part);
        }
        auto *titles = find<QSpinBox>("titleLinesSpin");
        QCOMPARE(titles->value(), 2);
        QTest::keyClick(titles, Qt::Key_Up);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().document()->titleLines(), (base::Choice<int> {3, base::Origin::User}));
        auto *back = find<QPushButton>("titleLinesBack");
        QVERIFY(back->isVisible());
        QCOMPARE(back->text(), QStringLiteral("Detected: 2 line(s)"));
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().document()->titleLines(), (base::Choice<int> {2, base::Origin::Detected}));
        QVERIFY(!back->isVisible());
        QCOMPARE(titles->value(), 2);

        auto *quote = find<QComboBox>("quoteCombo");
        const auto before = m_session->file().document()->quote().value;
        QCOMPARE(quote->currentData().toString(), QString(QLatin1Char(*before)));
        QTest::keyClick(quote, Qt::Key_End);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QVERIFY(!m_session->file().document()->quote().value);
        QCOMPARE(m_session->file().document()->quote().origin, base::Origin::User);
        QCOMPARE(quote->accessibleDescription(), find<QLabel>("quoteEvidence")->text());
        QTest::keyClick(find<QPushButton>("quoteBack"), Qt::Key_Space);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().document()->quote().value, before);
        namesWhatTakesTheKeysNow();
    }

    void keepsTheKeyboardWhileItReadsAgain()
    {
        m_page->takeFile(write("email;name\n" + QByteArray("a@example.com;Anna\n").repeated(200'000)));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        auto *more = find<QToolButton>("moreReadingButton");
        QTest::keyClick(more, Qt::Key_Space);
        auto *quotes = find<QComboBox>("quoteCombo");
        QVERIFY(quotes->isVisible());
        quotes->setFocus();
        QTest::keyClick(quotes, Qt::Key_Down);
        QVERIFY(m_session->file().state() != State::Read);
        QVERIFY(quotes->isVisible() && quotes->hasFocus());
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QVERIFY(quotes->isVisible() && quotes->hasFocus());
    }

    void saysTheFirstProblemWhereThereIsLittleRoom()
    {
        m_page->takeFile(write("email,name\na@example.com,Anna,x\nb@example.com\n\nc@example.com,C\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        auto *notice = m_page->findChild<pages::FileNotice *>();
        QVERIFY(notice && notice->isVisible());
        const int whole = notice->height();
        QTest::keyClick(find<QToolButton>("moreReadingButton"), Qt::Key_Space);
        QVERIFY(notice->isVisible());
        QTRY_VERIFY(notice->height() < whole);
    }

    void joinsTwoHeaderRowsWhenAsked()
    {
        m_page->takeFile(
            write("email,name,age\nwork,full,years\na@example.com,Anna,41\nb@example.com,Bo,42\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().rows(), 3); // offered only
        auto *join = find<QPushButton>("joinHeaderButton");
        QVERIFY(join->isVisible());
        QVERIFY(join->accessibleDescription().contains(QStringLiteral("email work, name full")));
        QTest::keyClick(join, Qt::Key_Space);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().rows(), 2);
        QCOMPARE(m_session->file().document()->columns().constFirst(), QStringLiteral("email work"));
        QVERIFY(!join->isVisible());
    }

    void leavesAFooterOutWhenAsked()
    {
        m_page->takeFile(write("email,name,age\n" + QByteArray("a@example.com,Anna,41\n").repeated(9)
                               + "Total,,\nReport generated\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        auto *leaveOut = find<QPushButton>("leaveFooterOutButton");
        QVERIFY(leaveOut->isVisible());
        const table::Edits &edits = m_session->review().edits();
        QVERIFY(edits.isEmpty());
        const QString before = leaveOut->text();
        QTest::keyClick(leaveOut, Qt::Key_Space);
        QCOMPARE(edits.leftOutRows(), 2);
        QVERIFY(edits.isLeftOut(9) && edits.isLeftOut(10));
        QVERIFY(leaveOut->text() != before);
        QTest::keyClick(leaveOut, Qt::Key_Space);
        QCOMPARE(edits.leftOutRows(), 0);
    }

    void letsATableOfAnArchiveBeChosen()
    {
        m_page->takeFile(write(twoTables()));
        QTRY_COMPARE(m_session->file().state(), State::Failed);
        auto *combo = find<QComboBox>("entryCombo");
        QVERIFY(combo->isVisible());
        QCOMPARE(combo->count(), 3);
        combo->setFocus();
        for (const QString &name : {QStringLiteral("a.csv"), QStringLiteral("b.csv")}) {
            QTest::keyClick(combo, Qt::Key_Down);
            QTRY_COMPARE(m_session->file().state(), State::Read);
            QCOMPARE(m_session->file().document()->entry().value, name);
            QCOMPARE(combo->currentText(), name);
        }
        m_page->takeFile(write("email\na@example.com\n", QStringLiteral("other.csv")));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QVERIFY(!combo->isVisible());
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("shown");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("header only") << QByteArray("email,city\n") << true;
        QTest::newRow("open quote") << QByteArray("email,city\na@example.com,\"Lund\n") << true;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, shown);
        m_page->takeFile(write(content));
        QTRY_COMPARE(m_session->file().state(), State::Failed);
        QVERIFY(find<QWidget>("fileNotice")->isVisible());
        QVERIFY(!find<QWidget>("fileNotice")->accessibleName().isEmpty());
        QVERIFY(!m_page->isComplete());
        QCOMPARE(find<QWidget>("sampleView")->isVisible(), shown);
        QVERIFY(find<QPushButton>("otherButton")->isVisible());
        m_page->takeFile(write("email\na@example.com\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QVERIFY(!find<QWidget>("fileNotice")->isVisible());
    }

    void stopsAndReadsOn()
    {
        m_page->takeFile(write("email,name\n"
                               + QByteArray("a@example.com,Ann \"An\" of Somewhere\n").repeated(4'000'000)));
        QTRY_VERIFY(m_session->file().state() == State::Reading && m_session->file().rows() > 0);
        QVERIFY(m_page->isComplete());
        QVERIFY(find<QWidget>("readingBar")->isVisible());
        QTest::keyClick(find<QPushButton>("stopButton"), Qt::Key_Space);
        QCOMPARE(m_session->file().state(), State::Stopped);
        QVERIFY(!m_page->isComplete());
        QVERIFY(!find<QPushButton>("stopButton")->isVisible());
        QTest::keyClick(find<QPushButton>("readOnButton"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->file().state(), State::Read, 60'000);
        QCOMPARE(m_session->file().rows(), 4'000'000);
    }

    void offersSampleCustomers()
    {
        QTest::keyClick(find<QPushButton>("sampleButton"), Qt::Key_Space);
        QTRY_COMPARE(m_session->file().state(), State::Read);
        QCOMPARE(m_session->file().rows(), 60);
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(m_session->file().path()) & others));
        QVERIFY(m_session->columns().isEmailMapped());
    }

    void namesWhatTakesTheKeys()
    {
        m_page->takeFile(write("email\na@example.com\n"));
        QTRY_COMPARE(m_session->file().state(), State::Read);
        namesWhatTakesTheKeysNow();
    }

private:
    void namesWhatTakesTheKeysNow()
    {
        QStringList unnamed;
        const auto widgets = m_page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool reachable
                = widget->isVisibleTo(m_page.get()) && (widget->focusPolicy() & Qt::TabFocus);
            if (reachable && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                unnamed << QString::fromLatin1(widget->metaObject()->className()) + widget->objectName();
        }
        QCOMPARE(unnamed, QStringList());
    }

    template <class T> T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    QString write(const QByteArray &content, const QString &name = QStringLiteral("customers.csv")) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<pages::FilePage> m_page;
};

QTEST_MAIN(TestFilePage)

#include "tst_file_page.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/file_reading.h"
#include "session/reading_parts.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using session::FileReading;
using State = session::FileReading::State;

class TestFileReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileToItsEnd();
    void saysWhatChangedOnceEach();
    void knowsAnExportByItsHeader();
    void cutsAnewAtTheUsersWord();
    void knowsWhatIsDetectedBesideTheUsersWord_data();
    void knowsWhatIsDetectedBesideTheUsersWord();
    void forgetsTheUsersCutWithAnotherFile();
    void stopsAndReadsOn();
    void dropsAnswersOfAnEarlierFile();
    void endsSoonWhileReading();
    void failsWithItsReason_data();
    void failsWithItsReason();
    void opensAnotherFileAfterAFailure();
    void closesToNothing();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }

    /// Takes long enough to be caught in the middle.
    QString writeLarge()
    {
        const QString path = m_folder.filePath(QStringLiteral("large.csv"));
        if (QFile::exists(path))
            return path;
        QByteArray rows = "email,name\n";
        for (int i = 0; i < 4'000'000; ++i)
            rows
                += "someone.with.a.long.name@example.com,Ebba \"Ebbe\" Lind of Somewhere\n"; // takes its time
        return write(QStringLiteral("large.csv"), rows);
    }

    QTemporaryDir m_folder;
};

void TestFileReading::readsAFileToItsEnd()
{
    const QString path = write(QStringLiteral("a.csv"),
                               "email,name\na@example.com,Ann\n,\nb@example.com,\nb@example.com,Bo\n");
    FileReading file;
    file.open(path);
    QCOMPARE(file.state(), State::Opening);
    QVERIFY(!file.document());
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.rows(), 4);
    QCOMPARE(file.bytesDone(), file.bytesTotal());
    QCOMPARE(file.bytesTotal(), QFileInfo(path).size());
    QVERIFY(file.document()->isIndexed());
    QVERIFY(!file.timeLeft());
    QTRY_VERIFY(file.statistics().exact);
    QCOMPARE(file.statistics().rows, 4);
    QCOMPARE(file.statistics().columns.at(0).filled, 3);
    QCOMPARE(file.statistics().columns.at(1).samples, (std::vector<QByteArray> {"Ann", "Bo"}));
}

void TestFileReading::saysWhatChangedOnceEach()
{
    FileReading file;
    QStringList said;
    connect(&file, &FileReading::documentReplaced, this, [&] {
        said << (file.document() ? QStringLiteral("sample") : QStringLiteral("none"));
        if (file.document())
            QVERIFY(!file.document()->isIndexed());
    });
    connect(&file, &FileReading::documentRead, this, [&] { said << QStringLiteral("read"); });
    connect(&file, &FileReading::statisticsChanged, this, [&] {
        if (!file.statistics().columns.empty())
            said << (file.statistics().exact ? QStringLiteral("exact") : QStringLiteral("estimate"));
    });
    const QString path = write(QStringLiteral("b.csv"), "email\na@example.com\n");
    const QStringList once {QStringLiteral("sample"), QStringLiteral("estimate"), QStringLiteral("read"),
                            QStringLiteral("exact")};
    file.open(path);
    QTRY_COMPARE(said, once);
    file.open(path);
    QTRY_COMPARE(said, once + QStringList(QStringLiteral("none")) + once);
}

void TestFileReading::knowsAnExportByItsHeader()
{
    FileReading file;
    file.open(QStringLiteral(TEST_DATA "/sample-customers.csv"));
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.form(), xdm::ExportForm::CommerceCustomers);
    QVERIFY(!file.exportName().isEmpty());
    file.open(write(QStringLiteral("c.csv"), "email\na@example.com\n"));
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.form(), xdm::ExportForm::Other);
}

void TestFileReading::cutsAnewAtTheUsersWord()
{
    FileReading file;
    file.open(write(QStringLiteral("d.csv"), "email;name\na@example.com;Ann\n"));
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.document()->delimiter(), (base::Choice<char> {';', base::Origin::Detected}));
    file.setDelimiter(',');
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.document()->delimiter(), (base::Choice<char> {',', base::Origin::User}));
    QCOMPARE(file.document()->columns().size(), 1);
    file.setHeader(false);
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.document()->delimiter().value, ',');
    QCOMPARE(file.document()->header(), (base::Choice<bool> {false, base::Origin::User}));
    QCOMPARE(file.rows(), 2);
}

void TestFileReading::knowsWhatIsDetectedBesideTheUsersWord_data()
{
    using session::ReadingPart;
    QTest::addColumn<ReadingPart>("part");
    QTest::addColumn<csv::OpenOptions>("word");
    const auto user = base::Origin::User;
    const auto row = [](const char *name, ReadingPart part, const csv::OpenOptions &word) {
        QTest::newRow(name) << part << word;
    };
    row("delimiter", ReadingPart::Delimiter,
        {.delimiter = {.value = '|', .origin = user}, .delimiterTail = "|"});
    row("quote", ReadingPart::Quote, {.quote = {.value = {}, .origin = user}});
    row("escape", ReadingPart::Escape, {.escape = {.value = '\\', .origin = user}});
    row("comment", ReadingPart::Comment, {.comment = {.value = "b", .origin = user}});
    row("titles", ReadingPart::TitleLines, {.titleLines = {.value = 0, .origin = user}});
    row("header", ReadingPart::Header, {.header = {.value = false, .origin = user}});
    row("header lines", ReadingPart::HeaderLines, {.headerLines = {.value = 2, .origin = user}});
    row("encoding", ReadingPart::Encoding,
        {.encoding = {.value = csv::Encoding::Windows1252, .origin = user}});
}

/// Detection never undoes the user, is known all the same, and comes back when it is asked for.
void TestFileReading::knowsWhatIsDetectedBesideTheUsersWord()
{
    QFETCH(const session::ReadingPart, part);
    QFETCH(const csv::OpenOptions, word);
    FileReading file;
    file.open(write(QStringLiteral("h.csv"),
                    "Customers of November\n\nemail;name\na@example.com;\"\xC3\x85sa\"\nb@example.com;Bo\n"
                    "c@example.com;Eva\n"));
    QTRY_COMPARE(file.state(), State::Read);
    const csv::OpenOptions before = session::choicesOf(*file.document());
    const QStringList columns = file.document()->columns();
    QCOMPARE(file.detected(), before);
    QCOMPARE(before.titleLines, (base::Choice<int> {2, base::Origin::Detected}));
    file.choose(word);
    QTRY_COMPARE(file.state(), State::Read);
    const csv::OpenOptions after = session::choicesOf(*file.document());
    QCOMPARE(session::originOf(after, part), base::Origin::User);
    csv::OpenOptions expected = word;
    csv::OpenOptions alone = after;
    for (const session::ReadingPart other : session::readingParts) {
        if (other != part)
            session::forget(alone, other);
    }
    alone.entry = {};
    QCOMPARE(alone, expected);
    QCOMPARE(session::originOf(file.detected(), part), base::Origin::Detected);
    csv::OpenOptions found = file.detected();
    csv::OpenOptions foundBefore = before;
    for (const session::ReadingPart other : session::readingParts) {
        if (other != part) {
            session::forget(found, other);
            session::forget(foundBefore, other);
        }
    }
    QCOMPARE(found, foundBefore);
    file.detect(part);
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(session::choicesOf(*file.document()), before);
    QCOMPARE(file.document()->columns(), columns);
}

void TestFileReading::forgetsTheUsersCutWithAnotherFile()
{
    FileReading file;
    file.open(write(QStringLiteral("e.csv"), "email;name\na@example.com;Ann\n"));
    file.setDelimiter(',');
    file.open(write(QStringLiteral("f.csv"), "email;name\na@example.com;Ann\n"));
    QTRY_COMPARE(file.state(), State::Read);
    QCOMPARE(file.document()->columns().size(), 2);
}

void TestFileReading::stopsAndReadsOn()
{
    FileReading file;
    file.open(writeLarge());
    QTRY_VERIFY(file.state() == State::Reading && file.rows() > 0);
    file.stop();
    QCOMPARE(file.state(), State::Stopped);
    const qint64 seen = file.rows();
    QVERIFY(seen > 0 && seen < 4'000'000);
    QVERIFY(!file.document()->isIndexed());
    QTest::qWait(50);
    QCOMPARE(file.rows(), seen);
    file.readOn();
    QVERIFY(file.rows() >= seen);
    QTRY_COMPARE_WITH_TIMEOUT(file.state(), State::Read, 60'000);
    QCOMPARE(file.rows(), 4'000'000);
}

void TestFileReading::dropsAnswersOfAnEarlierFile()
{
    FileReading file;
    file.open(writeLarge());
    QTRY_COMPARE(file.state(), State::Reading);
    QSignalSpy read(&file, &FileReading::documentRead);
    const QString small = write(QStringLiteral("g.csv"), "email\na@example.com\n");
    file.open(small);
    file.open(writeLarge());
    file.open(small);
    QTRY_COMPARE(file.state(), State::Read);
    QTRY_VERIFY(file.statistics().exact);
    QTest::qWait(200);
    QCOMPARE(read.size(), 1);
    QCOMPARE(file.rows(), 1);
    QCOMPARE(file.document()->source().path(), small);
}

void TestFileReading::endsSoonWhileReading()
{
    auto file = std::make_unique<FileReading>();
    file->open(writeLarge());
    QTRY_VERIFY(file->state() == State::Reading && file->rows() > 0);
    QElapsedTimer clock;
    clock.start();
    file.reset();
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
}

void TestFileReading::failsWithItsReason_data()
{
    using Code = base::ErrorCode;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("hasSample");
    const QByteArray much(2 << 20, 'x');
    QTest::newRow("empty") << QByteArray() << Code::FileEmpty << false;
    QTest::newRow("no text") << QByteArray("email\n\x01\x02\x03\x04\x05\x06\n") << Code::EncodingUnsupported
                             << false;
    QTest::newRow("header only") << QByteArray("email\n") << Code::HeaderOnly << true;
    QTest::newRow("open quote") << QByteArray("email,name\na@example.com,A\nb@example.com,\"B\nc\n")
                                << Code::QuoteNeverClosed << true;
}

void TestFileReading::failsWithItsReason()
{
    QFETCH(const QByteArray, content);
    QFETCH(const base::ErrorCode, code);
    QFETCH(const bool, hasSample);
    FileReading file;
    file.open(write(QStringLiteral("bad.csv"), content));
    QTRY_COMPARE(file.state(), State::Failed);
    QCOMPARE(file.error()->code, code);
    QCOMPARE(file.document().has_value(), hasSample);
    QVERIFY(!file.timeLeft());
}

void TestFileReading::opensAnotherFileAfterAFailure()
{
    FileReading file;
    file.open(m_folder.filePath(QStringLiteral("nowhere.csv")));
    QTRY_COMPARE(file.state(), State::Failed);
    QCOMPARE(file.error()->code, base::ErrorCode::FileNotFound);
    file.open(write(QStringLiteral("h.csv"), "email\na@example.com\n"));
    QVERIFY(!file.error());
    QTRY_COMPARE(file.state(), State::Read);
}

void TestFileReading::closesToNothing()
{
    FileReading file;
    file.open(write(QStringLiteral("i.csv"), "email\na@example.com\n"));
    QTRY_VERIFY(file.statistics().exact);
    QSignalSpy replaced(&file, &FileReading::documentReplaced);
    file.close();
    QCOMPARE(file.state(), State::Nothing);
    QVERIFY(!file.document());
    QVERIFY(file.path().isEmpty());
    QCOMPARE(file.rows(), 0);
    QCOMPARE(file.bytesTotal(), 0);
    QVERIFY(file.statistics().columns.empty());
    QCOMPARE(replaced.size(), 1);
    file.close();
    QCOMPARE(replaced.size(), 1);
}

QTEST_GUILESS_MAIN(TestFileReading)

#include "tst_file_reading.moc"

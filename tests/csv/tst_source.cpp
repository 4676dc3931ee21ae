// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/source.h"

#include <QElapsedTimer>

#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

using base::ErrorCode;

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesFileWithoutRights();
    void readsByPosition();
    void keepsReadingAFileThatWasRemoved();
    void noticesChange_data();
    void noticesChange();
};

void TestSource::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such name") << QStringLiteral("nothing.csv") << ErrorCode::FileNotFound;
    QTest::newRow("below a file") << QStringLiteral("empty.csv/x.csv") << ErrorCode::FileNotFound;
    QTest::newRow("link into the void") << QStringLiteral("dangling.csv") << ErrorCode::FileNotFound;
    QTest::newRow("folder") << QStringLiteral("folder.csv") << ErrorCode::FileIsFolder;
    QTest::newRow("pipe") << QStringLiteral("pipe.csv") << ErrorCode::FileNotRegular;
    QTest::newRow("device") << QStringLiteral("device.csv") << ErrorCode::FileNotRegular;
    QTest::newRow("empty") << QStringLiteral("empty.csv") << ErrorCode::FileEmpty;
}

void TestSource::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const auto at = [&](const char *file) { return QFile::encodeName(folder.filePath(QLatin1String(file))); };
    QCOMPARE(::mkdir(at("folder.csv").constData(), 0700), 0);
    QCOMPARE(::mkfifo(at("pipe.csv").constData(), 0600), 0);
    QCOMPARE(::symlink("/dev/null", at("device.csv").constData()), 0);
    QCOMPARE(::symlink("nowhere", at("dangling.csv").constData()), 0);
    QCOMPARE(::close(::open(at("empty.csv").constData(), O_CREAT | O_WRONLY, 0600)), 0);

    QElapsedTimer timer;
    timer.start();
    const auto source = csv::Source::open(folder.filePath(name));
    QVERIFY(!source);
    QCOMPARE(source.error().code, code);
    QCOMPARE(source.error().subject, folder.filePath(name));
    QVERIFY2(timer.elapsed() < 5000, "a pipe without a writer must not be waited for");
}

void TestSource::refusesFileWithoutRights()
{
    if (::geteuid() == 0)
        QSKIP("The superuser may read everything.");
    const test::TextFile file("a\n");
    QVERIFY(QFile::setPermissions(file.path(), QFileDevice::WriteOwner));
    const auto source = csv::Source::open(file.path());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::FileUnreadable);
}

void TestSource::readsByPosition()
{
    const test::TextFile file("0123456789");
    const csv::Source source = file.source();
    QCOMPARE(source.size(), 10);
    std::array<char, 4> four {};
    QCOMPARE(source.read(3, four).value_or(-1), 4);
    QCOMPARE(QByteArray(four.data(), 4), QByteArray("3456"));
    QCOMPARE(source.read(8, four).value_or(-1), 2);
    QCOMPARE(QByteArray(four.data(), 2), QByteArray("89"));
    QCOMPARE(source.read(10, four).value_or(-1), 0);
    QCOMPARE(source.read(1000, four).value_or(-1), 0);
}

void TestSource::keepsReadingAFileThatWasRemoved()
{
    const test::TextFile file("0123456789");
    const csv::Source source = file.source();
    QVERIFY(QFile::remove(file.path()));
    std::array<char, 10> all {};
    QCOMPARE(source.read(0, all).value_or(-1), 10);
    const auto same = source.unchanged();
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::SourceGone);
}

void TestSource::noticesChange_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<bool>("changed");
    QTest::newRow("nothing") << QStringLiteral("nothing") << false;
    QTest::newRow("only read") << QStringLiteral("read") << false;
    QTest::newRow("longer") << QStringLiteral("longer") << true;
    QTest::newRow("shorter") << QStringLiteral("shorter") << true;
    QTest::newRow("a nanosecond later") << QStringLiteral("later") << true;
    QTest::newRow("equal file in its place") << QStringLiteral("replaced") << true;
    QTest::newRow("another byte") << QStringLiteral("byte") << true;
    QTest::newRow("other rights") << QStringLiteral("rights") << true;
}

void TestSource::noticesChange()
{
    QFETCH(QString, deed);
    QFETCH(bool, changed);
    const test::TextFile file("0123456789");
    const csv::Source source = file.source();
    const QByteArray name = QFile::encodeName(file.path());
    struct stat before = {};
    QCOMPARE(::stat(name.constData(), &before), 0);
    std::array<timespec, 2> times {before.st_atim, before.st_mtim};

    if (deed == QLatin1String("longer")) {
        file.replace("01234567890");
    } else if (deed == QLatin1String("shorter")) {
        file.replace("012345678");
    } else if (deed == QLatin1String("later")) {
        times[1].tv_nsec = (times[1].tv_nsec + 1) % 1'000'000'000;
    } else if (deed == QLatin1String("replaced")) {
        QVERIFY(QFile::copy(file.path(), file.path() + QStringLiteral(".new")));
        QCOMPARE(::rename((name + ".new").constData(), name.constData()), 0);
    } else if (deed == QLatin1String("byte")) {
        file.replace("01234x6789");
    } else if (deed == QLatin1String("rights")) {
        QCOMPARE(::chmod(name.constData(), 0400), 0);
    } else if (deed == QLatin1String("read")) {
        QFile reading(file.path());
        QVERIFY(reading.open(QIODevice::ReadOnly));
        QCOMPARE(reading.readAll().size(), 10);
    }
    // The time stamp alone must not be what tells the others apart.
    if (changed)
        QCOMPARE(::utimensat(AT_FDCWD, name.constData(), times.data(), 0), 0);

    const auto same = source.unchanged();
    QCOMPARE(bool(same), !changed);
    if (changed)
        QCOMPARE(same.error().code, ErrorCode::FileChanged);
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"

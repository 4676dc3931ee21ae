// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/private_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>

namespace {

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

} // namespace

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isForItsOwnerOnlyWhateverTheUmask()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("secret"));
        const mode_t before = ::umask(0);
        const auto written = base::writePrivateFile(path, "x");
        const auto made = base::makePrivateFolder(folder.filePath(QStringLiteral("a/b")));
        ::umask(before);
        QVERIFY(written);
        QVERIFY(made);
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(folder.filePath(QStringLiteral("a"))), 0700);
        QCOMPARE(modeOf(folder.filePath(QStringLiteral("a/b"))), 0700);
    }

    void replacesWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QVERIFY(base::writePrivateFile(path, "first"));
        QVERIFY(base::writePrivateFile(path, "second"));
        QCOMPARE(contentOf(path), QByteArray("second"));
        QVERIFY(!base::writePrivateFile(path, "third", false));
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {QStringLiteral("file")});
    }

    void doesNotFollowALink()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("target"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(!base::createPrivateFile(link));
        QVERIFY(!QFileInfo::exists(target));
    }

    void tellsAFullDiskFromAMissingRight_data()
    {
        QTest::addColumn<int>("systemError");
        QTest::addColumn<base::ErrorCode>("code");
        QTest::newRow("full") << ENOSPC << base::ErrorCode::DiskFull;
        QTest::newRow("quota") << EDQUOT << base::ErrorCode::DiskFull;
        QTest::newRow("refused") << EACCES << base::ErrorCode::StoreUnwritable;
        QTest::newRow("read-only") << EROFS << base::ErrorCode::StoreUnwritable;
        QTest::newRow("broken") << EIO << base::ErrorCode::StoreFailed;
    }

    void tellsAFullDiskFromAMissingRight()
    {
        QFETCH(const int, systemError);
        QTEST(base::storageError(QStringLiteral("x"), systemError).code, "code");
    }

    void copiesWholeForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(QStringLiteral("from"));
        const QString to = folder.filePath(QStringLiteral("to"));
        const QByteArray content(3'000'000, 'x');
        QVERIFY(base::writePrivateFile(from, content));
        QVERIFY(base::writePrivateFile(to, "old"));
        QVERIFY(base::copyPrivateFile(from, to));
        QFile copy(to);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), content);
        QCOMPARE(modeOf(to), 0600);
        QVERIFY(!base::copyPrivateFile(folder.filePath(QStringLiteral("nothing")), to));
        QCOMPARE(QFileInfo(to).size(), content.size());
    }

    void knowsItsOwnKindOfFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QVERIFY(base::isFreeOrBeginsWith(path, "row,"));
        QVERIFY(base::writePrivateFile(path, "row,reason"));
        QVERIFY(base::isFreeOrBeginsWith(path, "row,"));
        QVERIFY(!base::isFreeOrBeginsWith(path, "email,"));
        const QString name = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, name));
        QVERIFY(base::isSameFile(path, name));
        QVERIFY(!base::isSameFile(path, folder.filePath(QStringLiteral("none"))));
    }

    void refusesAFolderThatIsAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QVERIFY(base::createPrivateFile(path));
        QVERIFY(!base::makePrivateFolder(path));
    }
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_private_file.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/private_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

class TestPrivateWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isThereWholeOnceItIsCommitted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("records.json"));
        QByteArray expected;
        auto writer = base::PrivateWriter::create(path);
        QVERIFY(writer);
        for (int block = 0; block < 20; ++block) {
            const QByteArray bytes(1'000'000, char('a' + block));
            expected += bytes;
            QVERIFY(writer->write(bytes));
            QVERIFY(!QFile::exists(path));
        }
        QCOMPARE(writer->size(), qint64(expected.size()));
        const base::Progress progress;
        QVERIFY(writer->commit(false, progress));
        QVERIFY(contentOf(path) == expected);
        QCOMPARE(filesIn(folder), QStringList {QStringLiteral("records.json")});
    }

    void isForItsOwnerOnlyWhateverTheUmask()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("records.json"));
        const base::Progress progress;
        const mode_t before = ::umask(0);
        auto writer = base::PrivateWriter::create(path);
        const bool done = writer && writer->write("x") && writer->commit(false, progress);
        ::umask(before);
        QVERIFY(done);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
    }

    void replacesOnlyWhenItMay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("records.json"));
        const base::Progress progress;
        for (const bool replaces : {false, false, true}) {
            auto writer = base::PrivateWriter::create(path);
            QVERIFY(writer);
            const bool taken = QFile::exists(path);
            QVERIFY(writer->write(replaces ? "second" : taken ? "never" : "first"));
            const auto done = writer->commit(replaces, progress);
            QCOMPARE(done.has_value(), replaces || !taken);
            if (!done)
                QCOMPARE(done.error().code, base::ErrorCode::FileExists);
            QCOMPARE(contentOf(path), replaces ? QByteArray("second") : QByteArray("first"));
        }
        QCOMPARE(filesIn(folder), QStringList {QStringLiteral("records.json")});
    }

    void leavesNothingWhenItIsGivenUp()
    {
        const QTemporaryDir folder;
        {
            auto writer = base::PrivateWriter::create(folder.filePath(QStringLiteral("records.json")));
            QVERIFY(writer && writer->write("x"));
            base::PrivateWriter moved = *std::move(writer);
            base::Progress progress;
            progress.cancel();
            const auto done = moved.commit(false, progress);
            QVERIFY(!done);
            QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
        }
        QCOMPARE(filesIn(folder), QStringList());
    }

    void saysThatThereIsNoFolder()
    {
        const auto writer = base::PrivateWriter::create(QStringLiteral("/nowhere at all/records.json"));
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, base::ErrorCode::StoreUnwritable);
        QCOMPARE(writer.error().subject, QStringLiteral("/nowhere at all/records.json"));
    }
};

QTEST_GUILESS_MAIN(TestPrivateWriter)
#include "tst_private_writer.moc"

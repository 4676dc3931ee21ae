// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/hash.h"

#include <QTemporaryDir>
#include <QTest>

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void knowsThePublishedDigests_data()
    {
        // The examples of FIPS 180-2, appendix B, and the digest of nothing.
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray(
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray(
            "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million") << QByteArray(
            1'000'000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void knowsThePublishedDigests()
    {
        QFETCH(const QByteArray, text);
        QTEST(base::Sha256::hexOf(text), "hex");
    }

    void doesNotDependOnHowBytesAreCut()
    {
        const QByteArray text("one file, taken in pieces of any size");
        for (qsizetype size = 1; size <= text.size(); ++size) {
            base::Sha256 hash;
            for (qsizetype at = 0; at < text.size(); at += size)
                hash.add(QByteArrayView(text).sliced(at, std::min(size, text.size() - at)));
            QCOMPARE(hash.finish().toHex(), base::Sha256::hexOf(text));
        }
    }

    void hashesAFileAsItsBytes()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes(3'000'001, 'x');
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        base::Progress progress;
        const auto hash = base::sha256OfFile(file.fileName(), progress);
        QVERIFY(hash);
        QCOMPARE(*hash, base::Sha256::hexOf(bytes));
        QCOMPARE(progress.done(), bytes.size());
    }

    void stopsWhenCancelled()
    {
        base::Progress progress;
        progress.cancel();
        const auto hash = base::sha256OfFile(QCoreApplication::applicationFilePath(), progress);
        QVERIFY(!hash);
        QCOMPARE(hash.error().code, base::ErrorCode::Cancelled);
    }

    void namesAFileThatIsNotThere()
    {
        base::Progress progress;
        const auto hash = base::sha256OfFile(QStringLiteral("/nowhere/at/all.csv"), progress);
        QVERIFY(!hash);
        QCOMPARE(hash.error().code, base::ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"

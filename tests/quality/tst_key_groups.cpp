// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/case_fold.h"
#include "quality/key_groups.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

#include <openssl/evp.h>
#include <sys/stat.h>

#include <algorithm>

using namespace quality;

namespace {

bool inOrder(const KeyedRow &a, const KeyedRow &b)
{
    return a.key != b.key ? a.key < b.key : a.row < b.row;
}

bool same(const KeyedRow &a, const KeyedRow &b)
{
    return a.key == b.key && a.row == b.row && a.spelling == b.spelling && a.place == b.place;
}

std::vector<KeyedRow> someRows(qint64 count, quint32 differentKeys, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<KeyedRow> rows;
    for (qint64 row = 0; row < count; ++row)
        rows.push_back({.key = {.high = random.bounded(differentKeys), .low = random.bounded(2U)},
                        .row = row,
                        .spelling = random.generate64(),
                        .place = random.generate64()});
    return rows;
}

Key libcryptoSipHash(KeyHash::Secret secret, const QByteArray &text)
{
    EVP_MAC *mac = EVP_MAC_fetch(nullptr, "SIPHASH", nullptr);
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(mac);
    std::array<unsigned char, 16> key {};
    qToLittleEndian(secret[0], key.data());
    qToLittleEndian(secret[1], key.data() + 8);
    std::array<unsigned char, 16> out {};
    std::size_t size = 0;
    EVP_MAC_init(context, key.data(), key.size(), nullptr);
    EVP_MAC_update(context, reinterpret_cast<const unsigned char *>(text.constData()),
                   std::size_t(text.size()));
    EVP_MAC_final(context, out.data(), &size, out.size());
    EVP_MAC_CTX_free(context);
    EVP_MAC_free(mac);
    return {.high = qFromLittleEndian<quint64>(out.data() + 8),
            .low = qFromLittleEndian<quint64>(out.data())};
}

} // namespace

class TestKeyGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashIsSipHash();
    void hashDependsOnTheSecret();
    void givesEveryRowInOrderOfKeyAndRow_data();
    void givesEveryRowInOrderOfKeyAndRow();
    void isEmptyAfterwards();
    void leavesNoFileBehind();
    void saysWhenTheFolderCannotBeWritten();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void spillFileIsPrivate();
    void foldsCase_data();
    void foldsCase();
};

void TestKeyGroups::hashIsSipHash()
{
    const KeyHash::Secret secret {0x0706050403020100, 0x0f0e0d0c0b0a0908};
    const KeyHash hash(secret);
    QByteArray text;
    for (int length = 0; length < 100; ++length) {
        QCOMPARE(hash.of({text.constData(), std::size_t(text.size())}), libcryptoSipHash(secret, text));
        text.append(char(length * 37));
    }
}

void TestKeyGroups::hashDependsOnTheSecret()
{
    QVERIFY(KeyHash().of("ann@example.com") != KeyHash().of("ann@example.com"));
}

void TestKeyGroups::givesEveryRowInOrderOfKeyAndRow_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<quint32>("differentKeys");
    for (const qint64 count : {0, 1, 2, 63, 64, 65, 1000, 5000}) {
        for (const quint32 keys : {1U, 7U, 100'000U})
            QTest::addRow("%d rows, %u keys", int(count), keys) << count << keys;
    }
}

void TestKeyGroups::givesEveryRowInOrderOfKeyAndRow()
{
    QFETCH(const qint64, count);
    QFETCH(const quint32, differentKeys);
    const std::vector<KeyedRow> rows = someRows(count, differentKeys, quint32(count) + differentKeys);
    std::vector<KeyedRow> expected = rows;
    std::ranges::stable_sort(expected, inOrder);
    base::Progress progress;
    for (const qint64 inMemory : {1, 2, 7, 64, 999, 100'000}) {
        KeyGroups groups(progress, inMemory);
        for (const KeyedRow &row : rows)
            QVERIFY(groups.add(row));
        std::vector<KeyedRow> got;
        QVERIFY(groups.finish([&got](const KeyedRow &row) { got.push_back(row); }));
        QVERIFY2(std::ranges::equal(got, expected, same), qPrintable(QString::number(inMemory)));
        if (inMemory < 64 && count > 1000)
            break; // hundreds of runs have been merged
    }
}

void TestKeyGroups::isEmptyAfterwards()
{
    base::Progress progress;
    KeyGroups groups(progress, 2);
    for (qint64 row = 0; row < 5; ++row)
        QVERIFY(groups.add({.row = row}));
    int visited = 0;
    const auto count = [&visited](const KeyedRow &) { ++visited; };
    QVERIFY(groups.finish(count));
    QCOMPARE(visited, 5);
    QVERIFY(groups.finish(count));
    QCOMPARE(visited, 5);
}

void TestKeyGroups::leavesNoFileBehind()
{
    QTemporaryDir folder;
    base::Progress progress;
    KeyGroups groups(progress, 4, folder.path());
    for (const KeyedRow &row : someRows(100, 10, 1))
        QVERIFY(groups.add(row));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
}

void TestKeyGroups::saysWhenTheFolderCannotBeWritten()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    base::Progress progress;
    KeyGroups groups(progress, 1, file.fileName() + QStringLiteral("/below a file"));
    QVERIFY(groups.add({}));
    const auto added = groups.add({.row = 1});
    QVERIFY(!added);
    QCOMPARE(added.error().code, base::ErrorCode::StoreUnwritable);
}

void TestKeyGroups::stopsWhenCancelled_data()
{
    QTest::addColumn<qint64>("inMemory");
    QTest::newRow("in memory") << qint64(1000);
    QTest::newRow("spilled") << qint64(10);
}

void TestKeyGroups::stopsWhenCancelled()
{
    QFETCH(const qint64, inMemory);
    base::Progress progress;
    KeyGroups groups(progress, inMemory);
    for (const KeyedRow &row : someRows(100, 10, 1))
        QVERIFY(groups.add(row));
    progress.cancel();
    int visited = 0;
    const auto finished = groups.finish([&visited](const KeyedRow &) { ++visited; });
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(visited, 0);
}

void TestKeyGroups::spillFileIsPrivate()
{
    QTemporaryDir folder;
    auto file = SpillFile::make(folder.path());
    QVERIFY(file);
    const std::array<std::byte, 5> bytes {std::byte(1), std::byte(2), std::byte(3), std::byte(4),
                                          std::byte(5)};
    QVERIFY(file->append(bytes));
    QVERIFY(file->append(bytes));
    QCOMPARE(file->size(), 10);
    std::array<std::byte, 3> back {};
    QVERIFY(file->read(4, back));
    QCOMPARE(back, (std::array<std::byte, 3> {std::byte(5), std::byte(1), std::byte(2)}));
    QVERIFY(!file->read(8, back));
    // The file has no name, so it is found by the handle this process holds.
    bool seen = false;
    for (int handle = 3; handle < 100; ++handle) {
        struct stat facts = {};
        if (::fstat(handle, &facts) != 0 || facts.st_nlink != 0 || facts.st_size != 10)
            continue;
        seen = true;
        QCOMPARE(int(facts.st_mode & 0777), 0600);
    }
    QVERIFY(seen);
}

void TestKeyGroups::foldsCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("lower already") << u"ann.b@example.com"_qs << u"ann.b@example.com"_qs;
    QTest::newRow("ascii") << u"ANN.[_]Zz@Example.COM"_qs << u"ann.[_]zz@example.com"_qs;
    QTest::newRow("latin") << u"ÅSA@MALMÖ.test"_qs << u"åsa@malmö.test"_qs;
    QTest::newRow("greek, final sigma") << u"ΝΊΚΟΣ@x.test"_qs << u"νίκοσ@x.test"_qs;
    QTest::newRow("sharp s stays one character") << u"groß@x.test"_qs << u"groß@x.test"_qs;
    QTest::newRow("beyond the basic plane") << u"\U00010400@x.test"_qs << u"\U00010428@x.test"_qs;
}

void TestKeyGroups::foldsCase()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    const QByteArray bytes = text.toUtf8();
    QByteArray scratch;
    const std::string_view got = foldCase({bytes.constData(), std::size_t(bytes.size())}, scratch);
    QCOMPARE(QString::fromUtf8(got.data(), qsizetype(got.size())), folded);
}

QTEST_GUILESS_MAIN(TestKeyGroups)
#include "tst_key_groups.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/archive.h"
#include "csv/csv_text.h"
#include "csv/document.h"

#include <archive.h>
#include <archive_entry.h>

using base::ErrorCode;
using csv::Document;

namespace {

struct Entry
{
    QByteArray name;
    QByteArray content;
};

struct Packed
{
    QByteArray bytes = QByteArray(64 << 20, Qt::Uninitialized);
    std::size_t used = 0;
};

/// \param writer  knows the format
QByteArray pack(const QList<Entry> &entries, struct archive *writer)
{
    Packed packed;
    archive_write_open_memory(writer, packed.bytes.data(), std::size_t(packed.bytes.size()), &packed.used);
    for (const Entry &entry : entries) {
        struct archive_entry *header = archive_entry_new();
        archive_entry_set_pathname_utf8(header, entry.name.constData());
        archive_entry_set_size(header, entry.content.size());
        archive_entry_set_filetype(header, AE_IFREG);
        archive_entry_set_perm(header, 0600);
        archive_write_header(writer, header);
        archive_write_data(writer, entry.content.constData(), std::size_t(entry.content.size()));
        archive_entry_free(header);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return packed.bytes.left(qsizetype(packed.used));
}

QByteArray zip(const QList<Entry> &entries, const char *password = nullptr)
{
    struct archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    if (password != nullptr) {
        archive_write_set_options(writer, "zip:encryption=aes256");
        archive_write_set_passphrase(writer, password);
    }
    return pack(entries, writer);
}

QByteArray tar(const QList<Entry> &entries)
{
    struct archive *writer = archive_write_new();
    archive_write_set_format_ustar(writer);
    return pack(entries, writer);
}

/// \param pieces  how often the content is written
QByteArray gzip(const QByteArray &content, int pieces = 1)
{
    Packed packed;
    struct archive *writer = archive_write_new();
    archive_write_set_format_raw(writer);
    archive_write_add_filter_gzip(writer);
    archive_write_open_memory(writer, packed.bytes.data(), std::size_t(packed.bytes.size()), &packed.used);
    struct archive_entry *header = archive_entry_new();
    archive_entry_set_filetype(header, AE_IFREG);
    archive_write_header(writer, header);
    for (int i = 0; i < pieces; ++i)
        archive_write_data(writer, content.constData(), std::size_t(content.size()));
    archive_entry_free(header);
    archive_write_close(writer);
    archive_write_free(writer);
    return packed.bytes.left(qsizetype(packed.used));
}

QByteArray customers(int rows)
{
    QByteArray text("email,town\n");
    for (int row = 0; row < rows; ++row)
        text += "customer" + QByteArray::number(row * 7919) + "@example.com,Ume\xE5\n";
    return text;
}

base::Result<Document> read(const QByteArray &bytes, const QString &entry = {})
{
    const test::TextFile file(bytes);
    csv::OpenOptions options;
    if (!entry.isEmpty())
        options.entry.offer(entry, base::Origin::User);
    const auto opened = Document::open(file.path(), options);
    if (!opened)
        return base::Failure(opened.error());
    base::Progress progress;
    return opened->indexed(progress);
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePackedTable_data();
    void readsThePackedTable();
    void takesTheOneThatIsNamed();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void toldNamesOfSeveral();
    void toldDamageWhereverItIsCut();
    void readsAllMembersOfAGzip();
    void toldDamageOfAnyMember_data();
    void toldDamageOfAnyMember();
    void stopsAtABomb();
};

void TestArchive::readsThePackedTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    for (const int rows : {3, 80'000}) {
        const QByteArray text = customers(rows);
        QTest::addRow("gzip of %d", rows) << gzip(text) << rows;
        QTest::addRow("zip of %d", rows) << zip({{"export/customers.csv", text}}) << rows;
        QTest::addRow("zip beside others, %d", rows) << zip({{"readme.md", "# x"},
                                                             {"customers.TSV", text},
                                                             {"__MACOSX/._customers.csv", "x"},
                                                             {".hidden.csv", "x"}})
                                                     << rows;
        QTest::addRow("two gzips in a row, %d", rows)
            << gzip(text.left(text.size() / 2)) + gzip(text.mid(text.size() / 2)) << rows;
    }
}

void TestArchive::readsThePackedTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    const auto document = read(bytes);
    QVERIFY(document);
    QCOMPARE(document->rows(), rows);
    QCOMPARE(document->encoding().value, csv::Encoding::Windows1252);
    QVERIFY(document->isConverted());
    const auto last = document->record(rows - 1);
    QVERIFY(last);
    const auto fields = test::copyOf(last->view()).fields;
    QCOMPARE(fields, test::Fields({"customer" + std::to_string((rows - 1) * 7919) + "@example.com", "Umeå"}));
}

void TestArchive::takesTheOneThatIsNamed()
{
    const QByteArray bytes
        = zip({{"a.csv", "email\na@example.com\n"}, {"köp/b.csv", "email\nb@example.com\nc@example.com\n"}});
    const auto document = read(bytes, QStringLiteral("köp/b.csv"));
    QVERIFY(document);
    QCOMPARE(document->rows(), 2);
    QCOMPARE(document->entry().value, QStringLiteral("köp/b.csv"));
    QCOMPARE(document->entry().origin, base::Origin::User);
}

void TestArchive::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray table("email\na@example.com\n");
    QTest::newRow("no table") << zip({{"picture.png", "x"}}) << QString() << ErrorCode::ArchiveWithoutText;
    QTest::newRow("nothing at all") << zip({}) << QString() << ErrorCode::ArchiveWithoutText;
    QTest::newRow("several") << zip({{"a.csv", table}, {"b.txt", table}}) << QString()
                             << ErrorCode::ArchiveHasSeveral;
    QTest::newRow("another name") << zip({{"a.csv", table}}) << QStringLiteral("b.csv")
                                  << ErrorCode::ArchiveEntryUnknown;
    QTest::newRow("encrypted") << zip({{"a.csv", table}}, "secret") << QString()
                               << ErrorCode::ArchiveEncrypted;
    QTest::newRow("empty table") << zip({{"a.csv", ""}}) << QString() << ErrorCode::FileEmpty;
    QTest::newRow("empty gzip") << gzip({}) << QString() << ErrorCode::FileEmpty;
    QTest::newRow("mark of gzip only") << QByteArray("\x1F\x8B") << QString() << ErrorCode::ArchiveDamaged;
    QTest::newRow("a table of no archive") << table << QStringLiteral("a.csv") << ErrorCode::NotAnArchive;
    QTest::newRow("a table of a gzip") << gzip(table) << QStringLiteral("a.csv") << ErrorCode::NotAnArchive;
    QTest::newRow("a gzip in gzip") << gzip(gzip(table)) << QString() << ErrorCode::ArchiveWithoutText;
    QTest::newRow("a gzip in a zip") << zip({{"a.csv", gzip(table)}}) << QString()
                                     << ErrorCode::ArchiveWithoutText;
    QTest::newRow("a zip in gzip") << gzip(zip({{"a.csv", table}})) << QString()
                                   << ErrorCode::ArchiveWithoutText;
    QTest::newRow("a tape") << tar({{"a.csv", table}, {"b.csv", table}}) << QString()
                            << ErrorCode::ArchiveWithoutText;
    QTest::newRow("a tape in gzip") << gzip(tar({{"a.csv", table}})) << QString()
                                    << ErrorCode::ArchiveWithoutText;
    QTest::newRow("a picture in gzip")
        << gzip(QByteArray(4000, '\x01')) << QString() << ErrorCode::EncodingUnsupported;
}

void TestArchive::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, entry);
    QFETCH(ErrorCode, code);
    const auto document = read(bytes, entry);
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
}

void TestArchive::toldNamesOfSeveral()
{
    const auto document = read(zip({{"a.csv", "email\n"}, {"b.txt", "email\n"}}));
    QVERIFY(!document);
    QCOMPARE(document.error().number, 2);
    QCOMPARE(document.error().detail, QStringLiteral("a.csv\nb.txt"));
}

void TestArchive::toldDamageWhereverItIsCut()
{
    const QByteArray whole = gzip(customers(80'000));
    for (const qsizetype size : {qsizetype(20), whole.size() / 2, whole.size() - 20}) {
        const auto document = read(whole.left(size));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::ArchiveDamaged);
    }
}

void TestArchive::readsAllMembersOfAGzip()
{
    const QByteArray text = customers(3'000);
    const QByteArray parts
        = gzip(text.left(11)) + gzip(text.mid(11, 9'000)) + gzip({}) + gzip(text.mid(9'011));
    for (const QByteArray &bytes : {parts, parts + QByteArray(1'000, '\0')}) {
        const auto document = read(bytes);
        QVERIFY(document);
        QCOMPARE(document->rows(), 3'000);
    }
}

void TestArchive::toldDamageOfAnyMember_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray first = gzip(customers(2'000));
    const QByteArray second = gzip(customers(900));
    const auto flipped = [&](qsizetype at) {
        QByteArray bytes = second;
        bytes[at] = char(bytes.at(at) ^ 0x10);
        return bytes;
    };
    QTest::newRow("cut off") << first + second.left(second.size() / 2);
    QTest::newRow("without its last byte") << first + second.chopped(1);
    QTest::newRow("another check sum") << first + flipped(second.size() - 6);
    QTest::newRow("another length") << first + flipped(second.size() - 1);
    QTest::newRow("a changed byte") << first + flipped(second.size() / 2);
    QTest::newRow("something else behind") << first + "garbage";
    QTest::newRow("something else behind zeros") << first + QByteArray(9, '\0') + "garbage";
}

void TestArchive::toldDamageOfAnyMember()
{
    QFETCH(const QByteArray, bytes);
    const auto document = read(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::ArchiveDamaged);
}

void TestArchive::stopsAtABomb()
{
    const QByteArray line("email\na@example.com\n");
    const auto document = read(gzip(line.repeated(50'000), 400));
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::ArchiveTooLarge);
    QCOMPARE(document.error().number, csv::limits::unpackedRatio);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"

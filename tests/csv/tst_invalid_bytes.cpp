// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"
#include "csv/encoded_text.h"
#include "csv/transcoder.h"

using base::Origin;
using csv::Document;
using csv::Encoding;
using test::encoded;
using test::TextFile;

namespace {

const QString table = QStringLiteral("email;name;town\na@example.com;Ann;Oslo\nb@example.com;Bo;Bergen\n");

Document indexed(const QByteArray &bytes, const csv::OpenOptions &options = {})
{
    const TextFile file(bytes);
    const auto opened = Document::open(file.path(), options);
    base::Progress progress;
    auto document = opened ? opened->indexed(progress) : opened;
    if (!document)
        qFatal("Cannot read the document: error %d", int(document.error().code));
    return *document;
}

} // namespace

class TestInvalidBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextThatIsFilledUpWithZeros_data();
    void readsTextThatIsFilledUpWithZeros();
    void tellsHalfACharacterBehindTheLastLineEnd_data();
    void tellsHalfACharacterBehindTheLastLineEnd();
    void tellsWhereTheyStandHoweverTheyCome_data();
    void tellsWhereTheyStandHoweverTheyCome();
};

void TestInvalidBytes::readsTextThatIsFilledUpWithZeros_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Encoding>("encoding");
    const QString swedish = table + QStringLiteral("c@example.com;Märit Ångström;Söderköping\n").repeated(20);
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Little})
        QTest::newRow(csv::nameOf(encoding).data()) << encoded(swedish, encoding) << encoding;
}

/// A block of the disk that was never written.
void TestInvalidBytes::readsTextThatIsFilledUpWithZeros()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Encoding, encoding);
    const Document document = indexed(text + QByteArray(30'000, '\0'));
    QCOMPARE(document.encoding().value, encoding);
    QCOMPARE(document.rows(), 22);
    QCOMPARE(document.damage().count(csv::DamageKind::ZeroTail), 1);
}

void TestInvalidBytes::tellsHalfACharacterBehindTheLastLineEnd_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("half");
    QTest::newRow("UTF-8") << Encoding::Utf8 << QByteArray("\xE2\x82");
    QTest::newRow("UTF-16") << Encoding::Utf16Little << QByteArray("A");
    QTest::newRow("UTF-16, half a pair") << Encoding::Utf16Big << QByteArray("\xD8\x3D");
    QTest::newRow("UTF-32") << Encoding::Utf32Little << QByteArray("A\0\0", 3);
    QTest::newRow("Shift_JIS") << Encoding::ShiftJis << QByteArray("\x8E");
}

/// It is told of the last row, and makes none of its own.
void TestInvalidBytes::tellsHalfACharacterBehindTheLastLineEnd()
{
    QFETCH(const Encoding, encoding);
    QFETCH(const QByteArray, half);
    csv::OpenOptions options;
    options.encoding.offer(encoding, Origin::User);
    const QByteArray text = encoded(table, encoding);
    const Document document = indexed(text + half, options);
    QCOMPARE(document.rows(), 2);
    QCOMPARE(document.invalidCount(), 1);
    QCOMPARE(document.invalidBytes().front().row, 1);
    QCOMPARE(document.invalidBytes().front().offset, text.size());
    QCOMPARE(document.invalidBytes().front().bytes, half);
    QCOMPARE(document.damage().firsts(csv::DamageKind::InvalidBytes).front().row, 1);
}

void TestInvalidBytes::tellsWhereTheyStandHoweverTheyCome_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("half a pair in UTF-16") << Encoding::Utf16Little
                                           << QByteArray("\x6F\xDA"
                                                         "a\0b\0",
                                                         6);
    QTest::newRow("two lead bytes in EUC-JP") << Encoding::EucJp
                                              << QByteArray("\xFF\xFE"
                                                            "1,5\n");
    QTest::newRow("lead byte in Shift_JIS") << Encoding::ShiftJis << QByteArray("a\x81\x20\x81");
    QTest::newRow("four bytes in GB18030") << Encoding::Gb18030 << QByteArray("\x81\x30\x81,\x81\x30\xFF");
    QTest::newRow("cut in UTF-8") << Encoding::Utf8 << QByteArray("\xF0\x9F\x98,\xE2\x82,\xED\xA0\x80");
}

void TestInvalidBytes::tellsWhereTheyStandHoweverTheyCome()
{
    QFETCH(const Encoding, encoding);
    QFETCH(const QByteArray, text);
    std::vector<csv::InvalidBytes> whole;
    for (qsizetype piece = text.size(); piece > 0; --piece) {
        csv::Transcoder transcoder(encoding);
        std::string read;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            const QByteArray some = text.mid(at, piece);
            transcoder.add({some.constData(), std::size_t(some.size())}, at + piece >= text.size(), read);
        }
        QVERIFY(!transcoder.invalid().empty());
        for (const csv::InvalidBytes &invalid : transcoder.invalid())
            QCOMPARE(text.mid(invalid.offset, invalid.bytes.size()), invalid.bytes);
        whole = piece == text.size() ? transcoder.invalid() : whole;
        QVERIFY(transcoder.invalid() == whole);
    }
}

QTEST_GUILESS_MAIN(TestInvalidBytes)
#include "tst_invalid_bytes.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/document.h"
#include "csv/encoded_text.h"
#include "csv/encoding_detector.h"
#include "csv/transcoder.h"

using base::Origin;
using csv::Document;
using csv::Encoding;
using csv::EncodingReason;
using test::encoded;
using test::TextFile;

namespace {

struct Customers
{
    const char *language;
    QString rows; ///< name, street, town
    QList<Encoding> encodings;
};

const QList<Customers> &customers()
{
    static const QList<Customers> all {
        {"Swedish",
         QStringLiteral("Märit Ångström;Bäckvägen 4;Söderköping\nÖrjan Lövgren;Sjöängsgatan 12;Båstad\n"),
         {Encoding::Windows1252, Encoding::Latin1, Encoding::Latin9}},
        {"German",
         QStringLiteral("Käthe Grünewald;Mühlstraße 7;Lübeck\nJörg Weiß;Rößlerweg 3;Göttingen\n"),
         {Encoding::Windows1252, Encoding::Latin1, Encoding::Windows1250}},
        {"French",
         QStringLiteral("Cédric Lemaître;12 allée des Chênes;Évry\nMaëlle Bœuf;3 rue du Sacré-Cœur;Alès\n"),
         {Encoding::Windows1252, Encoding::Latin9}},
        {"Spanish",
         QStringLiteral(
             "Íñigo Zúñiga;Avenida de la Constitución 5;Logroño\nBegoña Cortés;Calle Peñón 9;Almería\n"),
         {Encoding::Windows1252, Encoding::Latin1}},
        {"Danish",
         QStringLiteral("Børge Mølgaard;Skælskørvej 8;Sønderborg\nAase Kjærsgård;Bøgevænget 2;Hjørring\n"),
         {Encoding::Windows1252, Encoding::Latin1}},
        {"Polish",
         QStringLiteral(
             "Wiesława Grzęda;ulica Źródlana 8;Świdnica\nZdzisław Kąkol;ulica Żeromskiego 3;Płońsk\n"),
         {Encoding::Windows1250, Encoding::Latin2}},
        {"Czech",
         QStringLiteral("Květoslava Říčanová;Dělnická 14;Ústí nad Labem\nŠtěpán Kořínek;U Hřiště 2;Děčín\n"),
         {Encoding::Windows1250, Encoding::Latin2}},
        {"Hungarian",
         QStringLiteral("Őry Gergő;Búzavirág utca 4;Hódmezővásárhely\nFűzfa Piroska;Tölgyfa út 11;Érd\n"),
         {Encoding::Windows1250, Encoding::Latin2}},
        {"Turkish",
         QStringLiteral("Gülşah Akyıldız;Çamlıca Sokağı 3;Iğdır\nTuğrul Kırış;İnönü Bulvarı 8;Niğde\n"),
         {Encoding::Windows1254, Encoding::Latin5}},
        {"Lithuanian",
         QStringLiteral("Ričardas Žukauskas;Pušų gatvė 5;Ukmergė\nJūratė Šimkutė;Ąžuolų gatvė 9;Mažeikiai\n"),
         {Encoding::Windows1257}},
        {"Russian",
         QStringLiteral(
             "Зинаида Тарасова;улица Гоголя 5;Кострома\nГлеб Щербаков;Заречный переулок 7;Вологда\n"),
         {Encoding::Windows1251, Encoding::Koi8R, Encoding::Cyrillic}},
        {"Greek",
         QStringLiteral("Σταύρος Καλλέργης;Ερμού 14;Καβάλα\nΧρυσάνθη Ζαφειρίου;Βενιζέλου 3;Βόλος\n"),
         {Encoding::Windows1253, Encoding::Greek}},
        {"Hebrew",
         QStringLiteral("נעמה שפירא;רחוב הרצל 5;נתניה\nגדעון ברק;רחוב ביאליק 8;אשדוד\n"),
         {Encoding::Windows1255}},
        {"Arabic",
         QStringLiteral("سميرة الخطيب;شارع النيل 5;الإسكندرية\nطارق منصور;شارع السلام 8;جدة\n"),
         {Encoding::Windows1256}},
        {"Thai", QStringLiteral("วิชัย ใจดี;ถนนสุขุมวิท 5;ชลบุรี\nมาลี แสงทอง;ถนนพระราม 8;ระยอง\n"), {Encoding::Thai}},
        {"Japanese",
         QStringLiteral("大野 彩香;桜が丘3丁目5番;さいたま市\n菅原 リョウ;緑ヶ丘1丁目2番;つくば市\n"),
         {Encoding::ShiftJis, Encoding::EucJp}},
        {"Japanese in narrow letters",
         QStringLiteral("ｵｵﾉ ｱﾔｶ;ｻｸﾗｶﾞｵｶ 3-5;ｻｲﾀﾏ\nｽｶﾞﾜﾗ ﾘｮｳ;ﾐﾄﾞﾘｶﾞｵｶ 1-2;ﾂｸﾊﾞ\n"),
         {Encoding::ShiftJis}},
        {"Korean",
         QStringLiteral("류하늘;서초대로 12길;수원시\n표은별;해운대구 중동로 7;여수시\n"),
         {Encoding::EucKr}},
        {"Chinese",
         QStringLiteral("贺思远;中山路12号;苏州市\n康静雯;人民大街7号;郑州市\n"),
         {Encoding::Gb18030}},
        {"Chinese in Taiwan",
         QStringLiteral("賴怡君;復興路12號;嘉義市\n簡志豪;民權東路7號;基隆市\n"),
         {Encoding::Big5}},
    };
    return all;
}

const QString header = QStringLiteral("email;name;street;town\n");

/// As an export has them: an address first, all of it in one encoding.
QString table(const QString &rows, int times = 1)
{
    QString text = header;
    int number = 0;
    for (int i = 0; i < times; ++i) {
        for (const QString &row : rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += QStringLiteral("customer%1@example.com;%2\n").arg(++number).arg(row);
    }
    return text;
}

QString asText(const std::u16string &text)
{
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

Document opened(const TextFile &file, const csv::OpenOptions &options = {})
{
    const auto document = Document::open(file.path(), options);
    return document ? *document : Document();
}

Document indexed(const Document &document)
{
    base::Progress progress;
    const auto all = document.indexed(progress);
    return all ? *all : Document();
}

QString cell(const Document &document, qint64 row, std::size_t column)
{
    const auto record = document.record(row);
    return record ? QString::fromStdString(test::copyOf(record->view()).fields.at(column)) : QString();
}

} // namespace

class TestEncodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEncodingOfTwoCustomers_data();
    void knowsTheEncodingOfTwoCustomers();

    void transcodesWhateverThePieces_data() { knowsTheEncodingOfTwoCustomers_data(); }

    void transcodesWhateverThePieces();
    void readsUtf16WithAndWithoutMark_data();
    void readsUtf16WithAndWithoutMark();
    void obeysTheUser();
    void refusesWhatIsNoText();
    void looksAgainWhereTheSampleSaidNothing();
    void keepsUtf8WithAFewBadRows();
    void readsFilesBeyondTheSample();
    void givesTheSameTextAgain();
    void leavesNothingBehind();
    void tellsBytesOutsideAnEncoding();
    void knowsEncodingsByTheirNames();
    void stopsCopyingWhenCancelled();
};

void TestEncodings::knowsTheEncodingOfTwoCustomers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    for (const Customers &some : customers()) {
        for (const Encoding encoding : some.encodings)
            QTest::addRow("%s in %s", some.language, csv::nameOf(encoding).data())
                << table(some.rows) << encoding;
    }
}

void TestEncodings::knowsTheEncodingOfTwoCustomers()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const QByteArray bytes = encoded(text, encoding);
    QVERIFY(!bytes.isEmpty());
    const auto found = csv::detectEncoding(bytes, true);
    QVERIFY(found);
    QCOMPARE(asText(csv::decoded(found->encoding, bytes)), text);
    QCOMPARE(found->evidence.reason, EncodingReason::Letters);
    QVERIFY(!found->evidence.language.isEmpty());
}

void TestEncodings::transcodesWhateverThePieces()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    const QByteArray bytes = encoded(text, encoding);
    for (qsizetype piece = 1; piece < 9; ++piece) {
        csv::Transcoder transcoder(encoding);
        std::string utf8;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const QByteArray part = bytes.mid(at, piece);
            transcoder.add(part, at + piece >= bytes.size(), utf8);
        }
        QCOMPARE(QString::fromStdString(utf8), text);
        QCOMPARE(transcoder.invalidCount(), 0);
    }
}

void TestEncodings::readsUtf16WithAndWithoutMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<bool>("marked");
    for (const Customers &some : customers()) {
        for (const Encoding encoding :
             {Encoding::Utf16Little, Encoding::Utf16Big, Encoding::Utf32Little, Encoding::Utf32Big}) {
            for (const bool marked : {true, false})
                QTest::addRow("%s in %s %s", some.language, csv::nameOf(encoding).data(),
                              marked ? "marked" : "bare")
                    << table(some.rows) << encoding << marked;
        }
    }
}

void TestEncodings::readsUtf16WithAndWithoutMark()
{
    QFETCH(QString, text);
    QFETCH(Encoding, encoding);
    QFETCH(bool, marked);
    const TextFile file(encoded(marked ? QChar(QChar::ByteOrderMark) + text : text, encoding));
    const Document document = indexed(opened(file));
    QCOMPARE(document.encoding().value, encoding);
    QCOMPARE(document.encodingEvidence().marked, marked);
    QCOMPARE(document.columns(),
             QStringList({QStringLiteral("email"), QStringLiteral("name"), QStringLiteral("street"),
                          QStringLiteral("town")}));
    QCOMPARE(document.rows(), 2);
    QCOMPARE(document.invalidCount(), 0);
    QVERIFY(text.contains(cell(document, 1, 3)));
}

void TestEncodings::obeysTheUser()
{
    const TextFile file(encoded(table(customers().first().rows), Encoding::Windows1252));
    csv::OpenOptions options;
    options.encoding.offer(Encoding::Windows1251, Origin::User);
    const Document document = indexed(opened(file, options));
    QCOMPARE(document.encoding().value, Encoding::Windows1251);
    QCOMPARE(document.encoding().origin, Origin::User);
    QCOMPARE(document.encodingEvidence().reason, EncodingReason::Chosen);
    QVERIFY(cell(document, 0, 1).contains(QStringLiteral("Mдrit")));
}

void TestEncodings::refusesWhatIsNoText()
{
    QByteArray picture("\x89PNG\r\n\x1A\n");
    for (int i = 0; i < 4000; ++i)
        picture.append(char(i * 167 >> 3));
    const TextFile file(picture);
    const auto document = Document::open(file.path());
    QVERIFY(!document);
    QCOMPARE(document.error().code, base::ErrorCode::EncodingUnsupported);
    QCOMPARE(document.error().subject, file.path());
}

void TestEncodings::looksAgainWhereTheSampleSaidNothing()
{
    const QString plain = table(QStringLiteral("Ann Lee;Park Lane 4;Oslo"), 60'000);
    const QString last = table(customers().at(5).rows).mid(header.size());
    const TextFile file(encoded(plain + last, Encoding::Windows1250));
    const Document sample = opened(file);
    QCOMPARE(sample.encodingEvidence().reason, EncodingReason::Ascii);
    const Document whole = indexed(sample);
    QCOMPARE(whole.encoding().value, Encoding::Windows1250);
    QCOMPARE(whole.encodingEvidence().reason, EncodingReason::Letters);
    QCOMPARE(whole.rows(), 60'002);
    QCOMPARE(cell(whole, 60'001, 3), QStringLiteral("Płońsk"));
    QCOMPARE(whole.invalidCount(), 0);
}

void TestEncodings::keepsUtf8WithAFewBadRows()
{
    for (const int times : {10, 30'000}) { // within the sample, and beyond it
        const QByteArray good = table(customers().first().rows, times).toUtf8();
        const QByteArray bad = "bad@example.com;\xC5 berg;Storgatan 1;Ume\xE5\n";
        const TextFile file(good + bad + "z@example.com;Åsa;Väg 1;Luleå\n");
        const Document document = indexed(opened(file));
        QCOMPARE(document.encoding().value, Encoding::Utf8);
        QCOMPARE(document.rows(), times * 2 + 2);
        QCOMPARE(document.invalidCount(), 2);
        const auto &places = document.invalidBytes();
        QCOMPARE(places.size(), std::size_t(2));
        QCOMPARE(places[0].row, qint64(times) * 2);
        QCOMPARE(places[0].offset, qint64(good.size()) + 16);
        QCOMPARE(places[0].bytes, QByteArray("\xC5"));
        QCOMPARE(places[1].offset, qint64(good.size() + bad.size()) - 2);
        QCOMPARE(places[1].bytes, QByteArray("\xE5"));
        QCOMPARE(cell(document, times * 2, 3), QStringLiteral("Ume\uFFFD"));
        QCOMPARE(cell(document, times * 2 + 1, 3), QStringLiteral("Luleå"));
    }
}

void TestEncodings::readsFilesBeyondTheSample()
{
    for (const Encoding encoding : {Encoding::Windows1251, Encoding::Utf16Big}) {
        const QString text = table(customers().at(10).rows, 20'000);
        const TextFile file(encoded(text, encoding));
        const Document sample = opened(file);
        QCOMPARE(sample.sample().size(), std::size_t(csv::limits::sampleRows));
        const Document whole = indexed(sample);
        QCOMPARE(whole.encoding().value, encoding);
        QCOMPARE(whole.rows(), 40'000);
        QVERIFY(whole.isConverted());
        QCOMPARE(cell(whole, 39'999, 3), QStringLiteral("Вологда"));
        QCOMPARE(whole.source().size(), QFileInfo(file.path()).size());
    }
}

void TestEncodings::givesTheSameTextAgain()
{
    const TextFile file(encoded(table(customers().at(5).rows, 20'000), Encoding::Latin2));
    const Document first = indexed(opened(file));
    csv::OpenOptions asRecorded;
    asRecorded.encoding.offer(first.encoding().value, Origin::Recipe);
    const auto one = test::readAll(first.reader());
    const auto other = test::readAll(indexed(opened(file, asRecorded)).reader());
    QCOMPARE(one.rows.size(), std::size_t(40'000));
    QVERIFY(one.rows == other.rows);
}

void TestEncodings::leavesNothingBehind()
{
    const TextFile file(encoded(table(customers().first().rows, 30'000), Encoding::Windows1252));
    QTemporaryDir folder;
    const auto document = indexed(opened(file, {.workFolder = folder.filePath(QStringLiteral("store"))}));
    QCOMPARE(document.rows(), 60'000);
    // It has no name even while it is read.
    QVERIFY(QDir(folder.filePath(QStringLiteral("store"))).isEmpty());
    QVERIFY(!(QFileInfo(folder.filePath(QStringLiteral("store"))).permissions()
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestEncodings::tellsBytesOutsideAnEncoding()
{
    // No character of code page 1252 has the code 81.
    const QByteArray text
        = encoded(table(customers().first().rows, 3), Encoding::Windows1252) + "q@example.com;K\x81t;;\n";
    csv::OpenOptions options;
    options.encoding.offer(Encoding::Windows1252, Origin::User);
    const TextFile file(text);
    const Document document = indexed(opened(file, options));
    QCOMPARE(document.invalidCount(), 1);
    QCOMPARE(document.invalidBytes().front().offset, qint64(text.lastIndexOf('\x81')));
    QCOMPARE(document.invalidBytes().front().row, 6);
    QCOMPARE(cell(document, 6, 1), QStringLiteral("K\uFFFDt"));
}

void TestEncodings::knowsEncodingsByTheirNames()
{
    for (const Encoding encoding : csv::allEncodings())
        QCOMPARE(csv::encodingNamed(QString(csv::nameOf(encoding))), encoding);
    QCOMPARE(csv::encodingNamed(u"CP1252"), Encoding::Windows1252);
    QCOMPARE(csv::encodingNamed(u"Latin-1"), Encoding::Latin1);
    QCOMPARE(csv::encodingNamed(u"UTF8"), Encoding::Utf8);
    QCOMPARE(csv::encodingNamed(u"shift-jis"), Encoding::ShiftJis);
    QVERIFY(!csv::encodingNamed(u"morse"));
    QVERIFY(!csv::encodingNamed(u""));
}

void TestEncodings::stopsCopyingWhenCancelled()
{
    const TextFile file(encoded(table(customers().first().rows, 30'000), Encoding::Windows1252));
    base::Progress progress;
    progress.cancel();
    const auto whole = opened(file).indexed(progress);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"

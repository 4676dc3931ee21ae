// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of some megabytes, nearly all of it plain, with odd rows strewn in: what all cores find together is
// what one Reader finds from the first byte to the last.

#include "csv/csv_text.h"
#include "csv/damage_lists.h"
#include "csv/document.h"
#include "csv/plain_scan.h"
#include "csv/row_damage.h"
#include "csv/transcoder.h"

#include <QRandomGenerator>

using csv::DamageKind;
using csv::Document;
using test::TextFile;

namespace {

struct Mix
{
    quint32 seed = 0;
    qsizetype bytes = 0;
    int oddOneIn = 0; ///< rows
    bool invalidBytes = false;
};

QByteArray oddRow(QRandomGenerator &dice, bool invalidBytes)
{
    static const QList<QByteArray> all {
        "short@example.com\n",
        "long@example.com,a,b,c,d\n",
        "\n",
        "\r\n\n",
        "\r",
        ",,\n",
        " , ,\t\n",
        QByteArray("nul@example.com,a\0b,c\n", 22),
        "bell@example.com,\a,c\n",
        "text@example.com,\"x\"y,c\n",
        "pipe@example.com,5\" pipe,c\n",
        "open@example.com,\"never closed,c\n",
        "cr@example.com,a,b\r",
        "\xEF\xBB\xBFmark@example.com,a,b\n",
        "lines@example.com,\"" + QByteArray("line\n").repeated(30) + "\",c\n",
        "many@example.com,\"" + QByteArray("line\n").repeated(150) + "\",c\n",
        "# a remark, or an address\n",
        "blank@example.com, \"a\",c\n",
    };
    static const QList<QByteArray> invalid {"bad@example.com,\xC3(,c\n", "bad@example.com,\xE2\x82,c\n",
                                            "bad@example.com,caf\xE9,c\n", "bad@example.com,\xF0\x9F\x98,\n"};
    if (invalidBytes && dice.bounded(4) == 0)
        return invalid.at(dice.bounded(int(invalid.size())));
    return all.at(dice.bounded(int(all.size())));
}

QByteArray mixed(const Mix &mix)
{
    static const QList<QByteArray> plain {
        "ida@example.com,Ida,Rome\n",
        "jo@example.com,\"Jo, the first\",\"two\nlines\"\n",
        "my@example.com,\"say \"\"hi\"\"\",Malm\xC3\xB6\r\n",
        ",x,\n",
        "\"quoted@example.com\",\"\",\"\xE2\x82\xAC\"\n",
    };
    QRandomGenerator dice(mix.seed);
    QByteArray text("email,name,city\n");
    while (text.size() < mix.bytes)
        text += dice.bounded(mix.oddOneIn) == 0 ? oddRow(dice, mix.invalidBytes)
                                                : plain.at(dice.bounded(int(plain.size())));
    switch (dice.bounded(4)) {
    case 0:
        return text + QByteArray(700, '\0');
    case 1:
        return text + "\nTotal,2";
    case 2:
        return text + "cut@exam";
    default:
        return text;
    }
}

/// One Reader from the first byte to the last, and what it says of every row.
struct Sequential
{
    std::vector<test::Row> rows;
    csv::DamageList damage;
};

Sequential readThrough(const csv::Source &utf8, const csv::Dialect &dialect, int columns)
{
    Sequential all;
    csv::Reader above(utf8, dialect, {});
    above.mendQuotes(columns);
    csv::RecordView record;
    if (!above.next(record).value_or(false))
        qFatal("There is no header");
    csv::Place first = above.place();
    first.row = 0;
    csv::Reader reader(utf8, dialect, first);
    reader.skipBlankLines();
    reader.mendQuotes(columns);
    reader.tell(&all.damage);
    csv::RowDamage shape(columns, all.damage);
    while (reader.next(record).value_or(false)) {
        shape.look(record, reader.place());
        all.rows.push_back(test::copyOf(record));
    }
    shape.finish();
    return all;
}

QByteArray asUtf8(const QByteArray &bytes)
{
    csv::Transcoder transcoder(csv::Encoding::Utf8);
    std::string text;
    transcoder.add({bytes.constData(), std::size_t(bytes.size())}, true, text);
    return QByteArray::fromStdString(text);
}

Document indexed(const QString &path)
{
    csv::OpenOptions options;
    options.delimiter = {.value = ',', .origin = base::Origin::User};
    options.quote = {.value = '"', .origin = base::Origin::User};
    options.encoding = {.value = csv::Encoding::Utf8, .origin = base::Origin::User};
    const auto opened = Document::open(path, options);
    base::Progress progress;
    auto document = opened ? opened->indexed(progress) : opened;
    if (!document)
        qFatal("error %d", int(document.error().code));
    return *document;
}

void compare(const Document &document, const Sequential &wanted)
{
    QCOMPARE(document.rows(), qint64(wanted.rows.size()));
    const auto other = test::difference(document.damage(), wanted.damage);
    QVERIFY2(!other, other.value_or("").c_str());
    csv::Reader reader = document.reader();
    csv::RecordView record;
    for (const test::Row &row : wanted.rows) {
        QVERIFY(reader.next(record).value_or(false));
        QVERIFY2(test::copyOf(record) == row, qPrintable(QString::number(row.row)));
    }
    QVERIFY(!reader.next(record).value_or(true));
    QRandomGenerator dice(1);
    for (int look = 0; look < 500; ++look) {
        const auto row = qint64(dice.bounded(double(document.rows())));
        const auto found = document.record(row);
        QVERIFY(found);
        QVERIFY(test::copyOf(found->view()) == wanted.rows[std::size_t(row)]);
    }
}

} // namespace

class TestMixedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexesAsOneReaderReads_data();
    void indexesAsOneReaderReads();
    void tellsVeryLongValuesAmongPlainOnes();
    void findsPlainRowsWithAnyBlocksAndThreads();
    void takesNoBadCharacterAcrossTwoBlocks_data();
    void takesNoBadCharacterAcrossTwoBlocks();
};

void TestMixedFiles::indexesAsOneReaderReads_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("kilobytes");
    QTest::addColumn<int>("oddOneIn");
    QTest::addColumn<bool>("invalid");
    for (quint32 seed = 0; seed < 4; ++seed) {
        QTest::addRow("few odd rows, seed %u", seed) << seed << 3000 << 20'000 << false;
        QTest::addRow("odd rows here and there, seed %u", seed) << seed << 2000 << 500 << false;
        QTest::addRow("odd rows everywhere, seed %u", seed) << seed << 600 << 8 << false;
        QTest::addRow("invalid bytes as well, seed %u", seed) << seed << 1500 << 1000 << true;
    }
}

void TestMixedFiles::indexesAsOneReaderReads()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, kilobytes);
    QFETCH(const int, oddOneIn);
    QFETCH(const bool, invalid);
    const QByteArray text = mixed({seed, qsizetype(kilobytes) << 10, oddOneIn, invalid});
    const TextFile file(text);
    const Document document = indexed(file.path());
    const TextFile utf8(invalid ? asUtf8(text) : text);
    QCOMPARE(document.isConverted(), invalid);
    const Sequential wanted = readThrough(utf8.source(), document.dialect(), int(document.columns().size()));
    QVERIFY(!wanted.damage.isEmpty());
    compare(document, wanted);
    QCOMPARE(document.damage().count(DamageKind::InvalidBytes), document.invalidCount());
    for (const csv::InvalidBytes &bytes : document.invalidBytes()) {
        QCOMPARE(text.mid(bytes.offset, bytes.bytes.size()), bytes.bytes);
        const std::string &email = wanted.rows[std::size_t(bytes.row)].fields.front();
        QVERIFY(email.ends_with("bad@example.com"));
    }
}

/// They go over several blocks, each of which is plain.
void TestMixedFiles::tellsVeryLongValuesAmongPlainOnes()
{
    const QByteArray plain = QByteArray("ida@example.com,Ida,Rome\n").repeated(40'000);
    const QByteArray value(3 << 20, 'x');
    const TextFile file("email,name,city\n" + plain + "long@example.com," + value + ",Oslo\n" + plain);
    const Document document = indexed(file.path());
    QCOMPARE(document.rows(), 80'001);
    compare(document, readThrough(file.source(), document.dialect(), 3));
    QCOMPARE(document.damage().count(DamageKind::LongCell), 1);
    QCOMPARE(document.damage().firsts(DamageKind::LongCell).front().row, 40'000);
}

/// Plain stretches, and one record by a Reader wherever one ends, over and over.
void TestMixedFiles::findsPlainRowsWithAnyBlocksAndThreads()
{
    const QByteArray text = mixed({.seed = 9, .bytes = 40'000, .oddOneIn = 60});
    const TextFile file(text);
    const csv::Source source = file.source();
    const Sequential wanted = readThrough(source, {}, 3);
    const csv::PlainRules rules {.columns = 3};
    std::vector<int> blocks {1,  2,  3,  5,   7,   8,   13,  31,   32,   33,
                             63, 64, 65, 100, 127, 128, 129, 1000, 4096, 100'000};
    for (std::size_t which = 0; which < blocks.size(); ++which) {
        const int threads = 1 + int(which % 8);
        csv::Place at {.offset = 16, .row = 0, .line = 2};
        qint64 plain = 0;
        while (at.row < qint64(wanted.rows.size())) {
            base::Progress progress;
            const auto stretch = csv::scanPlain(source, rules, at, source.size(), progress,
                                                {.blockBytes = blocks[which], .threads = threads});
            QVERIFY(stretch);
            for (const csv::Place &place : stretch->places) {
                if (place.row >= qint64(wanted.rows.size()))
                    continue;
                const test::Row &row = wanted.rows[std::size_t(place.row)];
                const bool blankBefore = place.offset < row.offset; // stands at lines that are no records
                QVERIFY(blankBefore || (place.offset == row.offset && place.line == row.line));
            }
            plain += stretch->rows;
            csv::Reader reader(source, {}, {stretch->end, at.row + stretch->rows, stretch->line}, 4096);
            reader.skipBlankLines();
            reader.mendQuotes(3);
            csv::RecordView record;
            at = reader.place();
            if (at.row == qint64(wanted.rows.size()))
                break;
            QVERIFY(reader.next(record).value_or(false));
            QVERIFY(test::copyOf(record) == wanted.rows[std::size_t(record.row)]);
            at = reader.place();
        }
        QCOMPARE(at.row, qint64(wanted.rows.size()));
        QVERIFY2(plain > qint64(wanted.rows.size()) / 4 || blocks[which] > 3000, "hardly anything is plain");
    }
}

void TestMixedFiles::takesNoBadCharacterAcrossTwoBlocks_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("lead byte alone") << QByteArray("\xE9");
    QTest::newRow("two of three bytes") << QByteArray("\xE2\x82");
    QTest::newRow("three bytes for a short character") << QByteArray("\xE0\x80\x80");
    QTest::newRow("four bytes for a short character") << QByteArray("\xF0\x80\x80\x80");
    QTest::newRow("half a pair") << QByteArray("\xED\xA0\x80");
    QTest::newRow("beyond the last character") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("no lead byte") << QByteArray("\x80");
    QTest::newRow("one byte too many") << QByteArray("\xC3\xA9\xA9");
}

void TestMixedFiles::takesNoBadCharacterAcrossTwoBlocks()
{
    QFETCH(const QByteArray, bad);
    const QByteArray good("ida@example.com,Ida\n");
    const TextFile file(good + "jo@example.com,x" + bad + "y\n" + good.repeated(3));
    const csv::Source source = file.source();
    for (const csv::PlainKernel &kernel : csv::plainKernels()) {
        for (int block = 1; block < 60; ++block) {
            base::Progress progress;
            const auto stretch = csv::scanPlain(source, {.columns = 2}, {}, source.size(), progress,
                                                {.blockBytes = block, .threads = 2, .kernel = kernel});
            QVERIFY(stretch);
            QVERIFY2(stretch->end <= good.size(), qPrintable(QStringLiteral("blocks of %1").arg(block)));
        }
    }
}

QTEST_GUILESS_MAIN(TestMixedFiles)
#include "tst_mixed_files.moc"

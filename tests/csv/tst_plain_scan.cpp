// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csv_text.h"
#include "csv/plain_scan.h"
#include "csv/utf8.h"

#include <QRandomGenerator>

using base::ErrorCode;
using test::readAll;
using test::TextFile;

namespace {

csv::Dialect dialectOf(const csv::PlainRules &rules)
{
    csv::Dialect dialect;
    dialect.delimiter = rules.delimiter;
    dialect.quote = rules.quote;
    return dialect;
}

csv::PlainStretch scanned(const TextFile &file, const csv::PlainRules &rules,
                          const csv::PlainOptions &options = {}, qint64 from = 0)
{
    base::Progress progress;
    const csv::Source source = file.source();
    const auto stretch = csv::scanPlain(source, rules, {.offset = from}, source.size(), progress, options);
    if (!stretch)
        qFatal("Not scanned");
    return *stretch;
}

/// Plain records of three fields with a few spots of the other kind. Where there are spots, some records may
/// happen to be blank, too.
QByteArray randomText(QRandomGenerator &dice, int records, int spots)
{
    static const QList<QByteArray> fields {"",
                                           "ida",
                                           "\"\"",
                                           "\"a,b\"",
                                           "\"say \"\"hi\"\"\"",
                                           "\"\n\r\n\"",
                                           "J\xC3\xB6rg",
                                           "\"\xE2\x82\xAC\"",
                                           "\"\"\"\"",
                                           "x y z"};
    static const QList<QByteArray> odd {"5\" pipe", "\"open", "\"a\"b", "a,b",
                                        "\xFF",     "",       ",,,,",   "\xEF\xBB\xBF"};
    static const QList<QByteArray> ends {"\n", "\r\n", "\r"};
    QByteArray text;
    for (int record = 0; record < records; ++record) {
        for (int field = 0; field < 3; ++field) {
            const bool strange = spots > 0 && dice.bounded(records) < spots;
            const auto &from = strange ? odd : fields;
            if (spots == 0 && field == 1) { // one is never blank
                text += ",x";
                continue;
            }
            text += (field > 0 ? "," : "") + from[dice.bounded(int(from.size()))];
        }
        text += ends[dice.bounded(8) > 2 ? 0 : dice.bounded(int(ends.size()))];
    }
    return text;
}

/// That a stretch says of a file what a Reader finds in it.
void compare(const TextFile &file, const csv::PlainRules &rules, const csv::PlainStretch &stretch)
{
    const auto rows = readAll(csv::Reader(file.source(), dialectOf(rules), {})).rows;
    QVERIFY(stretch.rows <= qint64(rows.size()));
    for (qint64 row = 0; row < stretch.rows; ++row)
        QCOMPARE(qint64(rows[std::size_t(row)].fields.size()), qint64(rules.columns));
    for (const csv::Place &place : stretch.places) {
        if (place.row == qint64(rows.size()))
            continue;
        QCOMPARE(place.offset, rows[std::size_t(place.row)].offset);
        QCOMPARE(place.line, rows[std::size_t(place.row)].line);
    }
    if (stretch.rows < qint64(rows.size())) {
        QCOMPARE(stretch.end, rows[std::size_t(stretch.rows)].offset);
        QCOMPARE(stretch.line, rows[std::size_t(stretch.rows)].line);
    } else {
        QCOMPARE(stretch.end, file.source().size());
    }
    QVERIFY(stretch.doubtEnd >= stretch.end);
}

} // namespace

class TestPlainScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheReaderFinds();
    void takesAllOfAPlainFile();
    void isReadTheSameWhenTrusted();
    void isCutTheSameByAllKernels();
    void stopsBeforeWhatIsNotPlain_data();
    void stopsBeforeWhatIsNotPlain();
    void everyBlockSizeSaysTheSame();
    void allKernelsKnowUtf8();
    void givesPlacesNowAndThen();
    void goesOnBehindTheDoubt();
    void canBeCancelled();
    void saysWhenTheFileShrinks();
};

void TestPlainScan::findsWhatTheReaderFinds()
{
    QRandomGenerator dice(20261124);
    const csv::PlainRules rules {.columns = 3};
    for (int round = 0; round < 300; ++round) {
        const TextFile file("a,b,c\n" + randomText(dice, 1 + dice.bounded(60), dice.bounded(3)));
        const int block = 1 + dice.bounded(200);
        for (const int threads : {1, 2, 5}) {
            for (const csv::PlainKernel &kernel : csv::plainKernels()) {
                compare(file, rules,
                        scanned(file, rules,
                                {.blockBytes = block,
                                 .waveBlocks = 1 + dice.bounded(30),
                                 .threads = threads,
                                 .kernel = kernel}));
                if (QTest::currentTestFailed()) {
                    qWarning("round %d, block %d, %d threads", round, block, threads);
                    return;
                }
            }
        }
    }
}

void TestPlainScan::takesAllOfAPlainFile()
{
    QRandomGenerator dice(7);
    const TextFile file(randomText(dice, 5000, 0));
    const csv::PlainStretch stretch = scanned(file, {.columns = 3, .mostLines = 20});
    QCOMPARE(stretch.rows, 5000);
    QCOMPARE(stretch.end, file.source().size());
}

void TestPlainScan::isReadTheSameWhenTrusted()
{
    QRandomGenerator dice(5);
    const csv::PlainRules rules {.columns = 3};
    for (int round = 0; round < 60; ++round) {
        const TextFile file("a,b,c\n" + randomText(dice, 1 + dice.bounded(600), dice.bounded(2)));
        const csv::PlainStretch stretch = scanned(file, rules, {.blockBytes = 64});
        const auto spans = std::make_shared<const std::vector<csv::PlainSpan>>(
            std::vector<csv::PlainSpan> {{.begin = 0, .end = stretch.end}});
        const auto expected = readAll(csv::Reader(file.source(), dialectOf(rules), {})).rows;
        for (const qint64 block : {1, 3, 64, 100, 1000, 4096, 1 << 20}) {
            csv::Reader reader(file.source(), dialectOf(rules), {}, block);
            reader.trust(spans, rules);
            const auto rows = readAll(std::move(reader)).rows;
            QCOMPARE(rows.size(), expected.size());
            for (std::size_t row = 0; row < rows.size(); ++row) {
                QCOMPARE(rows[row].fields, expected[row].fields);
                QCOMPARE(rows[row].offset, expected[row].offset);
                QCOMPARE(rows[row].line, expected[row].line);
            }
        }
    }
}

void TestPlainScan::isCutTheSameByAllKernels()
{
    QRandomGenerator dice(6);
    const csv::PlainRules rules {.columns = 3};
    for (int round = 0; round < 40; ++round) {
        const QByteArray text = randomText(dice, 400, 0);
        const TextFile file(text);
        const auto expected = readAll(csv::Reader(file.source(), dialectOf(rules), {})).rows;
        for (const csv::PlainKernel &kernel : csv::plainKernels()) {
            QByteArray copy = text + QByteArray(csv::PlainBlock::margin, '"');
            csv::PlainCutter cutter(rules, kernel);
            cutter.reset(copy.data(), copy.data() + text.size(), true);
            for (const auto &row : expected) {
                QVERIFY(cutter.cut());
                QCOMPARE(cutter.fields().size(), row.fields.size());
                for (std::size_t column = 0; column < row.fields.size(); ++column)
                    QCOMPARE(cutter.fields()[column], std::string_view(row.fields[column]));
            }
            QVERIFY(!cutter.cut());
        }
    }
}

void TestPlainScan::stopsBeforeWhatIsNotPlain_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("quote inside a bare field") << QByteArray("5\" pipe,b,c\n");
    QTest::newRow("two of them") << QByteArray("5\"\" pipe,b,c\n");
    QTest::newRow("text behind a closing quote") << QByteArray("\"a\"x,b,c\n");
    QTest::newRow("blank before a quote") << QByteArray(" \"a\",b,c\n");
    QTest::newRow("too few fields") << QByteArray("a,b\n");
    QTest::newRow("too many fields") << QByteArray("a,b,c,d\n");
    QTest::newRow("blank line") << QByteArray("\n");
    QTest::newRow("zero byte") << QByteArray("a,\0,c\n", 6);
    QTest::newRow("not UTF-8") << QByteArray("a,\xC3,c\n");
    QTest::newRow("half a character at the end") << QByteArray("a,b,\xE2\x82\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b,c\n");
    QTest::newRow("comment") << QByteArray("#a,b,c\n");
    QTest::newRow("escape") << QByteArray("a,b\\,c\n");
    QTest::newRow("no line end") << QByteArray("a,b,c");
}

void TestPlainScan::stopsBeforeWhatIsNotPlain()
{
    QFETCH(const QByteArray, record);
    const csv::PlainRules rules {.escape = '\\', .comment = '#', .columns = 3};
    for (const int before : {0, 1, 40}) {
        const QByteArray plain = QByteArray("a,b,c\n").repeated(before);
        const QByteArray behind = record.endsWith('\n') ? QByteArray("a,b,c\n").repeated(20) : QByteArray();
        const TextFile file(plain + record + behind);
        for (int block = 1; block < 40; ++block) {
            const csv::PlainStretch stretch = scanned(file, rules, {.blockBytes = block, .waveBlocks = 1000});
            QVERIFY(stretch.end <= plain.size());
            QVERIFY(stretch.end > plain.size() - block - 6);
            QVERIFY(stretch.doubtEnd >= plain.size() || stretch.doubtEnd == file.source().size());
        }
    }
}

void TestPlainScan::everyBlockSizeSaysTheSame()
{
    QRandomGenerator dice(3);
    const TextFile file(randomText(dice, 30, 0));
    const csv::PlainRules rules {.columns = 3};
    for (int block = 1; block < 300; ++block) {
        const csv::PlainStretch stretch = scanned(file, rules, {.blockBytes = block, .waveBlocks = 4096});
        compare(file, rules, stretch);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(stretch.rows, 30);
    }
}

void TestPlainScan::allKernelsKnowUtf8()
{
    QRandomGenerator dice(11);
    const std::vector<csv::PlainKernel> kernels = csv::plainKernels();
    const std::vector<std::uint64_t> everywhere(8, ~std::uint64_t(0));
    const auto verdict = [](QByteArray text) {
        csv::Utf8Check check;
        return check.add({text.constData(), std::size_t(text.size())}) < 0 && check.finish() < 0;
    };
    const auto compare = [&](const QByteArray &text) {
        const QByteArray room = QByteArray(64, '\n') + text + QByteArray(128, '\n');
        for (const csv::PlainKernel &kernel : kernels)
            QCOMPARE(kernel.isUtf8(room.constData() + 64, int(text.size()) + 1, everywhere.data()),
                     verdict(text));
    };
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const QByteArray pair {char(first), char(second)};
            for (const char *behind : {"", "\x80", "\x80\x80", "\xBF\xBF\xBF", "\xC3"}) {
                compare(QByteArray(dice.bounded(70), 'a') + pair + behind);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }
    const QByteArray text = QStringLiteral("Jörg 花子 🙂 ").toUtf8().repeated(20);
    compare(text);
    for (int cut = 0; cut < 200; ++cut) {
        QByteArray changed = text;
        changed[dice.bounded(int(changed.size()))] = char(dice.bounded(256));
        compare(changed);
        compare(text.left(cut));
    }
}

void TestPlainScan::givesPlacesNowAndThen()
{
    const TextFile file(QByteArray("ida,berg,ida@example.com\n").repeated(200'000));
    const csv::PlainStretch stretch = scanned(file, {.columns = 3});
    QCOMPARE(stretch.rows, 200'000);
    QVERIFY(stretch.places.size() > 70 && stretch.places.size() < 110);
    for (std::size_t one = 1; one < stretch.places.size(); ++one) {
        const csv::Place &place = stretch.places[one];
        QCOMPARE(place.offset, place.row * 25);
        QCOMPARE(place.line, place.row + 1);
        QVERIFY(place.offset - stretch.places[one - 1].offset < (1 << 17));
    }
}

void TestPlainScan::goesOnBehindTheDoubt()
{
    const QByteArray plain = QByteArray("a,b,c\n").repeated(1000);
    const TextFile file(plain + "a,b\n" + plain);
    const csv::PlainRules rules {.columns = 3};
    const csv::PlainStretch first = scanned(file, rules, {.blockBytes = 64});
    QVERIFY(first.rows <= 1000 && first.rows > 900); // by where the blocks lie
    const csv::PlainStretch second = scanned(file, rules, {.blockBytes = 64}, plain.size() + 4);
    QCOMPARE(second.rows, 1000);
    QCOMPARE(second.end, file.source().size());
}

void TestPlainScan::canBeCancelled()
{
    const TextFile file(QByteArray("a,b,c\n").repeated(10));
    base::Progress progress;
    progress.cancel();
    const auto stretch = csv::scanPlain(file.source(), {.columns = 3}, {}, 60, progress);
    QVERIFY(!stretch);
    QCOMPARE(stretch.error().code, ErrorCode::Cancelled);
}

void TestPlainScan::saysWhenTheFileShrinks()
{
    const TextFile file(QByteArray("a,b,c\n").repeated(100'000));
    const csv::Source source = file.source();
    file.replace("a,b,c\n");
    base::Progress progress;
    for (const int threads : {1, 4}) {
        const auto stretch = csv::scanPlain(source, {.columns = 3}, {}, source.size(), progress,
                                            {.blockBytes = 4096, .threads = threads});
        QVERIFY(!stretch);
        QCOMPARE(stretch.error().code, ErrorCode::FileChanged);
    }
}

QTEST_GUILESS_MAIN(TestPlainScan)
#include "tst_plain_scan.moc"

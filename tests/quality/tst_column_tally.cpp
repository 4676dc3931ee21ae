// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/cell_shape.h"
#include "quality/column_sketch.h"
#include "quality/column_tally.h"
#include "quality/tables.h"
#include "xdm/text.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using quality::ColumnStatistics;
using quality::ColumnTally;
using Column = ColumnStatistics::Column;
using Repeats = ColumnStatistics::Repeats;

namespace {

using Cells = std::vector<std::string>;

Column columnOf(const Cells &cells, ColumnTally::Detail detail = {})
{
    ColumnTally tally(detail);
    for (const std::string &cell : cells)
        tally.look(cell);
    return tally.column(qint64(cells.size()));
}

/// The same cells, parted at random.
Column partedColumnOf(const Cells &cells, QRandomGenerator &dice, int parts)
{
    std::vector<std::size_t> ends {cells.size()};
    for (int i = 1; i < parts; ++i)
        ends.push_back(dice.bounded(quint32(cells.size() + 1)));
    std::ranges::sort(ends);
    ColumnTally all({});
    std::size_t at = 0;
    for (const std::size_t end : ends) {
        ColumnTally part({});
        for (; at < end; ++at)
            part.look(cells[at]);
        all.merge(part);
    }
    return all.column(qint64(cells.size()));
}

/// Values with different likelihoods: the higher the number, the rarer.
Cells someCells(QRandomGenerator &dice, int count, int different)
{
    const std::vector<std::string> forms {
        "%",          "a%@example.com",
        "Street % b", "\xC3\x85sa %",
        "2024-%",     "A long value that is cut somewhere, number % \xE2\x82\xAC"};
    Cells cells;
    for (int i = 0; i < count; ++i) {
        const int number = int(std::pow(double(different), dice.generateDouble())) - 1;
        std::string cell = forms[std::size_t(number) % forms.size()];
        cell.replace(cell.find('%'), 1, std::to_string(number));
        if (dice.bounded(10) == 0)
            cell = dice.bounded(2) == 0 ? "" : " \t";
        else if (dice.bounded(10) == 0)
            cell = " " + cell + " ";
        cells.push_back(cell);
    }
    return cells;
}

std::map<std::string, qint64> countsOf(const Cells &cells)
{
    std::map<std::string, qint64> counts;
    for (const std::string &cell : cells) {
        if (const std::string_view value = xdm::trimmedCell(cell); !value.empty())
            ++counts[std::string(value)];
    }
    return counts;
}

std::string shapeOf(std::string_view value)
{
    return std::string(quality::CellShape(value, xdm::isAscii(value)).text());
}

} // namespace

class TestColumnTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainCountingOfFew();
    void estimatesManyWithinTwoPerCent_data();
    void estimatesManyWithinTwoPerCent();
    void tellsOnlyWhatIsCertainOfMany();
    void givesTheSameForEverySplit_data();
    void givesTheSameForEverySplit();
    void keepsItsPromisesWhenManyAreParted();
    void tellsWhetherValuesRepeat();
    void writesShapes_data();
    void writesShapes();
    void knowsQuickAndSlowShapesAlike();
    void variesItsSamples();
    void tellsLengthsInCharacters();
    void countsEmptyAndBlankCellsApart();
    void keepsNoTextOfASecret();
    void tellsLittleOfVeryManyColumns();
    void bearsBytesThatAreNoText();
    void takesLittleMemory();
};

void TestColumnTally::agreesWithPlainCountingOfFew()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 100; ++round) {
        const Cells cells = someCells(dice, dice.bounded(1, 2000), dice.bounded(2, 64));
        const auto counts = countsOf(cells);
        const Column column = columnOf(cells);
        QCOMPARE(column.distinct->values, qint64(counts.size()));
        QVERIFY(column.distinct->exact && column.allValues && column.allShapes);
        std::map<std::string, qint64> shapes;
        qint64 filled = 0;
        std::vector<std::pair<qint64, std::string>> frequent;
        for (const auto &[value, count] : counts) {
            filled += count;
            shapes[shapeOf(value)] += count;
            if (count > 1)
                frequent.emplace_back(-count, std::string(quality::cutText(value, 32)));
        }
        QCOMPARE(column.filled, filled);
        std::ranges::sort(frequent);
        QCOMPARE(column.values.size(), std::min<std::size_t>(frequent.size(), 8));
        for (std::size_t i = 0; i < column.values.size(); ++i) {
            QCOMPARE(column.values[i].rows, -frequent[i].first);
            QVERIFY(column.values[i].exact);
        }
        QCOMPARE(column.shapes.size(), std::min<std::size_t>(shapes.size(), 8));
        for (const ColumnStatistics::Shape &shape : column.shapes) {
            QCOMPARE(shape.rows, shapes.at(shape.text.toStdString()));
            QVERIFY(shape.exact);
        }
    }
}

void TestColumnTally::estimatesManyWithinTwoPerCent_data()
{
    QTest::addColumn<int>("different");
    QTest::addColumn<bool>("exact");
    QTest::newRow("100") << 100 << true;
    QTest::newRow("383") << 383 << true;
    QTest::newRow("384") << 384 << false;
    QTest::newRow("1 000") << 1000 << false;
    QTest::newRow("10 000") << 10'000 << false;
    QTest::newRow("100 000") << 100'000 << false;
    QTest::newRow("1 000 000") << 1'000'000 << false;
}

void TestColumnTally::estimatesManyWithinTwoPerCent()
{
    QFETCH(const int, different);
    QFETCH(const bool, exact);
    const int rounds = different >= 1'000'000 ? 5 : 20;
    double squares = 0;
    for (int round = 0; round < rounds; ++round) {
        ColumnTally tally({});
        for (int i = 0; i < different; ++i)
            tally.look("person-" + std::to_string(round) + '.' + std::to_string(i) + "@example.com");
        const auto distinct = tally.column(different).distinct;
        QCOMPARE(distinct->exact, exact);
        const double error = double(distinct->values - different) / different;
        QVERIFY2(!exact || error == 0, qPrintable(QString::number(error)));
        QVERIFY2(std::abs(error) < 0.065, qPrintable(QString::number(error))); // four standard errors
        squares += error * error;
    }
    QVERIFY2(std::sqrt(squares / rounds) < 0.02, qPrintable(QString::number(std::sqrt(squares / rounds))));
}

void TestColumnTally::tellsOnlyWhatIsCertainOfMany()
{
    QRandomGenerator dice(3);
    for (const int different : {100, 1000, 100'000}) {
        const Cells cells = someCells(dice, 30'000, different);
        const auto counts = countsOf(cells);
        const Column column = columnOf(cells);
        qint64 most = 0;
        for (const auto &[value, count] : counts)
            most = std::max(most, count);
        QVERIFY(!column.values.empty());
        QVERIFY(column.values.front().rows > most / 2);
        for (const ColumnStatistics::Value &value : column.values) {
            if (value.cut)
                continue;
            const qint64 count = counts.at(value.text.toStdString());
            QVERIFY(value.exact ? value.rows == count : value.rows <= count);
        }
        // Whatever is so frequent cannot be missing.
        for (const auto &[value, count] : counts) {
            const bool certain = count > 2 * column.filled / 65 && count > column.values.back().rows * 2;
            QVERIFY(!certain || std::ranges::any_of(column.values, [&text = value](const auto &told) {
                return text.starts_with(told.text.toStdString());
            }));
        }
    }
}

void TestColumnTally::givesTheSameForEverySplit_data()
{
    QTest::addColumn<int>("different");
    QTest::newRow("one") << 2;
    QTest::newRow("few") << 30;
    QTest::newRow("as many as are kept") << 64;
    QTest::newRow("many") << 3000;
}

void TestColumnTally::givesTheSameForEverySplit()
{
    QFETCH(const int, different);
    QRandomGenerator dice {quint32(different)};
    for (int round = 0; round < 60; ++round) {
        const Cells cells = someCells(dice, dice.bounded(1, 3000), different);
        Column whole = columnOf(cells);
        Column parted = partedColumnOf(cells, dice, dice.bounded(1, 12));
        QCOMPARE(parted.allValues, whole.allValues);
        if (!whole.allValues) { // what is counted of these depends on the split
            whole.values.clear();
            parted.values.clear();
        }
        QVERIFY(whole.allShapes); // there are 18
        QVERIFY(parted == whole);
    }
}

void TestColumnTally::keepsItsPromisesWhenManyAreParted()
{
    QRandomGenerator dice(11);
    for (int round = 0; round < 20; ++round) {
        const Cells cells = someCells(dice, 20'000, 20'000);
        const auto counts = countsOf(cells);
        const int parts = dice.bounded(2, 12);
        QRandomGenerator again = dice;
        const Column column = partedColumnOf(cells, dice, parts);
        QVERIFY(column == partedColumnOf(cells, again, parts));
        QVERIFY(!column.allValues && !column.values.empty());
        for (const ColumnStatistics::Value &value : column.values)
            QVERIFY(value.cut || value.rows <= counts.at(value.text.toStdString()));
        const auto most = std::ranges::max_element(counts, {}, [](const auto &pair) { return pair.second; });
        QCOMPARE(column.values.front().text.toStdString(), most->first);
    }
}

void TestColumnTally::tellsWhetherValuesRepeat()
{
    Cells cells;
    for (int i = 0; i < 300; ++i)
        cells.push_back(std::to_string(i));
    QCOMPARE(columnOf(cells).distinct->repeats, Repeats::None);
    cells.emplace_back("17");
    QCOMPARE(columnOf(cells).distinct->repeats, Repeats::Some);
    cells.pop_back();
    for (int i = 300; i < 50'000; ++i)
        cells.push_back(std::to_string(i));
    QCOMPARE(columnOf(cells).distinct->repeats, Repeats::Unlikely);
    for (int i = 0; i < 50'000; i += 20)
        cells.push_back(std::to_string(i));
    QCOMPARE(columnOf(cells).distinct->repeats, Repeats::Some);
    QCOMPARE(columnOf({"x", "x"}).distinct->repeats, Repeats::Some);
    QCOMPARE(columnOf({"", " "}).distinct->values, 0);
}

void TestColumnTally::writesShapes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *value, const char *shape) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(shape);
    };
    row("ann@example.com", "a@a.a");
    row("070-1234", "999-9999");
    row("Ann", "Aa");
    row("McDonald", "AaAa");
    row("ANN", "A");
    row("x", "a");
    row("2024-02-29 10:00", "9999-99-99 99:99");
    row("[`~]", "[`~]");
    row("12345678901234567890123456789012", "99999999999999999999999999999999");
    row("123456789012345678901234567890123", "99999999999999999999999999999999…");
    row("averyveryveryverylongstretchoflettersalone", "a");
    row("Åsa Öberg", "Aa Aa");
    row("A\u030Asa", "Aa"); // Å of two characters
    row("Жанна", "Aa");
    row("ῼχ", "Aa"); // a title-case letter
    row("山田", "a");
    row("٣٤", "99"); // Arabic digits
    row("12\u00A0kr", "99 a"); // a space that does not break
    row("a😀b", "a😀a");
    row("½", "½");
    row("€€€€€€€€€€€", "€€€€€€€€€€…"); // ten have 30 bytes
}

void TestColumnTally::writesShapes()
{
    QFETCH(const QString, value);
    QFETCH(const QString, shape);
    QCOMPARE(QString::fromStdString(shapeOf(value.toStdString())), shape);
}

void TestColumnTally::knowsQuickAndSlowShapesAlike()
{
    QRandomGenerator dice(5);
    for (int round = 0; round < 20'000; ++round) {
        std::string left(std::size_t(dice.bounded(1, 40)), ' ');
        for (char &c : left)
            c = char(dice.bounded(round % 2 == 0 ? 0x20 : 0x40, 0x7F));
        QCOMPARE(quality::CellShape(left, true).text(), quality::CellShape(left, false).text());
        if (left.size() > quality::FewWords::mostBytes)
            continue;
        std::string right = left;
        for (char &c : right) {
            if (c >= '0' && c <= '9')
                c = char('0' + dice.bounded(10));
            else if (c >= 'a' && c <= 'z')
                c = char('a' + dice.bounded(26));
            else if (c >= 'A' && c <= 'Z')
                c = char('A' + dice.bounded(26));
        }
        QCOMPARE(quality::FewWords(left).kindsHash(), quality::FewWords(right).kindsHash());
        const auto at = std::size_t(dice.bounded(quint32(right.size())));
        right[at] = char(dice.bounded(0x20, 0x7F));
        const bool same = quality::FewWords(left).kindsHash() == quality::FewWords(right).kindsHash();
        QVERIFY(!same || shapeOf(left) == shapeOf(right));
    }
}

void TestColumnTally::variesItsSamples()
{
    const Column column = columnOf({"a", "b", "c", "d", "e", "1", "1", "2-3", "f"});
    QCOMPARE(column.samples, std::vector<QByteArray>({"a", "b", "c", "1", "2-3"}));
    QCOMPARE(columnOf({"a", "1", "a", "b"}).samples, std::vector<QByteArray>({"a", "1", "b"}));
}

void TestColumnTally::tellsLengthsInCharacters()
{
    const std::string long_ = "A value of more than thirty-two bytes: \xC3\x85";
    const auto length
        = columnOf({"\xC3\x85sa", "  b ", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80", "", long_, long_}).length;
    QVERIFY(length);
    QCOMPARE(length->shortest, 1);
    QCOMPARE(length->longest, 40);
    QCOMPARE(length->longestRows, 2);
    QCOMPARE(length->all, 3 + 1 + 2 + 80);
    QVERIFY(!columnOf({" ", ""}).length);
}

void TestColumnTally::countsEmptyAndBlankCellsApart()
{
    Tables tables;
    base::Progress progress;
    const auto found
        = quality::statisticsOf(tables.of("a,b\n1,2\n,\" \"\n3\n\xE2\x80\x8B,x,y\n").document(), progress);
    QVERIFY(found);
    const Column &first = found->columns[0];
    QCOMPARE(std::vector({first.filled, first.blank, first.empty}), std::vector<qint64>({2, 1, 1}));
    const Column &second = found->columns[1];
    QCOMPARE(std::vector({second.filled, second.blank, second.empty}), std::vector<qint64>({2, 1, 1}));
}

void TestColumnTally::keepsNoTextOfASecret()
{
    Tables tables;
    base::Progress progress;
    const csv::Document document
        = tables
              .of("email,password,x\na@example.com,geheim,4111111111111111\n"
                  "b@example.com,geheim,4111 1111 1111 1111\nc@example.com,ander,5500005555555559\n")
              .document();
    for (const ColumnStatistics &statistics :
         {quality::statisticsOfSample(document), *quality::statisticsOf(document, progress)}) {
        QVERIFY(!statistics.columns[0].secret);
        for (const std::size_t secret : {std::size_t(1), std::size_t(2)}) {
            const Column &column = statistics.columns[secret];
            QVERIFY(column.secret);
            QVERIFY(column.samples.empty() && column.values.empty() && column.shapes.empty());
            QCOMPARE(column.filled, 3);
        }
        QCOMPARE(statistics.columns[1].distinct->values, 2);
        QCOMPARE(statistics.columns[1].length->longest, 6);
    }
}

void TestColumnTally::tellsLittleOfVeryManyColumns()
{
    QByteArray header("password");
    QByteArray row("geheim");
    for (int i = 0; i < 2500; ++i) {
        header += ",c" + QByteArray::number(i);
        row += ",v" + QByteArray::number(i);
    }
    Tables tables;
    base::Progress progress;
    const auto found = quality::statisticsOf(tables.of(header + '\n' + row + '\n').document(), progress);
    QVERIFY(found);
    QVERIFY(found->columns[0].samples.empty());
    QVERIFY(!found->columns[7].distinct);
    QCOMPARE(found->columns[7].samples, std::vector<QByteArray>({"v6"}));
    QCOMPARE(found->columns[7].length->longest, 2);
}

void TestColumnTally::bearsBytesThatAreNoText()
{
    QRandomGenerator dice(9);
    for (int round = 0; round < 200; ++round) {
        // Few different ones, so that values and shapes come again after others have taken their slots.
        std::vector<std::string> forms(std::size_t(dice.bounded(1, 200)));
        for (std::string &form : forms) {
            form = "x" + std::string(std::size_t(dice.bounded(0, 60)), ' ') + "y";
            for (char &c : form)
                c = round % 2 == 0 ? char(dice.bounded(0x21, 0x100)) : char(dice.bounded(0xC0, 0x100));
        }
        Cells cells;
        for (int i = 0; i < 1000; ++i)
            cells.push_back(forms[dice.bounded(quint32(forms.size()))]);
        const Column column = columnOf(cells);
        const auto counts = countsOf(cells);
        QCOMPARE(column.distinct->values, qint64(counts.size()));
        std::map<std::string, qint64> shapes;
        for (const auto &[value, count] : counts)
            shapes[shapeOf(value)] += count;
        for (const ColumnStatistics::Shape &shape : column.shapes) {
            const qint64 rows = shapes.at(shape.text.toStdString());
            QVERIFY(shape.exact ? shape.rows == rows : shape.rows <= rows);
        }
    }
}

void TestColumnTally::takesLittleMemory()
{
    QVERIFY(sizeof(quality::ColumnSketch) <= std::size_t(17) * 1024);
    QVERIFY(sizeof(ColumnTally) <= std::size_t(128));
}

QTEST_GUILESS_MAIN(TestColumnTally)
#include "tst_column_tally.moc"

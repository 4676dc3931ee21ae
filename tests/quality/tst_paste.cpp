// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/paste.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace quality;

namespace {

using Rows = QList<QByteArrayList>;

Rows rowsOf(const CellBlock &block)
{
    Rows rows;
    for (qint64 row = 0; row < block.rows(); ++row) {
        QByteArrayList cells;
        for (const QByteArray &cell : block.row(row))
            cells << cell;
        rows << cells;
    }
    return rows;
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsGive_data();
    void readsWhatSpreadsheetsGive();
    void readsBackWhatItWrote();
    void writesRowsForSpreadsheets();
    void doesWhatItPreviewed();
    void saysWhatFallsOutside();

private:
    std::shared_ptr<const CellBlock> block(const QByteArray &text)
    {
        return std::make_shared<const CellBlock>(CellBlock::parse(text, m_progress).value());
    }

    Tables m_tables;
    base::Progress m_progress;
};

void TestPaste::readsWhatSpreadsheetsGive_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &text, const Rows &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("one cell", "a", {{"a"}});
    row("nothing", "", {{""}});
    row("rows and columns", "a\tb\nc\td\n", {{"a", "b"}, {"c", "d"}});
    row("no line break at the end", "a\tb\nc\td", {{"a", "b"}, {"c", "d"}});
    row("line breaks of Windows", "a\tb\r\nc\td\r\n", {{"a", "b"}, {"c", "d"}});
    row("line breaks of old Macs", "a\rb\r", {{"a"}, {"b"}});
    row("an empty row", "a\n\nb\n", {{"a"}, {""}, {"b"}});
    row("two line breaks at the end", "a\n\n", {{"a"}, {""}});
    row("rows of different lengths", "a\nb\tc\td\n", {{"a"}, {"b", "c", "d"}});
    row("empty cells", "\t\t\n\ta\t\n", {{"", "", ""}, {"", "a", ""}});
    row("a line break in a cell", "\"a\nb\"\tc\n", {{"a\nb", "c"}});
    row("a tab in a cell", "\"a\tb\"\tc\n", {{"a\tb", "c"}});
    row("quotes in a quoted cell", "\"say \"\"a\"\"\nb\"\n", {{"say \"a\"\nb"}});
    row("quotes within a cell", "5\" pipe\tb\n", {{"5\" pipe", "b"}});
    row("quotes that nobody needs", "\"a\"\tb\n", {{"\"a\"", "b"}});
    row("a quote never closed", "\"a\tb\nc\n", {{"\"a", "b"}, {"c"}});
    row("text behind the closing quote", "\"a\nb\"c\td\n", {{"\"a"}, {"b\"c", "d"}});
    row("a marked formula", "'=1+1\t'-a\n", {{"=1+1", "-a"}});
    row("an apostrophe before no formula", "'s\t'-5\n", {{"'s", "'-5"}});
}

void TestPaste::readsWhatSpreadsheetsGive()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Rows, rows);
    const auto block = CellBlock::parse(text, m_progress);
    QVERIFY(block);
    QCOMPARE(rowsOf(*block), rows);
    qint64 cells = 0;
    qsizetype longest = 0;
    for (const QByteArrayList &row : rows) {
        cells += row.size();
        longest = std::max(longest, row.size());
    }
    QCOMPARE(block->cells(), cells);
    QCOMPARE(block->columns(), longest);
}

void TestPaste::readsBackWhatItWrote()
{
    constexpr std::string_view alphabet = "ab\t\n\r\"'=+-@5 ";
    QRandomGenerator dice(5);
    for (int round = 0; round < 3000; ++round) {
        Rows rows;
        QByteArray text;
        const int columns = 1 + dice.bounded(3);
        for (int count = 1 + dice.bounded(3); count > 0; --count) {
            QByteArrayList cells;
            for (int column = 0; column < columns; ++column) {
                QByteArray cell;
                for (int length = dice.bounded(5); length > 0; --length)
                    cell += alphabet[std::size_t(dice.bounded(int(alphabet.size())))];
                cells << cell;
                if (column > 0)
                    text += '\t';
                appendCell({cell.constData(), std::size_t(cell.size())}, true, text);
            }
            text += '\n';
            rows << cells;
        }
        const auto block = CellBlock::parse(text, m_progress);
        QVERIFY(block);
        QCOMPARE(rowsOf(*block), rows);
    }
}

void TestPaste::writesRowsForSpreadsheets()
{
    table::Edits edits;
    edits.setCell(1, 2, "=SUM(A1)");
    const table::Table table = m_tables.of("a,b,c\n1,secret,\"x\ny\"\n2,secret,-\n3,secret,+46 70\n", edits);
    const std::vector<int> columns {2, 0};
    const auto all = textOf(table, RowList::all(3), columns, m_progress);
    QVERIFY(all);
    QCOMPARE(*all, QByteArray("\"x\ny\"\t1\n'=SUM(A1)\t2\n+46 70\t3\n"));
    const RowList one = RowList::of(3, [](qint64 row) { return row == 2; });
    const auto last = textOf(table, one, columns, m_progress);
    QVERIFY(last);
    QCOMPARE(*last, QByteArray("+46 70\t3"));
}

/// Random blocks over random lists: the table is what a plain loop makes of it, and the figures too.
void TestPaste::doesWhatItPreviewed()
{
    QRandomGenerator dice(9);
    const auto any = [&] { return QByteArray::number(dice.bounded(3)).replace('0', ""); };
    for (int round = 0; round < 100; ++round) {
        QByteArray text = "a,b,c,d\n";
        table::Edits edits;
        for (int row = 0; row < 30; ++row) {
            text += any() + ',' + any() + ',' + any() + ",-\n";
            if (dice.bounded(4) == 0)
                edits.setCell(row, dice.bounded(4), any());
        }
        const table::Table table = m_tables.of(text, edits);
        const RowList rows = RowList::of(30, [&](qint64 row) { return row == 7 || dice.bounded(2) > 0; });
        std::vector<int> columns {2, 0, 3}; // as somebody moved them; 1 is secret
        columns.erase(columns.begin(), columns.begin() + dice.bounded(3));
        const int height = 1 + dice.bounded(25);
        QByteArray pasted;
        std::vector<std::vector<QByteArray>> cells;
        for (int row = 0; row < height; ++row) {
            auto &line = cells.emplace_back();
            for (int column = dice.bounded(4); column >= 0; --column) {
                line.push_back(any());
                pasted += line.back() + (column > 0 ? "\t" : "\n");
            }
        }
        const PasteOrder order {
            .block = block(pasted), .place = dice.bounded(int(rows.size())), .columns = columns};
        std::map<std::pair<qint64, int>, QByteArray> expected;
        PastePreview figures;
        std::set<qint64> changed;
        for (int row = 0; row < height; ++row) {
            const qint64 source = rows.at(order.place + row);
            for (std::size_t at = 0; at < cells[std::size_t(row)].size(); ++at) {
                const QByteArray &cell = cells[std::size_t(row)][at];
                if (source < 0) {
                    ++figures.below;
                    continue;
                }
                if (at >= columns.size()) {
                    ++figures.beside;
                    continue;
                }
                expected[{source, columns[at]}] = cell;
                if (table.cell(source, columns[at]).value_or("?") == cell) {
                    ++figures.same;
                } else {
                    ++figures.cells;
                    figures.emptied += cell.isEmpty();
                    changed.insert(source);
                }
            }
        }
        const auto preview = previewPaste(table, rows, order, m_progress);
        QVERIFY(preview);
        QCOMPARE(preview->cells, figures.cells);
        QCOMPARE(preview->rows, qint64(changed.size()));
        QCOMPARE(preview->same, figures.same);
        QCOMPARE(preview->emptied, figures.emptied);
        QCOMPARE(preview->below, figures.below);
        QCOMPARE(preview->beside, figures.beside);
        const auto done = paste(table, rows, order, m_progress);
        QVERIFY(done);
        QCOMPARE(done->rows, qint64(changed.size()));
        const table::Table after(table.document(), done->after);
        for (qint64 row = 0; row < 30; ++row) {
            for (int column = 0; column < 4; ++column) {
                const auto put = expected.find({row, column});
                QCOMPARE(after.cell(row, column).value_or("?"),
                         put == expected.end() ? table.cell(row, column).value_or("!") : put->second);
            }
        }
    }
}

void TestPaste::saysWhatFallsOutside()
{
    const table::Table table = m_tables.of("a,b\n1,2\n3,4\n");
    const PasteOrder order {.block = block("x\ty\tz\nx\ty\tz\n"), .place = 1, .columns = {1}};
    const auto preview = previewPaste(table, RowList::all(2), order, m_progress);
    QVERIFY(preview);
    QCOMPARE(preview->cells, 1);
    QCOMPARE(preview->beside, 2);
    QCOMPARE(preview->below, 3);
    QVERIFY(preview->samples
            == std::vector<PastePreview::Sample>({{.row = 1, .column = 1, .before = "4", .after = "x"}}));
}

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"

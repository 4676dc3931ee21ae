// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edit_writer.h"
#include "table/edits.h"
#include "table/plain_edits.h"

#include <QTest>

#include <algorithm>
#include <limits>

using table::EditedRows;
using table::Edits;
using table::EditWriter;

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsComeAndGo();
    void agreesWithPlainEdits();
    void equalContentsAreEqualHoweverMade();
    void copiesAreIndependent();
    void differenceLeadsFromOneToTheOther();
    void differenceTellsOnlyWhatChanged();
    void sayingWhatIsThereChangesNothing();
    void chunksShareWhatIsNotChanged();
    void holdsRowsFarApart();
    void walksFromAnyRow();
    void oneValueInManyCellsIsKeptOnce();
    void writerAgreesWithSingleChanges();
    void writerCountsRealChangesOnly();
};

namespace {

struct Differences
{
    int cells = 0;
    int rows = 0;
};

Differences differences(const Edits &from, const Edits &to)
{
    Differences found;
    Edits::difference(
        from, to, [&found](qint64, int, const std::optional<QByteArray> &) { ++found.cells; },
        [&found](qint64, bool) { ++found.rows; });
    return found;
}

} // namespace

void TestEdits::editsComeAndGo()
{
    Edits edits;
    QVERIFY(edits.isEmpty());
    edits.setCell(3, 1, "x");
    edits.setCell(3, 2, "y");
    QCOMPARE(edits.at(3, 1).value_or("none"), QByteArray("x"));
    QVERIFY(edits.isEdited(3));
    QVERIFY(!edits.at(3, 0));
    QVERIFY(!edits.at(2, 1));
    edits.setCell(3, 1, "z");
    QCOMPARE(edits.at(3, 1).value_or("none"), QByteArray("z"));
    edits.restoreCell(3, 1);
    QVERIFY(!edits.at(3, 1));
    QVERIFY(edits.isEdited(3));
    edits.restoreCell(3, 2);
    edits.restoreCell(9, 9);
    QVERIFY(!edits.isEdited(3));
    edits.leaveOut(7);
    QVERIFY(edits.isLeftOut(7));
    QVERIFY(!edits.isEmpty());
    edits.bringBack(7);
    QVERIFY(!edits.isLeftOut(7));
    QCOMPARE(edits, Edits());
}

void TestEdits::agreesWithPlainEdits()
{
    QRandomGenerator dice(1);
    Edits edits;
    PlainEdits model;
    for (int step = 0; step < 20'000; ++step) {
        model.changeBoth(edits, dice);
        if (step % 100 != 0)
            continue;
        QVERIFY(plain(edits) == model);
        std::set<qint64> edited;
        for (const auto &[place, value] : model.cells) {
            edited.insert(place.first);
            QCOMPARE(edits.at(place.first, place.second), std::optional(value));
        }
        std::set<qint64> touched = edited;
        touched.insert(model.leftOut.begin(), model.leftOut.end());
        QCOMPARE(edits.editedCells(), qint64(model.cells.size()));
        QCOMPARE(edits.editedRows(), qint64(edited.size()));
        QCOMPARE(edits.leftOutRows(), qint64(model.leftOut.size()));
        QCOMPARE(edits.touchedRows(), qint64(touched.size()));
        for (qint64 row = 0; row < 41'000; row += 7) {
            QCOMPARE(edits.isEdited(row), edited.contains(row));
            QCOMPARE(edits.isLeftOut(row), model.leftOut.contains(row));
        }
    }
    QVERIFY(model.cells.size() > 100 && model.leftOut.size() > 100);
}

void TestEdits::equalContentsAreEqualHoweverMade()
{
    QRandomGenerator dice(2);
    Edits walked;
    PlainEdits model;
    for (int step = 0; step < 5'000; ++step)
        model.changeBoth(walked, dice);
    Edits made;
    for (auto cell = model.cells.rbegin(); cell != model.cells.rend(); ++cell)
        made.setCell(cell->first.first, cell->first.second, cell->second);
    QVERIFY(made != walked);
    for (const qint64 row : model.leftOut)
        made.leaveOut(row);
    QCOMPARE(made, walked);
    for (const auto &[place, value] : model.cells)
        walked.restoreCell(place.first, place.second);
    for (const qint64 row : model.leftOut)
        walked.bringBack(row);
    QVERIFY(walked.isEmpty());
    QCOMPARE(walked, Edits());
}

void TestEdits::copiesAreIndependent()
{
    QRandomGenerator dice(3);
    std::vector<std::pair<Edits, PlainEdits>> all(1);
    for (int step = 0; step < 3'000; ++step) {
        auto &[edits, model] = all[dice.bounded(quint32(all.size()))];
        model.changeBoth(edits, dice);
        if (step % 100 == 0)
            all.push_back(all[dice.bounded(quint32(all.size()))]);
    }
    for (const auto &[edits, model] : all)
        QVERIFY(plain(edits) == model);
}

void TestEdits::differenceLeadsFromOneToTheOther()
{
    QRandomGenerator dice(4);
    for (int round = 0; round < 100; ++round) {
        Edits from;
        PlainEdits model;
        const int before = dice.bounded(300);
        for (int step = 0; step < before; ++step)
            model.changeBoth(from, dice);
        Edits to = round % 3 == 0 ? Edits() : from;
        model = plain(to);
        const int between = dice.bounded(300);
        for (int step = 0; step < between; ++step)
            model.changeBoth(to, dice);

        Edits reached = from;
        std::pair<qint64, int> last(-1, -1);
        bool ordered = true;
        Edits::difference(
            from, to,
            [&](qint64 row, int column, const std::optional<QByteArray> &value) {
                ordered = ordered && last < std::pair(row, column);
                last = {row, column};
                if (value)
                    reached.setCell(row, column, *value);
                else
                    reached.restoreCell(row, column);
            },
            [&](qint64 row, bool leftOut) {
                if (leftOut)
                    reached.leaveOut(row);
                else
                    reached.bringBack(row);
            });
        QVERIFY(ordered);
        QCOMPARE(reached, to);
        QCOMPARE(from == to, differences(from, to).cells + differences(from, to).rows == 0);
    }
}

void TestEdits::differenceTellsOnlyWhatChanged()
{
    Edits before;
    for (qint64 row = 0; row < 100'000; ++row)
        before.setCell(row, 1, QByteArray::number(row));
    Edits after = before;
    after.setCell(70'000, 1, "other");
    after.restoreCell(3, 1);
    after.leaveOut(99'999);
    const Differences found = differences(before, after);
    QCOMPARE(found.cells, 2);
    QCOMPARE(found.rows, 1);
}

void TestEdits::sayingWhatIsThereChangesNothing()
{
    Edits edits;
    edits.setCell(3, 1, "x");
    edits.leaveOut(5);
    const Edits before = edits;
    edits.setCell(3, 1, "x");
    edits.leaveOut(5);
    edits.bringBack(6);
    edits.restoreCell(3, 2);
    edits.restoreRow(4);
    edits.restoreRow(5);
    int unshared = 0;
    Edits::difference(
        before, edits, [&](qint64, int, const std::optional<QByteArray> &) { ++unshared; },
        [&](qint64, bool) { ++unshared; });
    QCOMPARE(unshared, 0);
    QCOMPARE(edits, before);
    QVERIFY(edits.at(3, 1) == QByteArray("x") && edits.isLeftOut(5));
}

void TestEdits::chunksShareWhatIsNotChanged()
{
    table::EditChunks before;
    for (const qint64 number : {0, 1, 63, 64, 1000})
        before.change(number, [](table::EditChunk &chunk) { chunk.set(1, 1, "x"); });
    table::EditChunks after = before;
    const auto unshared = [&] {
        std::vector<qint64> numbers;
        table::EditChunks::visitUnshared(before, after,
                                         [&](qint64 number, const table::EditChunk *,
                                             const table::EditChunk *) { numbers.push_back(number); });
        return numbers;
    };
    QCOMPARE(unshared(), std::vector<qint64>());
    after.change(63, [](table::EditChunk &chunk) { chunk.set(1, 1, "y"); });
    QCOMPARE(unshared(), std::vector<qint64>({63}));
    QCOMPARE(before.find(63)->at(1, 1).value_or(""), std::string_view("x"));
    after.put(1000, {});
    after.put(5000, {});
    QCOMPARE(unshared(), std::vector<qint64>({63, 1000}));
    QVERIFY(!after.find(1000) && before.find(1000));
    QCOMPARE(after.next(65).number, -1);
}

void TestEdits::holdsRowsFarApart()
{
    Edits edits;
    constexpr qint64 far = std::numeric_limits<qint64>::max() - 1;
    edits.setCell(far, 0, "far");
    edits.setCell(0, 99'999, "wide");
    edits.leaveOut(qint64(1) << 40);
    QCOMPARE(edits.at(far, 0), std::optional<QByteArray>("far"));
    QCOMPARE(edits.touchedRows(), 3);
    EditedRows rows(&edits);
    QCOMPARE(rows.row(), 0);
    QCOMPARE(rows.column(0), 99'999);
    rows.next();
    QCOMPARE(rows.row(), far);
    rows.next();
    QCOMPARE(rows.row(), -1);
}

void TestEdits::walksFromAnyRow()
{
    QRandomGenerator dice(5);
    Edits edits;
    PlainEdits model;
    for (int step = 0; step < 500; ++step)
        model.changeBoth(edits, dice);
    for (qint64 from = 0; from < 41'000; from += 13) {
        const auto expected = model.cells.lower_bound({from, 0});
        QCOMPARE(EditedRows(&edits, from).row(), expected == model.cells.end() ? -1 : expected->first.first);
    }
}

/// In whichever order they came to have one value, and whichever was another in between.
void TestEdits::oneValueInManyCellsIsKeptOnce()
{
    QRandomGenerator dice(7);
    constexpr int rows = table::EditChunk::rows;
    const QByteArray value(100, 'v');
    table::EditWriter writer {Edits()};
    for (qint64 row = 0; row < rows; ++row)
        writer.setCell(row, 1, {value.constData(), std::size_t(value.size())});
    const Edits written = writer.finish();
    const auto bytesOf = [](const Edits &edits) { return Edits::bytesApart(edits, {}); };
    QVERIFY(bytesOf(written) < 5 * rows);

    Edits edits;
    std::vector<qint64> order;
    for (qint64 row = 0; row < rows; ++row)
        order.push_back(row);
    std::ranges::shuffle(order, dice);
    for (const qint64 row : order) {
        if (dice.bounded(10) == 0)
            edits.setCell(row, 2, "another");
        edits.setCell(row, 1, dice.bounded(10) == 0 ? QByteArray("other") : value);
    }
    QVERIFY(edits != written && bytesOf(edits) > 50 * rows);
    for (const qint64 row : order) {
        edits.setCell(row, 1, value);
        edits.restoreCell(row, 2);
    }
    QCOMPARE(edits, written);
    QVERIFY(bytesOf(edits) < 20 * rows); // room for further cells may be kept
    edits.setCell(3, 1, "x");
    QCOMPARE(edits.at(3, 1), std::optional<QByteArray>("x"));
    QCOMPARE(edits.at(4, 1), std::optional(value));
    edits.restoreRow(3);
    QVERIFY(!edits.at(3, 1));
    edits.setCell(3, 1, value);
    QCOMPARE(edits, written);
}

void TestEdits::writerAgreesWithSingleChanges()
{
    QRandomGenerator dice(6);
    for (int round = 0; round < 100; ++round) {
        Edits edits;
        PlainEdits model;
        const int before = dice.bounded(400);
        for (int step = 0; step < before; ++step)
            model.changeBoth(edits, dice);
        const Edits old = edits;
        EditWriter writer(edits);
        for (qint64 row = dice.bounded(30); row < 41'000; row += 1 + dice.bounded(round % 2 ? 20 : 900)) {
            for (int column = dice.bounded(4); column < 4; column += 1 + dice.bounded(4)) {
                const QByteArray value(dice.bounded(2), 'a');
                if (dice.bounded(3) == 0) {
                    writer.restoreCell(row, column);
                    edits.restoreCell(row, column);
                } else {
                    writer.setCell(row, column, {value.constData(), std::size_t(value.size())});
                    edits.setCell(row, column, value);
                }
            }
        }
        std::set<qint64> changed;
        Edits::difference(
            old, edits, [&](qint64 row, int, const std::optional<QByteArray> &) { changed.insert(row); },
            [](qint64, bool) {});
        QCOMPARE(writer.changedRows(), qint64(changed.size()));
        QCOMPARE(writer.finish(), edits);
    }
}

void TestEdits::writerCountsRealChangesOnly()
{
    Edits before;
    for (qint64 row = 0; row < 5'000; ++row)
        before.setCell(row, 0, "x");
    EditWriter writer(before);
    for (qint64 row = 0; row < 5'000; ++row)
        writer.setCell(row, 0, row == 2'000 ? "y" : "x");
    const Edits after = writer.finish();
    QCOMPARE(differences(before, after).cells, 1);
    QCOMPARE(writer.changedRows(), 1);
    QVERIFY(writer.finish().isEmpty());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"

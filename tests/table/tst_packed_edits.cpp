// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/packed_edits.h"
#include "table/plain_edits.h"

#include <QLoggingCategory>
#include <QTest>

#include <set>
#include <vector>

using table::Edits;
using table::EditUnpacker;

class TestPackedEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesLeadFromOneToTheOther();
    void chunksHoldWhatDiffers();
    void splitsWhatIsLarge();
    void keepsAnyValue();
    void repetitionCostsLittle();
    void stopsWhenNoMoreIsTaken();
    void refusesWhatIsDamaged();
    void refusesWhatIsOutOfOrder();
};

namespace {

std::vector<QByteArray> changes(const Edits &from, const Edits &to)
{
    std::vector<QByteArray> parts;
    table::packChanges(from, to, [&parts](const QByteArray &part) {
        parts.push_back(part);
        return true;
    });
    return parts;
}

Edits unpacked(const Edits &from, const std::vector<QByteArray> &parts)
{
    EditUnpacker unpacker(from);
    for (const QByteArray &part : parts) {
        if (!unpacker.add(part))
            qFatal("a sound part is refused");
    }
    return unpacker.finish();
}

qint64 sizeOf(const std::vector<QByteArray> &parts)
{
    qint64 size = 0;
    for (const QByteArray &part : parts)
        size += part.size();
    return size;
}

Edits filled(qint64 rows, const std::function<QByteArray(qint64)> &value)
{
    table::EditWriter writer {Edits()};
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray made = value(row);
        writer.setCell(row, 2, {made.constData(), std::size_t(made.size())});
    }
    return writer.finish();
}

} // namespace

void TestPackedEdits::changesLeadFromOneToTheOther()
{
    QRandomGenerator dice(21);
    for (int round = 0; round < 200; ++round) {
        Edits from;
        PlainEdits model;
        for (int step = dice.bounded(400); step > 0; --step)
            model.changeBoth(from, dice);
        Edits to = round % 3 == 0 ? Edits() : from;
        model = plain(to);
        for (int step = dice.bounded(400); step > 0; --step)
            model.changeBoth(to, dice);
        QCOMPARE(unpacked(from, changes(from, to)), to);
        QCOMPARE(unpacked(to, changes(to, from)), from);
    }
}

void TestPackedEdits::chunksHoldWhatDiffers()
{
    QRandomGenerator dice(22);
    Edits from;
    PlainEdits model;
    for (int step = 0; step < 1000; ++step)
        model.changeBoth(from, dice);
    std::map<qint64, QByteArray> kept;
    const auto keep = [&kept](qint64 chunk, const QByteArray &content) {
        if (content.isEmpty())
            kept.erase(chunk);
        else
            kept[chunk] = content;
        return true;
    };
    table::packChunks({}, from, keep);
    for (int round = 0; round < 100; ++round) {
        Edits to = from;
        for (int step = dice.bounded(30); step > 0; --step)
            model.changeBoth(to, dice);
        table::packChunks(from, to, keep);
        from = to;
        EditUnpacker unpacker;
        for (const auto &[chunk, content] : kept)
            QVERIFY(unpacker.add(content));
        QCOMPARE(unpacker.finish(), to);
    }
    table::packChunks(from, {}, keep);
    QVERIFY(kept.empty());
}

void TestPackedEdits::splitsWhatIsLarge()
{
    const Edits edits = filled(100'000, [](qint64 row) { return QByteArray::number(row * 7919); });
    const auto parts = changes({}, edits);
    QVERIFY(parts.size() > 3);
    QCOMPARE(unpacked({}, parts), edits);
    QCOMPARE(unpacked(edits, changes(edits, {})), Edits());
}

void TestPackedEdits::keepsAnyValue()
{
    Edits edits;
    edits.setCell(0, 0, QByteArray(""));
    edits.setCell(0, 1, QByteArray("a\0b", 3));
    edits.setCell(0, table::EditChunk::columns - 1, QByteArray("\xff\xfe"));
    edits.setCell(qint64(1) << 40, 3, QByteArray(1'000'000, 'x') + "\n\"y\"");
    edits.leaveOut(qint64(1) << 41);
    edits.leaveOut(3);
    QCOMPARE(unpacked({}, changes({}, edits)), edits);
}

/// A bulk edit is kept as what it is: much of the same.
void TestPackedEdits::repetitionCostsLittle()
{
    constexpr qint64 rows = 200'000;
    const Edits constant = filled(rows, [](qint64) { return QByteArray("not given"); });
    QVERIFY(sizeOf(changes({}, constant)) < rows / 10);
    QVERIFY(sizeOf(changes(constant, {})) < rows / 10);
    Edits out;
    for (qint64 row = 0; row < rows; ++row)
        out.leaveOut(row);
    QVERIFY(sizeOf(changes({}, out)) < rows / 10);
    Edits one = constant;
    one.setCell(rows / 2, 2, "x");
    QVERIFY(sizeOf(changes(constant, one)) < 20);
}

void TestPackedEdits::stopsWhenNoMoreIsTaken()
{
    const Edits edits = filled(300'000, [](qint64 row) { return QByteArray::number(row * 7919); });
    int parts = 0;
    table::packChanges({}, edits, [&parts](const QByteArray &) { return ++parts < 2; });
    QCOMPARE(parts, 2);
    int chunks = 0;
    table::packChunks({}, edits, [&chunks](qint64, const QByteArray &) { return ++chunks < 5; });
    QCOMPARE(chunks, 5);
}

/// Whatever bytes: refused or read, never more memory than they can stand for, never a crash.
void TestPackedEdits::refusesWhatIsDamaged()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // one a damaged part
    QVERIFY(!EditUnpacker().add({}));
    QVERIFY(!EditUnpacker().add("x"));
    QVERIFY(!EditUnpacker().add("z"));
    QVERIFY(!EditUnpacker().add(QByteArray("z\xff\xff\xff\xff\x78\x9c\x03", 8)));
    QRandomGenerator dice(23);
    const QByteArray small
        = changes({}, filled(5, [](qint64 row) { return QByteArray::number(row); })).front();
    const QByteArray large = changes({}, filled(900, [](qint64) { return QByteArray("same"); })).front();
    QCOMPARE(small.front(), 'p');
    QCOMPARE(large.front(), 'z');
    int refused = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray part = round % 2 ? small : large;
        for (int change = dice.bounded(1, 4); change > 0; --change)
            part[dice.bounded(1, int(part.size()))] = char(dice.bounded(256));
        if (dice.bounded(4) == 0)
            part.truncate(dice.bounded(1, int(part.size())));
        EditUnpacker unpacker;
        refused += !unpacker.add(part);
        QVERIFY(unpacker.finish().editedCells() <= 1'000);
    }
    QVERIFY(refused > 1'000);
}

void TestPackedEdits::refusesWhatIsOutOfOrder()
{
    const auto parts
        = changes({}, filled(100'000, [](qint64 row) { return QByteArray::number(row * 7919); }));
    EditUnpacker unpacker;
    QVERIFY(unpacker.add(parts[1]));
    QVERIFY(!unpacker.add(parts[0]));
}

QTEST_GUILESS_MAIN(TestPackedEdits)
#include "tst_packed_edits.moc"

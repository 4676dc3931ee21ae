// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/replacement.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quality;

class TestReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesInACell_data();
    void replacesInACell();
    void agreesWithQStringOnRandomCells();
    void looksInTheColumnsThatAreAskedFor();
    void looksInListedRowsOnly();
    void countsCellsAndRowsBefore();
    void losesNoBytesOfDamagedCells();
    void putsTheFilesValueBackWithoutAnEdit();

private:
    Tables m_tables;
    base::Progress m_progress;
};

void TestReplacement::replacesInACell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Replacement>("replacement");
    QTest::addColumn<QString>("after");
    const auto text = [](const char *bytes) { return QString::fromUtf8(bytes); };
    const auto row
        = [&](const char *name, const char *cell, const Replacement &replacement, const char *after) {
              QTest::newRow(name) << text(cell) << replacement << text(after);
          };
    row("everywhere", "aXbXc", {.find = text("x"), .replace = text("--")}, "a--b--c");
    row("by case", "aXbxc", {.find = text("x"), .replace = text("-"), .caseSensitive = true}, "aXb-c");
    row("whole cell", "Sverige", {.find = text("sverige"), .replace = text("SE"), .wholeCell = true}, "SE");
    row("not the whole", "Sverige 1", {.find = text("sverige"), .replace = text("SE"), .wholeCell = true},
        "Sverige 1");
    row("whole by case", "SE",
        {.find = text("se"), .replace = text("x"), .wholeCell = true, .caseSensitive = true}, "SE");
    row("to nothing", "a b c", {.find = text(" ")}, "abc");
    row("an empty text", "abc", {.find = {}, .replace = text("x")}, "abc");
    row("an empty text, whole", "", {.find = {}, .replace = text("x"), .wholeCell = true}, "");
    row("not again in what it wrote", "aa", {.find = text("a"), .replace = text("aa")}, "aaaa");
    row("overlapping", "aaa", {.find = text("aa"), .replace = text("b")}, "ba");
    row("other scripts", "ÅSA Åsa åsa", {.find = text("åsa"), .replace = text("Asa")}, "Asa Asa Asa");
    row("greek", "ΣΊΣΥΦΟΣ", {.find = text("σίσυφος"), .replace = text("x"), .wholeCell = true}, "x");
    row("folded to another length", "\u212Aelvin kelvin", {.find = text("kelvin"), .replace = text("K")},
        "K K");
    row("beyond the first plane", "\U00010400x", {.find = text("\U00010428"), .replace = text("y")}, "yx");
    row("the same again", "abc", {.find = text("B"), .replace = text("b")}, "abc");
    row("pattern characters", "a.b(c", {.find = text(".b("), .replace = text("\\1")}, "a\\1c");
}

void TestReplacement::replacesInACell()
{
    QFETCH(const QString, cell);
    QFETCH(const Replacement, replacement);
    QFETCH(const QString, after);
    const table::Table table = m_tables.of("a,b\n\"" + cell.toUtf8() + "\",-\n");
    const auto replaced = replaceAll(table, RowList::all(1), replacement, m_progress);
    QVERIFY(replaced);
    const table::Table edited(table.document(), replaced->after);
    QCOMPARE(QString::fromUtf8(edited.cell(0, 0).value_or("?")), after);
    QCOMPARE(replaced->rows, cell != after ? 1 : 0);
    QCOMPARE(replaced->after.isEmpty(), cell == after);
}

/// Few characters, so that there are many places to find; of one, two and three bytes, with and without case.
void TestReplacement::agreesWithQStringOnRandomCells()
{
    const QString alphabet = QString::fromUtf8("aAbéÉß\u212AkΣσς");
    QRandomGenerator dice(1);
    const auto any = [&](int most) {
        QString text;
        for (int length = dice.bounded(most + 1); length > 0; --length)
            text += alphabet[dice.bounded(int(alphabet.size()))];
        return text;
    };
    QByteArray text = "a\n";
    QStringList cells;
    for (int row = 0; row < 300; ++row) {
        cells << any(8);
        text += '"' + cells.back().toUtf8() + "\"\n";
    }
    const table::Table table = m_tables.of(text + "\"end\"\n");
    for (int round = 0; round < 200; ++round) {
        const Replacement replacement {.find = any(1) + alphabet[dice.bounded(int(alphabet.size()))],
                                       .replace = any(3),
                                       .caseSensitive = dice.bounded(2) == 0};
        const auto replaced = replaceAll(table, RowList::all(300), replacement, m_progress);
        QVERIFY(replaced);
        for (int row = 0; row < 300; ++row) {
            const QString expected
                = QString(cells[row])
                      .replace(replacement.find, replacement.replace,
                               replacement.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive);
            const auto edited = replaced->after.at(row, 0);
            QCOMPARE(edited.has_value(), expected != cells[row]);
            QCOMPARE(QString::fromUtf8(edited.value_or(cells[row].toUtf8())), expected);
        }
    }
}

void TestReplacement::looksInTheColumnsThatAreAskedFor()
{
    const table::Table table = m_tables.of("a,b,c\nx,x,x,x\n");
    const auto cells = [&](const Replacement &replacement) {
        const auto preview = previewReplacement(table, RowList::all(1), replacement, m_progress);
        QList<int> columns;
        for (const ReplacementPreview::Sample &sample : preview->samples)
            columns << sample.column;
        return columns;
    };
    const QString x = QStringLiteral("x");
    QCOMPARE(cells({.find = x}), QList<int>({0, 1, 2}));
    QCOMPARE(cells({.find = x, .passOver = {1}}), QList<int>({0, 2}));
    QCOMPARE(cells({.column = 2, .find = x}), QList<int>({2}));
    QCOMPARE(cells({.column = 2, .find = x, .passOver = {2}}), QList<int>());
}

void TestReplacement::looksInListedRowsOnly()
{
    const table::Table table = m_tables.of("a\nx\nx\nx\n");
    const RowList list = RowList::of(3, [](qint64 row) { return row == 1; });
    const auto replaced = replaceAll(table, list, {.find = QStringLiteral("X")}, m_progress);
    QVERIFY(replaced);
    QCOMPARE(replaced->rows, 1);
    QVERIFY(!replaced->after.isEdited(0) && replaced->after.isEdited(1) && !replaced->after.isEdited(2));
}

void TestReplacement::countsCellsAndRowsBefore()
{
    QByteArray text = "a,b\n";
    table::Edits edits;
    for (int row = 0; row < 50; ++row)
        text += row % 2 ? "x,y\n" : "xx,x\n";
    edits.setCell(1, 0, "z");
    edits.setCell(3, 1, "x");
    const table::Table table = m_tables.of(text, edits);
    const Replacement replacement {.find = QStringLiteral("x"), .replace = QStringLiteral("y")};
    const auto preview = previewReplacement(table, RowList::all(50), replacement, m_progress);
    const auto replaced = replaceAll(table, RowList::all(50), replacement, m_progress);
    QVERIFY(preview && replaced);
    QCOMPARE(preview->cells, 75);
    QCOMPARE(preview->rows, 49);
    QCOMPARE(replaced->rows, 49);
    QCOMPARE(preview->samples.size(), limits::replacementSamples);
    for (const ReplacementPreview::Sample &sample : preview->samples) {
        QCOMPARE(table.cell(sample.row, sample.column).value_or("?"), sample.before);
        QCOMPARE(replaced->after.at(sample.row, sample.column).value_or(sample.before == "x" ? "y" : "?"),
                 sample.after);
    }
    QVERIFY(preview->samples.front()
            == (ReplacementPreview::Sample {.row = 0, .column = 0, .before = "xx", .after = "yy"}));
}

void TestReplacement::losesNoBytesOfDamagedCells()
{
    table::Edits edits;
    edits.setCell(0, 0, "x\xFF \xC3\x85 a");
    const table::Table table = m_tables.of("a\n-\n\xEF\xBF\xBD a\n", edits);
    for (const bool pattern : {false, true}) {
        const auto replaced = replaceAll(
            table, RowList::all(2),
            {.find = QStringLiteral("A"), .replace = QStringLiteral("b"), .pattern = pattern}, m_progress);
        QVERIFY(replaced);
        QCOMPARE(replaced->rows, 1);
        QCOMPARE(replaced->after.at(0, 0).value_or("?"), QByteArray("x\xFF \xC3\x85 a"));
        QCOMPARE(replaced->after.at(1, 0).value_or("?"), QByteArray("\xEF\xBF\xBD b"));
    }
}

void TestReplacement::putsTheFilesValueBackWithoutAnEdit()
{
    const table::Table table = m_tables.of("a\none\ntwo\n");
    const QString one = QStringLiteral("one");
    const QString uno = QStringLiteral("uno");
    const auto there = replaceAll(table, RowList::all(2), {.find = one, .replace = uno}, m_progress);
    QVERIFY(there && there->rows == 1);
    const auto back = replaceAll({table.document(), there->after}, RowList::all(2),
                                 {.find = uno, .replace = one}, m_progress);
    QVERIFY(back);
    QCOMPARE(back->rows, 1);
    QVERIFY(back->after.isEmpty());
}

QTEST_GUILESS_MAIN(TestReplacement)
#include "tst_replacement.moc"

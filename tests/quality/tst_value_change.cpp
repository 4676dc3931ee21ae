// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/mappings.h"
#include "quality/tables.h"
#include "quality/value_change.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quality;
using Cells = ValueOrder::Cells;

class TestValueChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatItPreviewed();
    void tellsWhatOnlyLooksAlike();
    void putsTheFilesValueBackWithoutAnEdit();
    void refusesSecretColumns();
    void endsWhenCancelled();

private:
    Tables m_tables;
    base::Progress m_progress;
    xdm::Mapping m_mapping
        = mappingOf({QStringLiteral("email"), QStringLiteral("name")}, xdm::ExportForm::Other);
};

/// On random cells, with edits among them, the table is what a plain loop makes of it, and the figures too.
void TestValueChange::doesWhatItPreviewed()
{
    const std::vector<QByteArray> words {"", " ", "\xC2\xA0", "se", "SE", " se", "Sverige"};
    QRandomGenerator dice(3);
    const auto any = [&] { return words[std::size_t(dice.bounded(int(words.size())))]; };
    for (int round = 0; round < 60; ++round) {
        QByteArray text = "email,name\n";
        table::Edits edits;
        for (int row = 0; row < 40; ++row) {
            text += "x,\"" + any() + "\"\n";
            if (dice.bounded(4) == 0)
                edits.setCell(row, 1, any());
        }
        const table::Table table = m_tables.of(text, edits);
        const RowList rows = RowList::of(40, [&](qint64) { return dice.bounded(4) > 0; });
        const ValueOrder order {.column = 1,
                                .value = any(),
                                .cells = Cells(dice.bounded(3)),
                                .held = any(),
                                .alike = dice.bounded(2) == 0};
        ValuePreview expected;
        std::vector<QByteArray> after;
        for (int row = 0; row < 40; ++row) {
            const QByteArray cell = table.cell(row, 1).value_or("?");
            const QByteArray plain = cell == "\xC2\xA0" ? QByteArray() : cell.trimmed().toLower();
            const QByteArray held = order.held == "\xC2\xA0" ? QByteArray() : order.held.trimmed().toLower();
            const bool alike = cell != order.held && plain == held;
            const bool listed = rows.contains(row);
            const bool meant = order.cells == Cells::All || (order.cells == Cells::Blank && plain.isEmpty())
                || (order.cells == Cells::Holding && (cell == order.held || (alike && order.alike)));
            const bool changes = listed && meant && cell != order.value;
            expected.alike += listed && order.cells == Cells::Holding && alike;
            expected.same += listed && meant && cell == order.value;
            expected.rows += changes;
            expected.blank += changes && plain.isEmpty();
            after.push_back(changes ? order.value : cell);
        }
        const auto preview = previewValue(table, rows, order, m_mapping, m_progress);
        QVERIFY(preview);
        QVERIFY(*preview == expected);
        const auto set = setValue(table, rows, order, m_mapping, m_progress);
        QVERIFY(set);
        QCOMPARE(set->rows, expected.rows);
        const table::Table changed(table.document(), set->after);
        for (int row = 0; row < 40; ++row)
            QCOMPARE(changed.cell(row, 1).value_or("?"), after[std::size_t(row)]);
    }
}

void TestValueChange::tellsWhatOnlyLooksAlike()
{
    const table::Table table = m_tables.of("email,name\nx,Ö\nx,ö\nx,\" Ö \"\nx,o\n");
    const ValueOrder order {.column = 1, .value = "-", .cells = Cells::Holding, .held = "Ö"};
    const auto preview = previewValue(table, RowList::all(4), order, m_mapping, m_progress);
    QVERIFY(preview);
    QVERIFY(*preview == (ValuePreview {.rows = 1, .blank = 0, .same = 0, .alike = 2}));
}

void TestValueChange::putsTheFilesValueBackWithoutAnEdit()
{
    table::Edits edits;
    edits.setCell(0, 1, "other");
    const table::Table table = m_tables.of("email,name\nx,one\nx,one\n", edits);
    const auto set = setValue(table, RowList::all(2), {.column = 1, .value = "one"}, m_mapping, m_progress);
    QVERIFY(set);
    QCOMPARE(set->rows, 1);
    QVERIFY(set->after.isEmpty());
}

void TestValueChange::refusesSecretColumns()
{
    xdm::Mapping mapping = m_mapping;
    mapping.columns[1].state = xdm::State::Secret;
    const table::Table table = m_tables.of("email,name\nx,one\n");
    const ValueOrder order {.column = 1, .value = "two"};
    const auto preview = previewValue(table, RowList::all(1), order, mapping, m_progress);
    const auto set = setValue(table, RowList::all(1), order, mapping, m_progress);
    QVERIFY(!preview && !set);
    QCOMPARE(preview.error().code, base::ErrorCode::ColumnSecret);
    QCOMPARE(set.error().code, base::ErrorCode::ColumnSecret);
}

void TestValueChange::endsWhenCancelled()
{
    const table::Table table = m_tables.of("email,name\nx,one\n");
    base::Progress progress;
    progress.cancel();
    const auto set = setValue(table, RowList::all(1), {.column = 1, .value = "two"}, m_mapping, progress);
    QVERIFY(!set);
    QCOMPARE(set.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestValueChange)
#include "tst_value_change.moc"

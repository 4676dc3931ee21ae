// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/duplicate_groups.h"
#include "quality/mappings.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quality;

namespace {

const QStringList header {QStringLiteral("email"), QStringLiteral("name"), QStringLiteral("seen"),
                          QStringLiteral("city"), QStringLiteral("password_hash")};

} // namespace

class TestDuplicateGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByRule_data();
    void mergesByRule();
    void takesTheLatestByDate();
    void prefersWhatWasChosenByHand();
    void leavesSecretsAlone();
    void comparesAddressesAsTheCheckDoes();
    void passesOverRowsThatAreLeftOut();
    void agreesWithAPlainModel_data();
    void agreesWithAPlainModel();
    void putsTheFilesValueBackWithoutAnEdit();
    void mergesNoExportOfSeveralRowsForOneCustomer();
    void endsWhenCancelled();

private:
    std::shared_ptr<const DuplicateGroups> find(const table::Table &table, qint64 spoolBytes = 1 << 20)
    {
        auto found = DuplicateGroups::find(table, m_mapping, xdm::Schema::standard(), m_progress, spoolBytes);
        return found ? *found : nullptr;
    }

    QByteArrayList merged(const table::Table &table, const MergeOrder &order, qint64 row)
    {
        const auto groups = find(table);
        const auto merged = groups->merge(order, m_progress);
        const table::Table after(table.document(), merged ? merged->after : table::Edits());
        QByteArrayList cells;
        for (int column = 0; column < table.columns(); ++column)
            cells << after.cell(row, column).value_or("?");
        return cells;
    }

    static xdm::Mapping mapping()
    {
        xdm::Mapping mapping = mappingOf(header, xdm::ExportForm::Other);
        mapping.columns[4].state = xdm::State::Secret;
        return mapping;
    }

    Tables m_tables;
    base::Progress m_progress;
    xdm::Mapping m_mapping = mapping();
};

void TestDuplicateGroups::mergesByRule_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("latest") << int(Survivor::Latest) << QByteArray("Eve");
    QTest::newRow("first") << int(Survivor::First) << QByteArray("Eva");
    QTest::newRow("longest") << int(Survivor::Longest) << QByteArray("Éva-Lo");
    QTest::newRow("by hand") << int(Survivor::ByHand) << QByteArray("");
}

void TestDuplicateGroups::mergesByRule()
{
    QFETCH(const int, rule);
    QFETCH(const QByteArray, name);
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "eva@example.com,Eva,2024-01-01,Lund,a\n"
                                           "bo@example.com,Bo,,,b\n"
                                           "eva@example.com,\"Éva-Lo\",2024-02-02,\" \",c\n"
                                           "eva@example.com,Eve,,,d\n"
                                           "eva@example.com,,,,e\n");
    const MergeOrder order {.rules = std::vector<Survivor>(5, Survivor(rule))};
    const auto groups = find(table);
    QVERIFY(groups);
    QCOMPARE(groups->groups(), 1);
    const auto preview = groups->preview(order, m_progress);
    QVERIFY(preview);
    QCOMPARE(preview->groups, 1);
    QCOMPARE(preview->rows, 4);
    QCOMPARE(preview->samples.size(), std::size_t(1));
    const MergedGroup &group = preview->samples.front();
    QCOMPARE(group.first, 0);
    QCOMPARE(group.survivor, 4);
    QCOMPARE(group.rows.size(), std::size_t(4));
    QCOMPARE(group.merged[1], name);
    QCOMPARE(group.merged[3], QByteArray("Lund")); // the one value there is, whatever the rule
    QVERIFY(group.differing == std::vector<int>({1, 2}));
    for (const MergePreview::Field &field : preview->fields)
        QCOMPARE(field.undecided, Survivor(rule) == Survivor::ByHand && field.differing > 0 ? 1 : 0);
    const auto done = groups->merge(order, m_progress);
    QVERIFY(done);
    QCOMPARE(done->rows, 4);
    for (const qint64 row : {0, 2, 3})
        QVERIFY(done->after.isLeftOut(row));
    QVERIFY(!done->after.isLeftOut(1) && !done->after.isLeftOut(4));
    const table::Table after(table.document(), done->after);
    QCOMPARE(after.cell(4, 1).value_or("?"), name);
    QCOMPARE(after.cell(4, 3).value_or("?"), QByteArray("Lund"));
}

void TestDuplicateGroups::takesTheLatestByDate()
{
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,old,2023-05-01,,x\n"
                                           "a@example.com,new,2024-05-01 10:00,,x\n"
                                           "a@example.com,none,never,,x\n"
                                           "a@example.com,newer,2024-05-01 10:30,,x\n"
                                           "a@example.com,older,2022-01-01,Lund,x\n");
    const MergeOrder order {.dateColumn = 2};
    QCOMPARE(merged(table, order, 3),
             (QByteArrayList {"a@example.com", "newer", "2024-05-01 10:30", "Lund", "x"}));
    const auto done = find(table)->merge(order, m_progress);
    QVERIFY(done && !done->after.isLeftOut(3) && done->after.leftOutRows() == 4);
    const MergeOrder first {.dateColumn = 2, .rules = std::vector<Survivor>(5, Survivor::First)};
    QCOMPARE(merged(table, first, 3).at(1), QByteArray("none")); // what has no date was before all
}

void TestDuplicateGroups::prefersWhatWasChosenByHand()
{
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,one,,Lund,x\n"
                                           "b@example.com,one,,,x\n"
                                           "a@example.com,two,,,x\n"
                                           "b@example.com,two,,,x\n");
    const MergeOrder order {.chosen = {{{0, 1}, "one"}, {{0, 3}, ""}}};
    QCOMPARE(merged(table, order, 2), (QByteArrayList {"a@example.com", "one", "", "", "x"}));
    QCOMPARE(merged(table, order, 3).at(1), QByteArray("two"));
}

void TestDuplicateGroups::leavesSecretsAlone()
{
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,x,,,first\n"
                                           "a@example.com,x,,,\n");
    const MergeOrder order {.chosen = {{{0, 4}, "first"}}};
    QCOMPARE(merged(table, order, 1).at(4), QByteArray());
    const auto preview = find(table)->preview(order, m_progress);
    QVERIFY(preview);
    QVERIFY(preview->fields.empty());
    for (const MergedGroup::Row &row : preview->samples.front().rows)
        QVERIFY(row.cells[4].isEmpty());
}

void TestDuplicateGroups::comparesAddressesAsTheCheckDoes()
{
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "\" A@Example.com \",x,,,x\n"
                                           "a@example.com,x,,,x\n"
                                           "n/a,x,,,x\n"
                                           "n/a,x,,,x\n"
                                           "broken@,x,,,x\n"
                                           "broken@,x,,,x\n");
    const auto preview = find(table)->preview({}, m_progress);
    QVERIFY(preview);
    QCOMPARE(preview->groups, 1);
    QCOMPARE(preview->rows, 2);
    QVERIFY(preview->fields.empty()); // it is the same address
    const MergeOrder longest {.rules = std::vector<Survivor>(5, Survivor::Longest)};
    QCOMPARE(merged(table, longest, 1).front(), QByteArray("a@example.com"));
}

void TestDuplicateGroups::passesOverRowsThatAreLeftOut()
{
    table::Edits edits;
    edits.leaveOut(1);
    edits.setCell(3, 0, "a@example.com");
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,one,,,x\n"
                                           "a@example.com,two,,,x\n"
                                           "c@example.com,three,,,x\n"
                                           "d@example.com,,,,x\n",
                                           edits);
    QCOMPARE(merged(table, {}, 3), (QByteArrayList {"a@example.com", "one", "", "", "x"}));
}

void TestDuplicateGroups::agreesWithAPlainModel_data()
{
    QTest::addColumn<qint64>("spoolBytes");
    QTest::newRow("in memory") << qint64(1 << 24);
    QTest::newRow("by way of a file") << qint64(2000);
}

void TestDuplicateGroups::agreesWithAPlainModel()
{
    QFETCH(const qint64, spoolBytes);
    QRandomGenerator dice(21);
    for (int round = 0; round < 12; ++round) {
        const int count = 400;
        QByteArray text = "email,name,seen,city,password_hash\n";
        table::Edits edits;
        for (int row = 0; row < count; ++row) {
            text += 'p' + QByteArray::number(dice.bounded(1 + round * 30)) + "@example.com,"
                + char('a' + dice.bounded(4)) + ",2024-0" + QByteArray::number(1 + dice.bounded(9)) + "-01,"
                + QByteArray(dice.bounded(4), 'c') + ",s\n";
            if (dice.bounded(10) == 0)
                edits.leaveOut(row);
            if (dice.bounded(6) == 0)
                edits.setCell(row, 1, QByteArray(1, char('a' + dice.bounded(5))));
        }
        const table::Table table = m_tables.of(text, edits);
        MergeOrder order {.dateColumn = dice.bounded(2) == 0 ? 2 : -1};
        for (int column = 0; column < 5; ++column)
            order.rules.push_back(Survivor(dice.bounded(3)));

        std::map<QByteArray, std::vector<qint64>> groups; // the plain model
        const auto cell = [&](qint64 row, int column) { return table.cell(row, column).value_or("?"); };
        for (qint64 row = 0; row < count; ++row) {
            if (!edits.isLeftOut(row))
                groups[cell(row, 0)].push_back(row);
        }
        table::Edits expected = edits;
        qint64 several = 0;
        qint64 rows = 0;
        for (auto &[address, members] : groups) {
            if (members.size() < 2)
                continue;
            ++several;
            rows += qint64(members.size());
            std::ranges::sort(members, {}, [&](qint64 row) {
                return std::pair(order.dateColumn < 0 ? QByteArray() : cell(row, 2), row);
            });
            const qint64 survivor = members.back();
            for (int column = 0; column < 4; ++column) {
                QByteArray best;
                for (const qint64 row : members) {
                    const QByteArray value = cell(row, column);
                    const Survivor rule = order.rules[std::size_t(column)];
                    if (!value.isEmpty()
                        && (best.isEmpty() || rule == Survivor::Latest
                            || (rule == Survivor::Longest && value.size() >= best.size())))
                        best = value;
                }
                if (best == cell(survivor, column))
                    continue;
                if (best.toStdString() == table.document().record(survivor)->view().field(column))
                    expected.restoreCell(survivor, column);
                else
                    expected.setCell(survivor, column, best);
            }
            for (const qint64 row : members) {
                if (row != survivor)
                    expected.leaveOut(row);
            }
        }
        const auto found = find(table, spoolBytes);
        QVERIFY(found);
        QCOMPARE(found->groups(), several);
        const auto preview = found->preview(order, m_progress);
        const auto done = found->merge(order, m_progress);
        QVERIFY(preview && done);
        QCOMPARE(preview->groups, several);
        QCOMPARE(preview->rows, rows);
        QCOMPARE(done->rows, rows - several + preview->changed);
        QVERIFY(done->after == expected);
        for (const MergedGroup &sample : preview->samples) {
            for (int column = 0; column < 4; ++column)
                QCOMPARE(
                    sample.merged[std::size_t(column)],
                    table::Table(table.document(), expected).cell(sample.survivor, column).value_or("?"));
        }
    }
}

void TestDuplicateGroups::putsTheFilesValueBackWithoutAnEdit()
{
    table::Edits edits;
    edits.setCell(1, 1, "");
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,one,,,x\n"
                                           "a@example.com,one,,,x\n",
                                           edits);
    const auto done = find(table)->merge({}, m_progress);
    QVERIFY(done);
    QCOMPARE(done->after.editedCells(), 0);
    QVERIFY(done->after.isLeftOut(0));
}

void TestDuplicateGroups::mergesNoExportOfSeveralRowsForOneCustomer()
{
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,one,,,x\n"
                                           "a@example.com,two,,,x\n");
    for (const xdm::ExportForm form : {xdm::ExportForm::CommerceAddresses, xdm::ExportForm::CommerceSingle}) {
        xdm::Mapping mapping = m_mapping;
        mapping.form = form;
        QVERIFY(!DuplicateGroups::canMerge(mapping));
        const auto found = DuplicateGroups::find(table, mapping, xdm::Schema::standard(), m_progress);
        QVERIFY(found);
        QCOMPARE((*found)->groups(), 0);
    }
}

void TestDuplicateGroups::endsWhenCancelled()
{
    const table::Table table = m_tables.of("email,name,seen,city,password_hash\n"
                                           "a@example.com,one,,,x\n"
                                           "a@example.com,two,,,x\n");
    const auto groups = find(table);
    base::Progress progress;
    progress.cancel();
    const auto found = DuplicateGroups::find(table, m_mapping, xdm::Schema::standard(), progress);
    const auto preview = groups->preview({}, progress);
    const auto merged = groups->merge({}, progress);
    QVERIFY(!found && !preview && !merged);
    QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(merged.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDuplicateGroups)
#include "tst_duplicate_groups.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue_score.h"
#include "quality/tables.h"

#include <QTest>

using namespace quality;

/// What is suggested is right: files of which the truth is known, full of what only looks like an address.
class TestRescuePrecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsWhatIsRight_data();
    void suggestsWhatIsRight();

private:
    QTemporaryDir m_folder;
};

void TestRescuePrecision::suggestsWhatIsRight_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("bare");
    QTest::addColumn<bool>("oneName");
    for (const quint64 seed : {1, 2, 3}) {
        QTest::addRow("all columns, seed %d", int(seed)) << seed << false << false;
        QTest::addRow("one column with names, seed %d", int(seed)) << seed << false << true;
        QTest::addRow("few columns, seed %d", int(seed)) << seed << true << false;
    }
}

void TestRescuePrecision::suggestsWhatIsRight()
{
    QFETCH(const quint64, seed);
    QFETCH(const bool, bare);
    QFETCH(const bool, oneName);
    const QString path = m_folder.filePath(QStringLiteral("lost.csv"));
    const support::LostTruth truth = support::writeLostCustomers(
        path, {.rows = 40'000, .seed = seed, .lost = 0.25, .bare = bare, .oneName = oneName});
    const table::Table table = Tables::fromFile(path);
    const xdm::Schema &schema = xdm::Schema::standard();
    const xdm::Mapping mapping = xdm::match(table.document().columns(), table.document().sample(), schema);
    base::Progress progress;
    const auto report = check(table, mapping, schema, progress);
    QVERIFY(report);
    const auto rescue = findRescue(table, *report->states, mapping, schema, progress);
    QVERIFY(rescue);
    const ScoredRescue score = scoreRescue(table, *rescue, mapping, truth);
    for (const auto &[kind, one] : score.byKind)
        qInfo("%-9s suggested %5lld, right %5.2f %%; findable %5lld, found %5.1f %%", kind.constData(),
              one.suggested, 100 * one.precision(), one.findable, 100 * one.recall());
    for (const QString &wrong : score.wrong)
        qInfo("wrong: %s", qPrintable(wrong));
    QVERIFY2(score.all.precision() >= 0.995, qPrintable(QString::number(score.all.precision())));
    for (const auto &[kind, one] : score.byKind) {
        QVERIFY2(one.precision() >= 0.995, kind.constData());
        QVERIFY2(one.recall() >= 0.7, kind.constData());
        QVERIFY2(one.suggested >= (one.findable > 0 ? 300 : 0), kind.constData());
    }
}

QTEST_GUILESS_MAIN(TestRescuePrecision)
#include "tst_rescue_precision.moc"

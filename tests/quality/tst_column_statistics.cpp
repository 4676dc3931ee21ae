// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/column_statistics.h"
#include "quality/tables.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using quality::ColumnStatistics;

class TestColumnStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainCounting();
    void countsBlanksAsNotFilled();
    void takesAFewDifferentSamples();
    void cutsLongSamplesBetweenCharacters();
    void readsADocumentWithoutAnIndex();
    void tellsTheSampleFromTheWhole();
    void stopsWhenCancelled();

private:
    ColumnStatistics statistics(const QByteArray &text)
    {
        base::Progress progress;
        const auto found = quality::statisticsOf(m_tables.of(text).document(), progress);
        return found ? *found : ColumnStatistics();
    }

    Tables m_tables;
};

void TestColumnStatistics::agreesWithPlainCounting()
{
    const std::vector<QByteArray> values {"",  " ", "a", "b",        " b ",     "c",
                                          "d", "e", "f", "\xC3\xA9", "\xC2\xA0"};
    QRandomGenerator dice(1);
    for (int round = 0; round < 50; ++round) {
        QByteArray text = "one,two,three\n";
        std::vector<qint64> filled(3);
        std::vector<std::vector<QByteArray>> samples(3);
        const int rows = dice.bounded(1, 200);
        for (int row = 0; row < rows; ++row) {
            const int columns = dice.bounded(1, 5);
            for (int column = 0; column < columns; ++column) {
                const QByteArray &value = values[dice.bounded(quint32(values.size()))];
                text += (column > 0 ? "," : "") + value;
                const QByteArray bare = value == "\xC2\xA0" ? QByteArray() : value.trimmed();
                if (bare.isEmpty() || column >= 3)
                    continue;
                ++filled[std::size_t(column)];
                auto &known = samples[std::size_t(column)];
                if (known.size() < 5 && std::ranges::find(known, bare) == known.end())
                    known.push_back(bare);
            }
            text += text.endsWith('\n') ? "\"\"\n" : "\n"; // a line without any byte is no row
        }
        text += "end,end,end\n";
        const ColumnStatistics found = statistics(text);
        QCOMPARE(found.rows, rows + 1);
        QVERIFY(found.exact);
        QCOMPARE(found.columns.size(), std::size_t(3));
        for (std::size_t column = 0; column < 3; ++column) {
            QCOMPARE(found.columns[column].filled, filled[column] + 1);
            if (samples[column].size() < 5)
                samples[column].emplace_back("end");
            QCOMPARE(found.columns[column].samples, samples[column]);
        }
    }
}

void TestColumnStatistics::countsBlanksAsNotFilled()
{
    const ColumnStatistics found = statistics("a,b\n\" \t\",1\n\xE2\x80\x8B,2\n,3\n\"\r\n\",4\nx,5\n");
    QCOMPARE(found.columns[0].filled, 1);
    QCOMPARE(found.columns[0].samples, std::vector<QByteArray>({"x"}));
    QCOMPARE(found.columns[1].filled, 5);
}

void TestColumnStatistics::takesAFewDifferentSamples()
{
    const ColumnStatistics found = statistics("a\n1\n 1\n2\n1\n3\n4\n5\n6\n");
    QCOMPARE(found.columns[0].samples, std::vector<QByteArray>({"1", "2", "3", "4", "5"}));
    QCOMPARE(found.columns[0].filled, 8);
}

void TestColumnStatistics::cutsLongSamplesBetweenCharacters()
{
    const QByteArray fits(200, 'x');
    const QByteArray across = QByteArray(199, 'y') + "\xC3\xA9";
    const ColumnStatistics found = statistics("a\n" + fits + "\n" + fits + "x\n" + across + "\n");
    QCOMPARE(found.columns[0].samples, std::vector<QByteArray>({fits, QByteArray(199, 'y')}));
}

void TestColumnStatistics::readsADocumentWithoutAnIndex()
{
    const csv::Document indexed = m_tables.of("a,b\n1,2\n3,\n").document();
    const auto bare = csv::Document::open(indexed.source().path());
    QVERIFY(bare && !bare->isIndexed());
    base::Progress progress;
    const auto found = quality::statisticsOf(*bare, progress);
    QVERIFY(found && *found == *quality::statisticsOf(indexed, progress));
}

void TestColumnStatistics::tellsTheSampleFromTheWhole()
{
    QByteArray text = "a,b\n";
    for (int row = 0; row < 3000; ++row)
        text += row < 1000 ? "x,\n" : "x,y\n";
    const csv::Document document = m_tables.of(text).document();
    const ColumnStatistics sample = quality::statisticsOfSample(document);
    QVERIFY(!sample.exact);
    QCOMPARE(sample.rows, 1000);
    QCOMPARE(sample.columns[1].filled, 0);
    base::Progress progress;
    const auto whole = quality::statisticsOf(document, progress);
    QVERIFY(whole && whole->exact);
    QCOMPARE(whole->rows, 3000);
    QCOMPARE(whole->columns[1].filled, 2000);
    QCOMPARE(progress.done(), 3000);
    QCOMPARE(progress.total(), 3000);
}

void TestColumnStatistics::stopsWhenCancelled()
{
    base::Progress progress;
    progress.cancel();
    const auto found = quality::statisticsOf(m_tables.of("a\n1\n").document(), progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestColumnStatistics)
#include "tst_column_statistics.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/caller.h"

#include <QTest>

using namespace practice_test;

namespace {

const QJsonObject tolerant {{QStringLiteral("enableErrorDiagnostics"), true},
                            {QStringLiteral("partialIngestionPercent"), 5}};

/// So many rows, the last ones of them bad.
QByteArray rowsWith(int count, int bad)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray email = "p" + QByteArray::number(i) + "@example.com";
        rows += i < count - bad ? row(email) : row(email, "\"person\":{\"birthDate\":\"9 March 1984\"}");
    }
    return rows;
}

QStringList codesOf(const QJsonObject &batch)
{
    QStringList codes;
    const QJsonArray errors = batch[QStringLiteral("errors")].toArray();
    for (const QJsonValue &error : errors)
        codes.append(error[QStringLiteral("code")].toString());
    return codes;
}

} // namespace

class TestIngestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_world = std::make_unique<World>();
        m_dataset = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
    }

    void cleanup() { m_world.reset(); }

    void takesGoodRowsAllTheWay()
    {
        const QByteArray id = m_world->createBatch(m_dataset, tolerant);
        QCOMPARE(id.size(), 26);
        const QJsonObject open = m_world->batch(id);
        QCOMPARE(open[QStringLiteral("status")].toString(), QStringLiteral("loading"));
        QCOMPARE(open[QStringLiteral("tags")][QStringLiteral("acp_partialIngestionPercent")],
                 QJsonArray {QStringLiteral("5")});
        QCOMPARE(open[QStringLiteral("tags")][QStringLiteral("acp_enableErrorDiagnostics")],
                 QJsonArray {QStringLiteral("true")});
        QCOMPARE(m_world->put(id, m_dataset, "part-0001.json", rowsWith(30, 0)).status, 201);
        QCOMPARE(m_world->put(id, m_dataset, "part-0002.json", rowsWith(12, 0)).status, 201);
        QCOMPARE(m_world->signal(id, "COMPLETE").status, 200);
        QCOMPARE(m_world->signal(id, "COMPLETE").status, 200);
        const QJsonObject done = m_world->finalBatch(id);
        QCOMPARE(done[QStringLiteral("status")].toString(), QStringLiteral("success"));
        QCOMPARE(done[QStringLiteral("metrics")][QStringLiteral("inputRecordCount")].toInt(), 42);
        QCOMPARE(done[QStringLiteral("metrics")][QStringLiteral("outputRecordCount")].toInt(), 42);
        QCOMPARE(done[QStringLiteral("metrics")][QStringLiteral("failedRecordCount")].toInt(), 0);
        QVERIFY(!done.contains(QStringLiteral("errors")));
        QCOMPARE(m_world->signal(id, "COMPLETE").status, 200);
        const auto records = lines(call(m_world->url(), "GET", "/practice/records").body);
        QCOMPARE(records.size(), 42);
        QCOMPARE(records.first()[QStringLiteral("file")].toString(), QStringLiteral("part-0001.json"));
        QCOMPARE(records[29][QStringLiteral("line")].toInt(), 30);
        QCOMPARE(records[30][QStringLiteral("line")].toInt(), 1);
        QCOMPARE(
            records[30][QStringLiteral("record")][QStringLiteral("personalEmail")][QStringLiteral("address")]
                .toString(),
            QStringLiteral("p0@example.com"));
    }

    void goesThroughTheStatusesInTheirOrder()
    {
        m_world.reset();
        m_world = std::make_unique<World>(std::chrono::milliseconds(300)); // far above what one call takes
        m_dataset = m_world->datasetId(QStringLiteral("prod"), QStringLiteral("Practice customers"));
        const QByteArray id = m_world->createBatch(m_dataset);
        QStringList seen {m_world->batch(id)[QStringLiteral("status")].toString()};
        m_world->put(id, m_dataset, "a.json", rowsWith(3, 0));
        m_world->signal(id, "COMPLETE");
        while (seen.last() != QStringLiteral("success") && seen.last() != QStringLiteral("failed")) {
            const QString status = m_world->batch(id)[QStringLiteral("status")].toString();
            if (status != seen.last())
                seen.append(status);
        }
        QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("loading loaded staging staged success"));
    }

    void toleratesBadRowsUpToThePercentage_data()
    {
        QTest::addColumn<int>("bad");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("status");
        const QString name = QStringLiteral("partialIngestionPercent");
        QTest::newRow("4 of 100 at 5 %") << 4 << name << QStringLiteral("success");
        QTest::newRow("5 of 100 at 5 %") << 5 << name << QStringLiteral("success");
        QTest::newRow("6 of 100 at 5 %") << 6 << name << QStringLiteral("failed");
        QTest::newRow("10 of 100 at 5 %") << 10 << name << QStringLiteral("failed");
        QTest::newRow("the older word")
            << 4 << QStringLiteral("partialIngestionPercentage") << QStringLiteral("success");
        QTest::newRow("1 of 100 without") << 1 << QString() << QStringLiteral("failed");
        QTest::newRow("none without") << 0 << QString() << QStringLiteral("success");
    }

    void toleratesBadRowsUpToThePercentage()
    {
        QFETCH(int, bad);
        QFETCH(QString, percent);
        QFETCH(QString, status);
        QJsonObject asked {{QStringLiteral("enableErrorDiagnostics"), true}};
        if (!percent.isEmpty())
            asked[percent] = 5;
        const QByteArray id = m_world->ingest(m_dataset, rowsWith(100, bad), asked);
        const QJsonObject batch = m_world->batch(id);
        QCOMPARE(batch[QStringLiteral("status")].toString(), status);
        QCOMPARE(codesOf(batch),
                 bad == 0
                     ? QStringList()
                     : QStringList({QStringLiteral("INGEST-1212-400"), QStringLiteral("INGEST-1600-400")}));
        if (bad > 0)
            QCOMPARE(batch[QStringLiteral("errors")][1][QStringLiteral("recordCount")].toInt(), bad);
        const bool succeeded = status == QStringLiteral("success");
        QCOMPARE(batch.contains(QStringLiteral("metrics")), succeeded);
        if (succeeded)
            QCOMPARE(batch[QStringLiteral("metrics")][QStringLiteral("failedRecordCount")].toInt(), bad);
        const auto records = lines(call(m_world->url(), "GET", "/practice/records").body);
        QCOMPARE(records.size(), succeeded ? 100 - bad : 0);
    }

    void tellsEachBadRowWithItsFault()
    {
        const QByteArray rows = row("a@example.com")
            + R"({"_id":"x-1","person":{"name":{"firstName":"Ida"}}})" + "\n"
            + row("b@example.com", R"("person":{"gender":"Female"})") + "{\"personalEmail\":{\"addr\n"
            + row("c@example.com", R"("testProfile":"true","shoeSize":42)");
        const QByteArray id = m_world->ingest(m_dataset, rows,
                                              {{QStringLiteral("partialIngestionPercent"), 90},
                                               {QStringLiteral("enableErrorDiagnostics"), true}});
        const QByteArray meta = "/data/foundation/export/batches/" + id + "/meta";
        const QJsonObject list = m_world->get(meta + "?path=row_errors").object();
        QMap<QString, QString> codes;
        const QJsonArray files = list[QStringLiteral("data")].toArray();
        QCOMPARE(list[QStringLiteral("_page")][QStringLiteral("count")].toInt(), 3);
        for (const QJsonValue &file : files) {
            const QString name = file[QStringLiteral("name")].toString();
            const Answer content = m_world->get(meta + "?path=row_errors%2F" + name.toLatin1());
            QVERIFY(file[QStringLiteral("length")].isString());
            QCOMPARE(file[QStringLiteral("length")].toString(), QString::number(content.body.size()));
            for (const QJsonObject &line : lines(content.body)) {
                QCOMPARE(line[QStringLiteral("_filename")].toString(), name);
                const QString who = line.contains(QStringLiteral("_id"))
                    ? line[QStringLiteral("_id")].toString()
                    : line.contains(QStringLiteral("_corrupt_record"))
                    ? line[QStringLiteral("_corrupt_record")].toString()
                    : line[QStringLiteral("personalEmail")][QStringLiteral("address")].toString();
                codes[who] = name.section(QLatin1Char('_'), 0, 0) + QLatin1Char(' ')
                    + line[QStringLiteral("_errors")][0][QStringLiteral("code")].toString();
            }
        }
        const QMap<QString, QString> expected {
            {QStringLiteral("x-1"), QStringLiteral("conversion 1555")},
            {QStringLiteral("b@example.com"), QStringLiteral("validation 1601")},
            {QStringLiteral("{\"personalEmail\":{\"addr"), QStringLiteral("parsing 1401")},
            {QStringLiteral("c@example.com"), QStringLiteral("conversion 1600")}};
        QCOMPARE(codes, expected);
        const QJsonArray top = m_world->get(meta).object()[QStringLiteral("data")].toArray();
        QCOMPARE(top[0][QStringLiteral("name")].toString(), QStringLiteral("row_errors"));
        QCOMPARE(m_world->get(meta + "?path=row_errors_sample.json").status, 200);
        QCOMPARE(m_world->get(meta + "?path=row_errors%2F..%2F..%2Fbatch.json").status, 404);
        QCOMPARE(m_world->batch(id)[QStringLiteral("practice")][QStringLiteral("ignoredKeys")].toInt(), 1);
    }

    void givesNoDetailsWithoutDiagnostics()
    {
        const QByteArray id = m_world->ingest(m_dataset, rowsWith(10, 1));
        QCOMPARE(codesOf(m_world->batch(id)), QStringList {QStringLiteral("INGEST-1211-400")});
        QCOMPARE(m_world->get("/data/foundation/export/batches/" + id + "/meta?path=row_errors").status, 404);
    }

    void showsTheRowsOfAFailedBatch()
    {
        const QByteArray id = m_world->ingest(m_dataset, rowsWith(10, 2), tolerant);
        const QByteArray target = "/data/foundation/export/batches/" + id + "/failed";
        const QJsonArray files = m_world->get(target).object()[QStringLiteral("data")].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[1][QStringLiteral("name")].toString(), QStringLiteral("_SUCCESS"));
        const auto rows = lines(
            m_world->get(target + "?path=" + files[0][QStringLiteral("name")].toString().toLatin1()).body);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(
            rows[0][QStringLiteral("_validationErrors")][0][QStringLiteral("pointerToViolation")].toString(),
            QStringLiteral("#/person/birthDate"));
    }

    void failsABatchWithAnEmptyFileOrNone()
    {
        QCOMPARE(codesOf(m_world->batch(m_world->ingest(m_dataset, {}, tolerant))),
                 QStringList {QStringLiteral("106")});
        const QByteArray id = m_world->createBatch(m_dataset);
        m_world->signal(id, "COMPLETE");
        QCOMPARE(m_world->finalBatch(id)[QStringLiteral("status")].toString(), QStringLiteral("failed"));
    }

    void replacesAFileOfTheSameName()
    {
        const QByteArray id = m_world->createBatch(m_dataset);
        QCOMPARE(m_world->put(id, m_dataset, "part-0001.json", rowsWith(9, 3)).status, 201);
        QCOMPARE(m_world->put(id, m_dataset, "part-0001.json", rowsWith(4, 0)).status, 200);
        QCOMPARE(m_world->put(id, m_dataset, "part-0001.json", rowsWith(4, 0)).status, 200);
        m_world->signal(id, "COMPLETE");
        QCOMPARE(
            m_world->finalBatch(id)[QStringLiteral("metrics")][QStringLiteral("inputRecordCount")].toInt(),
            4);
    }

    void takesAnyFileName_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << QByteArray("2026/07/part.json") << QStringLiteral("2026/07/part.json");
        QTest::newRow("encoded slash") << QByteArray("2026%2Fpart.json") << QStringLiteral("2026/part.json");
        QTest::newRow("blank and umlaut") << QByteArray("a%20%C3%BC.json") << QString::fromUtf8("a ü.json");
        QTest::newRow("encoded percent") << QByteArray("a%252Fb") << QStringLiteral("a%2Fb");
        QTest::newRow("upwards") << QByteArray("..%2F..%2Fbatch.json") << QStringLiteral("../../batch.json");
        QTest::newRow("long") << QByteArray(1200, 'n') << QString(1200, QLatin1Char('n'));
    }

    void takesAnyFileName()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, name);
        const QByteArray id = m_world->createBatch(m_dataset);
        QCOMPARE(m_world->put(id, m_dataset, target, rowsWith(2, 0)).status, 201);
        QCOMPARE(m_world->put(id, m_dataset, target, rowsWith(1, 0)).status, 200);
        m_world->signal(id, "COMPLETE");
        QCOMPARE(m_world->finalBatch(id)[QStringLiteral("status")].toString(), QStringLiteral("success"));
        const auto records = lines(call(m_world->url(), "GET", "/practice/records?batch=" + id).body);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0][QStringLiteral("file")].toString(), name);
    }

    void refusesFilesThatDoNotFit()
    {
        const QString other = m_world->datasetId(QStringLiteral("prod"),
                                                 QStringLiteral("Practice customers, not yet in Profile"));
        const QByteArray id = m_world->createBatch(m_dataset);
        const QByteArray files
            = "/data/foundation/import/batches/" + id + "/datasets/" + m_dataset.toLatin1() + "/files/";
        QCOMPARE(m_world->send("PUT", files + "a.json", "application/json", "{}").status, 415);
        QCOMPARE(m_world->send("PUT", files + "a.json", "multipart/form-data; boundary=x", "{}").status, 415);
        QCOMPARE(m_world->send("PUT", files + QByteArray(2000, 'n'), "application/octet-stream", "{}").status,
                 414);
        QCOMPARE(m_world->put("01J00000000000000000000000", m_dataset, "a.json", "{}").status, 404);
        QCOMPARE(m_world->put(id, QStringLiteral("000000000000000000000000"), "a.json", "{}").status, 404);
        QCOMPARE(m_world->put(id, other, "a.json", "{}").status, 400);
        QCOMPARE(m_world->put(id, m_dataset, "a.json", "{}", "practice-dev").status, 404);
        m_world->signal(id, "COMPLETE");
        QCOMPARE(m_world->put(id, m_dataset, "a.json", "{}").status, 400);
    }

    void refusesAnExternalIdASecondTime()
    {
        const QJsonObject asked {{QStringLiteral("externalId"), QStringLiteral("import-7")}};
        QVERIFY(!m_world->createBatch(m_dataset, asked).isEmpty());
        const QByteArray body = newBatch(R"("externalId":"import-7","inputFormat":{"format":"JSON"})");
        QCOMPARE(m_world->send("POST", "/data/foundation/import/batches", "application/json", body).status,
                 409);
        m_world->restart();
        QCOMPARE(m_world->send("POST", "/data/foundation/import/batches", "application/json", body).status,
                 409);
        QCOMPARE(m_world->get("/data/foundation/catalog/batches?externalId=import-7").object().size(), 1);
    }

    void refusesBatchesThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("no format") << QByteArray(R"("x":1)");
        QTest::newRow("unknown format") << QByteArray(R"("inputFormat":{"format":"xml"})");
        QTest::newRow("percent above 100")
            << QByteArray(R"("inputFormat":{"format":"json"},"partialIngestionPercent":101)");
        QTest::newRow("percent as text")
            << QByteArray(R"("partialIngestionPercent":"5","inputFormat":{"format":"json"})");
        QTest::newRow("other dataset") << QByteArray(R"("datasetId":"none","inputFormat":{"format":"json"})");
        QTest::newRow("diagnostics as text")
            << QByteArray(R"("enableErrorDiagnostics":"yes","inputFormat":{"format":"json"})");
    }

    void refusesBatchesThatCannotBe()
    {
        QFETCH(QByteArray, with);
        const QByteArray body = newBatch(with);
        QCOMPARE(m_world->send("POST", "/data/foundation/import/batches", "application/json", body).status,
                 400);
        QCOMPARE(m_world->get("/data/foundation/catalog/batches").object().size(), 0);
    }

    void abortsOnlyAnOpenBatch()
    {
        const QByteArray open = m_world->createBatch(m_dataset);
        QCOMPARE(m_world->signal(open, "ABORT").status, 200);
        QCOMPARE(m_world->batch(open)[QStringLiteral("status")].toString(), QStringLiteral("aborted"));
        QCOMPARE(m_world->signal(open, "ABORT").status, 400);
        QCOMPARE(m_world->signal(open, "COMPLETE").status, 400);
        const QByteArray done = m_world->ingest(m_dataset, rowsWith(1, 0));
        QCOMPARE(m_world->signal(done, "ABORT").status, 400);
        QCOMPARE(m_world->signal(done, "MELT").status, 400);
        QCOMPARE(m_world->signal("01J00000000000000000000000", "ABORT").status, 404);
    }

    void withdrawsABatchButNotItsProfiles()
    {
        const QByteArray id = m_world->ingest(m_dataset, rowsWith(3, 0));
        QCOMPARE(m_world->signal(id, "REVERT").status, 200);
        QCOMPARE(m_world->batch(id)[QStringLiteral("status")].toString(), QStringLiteral("inactive"));
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/records").body).size(), 0);
        QCOMPARE(lines(call(m_world->url(), "GET", "/practice/profiles").body).size(), 3);
        QCOMPARE(m_world->signal(id, "REVERT").status, 400);
    }

    void forgetsBatchesThatNobodyCompletes()
    {
        m_world->stop();
        m_world->options.abandonAfter = std::chrono::milliseconds(0);
        m_world->start();
        const QByteArray id = m_world->createBatch(m_dataset);
        QCOMPARE(m_world->batch(id)[QStringLiteral("status")].toString(), QStringLiteral("abandoned"));
        QCOMPARE(m_world->put(id, m_dataset, "a.json", rowsWith(1, 0)).status, 400);
        QCOMPARE(m_world->signal(id, "COMPLETE").status, 400);
    }

private:
    /// The body of a request for a batch, with these members.
    QByteArray newBatch(const QByteArray &with) const
    {
        return "{\"datasetId\":\"" + m_dataset.toLatin1() + "\"," + with + "}";
    }

    std::unique_ptr<World> m_world;
    QString m_dataset;
};

QTEST_GUILESS_MAIN(TestIngestion)
#include "tst_ingestion.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "platform/catalog.h"
#include "platform/diagnostics.h"
#include "platform/json.h"
#include "platform/namespaces.h"
#include "platform/registry.h"
#include "platform/sandboxes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using base::ErrorCode;
using platform::Batch;
using Phase = platform::Batch::Phase;

namespace {

const QString batchId = QStringLiteral("01J4");

QJsonDocument json(const QByteArray &text)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is broken: %s", text.constData());
    return document;
}

/// Takes part in the same order as a client would see them.
class Collector
{
public:
    auto piece()
    {
        return [this](const std::vector<platform::RefusedRow> &rows) {
            ++pieces;
            longest = std::max(longest, rows.size());
            all.insert(all.end(), rows.begin(), rows.end());
        };
    }

    std::vector<platform::RefusedRow> all;
    int pieces = 0;
    std::size_t longest = 0;
};

QByteArray refusedLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "{\"_id\":\"r-" + QByteArray::number(i) + "\",\"_errors\":[{\"code\":\"1555\"}]}\n";
    return lines;
}

} // namespace

/// What the platform's answers mean, in all the forms they come in.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProfileFlag_data();
    void readsTheProfileFlag();
    void knowsEveryStatus_data();
    void knowsEveryStatus();
    void readsABatchInEitherSpelling_data();
    void readsABatchInEitherSpelling();
    void findsTheNewestOfItsOwnBatches();
    void readsNamespaces();
    void readsSandboxes();
    void collectsAllPagesOfDatasets();
    void leavesAServerThatAlwaysGivesTheSamePage();
    void keepsOnlyTheSchemasOwnDescriptors();
    void refusesAnswersOfWrongTypes_data();
    void refusesAnswersOfWrongTypes();
    void saysWhenTheFlagDidNotTake();
    void changesNothingThatIsAlreadyOn();
    void setsTagsWhereThereAreNone();
    void readsARefusedRow_data();
    void readsARefusedRow();
    void cutsRowsWhereverThePiecesEnd();
    void keepsOnlyTheHeadOfAnEndlessRow();
    void readsEveryDiagnosticsFileInPieces();
    void handsNoRowOverTwice();
    void takesMissingDiagnosticsAsNone();
    void readsPackedDiagnostics();
};

void TestAnswers::readsTheProfileFlag_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<bool>("inProfile");
    QTest::addColumn<bool>("upsert");

    const auto tags = [](const char *profile, const char *identity) {
        return QByteArray("{\"unifiedProfile\":") + profile + ",\"unifiedIdentity\":" + identity + "}";
    };
    QTest::newRow("without blank") << tags(R"(["enabled:true"])", R"(["enabled:true"])") << true << false;
    QTest::newRow("with blank") << tags(R"(["enabled: true"])", R"(["enabled: true"])") << true << false;
    QTest::newRow("mixed") << tags(R"(["enabled: true"])", R"(["enabled:true"])") << true << false;
    QTest::newRow("single values") << tags(R"("enabled:true")", R"("enabled: true")") << true << false;
    QTest::newRow("upsert") << tags(R"(["enabled:true","isUpsert: true"])", R"(["enabled:true"])") << true
                            << true;
    QTest::newRow("off") << tags(R"(["enabled:false"])", R"(["enabled:false"])") << false << false;
    QTest::newRow("one of two") << tags(R"(["enabled:true"])", "[]") << false << false;
    QTest::newRow("a boolean is no tag") << tags("[true]", "[true]") << false << false;
    QTest::newRow("none") << QByteArray("{}") << false << false;
}

void TestAnswers::readsTheProfileFlag()
{
    QFETCH(QByteArray, tags);
    QFETCH(bool, inProfile);
    QFETCH(bool, upsert);
    const auto found = platform::readDataset(
        json(R"({"66a1":{"name":"Customers","schemaRef":{"id":"s-1"},"tags":)" + tags + "}}"),
        QStringLiteral("66a1"));
    QVERIFY(found);
    QCOMPARE(found->dataset.name, QStringLiteral("Customers"));
    QCOMPARE(found->dataset.schemaId, QStringLiteral("s-1"));
    QCOMPARE(found->dataset.inProfile, inProfile);
    QCOMPARE(found->dataset.upsert, upsert);
}

void TestAnswers::knowsEveryStatus_data()
{
    QTest::addColumn<Phase>("phase");
    const auto rows = [](Phase phase, std::initializer_list<const char *> words) {
        for (const char *word : words)
            QTest::newRow(word) << phase;
    };
    rows(Phase::Open, {"loading"});
    rows(Phase::Working,
         {"loaded", "queued", "processing", "staging", "staged", "retrying", "a word of tomorrow"});
    rows(Phase::Succeeded, {"success", "active", "SUCCESS"});
    rows(Phase::Failed, {"failed", "failure"});
    rows(Phase::Aborted, {"aborted"});
    rows(Phase::Expired, {"abandoned"});
    rows(Phase::Withdrawn, {"inactive", "deleted", "archived", "retained"});
    rows(Phase::Stalled, {"stalled"});
}

void TestAnswers::knowsEveryStatus()
{
    QFETCH(Phase, phase);
    QCOMPARE(platform::phaseOf(QString::fromLatin1(QTest::currentDataTag())), phase);
}

void TestAnswers::readsABatchInEitherSpelling_data()
{
    QTest::addColumn<QByteArray>("batch");
    QTest::newRow("arrays and counts") << QByteArray(
        R"({"tags":{"acp_enableErrorDiagnostics":["true"],"acp_partialIngestionPercent":["5"]},)"
        R"("metrics":{"inputRecordCount":21044,"outputRecordCount":21039,"failedRecordCount":5},)");
    QTest::newRow("bare values and sizes") << QByteArray(
        R"({"tags":{"acp_enableErrorDiagnostics":true,"acp_partialIngestionPercent":5},)"
        R"("metrics":{"inputRecordSize":21044,"outputRecordSize":"21039"},"failedRecordCount":5,)");
}

void TestAnswers::readsABatchInEitherSpelling()
{
    QFETCH(QByteArray, batch);
    const auto read = platform::readBatch(
        json(
            "{\"01J4\":" + batch
            + R"("status":"success","externalId":"pu-1","errors":[{"code":"INGEST-1555-400","recordCount":5,)"
              R"("description":"field 'Ida' is missing"},{"code":106}]}})"),
        batchId);
    QVERIFY(read);
    QCOMPARE(read->id, batchId);
    QCOMPARE(read->externalId, QStringLiteral("pu-1"));
    QCOMPARE(read->phase, Phase::Succeeded);
    QVERIFY(read->errorDiagnostics);
    QCOMPARE(read->partialIngestionPercent, 5);
    QCOMPARE(read->inputRecords, 21044);
    QCOMPARE(read->outputRecords, 21039);
    QCOMPARE(read->failedRecords, 5);
    QCOMPARE(read->problems.size(), std::size_t(2));
    QCOMPARE(read->problems[0].records, 5);
    QCOMPARE(read->problems[0].description, QStringLiteral("field «…» is missing"));
    QCOMPARE(read->problems[1].code, QStringLiteral("106"));

    const auto bare = platform::readBatch(json(R"({"01J4":{"status":"loading"}})"), batchId);
    QVERIFY(bare);
    QVERIFY(!bare->errorDiagnostics);
    QCOMPARE(bare->partialIngestionPercent, -1);
    QCOMPARE(bare->inputRecords, -1);
    QCOMPARE(bare->failedRecords, -1);
}

void TestAnswers::findsTheNewestOfItsOwnBatches()
{
    const auto found
        = platform::readFoundBatch(json(R"({"z":{"status":"aborted","externalId":"pu-1","created":10},
        "a":{"status":"loading","externalId":"pu-1","created":20},
        "b":{"status":"success","externalId":"someone else's","created":90},
        "c":{"status":"success","created":95}})"),
                                   QStringLiteral("pu-1"));
    QVERIFY(found);
    QCOMPARE(found->id, QStringLiteral("a"));
    const auto none = platform::readFoundBatch(json(R"({"b":{"status":"success","externalId":"x"}})"),
                                               QStringLiteral("pu-1"));
    QVERIFY(none);
    QVERIFY(none->id.isEmpty());
}

void TestAnswers::readsNamespaces()
{
    const auto read = platform::readNamespaces(json(R"([
        {"code":"Email","id":6,"idType":"EMAIL","status":"ACTIVE","custom":false},
        {"code":"OldId","id":1011,"status":"INACTIVE"},{"code":"CustomerId","id":10123456}])"));
    QVERIFY(read);
    QCOMPARE(*read, QStringList({QStringLiteral("Email"), QStringLiteral("CustomerId")}));
    const auto none = platform::readNamespaces(json("[]"));
    QVERIFY(none && none->isEmpty());
}

void TestAnswers::readsSandboxes()
{
    const auto read = platform::readSandboxes(json(R"({"sandboxes":[
        {"name":"prod","title":"Production","state":"active","type":"production","isDefault":true},
        {"name":"spring-launch","state":"resetting","type":"development"}]})"));
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(2));
    QVERIFY(read->at(0).production && read->at(0).isDefault);
    QCOMPARE(read->at(0).title, QStringLiteral("Production"));
    QVERIFY(!read->at(1).production && !read->at(1).isDefault);
    QCOMPARE(read->at(1).title, QStringLiteral("spring-launch"));
    QCOMPARE(read->at(1).state, QStringLiteral("resetting"));
}

void TestAnswers::collectsAllPagesOfDatasets()
{
    for (const int count : {0, 99, 100, 101, 250}) {
        Fixture world;
        for (int start = 0; start <= count; start += 100) {
            QJsonObject page;
            for (int i = start; i < std::min(start + 100, count); ++i)
                page.insert(QStringLiteral("id-%1").arg(i),
                            QJsonObject {{QStringLiteral("name"), QStringLiteral("n")}});
            world.server.say("GET", 200, QJsonDocument(page).toJson());
        }
        const auto datasets = ended(world.client->datasets());
        QVERIFY(datasets);
        QCOMPARE(std::ssize(*datasets), count);
        QCOMPARE(world.server.requests("GET").size(), count / 100 + 1);
        QVERIFY(world.server.requests("GET").last().target.contains(
            "&start=" + QByteArray::number(count / 100 * 100) + '&'));
    }
}

void TestAnswers::leavesAServerThatAlwaysGivesTheSamePage()
{
    Fixture world;
    QJsonObject page;
    for (int i = 0; i < 100; ++i)
        page.insert(QStringLiteral("id-%1").arg(i),
                    QJsonObject {{QStringLiteral("name"), QStringLiteral("n")}});
    world.server.always("GET", 200, QJsonDocument(page).toJson());
    const auto datasets = ended(world.client->datasets());
    QVERIFY(datasets);
    QCOMPARE(datasets->size(), std::size_t(100));
    QCOMPARE(world.server.requests("GET").size(), 2);
}

void TestAnswers::keepsOnlyTheSchemasOwnDescriptors()
{
    Fixture world;
    world.server.say("GET /data/foundation/schemaregistry/tenant/schemas", 200,
                     R"({"$id":"https://ns.adobe.com/h/schemas/1","properties":{}})");
    world.server.say("GET /data/foundation/schemaregistry/tenant/descriptors", 200,
                     R"({"xdm:descriptorIdentity":[
        {"@id":"a","xdm:sourceSchema":"https://ns.adobe.com/h/schemas/1"},
        {"@id":"b","xdm:sourceSchema":"https://ns.adobe.com/h/schemas/11"}],
        "xdm:descriptorOneToOne":[{"xdm:sourceSchema":"https://ns.adobe.com/h/schemas/1"}]})");
    const auto answer = ended(world.client->schema(QStringLiteral("_h.schemas.1")));
    QVERIFY(answer);
    QCOMPARE(answer->descriptors.size(), 1);
    QCOMPARE(answer->descriptors.first().toObject().value(QLatin1String("@id")).toString(),
             QStringLiteral("a"));
    const auto none = platform::readDescriptors(json("{}"), QStringLiteral("x"));
    QVERIFY(none && none->isEmpty());
}

void TestAnswers::refusesAnswersOfWrongTypes_data()
{
    QTest::addColumn<bool>("understood");
    const auto row = [](const char *name, bool understood) { QTest::newRow(name) << understood; };
    row("sandboxes no array", platform::readSandboxes(json(R"({"sandboxes":{}})")).has_value());
    row("sandbox without a name",
        platform::readSandboxes(json(R"({"sandboxes":[{"state":"active"}]})")).has_value());
    row("datasets an array", platform::readDatasets(json("[]")).has_value());
    row("dataset a text", platform::readDatasets(json(R"({"a":"b"})")).has_value());
    row("dataset without a name", platform::readDatasets(json(R"({"a":{}})")).has_value());
    row("another dataset",
        platform::readDataset(json(R"({"a":{"name":"n"}})"), QStringLiteral("b")).has_value());
    row("schema without properties", platform::readSchema(json(R"({"$id":"x"})")).has_value());
    row("schema without an id", platform::readSchema(json(R"({"properties":{}})")).has_value());
    row("descriptors no array",
        platform::readDescriptors(json(R"({"xdm:descriptorIdentity":7})"), {}).has_value());
    row("namespaces an object", platform::readNamespaces(json(R"({"code":"Email"})")).has_value());
    row("namespace without a code", platform::readNamespaces(json(R"([{"id":6}])")).has_value());
    row("batches an array", platform::readFoundBatch(json("[]"), {}).has_value());
    row("files no array", platform::readDiagnostics(json(R"({"data":"row_errors"})")).has_value());
    row("file without a name", platform::readDiagnostics(json(R"({"data":[{"length":"1"}]})")).has_value());
}

void TestAnswers::refusesAnswersOfWrongTypes()
{
    QFETCH(bool, understood);
    QVERIFY(!understood);
}

void TestAnswers::saysWhenTheFlagDidNotTake()
{
    Fixture world;
    world.server.always("GET /data/foundation/catalog", 200,
                        R"({"66a1":{"name":"n","tags":{"other":["x"]}}})");
    world.server.always("PATCH", 200, R"(["@/dataSets/66a1"])");
    const auto dataset = ended(world.client->enableDataset(QStringLiteral("66a1")));
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::ProfileFlagNotKept);
    QCOMPARE(dataset.error().subject, QStringLiteral("66a1"));

    world.server.always("GET /data/foundation/schemaregistry", 200, R"({"$id":"x","properties":{}})");
    const auto schema = ended(world.client->enableSchema(QStringLiteral("x")));
    QVERIFY(!schema);
    QCOMPARE(schema.error().code, ErrorCode::ProfileFlagNotKept);
    QCOMPARE(world.server.requests("PATCH").size(), 2);
}

void TestAnswers::changesNothingThatIsAlreadyOn()
{
    Fixture world;
    world.server.always("GET /data/foundation/catalog", 200,
                        R"({"66a1":{"name":"n","tags":{"unifiedProfile":["enabled:true","isUpsert:true"],)"
                        R"("unifiedIdentity":["enabled: true"]}}})");
    world.server.always("GET /data/foundation/schemaregistry", 200,
                        R"({"$id":"x","properties":{},"meta:immutableTags":["union"]})");
    QVERIFY(ended(world.client->enableDataset(QStringLiteral("66a1"))));
    QVERIFY(ended(world.client->enableSchema(QStringLiteral("x"))));
    QCOMPARE(world.server.requests("PATCH").size(), 0);
}

void TestAnswers::setsTagsWhereThereAreNone()
{
    const platform::TaggedDataset bare {.dataset = {.id = QStringLiteral("66a1")}, .tags = {}};
    const auto request = platform::datasetIntoProfileRequest(bare);
    QCOMPARE(request.body,
             QByteArray(R"([{"op":"add","path":"/tags","value":{"unifiedIdentity":["enabled:true"],)"
                        R"("unifiedProfile":["enabled:true"]}}])"));
}

void TestAnswers::readsARefusedRow_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("column");

    QTest::newRow("row") << QByteArray(
        R"({"_id":"hm-1","_errors":[{"code":"1555","message":"required","column":"person"}]})")
                         << "hm-1"
                         << "1555"
                         << "required"
                         << "person";
    QTest::newRow("code as a number") << QByteArray(R"({"_id":"hm-1","_errors":[{"code":1555}]})") << "hm-1"
                                      << "1555"
                                      << ""
                                      << "";
    QTest::newRow("code in its frame")
        << QByteArray(R"({"_id":"hm-1","_errors":[{"code":"INGEST-1401-400"}]})") << "hm-1"
        << "1401"
        << ""
        << "";
    QTest::newRow("values in the message") << QByteArray(
        R"({"_id":"hm-1","_errors":[{"code":"1","message":"cannot read 'Ida' of ida@example.com"}]})")
                                           << "hm-1"
                                           << "1" << QStringLiteral("cannot read «…» of «…»") << "";
    QTest::newRow("corrupt") << QByteArray(
        R"({"_corrupt_record":"{\"_id\":\"hm-7\",\"personalEmail\":{\"add","_errors":[{"code":"1401"}]})")
                             << "hm-7"
                             << "1401"
                             << ""
                             << "";
    QTest::newRow("corrupt, id not at its head") << QByteArray(
        R"({"_corrupt_record":"{\"note\":\"x \\\"_id\\\":\\\"hm-9\\\"\"","_errors":[{"code":"1401"}]})")
                                                 << ""
                                                 << "1401"
                                                 << ""
                                                 << "";
    QTest::newRow("corrupt beyond reading") << QByteArray(R"({"_corrupt_record":"%PDF-1.4"})") << ""
                                            << ""
                                            << ""
                                            << "";
    QTest::newRow("of a failed batch")
        << QByteArray(R"({"_id":"hm-1","_validationErrors":[{"message":"wrong type"}]})") << "hm-1"
        << ""
        << "wrong type"
        << "";
    QTest::newRow("wrong types") << QByteArray(R"({"_id":7,"_errors":{"code":"1"}})") << ""
                                 << ""
                                 << ""
                                 << "";
}

void TestAnswers::readsARefusedRow()
{
    QFETCH(QByteArray, line);
    const auto row = platform::readRefusedRow(line);
    QVERIFY(row);
    QTEST(row->recordId, "id");
    QTEST(row->code, "code");
    QTEST(row->message, "message");
    QTEST(row->column, "column");
}

void TestAnswers::cutsRowsWhereverThePiecesEnd()
{
    const QByteArray file
        = refusedLines(30) + "\n  \n" + refusedLines(1).trimmed(); // blank lines, no last line break
    for (int size = 1; size < 200; ++size) {
        Collector seen;
        platform::RefusedRowSink sink(seen.piece());
        sink.begin();
        for (qsizetype at = 0; at < file.size(); at += size)
            QVERIFY(sink.take(QByteArrayView(file).sliced(at, std::min<qsizetype>(size, file.size() - at))));
        QVERIFY(sink.end());
        QCOMPARE(seen.all.size(), std::size_t(31));
        QCOMPARE(sink.rows(), 31);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(seen.all[i].recordId, QStringLiteral("r-%1").arg(i));
    }
}

void TestAnswers::keepsOnlyTheHeadOfAnEndlessRow()
{
    Collector seen;
    platform::RefusedRowSink sink(seen.piece());
    sink.begin();
    QVERIFY(sink.take(R"({"_id":"big-1","note":")"));
    for (int i = 0; i < 200; ++i)
        QVERIFY(sink.take(QByteArray(100'000, 'x')));
    QVERIFY(sink.take("\"}\n" + refusedLines(1)));
    QVERIFY(sink.end());
    QCOMPARE(seen.all.size(), std::size_t(2));
    QCOMPARE(seen.all[0].recordId, QStringLiteral("big-1"));
    QCOMPARE(seen.all[1].recordId, QStringLiteral("r-0"));
}

void TestAnswers::readsEveryDiagnosticsFileInPieces()
{
    Fixture world;
    QJsonArray first;
    for (int i = 0; i < 100; ++i)
        first.append(QJsonObject {{QStringLiteral("name"), QStringLiteral("f%1.json").arg(i)}});
    world.server.say("GET", 200, QJsonDocument(QJsonObject {{QStringLiteral("data"), first}}).toJson());
    world.server.say("GET", 200, R"({"data":[{"name":"last.json","length":"9"}]})");
    for (int i = 0; i < 100; ++i)
        world.server.say("GET", 200, refusedLines(1));
    world.server.say("GET", 200, refusedLines(12'345));
    Collector seen;
    const auto count = ended(world.client->refusedRows(batchId, seen.piece()));
    QVERIFY(count);
    QCOMPARE(*count, 12'445);
    QCOMPARE(seen.all.size(), std::size_t(12'445));
    QVERIFY(seen.longest <= 1000);
    QVERIFY(world.server.requests("GET").last().target.endsWith("path=row_errors%2Flast.json"));
}

void TestAnswers::handsNoRowOverTwice()
{
    Fixture world;
    world.server.say("GET", 200, R"({"data":[{"name":"a.json"}]})");
    const QByteArray file = refusedLines(5'000);
    const QByteArray whole = support::ScriptedServer::answer(200, file).bytes;
    world.server.say("GET", {.bytes = whole.first(whole.size() / 2), .close = true});
    world.server.say("GET", {.bytes = whole.first(whole.size() - 3), .close = true});
    world.server.say("GET", 500, "<html>");
    world.server.say("GET", 200, file);
    Collector seen;
    const auto count = ended(world.client->refusedRows(batchId, seen.piece()));
    QVERIFY(count);
    QCOMPARE(*count, 5'000);
    QCOMPARE(seen.all.size(), std::size_t(5'000));
    for (int i = 0; i < 5'000; ++i)
        QCOMPARE(seen.all[i].recordId, QStringLiteral("r-%1").arg(i));
    // Qt asks once more by itself where a connection ended before it had read a byte.
    QVERIFY(world.causes.size() == 3 || world.causes.size() == 2);
}

void TestAnswers::takesMissingDiagnosticsAsNone()
{
    Fixture world;
    world.server.say("GET", 404, R"({"title":"Not Found"})");
    Collector seen;
    const auto count = ended(world.client->refusedRows(batchId, seen.piece()));
    QVERIFY(count);
    QCOMPARE(*count, 0);
    QCOMPARE(seen.pieces, 0);

    world.server.say("GET", 200, R"({"data":[{"name":"gone.json"}]})");
    world.server.say("GET", 404, "");
    const auto gone = ended(world.client->refusedRows(batchId, seen.piece()));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestAnswers::readsPackedDiagnostics()
{
    Fixture world;
    world.server.say("GET", 200, R"({"data":[{"name":"a.json"}]})");
    // qCompress() gives four bytes of length, then what HTTP calls deflate.
    world.server.say("GET", 200, qCompress(refusedLines(40'000)).mid(4), "Content-Encoding: deflate\r\n");
    Collector seen;
    const auto count = ended(world.client->refusedRows(batchId, seen.piece()));
    QVERIFY(count);
    QCOMPARE(*count, 40'000);
    QCOMPARE(seen.all.back().recordId, QStringLiteral("r-39999"));
}

QTEST_GUILESS_MAIN(TestAnswers)

#include "tst_answers.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/json_schema.h"
#include "upload/orders.h"
#include "upload/receipt.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using quality::RowState;
using store::BatchEntry;
using store::PartEntry;
using store::RefusalEntry;
using upload::Order;
using upload::Receipt;
using upload::Sums;

namespace {

/// Rows of ten records: 0 and 1 are one, 2 to 4 are one, 5 is left out, 6 to 13 are each their own.
constexpr qint64 rowCount = 14;

std::shared_ptr<quality::RowStates> someStates()
{
    auto states = std::make_shared<quality::RowStates>(rowCount);
    states->set(1, RowState::Joined);
    states->set(3, RowState::Joined);
    states->set(4, RowState::Joined);
    states->addJoin({.row = 1, .head = 0});
    states->addJoin({.row = 3, .head = 2});
    states->addJoin({.row = 4, .head = 2});
    states->set(5, RowState::InvalidEmail);
    return states;
}

using Lines = std::vector<QByteArrayList>;

Lines linesOf(const QString &jsonPath)
{
    QFile file(QString(jsonPath).replace(QLatin1String(".json"), QLatin1String(".csv")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Lines lines;
    while (!file.atEnd())
        lines.push_back(file.readLine().chopped(2).split(','));
    return lines;
}

enum Column { Row, SpreadsheetRow, Line, FateWord, Why, Field, Batch, RecordId };

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sumsFollowTheBatch_data();
    void sumsFollowTheBatch();
    void sharesAFateAmongJoinedRows();
    void countsTheLargestOfTheUnnamed();
    void doesNotKnowAPartThatWasNotConfirmed();
    void forgetsDeadBatches();
    void alwaysBalances_data();
    void alwaysBalances();
    void followsItsSchema();
    void tellsRowsApartOnlyByWhatIsKnown();
    void countsRowsAsASpreadsheetDoes_data();
    void countsRowsAsASpreadsheetDoes();
    void writesPrivateFilesOnly();
    void saysWhenItCannotBeWritten();
    void countsFixedRows();

private:
    Order order(const table::Edits &edits = {}) const;
    void addBatch(BatchEntry entry, std::vector<PartEntry> parts);
    base::Result<Receipt> receipt(const Order &from) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Journal> m_journal;
};

void TestReceipt::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    testing::writeFile(m_folder->filePath(QStringLiteral("file.csv")),
                       testing::customers(rowCount).replace("Name7", "\"two\r\nlines\""));
    auto store = store::Store::open(m_folder->filePath(QStringLiteral("store")));
    QVERIFY(store);
    auto journal = store->create(testing::recordOf(order()));
    QVERIFY(journal);
    m_journal = std::move(*journal);
}

Order TestReceipt::order(const table::Edits &edits) const
{
    Order order
        = testing::orderOf(m_folder->filePath(QStringLiteral("file.csv")), xdm::Schema::standard(), edits);
    order.report.states = someStates();
    return order;
}

void TestReceipt::addBatch(BatchEntry entry, std::vector<PartEntry> parts)
{
    entry.externalId = QStringLiteral("ours-%1").arg(entry.number);
    entry.batchId = QStringLiteral("theirs-%1").arg(entry.number);
    const BatchEntry::State last = std::exchange(entry.state, BatchEntry::State::Intended);
    QVERIFY(m_journal->addBatch(entry));
    for (PartEntry &part : parts) {
        part.batch = entry.number;
        part.sha256 = QByteArray(64, 'e');
        QVERIFY(m_journal->beginPart(part));
        if (part.state == PartEntry::State::Sent)
            QVERIFY(m_journal->settlePart(part.batch, part.number));
    }
    entry.state = last;
    QVERIFY(m_journal->updateBatch(entry));
}

base::Result<Receipt> TestReceipt::receipt(const Order &from) const
{
    base::Progress progress;
    return Receipt::make(from, *m_journal, progress);
}

namespace {

PartEntry part(int number, qint64 from, qint64 to, qint64 records)
{
    PartEntry part {.number = number, .firstRow = from, .endRow = to, .records = records, .sha256 = {}};
    part.rows = to - from - (from <= 5 && 5 < to ? 1 : 0);
    part.state = PartEntry::State::Sent;
    return part;
}

PartEntry wholeFile()
{
    return part(1, 0, rowCount, 10);
}

BatchEntry batch(BatchEntry::State state, qint64 failed = -1)
{
    BatchEntry entry;
    entry.state = state;
    entry.failedRecords = failed;
    if (failed >= 0) {
        entry.inputRecords = 10;
        entry.outputRecords = 10 - failed;
    }
    return entry;
}

} // namespace

void TestReceipt::sumsFollowTheBatch_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<qint64>("ingested");
    QTest::addColumn<qint64>("rejected");
    QTest::addColumn<qint64>("notKnown");
    using State = BatchEntry::State;
    const auto row = [](const char *name, State state, qint64 failed, qint64 sent, qint64 ingested,
                        qint64 rejected, qint64 notKnown) {
        QTest::newRow(name) << int(state) << failed << sent << ingested << rejected << notKnown;
    };
    row("all taken in", State::Succeeded, 0, 13, 13, 0, 0);
    row("success without figures", State::Succeeded, -1, 13, 0, 0, 13);
    row("one refused, not named", State::Succeeded, 1, 13, 10, 0, 3);
    row("all refused, not named", State::Succeeded, 10, 13, 0, 0, 13);
    row("failed whole", State::Failed, -1, 13, 0, 13, 0);
    row("waiting for the platform", State::Completed, -1, 13, 0, 0, 13);
    row("still open", State::Open, -1, 13, 0, 0, 13);
    row("withdrawn", State::Withdrawn, -1, 13, 0, 0, 13);
    row("aborted", State::Aborted, -1, 0, 0, 0, 0);
    row("lost", State::Lost, -1, 0, 0, 0, 0);
}

void TestReceipt::sumsFollowTheBatch()
{
    QFETCH(int, state);
    QFETCH(qint64, failed);
    addBatch(batch(BatchEntry::State(state), failed), {wholeFile()});
    const auto made = receipt(order());
    QVERIFY(made);
    const Sums &sums = made->sums();
    QVERIFY(sums.balance());
    QCOMPARE(sums.read, rowCount);
    QTEST(sums.sent, "sent");
    QTEST(sums.ingested, "ingested");
    QTEST(sums.rejected, "rejected");
    QTEST(sums.notKnown, "notKnown");
    QCOMPARE(sums.leftInvalid, 1);
    QCOMPARE(sums.leftOther, 13 - sums.sent);
    QCOMPARE(sums.records, sums.sent > 0 ? 10 : 0);
}

void TestReceipt::sharesAFateAmongJoinedRows()
{
    addBatch(batch(BatchEntry::State::Succeeded, 1), {wholeFile()});
    const std::vector<RefusalEntry> refusals {{.row = 2, .code = QStringLiteral("1555")}};
    QVERIFY(m_journal->addRefusals(1, refusals));
    const auto made = receipt(order());
    QVERIFY(made);
    QCOMPARE(made->sums().rejected, 3);
    QCOMPARE(made->sums().ingested, 10);
    QCOMPARE(made->json().value(QStringLiteral("unidentifiedRejected")).toInt(), 0);
}

void TestReceipt::countsTheLargestOfTheUnnamed()
{
    // Four refused, one of them named: three more, which may be the record of two rows and that of three.
    addBatch(batch(BatchEntry::State::Succeeded, 4), {wholeFile()});
    const std::vector<RefusalEntry> refusals {{.row = 7, .code = QStringLiteral("1555")},
                                              {.row = -1, .code = QStringLiteral("1401")}};
    QVERIFY(m_journal->addRefusals(1, refusals));
    const auto made = receipt(order());
    QVERIFY(made);
    QVERIFY(made->sums().balance());
    QCOMPARE(made->sums().rejected, 1);
    QCOMPARE(made->sums().notKnown, 3 + 2 + 1);
    QCOMPARE(made->sums().ingested, 6);
    QCOMPARE(made->json().value(QStringLiteral("unidentifiedRejected")).toInt(), 3);
    const QJsonArray rows = made->json().value(QStringLiteral("rejectedRows")).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().value(QStringLiteral("row")).toInt(), 8);
    QVERIFY(rows[1].toObject().value(QStringLiteral("row")).isNull());
}

void TestReceipt::doesNotKnowAPartThatWasNotConfirmed()
{
    PartEntry second = part(2, 6, rowCount, 8);
    second.state = PartEntry::State::Begun;
    BatchEntry entry = batch(BatchEntry::State::Succeeded, 0);
    entry.inputRecords = entry.outputRecords = 2;
    addBatch(entry, {part(1, 0, 6, 2), second});
    const auto made = receipt(order());
    QVERIFY(made);
    QVERIFY(made->sums().balance());
    QCOMPARE(made->sums().ingested, 5);
    QCOMPARE(made->sums().notKnown, 8);
}

void TestReceipt::forgetsDeadBatches()
{
    addBatch(batch(BatchEntry::State::Lost), {part(1, 0, 6, 2)});
    BatchEntry second = batch(BatchEntry::State::Succeeded, 0);
    second.number = 2;
    addBatch(second, {wholeFile()});
    const auto made = receipt(order());
    QVERIFY(made);
    QVERIFY(made->sums().balance());
    QCOMPARE(made->sums().ingested, 13);
    QCOMPARE(made->sums().records, 10);
    QCOMPARE(made->json().value(QStringLiteral("batches")).toArray().size(), 2);
    QCOMPARE(made->json().value(QStringLiteral("parts")).toArray().size(), 1);
}

void TestReceipt::alwaysBalances_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReceipt::alwaysBalances()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const std::vector<qint64> heads {0, 2, 6, 7, 8, 9, 10, 11, 12, 13, rowCount};
    std::size_t from = 0;
    for (int number = 1; from + 1 < heads.size() && number <= 4; ++number) {
        const std::size_t to = from + 1 + random.bounded(quint32(heads.size() - from - 1));
        BatchEntry entry = batch(BatchEntry::State(random.bounded(10)), random.bounded(-1, 5));
        entry.number = number;
        PartEntry piece = part(1, heads[from], heads[to], qint64(to - from));
        piece.state = random.bounded(4) == 0 ? PartEntry::State::Begun : PartEntry::State::Sent;
        addBatch(entry, {piece});
        std::vector<RefusalEntry> refusals;
        for (std::size_t head = from; head < to; ++head) {
            if (random.bounded(3) == 0)
                refusals.push_back(
                    {.row = random.bounded(4) == 0 ? -1 : heads[head], .code = QStringLiteral("1")});
        }
        QVERIFY(m_journal->addRefusals(number, refusals));
        from = to;
    }
    const auto made = receipt(order());
    QVERIFY(made);
    const Sums &sums = made->sums();
    QVERIFY(sums.balance());
    QVERIFY(std::min({sums.sent, sums.ingested, sums.rejected, sums.notKnown, sums.leftOther}) >= 0);

    base::Progress progress;
    const auto written = made->write(m_folder->path(), progress);
    QVERIFY(written);
    QMap<QByteArray, qint64> fates;
    for (const QByteArrayList &line : linesOf(*written))
        ++fates[line[FateWord]];
    QCOMPARE(fates.value("leftOut"), sums.read - sums.sent);
    QCOMPARE(fates.value("rejected"), sums.rejected);
    // What the platform does not name is told apart in the sums alone.
    QVERIFY(fates.value("ingested") <= sums.ingested);
    QVERIFY(fates.value("notKnown") <= sums.notKnown);
    QCOMPARE(fates.value("ingested") + fates.value("notKnown") + fates.value("ingestedOrRejected"),
             sums.ingested + sums.notKnown);
}

void TestReceipt::followsItsSchema()
{
    addBatch(batch(BatchEntry::State::Succeeded, 2), {part(1, 0, 6, 2), part(2, 6, rowCount, 8)});
    const std::vector<RefusalEntry> refusals {
        {.row = 7, .code = QStringLiteral("1555"), .field = QStringLiteral("person.name"), .message = {}},
        {.row = -1, .code = QStringLiteral("1401")}};
    QVERIFY(m_journal->addRefusals(1, refusals));
    Order from = order();
    from.report.counts.valuesLeftOut[1] = 4;
    const auto made = receipt(from);
    QVERIFY(made);
    QCOMPARE(support::jsonProblems(made->json(), support::jsonSchema(QStringLiteral("receipt"))),
             QStringList());
    const QJsonObject json = made->json();
    QCOMPARE(json.value(QStringLiteral("columnsNotSent")).toArray(), QJsonArray {QStringLiteral("note")});
    const QJsonObject leftOut = json.value(QStringLiteral("valuesLeftOut")).toArray().first().toObject();
    QCOMPARE(leftOut.value(QStringLiteral("column")).toInt(), 2);
    QCOMPARE(leftOut.value(QStringLiteral("field")).toString(), QStringLiteral("person.name.firstName"));
    QCOMPARE(made->sums().valuesLeftOut, 4);
    QCOMPARE(json.value(QStringLiteral("practice")).toBool(), true);
}

void TestReceipt::tellsRowsApartOnlyByWhatIsKnown()
{
    addBatch(batch(BatchEntry::State::Succeeded, 1), {wholeFile()});
    const std::vector<RefusalEntry> refusals {
        {.row = 8, .code = QStringLiteral("1555"), .field = QStringLiteral("a,\"b\""), .message = {}}};
    QVERIFY(m_journal->addRefusals(1, refusals));
    const Order from = order();
    const auto made = receipt(from);
    QVERIFY(made);
    base::Progress progress;
    const auto written = made->write(m_folder->path(), progress);
    QVERIFY(written);
    QFile json(*written);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object(), made->json());

    const QByteArray prefix = from.idPrefix();
    const Lines lines = linesOf(*written);
    QCOMPARE(qint64(lines.size()), rowCount + 1);
    QCOMPARE(lines[0].join(','), QByteArray("row,spreadsheetRow,line,fate,why,field,batch,recordId"));
    QCOMPARE(lines[1].join('|'), "1|2|2|ingested|||theirs-1|" + prefix + "-1");
    QCOMPARE(lines[2].join('|'), "2|3|3|ingested|partOfRow 1||theirs-1|" + prefix + "-1");
    QCOMPARE(lines[6].join('|'), QByteArray("6|7|7|leftOut|invalidEmail|||"));
    QCOMPARE(lines[8].join('|'), "8|9|9|ingested|||theirs-1|" + prefix + "-8");
    // The row above it holds a line break.
    QCOMPARE(lines[9].join(','), "9,10,11,rejected,1555,\"a,\"\"b\"\"\",theirs-1," + prefix + "-9");
    QCOMPARE(lines[14][Line], QByteArray("16"));
}

void TestReceipt::countsRowsAsASpreadsheetDoes_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("line");
    const QByteArray header("email,name,note\r\n");
    QTest::newRow("header") << header << qint64(2) << qint64(2);
    QTest::newRow("a name of two lines")
        << QByteArray("email,name,\"note\r\nof ours\"\r\n") << qint64(2) << qint64(3);
    QTest::newRow("titles") << "Customers\r\n2026-11-24\r\n\r\n" + header << qint64(5) << qint64(5);
    QTest::newRow("a blank line below") << header + "\r\n" << qint64(3) << qint64(3);
    QTest::newRow("a line that tells the separator") << "sep=,\r\n" + header << qint64(2) << qint64(3);
}

void TestReceipt::countsRowsAsASpreadsheetDoes()
{
    QFETCH(const QByteArray, above);
    QFETCH(const qint64, first);
    QFETCH(const qint64, line);
    QByteArray text = testing::customers(rowCount).replace("Name7", "\"two\r\nlines\"");
    text = above + text.mid(text.indexOf('\n') + 1);
    text.replace("c10@", "\r\nc10@");
    testing::writeFile(m_folder->filePath(QStringLiteral("file.csv")), text);
    addBatch(batch(BatchEntry::State::Succeeded, 0), {wholeFile()});
    const auto made = receipt(order());
    QVERIFY(made);
    base::Progress progress;
    const auto written = made->write(m_folder->path(), progress);
    QVERIFY(written);
    const Lines lines = linesOf(*written);
    QCOMPARE(lines.size(), std::size_t(rowCount) + 1);
    for (qint64 row = 0; row < rowCount; ++row) {
        const QByteArrayList &cells = lines[std::size_t(row) + 1];
        QCOMPARE(cells[Row].toLongLong(), row + 1);
        QCOMPARE(cells[SpreadsheetRow].toLongLong(), first + row + (row >= 10 ? 1 : 0));
        QCOMPARE(cells[Line].toLongLong(), line + row + (row > 7 ? 1 : 0) + (row >= 10 ? 1 : 0));
    }
}

void TestReceipt::writesPrivateFilesOnly()
{
    addBatch(batch(BatchEntry::State::Succeeded, 0), {wholeFile()});
    const auto made = receipt(order());
    QVERIFY(made);
    const QString folder = m_folder->filePath(QStringLiteral("receipts"));
    base::Progress progress;
    QVERIFY(made->write(folder, progress));
    QVERIFY2(made->write(folder, progress), "it may be written again");
    const QString id = m_journal->record().id;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].fileName(), id + QStringLiteral(".csv"));
    QCOMPARE(files[1].fileName(), id + QStringLiteral(".json"));
    for (const QFileInfo &file : files)
        QVERIFY(!(file.permissions()
                  & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                     | QFileDevice::WriteOther)));
}

void TestReceipt::saysWhenItCannotBeWritten()
{
    addBatch(batch(BatchEntry::State::Succeeded, 0), {wholeFile()});
    const auto made = receipt(order());
    QVERIFY(made);
    const QString taken = m_folder->filePath(QStringLiteral("taken"));
    testing::writeFile(taken, "a file");
    base::Progress progress;
    const auto written = made->write(taken, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReceiptUnwritable);
}

void TestReceipt::countsFixedRows()
{
    table::Edits edits;
    edits.setCell(0, 1, "Ann");
    edits.setCell(5, 1, "left out all the same");
    edits.setCell(8, 1, "Bo");
    addBatch(batch(BatchEntry::State::Succeeded, 1), {wholeFile()});
    const std::vector<RefusalEntry> refusals {{.row = 8, .code = QStringLiteral("1555")}};
    QVERIFY(m_journal->addRefusals(1, refusals));
    const auto made = receipt(order(edits));
    QVERIFY(made);
    QCOMPARE(made->sums().fixed, 1);
    base::Progress progress;
    const auto written = made->write(m_folder->path(), progress);
    QVERIFY(written);
    QCOMPARE(linesOf(*written)[1][FateWord], QByteArray("fixedAndIngested"));
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"

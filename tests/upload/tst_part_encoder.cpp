// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/hash.h"
#include "upload/orders.h"
#include "upload/part_encoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using upload::EncodedPart;
using upload::PartEncoder;
using upload::PartLimits;

namespace {

/// All parts in turn, from the given head row on.
std::vector<EncodedPart> cut(const std::shared_ptr<const upload::Order> &order, PartLimits limits,
                             qint64 from)
{
    std::vector<EncodedPart> parts;
    auto encoder = PartEncoder::make(order, limits);
    if (!encoder)
        return parts;
    base::Progress progress;
    for (qint64 row = from; row < order->table.rows();) {
        auto part = encoder->encode(row, progress);
        if (!part)
            return {};
        row = part->endRow;
        parts.push_back(std::move(*part));
    }
    return parts;
}

QByteArray bodies(const std::vector<EncodedPart> &parts)
{
    QByteArray all;
    for (const EncodedPart &part : parts)
        all += part.body;
    return all;
}

} // namespace

class TestPartEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutsWithoutLossAtAnyLimit_data();
    void cutsWithoutLossAtAnyLimit();
    void givesTheSameBytesFromAnyPart();
    void streamsTheSameByAnyStretch();
    void namesRecordsByTheirRow();
    void takesOneRecordHoweverLong();
    void leavesOutRowsBetween();
    void stopsWhenCancelled();
    void noticesAFileCutShort();

private:
    std::shared_ptr<const upload::Order> order(const QByteArray &text);

    QTemporaryDir m_folder;
    std::shared_ptr<const upload::Order> m_order;
};

std::shared_ptr<const upload::Order> TestPartEncoder::order(const QByteArray &text)
{
    const QString path = m_folder.filePath(QStringLiteral("file.csv"));
    testing::writeFile(path, text);
    return std::make_shared<const upload::Order>(testing::orderOf(path));
}

void TestPartEncoder::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("all.csv"));
    testing::writeFile(path, testing::customers(97));
    m_order = std::make_shared<const upload::Order>(testing::orderOf(path));
}

void TestPartEncoder::cutsWithoutLossAtAnyLimit_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("records");
    QTest::newRow("all in one") << upload::limits::partBytes << upload::limits::partRecords;
    QTest::newRow("one record each") << qint64(1) << qint64(1000);
    QTest::newRow("by bytes") << qint64(1000) << qint64(1000);
    for (const qint64 records : {1, 2, 3, 48, 49, 96, 97, 98})
        QTest::addRow("%lld records", records) << qint64(1'000'000) << records;
}

void TestPartEncoder::cutsWithoutLossAtAnyLimit()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, records);
    const auto parts = cut(m_order, {.bytes = bytes, .records = records}, 0);
    QCOMPARE(bodies(parts), bodies(cut(m_order, {}, 0)));
    qint64 next = 0;
    for (const EncodedPart &part : parts) {
        QCOMPARE(part.firstRow, next);
        QVERIFY(part.records >= 1 && part.records <= records);
        QVERIFY(part.body.size() <= bytes || part.records == 1);
        QCOMPARE(part.body.count('\n'), part.records);
        QVERIFY(part.body.endsWith('\n'));
        QCOMPARE(part.rows, part.records);
        QCOMPARE(part.sha256, base::Sha256::hexOf(part.body));
        next = part.endRow;
    }
    QCOMPARE(next, m_order->table.rows());
}

void TestPartEncoder::givesTheSameBytesFromAnyPart()
{
    const PartLimits limits {.bytes = 1500, .records = 9};
    const auto parts = cut(m_order, limits, 0);
    QVERIFY(parts.size() > 5);
    auto encoder = PartEncoder::make(m_order, limits);
    QVERIFY(encoder);
    base::Progress progress;
    // Backwards, so that no part is where the encoder stands.
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const auto again = encoder->encode(part->firstRow, progress);
        QVERIFY(again);
        QCOMPARE(again->body, part->body);
        QCOMPARE(again->sha256, part->sha256);
        QCOMPARE(again->endRow, part->endRow);
    }
}

void TestPartEncoder::streamsTheSameByAnyStretch()
{
    QByteArray text = "email,first_name\n";
    for (int row = 0; row < 30'000; ++row)
        text += (row % 7 == 0 ? "" : "person" + QByteArray::number(row % 20'000) + "@example.com") + ",Ida\n";
    const auto many = order(text);
    QVERIFY(many);
    base::Progress progress;
    const auto all = [&](qint64 stretchBytes, qint64 from) {
        QByteArray lines;
        auto stream = upload::RecordStream::make(many, stretchBytes);
        if (!stream)
            return lines;
        stream->seek(from);
        for (auto record = stream->next(progress); record && *record; record = stream->next(progress))
            lines.append((*record)->line.data(), qsizetype((*record)->line.size()));
        return lines;
    };
    const QByteArray whole = all(qint64(1) << 30, 0);
    QCOMPARE(whole.count('\n'), many->report.counts.records);
    for (const qint64 stretch : {1, 100'000, 300'000})
        QCOMPARE(all(stretch, 0), whole);
    for (const qint64 from : {1, 12'345, 29'999}) {
        const QByteArray rest = all(1, from);
        QVERIFY(!rest.isEmpty());
        QVERIFY(whole.endsWith(rest));
        QCOMPARE(all(qint64(1) << 30, from), rest);
    }
}

void TestPartEncoder::namesRecordsByTheirRow()
{
    const QByteArray prefix = m_order->idPrefix();
    QCOMPARE(prefix.size(), 12);
    const auto parts = cut(m_order, {}, 0);
    QCOMPARE(parts.size(), 1U);
    qint64 row = 0;
    for (const QByteArray &line : parts.front().body.trimmed().split('\n')) {
        const QByteArray begin = "{\"_id\":\"" + prefix + '-' + QByteArray::number(++row) + '"';
        QVERIFY2(line.startsWith(begin), line.constData());
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }
    QCOMPARE(row, m_order->table.rows());
}

void TestPartEncoder::takesOneRecordHoweverLong()
{
    const auto parts = cut(m_order, {.bytes = 1, .records = 100}, 0);
    QCOMPARE(qint64(parts.size()), m_order->table.rows());
}

void TestPartEncoder::leavesOutRowsBetween()
{
    const auto mixed = order(
        "email,name\r\n,Nobody\r\na@example.com,Ann\r\nnot an address,Bad\r\nb@example.com,Bo\r\n,Last\r\n");
    const auto parts = cut(mixed, {.bytes = 1'000'000, .records = 1}, 1);
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(parts[0].firstRow, 1);
    QCOMPARE(parts[0].endRow, 3);
    QCOMPARE(parts[1].firstRow, 3);
    QCOMPARE(parts[1].endRow, 5);
}

void TestPartEncoder::stopsWhenCancelled()
{
    const auto many = order(testing::customers(5000));
    auto encoder = PartEncoder::make(many, {});
    QVERIFY(encoder);
    base::Progress progress;
    progress.cancel();
    const auto stopped = encoder->encode(0, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    base::Progress another;
    const auto whole = encoder->encode(0, another);
    QVERIFY(whole);
    QCOMPARE(whole->records, 5000);
}

void TestPartEncoder::noticesAFileCutShort()
{
    const auto many = order(testing::customers(200'000));
    QFile file(m_folder.filePath(QStringLiteral("file.csv")));
    QVERIFY(file.resize(file.size() / 2));
    auto encoder = PartEncoder::make(many, {});
    QVERIFY(encoder);
    base::Progress progress;
    base::Result<EncodedPart> part = EncodedPart {};
    qint64 row = 0;
    do {
        part = encoder->encode(row, progress);
        row = part ? part->endRow : row;
    } while (part && row < many->table.rows());
    QVERIFY(!part);
    QCOMPARE(part.error().code, ErrorCode::SourceChanged);
}

QTEST_GUILESS_MAIN(TestPartEncoder)
#include "tst_part_encoder.moc"

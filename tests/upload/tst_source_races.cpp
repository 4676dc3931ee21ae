// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever happens to the file while it is checked or uploaded: the upload stops with its reason, keeps what
// has arrived, and goes on to the same end when the file is there again.

#include "support/disk.h"
#include "support/file_deeds.h"
#include "upload/orders.h"
#include "upload/world.h"

#include <QTest>

using base::ErrorCode;
using support::Deed;
using testing::customers;
using testing::World;
using upload::Ending;
using upload::Engine;

namespace {

constexpr qint64 rows = 200;

void addDeeds()
{
    QTest::addColumn<Deed>("deed");
    for (const support::NamedDeed &deed : support::allDeeds)
        QTest::newRow(deed.name) << deed.deed;
}

} // namespace

class TestSourceRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_world = std::make_unique<World>(); }

    void cleanup()
    {
        support::leaveReads();
        m_world.reset();
    }

    void tellsWhatHappensWhileItChecks_data() { addDeeds(); }

    void tellsWhatHappensWhileItChecks();
    void goesOnWhenTheFileIsThereAgain_data();
    void goesOnWhenTheFileIsThereAgain();
    void goesOnWhenTheMediumIsThereAgain();

private:
    upload::Order orderOfSmallParts(const QString &path) const;
    void goesOnToTheEnd(const QString &journal, const QString &path);

    std::unique_ptr<World> m_world;
};

upload::Order TestSourceRaces::orderOfSmallParts(const QString &path) const
{
    upload::Order order = testing::orderOf(path, m_world->schema());
    order.datasetId = m_world->dataset().id;
    order.datasetName = m_world->dataset().name;
    order.intoProfile = m_world->dataset().inProfile;
    order.partRecords = 10;
    return order;
}

void TestSourceRaces::tellsWhatHappensWhileItChecks()
{
    QFETCH(const Deed, deed);
    const QByteArray text = customers(60'000, 40);
    const QString path = m_world->path(QStringLiteral("customers.csv"));
    testing::writeFile(path, text);
    const upload::Order order = testing::orderOf(path, m_world->schema());
    for (const qint64 when : {0, 2, 5}) { // it reads the file twice, in four blocks each time
        QVERIFY(support::putBack(path, text));
        const table::Table table(testing::orderOf(path, m_world->schema()).table);
        support::watchReads([=](qint64 read) {
            if (read == when && !support::doTo(path, deed))
                qFatal("the deed failed");
            return 0;
        });
        base::Progress progress;
        const auto report = quality::check(table, order.mapping, order.schema, progress);
        QVERIFY(support::leaveReads() > when);
        if (report) {
            QCOMPARE(report->counts.rows, 60'000);
            QVERIFY(!table.document().source().unchanged());
        } else {
            QCOMPARE(report.error().code, ErrorCode::FileChanged);
            QCOMPARE(report.error().subject, path);
        }
    }
}

void TestSourceRaces::goesOnWhenTheFileIsThereAgain_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<int>("parts");
    for (const support::NamedDeed &deed : support::allDeeds)
        QTest::addRow("%s behind the fifth part", deed.name) << deed.deed << 5;
    QTest::newRow("removed before the first part") << Deed::Removed << 0;
    QTest::newRow("one byte changed before the first part") << Deed::ByteChanged << 0;
}

void TestSourceRaces::goesOnToTheEnd(const QString &journal, const QString &path)
{
    const upload::Order order = orderOfSmallParts(path);
    Engine engine(order, m_world->resume(journal), m_world->client(), m_world->clock());
    const Ending ending = testing::runToEnd(engine);
    QCOMPARE(ending.kind, Ending::Kind::Finished);
    QCOMPARE(m_world->records(), testing::expectedRecords(order));
}

/// While it runs: the deed is done as soon as so many parts have arrived.
void TestSourceRaces::goesOnWhenTheFileIsThereAgain()
{
    QFETCH(const Deed, deed);
    QFETCH(const int, parts);
    const QByteArray text = customers(rows);
    const QString path = m_world->path(QStringLiteral("customers.csv"));
    testing::writeFile(path, text);
    const upload::Order order = orderOfSmallParts(path);
    std::unique_ptr<store::Journal> journal = m_world->begin(order);
    const QString id = journal->record().id;
    bool done = parts == 0;
    if (done)
        QVERIFY(support::doTo(path, deed));
    {
        Engine engine(order, std::move(journal), m_world->client(), m_world->clock());
        connect(&engine, &Engine::progressed, this, [&](const upload::UploadProgress &progress) {
            if (!std::exchange(done, done || progress.partsSent >= parts) && done)
                QVERIFY(support::doTo(path, deed));
        });
        const Ending ending = testing::runToEnd(engine);
        QVERIFY(done);
        QCOMPARE(ending.kind, Ending::Kind::Stopped);
        QCOMPARE(ending.error->code,
                 deed == Deed::Removed ? ErrorCode::SourceGone : ErrorCode::SourceChanged);
        QCOMPARE(ending.error->subject, path);
        QVERIFY(engine.journal().parts()->size() < std::size_t(rows / order.partRecords));
    }
    QVERIFY(support::putBack(path, text));
    goesOnToTheEnd(id, path);
}

void TestSourceRaces::goesOnWhenTheMediumIsThereAgain()
{
    const QString path = m_world->path(QStringLiteral("customers.csv"));
    testing::writeFile(path, customers(60'000, 40)); // too much to be read before the first part is sent
    upload::Order order = orderOfSmallParts(path);
    order.partRecords = 6'000;
    std::unique_ptr<store::Journal> journal = m_world->begin(order);
    const QString id = journal->record().id;
    {
        support::watchReads([](qint64 read) { return read >= 1 ? EIO : 0; });
        Engine engine(order, std::move(journal), m_world->client(), m_world->clock());
        const Ending ending = testing::runToEnd(engine);
        support::leaveReads();
        QCOMPARE(ending.kind, Ending::Kind::Stopped);
        QCOMPARE(ending.error->code, ErrorCode::FileUnreadable);
        QCOMPARE(ending.error->subject, path);
    }
    goesOnToTheEnd(id, path);
}

QTEST_GUILESS_MAIN(TestSourceRaces)
#include "tst_source_races.moc"

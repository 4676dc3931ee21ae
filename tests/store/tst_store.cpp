// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/records.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using store::ConnectionRecord;
using store::ImportState;
using store::Store;
using testing::someBatch;
using testing::someRecord;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsImportsNewestFirst();
    void listsWhatOthersAreWriting();
    void givesIdsThatSortByTime();
    void knowsNoIdThatIsAPath_data();
    void knowsNoIdThatIsAPath();
    void keepsConnections();
    void saysWhenItCannotWrite();
    void leavesAFoldersRightsToItsOwner();
    void prefersTheFolderOfTheEnvironment();
};

void TestStore::listsImportsNewestFirst()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    QVERIFY(store->imports()->empty());
    store::ImportRecord record = someRecord();
    QStringList ids;
    for (int second = 0; second < 3; ++second) {
        record.created = record.created.addSecs(1);
        auto journal = store->create(record);
        QVERIFY(journal);
        ids.prepend((*journal)->record().id);
        if (second == 1)
            QVERIFY((*journal)->finish(ImportState::Finished));
    }
    const auto imports = store->imports();
    QVERIFY(imports);
    QStringList listed;
    for (const store::ImportSummary &summary : *imports)
        listed << summary.record.id;
    QCOMPARE(listed, ids);
    QCOMPARE((*imports)[0].state, ImportState::Interrupted);
    QCOMPARE((*imports)[1].state, ImportState::Finished);
    QCOMPARE((*imports)[0].record.sourcePath, record.sourcePath);
    QVERIFY((*imports)[0].updated.isValid());
}

void TestStore::listsWhatOthersAreWriting()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    auto journal = store->create(someRecord());
    QVERIFY(journal);
    store::BatchEntry batch = someBatch(1);
    QVERIFY((*journal)->addBatch(batch));
    QCOMPARE(store->imports()->front().lastBatchId, QString());
    batch.batchId = QStringLiteral("01ABC");
    QVERIFY((*journal)->updateBatch(batch));
    const auto imports = store->imports();
    QVERIFY(imports);
    QCOMPARE(imports->front().state, ImportState::Running);
    QCOMPARE(imports->front().lastBatchId, batch.batchId);
}

void TestStore::givesIdsThatSortByTime()
{
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    const auto journal = store->create(someRecord());
    QVERIFY(journal);
    const QRegularExpression form(QStringLiteral("^20260301-093015-[0-9a-f]{4}$"));
    QVERIFY2(form.match((*journal)->record().id).hasMatch(), qPrintable((*journal)->record().id));
    const auto second = store->create(someRecord());
    QVERIFY(second);
    QVERIFY((*second)->record().id != (*journal)->record().id);
    QVERIFY((*second)->record().externalIdPrefix != (*journal)->record().externalIdPrefix);
}

void TestStore::knowsNoIdThatIsAPath_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("upwards") << QStringLiteral("../imports");
    QTest::newRow("never made") << QStringLiteral("20260101-000000-abcd");
}

void TestStore::knowsNoIdThatIsAPath()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    auto store = Store::open(folder.path());
    QVERIFY(store);
    const auto journal = store->resume(id);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::ImportUnknown);
    QCOMPARE(journal.error().subject, id);
}

void TestStore::keepsConnections()
{
    const QTemporaryDir folder;
    const ConnectionRecord shop {.name = QStringLiteral("Shop"),
                                 .organisation = QStringLiteral("ABC@AdobeOrg"),
                                 .clientId = QStringLiteral("client"),
                                 .scopes = QStringLiteral("openid"),
                                 .signInUrl = QStringLiteral("https://ims.test"),
                                 .gatewayUrl = QStringLiteral("https://gateway.test")};
    const ConnectionRecord other {.name = QStringLiteral("Other")};
    {
        auto store = Store::open(folder.path());
        QVERIFY(store);
        QVERIFY(store->addConnection(shop));
        QVERIFY(store->addConnection(other));
        const auto twice = store->addConnection(shop);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::ConnectionExists);
    }
    auto store = Store::open(folder.path());
    QVERIFY(store);
    QVERIFY(store->connections().value() == (std::vector {shop, other}));
    QVERIFY(store->connection(shop.name).value() == shop);
    QVERIFY(store->removeConnection(shop.name));
    QCOMPARE(store->connection(shop.name).error().code, ErrorCode::ConnectionUnknown);
    QCOMPARE(store->removeConnection(shop.name).error().code, ErrorCode::ConnectionUnknown);
    QVERIFY(store->connections().value() == std::vector {other});
}

void TestStore::saysWhenItCannotWrite()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("taken"));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto store = Store::open(place);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::StoreUnwritable);
    QCOMPARE(store.error().subject, place);
}

void TestStore::leavesAFoldersRightsToItsOwner()
{
    const QTemporaryDir folder;
    const auto everybody = QFile::permissions(folder.path()) | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(folder.path(), everybody));
    const auto store = Store::open(folder.path());
    QVERIFY(store);
    QCOMPARE(QFile::permissions(folder.path()), everybody);
    QVERIFY(
        !(QFile::permissions(store->importsFolder()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
}

void TestStore::prefersTheFolderOfTheEnvironment()
{
    qputenv("PROFILE_UPLOADER_STORE", "/somewhere/else");
    QCOMPARE(Store::defaultFolder(), QStringLiteral("/somewhere/else"));
    qunsetenv("PROFILE_UPLOADER_STORE");
    QVERIFY(Store::defaultFolder().endsWith(QStringLiteral("/profile-uploader")));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/destination.h"

#include <QTest>

using base::ErrorCode;

namespace {

platform::Sandbox sandbox(const char *name, bool production, const char *state = "active")
{
    return {.name = QString::fromLatin1(name),
            .title = {},
            .state = QString::fromLatin1(state),
            .production = production};
}

platform::Dataset dataset(const char *id, const char *name, bool inProfile)
{
    return {.id = QString::fromLatin1(id),
            .name = QString::fromLatin1(name),
            .schemaId = {},
            .inProfile = inProfile};
}

xdm::Schema profileSchema(bool inProfile)
{
    xdm::Schema schema;
    schema.classId = QStringLiteral("https://ns.adobe.com/xdm/context/profile");
    schema.primaryIdentity
        = {.path = QStringLiteral("personalEmail.address"), .nameSpace = QStringLiteral("Email")};
    schema.inProfile = inProfile;
    return schema;
}

} // namespace

class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void offersOnlyActiveSandboxes()
    {
        const std::vector<platform::Sandbox> all {sandbox("prod", true), sandbox("gone", false, "deleted"),
                                                  sandbox("dev", false)};
        const auto gone = session::chooseSandbox(all, {.sandbox = QStringLiteral("gone")}, false);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::SandboxUnknown);
        QCOMPARE(gone.error().detail, QStringLiteral("prod, dev"));
        QCOMPARE(session::chooseSandbox(all, {.sandbox = QStringLiteral("prod")}, false)->name,
                 QStringLiteral("prod"));
    }

    void neverChoosesASandboxByItselfButInPractice()
    {
        const std::vector<platform::Sandbox> all {sandbox("prod", true), sandbox("dev", false)};
        QCOMPARE(session::chooseSandbox(all, {}, false).error().code, ErrorCode::SandboxMissing);
        QCOMPARE(session::chooseSandbox(all, {}, true)->name, QStringLiteral("dev"));
    }

    void findsADatasetByIdOrUniqueName_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("practice");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("error");
        QTest::newRow("id") << "b" << false << "b" << -1;
        QTest::newRow("name") << "Customers" << false << "a" << -1;
        QTest::newRow("name of two") << "Twice" << false << QString() << int(ErrorCode::DatasetAmbiguous);
        QTest::newRow("id goes before name") << "Same" << false << "Same" << -1;
        QTest::newRow("unknown") << "Nobody" << false << QString() << int(ErrorCode::DatasetUnknown);
        QTest::newRow("none") << QString() << false << QString() << int(ErrorCode::DatasetMissing);
        QTest::newRow("none, in practice the one in Profile") << QString() << true << "a" << -1;
    }

    void findsADatasetByIdOrUniqueName()
    {
        const std::vector<platform::Dataset> all {
            dataset("a", "Customers", true), dataset("b", "Twice", false), dataset("c", "Twice", false),
            dataset("Same", "Other", false), dataset("d", "Same", false)};
        QFETCH(const QString, wish);
        QFETCH(const bool, practice);
        QFETCH(const QString, id);
        QFETCH(const int, error);
        const auto chosen = session::chooseDataset(all, {.dataset = wish}, practice);
        QCOMPARE(chosen ? -1 : int(chosen.error().code), error);
        if (chosen)
            QCOMPARE(chosen->id, id);
    }

    void refusesSchemasThatCannotHoldProfiles()
    {
        const platform::Dataset target = dataset("a", "Customers", false);
        QVERIFY(session::usable(target, profileSchema(false)));
        xdm::Schema events = profileSchema(false);
        events.classId = QStringLiteral("https://ns.adobe.com/xdm/context/experienceevent");
        QCOMPARE(session::usable(target, events).error().code, ErrorCode::SchemaNotProfile);
        xdm::Schema nobody = profileSchema(false);
        nobody.primaryIdentity.reset();
        QCOMPARE(session::usable(target, nobody).error().code, ErrorCode::IdentityMissing);
        xdm::Schema other = profileSchema(false);
        other.primaryIdentity->nameSpace = QStringLiteral("CustomerId");
        QCOMPARE(session::usable(target, other).error().code, ErrorCode::IdentityMismatch);
    }

    void switchesTheFlagOnlyAtTheUsersWord_data()
    {
        QTest::addColumn<bool>("schemaIn");
        QTest::addColumn<bool>("datasetIn");
        QTest::addColumn<bool>("profile");
        QTest::addColumn<bool>("enableSchema");
        QTest::addColumn<int>("error");
        QTest::addColumn<session::Changes>("changes");
        using C = session::Changes;
        const int refused = int(ErrorCode::SchemaNotInProfile);
        QTest::newRow("all on, nothing asked")
            << true << true << false << false << -1 << C {.intoProfile = true};
        QTest::newRow("all on, asked") << true << true << true << false << -1 << C {.intoProfile = true};
        QTest::newRow("dataset off, nothing asked") << true << false << false << false << -1 << C {};
        QTest::newRow("dataset off, asked")
            << true << false << true << false << -1 << C {.enableDataset = true, .intoProfile = true};
        QTest::newRow("schema off, nothing asked") << false << false << false << false << -1 << C {};
        QTest::newRow("schema off, not allowed") << false << false << true << false << refused << C {};
        QTest::newRow("schema off, allowed")
            << false << false << true << true << -1
            << C {.enableSchema = true, .enableDataset = true, .intoProfile = true};
        QTest::newRow("only the dataset's flag on") << false << true << false << false << -1 << C {};
        QTest::newRow("only the dataset's flag on, allowed")
            << false << true << true << true << -1 << C {.enableSchema = true, .intoProfile = true};
    }

    void switchesTheFlagOnlyAtTheUsersWord()
    {
        QFETCH(const bool, schemaIn);
        QFETCH(const bool, datasetIn);
        QFETCH(const bool, profile);
        QFETCH(const bool, enableSchema);
        QFETCH(const int, error);
        QFETCH(const session::Changes, changes);
        const auto decided = session::preflight(dataset("a", "Customers", datasetIn), profileSchema(schemaIn),
                                                {.profile = profile, .enableSchema = enableSchema});
        QCOMPARE(decided ? -1 : int(decided.error().code), error);
        if (decided)
            QVERIFY(*decided == changes);
    }
};

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"

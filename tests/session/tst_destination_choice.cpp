// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/server.h"
#include "session/column_choices.h"
#include "session/destination_choice.h"
#include "session/engine_thread.h"
#include "session/file_reading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using session::DestinationCheck;
using session::DestinationChoice;
using State = DestinationChoice::State;
using Subject = DestinationCheck::Subject;
using Verdict = DestinationCheck::Verdict;

namespace {

constexpr int patience = 20'000;

base::Result<session::PracticePlatform> startPractice(const session::PracticeOptions &options)
{
    auto server = practice::Server::start({.folder = options.folder, .step = 5ms});
    if (!server)
        return base::Failure(server.error());
    const std::shared_ptr<practice::Server> running = *std::move(server);
    return session::PracticePlatform {
        .url = running->url(), .description = running->description(), .keepAlive = running};
}

/// A platform that connections can be made to, and a choice with its store.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<practice::Server> platform;
    session::EngineThread engine;
    session::FileReading file;
    session::ColumnChoices columns {file};
    std::unique_ptr<DestinationChoice> choice;

    Desk()
        : platform(
            *practice::Server::start({.folder = folder.filePath(QStringLiteral("platform")), .step = 5ms}))
    {
        begin();
    }

    ~Desk() { choice.reset(); }

    void begin()
    {
        choice = std::make_unique<DestinationChoice>(
            columns, engine,
            session::Environment {.storeFolder = folder.filePath(QStringLiteral("store")),
                                  .startPractice = startPractice});
    }

    QString told(const char *key) const
    {
        return platform->description().value(QLatin1String(key)).toString();
    }

    store::ConnectionRecord record() const
    {
        const QString url = platform->url().toString();
        return {.name = QStringLiteral("work"),
                .organisation = told("organisation"),
                .clientId = told("clientId"),
                .signInUrl = url,
                .gatewayUrl = url};
    }

    base::Secret secret() const { return base::Secret(told("clientSecret").toUtf8()); }

    /// A connection that is kept, without a keychain.
    bool addConnection()
    {
        QSignalSpy added(choice.get(), &DestinationChoice::connectionAdded);
        choice->addConnection(record(), secret());
        return QTest::qWaitFor([&] { return !added.isEmpty() && choice->connections().size() == 1; },
                               patience);
    }

    std::optional<DestinationCheck> check(Subject subject) const
    {
        for (const DestinationCheck &one : choice->checks()) {
            if (one.subject == subject)
                return one;
        }
        return {};
    }

    void chooseDataset(const QString &name) const
    {
        const auto found = std::ranges::find(choice->datasets(), name, &platform::Dataset::name);
        if (found != choice->datasets().end())
            choice->setDataset(found->id);
    }
};

} // namespace

/// Runs where no Secret Service can be reached; see the environment that CMakeLists.txt sets.
class TestDestinationChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practicePreselectsWhatDoesNoHarm();
    void showsActiveSandboxesAndSortedDatasets();
    void quickSwitchesEndInTheLast();
    void saysWhatWillBeChanged();
    void asksBeforeASchemaIsEnabled();
    void blocksFieldsThatDoNotExist();
    void blocksIdentitiesWithoutTheirNamespace();
    void keepsAConnectionThatWorks();
    void refusesAConnectionThatDoesNot();
    void keepsASecretForThisRunOnly();
    void keepsNoSecretOfAnotherConnection_data();
    void keepsNoSecretOfAnotherConnection();
    void anEarlierQuestionIsNotAnswered();
    void remembersWhatWasUsedLast();
    void usesNothingThatIsGone();
    void keepsTheSecretsOfTwoApart();
    void triesAgainAfterAFailure();
};

void TestDestinationChoice::practicePreselectsWhatDoesNoHarm()
{
    Desk desk;
    QCOMPARE(desk.choice->state(), State::Nothing);
    desk.choice->usePractice();
    QCOMPARE(desk.choice->state(), State::SigningIn);
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QCOMPARE(desk.choice->state(), State::SignedIn);
    QVERIFY(desk.choice->isPractice());
    QVERIFY(!desk.choice->sandbox()->production);
    QVERIFY(desk.choice->dataset()->inProfile);
    QCOMPARE(desk.columns.schema().id, desk.choice->schema()->id);
    QCOMPARE(desk.choice->target().wish.sandbox, desk.choice->sandbox()->name);
    QVERIFY(desk.choice->target().practice);
}

void TestDestinationChoice::showsActiveSandboxesAndSortedDatasets()
{
    Desk desk;
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.choice->datasets().empty(), patience);
    QVERIFY(desk.choice->sandboxes().size() >= 2);
    for (const platform::Sandbox &sandbox : desk.choice->sandboxes())
        QCOMPARE(sandbox.state, QStringLiteral("active"));
    QVERIFY(std::ranges::any_of(desk.choice->sandboxes(), &platform::Sandbox::production));
    QVERIFY(std::ranges::is_sorted(desk.choice->datasets(), [](const auto &one, const auto &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    }));
}

void TestDestinationChoice::quickSwitchesEndInTheLast()
{
    Desk desk;
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    const auto sandboxes = desk.choice->sandboxes();
    for (int i = 0; i < 30; ++i) {
        const QString wanted = sandboxes[std::size_t(i) % sandboxes.size()].name;
        desk.choice->setSandbox(wanted);
        QVERIFY(!desk.choice->dataset());
        QVERIFY(!desk.choice->schema());
        QVERIFY(!desk.choice->isUsable());
        if (i % 3 == 0)
            QTest::qWait(i);
    }
    const QString last = sandboxes[29 % sandboxes.size()].name;
    QTRY_VERIFY_WITH_TIMEOUT(!desk.choice->isAskingForDatasets(), patience);
    QCOMPARE(desk.choice->sandbox()->name, last);
    const auto datasets = desk.choice->datasets();
    QVERIFY(datasets.size() >= 2);
    for (int i = 0; i < 21; ++i)
        desk.choice->setDataset(datasets[std::size_t(i) % datasets.size()].id);
    const platform::Dataset expected = datasets[20 % datasets.size()];
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QTest::qWait(200);
    QCOMPARE(desk.choice->dataset()->id, expected.id);
    QCOMPARE(desk.choice->schema()->id, expected.schemaId);
    QCOMPARE(desk.choice->target().wish.dataset, expected.id);
}

void TestDestinationChoice::saysWhatWillBeChanged()
{
    Desk desk;
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QCOMPARE(desk.check(Subject::DatasetInProfile)->verdict, Verdict::Fine);
    const auto off = std::ranges::find(desk.choice->datasets(), false, &platform::Dataset::inProfile);
    QVERIFY(off != desk.choice->datasets().end());
    desk.choice->setDataset(off->id);
    QVERIFY(desk.choice->checks().empty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    desk.choice->setMayEnableSchema(true);
    QCOMPARE(desk.check(Subject::DatasetInProfile)->verdict, Verdict::WillChange);
    QVERIFY(desk.choice->changes()->enableDataset);
    desk.choice->setProfile(false);
    QVERIFY(!desk.check(Subject::DatasetInProfile));
    QVERIFY(!desk.choice->changes()->enableDataset);
    QVERIFY(!desk.choice->changes()->intoProfile);
    QVERIFY(!desk.choice->target().wish.enableSchema);
}

void TestDestinationChoice::asksBeforeASchemaIsEnabled()
{
    Desk desk;
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    for (const platform::Dataset &dataset : std::vector(desk.choice->datasets())) {
        desk.choice->setDataset(dataset.id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
        if (!desk.choice->schema()->inProfile)
            break;
    }
    QVERIFY(!desk.choice->schema()->inProfile);
    QCOMPARE(desk.check(Subject::SchemaInProfile)->verdict, Verdict::Blocked);
    QCOMPARE(desk.check(Subject::SchemaInProfile)->error->code, base::ErrorCode::SchemaNotInProfile);
    QVERIFY(!desk.choice->isUsable());
    desk.choice->setMayEnableSchema(true);
    QCOMPARE(desk.check(Subject::SchemaInProfile)->verdict, Verdict::WillChange);
    QVERIFY(desk.choice->changes()->enableSchema);
    // The word was given for this dataset.
    desk.choice->setDataset(desk.choice->dataset()->id);
    QVERIFY(!desk.choice->mayEnableSchema());
}

void TestDestinationChoice::blocksFieldsThatDoNotExist()
{
    Desk desk;
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QCOMPARE(desk.check(Subject::EmailMapped)->verdict, Verdict::Blocked);
    QVERIFY(!desk.choice->isUsable());
    QCOMPARE(desk.check(Subject::RowsReady)->verdict, Verdict::Waits);
    desk.choice->setReadyProfiles(0);
    QCOMPARE(desk.check(Subject::RowsReady)->verdict, Verdict::Blocked);
    desk.choice->setReadyProfiles(7);
    QCOMPARE(desk.check(Subject::RowsReady)->verdict, Verdict::Fine);
    QCOMPARE(desk.check(Subject::RowsReady)->count, 7);
}

void TestDestinationChoice::blocksIdentitiesWithoutTheirNamespace()
{
    Desk desk;
    QFile file(desk.folder.filePath(QStringLiteral("f.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("email,firstname,number\nida@example.com,Ida,7\njo@example.com,Jo,8\n") > 0);
    file.close();
    desk.file.open(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(desk.columns.isEmailMapped(), patience);
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QVERIFY(!desk.check(Subject::NamespacesExist));
    QTRY_VERIFY_WITH_TIMEOUT(desk.columns.namespaces().has_value(), patience);
    QVERIFY(desk.columns.namespaces()->contains(QStringLiteral("CustomerId")));
    QVERIFY(desk.columns.assign(2, QStringLiteral("identityMap.CustomerId.id")));
    QTRY_VERIFY_WITH_TIMEOUT(desk.check(Subject::NamespacesExist), patience);
    QCOMPARE(desk.check(Subject::NamespacesExist)->verdict, Verdict::Fine);
    QVERIFY(desk.columns.assign(2, QStringLiteral("identityMap.Membership.id")));
    QCOMPARE(desk.check(Subject::NamespacesExist)->verdict, Verdict::Blocked);
    QCOMPARE(desk.check(Subject::NamespacesExist)->error->code, base::ErrorCode::NamespaceUnknown);
    QVERIFY(!desk.choice->isUsable());
    desk.columns.leaveOut(2);
    QVERIFY(!desk.check(Subject::NamespacesExist));
    QVERIFY(desk.choice->isUsable());
    // They are the sandbox's: another dataset of it changes nothing, another sign-in knows none yet.
    desk.choice->setDataset(desk.choice->datasets().front().id);
    QVERIFY(desk.columns.namespaces().has_value());
    desk.choice->usePractice();
    QVERIFY(!desk.columns.namespaces());
    QTRY_VERIFY_WITH_TIMEOUT(desk.columns.namespaces().has_value(), patience);
}

void TestDestinationChoice::keepsAConnectionThatWorks()
{
    Desk desk;
    QSignalSpy notKept(desk.choice.get(), &DestinationChoice::secretNotKept);
    QVERIFY(desk.addConnection());
    QTRY_COMPARE_WITH_TIMEOUT(notKept.size(), 1, patience);
    QCOMPARE(notKept.constFirst().constFirst().value<base::Error>().code,
             base::ErrorCode::KeychainUnavailable);
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::SignedIn, patience);
    QCOMPARE(desk.choice->organisation(), desk.told("organisation"));
    QVERIFY(!desk.choice->sandbox()); // nobody but the user chooses where real rows go
    QVERIFY(!desk.choice->target().practice);
    QCOMPARE(desk.choice->target().secret.given.reveal(), desk.secret().reveal());
    // The secret is in no file.
    QDir store(desk.folder.filePath(QStringLiteral("store")));
    for (const QFileInfo &info : store.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(desk.secret().reveal()), qPrintable(info.fileName()));
    }
    QSignalSpy listed(desk.choice.get(), &DestinationChoice::connectionsChanged);
    desk.choice->removeConnection(QStringLiteral("work"));
    QCOMPARE(desk.choice->state(), State::Nothing);
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->connections().empty(), patience);
}

void TestDestinationChoice::refusesAConnectionThatDoesNot()
{
    Desk desk;
    QSignalSpy refused(desk.choice.get(), &DestinationChoice::connectionRefused);
    const auto error = [&refused] { return refused.takeFirst().constFirst().value<base::Error>(); };
    desk.choice->addConnection(desk.record(), base::Secret("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(error().code, base::ErrorCode::SignInRefused);
    auto record = desk.record();
    record.organisation = QStringLiteral("not one");
    desk.choice->addConnection(record, desk.secret());
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(error().subject, QStringLiteral("organisation"));
    QVERIFY(desk.choice->connections().empty());
    QVERIFY(desk.addConnection());
    desk.choice->addConnection(desk.record(), desk.secret());
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(error().code, base::ErrorCode::ConnectionExists);
}

void TestDestinationChoice::keepsASecretForThisRunOnly()
{
    Desk desk;
    QVERIFY(desk.addConnection());
    desk.begin();
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::NeedsSecret, patience);
    desk.choice->giveSecret(base::Secret("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::Failed, patience);
    QCOMPARE(desk.choice->error()->code, base::ErrorCode::SignInRefused);
    desk.choice->giveSecret(desk.secret());
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::SignedIn, patience);
    desk.choice->usePractice();
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::SignedIn, patience);
    QVERIFY(!desk.choice->isPractice());
}

void TestDestinationChoice::keepsNoSecretOfAnotherConnection_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("refused") << true;
    QTest::newRow("abandoned") << false;
}

void TestDestinationChoice::keepsNoSecretOfAnotherConnection()
{
    QFETCH(bool, isAnswered);
    Desk desk;
    QVERIFY(desk.addConnection());
    desk.begin();
    QSignalSpy notKept(desk.choice.get(), &DestinationChoice::secretNotKept);
    QSignalSpy added(desk.choice.get(), &DestinationChoice::connectionAdded);
    auto other = desk.record();
    other.name = QStringLiteral("other");
    desk.choice->addConnection(other, desk.secret());
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(notKept.size(), 1, patience);
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::NeedsSecret, patience);
    desk.choice->giveSecret(base::Secret("wrong"));
    if (isAnswered)
        QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::Failed, patience);
    desk.choice->useConnection(QStringLiteral("other"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::SignedIn, patience);
    QTest::qWait(200);
    QCOMPARE(notKept.size(), 1); // nobody tried to keep anything
    QCOMPARE(desk.choice->target().secret.given.reveal(), desk.secret().reveal());
    // What was refused is not tried again by itself.
    if (isAnswered) {
        desk.choice->useConnection(QStringLiteral("work"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::NeedsSecret, patience);
    }
}

void TestDestinationChoice::anEarlierQuestionIsNotAnswered()
{
    Desk desk;
    QVERIFY(desk.addConnection());
    desk.choice->useConnection(QStringLiteral("work"));
    desk.choice->usePractice();
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QTest::qWait(300);
    QVERIFY(desk.choice->isPractice());
    QCOMPARE(desk.choice->sandboxes().size(), std::size_t(2));
}

void TestDestinationChoice::remembersWhatWasUsedLast()
{
    Desk desk;
    QVERIFY(desk.addConnection());
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::SignedIn, patience);
    desk.choice->setSandbox(QStringLiteral("prod"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.choice->datasets().empty(), patience);
    const QString id = desk.choice->datasets().back().id;
    desk.choice->setDataset(id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    const QString path = desk.folder.filePath(QStringLiteral("store/last-destination.json"));
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    desk.begin();
    desk.choice->useLast();
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::NeedsSecret, patience);
    desk.choice->giveSecret(desk.secret());
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    QCOMPARE(desk.choice->sandbox()->name, QStringLiteral("prod"));
    QCOMPARE(desk.choice->dataset()->id, id);
}

void TestDestinationChoice::usesNothingThatIsGone()
{
    Desk desk;
    QVERIFY(desk.addConnection());
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.choice->sandboxes().empty(), patience);
    desk.choice->setSandbox(QStringLiteral("prod"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.choice->datasets().empty(), patience);
    desk.choice->setDataset(desk.choice->datasets().back().id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->schema().has_value(), patience);
    desk.choice->removeConnection(QStringLiteral("work"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.choice->connections().empty(), patience);
    desk.begin();
    desk.choice->useLast();
    QSignalSpy read(desk.choice.get(), &DestinationChoice::connectionsChanged);
    QVERIFY(read.wait(patience));
    QTest::qWait(100);
    QCOMPARE(desk.choice->state(), State::Nothing);
    QVERIFY(desk.choice->connectionName().isEmpty());
}

void TestDestinationChoice::keepsTheSecretsOfTwoApart()
{
    Desk desk;
    const auto other
        = practice::Server::start({.folder = desk.folder.filePath(QStringLiteral("other")), .step = 5ms});
    QVERIFY(other);
    const QJsonObject told = (*other)->description();
    const base::Secret otherSecret(told.value(QLatin1String("clientSecret")).toString().toUtf8());
    QVERIFY(!(otherSecret == desk.secret()));
    QSignalSpy added(desk.choice.get(), &DestinationChoice::connectionAdded);
    desk.choice->addConnection(desk.record(), desk.secret());
    desk.choice->addConnection({.name = QStringLiteral("other"),
                                .organisation = told.value(QLatin1String("organisation")).toString(),
                                .clientId = told.value(QLatin1String("clientId")).toString(),
                                .signInUrl = (*other)->url().toString(),
                                .gatewayUrl = (*other)->url().toString()},
                               otherSecret);
    QTRY_COMPARE_WITH_TIMEOUT(added.size(), 2, patience);
    QCOMPARE(desk.choice->secretOf(QStringLiteral("work")), desk.secret());
    QCOMPARE(desk.choice->secretOf(QStringLiteral("other")), otherSecret);
}

void TestDestinationChoice::triesAgainAfterAFailure()
{
    Desk desk;
    QVERIFY(desk.addConnection());
    desk.choice->useConnection(QStringLiteral("work"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::SignedIn, patience);
    const int port = desk.platform->url().port();
    desk.platform.reset();
    desk.choice->setSandbox(QStringLiteral("prod"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.choice->state(), State::Failed, 60'000);
    QCOMPARE(desk.choice->error()->kind(), base::ErrorKind::Unreachable);
    auto again = practice::Server::start(
        {.folder = desk.folder.filePath(QStringLiteral("platform")), .port = quint16(port), .step = 5ms});
    QVERIFY(again);
    desk.platform = std::move(*again);
    desk.choice->tryAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.choice->datasets().empty(), 60'000);
    QCOMPARE(desk.choice->sandbox()->name, QStringLiteral("prod"));
}

QTEST_GUILESS_MAIN(TestDestinationChoice)
#include "tst_destination_choice.moc"

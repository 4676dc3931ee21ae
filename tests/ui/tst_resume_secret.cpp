// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/done_page.h"
#include "pages/source_page.h"
#include "pages/upload_page.h"
#include "practice/server.h"
#include "session/session.h"
#include "store/store.h"

#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using State = session::UploadRun::State;

namespace {

constexpr int patience = 30'000;

/// A platform on loopback that is met as a connection with a secret of its own, and a window's session.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<practice::Server> platform;
    quint16 port = 0;
    std::unique_ptr<session::Session> session;

    Desk()
    {
        startPlatform();
        anew();
        const QString url = platform->url().toString();
        auto store = store::Store::open(session->environment().storeFolder);
        if (!store
            || !store->addConnection({.name = QStringLiteral("work"),
                                      .organisation = told("organisation"),
                                      .clientId = told("clientId"),
                                      .signInUrl = url,
                                      .gatewayUrl = url}))
            qFatal("No connection");
    }

    void startPlatform()
    {
        auto server = practice::Server::start({.folder = folder.filePath(QStringLiteral("platform")),
                                               .port = port,
                                               .step = 20ms,
                                               .perHundredThousandRows = 20ms});
        if (!server)
            qFatal("No practice platform: %d", int(server.error().code));
        platform = *std::move(server);
        port = quint16(platform->url().port());
    }

    /// As after a start of the program.
    void anew()
    {
        session.reset();
        session = std::make_unique<session::Session>(session::Environment {
            .storeFolder = folder.filePath(QStringLiteral("store")), .startPractice = [](const auto &) {
                return base::Failure({.code = base::ErrorCode::PracticeNotThere});
            }});
    }

    QString told(const char *key) const
    {
        return platform->description().value(QLatin1String(key)).toString();
    }

    QString secret() const { return told("clientSecret"); }

    /// The administrator makes a new secret, and the old one ends.
    bool replaceSecret()
    {
        platform.reset();
        QFile file(folder.filePath(QStringLiteral("platform/state.json")));
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
        if (!state.contains(QStringLiteral("clientSecret")))
            return false;
        state.insert(QStringLiteral("clientSecret"), QStringLiteral("p8e-another-invented-one"));
        if (!file.resize(0) || !file.seek(0))
            return false;
        file.write(QJsonDocument(state).toJson());
        file.close();
        startPlatform();
        return true;
    }

    /// An import into the connection, paused while it sends.
    bool interrupt()
    {
        const QString path = folder.filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("email,first_name\n");
        for (int row = 1; row <= 100'000; ++row)
            file.write("person" + QByteArray::number(row) + "@example.com,Ida" + QByteArray(100, 'x') + "\n");
        file.close();
        session->file().open(path);
        session::DestinationChoice &to = session->destination();
        to.holdSecret(QStringLiteral("work"), base::Secret(secret().toUtf8()));
        to.useConnection(QStringLiteral("work"));
        const auto waitFor = [](auto &&isTrue) { return QTest::qWaitFor(isTrue, patience); };
        if (!waitFor([&] { return !to.sandboxes().empty(); }))
            return false;
        to.setSandbox(QStringLiteral("practice-dev"));
        if (!waitFor([&] { return !to.datasets().empty(); }))
            return false;
        const auto fit = std::ranges::find(to.datasets(), true, &platform::Dataset::inProfile);
        to.setDataset(fit->id);
        if (!waitFor(
                [&] { return to.schema() && session->file().state() == session::FileReading::State::Read; }))
            return false;
        session->startUpload();
        if (!waitFor([&] { return session->upload().phaseNow() == session::UploadPhase::Send; }))
            return false;
        session->upload().pause();
        return waitFor([&] { return session->upload().state() == State::Paused; });
    }

    bool becomes(State state) const
    {
        return QTest::qWaitFor([&] { return session->upload().state() == state; }, patience);
    }

    store::ImportState kept() const
    {
        const auto imports = store::Store::open(session->environment().storeFolder)->imports();
        return imports->size() == 1 ? imports->front().state : store::ImportState::Damaged;
    }
};

template <class T> T *part(QWidget &page, const char *name)
{
    auto *found = page.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

void type(QWidget &page, const QString &secret)
{
    auto *field = part<QLineEdit>(page, "uploadSecretField");
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
}

/// The source page, once it knows of the interrupted import.
std::unique_ptr<pages::SourcePage> sourcePage(Desk &desk)
{
    auto page = std::make_unique<pages::SourcePage>(*desk.session);
    page->initializePage();
    page->show();
    if (!QTest::qWaitFor([&] { return page->findChild<QPushButton *>(QStringLiteral("continueButton")); },
                         patience))
        qFatal("Nothing to go on with");
    return page;
}

void discard(pages::SourcePage &page)
{
    QTest::mouseClick(part<QPushButton>(page, "discardButton"), Qt::LeftButton);
    auto *question = part<QMessageBox>(page, "discardQuestion");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
}

} // namespace

/// An import into a real connection can be gone on with, and be ended, where no keychain keeps its secret.
/// Runs where no Secret Service can be reached; see the environment that CMakeLists.txt sets.
class TestResumeSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithWhatIsTyped();
    void endsWithWhatIsTyped();
    void asksNothingThatIsKnownInThisRun();
    void usesNoSecretOfAnotherConnection();
    void asksAgainWhenItWasReplaced();
};

void TestResumeSecret::goesOnWithWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.interrupt());
    desk.anew();
    const auto source = sourcePage(desk);
    pages::UploadPage upload(*desk.session);
    upload.show();
    QTest::mouseClick(part<QPushButton>(*source, "continueButton"), Qt::LeftButton);
    upload.initializePage();
    auto *asks = part<QWidget>(upload, "secretPart");
    QTRY_VERIFY_WITH_TIMEOUT(asks->isVisible(), patience);
    QCOMPARE(desk.session->upload().state(), State::Paused);
    QCOMPARE(desk.session->upload().error()->code, base::ErrorCode::SecretMissing);
    type(upload, QStringLiteral("p8e-not-it"));
    QVERIFY(!asks->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(asks->isVisible(), patience);
    QCOMPARE(desk.session->upload().error()->code, base::ErrorCode::SignInRefused);
    QVERIFY(desk.session->destination().secretOf(QStringLiteral("work")).isEmpty());
    QVERIFY(part<QLineEdit>(upload, "uploadSecretField")->text().isEmpty());
    type(upload, desk.secret());
    QVERIFY(desk.becomes(State::Finished));
    QCOMPARE(desk.session->upload().summary()->sums.ingested, 100'000);
    // Nobody else keeps it, and the next upload of this run needs it.
    QCOMPARE(desk.session->destination().secretOf(QStringLiteral("work")),
             base::Secret(desk.secret().toUtf8()));
}

void TestResumeSecret::endsWithWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.interrupt());
    desk.anew();
    const auto source = sourcePage(desk);
    auto *asks = part<QWidget>(*source, "secretPart");
    discard(*source);
    QTRY_VERIFY_WITH_TIMEOUT(asks->isVisible(), patience);
    QTest::mouseClick(part<QPushButton>(*source, "noSecretButton"), Qt::LeftButton);
    QVERIFY(!asks->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(*source, "continueButton")->isEnabled(), patience);
    QCOMPARE(desk.kept(), store::ImportState::Interrupted);
    discard(*source);
    QTRY_VERIFY_WITH_TIMEOUT(asks->isVisible(), patience);
    type(*source, desk.secret());
    QVERIFY(desk.becomes(State::Discarded));
    QCOMPARE(desk.kept(), store::ImportState::Cancelled);
    QTRY_VERIFY_WITH_TIMEOUT(!source->findChild<QPushButton *>(QStringLiteral("continueButton")), patience);
}

void TestResumeSecret::asksNothingThatIsKnownInThisRun()
{
    Desk desk;
    QVERIFY(desk.interrupt());
    desk.anew();
    desk.session->destination().holdSecret(QStringLiteral("work"), base::Secret(desk.secret().toUtf8()));
    const auto source = sourcePage(desk);
    QTest::mouseClick(part<QPushButton>(*source, "continueButton"), Qt::LeftButton);
    QVERIFY(desk.becomes(State::Finished));
    QVERIFY(!desk.session->upload().error());
    // No file is open that a recipe could be made of.
    pages::DonePage done(*desk.session);
    done.initializePage();
    done.show();
    QVERIFY(part<QPushButton>(done, "saveReceiptButton")->isVisible());
    QVERIFY(!part<QPushButton>(done, "saveRecipeButton")->isVisible());
}

void TestResumeSecret::usesNoSecretOfAnotherConnection()
{
    Desk desk;
    QVERIFY(desk.interrupt());
    desk.anew();
    desk.session->destination().holdSecret(QStringLiteral("play"), base::Secret(desk.secret().toUtf8()));
    const auto source = sourcePage(desk);
    discard(*source);
    QVERIFY(desk.becomes(State::Paused));
    QCOMPARE(desk.session->upload().error()->code, base::ErrorCode::SecretMissing);
    QCOMPARE(desk.session->upload().secretNeededFor(), QStringLiteral("work"));
    QCOMPARE(desk.session->destination().secretOf(QStringLiteral("play")),
             base::Secret(desk.secret().toUtf8()));
}

void TestResumeSecret::asksAgainWhenItWasReplaced()
{
    Desk desk;
    QVERIFY(desk.interrupt());
    QVERIFY(desk.replaceSecret());
    pages::UploadPage upload(*desk.session);
    upload.show();
    upload.initializePage();
    auto *asks = part<QWidget>(upload, "secretPart");
    QVERIFY(!asks->isVisible());
    QTest::mouseClick(part<QPushButton>(upload, "pauseButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(asks->isVisible(), patience);
    type(upload, desk.secret());
    QVERIFY(desk.becomes(State::Finished));
    QCOMPARE(desk.session->upload().summary()->sums.ingested, 100'000);
}

QTEST_MAIN(TestResumeSecret)
#include "tst_resume_secret.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keychain.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using base::ErrorCode;

namespace {

const QByteArray planted("p8e-planted secret, 29 chars.");
constexpr int patience = 30'000;

/// What a process of its own does, with its outcome on standard output.
int act(const QStringList &arguments)
{
    const QString action = arguments.value(2);
    const QString connection = arguments.value(3);
    const auto print = [](const QByteArray &word) { std::fputs(word.constData(), stdout); };
    const auto wait
        = [](const auto &job) { return QTest::qWaitFor([&] { return job.isFinished(); }, patience); };
    const auto wordOf = [](ErrorCode code) -> QByteArray {
        return code == ErrorCode::SecretMissing      ? "missing"
            : code == ErrorCode::KeychainUnavailable ? "unavailable"
                                                     : "another error";
    };
    if (action == QLatin1String("read")) {
        const auto job = store::Keychain::read(connection);
        if (!wait(job))
            return 1;
        const auto secret = base::outcome<base::Secret>(job);
        print(secret ? "secret:" + secret->reveal() : wordOf(secret.error().code));
        return 0;
    }
    const auto job = action == QLatin1String("write")
        ? store::Keychain::write(connection, base::Secret(planted))
        : store::Keychain::remove(connection);
    if (!wait(job))
        return 1;
    const auto done = base::outcome<void>(job);
    print(done ? QByteArray("done") : wordOf(done.error().code));
    return 0;
}

} // namespace

/// The keychain with a real Secret Service, in a session and a home of the test's own.
class TestSecretService : public QObject
{
    Q_OBJECT

private:
    QByteArray inNewProcess(const QString &action, const QString &connection) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;

private Q_SLOTS:
    void initTestCase();
    void storesReadsAndDeletes();
    void knowsConnectionsApart();
    void leavesNoSecretInTheHome();
    void saysThatNobodyAnswers();
    void cleanupTestCase();
};

void TestSecretService::initTestCase()
{
    const QString busProgram = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    const QString keyringProgram = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (busProgram.isEmpty() || keyringProgram.isEmpty())
        QSKIP("dbus-daemon and gnome-keyring-daemon are needed (packages dbus and gnome-keyring).");
    const QString address = QStringLiteral("unix:path=") + m_home.filePath(QStringLiteral("bus"));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    m_environment.remove(QStringLiteral("DISPLAY"));
    for (const auto &[name, folder] :
         {std::pair {"XDG_RUNTIME_DIR", "run"}, std::pair {"XDG_DATA_HOME", "data"},
          std::pair {"XDG_CONFIG_HOME", "config"}}) {
        const QString path = m_home.filePath(QString::fromLatin1(folder));
        QVERIFY(QDir().mkpath(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_environment.insert(QString::fromLatin1(name), path);
    }
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(busProgram,
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--address"),
                 address, QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY2(m_bus.waitForReadyRead(patience), "The bus does not begin.");
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(
        keyringProgram,
        {QStringLiteral("--unlock"), QStringLiteral("--components=secrets"), QStringLiteral("--foreground")});
    QVERIFY(m_keyring.waitForStarted());
    m_keyring.write("\n");
    m_keyring.closeWriteChannel();
    // It answers before it has made and unlocked its collection, and one that was asked then never does.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_home.filePath(QStringLiteral("data/keyrings/login.keyring"))),
                             patience);
    QTRY_COMPARE_WITH_TIMEOUT(inNewProcess(QStringLiteral("write"), QStringLiteral("first")),
                              QByteArray("done"), patience);
}

void TestSecretService::cleanupTestCase()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished(5000);
    }
}

QByteArray TestSecretService::inNewProcess(const QString &action, const QString &connection) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--act"), action, connection});
    process.waitForFinished(patience * 2);
    return process.readAllStandardOutput();
}

void TestSecretService::storesReadsAndDeletes()
{
    const QString shop = QStringLiteral("Harbor Mill, Größe 2");
    QCOMPARE(inNewProcess(QStringLiteral("read"), shop), QByteArray("missing"));
    QCOMPARE(inNewProcess(QStringLiteral("write"), shop), QByteArray("done"));
    QCOMPARE(inNewProcess(QStringLiteral("read"), shop), "secret:" + planted);
    QCOMPARE(inNewProcess(QStringLiteral("write"), shop), QByteArray("done"));
    QCOMPARE(inNewProcess(QStringLiteral("remove"), shop), QByteArray("done"));
    QCOMPARE(inNewProcess(QStringLiteral("read"), shop), QByteArray("missing"));
}

void TestSecretService::knowsConnectionsApart()
{
    QCOMPARE(inNewProcess(QStringLiteral("write"), QStringLiteral("one")), QByteArray("done"));
    QCOMPARE(inNewProcess(QStringLiteral("read"), QStringLiteral("two")), QByteArray("missing"));
    QCOMPARE(inNewProcess(QStringLiteral("read"), QStringLiteral("one")), "secret:" + planted);
}

void TestSecretService::leavesNoSecretInTheHome()
{
    QCOMPARE(inNewProcess(QStringLiteral("write"), QStringLiteral("kept")), QByteArray("done"));
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(planted), qPrintable(files.filePath()));
    }
}

void TestSecretService::saysThatNobodyAnswers()
{
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=/nonexistent"));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/nonexistent"));
    for (const char *action : {"read", "write", "remove"})
        QCOMPARE(inNewProcess(QString::fromLatin1(action), QStringLiteral("one")), QByteArray("unavailable"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--act"))
        return act(arguments);
    TestSecretService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secret_service.moc"

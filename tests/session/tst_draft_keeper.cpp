// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_keeper.h"
#include "session/engine_thread.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using base::ErrorCode;
using session::DraftKeeper;
using session::EngineThread;
using table::Edits;
using table::History;
using table::Step;

namespace {

constexpr QLatin1String makeEdits("--make-edits");

QByteArray valueAt(qint64 row)
{
    return "anna" + QByteArray::number(row) + "@example.com";
}

csv::Source sourceAt(const QString &path)
{
    auto source = csv::Source::open(path);
    if (!source)
        qFatal("cannot open the source");
    return *std::move(source);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the source");
}

/// One keeper with its engine thread, as a window has them.
struct Visit
{
    EngineThread engine;
    DraftKeeper keeper;
    QSignalSpy found;
    History history;

    Visit(const QString &store, const QString &file, const QByteArray &cut = {})
        : keeper(engine, store)
        , found(&keeper, &DraftKeeper::found)
    {
        keeper.open(sourceAt(file), cut);
    }

    History earlierSteps()
    {
        if (found.isEmpty() && !found.wait())
            qFatal("nothing was found, and not even that was said");
        return found.first().first().value<History>();
    }

    Edits earlier() { return earlierSteps().edits(); }

    void save(const Edits &edits)
    {
        history.push({.rows = 1, .row = qint64(history.entries().size())}, edits);
        keeper.save(history);
    }
};

/// Edits row after row, and prints each row that is acknowledged, until it is killed.
int editUntilKilled(const QString &store, const QString &file)
{
    Visit visit(store, file);
    visit.earlier();
    Edits edits;
    qint64 given = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        edits.setCell(given, 1, valueAt(given));
        if (given % 5 == 0)
            edits.leaveOut(given);
        ++given;
        visit.save(edits);
    });
    QObject::connect(&visit.keeper, &DraftKeeper::savedChanged, &visit.keeper, [&] {
        if (!visit.keeper.isSaved() || visit.keeper.error())
            return;
        std::printf("%lld\n", given);
        std::fflush(stdout);
    });
    typing.start(2);
    return QCoreApplication::exec();
}

} // namespace

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNothingAtFirst();
    void findsWhatWasSaved();
    void findsItWhereverTheFileLies();
    void knowsAnotherFile_data();
    void knowsAnotherFile();
    void acknowledgesWithinASecond();
    void writesTheNewestOfMany();
    void writesWhatWaitsAtItsEnd();
    void bringsBackWhatAKilledProgramAcknowledged();
    void forgets();
    void forgetsOldDraftsOnly();
    void saysThatEditsAreDamaged();
    void staysOutOfAnotherWindowsWay();
    void takesUpWhatAnotherWindowLeft();
    void writesWhatWasGivenBeforeTheFileIsKnown();
    void triesAgainWhatFailed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QStringList drafts() const
    {
        return QDir(path(QStringLiteral("store/drafts")))
            .entryList({QStringLiteral("*.sqlite")}, QDir::Files);
    }

    void keep(const Edits &edits) const
    {
        Visit visit(m_store, m_file);
        visit.earlier();
        visit.save(edits);
        QTRY_VERIFY(visit.keeper.isSaved());
        QVERIFY(!visit.keeper.error());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_file;
    Edits m_some;
};

void TestDraftKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = path(QStringLiteral("store"));
    m_file = path(QStringLiteral("customers.csv"));
    writeFile(m_file, "id,email\n1,a@example.com\n2,b@example.com\n");
    m_some = {};
    m_some.setCell(0, 1, "x@example.com");
    m_some.setCell(7, 0, QByteArray(""));
    m_some.leaveOut(1);
}

void TestDraftKeeper::findsNothingAtFirst()
{
    Visit visit(m_store, m_file);
    QVERIFY(visit.earlier().isEmpty());
    QVERIFY(visit.keeper.isSaved());
    QVERIFY(drafts().isEmpty()); // nothing to keep, no file
}

void TestDraftKeeper::findsWhatWasSaved()
{
    keep(m_some);
    Visit visit(m_store, m_file);
    QCOMPARE(visit.earlier(), m_some);
    Edits fewer = m_some;
    fewer.restoreCell(0, 1);
    fewer.bringBack(1);
    visit.save(fewer);
    QTRY_VERIFY(visit.keeper.isSaved());
    visit.keeper.open(sourceAt(m_file));
    QTRY_COMPARE(visit.found.size(), 2);
    QCOMPARE(visit.found.last().first().value<History>().edits(), fewer);
}

void TestDraftKeeper::findsItWhereverTheFileLies()
{
    keep(m_some);
    const QString moved = path(QStringLiteral("moved.csv"));
    QVERIFY(QFile::rename(m_file, moved));
    Visit visit(m_store, moved);
    QCOMPARE(visit.earlier(), m_some);
}

void TestDraftKeeper::knowsAnotherFile_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"later", "longer", "first byte", "last byte", "cut"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void TestDraftKeeper::knowsAnotherFile()
{
    QFETCH(const QString, how);
    QByteArray content(3 << 20, 'x');
    writeFile(m_file, content);
    const auto modified = sourceAt(m_file).modified();
    keep(m_some);
    if (how == QLatin1String("longer"))
        content.append('x');
    if (how == QLatin1String("first byte"))
        content[0] = 'y';
    if (how == QLatin1String("last byte"))
        content.back() = 'y';
    writeFile(m_file, content);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(modified.addSecs(how == QLatin1String("later") ? 1 : 0),
                             QFileDevice::FileModificationTime));
    file.close();
    Visit visit(m_store, m_file, how == QLatin1String("cut") ? QByteArray(";") : QByteArray());
    QVERIFY(visit.earlier().isEmpty());
}

void TestDraftKeeper::acknowledgesWithinASecond()
{
    Visit visit(m_store, m_file);
    visit.earlier();
    QElapsedTimer clock;
    clock.start();
    visit.save(m_some);
    QVERIFY(!visit.keeper.isSaved());
    QTRY_VERIFY(visit.keeper.isSaved());
    QVERIFY(clock.elapsed() < 1000);
}

void TestDraftKeeper::writesTheNewestOfMany()
{
    Edits edits;
    {
        Visit visit(m_store, m_file);
        visit.earlier();
        for (qint64 row = 0; row < 5000; ++row) {
            edits.setCell(row % 100, 1, valueAt(row));
            visit.save(edits);
        }
        QTRY_VERIFY(visit.keeper.isSaved());
    }
    Visit visit(m_store, m_file);
    QCOMPARE(visit.earlier(), edits);
}

void TestDraftKeeper::writesWhatWaitsAtItsEnd()
{
    {
        Visit visit(m_store, m_file);
        visit.save({});
        visit.save(m_some); // waits, while the other is written
    }
    Visit visit(m_store, m_file);
    QCOMPARE(visit.earlier(), m_some);
}

void TestDraftKeeper::bringsBackWhatAKilledProgramAcknowledged()
{
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {makeEdits, m_store, m_file});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += child.readAllStandardOutput()).count('\n') > 10 + 7 * round,
                                 20'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        said += child.readAllStandardOutput();
        const QList<QByteArray> lines = said.first(said.lastIndexOf('\n')).split('\n');
        const qint64 acknowledged = lines.last().toLongLong();
        QVERIFY(acknowledged > 0);

        Visit visit(m_store, m_file);
        const Edits earlier = visit.earlier();
        for (qint64 row = 0; row < acknowledged; ++row) {
            QCOMPARE(earlier.at(row, 1), valueAt(row));
            QCOMPARE(earlier.isLeftOut(row), row % 5 == 0);
        }
        visit.keeper.forget();
    }
}

void TestDraftKeeper::forgets()
{
    keep(m_some);
    {
        Visit visit(m_store, m_file);
        visit.earlier();
        visit.keeper.forget();
    }
    QVERIFY(drafts().isEmpty());
    Visit visit(m_store, m_file);
    QVERIFY(visit.earlier().isEmpty());
}

void TestDraftKeeper::forgetsOldDraftsOnly()
{
    keep(m_some);
    const auto forgetOlderThan = [this](int days) {
        EngineThread engine;
        DraftKeeper keeper(engine, m_store);
        keeper.forgetOlderThan(days);
    };
    forgetOlderThan(30);
    QCOMPARE(drafts().size(), 1);
    for (const QString &name : drafts()) {
        QFile file(path(QStringLiteral("store/drafts/") + name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-31),
                                 QFileDevice::FileModificationTime));
    }
    {
        Visit open(m_store, m_file);
        QCOMPARE(open.earlier(), m_some);
        forgetOlderThan(30);
        QCOMPARE(drafts().size(), 1); // somebody works on it
    }
    for (const QString &name : drafts()) {
        QFile file(path(QStringLiteral("store/drafts/") + name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-31),
                                 QFileDevice::FileModificationTime));
    }
    const QString damaged = path(QStringLiteral("store/drafts/edits-damaged-1.db-wal"));
    const QString orphan = path(QStringLiteral("store/drafts/orphan.lock"));
    for (const QString &name : {damaged, orphan}) {
        writeFile(name, "x");
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-29),
                                 QFileDevice::FileModificationTime));
    }
    forgetOlderThan(30);
    QVERIFY(drafts().isEmpty());
    QVERIFY(QFile::exists(damaged));
    QVERIFY(QFile::exists(orphan));
    forgetOlderThan(28);
    QVERIFY(!QFile::exists(damaged));
    QVERIFY(!QFile::exists(orphan));
}

void TestDraftKeeper::saysThatEditsAreDamaged()
{
    keep(m_some);
    writeFile(path(QStringLiteral("store/drafts/")) + drafts().first(), QByteArray(8192, 'x'));
    {
        Visit visit(m_store, m_file);
        QVERIFY(visit.earlier().isEmpty());
        QVERIFY(visit.keeper.error());
        QCOMPARE(visit.keeper.error()->code, ErrorCode::EditsDamaged);
        QVERIFY(QFile::exists(visit.keeper.error()->subject));
        visit.save(m_some);
        QTRY_VERIFY(visit.keeper.isSaved());
        QVERIFY(!visit.keeper.error());
    }
    Visit visit(m_store, m_file);
    QCOMPARE(visit.earlier(), m_some);
}

void TestDraftKeeper::staysOutOfAnotherWindowsWay()
{
    Visit first(m_store, m_file);
    first.earlier();
    first.save(m_some);
    QTRY_VERIFY(first.keeper.isSaved());

    Visit second(m_store, m_file);
    QVERIFY(second.earlier().isEmpty());
    Edits other;
    other.leaveOut(3);
    second.save(other);
    QTRY_VERIFY(second.keeper.error());
    QCOMPARE(second.keeper.error()->code, ErrorCode::EditsBusy);
    QVERIFY(!second.keeper.isSaved());
}

void TestDraftKeeper::takesUpWhatAnotherWindowLeft()
{
    auto first = std::make_unique<Visit>(m_store, m_file);
    first->earlier();
    first->save(m_some);
    QTRY_VERIFY(first->keeper.isSaved());

    Edits mine;
    mine.setCell(77, 0, "mine@example.com");
    {
        Visit second(m_store, m_file);
        QVERIFY(second.earlier().isEmpty());
        QTRY_VERIFY(second.keeper.error());
        second.save(mine);
        QTRY_VERIFY(!second.keeper.isSaved());
        first.reset();
        QTRY_VERIFY_WITH_TIMEOUT(second.keeper.isSaved(), 20'000);
        QVERIFY(!second.keeper.error());
        QTRY_COMPARE(second.found.size(), 2);
        QCOMPARE(second.found.last().first().value<History>().edits(), m_some);
    }
    Edits all = m_some;
    all.setCell(77, 0, "mine@example.com");
    Visit third(m_store, m_file);
    QCOMPARE(third.earlier(), all);
}

void TestDraftKeeper::writesWhatWasGivenBeforeTheFileIsKnown()
{
    {
        Visit visit(m_store, m_file);
        visit.save(m_some);
        QVERIFY(!visit.keeper.isSaved());
    }
    Visit visit(m_store, m_file);
    QCOMPARE(visit.earlier(), m_some);
}

void TestDraftKeeper::triesAgainWhatFailed()
{
    Visit visit(m_store, m_file);
    visit.earlier();
    const QString folder = path(QStringLiteral("store/drafts"));
    const QString away = path(QStringLiteral("away"));
    QVERIFY(QFile::rename(folder, away));
    visit.save(m_some);
    QTRY_VERIFY(visit.keeper.error());
    QVERIFY(!visit.keeper.isSaved());
    QVERIFY(QFile::rename(away, folder));
    QTRY_VERIFY_WITH_TIMEOUT(visit.keeper.isSaved(), 20'000);
    QVERIFY(!visit.keeper.error());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == makeEdits)
        return editUntilKilled(arguments.at(2), arguments.at(3));
    TestDraftKeeper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draft_keeper.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "session/import_job.h"
#include "session/stored_edits.h"
#include "store/edits_file.h"
#include "store/store.h"
#include "support/customers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cstdio>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

constexpr QLatin1String uploadEdited("--upload-edited");

// More records than one file of a batch takes.
constexpr qint64 manyRows = 120'000;

/// Every tenth row gets another first name, and three rows stay at home.
table::Edits someEdits(const csv::Document &document)
{
    const auto &columns = document.columns();
    const auto name = std::ranges::find(columns, QStringLiteral("firstname"));
    if (name == columns.end())
        qFatal("the file has no such column");
    table::Edits edits;
    for (qint64 row = 0; row < manyRows; row += 10)
        edits.setCell(row, int(name - columns.begin()), "Mended");
    for (const qint64 row : {1, 2, 3})
        edits.leaveOut(row);
    return edits;
}

session::Import editedImport(const QString &file)
{
    auto import = session::Import::open(file, {}, {});
    if (!import)
        qFatal("cannot open the file");
    import->edits = someEdits(import->document);
    return *std::move(import);
}

session::RunOrder orderFor(const QString &file, const QUrl &practice)
{
    return {.import = editedImport(file), .target = {.practice = true, .practiceUrl = practice}};
}

/// Uploads, and says when it has begun.
int uploadUntilKilled(const QString &store, const QString &file, const QUrl &practice)
{
    session::ImportJob job({.storeFolder = store});
    QObject::connect(&job, &session::ImportJob::progressed, &job,
                     [](const session::ImportProgress &progress) {
                         if (progress.stage != session::Stage::Upload)
                             return;
                         std::printf("uploading\n");
                         std::fflush(stdout);
                     });
    QObject::connect(&job, &session::ImportJob::ended, &job, [](const session::Summary &summary) {
        QCoreApplication::exit(summary.state == session::Summary::State::Finished ? 0 : 1);
    });
    job.run(orderFor(file, practice));
    return QCoreApplication::exec();
}

} // namespace

class TestEditedImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnWithItsEditsAfterAKill_data();
    void goesOnWithItsEditsAfterAKill();
    void refusesToGoOnWithOtherEdits_data();
    void refusesToGoOnWithOtherEdits();
    void keepsNoEditsWhenAllIsIngested();

private:
    QString begunAndKilled(const Program &program, const PracticeProcess &practice, int after) const;

    QTemporaryDir m_folder;
    QString m_source = m_folder.filePath(QStringLiteral("customers.csv"));
};

void TestEditedImports::initTestCase()
{
    support::writeCustomers(m_source, {.rows = manyRows, .seed = 5});
}

/// \return the import's id
QString TestEditedImports::begunAndKilled(const Program &program, const PracticeProcess &practice,
                                          int after) const
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {uploadEdited, program.storeFolder(), m_source, practice.url().toString()});
    QByteArray said;
    while (!said.contains("uploading") && child.waitForReadyRead(60'000))
        said += child.readAll();
    child.waitForFinished(after);
    child.kill();
    child.waitForFinished();
    const auto store = store::Store::open(program.storeFolder());
    const auto imports = store->imports();
    return imports && imports->size() == 1 ? imports->front().record.id : QString();
}

void TestEditedImports::goesOnWithItsEditsAfterAKill_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {1, 100, 300, 600, 1000})
        QTest::addRow("%d ms", after) << after;
}

void TestEditedImports::goesOnWithItsEditsAfterAKill()
{
    QFETCH(const int, after);
    const Program program;
    const PracticeProcess practice(program);
    const QString id = begunAndKilled(program, practice, after);
    QVERIFY(!id.isEmpty());
    const auto store = store::Store::open(program.storeFolder());
    QVERIFY(QFile::exists(store->editsPath(id)));
    QCOMPARE(QFile::permissions(store->editsPath(id)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    const Ran resumed = program.run({QStringLiteral("resume"), id, QStringLiteral("--json")});
    QVERIFY2(resumed.exitCode == 0, (resumed.err + resumed.out).constData());
    const QList<QByteArray> lines = practice.page(QStringLiteral("records")).split('\n');
    const auto mended = std::ranges::count_if(
        lines, [](const QByteArray &line) { return line.contains("\"firstName\":\"Mended\""); });
    QFile receipt(resumed.json().value(QStringLiteral("receipt")).toString());
    QVERIFY(receipt.open(QIODevice::ReadOnly));
    const QJsonObject rows
        = QJsonDocument::fromJson(receipt.readAll()).object().value(QStringLiteral("sums")).toObject();
    QVERIFY(mended > 10'000);
    QCOMPARE(rows.value(QStringLiteral("fixed")).toInteger(), mended);
    QVERIFY(QFile::exists(store->editsPath(id))); // rows are left out: somebody may mend them yet
}

void TestEditedImports::refusesToGoOnWithOtherEdits_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addRow("gone") << true;
    QTest::addRow("changed") << false;
}

void TestEditedImports::refusesToGoOnWithOtherEdits()
{
    QFETCH(const bool, gone);
    const Program program;
    const PracticeProcess practice(program);
    const QString id = begunAndKilled(program, practice, 1);
    const auto store = store::Store::open(program.storeFolder());
    if (gone) {
        QVERIFY(QFile::remove(store->editsPath(id)));
    } else {
        auto file = store::EditsFile::openExisting(store->editsPath(id));
        const auto frozen = session::editsIn(**file);
        QVERIFY(frozen);
        table::Edits other = *frozen;
        other.setCell(0, 1, "another");
        QVERIFY((*file)->change([&] { return session::putEdits(**file, *frozen, other); }));
    }
    const Ran resumed = program.run({QStringLiteral("resume"), id, QStringLiteral("--json")});
    QVERIFY(resumed.exitCode != 0);
    QCOMPARE(
        resumed.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("BytesDiffer"));
}

void TestEditedImports::keepsNoEditsWhenAllIsIngested()
{
    const Program program;
    const PracticeProcess practice(program);
    const QString file
        = program.write(QStringLiteral("two.csv"), "email,firstname\na@example.com,A\nb@example.com,B\n");
    auto import = session::Import::open(file, {}, {});
    QVERIFY(import);
    import->edits.setCell(1, 1, "Bea");
    session::ImportJob job({.storeFolder = program.storeFolder()});
    std::optional<session::Summary> summary;
    connect(&job, &session::ImportJob::ended, this, [&](const session::Summary &ended) { summary = ended; });
    job.run({.import = *std::move(import), .target = {.practice = true, .practiceUrl = practice.url()}});
    QTRY_VERIFY_WITH_TIMEOUT(summary, 60'000);
    QCOMPARE(summary->state, session::Summary::State::Finished);
    QCOMPARE(summary->sums.fixed, 1);
    const auto store = store::Store::open(program.storeFolder());
    QVERIFY(!QFile::exists(store->editsPath(summary->importId)));
    // There is nothing left of it that could be gone through again.
    QVERIFY(program.run({QStringLiteral("resume"), summary->importId}).exitCode != 0);

    QVERIFY(store->forget(summary->importId));
    QVERIFY(store->imports()->empty());
    QVERIFY(QFile::exists(summary->receipt));
    QCOMPARE(store->forget(summary->importId).error().code, base::ErrorCode::ImportUnknown);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == uploadEdited)
        return uploadUntilKilled(arguments.at(2), arguments.at(3), QUrl(arguments.at(4)));
    TestEditedImports test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_edited_imports.moc"

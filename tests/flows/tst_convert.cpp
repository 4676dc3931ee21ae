// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/customers.h"
#include "support/json_schema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

const QByteArray goodFile("email,firstname\nida@example.com,Ida\njo@example.com,Jo\n,Nobody\n");

// So many that nothing is over before it is interrupted.
constexpr qint64 manyRows = 400'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

QString codeOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)
        .object()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}

/// Files beside the store, hidden ones too.
QStringList filesOf(const Program &program)
{
    return QDir(program.folder()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

QStringList convert(const QString &file, const QString &out, const QStringList &more = {})
{
    return QStringList {QStringLiteral("convert"), file, QStringLiteral("--out"), out} + more;
}

/// Runs a line of bash, in which $0 is the program and $1 a file.
Ran inShell(const QString &line, const QString &file)
{
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), line, QStringLiteral(PROGRAM), file});
    if (!shell.waitForFinished(60'000))
        return {};
    return {.exitCode = shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1,
            .out = shell.readAllStandardOutput(),
            .err = shell.readAllStandardError()};
}

} // namespace

/// The records that an import sends come into a file, whole and unchanged, or not at all.
class TestConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesWhatTheUploadSends_data();
    void writesWhatTheUploadSends();
    void writesWhatARecipeSays();
    void tellsItsSums();
    void writesTheSameToStandardOutput();
    void replacesAFileOnlyWithForce();
    void neverReplacesItsSource();
    void saysWhyItCannotWrite_data();
    void saysWhyItCannotWrite();
    void endsQuietlyWhenNobodyReads();
    void saysThatTheDiskIsFull();
    void leavesNothingOfAFileThatGrowsTooLarge();
    void stopsAtOnceAndLeavesNothing_data();
    void stopsAtOnceAndLeavesNothing();

private:
    QTemporaryDir m_folder;
    QString m_large = m_folder.filePath(QStringLiteral("large.csv"));
};

void TestConvert::initTestCase()
{
    support::writeCustomers(m_large, {.rows = manyRows, .seed = 11});
    // What the shell runs has a store of its own, too.
    qputenv("PROFILE_UPLOADER_STORE", m_folder.filePath(QStringLiteral("store")).toLocal8Bit());
}

void TestConvert::writesWhatTheUploadSends_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("options");
    const QStringList forms = support::customerForms();
    for (const QString &form : forms)
        QTest::newRow(qPrintable(form)) << form << QStringList();
    QTest::newRow("with options") << QStringLiteral("commerce-customers")
                                  << QStringList {QStringLiteral("--email-case"),
                                                  QStringLiteral("fold"),
                                                  QStringLiteral("--leave-out"),
                                                  QStringLiteral("lastname"),
                                                  QStringLiteral("--map"),
                                                  QStringLiteral("firstname=person.name.lastName")};
}

void TestConvert::writesWhatTheUploadSends()
{
    QFETCH(const QString, form);
    QFETCH(const QStringList, options);
    const Program program;
    const PracticeProcess practice(program);
    const QString file = program.file(QStringLiteral("customers.csv"));
    support::writeCustomers(file, {.form = form, .rows = 3000, .seed = 5});
    const QString out = program.file(QStringLiteral("records.json"));
    const Ran converted = program.run(convert(file, out, options));
    QVERIFY2(converted.exitCode == 0, (converted.out + converted.err).constData());
    const Ran sent = program.run(
        QStringList {QStringLiteral("run"), file, practice.option(), QStringLiteral("--json")} + options);
    QVERIFY2(sent.exitCode == 0, (sent.out + sent.err).constData());
    const QByteArray received = flows::recordsOf(practice.page(QStringLiteral("records")));
    QVERIFY(received.size() > 100'000);
    QVERIFY(contentOf(out) == received);
    const QString again = program.file(QStringLiteral("again.json"));
    QCOMPARE(program.run(convert(file, again, options)).exitCode, 0);
    QVERIFY(contentOf(again) == received);
}

void TestConvert::writesWhatARecipeSays()
{
    const Program program;
    const PracticeProcess practice(program);
    const QString file = program.write(QStringLiteral("odd.csv"),
                                       "Kundmail~Name~password\nIda@Example.com~Ida~5ec7e75ec7e7\n");
    const QString recipe = program.file(QStringLiteral("r.json"));
    const QString out = program.file(QStringLiteral("records.json"));
    QCOMPARE(program
                 .run({QStringLiteral("map"), file, QStringLiteral("--delimiter"), QStringLiteral("~"),
                       QStringLiteral("--map"), QStringLiteral("Kundmail=personalEmail.address"),
                       QStringLiteral("--map"), QStringLiteral("Name=person.name.firstName"),
                       QStringLiteral("--save-recipe"), recipe})
                 .exitCode,
             0);
    const QStringList byRecipe {QStringLiteral("--recipe"), recipe};
    QCOMPARE(program.run(convert(file, out, byRecipe)).exitCode, 0);
    QCOMPARE(program.run(QStringList {QStringLiteral("run"), file, practice.option()} + byRecipe).exitCode,
             0);
    QCOMPARE(contentOf(out), flows::recordsOf(practice.page(QStringLiteral("records"))));
    QVERIFY(contentOf(out).contains("ida@example.com"));
    QVERIFY(!contentOf(out).contains("5ec7e7"));
}

void TestConvert::tellsItsSums()
{
    const Program program;
    const QString file = program.file(QStringLiteral("customers.csv"));
    const support::Truth truth
        = support::writeCustomers(file, {.form = QStringLiteral("hubspot"), .rows = 2000});
    const QString out = program.file(QStringLiteral("records.json"));
    const Ran ran = program.run(convert(file, out, {QStringLiteral("--json")}));
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject told = ran.json();
    QCOMPARE(support::jsonProblems(told, support::jsonSchema(QStringLiteral("convert"))), QStringList());
    const auto number
        = [](const QJsonObject &in, const char *key) { return in.value(QLatin1String(key)).toInteger(-1); };
    const QJsonObject leftOut = told.value(QStringLiteral("leftOut")).toObject();
    qint64 left = 0;
    for (const QJsonValue &count : leftOut)
        left += count.toInteger();
    QCOMPARE(number(told, "read"), truth.rows);
    QCOMPARE(number(told, "read"), number(told, "written") + left);
    QCOMPARE(number(told, "records"), truth.uniqueValid);
    QCOMPARE(number(leftOut, "missingEmail"), truth.missing);
    QCOMPARE(number(told, "bytes"), QFile(out).size());
    QCOMPARE(qint64(contentOf(out).count('\n')), truth.uniqueValid);
    QCOMPARE(told.value(QStringLiteral("out")).toString(), out);
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestConvert::writesTheSameToStandardOutput()
{
    const Program program;
    const QString file = program.file(QStringLiteral("customers.csv"));
    support::writeCustomers(file, {.rows = 3000});
    const QString out = program.file(QStringLiteral("records.json"));
    QCOMPARE(program.run(convert(file, out)).exitCode, 0);
    const Ran said = program.run(convert(file, QStringLiteral("-")));
    QCOMPARE(said.exitCode, 0);
    QVERIFY(said.out == contentOf(out));
    QVERIFY(said.err.contains("Rows read"));
    const Ran json = program.run(convert(file, QStringLiteral("-"), {QStringLiteral("--json")}));
    QVERIFY(json.out == contentOf(out));
    const QJsonObject told = QJsonDocument::fromJson(json.err.mid(json.err.indexOf("\n{") + 1)).object();
    QCOMPARE(support::jsonProblems(told, support::jsonSchema(QStringLiteral("convert"))), QStringList());
    QVERIFY(told.value(QStringLiteral("out")).isNull());
    QVERIFY(!filesOf(program).contains(QStringLiteral("-")));
    const Ran failed
        = program.run(convert(program.write(QStringLiteral("none.csv"), "firstname,lastname\nIda,Moss\n"),
                              QStringLiteral("-"), {QStringLiteral("--json")}));
    QCOMPARE(failed.exitCode, 5);
    QCOMPARE(failed.out, QByteArray());
    QCOMPARE(codeOf(failed.err), QStringLiteral("EmailUnmapped"));
}

void TestConvert::replacesAFileOnlyWithForce()
{
    const Program program;
    const QString file = program.write(QStringLiteral("good.csv"), goodFile);
    const QString out = program.write(QStringLiteral("there.json"), "something dear");
    const Ran refused = program.run(convert(file, out, {QStringLiteral("--json")}));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(codeOf(refused.out), QStringLiteral("FileExists"));
    QCOMPARE(contentOf(out), QByteArray("something dear"));
    QVERIFY(program.run(convert(file, out)).err.contains("--force"));
    QCOMPARE(program.run(convert(file, out, {QStringLiteral("--force")})).exitCode, 0);
    QCOMPARE(contentOf(out).count('\n'), 2);
    QCOMPARE(filesOf(program), (QStringList {QStringLiteral("good.csv"), QStringLiteral("there.json")}));
}

void TestConvert::neverReplacesItsSource()
{
    const Program program;
    const QString file = program.write(QStringLiteral("good.csv"), goodFile);
    const QString link = program.file(QStringLiteral("link.json"));
    QVERIFY(QFile::link(file, link));
    for (const QString &out : {file, link}) {
        const Ran ran
            = program.run(convert(file, out, {QStringLiteral("--force"), QStringLiteral("--json")}));
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(codeOf(ran.out), QStringLiteral("FileWouldBeLost"));
    }
    QCOMPARE(inShell(QStringLiteral("\"$0\" convert \"$1\" --out - >> \"$1\""), file).exitCode, 2);
    QCOMPARE(contentOf(file), goodFile);
}

void TestConvert::saysWhyItCannotWrite_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const char *options, const char *code, int exitCode) {
        QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                            << QString::fromLatin1(code) << exitCode;
    };
    row("nowhere", "", "UsageInvalid", 2);
    row("no name", "--out=", "UsageInvalid", 2);
    row("a folder that is not there", "--out /nowhere/records.json", "StoreUnwritable", 5);
    row("a folder", "--out /tmp --force", "FileWouldBeLost", 2);
    row("a device", "--out /dev/null --force", "FileWouldBeLost", 2);
    row("a field that is not there", "--out /tmp/never.json --map firstname=_acme.name", "FieldUnknown", 2);
    row("a recipe that is not there", "--out /tmp/never.json --recipe none.json", "RecipeUnreadable", 2);
}

void TestConvert::saysWhyItCannotWrite()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, code);
    const Program program;
    const QString file = program.write(QStringLiteral("good.csv"), goodFile);
    const Ran ran
        = program.run(QStringList {QStringLiteral("convert"), file, QStringLiteral("--json")} + options);
    QCOMPARE(codeOf(ran.out), code);
    QTEST(ran.exitCode, "exitCode");
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/never.json")));
}

void TestConvert::endsQuietlyWhenNobodyReads()
{
    const Ran ran = inShell(
        QStringLiteral("\"$0\" convert \"$1\" --out - | head -c 10; exit ${PIPESTATUS[0]}"), m_large);
    QCOMPARE(ran.exitCode, 4);
    QCOMPARE(ran.out, QByteArray("{\"_id\":\"").append(ran.out.mid(8)));
    const QList<QByteArray> said = ran.err.split('\n');
    for (const QByteArray &line : said)
        QVERIFY2(line.isEmpty() || line.endsWith('%'), line.constData()); // how far it was, and no more
}

void TestConvert::saysThatTheDiskIsFull()
{
    const Ran ran = inShell(QStringLiteral("\"$0\" convert \"$1\" --out - --json 2>&1 >/dev/full"), m_large);
    QCOMPARE(ran.exitCode, 5);
    QCOMPARE(codeOf(ran.out.mid(ran.out.indexOf("\n{") + 1)), QStringLiteral("DiskFull"));
}

void TestConvert::leavesNothingOfAFileThatGrowsTooLarge()
{
    const Program program;
    const QString file = program.file(QStringLiteral("customers.csv"));
    support::writeCustomers(file, {.rows = 20'000});
    const Ran ran
        = inShell(QStringLiteral("ulimit -f 1024; \"$0\" convert \"$1\" --out \"$1.json\" --json"), file);
    QCOMPARE(ran.exitCode, 5);
    QCOMPARE(codeOf(ran.out), QStringLiteral("StoreFailed"));
    QCOMPARE(filesOf(program), QStringList {QStringLiteral("customers.csv")});
}

void TestConvert::stopsAtOnceAndLeavesNothing_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QByteArray>("when"); // standard error says it
    QTest::newRow("a file, checking") << QStringLiteral("never.json") << QByteArray("Checking");
    QTest::newRow("a file, writing") << QStringLiteral("never.json") << QByteArray("Writing");
    QTest::newRow("a pipe that nobody reads") << QStringLiteral("-") << QByteArray("Writing");
}

void TestConvert::stopsAtOnceAndLeavesNothing()
{
    QFETCH(const QString, out);
    QFETCH(const QByteArray, when);
    const Program program;
    const QString target = out == QLatin1String("-") ? out : program.file(out);
    // Its standard output stays unread: QProcess would empty the pipe.
    QProcess process;
    process.setProgram(QStringLiteral("bash"));
    const QString unread = QStringLiteral("exec \"$0\" \"$@\" 1> >(sleep 30)");
    const QStringList shell {QStringLiteral("-c"), unread, QStringLiteral(PROGRAM)};
    process.setArguments(shell + convert(m_large, target));
    process.setReadChannel(QProcess::StandardError);
    process.start();
    QByteArray said;
    while (!said.contains(when) && process.waitForReadyRead(60'000))
        said += process.readAllStandardError();
    QVERIFY2(said.contains(when), said.constData());
    QElapsedTimer clock;
    clock.start();
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(process.exitCode(), 4);
    QCOMPARE(filesOf(program), QStringList());
}

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"

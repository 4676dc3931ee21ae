// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"

#include <QDir>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

const QByteArray goodFile("email,firstname\nida@example.com,Ida\njo@example.com,Jo\n");

QString codeOf(const Ran &ran)
{
    return ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

} // namespace

/// What cannot work says so in a sentence and with its exit code, and loses nothing.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhyAFileCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("empty file") << QByteArray() << "FileEmpty" << 2;
        QTest::newRow("no header") << QByteArray("ida@example.com,Ida\njo@example.com,Jo\n")
                                   << "HeaderMissing" << 2;
        QTest::newRow("header only") << QByteArray("email,firstname\n") << "HeaderOnly" << 2;
        QTest::newRow("no email column")
            << QByteArray("firstname,lastname\nIda,Moss\n") << "EmailUnmapped" << 5;
        QTest::newRow("no text") << QByteArray("email\n\x01\x02\x03\x04\x05\x06\x07\x08")
                                 << "EncodingUnsupported" << 2;
        QTest::newRow("quote never closed")
            << QByteArray("email,firstname\nida@example.com,Ida\njo@example.com,\"Jo\nmy@example.com\n")
            << "QuoteNeverClosed" << 2;
        QTest::newRow("nothing to send")
            << QByteArray("email,firstname\n,Ida\n ,Jo\n") << "NothingToSend" << 5;
    }

    void saysWhyAFileCannotBeUsed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, code);
        const Program program;
        const PracticeProcess practice(program);
        const QString file = program.write(QStringLiteral("f.csv"), content);
        const Ran ran
            = program.run({QStringLiteral("run"), file, practice.option(), QStringLiteral("--json")});
        QCOMPARE(codeOf(ran), code);
        QTEST(ran.exitCode, "exitCode");
        const Ran said = program.run({QStringLiteral("run"), file, practice.option()});
        QTEST(said.exitCode, "exitCode");
        QVERIFY(said.err.trimmed().endsWith('.') || said.err.trimmed().endsWith(')'));
        QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
        QVERIFY(program.run({QStringLiteral("imports"), QStringLiteral("--json")})
                    .out.contains("\"imports\": [\n    ]"));
    }

    void saysWhyAPathIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing there") << "nothing.csv"
                                       << "FileNotFound";
        QTest::newRow("a folder") << "."
                                  << "FileIsFolder";
        QTest::newRow("a pipe") << "pipe.csv"
                                << "FileNotRegular";
        QTest::newRow("not readable") << "locked.csv"
                                      << "FileUnreadable";
    }

    void saysWhyAPathIsNoFile()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, code);
        const Program program;
        ::mkfifo(QFile::encodeName(program.file(QStringLiteral("pipe.csv"))).constData(), 0600);
        const QString locked = program.write(QStringLiteral("locked.csv"), goodFile);
        QVERIFY(QFile::setPermissions(locked, QFileDevice::Permissions()));
        if (code == QLatin1String("FileUnreadable") && QFile(locked).open(QIODevice::ReadOnly))
            QSKIP("Whoever runs this may read everything.");
        const Ran ran = program.run({QStringLiteral("check"), program.file(path), QStringLiteral("--json")});
        QCOMPARE(codeOf(ran), code);
        QCOMPARE(ran.exitCode, 2);
    }

    void saysWhichRowIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("filler");
        QTest::addColumn<qint64>("hole");
        QTest::addColumn<QString>("code");
        QTest::newRow("a cell of 65 MB") << QByteArray("x") << (qint64(65) << 20) << "CellTooLarge";
        QTest::newRow("a cell that is never closed")
            << QByteArray("\"x") << (qint64(65) << 20) << "CellTooLarge";
        QTest::newRow("columns") << QByteArray(100'001, ',') << qint64(0) << "TooManyColumns";
    }

    /// Beyond the sample, so that the file opens. What makes it large are holes, which read as zeros.
    void saysWhichRowIsTooLarge()
    {
        QFETCH(const QByteArray, filler);
        QFETCH(const qint64, hole);
        QFETCH(const QString, code);
        constexpr int good = 60'000;
        const Program program;
        const QString path
            = program.write(QStringLiteral("f.csv"),
                            "email,firstname\n" + QByteArray("ida@example.com,Ida\n").repeated(good)
                                + "jo@example.com," + filler);
        QFile file(path);
        QVERIFY(file.resize(file.size() + hole));
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write("\nmy@example.com,My\n") > 0);
        file.close();
        const Ran ran = program.run({QStringLiteral("check"), path, QStringLiteral("--json")});
        QCOMPARE(codeOf(ran), code);
        QCOMPARE(ran.exitCode, 2);
        const QJsonObject error = ran.json().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("row")).toInt(), good + 1);
        QVERIFY(error.value(QStringLiteral("message")).toString().contains(QStringLiteral("Row 60,001")));
        struct rusage usage = {};
        ::getrusage(RUSAGE_CHILDREN, &usage); // of the largest program that was run
        QVERIFY2(usage.ru_maxrss < 400 << 10, qPrintable(QString::number(usage.ru_maxrss)));
    }

    void refusesAnUnclearDestination_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const char *options, const char *code, int exitCode) {
            QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(';'), Qt::SkipEmptyParts)
                                << QString::fromLatin1(code) << exitCode;
        };
        row("nowhere", "", "UsageInvalid", 2);
        row("two places", "--practice;--connection;x", "UsageInvalid", 2);
        row("a connection that is not there", "--connection;x;--sandbox;prod", "ConnectionUnknown", 2);
        row("practice that is not on this computer", "--practice=http://192.0.2.1:80", "PracticeNotLoopback",
            2);
        row("practice that does not run", "--practice=http://127.0.0.1:9", "PracticeNotThere", 3);
        row("schema without profile", "--practice;--enable-schema", "UsageInvalid", 2);
    }

    void refusesAnUnclearDestination()
    {
        QFETCH(const QStringList, options);
        const Program program;
        const QString file = program.write(QStringLiteral("f.csv"), goodFile);
        const Ran ran
            = program.run(QStringList {QStringLiteral("run"), file, QStringLiteral("--json")} + options);
        QTEST(codeOf(ran), "code");
        QTEST(ran.exitCode, "exitCode");
    }

    void namesWhatThereIs_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *options, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(';'))
                                << QString::fromLatin1(code);
        };
        row("sandbox", "--sandbox;nowhere", "SandboxUnknown");
        row("dataset", "--dataset;Nobody", "DatasetUnknown");
        row("schema not in Profile", "--sandbox;practice-dev;--dataset;Newsletter readers;--profile",
            "SchemaNotInProfile");
    }

    void namesWhatThereIs()
    {
        QFETCH(const QStringList, options);
        const Program program;
        const PracticeProcess practice(program);
        const QString file = program.write(QStringLiteral("f.csv"), goodFile);
        const Ran ran = program.run(
            QStringList {QStringLiteral("run"), file, practice.option(), QStringLiteral("--json")} + options);
        QTEST(codeOf(ran), "code");
        QCOMPARE(ran.exitCode, 5);
        QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
    }

    void refusesAWrongSecretAndTakesTheRightOne()
    {
        const Program program;
        const PracticeProcess practice(program);
        const QJsonObject world = practice.description();
        const auto text = [&world](const char *key) { return world.value(QLatin1String(key)).toString(); };
        QCOMPARE(
            program
                .run({QStringLiteral("connection"), QStringLiteral("add"), QStringLiteral("p"),
                      QStringLiteral("--organisation"), text("organisation"), QStringLiteral("--client-id"),
                      text("clientId"), QStringLiteral("--url"), text("url")})
                .exitCode,
            0);
        const QString file = program.write(QStringLiteral("f.csv"), goodFile);
        const QStringList run {QStringLiteral("run"),
                               file,
                               QStringLiteral("--json"),
                               QStringLiteral("--connection"),
                               QStringLiteral("p"),
                               QStringLiteral("--sandbox"),
                               QStringLiteral("prod"),
                               QStringLiteral("--dataset"),
                               QStringLiteral("Practice customers")};
        const QStringList fromStdin = run + QStringList {QStringLiteral("--secret-stdin")};

        const Ran none = program.run(run);
        QCOMPARE(codeOf(none), QStringLiteral("SecretMissing"));
        QCOMPARE(none.exitCode, 5);
        const Ran wrong = program.run(fromStdin, "not-the-secret\n");
        QCOMPARE(codeOf(wrong), QStringLiteral("SignInRefused"));
        QCOMPARE(wrong.exitCode, 3);
        const Ran right = program.run(fromStdin, text("clientSecret").toUtf8() + '\n');
        QVERIFY2(right.exitCode == 0, (right.out + right.err).constData());
        QCOMPARE(practice.lines(QStringLiteral("records")).size(), 2);

        const QStringList holders = program.filesHolding(text("clientSecret").toUtf8());
        for (const QString &holder : holders)
            QVERIFY2(holder.startsWith(program.storeFolder() + QStringLiteral("/practice/")),
                     qPrintable(holder));
    }

    void neverWritesOverTheUsersFile()
    {
        const Program program;
        const QString file = program.write(QStringLiteral("f.csv"), goodFile);
        const Ran saved = program.run(
            {QStringLiteral("map"), file, QStringLiteral("--save-recipe"), file, QStringLiteral("--json")});
        QCOMPARE(codeOf(saved), QStringLiteral("FileWouldBeLost"));
        const Ran traced = program.run({QStringLiteral("run"), file, QStringLiteral("--practice"),
                                        QStringLiteral("--trace"), file, QStringLiteral("--json")});
        QCOMPARE(codeOf(traced), QStringLiteral("FileWouldBeLost"));
        QFile untouched(file);
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), goodFile);
    }

    void knowsBeforeSendingThatAReceiptHasNoPlace()
    {
        const Program program;
        const PracticeProcess practice(program);
        const QString file = program.write(QStringLiteral("f.csv"), goodFile);
        const Ran ran
            = program.run({QStringLiteral("run"), file, practice.option(), QStringLiteral("--receipt"),
                           file + QStringLiteral("/below"), QStringLiteral("--json")});
        QCOMPARE(codeOf(ran), QStringLiteral("ReceiptUnwritable"));
        QCOMPARE(ran.exitCode, 5);
        QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
    }

    void saysThatAPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const Program program;
        const Ran ran = program.run({QStringLiteral("practice"), QStringLiteral("--port"),
                                     QString::number(other.serverPort()), QStringLiteral("--json")});
        QCOMPARE(codeOf(ran), QStringLiteral("PortTaken"));
        QCOMPARE(ran.exitCode, 2);
    }

    void stopsBeforeSendingWhenItCannotKeepAJournal()
    {
        const Program program;
        const PracticeProcess practice(program);
        // A file where the folder of imports should be cannot be written into by anybody, root included.
        Program broken;
        QVERIFY(QDir().mkpath(broken.storeFolder()));
        QFile blocker(broken.storeFolder() + QStringLiteral("/imports"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        const QString file = broken.write(QStringLiteral("f.csv"), goodFile);
        const Ran ran
            = broken.run({QStringLiteral("run"), file, practice.option(), QStringLiteral("--json")});
        QCOMPARE(codeOf(ran), QStringLiteral("StoreUnwritable"));
        QCOMPARE(ran.exitCode, 5);
        QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"

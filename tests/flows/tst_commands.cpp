// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/customers.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

#include <cmath>

using flows::PracticeProcess;
using flows::Program;
using flows::Ran;

namespace {

const QByteArray oddFile("Kundmail;Vorname;password;Note\n"
                         "Ida.Moss@Example.com;Ida;5ec7e75ec7e7;a\n"
                         "jo@example.com;Jo;5ec7e75ec7e7;b\n"
                         ";Nobody;5ec7e75ec7e7;c\n");

QStringList problems(const Ran &ran, const char *schema)
{
    return support::jsonProblems(ran.json(), support::jsonSchema(QString::fromLatin1(schema)));
}

QJsonObject columnOf(const QJsonObject &map, const char *header)
{
    const QJsonArray columns = map.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue &column : columns) {
        if (column.toObject().value(QStringLiteral("header")).toString() == QLatin1String(header))
            return column.toObject();
    }
    return {};
}

} // namespace

/// Each command does what its help says and prints what its schema says.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void helpIsComplete_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *command, const char *options) {
            QTest::newRow(command) << QString::fromLatin1(command)
                                   << QString::fromLatin1(options).split(QLatin1Char(' '));
        };
        row("run",
            "--practice --connection --sandbox --dataset --recipe --profile --enable-schema --dry-run "
            "--receipt --trace "
            "--json --map --leave-out --constant --identity --hashed-email --email-case --delimiter "
            "--no-header --max-left-out --secret-stdin "
            "--secret-fd");
        row("check", "--recipe --map --leave-out --constant --identity --hashed-email --rescue --json");
        row("convert",
            "--out --force --recipe --map --leave-out --constant --identity --hashed-email --email-case "
            "--delimiter --quote --escape --comment "
            "--no-header --encoding --entry --json");
        row("inspect", "--delimiter --no-header --encoding --entry --json");
        row("map",
            "--recipe --save-recipe --force --map --leave-out --constant --identity --hashed-email --json");
        row("resume", "--json --receipt --trace");
        row("cancel", "--json");
        row("imports", "--json");
        row("practice", "--port --reset --step --json");
        row("connection", "--organisation --client-id --secret-stdin --secret-fd");
    }

    void helpIsComplete()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, options);
        const Program program;
        const Ran ran = program.run({command, QStringLiteral("--help")});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.startsWith("Usage: profile-upload " + command.toUtf8()));
        for (const QString &option : options)
            QVERIFY2(ran.out.contains(option.toUtf8()), qPrintable(option));
        QVERIFY(program.run({QStringLiteral("--help")}).out.contains("  " + command.toUtf8() + ' '));
    }

    void inspectsAFileInAnotherEncoding()
    {
        const Program program;
        const QString file
            = program.write(QStringLiteral("strange.csv"),
                            "email;ort\nida@example.com;Malm\xF6\nbo@example.com;V\xE4ster\xE5s\n");
        const QStringList command {QStringLiteral("inspect"), file, QStringLiteral("--json")};
        const Ran found = program.run(command);
        QVERIFY2(found.exitCode == 0, (found.out + found.err).constData());
        QCOMPARE(problems(found, "inspect"), QStringList());
        const QJsonObject encoding = found.json().value(QStringLiteral("encoding")).toObject();
        QCOMPARE(encoding.value(QStringLiteral("name")).toString(), QStringLiteral("windows-1252"));
        QCOMPARE(encoding.value(QStringLiteral("by")).toString(), QStringLiteral("detected"));
        QCOMPARE(found.json().value(QStringLiteral("rows")).toInt(), 2);
        QCOMPARE(columnOf(found.json(), "ort").value(QStringLiteral("samples")).toArray().at(0).toString(),
                 QStringLiteral("Malmö"));

        const Ran told
            = program.run(command + QStringList {QStringLiteral("--encoding"), QStringLiteral("UTF-8")});
        QVERIFY2(told.exitCode == 0, (told.out + told.err).constData());
        QCOMPARE(problems(told, "inspect"), QStringList());
        QCOMPARE(told.json().value(QStringLiteral("invalidPlaces")).toInt(), 3);
        const QJsonObject first
            = told.json().value(QStringLiteral("invalidFirst")).toArray().at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("row")).toInt(), 1);
        QCOMPARE(first.value(QStringLiteral("offset")).toInt(), 30);
        QCOMPARE(first.value(QStringLiteral("bytes")).toString(), QStringLiteral("f6"));

        QCOMPARE(program.run(command + QStringList {QStringLiteral("--encoding"), QStringLiteral("morse")})
                     .exitCode,
                 2);
    }

    void inspectsWhatColumnsHold()
    {
        const Program program;
        QByteArray text("email,city,password,phone\n");
        for (int i = 0; i < 1000; ++i) {
            const QByteArray number = QByteArray::number(1000 + i);
            text += "ida" + number + "@example.com," + (i % 4 == 0 ? "Lund" : "Malm\xC3\xB6") + ",geheim"
                + number + ',' + (i % 2 == 0 ? "070-" + number : QByteArray(i % 3 == 0 ? " " : "")) + '\n';
        }
        const Ran found
            = program.run({QStringLiteral("inspect"), program.write(QStringLiteral("columns.csv"), text),
                           QStringLiteral("--json")});
        QVERIFY2(found.exitCode == 0, (found.out + found.err).constData());
        QCOMPARE(problems(found, "inspect"), QStringList());
        const auto at = [&found](const char *column, const char *member) {
            return columnOf(found.json(), column).value(QLatin1String(member));
        };
        const QJsonObject emails = at("email", "distinct").toObject();
        QVERIFY(!emails.value(QStringLiteral("exact")).toBool());
        QCOMPARE(emails.value(QStringLiteral("repeats")).toString(), QStringLiteral("unlikely"));
        QVERIFY(std::abs(emails.value(QStringLiteral("values")).toInt() - 1000) <= 65);
        const QJsonArray cities = at("city", "values").toArray();
        QCOMPARE(cities.at(0).toObject().value(QStringLiteral("value")).toString(), QStringLiteral("Malmö"));
        QCOMPARE(cities.at(0).toObject().value(QStringLiteral("rows")).toInt(), 750);
        QCOMPARE(at("phone", "filled").toInt(), 500);
        QCOMPARE(at("phone", "blank").toInt() + at("phone", "empty").toInt(), 500);
        QCOMPARE(at("phone", "blank").toInt(), 167);
        QCOMPARE(at("phone", "shapes").toArray().at(0).toObject().value(QStringLiteral("shape")).toString(),
                 QStringLiteral("999-9999"));
        QVERIFY(at("password", "secret").toBool());
        QCOMPARE(at("password", "filled").toInt(), 1000);
        QCOMPARE(at("password", "length").toObject().value(QStringLiteral("longest")).toInt(), 10);
        QVERIFY(!found.out.contains("geheim"));
    }

    void readsAsTheOptionsSay()
    {
        const Program program;
        const QString file = program.write(QStringLiteral("two.csv"),
                                           "Customers\nEmail;Name;\nwork;First;Last\n"
                                           "a@example.com;Anna;Berg\nb@example.com;Bo;Ek\n");
        const QStringList command {QStringLiteral("inspect"), file, QStringLiteral("--json")};
        const auto names = [](const Ran &ran) {
            QStringList all;
            const QJsonArray columns = ran.json().value(QStringLiteral("columns")).toArray();
            for (const QJsonValue &column : columns)
                all << column.toObject().value(QStringLiteral("name")).toString();
            return all;
        };
        const Ran found = program.run(command);
        const QJsonObject dialect = found.json().value(QStringLiteral("dialect")).toObject();
        QCOMPARE(dialect.value(QStringLiteral("headerLines")).toInt(), 1);
        QCOMPARE(dialect.value(QStringLiteral("headerOffer")).toArray().size(), 3);
        const Ran joined = program.run(command
                                       + QStringList {QStringLiteral("--title-lines"), QStringLiteral("1"),
                                                      QStringLiteral("--header-lines"), QStringLiteral("2")});
        QVERIFY2(joined.exitCode == 0, (joined.out + joined.err).constData());
        QCOMPARE(problems(joined, "inspect"), QStringList());
        QCOMPARE(names(joined),
                 QStringList({QStringLiteral("Email work"), QStringLiteral("Name First"),
                              QStringLiteral("Name Last")}));
        QCOMPARE(joined.json().value(QStringLiteral("rows")).toInt(), 2);
        const QString recipe = program.file(QStringLiteral("two.json"));
        QCOMPARE(program
                     .run({QStringLiteral("map"), file, QStringLiteral("--title-lines"), QStringLiteral("1"),
                           QStringLiteral("--header-lines"), QStringLiteral("2"), QStringLiteral("--map"),
                           QStringLiteral("Email work=personalEmail.address"),
                           QStringLiteral("--save-recipe"), recipe})
                     .exitCode,
                 0);
        const Ran checked = program.run(
            {QStringLiteral("check"), file, QStringLiteral("--recipe"), recipe, QStringLiteral("--json")});
        QCOMPARE(problems(checked, "check"), QStringList());
        QCOMPARE(checked.json().value(QStringLiteral("ready")).toInt(), 2);
    }

    /// Each by a name that no other has, the first of equal ones by their own.
    void mapsColumnsWithEqualAndBlankNames()
    {
        const Program program;
        const QString file = program.write(QStringLiteral("equal.csv"),
                                           "mail,mail,,x\na@example.com,b@example.com,Anna,1\n");
        const Ran mapped
            = program.run({QStringLiteral("map"), file, QStringLiteral("--map"),
                           QStringLiteral("mail (2)=personalEmail.address"), QStringLiteral("--map"),
                           QStringLiteral("column 3=person.name.firstName"), QStringLiteral("--leave-out"),
                           QStringLiteral("mail"), QStringLiteral("--json")});
        QVERIFY2(mapped.exitCode == 0, (mapped.out + mapped.err).constData());
        QCOMPARE(problems(mapped, "map"), QStringList());
        const QJsonArray columns = mapped.json().value(QStringLiteral("columns")).toArray();
        const auto of = [&columns](int column, const char *key) {
            return columns.at(column).toObject().value(QLatin1String(key));
        };
        QCOMPARE(of(0, "state").toString(), QStringLiteral("leftOut"));
        QCOMPARE(of(1, "field").toString(), QStringLiteral("personalEmail.address"));
        QCOMPARE(of(1, "header").toString(), QStringLiteral("mail")); // as in the file
        QCOMPARE(of(1, "name").toString(), QStringLiteral("mail (2)"));
        QCOMPARE(of(2, "field").toString(), QStringLiteral("person.name.firstName"));
        QCOMPARE(of(2, "header").toString(), QString());
    }

    /// Rows with bytes that are no text are sent, unless their address is hit.
    void countsAndListsDamagedText()
    {
        const Program program;
        const QString file
            = program.write(QStringLiteral("damaged.csv"),
                            QByteArray("email,first_name\n")
                                + QByteArray("x@example.com,\xC3\x85sa\n").repeated(20).replace("x@", "a@")
                                + "b@example.com,Bj\xF6rn\nc\xE9@example.com,C\nd@example.com,D\n");
        const QStringList command {QStringLiteral("check"), file, QStringLiteral("--encoding"),
                                   QStringLiteral("utf-8")};
        const Ran checked = program.run(command + QStringList(QStringLiteral("--json")));
        QVERIFY2(checked.exitCode == 0, (checked.out + checked.err).constData());
        QCOMPARE(problems(checked, "check"), QStringList());
        const QJsonObject json = checked.json();
        QCOMPARE(json.value(QStringLiteral("rowsWithDamagedText")).toInt(), 2);
        QCOMPARE(json.value(QStringLiteral("invalidEmail")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("ready")).toInt(), 3); // a, b and d
        const QJsonArray cells = json.value(QStringLiteral("damagedText")).toArray();
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells.at(0).toObject(),
                 (QJsonObject {{QStringLiteral("row"), 21},
                               {QStringLiteral("column"), 2},
                               {QStringLiteral("character"), 3},
                               {QStringLiteral("bytes"), QStringLiteral("f6")}}));
        QVERIFY(program.run(command).out.contains("0xF6 at character 3 of first_name"));
    }

    void mapsColumnsAndSavesARecipe()
    {
        const Program program;
        const QString file = program.write(QStringLiteral("odd.csv"), oddFile);
        const QString recipe = program.file(QStringLiteral("r.json"));
        const Ran mapped = program.run({QStringLiteral("map"), file, QStringLiteral("--map"),
                                        QStringLiteral("Kundmail=personalEmail.address"),
                                        QStringLiteral("--leave-out"), QStringLiteral("Note"),
                                        QStringLiteral("--save-recipe"), recipe, QStringLiteral("--json")});
        QVERIFY2(mapped.exitCode == 0, (mapped.out + mapped.err).constData());
        QCOMPARE(problems(mapped, "map"), QStringList());
        const QJsonObject json = mapped.json();
        QCOMPARE(json.value(QStringLiteral("delimiter")).toString(), QStringLiteral(";"));
        QCOMPARE(columnOf(json, "Kundmail").value(QStringLiteral("field")).toString(),
                 QStringLiteral("personalEmail.address"));
        QCOMPARE(columnOf(json, "password").value(QStringLiteral("state")).toString(),
                 QStringLiteral("secret"));
        QCOMPARE(columnOf(json, "password").value(QStringLiteral("applied")).toBool(), false);
        QCOMPARE(columnOf(json, "Note").value(QStringLiteral("state")).toString(), QStringLiteral("leftOut"));
        QFile saved(recipe);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QCOMPARE(support::jsonProblems(QJsonDocument::fromJson(text).object(),
                                       support::jsonSchema(QStringLiteral("recipe"))),
                 QStringList());
        QVERIFY(!text.contains("ida") && !text.contains("5ec7e7"));

        const PracticeProcess practice(program);
        const Ran ran = program.run({QStringLiteral("run"), file, practice.option(),
                                     QStringLiteral("--recipe"), recipe, QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        const QList<QJsonObject> records = practice.lines(QStringLiteral("records"));
        QCOMPARE(records.size(), 2);
        // Not a Commerce export: letter case is folded, visibly.
        QCOMPARE(records.first()
                     .value(QStringLiteral("record"))
                     .toObject()
                     .value(QStringLiteral("personalEmail"))
                     .toObject()
                     .value(QStringLiteral("address"))
                     .toString(),
                 QStringLiteral("ida.moss@example.com"));
        QCOMPARE(ran.json()
                     .value(QStringLiteral("check"))
                     .toObject()
                     .value(QStringLiteral("emailsFolded"))
                     .toInt(),
                 1);
    }

    void aRecipeKnowsHowItsFileIsCut()
    {
        const Program program;
        const QString file
            = program.write(QStringLiteral("odd.csv"), "email~firstname\nida@example.com~Ida\n");
        const QString recipe = program.file(QStringLiteral("r.json"));
        QCOMPARE(program
                     .run({QStringLiteral("map"), file, QStringLiteral("--delimiter"), QStringLiteral("~"),
                           QStringLiteral("--save-recipe"), recipe})
                     .exitCode,
                 0);
        const Ran checked = program.run(
            {QStringLiteral("check"), file, QStringLiteral("--recipe"), recipe, QStringLiteral("--json")});
        QCOMPARE(checked.exitCode, 0);
        QCOMPARE(checked.json().value(QStringLiteral("ready")).toInt(), 1);
    }

    void neverMapsASecret()
    {
        const Program program;
        const QString file = program.write(QStringLiteral("odd.csv"), oddFile);
        const Ran ran
            = program.run({QStringLiteral("map"), file, QStringLiteral("--map"),
                           QStringLiteral("password=person.name.lastName"), QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(
            ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("ColumnSecret"));
        QVERIFY(!ran.out.contains("5ec7e75ec7e7"));
    }

    void checkCountsWithoutSending()
    {
        const Program program;
        const QString file = program.file(QStringLiteral("c.csv"));
        const support::Truth truth
            = support::writeCustomers(file, {.form = QStringLiteral("hubspot"), .rows = 2000});
        const Ran ran = program.run({QStringLiteral("check"), file, QStringLiteral("--json")});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(problems(ran, "check"), QStringList());
        QCOMPARE(ran.json().value(QStringLiteral("missingEmail")).toInteger(), truth.missing);
        QCOMPARE(ran.json().value(QStringLiteral("invalidEmail")).toInteger(), truth.invalid);
        QCOMPARE(ran.json().value(QStringLiteral("duplicateEmail")).toInteger(), truth.duplicate);
        QCOMPARE(ran.json().value(QStringLiteral("records")).toInteger(), truth.uniqueValid);
    }

    void aDryRunChangesNothing()
    {
        const Program program;
        const PracticeProcess practice(program);
        const QString file = program.write(QStringLiteral("odd.csv"), oddFile);
        const Ran ran = program.run(
            {QStringLiteral("run"), file, practice.option(), QStringLiteral("--map"),
             QStringLiteral("Kundmail=personalEmail.address"), QStringLiteral("--dataset"),
             QStringLiteral("Practice customers, not yet in Profile"), QStringLiteral("--profile"),
             QStringLiteral("--dry-run"), QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        QCOMPARE(problems(ran, "run"), QStringList());
        QCOMPARE(ran.json().value(QStringLiteral("state")).toString(), QStringLiteral("dryRun"));
        QCOMPARE(ran.json().value(QStringLiteral("sent")).toInt(), 2);
        QCOMPARE(practice.page(QStringLiteral("records")), QByteArray());
        // The flag is still off: a real run without --profile says so.
        const Ran real = program.run(
            {QStringLiteral("run"), file, practice.option(), QStringLiteral("--map"),
             QStringLiteral("Kundmail=personalEmail.address"), QStringLiteral("--dataset"),
             QStringLiteral("Practice customers, not yet in Profile"), QStringLiteral("--json")});
        QCOMPARE(real.json().value(QStringLiteral("profile")).toBool(true), false);
        QCOMPARE(practice.page(QStringLiteral("profiles")), QByteArray());
        QCOMPARE(practice.lines(QStringLiteral("records")).size(), 2);
    }

    void printsTheRecordsOfAnyFileWhole_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("UTF-16") << false;
        QTest::newRow("packed") << true;
    }

    /// Also of one that is converted or unpacked first.
    void printsTheRecordsOfAnyFileWhole()
    {
        QFETCH(const bool, packed);
        constexpr int rows = 60'000;
        QString text = QStringLiteral("email,town\n");
        for (int row = 0; row < rows; ++row)
            text += QStringLiteral("c%1@example.com,Ume\u00e5\n").arg(row);
        const Program program;
        QByteArray bytes = text.toUtf8();
        if (!packed) {
            QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
            bytes = encode(text);
        }
        QString file = program.write(QStringLiteral("towns.csv"), bytes);
        if (packed) {
            QCOMPARE(QProcess::execute(QStringLiteral("gzip"), {file}), 0);
            file += QStringLiteral(".gz");
        }
        const Ran ran = program.run({QStringLiteral("records"), file});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        QCOMPARE(ran.out.count('\n'), rows + 1);
        QVERIFY(ran.out.contains("c59999@example.com"));
    }

    void switchesTheProfileFlagOnBeforeTheFirstByte_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("dataset") << QStringLiteral("Practice customers, not yet in Profile") << QStringList();
        QTest::newRow("schema and dataset")
            << QStringLiteral("Newsletter readers") << QStringList {QStringLiteral("--enable-schema")};
    }

    void switchesTheProfileFlagOnBeforeTheFirstByte()
    {
        QFETCH(const QString, dataset);
        QFETCH(const QStringList, more);
        const Program program;
        const PracticeProcess practice(program);
        const QString file = program.write(QStringLiteral("odd.csv"), oddFile);
        const Ran ran = program.run(
            QStringList {QStringLiteral("run"), file, practice.option(), QStringLiteral("--sandbox"),
                         QStringLiteral("practice-dev"), QStringLiteral("--map"),
                         QStringLiteral("Kundmail=personalEmail.address"), QStringLiteral("--dataset"),
                         dataset, QStringLiteral("--profile"), QStringLiteral("--json")}
            + more);
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        QCOMPARE(ran.json().value(QStringLiteral("profile")).toBool(), true);
        QCOMPARE(practice.lines(QStringLiteral("profiles")).size(), 2);
    }

    void listsImportsAndDescribesPractice()
    {
        const Program program;
        const PracticeProcess practice(program);
        QCOMPARE(
            support::jsonProblems(practice.description(), support::jsonSchema(QStringLiteral("practice"))),
            QStringList());
        const QString file = program.write(QStringLiteral("odd.csv"), oddFile);
        program.run({QStringLiteral("run"), file, practice.option(), QStringLiteral("--map"),
                     QStringLiteral("Kundmail=personalEmail.address")});
        const Ran listed = program.run({QStringLiteral("imports"), QStringLiteral("--json")});
        QCOMPARE(problems(listed, "imports"), QStringList());
        const QJsonArray imports = listed.json().value(QStringLiteral("imports")).toArray();
        QCOMPARE(imports.size(), 1);
        QCOMPARE(imports.first().toObject().value(QStringLiteral("state")).toString(),
                 QStringLiteral("finished"));
        QCOMPARE(imports.first().toObject().value(QStringLiteral("file")).toString(), file);
    }

    void tooManyRowsLeftOutExitsWithOne()
    {
        const Program program;
        const PracticeProcess practice(program);
        const QString file = program.write(QStringLiteral("odd.csv"), oddFile);
        const QStringList run {QStringLiteral("run"),
                               file,
                               practice.option(),
                               QStringLiteral("--map"),
                               QStringLiteral("Kundmail=personalEmail.address"),
                               QStringLiteral("--max-left-out")};
        QCOMPARE(program.run(run + QStringList {QStringLiteral("0")}).exitCode, 1);
        QCOMPARE(program.run(run + QStringList {QStringLiteral("1")}).exitCode, 0);
        QCOMPARE(program.run(run + QStringList {QStringLiteral("50%")}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

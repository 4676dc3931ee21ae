// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/json_schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using flows::Program;
using flows::Ran;

namespace {

const QByteArray january("email,first name,city\nida@example.com,Ida,Lund\njo@example.com,Jo,Visby\n");
const QByteArray february("email,first name,new\nida@example.com,Ida,x\n");

QString codeOf(const Ran &ran)
{
    return ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

QStringList problems(const Ran &ran, const char *schema)
{
    return support::jsonProblems(ran.json(), support::jsonSchema(QString::fromLatin1(schema)));
}

} // namespace

/// A recipe from one file to the next, as a script uses it.
class TestRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void stopsBeforeSendingWhereAColumnIsMissing()
    {
        const Program program;
        keep(program);
        const QString next = program.write(QStringLiteral("february.csv"), february);
        for (const char *command : {"check", "run"}) {
            QStringList arguments {QString::fromLatin1(command), next, QStringLiteral("--recipe"),
                                   QStringLiteral("Weekly"), QStringLiteral("--json")};
            if (QByteArray(command) == "run")
                arguments << QStringLiteral("--practice") << QStringLiteral("--dry-run");
            const Ran ran = program.run(arguments);
            QCOMPARE(ran.exitCode, 5);
            QCOMPARE(codeOf(ran), QStringLiteral("RecipeColumnsMissing"));
            QCOMPARE(problems(ran, "error"), QStringList());
            const QJsonObject fit = ran.json().value(QStringLiteral("recipe")).toObject();
            QCOMPARE(fit.value(QStringLiteral("added")).toArray(), QJsonArray {QStringLiteral("new")});
        }
    }

    void goesOnWithoutItWhenAllowed()
    {
        const Program program;
        keep(program);
        const QString next = program.write(QStringLiteral("february.csv"), february);
        const Ran ran = program.run({QStringLiteral("check"), next, QStringLiteral("--recipe"),
                                     QStringLiteral("weekly"), QStringLiteral("--missing-columns"),
                                     QStringLiteral("ignore"), QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        QCOMPARE(problems(ran, "check"), QStringList());
        QCOMPARE(ran.json().value(QStringLiteral("ready")).toInt(), 1);
        const Ran shown = program.run({QStringLiteral("map"), next, QStringLiteral("--recipe"),
                                       QStringLiteral("weekly"), QStringLiteral("--json")});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(problems(shown, "map"), QStringList());
        const Ran told = program.run(
            {QStringLiteral("map"), next, QStringLiteral("--recipe"), QStringLiteral("weekly")});
        QVERIFY2(told.err.contains("city") && told.err.contains("new"), told.err.constData());
    }

    void looksAfterWhatIsKept()
    {
        const Program program;
        keep(program);
        const auto recipe = [&program](const QStringList &arguments) {
            return program.run(QStringList(QStringLiteral("recipe")) + arguments);
        };
        const QString file = program.file(QStringLiteral("out.json"));
        QCOMPARE(recipe({QStringLiteral("export"), QStringLiteral("weekly"), QStringLiteral("--out"), file})
                     .exitCode,
                 0);
        QCOMPARE(recipe({QStringLiteral("import"), file}).exitCode, 2); // the name is taken
        QCOMPARE(recipe({QStringLiteral("import"), file, QStringLiteral("--name"), QStringLiteral("copy")})
                     .exitCode,
                 0);
        QCOMPARE(recipe({QStringLiteral("rename"), QStringLiteral("copy"), QStringLiteral("--name"),
                         QStringLiteral("Other")})
                     .exitCode,
                 0);
        const Ran shown = recipe({QStringLiteral("show"), QStringLiteral("other")});
        QCOMPARE(problems(shown, "recipe"), QStringList());
        QVERIFY(!shown.out.contains("ida@") && !shown.out.contains("Visby"));
        QCOMPARE(recipe({QStringLiteral("remove"), QStringLiteral("Weekly")}).exitCode, 0);
        const QJsonArray left = recipe({QStringLiteral("list"), QStringLiteral("--json")})
                                    .json()
                                    .value(QStringLiteral("recipes"))
                                    .toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Other"));
        QCOMPARE(recipe({QStringLiteral("show"), QStringLiteral("Weekly")}).exitCode, 2);
        QCOMPARE(recipe({QStringLiteral("dance")}).exitCode, 2);
    }

private:
    static void keep(const Program &program)
    {
        const QString file = program.write(QStringLiteral("january.csv"), january);
        const Ran ran = program.run({QStringLiteral("map"), file, QStringLiteral("--map"),
                                     QStringLiteral("city=homeAddress.city"), QStringLiteral("--save-recipe"),
                                     QStringLiteral("Weekly")});
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
    }
};

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"

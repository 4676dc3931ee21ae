// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <utility>

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

    void replacesARecipeOnlyWhenTold()
    {
        const Program program;
        keep(program);
        const QString file = program.write(QStringLiteral("other.csv"), february);
        const QStringList save {QStringLiteral("map"), file, QStringLiteral("--save-recipe"),
                                QStringLiteral("weekly"), QStringLiteral("--json")};
        const auto columns = [&program] {
            return program.run({QStringLiteral("recipe"), QStringLiteral("list"), QStringLiteral("--json")})
                .json()[u"recipes"][0][u"name"]
                .toString();
        };
        const Ran refused = program.run(save);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(codeOf(refused), QStringLiteral("RecipeExists"));
        QVERIFY(refused.out.contains("--force"));
        QCOMPARE(columns(), QStringLiteral("Weekly"));
        QCOMPARE(program.run(save + QStringList(QStringLiteral("--force"))).exitCode, 0);
        QCOMPARE(columns(), QStringLiteral("weekly"));
        const QString copy = program.file(QStringLiteral("copy.json"));
        const QString recipe = QStringLiteral("recipe");
        QCOMPARE(program
                     .run({recipe, QStringLiteral("export"), QStringLiteral("weekly"),
                           QStringLiteral("--out"), copy})
                     .exitCode,
                 0);
        QCOMPARE(program
                     .run({recipe, QStringLiteral("import"), copy, QStringLiteral("--name"),
                           QStringLiteral("second")})
                     .exitCode,
                 0);
        // Wherever the sentence names the option, the option is there.
        for (const QStringList &deed :
             {QStringList {recipe, QStringLiteral("import"), copy},
              QStringList {recipe, QStringLiteral("rename"), QStringLiteral("second"),
                           QStringLiteral("--name"), QStringLiteral("weekly")}}) {
            const Ran taken = program.run(deed);
            QCOMPARE(taken.exitCode, 2);
            QVERIFY(taken.err.contains("--force"));
            QCOMPARE(program.run(deed + QStringList(QStringLiteral("--force"))).exitCode, 0);
        }
    }

    void listsAsItsSchemaSays()
    {
        const Program program;
        keep(program);
        const QStringList list {QStringLiteral("recipe"), QStringLiteral("list"), QStringLiteral("--json")};
        QCOMPARE(problems(program.run(list), "recipes"), QStringList());
        QFile broken(program.storeFolder() + QStringLiteral("/recipes/0.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
        broken.close();
        const Ran listed = program.run(list);
        QCOMPARE(problems(listed, "recipes"), QStringList());
        QCOMPARE(listed.json()[u"recipes"].toArray().size(), 1);
        QCOMPARE(listed.json()[u"unreadable"].toArray().size(), 1);
        const Ran gone = program.run({QStringLiteral("recipe"), QStringLiteral("show"),
                                      QStringLiteral("gone"), QStringLiteral("--json")});
        QCOMPARE(problems(gone, "error"), QStringList());
    }

    /// Columns moved, renamed, removed and added at random: what is lacking is named, in words and in JSON,
    /// and stops a run unless that is allowed; all else is sent.
    void namesWhateverDoesNotFit()
    {
        const Program program;
        const QStringList plain {QStringLiteral("email"),    QStringLiteral("first name"),
                                 QStringLiteral("city"),     QStringLiteral("street"),
                                 QStringLiteral("zip code"), QStringLiteral("gold")};
        const QString file
            = program.write(QStringLiteral("january.csv"),
                            plain.join(u',').toUtf8() + "\nida@example.com,Ida,Lund,a 1,222,x\n");
        QCOMPARE(program
                     .run({QStringLiteral("map"), file, QStringLiteral("--save-recipe"),
                           QStringLiteral("Weekly"), QStringLiteral("--map"), QStringLiteral("gold=personID"),
                           QStringLiteral("--map"), QStringLiteral("street=homeAddress.street1"),
                           QStringLiteral("--map"), QStringLiteral("zip code=homeAddress.postalCode"),
                           QStringLiteral("--map"), QStringLiteral("city=homeAddress.city"),
                           QStringLiteral("--map"), QStringLiteral("first name=person.name.firstName")})
                     .exitCode,
                 0);
        QRandomGenerator random(20261128);
        for (int i = 0; i < 12; ++i) {
            QStringList columns = plain;
            QStringList lost;
            for (int j = random.bounded(4); j > 0; --j) {
                const qsizetype at = 1 + random.bounded(int(columns.size()) - 1);
                if (random.bounded(2))
                    columns.move(at, random.bounded(int(columns.size())));
                else if (plain.contains(columns[at]))
                    lost << std::exchange(columns[at], QStringLiteral("qqq%1").arg(j));
            }
            QByteArrayList cells;
            for (const QString &column : columns)
                cells << (column == QLatin1String("email") ? "ida@example.com" : "qwv");
            const QString next = program.write(QStringLiteral("next.csv"),
                                               columns.join(u',').toUtf8() + '\n' + cells.join(',') + '\n');
            const QByteArray story = columns.join(u',').toUtf8();
            const QStringList run {QStringLiteral("run"),        next,
                                   QStringLiteral("--recipe"),   QStringLiteral("Weekly"),
                                   QStringLiteral("--practice"), QStringLiteral("--dry-run")};
            const Ran stopped = program.run(run);
            QVERIFY2(stopped.exitCode == (lost.isEmpty() ? 0 : 5),
                     (story + stopped.out + stopped.err).constData());
            for (const QString &header : lost)
                QVERIFY2(stopped.err.contains(header.toUtf8()), (story + stopped.err).constData());
            const Ran ignored
                = program.run(run
                              + QStringList {QStringLiteral("--missing-columns"), QStringLiteral("ignore"),
                                             QStringLiteral("--json")});
            QVERIFY2(ignored.exitCode == 0, (story + ignored.out + ignored.err).constData());
            QCOMPARE(problems(ignored, "run"), QStringList());
            QStringList missing;
            const QJsonArray steps = ignored.json()[u"recipe"][u"steps"].toArray();
            for (const QJsonValue &step : steps) {
                if (!step[u"missing"].toArray().isEmpty())
                    missing << step[u"missing"][0].toString();
            }
            lost.sort();
            missing.sort();
            QCOMPARE(missing, lost);
            QCOMPARE(ignored.json()[u"recipe"][u"applied"].toInt(), int(plain.size() - lost.size()));
        }
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

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flows/program.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <optional>

using flows::Program;
using flows::Ran;

namespace {

const QByteArray file("customer_id,first_name,last_name,email,\"alt, email\",notes,password\n"
                      "C1,Ann,Berg,,ann77@example.com,,x@example.com\n"
                      "C2,Bo,Ek,null,,E-mail: bo.ek@example.org,y@example.com\n"
                      "C3,Cy,Dahl,,,husband: z@example.com,z@example.com\n"
                      "C4,Di,Falk,di@example.com,di.falk@example.net,,z@example.com\n"
                      "C4,Di,Falk,,,,z@example.com\n"
                      "C5,Eva,Gren,eva@example.com,,,z@example.com\n");

QStringList told(const Ran &ran, const char *what)
{
    QStringList words;
    const QJsonArray rows
        = ran.json().value(QStringLiteral("rescue")).toObject().value(QLatin1String(what)).toArray();
    for (const QJsonValue &row : rows)
        words << row[QStringLiteral("kind")].toString() + u' ' + row[QStringLiteral("header")].toString()
                + u' ' + QString::number(row[QStringLiteral("rows")].toInt());
    words.sort();
    return words;
}

int ready(const Ran &ran)
{
    return ran.json().value(QStringLiteral("ready")).toInt(-1);
}

} // namespace

/// What the command line tells of addresses that stand elsewhere, and what it fills when it is asked to.
class TestRescuedImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_program.emplace();
        m_path = m_program->write(QStringLiteral("customers.csv"), file);
    }

    void tellsAndFillsNothing()
    {
        const Ran ran = check({});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(support::jsonProblems(ran.json(), support::jsonSchema(QStringLiteral("check"))),
                 QStringList());
        QCOMPARE(told(ran, "groups"),
                 QStringList({QStringLiteral("column alt, email 1"), QStringLiteral("customer customer_id 1"),
                              QStringLiteral("text notes 1")}));
        QCOMPARE(told(ran, "filled"), QStringList());
        QCOMPARE(ready(ran), 2);
    }

    void fillsWhatItIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("filled");
        QTest::addColumn<int>("sent");
        const auto row = [](const char *name, const QStringList &options, const QStringList &filled,
                            int sent) { QTest::newRow(name) << options << filled << sent; };
        const QString rescue = QStringLiteral("--rescue");
        const QString column = QStringLiteral("column alt, email 1");
        const QString text = QStringLiteral("text notes 1");
        const QString customer = QStringLiteral("customer customer_id 1");
        row("a kind", {rescue, QStringLiteral("column")}, {column}, 3);
        row("a kind and a column with a comma", {rescue, QStringLiteral("column:alt, email,text")},
            {column, text}, 4);
        row("twice", {rescue, QStringLiteral("text"), rescue, QStringLiteral("column")}, {column, text}, 4);
        row("a column that helps nothing", {rescue, QStringLiteral("text:first_name")}, {}, 2);
        row("all", {rescue, QStringLiteral("all")}, {column, customer, text},
            4); // the same customer is sent once
        row("none", {rescue, QStringLiteral("none")}, {}, 2);
    }

    void fillsWhatItIsAskedFor()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, sent);
        const Ran ran = check(options);
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        QCOMPARE(support::jsonProblems(ran.json(), support::jsonSchema(QStringLiteral("check"))),
                 QStringList());
        QTEST(told(ran, "filled"), "filled");
        QCOMPARE(ready(ran), sent);
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("code");
        QTest::newRow("no kind") << QStringLiteral("columns") << QStringLiteral("UsageInvalid");
        QTest::newRow("no column behind the colon")
            << QStringLiteral("column:") << QStringLiteral("UsageInvalid");
        QTest::newRow("none and more") << QStringLiteral("none,text") << QStringLiteral("UsageInvalid");
        QTest::newRow("a column that is not there")
            << QStringLiteral("column:other") << QStringLiteral("ColumnUnknown");
        QTest::newRow("a secret column")
            << QStringLiteral("column:password") << QStringLiteral("ColumnSecret");
    }

    void refusesWhatItCannotDo()
    {
        QFETCH(const QString, wish);
        const Ran ran = check({QStringLiteral("--rescue"), wish});
        QVERIFY(ran.exitCode != 0);
        QTEST(ran.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(), "code");
    }

    void keepsItInARecipe()
    {
        const QString recipe = m_program->file(QStringLiteral("monthly.json"));
        const Ran saved = m_program->run({QStringLiteral("map"), m_path, QStringLiteral("--rescue"),
                                          QStringLiteral("column:alt, email,customer"),
                                          QStringLiteral("--save-recipe"), recipe});
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QFile written(recipe);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("column:alt, email"));
        const Ran filled = check({QStringLiteral("--recipe"), recipe});
        QCOMPARE(
            told(filled, "filled"),
            QStringList({QStringLiteral("column alt, email 1"), QStringLiteral("customer customer_id 1")}));
        const Ran plain
            = check({QStringLiteral("--recipe"), recipe, QStringLiteral("--rescue"), QStringLiteral("none")});
        QCOMPARE(told(plain, "filled"), QStringList());
    }

    void sendsWhatItFilled()
    {
        const Ran ran = m_program->run({QStringLiteral("run"), m_path, QStringLiteral("--practice"),
                                        QStringLiteral("--profile"), QStringLiteral("--rescue"),
                                        QStringLiteral("all"), QStringLiteral("--json")});
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        QCOMPARE(ran.json().value(QStringLiteral("ingested")).toInt(), 4);
        QCOMPARE(ran.json().value(QStringLiteral("fixed")).toInt(), 3);
        const Ran plain = m_program->run({QStringLiteral("convert"), m_path, QStringLiteral("--rescue"),
                                          QStringLiteral("column"), QStringLiteral("--out"),
                                          m_program->file(QStringLiteral("out.json"))});
        QVERIFY2(plain.exitCode == 0, (plain.out + plain.err).constData());
        QFile out(m_program->file(QStringLiteral("out.json")));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("ann77@example.com"));
    }

private:
    Ran check(const QStringList &options) const
    {
        return m_program->run(QStringList {QStringLiteral("check"), m_path, QStringLiteral("--json")}
                              + options);
    }

    std::optional<Program> m_program;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestRescuedImports)
#include "tst_rescued_imports.moc"

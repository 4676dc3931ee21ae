// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import.h"
#include "session/recipe_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using base::ErrorCode;
using session::MissingColumns;
using xdm::Schema;

namespace {

const QByteArray january
    = "Email,First Name,Town,loyalty,password\n"
      "ann@example.com,Ann,Lund,gold,s3cr3t-a\nbo@example.com,Bo,Visby,silver,s3cr3t-b\n";

} // namespace

/// One month's recipe, and the next month's file.
class TestRecipeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto first = open(january,
                                {.assign = {{QStringLiteral("loyalty"), QStringLiteral("personID")},
                                            {QStringLiteral("Town"), QStringLiteral("homeAddress.city")}}});
        QVERIFY(first);
        const auto mapping = first->mapping(Schema::standard());
        QVERIFY(mapping);
        m_recipe = {.mapping = xdm::toJson(*mapping)};
    }

    void makesTheSameOfTheSameFile()
    {
        const auto first = open(january,
                                {.assign = {{QStringLiteral("loyalty"), QStringLiteral("personID")},
                                            {QStringLiteral("Town"), QStringLiteral("homeAddress.city")}}});
        const auto again = open(january, {.recipe = m_recipe});
        QVERIFY(first && again);
        QCOMPARE(again->mapping(Schema::standard())->hash(), first->mapping(Schema::standard())->hash());
    }

    void holdsNoCell()
    {
        const QByteArray json = QJsonDocument(session::toJson(m_recipe)).toJson();
        for (const char *cell : {"ann@", "Ann", "Lund", "Visby", "gold", "silver", "s3cr3t"})
            QVERIFY2(!json.contains(cell), cell);
    }

    void sendsWhatIsSpelledOtherwiseOrMoved()
    {
        const auto next
            = open("LOYALTY,first_name,e-mail,Town\ngold,Ann,ann@example.com,Lund\n", {.recipe = m_recipe});
        QVERIFY(next);
        const auto mapping = next->mapping(Schema::standard());
        QVERIFY(mapping);
        QCOMPARE(mapping->columns[0].field, QStringLiteral("personID"));
        QCOMPARE(mapping->columns[2].field, QStringLiteral("personalEmail.address"));
    }

    void stopsWhereAColumnIsMissing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<MissingColumns>("missing");
        QTest::addColumn<QString>("headers"); // that it stops for; empty: it goes on
        const QByteArray rows = "\nann@example.com,Ann,Lund,gold\n";
        const QByteArray gone = "Email,First Name,Town,other" + rows;
        const QByteArray renamed = "Email,First Name,City,loyalty" + rows;
        const QByteArray mail = "Personal Email,First Name,Town,loyalty" + rows;
        const auto loyalty = QStringLiteral("loyalty");
        QTest::newRow("gone, stop") << gone << MissingColumns::Stop << loyalty;
        QTest::newRow("gone, replace") << gone << MissingColumns::Replace << loyalty;
        QTest::newRow("gone, ignore") << gone << MissingColumns::Ignore << QString();
        QTest::newRow("renamed, stop") << renamed << MissingColumns::Stop << QStringLiteral("Town");
        QTest::newRow("renamed, replace") << renamed << MissingColumns::Replace << QString();
        QTest::newRow("renamed, ignore") << renamed << MissingColumns::Ignore << QString();
        QTest::newRow("identity, replace") << mail << MissingColumns::Replace << QStringLiteral("Email");
        QTest::newRow("identity, ignore") << mail << MissingColumns::Ignore << QStringLiteral("Email");
    }

    void stopsWhereAColumnIsMissing()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const MissingColumns, missing);
        QFETCH(const QString, headers);
        const auto next = open(file, {.recipe = m_recipe, .missing = missing});
        QVERIFY(next);
        const auto mapping = next->mapping(Schema::standard());
        QCOMPARE(bool(mapping), headers.isEmpty());
        if (mapping)
            return;
        QCOMPARE(mapping.error().code, ErrorCode::RecipeColumnsMissing);
        QCOMPARE(mapping.error().kind(), base::ErrorKind::NeedsPerson);
        QCOMPARE(mapping.error().subject, headers);
    }

    void goesOnWhereAPersonSaysWhatIsMeant()
    {
        const auto next
            = open("Kundmail,First Name,Town,other\nann@example.com,Ann,Lund,gold\n",
                   {.recipe = m_recipe,
                    .assign = {{QStringLiteral("Kundmail"), QStringLiteral("personalEmail.address")},
                               {QStringLiteral("other"), QStringLiteral("personID")}}});
        QVERIFY(next);
        QVERIFY(next->mapping(Schema::standard()));
    }

    void aPersonsWordGoesBeforeAReplacement()
    {
        const auto next = open("Email,First Name,City,Place,loyalty\nann@example.com,Ann,x,Lund,gold\n",
                               {.recipe = m_recipe,
                                .assign = {{QStringLiteral("Place"), QStringLiteral("homeAddress.city")}},
                                .missing = MissingColumns::Replace});
        QVERIFY(next);
        const auto mapping = next->mapping(Schema::standard());
        QVERIFY(mapping);
        QCOMPARE(mapping->columnFor(QStringLiteral("homeAddress.city"))->column, 3);
    }

    /// In short how many more there are, at length every one.
    void namesEachThatDoesNotFit()
    {
        QJsonArray columns {QJsonObject {{QStringLiteral("header"), QStringLiteral("Email")},
                                         {QStringLiteral("field"), QStringLiteral("personalEmail.address")}}};
        const auto &fields = Schema::standard().fields;
        for (int i = 0; i < 20; ++i)
            columns.append(QJsonObject {{QStringLiteral("header"), QStringLiteral("gone <%1>").arg(i)},
                                        {QStringLiteral("field"), fields[std::size_t(i)].path}});
        const session::Recipe recipe {.mapping = {{QStringLiteral("columns"), columns}}};
        const auto next = open("Email\nann@example.com\n", {.recipe = recipe});
        QVERIFY(next);
        const auto fitted = next->fitted(Schema::standard());
        QVERIFY(fitted);
        QStringList missing;
        for (const xdm::FitStep &step : fitted->fit->steps)
            missing += step.missing;
        QVERIFY(missing.size() > 15);
        const auto told = [&](qsizetype atMost) {
            return session::describe(*fitted->fit, fitted->mapping, atMost).join(QLatin1Char('\n'));
        };
        const QString whole = told(session::allNames);
        for (const QString &header : std::as_const(missing))
            QVERIFY2(whole.contains(header), qPrintable(whole));
        const QString little = told(6);
        QVERIFY(!little.contains(missing.last()));
        QVERIFY2(little.contains(QString::number(missing.size() - 6)), qPrintable(little));
    }

    void saysWhatDidNotFit()
    {
        const auto next
            = open("Email,First Name,City,new one\nann@example.com,Ann,Lund,x\n", {.recipe = m_recipe});
        QVERIFY(next);
        const auto columns = next->fitted(Schema::standard());
        QVERIFY(columns && columns->fit);
        const QString words = session::describe(*columns->fit, columns->mapping).join(QLatin1Char('\n'));
        for (const char *name : {"loyalty", "City", "Town", "new one"})
            QVERIFY2(words.contains(QLatin1String(name)), qPrintable(words));
    }

private:
    base::Result<session::Import> open(const QByteArray &content, session::MappingWishes wishes)
    {
        const QString path = m_folder->filePath(QStringLiteral("%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return session::Import::open(path, {.workFolder = m_folder->path()}, std::move(wishes));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    session::Recipe m_recipe;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestRecipeImport)
#include "tst_recipe_import.moc"

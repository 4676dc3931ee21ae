// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/messages.h"
#include "session/recipe.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QJsonObject noColumns {{QStringLiteral("columns"), QJsonArray()}};

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void comesBackAsItWasSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.json"));
        const session::Recipe recipe {
            .mapping = {{QStringLiteral("columns"),
                         QJsonArray {QJsonObject {{QStringLiteral("header"), QStringLiteral("E-post")},
                                                  {QStringLiteral("leftOut"), true}}}}},
            .rescue = {{.kind = quality::RescueKind::Column, .column = QStringLiteral("alt, e-mail: 2")},
                       {.kind = quality::RescueKind::Customer}},
            .sandbox = QStringLiteral("prod"),
            .dataset = QStringLiteral("Kunder"),
            .name = QStringLiteral("Every week / \u00e5"),
            .saved = QDateTime({2026, 11, 24}, {10, 30}, Qt::UTC)};
        QVERIFY(session::saveRecipe(recipe, path));
        const auto loaded = session::loadRecipe(path);
        QVERIFY(loaded);
        QCOMPARE(*loaded, recipe);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void keepsHowAFileIsRead_data()
    {
        QTest::addColumn<std::string>("delimiter");
        QTest::newRow("semicolon") << std::string(";");
        QTest::newRow("two characters") << std::string("||");
        QTest::newRow("one of two bytes") << std::string("\xC2\xA7");
        QTest::newRow("a control character") << std::string("\x1f");
    }

    void keepsHowAFileIsRead()
    {
        QFETCH(const std::string, delimiter);
        const auto said = base::Origin::Recipe;
        const session::Recipe recipe {.mapping = noColumns,
                                      .reading = {.delimiter = {.value = delimiter.front(), .origin = said},
                                                  .header = {.value = true, .origin = said},
                                                  .quote = {.value = '\'', .origin = said},
                                                  .escape = {.value = '\\', .origin = said},
                                                  .comment = {.value = "//", .origin = said},
                                                  .titleLines = {.value = 3, .origin = said},
                                                  .headerLines = {.value = 2, .origin = said},
                                                  .encoding = {.value = csv::Encoding::Koi8R, .origin = said},
                                                  .delimiterTail = delimiter.substr(1)}};
        const auto again = session::recipeFromJson(session::toJson(recipe), QStringLiteral("r.json"));
        QVERIFY(again);
        QCOMPARE(again->reading, recipe.reading);
    }

    void refusesCountsThatAreNone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("fewer than none") << QStringLiteral("titleLines") << QJsonValue(-1);
        QTest::newRow("a word") << QStringLiteral("titleLines") << QJsonValue(QStringLiteral("2"));
        QTest::newRow("no header at all") << QStringLiteral("headerLines") << QJsonValue(0);
    }

    void refusesCountsThatAreNone()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject json = session::toJson(session::Recipe {.mapping = noColumns});
        json.insert(QStringLiteral("file"), QJsonObject {{key, value}});
        const auto recipe = session::recipeFromJson(json, QStringLiteral("r.json"));
        QVERIFY(!recipe);
        QCOMPARE(recipe.error().code, base::ErrorCode::RecipeInvalid);
    }

    void refusesWhatIsNoRecipe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("without a version") << QByteArray(R"({"mapping":{}})");
        QTest::newRow("of no version") << QByteArray(R"({"recipe":0,"mapping":{"columns":[]}})");
        QTest::newRow("without a mapping") << QByteArray(R"({"recipe":1})");
        QTest::newRow("mapping of another type") << QByteArray(R"({"recipe":1,"mapping":[]})");
        const auto recipe = [](const char *rest) {
            return QByteArray(R"({"recipe":1,"mapping":{"columns":[)") + rest + '}';
        };
        QTest::newRow("a key that nobody knows") << recipe(R"(]},"secret":"x")");
        QTest::newRow("one of the mapping") << recipe(R"(],"colums":[]})");
        QTest::newRow("one of a column") << recipe(R"({"header":"a","field":"personID","leftout":true}]})");
        QTest::newRow("one of a conversion")
            << recipe(R"({"header":"a","field":"personID","conversion":{"kind":"text","x":1}}]})");
        QTest::newRow("a kind that nobody knows")
            << recipe(R"({"header":"a","field":"personID","conversion":{"kind":"guess"}}]})");
        QTest::newRow("a column that is both")
            << recipe(R"({"header":"a","field":"personID","leftOut":true}]})");
        QTest::newRow("one without a header") << recipe(R"({"field":"personID"}]})");
        QTest::newRow("a made field without a kind") << recipe(R"(],"made":[{"field":"personID"}]})");
        QTest::newRow("one of a column that is no name")
            << recipe(R"(],"made":[{"kind":"joined","field":"personID","columns":[1]}]})");
        QTest::newRow("nested deeply") << QByteArray(100000, '[');
        QTest::newRow("objects nested deeply")
            << recipe("]},\"file\":") + QByteArray("{\"a\":").repeated(5000);
        QTest::newRow("a version beyond all numbers")
            << QByteArray(R"({"recipe":1e999,"mapping":{"columns":[]}})");
        QTest::newRow("half a version") << QByteArray(R"({"recipe":1.5,"mapping":{"columns":[]}})");
        QTest::newRow("lines beyond all numbers") << recipe(R"(]},"file":{"titleLines":1e30})");
        QTest::newRow("a separator that ends lines") << recipe(R"(]},"file":{"delimiter":"\n"})");
        QTest::newRow("a separator that quotes") << recipe("]},\"file\":{\"delimiter\":\"\\\"\"}");
        QTest::newRow("one character for two things")
            << recipe("]},\"file\":{\"delimiter\":\"'\",\"quote\":\"'\"}");
        QTest::newRow("a quotation mark that ends lines") << recipe(R"(]},"file":{"quote":"\r"})");
        QTest::newRow("a comment of two lines") << recipe(R"(]},"file":{"comment":"--\n"})");
        QTest::newRow("more columns than any file") << recipe("")
                + QByteArray(R"({"header":"a","leftOut":true},)").repeated(100001).chopped(1) + "]}}";
        QTest::newRow("an unknown key of the file") << recipe(R"(]},"file":{"separator":";"})");
        QTest::newRow("an unknown key of the destination") << recipe(R"(]},"destination":{"token":"x"})");
        QTest::newRow("a name that is none") << recipe(R"(]},"name":3)");
    }

    void refusesWhatIsNoRecipe()
    {
        QFETCH(const QByteArray, text);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto loaded = session::loadRecipe(file.fileName());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, base::ErrorCode::RecipeInvalid);
        QCOMPARE(loaded.error().subject, file.fileName());
    }

    void readsNoMoreThanARecipeCanHold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a large file") << QString();
        QTest::newRow("a file without an end") << QStringLiteral("/dev/zero");
    }

    void readsNoMoreThanARecipeCanHold()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("large.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(100) << 20));
        if (path.isEmpty())
            path = file.fileName();
        const auto loaded = session::loadRecipe(path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, base::ErrorCode::RecipeInvalid);
        QCOMPARE(loaded.error().number, 8);
        QCOMPARE(session::describe(loaded.error()).happened,
                 QStringLiteral("%1 is larger than any recipe (8 MB).").arg(path));
    }

    void leavesARecipeOfANewerProgramAsItIs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("r.json")));
        const QByteArray newer(R"({"recipe":2,"steps":[]})");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        const auto loaded = session::loadRecipe(file.fileName());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, base::ErrorCode::RecipeNewer);
        const auto saved = session::saveRecipe({.mapping = noColumns}, file.fileName());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, base::ErrorCode::FileWouldBeLost);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void saysThatAFileIsNotThere()
    {
        const auto loaded = session::loadRecipe(QStringLiteral("/nowhere/r.json"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, base::ErrorCode::RecipeUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe_store.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using session::Recipe;
using session::RecipeStore;

namespace {

Recipe recipe(const QString &name, const QString &header = QStringLiteral("a"))
{
    return {.mapping = {{QStringLiteral("columns"),
                         QJsonArray {QJsonObject {{QStringLiteral("header"), header},
                                                  {QStringLiteral("leftOut"), true}}}}},
            .name = name};
}

QStringList namesIn(const RecipeStore &store)
{
    QStringList names;
    const RecipeStore::Listed listed = store.list();
    for (const Recipe &kept : listed.recipes)
        names.append(kept.name);
    return names;
}

} // namespace

class TestRecipeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsRecipesByName()
    {
        QVERIFY(namesIn(store()).isEmpty());
        for (const char *name : {"Week 10", "Week 9", "../../etc/passwd"}) {
            const bool slash = QByteArray(name).contains('/');
            QCOMPARE(bool(store().save(recipe(QString::fromLatin1(name)), false)), !slash);
        }
        QCOMPARE(namesIn(store()), QStringList({QStringLiteral("Week 10"), QStringLiteral("Week 9")}));
        const auto kept = store().load(QStringLiteral("week 9"));
        QVERIFY(kept);
        QCOMPARE(kept->name, QStringLiteral("Week 9"));
        QCOMPARE(kept->mapping, recipe({}).mapping);
        QVERIFY(kept->saved.isValid());
    }

    void keepsThemToTheirOwner()
    {
        QVERIFY(store().save(recipe(QStringLiteral("Weekly")), false));
        const QDir folder(m_folder->filePath(QStringLiteral("recipes")));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(files.first().permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(folder.path()).permissions() & others, QFile::Permissions());
    }

    void replacesOnlyWhenAsked()
    {
        QVERIFY(store().save(recipe(QStringLiteral("Weekly")), false));
        const auto again = store().save(recipe(QStringLiteral("WEEKLY"), QStringLiteral("b")), false);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::RecipeExists);
        QCOMPARE(store().load(QStringLiteral("Weekly"))->mapping, recipe({}).mapping);
        QVERIFY(store().save(recipe(QStringLiteral("WEEKLY"), QStringLiteral("b")), true));
        QCOMPARE(namesIn(store()), QStringList(QStringLiteral("WEEKLY")));
    }

    void refusesNamesThatMeanSomethingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("blanks") << QStringLiteral("  ");
        QTest::newRow("outer blanks") << QStringLiteral(" a");
        QTest::newRow("a path") << QStringLiteral("a/b");
        QTest::newRow("a file") << QStringLiteral("a.JSON");
        QTest::newRow("two lines") << QStringLiteral("a\nb");
        QTest::newRow("a way out") << QStringLiteral("..\\x");
        QTest::newRow("a bell") << QStringLiteral("a\ab");
        QTest::newRow("turned round") << QStringLiteral("a\u202egnp");
        QTest::newRow("half a character") << QString(QChar(0xd800));
        QTest::newRow("very long") << QString(101, QLatin1Char('a'));
    }

    void refusesNamesThatMeanSomethingElse()
    {
        QFETCH(const QString, name);
        const auto saved = store().save(recipe(name), true);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::RecipeNameInvalid);
        QVERIFY(namesIn(store()).isEmpty());
    }

    void renames()
    {
        QVERIFY(store().save(recipe(QStringLiteral("a")), false));
        QVERIFY(store().save(recipe(QStringLiteral("b")), false));
        QCOMPARE(store().rename(QStringLiteral("a"), QStringLiteral("B")).error().code,
                 ErrorCode::RecipeExists);
        QVERIFY(store().rename(QStringLiteral("a"), QStringLiteral("A")));
        QVERIFY(store().rename(QStringLiteral("b"), QStringLiteral("c")));
        QCOMPARE(namesIn(store()), QStringList({QStringLiteral("A"), QStringLiteral("c")}));
        QCOMPARE(store().rename(QStringLiteral("b"), QStringLiteral("d")).error().code,
                 ErrorCode::RecipeUnknown);
        QVERIFY(store().rename(QStringLiteral("a"), QStringLiteral("c"), true));
        QCOMPARE(namesIn(store()), QStringList(QStringLiteral("c")));
    }

    void removes()
    {
        QVERIFY(store().save(recipe(QStringLiteral("a")), false));
        QVERIFY(store().remove(QStringLiteral("a")));
        QVERIFY(namesIn(store()).isEmpty());
        QCOMPARE(store().remove(QStringLiteral("a")).error().code, ErrorCode::RecipeUnknown);
        QCOMPARE(store().load(QStringLiteral("a")).error().code, ErrorCode::RecipeUnknown);
    }

    void takesAFileOver()
    {
        const QString path = m_folder->filePath(QStringLiteral("from a friend.json"));
        QVERIFY(session::saveRecipe(recipe({}), path));
        const auto named = store().import(path, {}, false);
        QVERIFY(named);
        QCOMPARE(*named, QStringLiteral("from a friend"));
        QCOMPARE(store().import(path, {}, false).error().code, ErrorCode::RecipeExists);
        QCOMPARE(*store().import(path, QStringLiteral("mine"), false), QStringLiteral("mine"));
        QCOMPARE(store().load(QStringLiteral("mine"))->mapping, recipe({}).mapping);
    }

    void takesOverNothingThatIsNoName()
    {
        const QString path = m_folder->filePath(QStringLiteral("r.json"));
        for (const char *name : {"../x", "/etc/passwd", "a\nb"}) {
            QVERIFY(session::saveRecipe(recipe(QString::fromLatin1(name)), path));
            QCOMPARE(store().import(path, {}, true).error().code, ErrorCode::RecipeNameInvalid);
            QVERIFY(namesIn(store()).isEmpty());
            QCOMPARE(*store().import(path, QStringLiteral("mine"), true), QStringLiteral("mine"));
            QVERIFY(store().remove(QStringLiteral("mine")));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("r.json")));
    }

    void replacesNothingByWhatIsNoRecipe()
    {
        QVERIFY(store().save(recipe(QStringLiteral("a")), false));
        QFile hostile(m_folder->filePath(QStringLiteral("a.txt")));
        QVERIFY(hostile.open(QIODevice::WriteOnly));
        hostile.write(QByteArray(100000, '{'));
        hostile.close();
        QCOMPARE(store().import(hostile.fileName(), QStringLiteral("a"), true).error().code,
                 ErrorCode::RecipeInvalid);
        QCOMPARE(store().load(QStringLiteral("a"))->mapping, recipe({}).mapping);
    }

    void tellsOfFilesThatAreNone()
    {
        QVERIFY(store().save(recipe(QStringLiteral("a")), false));
        QFile broken(m_folder->filePath(QStringLiteral("recipes/0.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        const RecipeStore::Listed listed = store().list();
        QCOMPARE(listed.recipes.size(), std::size_t(1));
        QCOMPARE(listed.unreadable.size(), std::size_t(1));
        QCOMPARE(listed.unreadable.front().code, ErrorCode::RecipeInvalid);
        QCOMPARE(listed.unreadable.front().subject, broken.fileName());
    }

    void findsWhatIsMeant()
    {
        const QString path = m_folder->filePath(QStringLiteral("file.json"));
        QVERIFY(session::saveRecipe(recipe(QStringLiteral("in the file")), path));
        QVERIFY(store().save(recipe(QStringLiteral("kept")), false));
        QCOMPARE(session::recipeCalled(path, store())->name, QStringLiteral("in the file"));
        QCOMPARE(session::recipeCalled(QStringLiteral("kept"), store())->name, QStringLiteral("kept"));
        QCOMPARE(session::recipeCalled(QStringLiteral("neither"), store()).error().code,
                 ErrorCode::RecipeUnknown);
        QCOMPARE(session::recipeCalled(QStringLiteral("neither.json"), store()).error().code,
                 ErrorCode::RecipeUnreadable);
    }

private:
    RecipeStore store() const { return RecipeStore(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecipeStore)
#include "tst_recipe_store.moc"

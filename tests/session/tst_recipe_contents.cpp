// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/import.h"
#include "xdm/converter.h"
#include "xdm/matcher.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using xdm::Schema;

namespace {

/// No field, no header and no word of a recipe has it in it.
const QByteArray marker("zqxjk");

const QStringList headers {u"Email"_qs,      u"First Name"_qs, u"Last Name"_qs, u"Phone"_qs,
                           u"Town"_qs,       u"Country"_qs,    u"Birthday"_qs,  u"Gender"_qs,
                           u"Newsletter"_qs, u"password"_qs,   u"Comment"_qs,   u"Signed up"_qs};

/// What a person might have in a column of that name, with the marker in it.
QByteArray anyCell(const QString &header, QRandomGenerator &random)
{
    const QByteArray own = marker + QByteArray::number(random.bounded(1000));
    if (header == u"Email"_qs)
        return own + "@example.com";
    const int lot = random.bounded(6);
    if (lot == 0)
        return own + ", \"quoted\"";
    if (lot == 1)
        return "2024-01-02 " + own;
    if (lot == 2)
        return "+46 70 " + own;
    return own;
}

QByteArray quoted(QByteArray cell, char delimiter)
{
    if (!cell.contains(delimiter) && !cell.contains('"'))
        return cell;
    return '"' + cell.replace("\"", "\"\"") + '"';
}

/// A file whose every cell has the marker in it.
QByteArray anyFile(QRandomGenerator &random, QStringList &columns)
{
    const QByteArray delimiters(",;\t|");
    const char delimiter = delimiters[random.bounded(4)];
    columns = headers;
    for (int i = random.bounded(4); i > 0; --i)
        columns.removeAt(1 + random.bounded(int(columns.size()) - 1));
    QByteArray content;
    const auto addLine = [&](const auto &cellOf) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            content += (i ? QByteArray(1, delimiter) : QByteArray()) + quoted(cellOf(columns[i]), delimiter);
        content += '\n';
    };
    addLine([](const QString &header) { return header.toUtf8(); });
    for (int row = random.bounded(2, 40); row > 0; --row)
        addLine([&](const QString &header) { return anyCell(header, random); });
    return content;
}

xdm::Conversion anyConversion(const xdm::Field &field, QRandomGenerator &random)
{
    using Letters = xdm::LetterCase;
    xdm::Conversion conversion {.kind = xdm::usualKind(field)};
    conversion.order = xdm::DateOrder(random.bounded(4));
    conversion.zone = random.bounded(2) ? "UTC" : "Europe/Stockholm";
    conversion.country = random.bounded(2) ? "" : "SE";
    conversion.letters = Letters(random.bounded(4));
    conversion.oneBlank = random.bounded(2);
    conversion.decimal = xdm::DecimalSign(random.bounded(3));
    conversion.whenEmpty = random.bounded(2) ? QString() : u"unknown"_qs;
    if (random.bounded(3) == 0)
        conversion.values = {{u"yes"_qs, field.values.value(0, u"y"_qs)}, {u"no"_qs, QString()}};
    return conversion;
}

/// As a person might have made it, of what the program proposes.
void changeAnyhow(xdm::Mapping &mapping, QRandomGenerator &random)
{
    const Schema &schema = Schema::standard();
    const auto anyField = [&]() -> const xdm::Field & {
        return schema.fields[random.bounded(quint32(schema.fields.size()))];
    };
    for (xdm::ColumnMapping &column : mapping.columns) {
        const int lot = random.bounded(4);
        if (lot == 0)
            xdm::leaveOut(mapping, column.column);
        else if (lot == 1 && !xdm::assign(mapping, column.column, anyField().path, schema))
            continue;
        const xdm::Field *field = schema.field(column.field);
        if (column.applied && field && random.bounded(2))
            column.conversion = anyConversion(*field, random);
    }
    for (int i = random.bounded(3); i > 0; --i) {
        const xdm::Field &field = anyField();
        if (mapping.fills(field.path))
            continue;
        const int first = random.bounded(int(mapping.columns.size()));
        if (mapping.columns[std::size_t(first)].state == xdm::State::Secret)
            continue;
        mapping.made.push_back({.kind = xdm::MadeField::Kind::Joined,
                                .field = field.path,
                                .columns = {first},
                                .text = u" - "_qs,
                                .conversion = anyConversion(field, random)});
    }
    mapping.emailCase = {random.bounded(2) ? xdm::EmailCase::Keep : xdm::EmailCase::Fold, base::Origin::User};
}

} // namespace

/// What stands in a recipe, whatever file it was made of.
class TestRecipeContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsNoCellOfAnyFile()
    {
        QRandomGenerator random(20261126);
        const QTemporaryDir folder;
        for (int i = 0; i < 150; ++i) {
            QStringList columns;
            const QByteArray content = anyFile(random, columns);
            const session::Recipe recipe = recipeOf(folder, content, columns, random);
            if (QTest::currentTestFailed())
                return;
            const QByteArray json = QJsonDocument(session::toJson(recipe)).toJson();
            QVERIFY2(!json.toLower().contains(marker), (content + json).constData());
        }
    }

    /// And a file takes from it what it was made with.
    void comesBackAsItWas()
    {
        QRandomGenerator random(20261127);
        const QTemporaryDir folder;
        for (int i = 0; i < 150; ++i) {
            QStringList columns;
            const QByteArray content = anyFile(random, columns);
            xdm::Mapping mapping;
            const session::Recipe recipe = recipeOf(folder, content, columns, random, &mapping);
            if (QTest::currentTestFailed())
                return;
            const QString path = folder.filePath(u"r.json"_qs);
            QVERIFY(session::saveRecipe(recipe, path));
            const QByteArray once = contentOf(path);
            const auto again = session::loadRecipe(path);
            QVERIFY2(again, once.constData());
            QCOMPARE(*again, recipe);
            QVERIFY(session::saveRecipe(*again, path));
            QCOMPARE(contentOf(path), once);
            const auto import = session::Import::open(folder.filePath(u"customers.csv"_qs),
                                                      {.workFolder = folder.path()}, {.recipe = *again});
            QVERIFY(import);
            QCOMPARE(import->document.columns(), columns);
            const auto fitted = import->fitted(Schema::standard());
            QVERIFY2(fitted && fitted->fit->isWhole(), once.constData());
            QCOMPARE(QJsonDocument(xdm::toJson(fitted->mapping)).toJson(),
                     QJsonDocument(xdm::toJson(mapping)).toJson());
            QCOMPARE(fitted->mapping.hash(), mapping.hash());
        }
    }

private:
    static session::Recipe recipeOf(const QTemporaryDir &folder, const QByteArray &content,
                                    const QStringList &columns, QRandomGenerator &random,
                                    xdm::Mapping *made = nullptr)
    {
        const QString path = folder.filePath(u"customers.csv"_qs);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        file.close();
        const auto import = session::Import::open(path, {.workFolder = folder.path()}, {});
        if (!import || import->document.columns() != columns) {
            QTest::qFail(content.constData(), __FILE__, __LINE__);
            return {};
        }
        xdm::Mapping mapping = import->fitted(Schema::standard())->mapping;
        changeAnyhow(mapping, random);
        if (made)
            *made = mapping;
        return {.mapping = xdm::toJson(mapping),
                .reading = random.bounded(2) ? session::lastingReadingOf(import->document)
                                             : session::readingOf(import->document),
                .sandbox = random.bounded(2) ? u"prod"_qs : QString(),
                .dataset = random.bounded(2) ? u"Customers"_qs : QString(),
                .name = random.bounded(2) ? u"Weekly \u00e5"_qs : QString()};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestRecipeContents)
#include "tst_recipe_contents.moc"

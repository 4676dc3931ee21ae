// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/server.h"
#include "session/session.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using session::RecipeShelf;
using Reading = RecipeShelf::Reading;

namespace {

constexpr int patience = 20'000;

const QString weekly = QStringLiteral("Weekly");
const QString town = QStringLiteral("homeAddress.city");

/// The names of the columns stand in two rows.
const QByteArray twoLines
    = "Mail,Billing,Billing\naddress,Town,Code\nann@example.com,Lund,1\nbo@example.com,Visby,2\n";

base::Result<session::PracticePlatform> startPractice(const session::PracticeOptions &options)
{
    auto server = practice::Server::start({.folder = options.folder, .step = 5ms});
    if (!server)
        return base::Failure(server.error());
    const std::shared_ptr<practice::Server> running = *std::move(server);
    return session::PracticePlatform {
        .url = running->url(), .description = running->description(), .keepAlive = running};
}

QJsonObject column(const char *header, const char *field)
{
    return {{QStringLiteral("header"), QLatin1String(header)},
            {QStringLiteral("field"), QLatin1String(field)}};
}

QJsonObject mapping(const QJsonArray &columns)
{
    return {{QStringLiteral("columns"), columns}};
}

session::Recipe ofTwoLines()
{
    return {.mapping = mapping({column("Mail address", "personalEmail.address"),
                                column("Billing Town", "homeAddress.city")}),
            .reading = {.headerLines = {.value = 2, .origin = base::Origin::Recipe}},
            .name = weekly};
}

} // namespace

/// A recipe, and the file, the cells and the destination that it meets.
class TestRecipeShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<session::Session>(session::Environment {
            .storeFolder = m_folder->filePath(QStringLiteral("store")), .startPractice = startPractice});
    }

    void cleanup() { m_session.reset(); }

    void readsTheFileAsTheRecipeSays()
    {
        open(twoLines);
        const QStringList before = headers();
        const QByteArray matched = columns().mapping().hash();
        QVERIFY(before != twoLineHeaders());
        QVERIFY(store().save(ofTwoLines(), true));
        shelf().look();
        QTRY_COMPARE(shelf().entries().size(), std::size_t(1));
        const int fitBefore = bestFit();
        apply(ofTwoLines());
        QCOMPARE(shelf().reading(), Reading::Anew);
        QCOMPARE(fitBefore, 2); // as it would be once it is applied
        QCOMPARE(headers(), twoLineHeaders());
        QCOMPARE(shelf().fit()->applied(), 2);
        QCOMPARE(columns().mapping().columns.at(1).field, town);
        QVERIFY(!shelf().isChanged());
        QVERIFY(describe(shelf().readingWanted()).contains(QLatin1Char('2')));
        shelf().takeBack();
        QTRY_COMPARE(headers(), before);
        QCOMPARE(columns().mapping().hash(), matched);
        QVERIFY(shelf().current().isEmpty());
    }

    void readsNothingAnewThatIsReadSoAlready()
    {
        open(twoLines, {.headerLines = {.value = 2, .origin = base::Origin::User}});
        apply(ofTwoLines());
        QCOMPARE(shelf().reading(), Reading::Same);
        QCOMPARE(file().said().headerLines.origin, base::Origin::User);
    }

    void losesNoCorrectedCell()
    {
        open(twoLines);
        review().setCell(1, 0, QStringLiteral("corrected@example.com"));
        const table::Edits edits = review().edits();
        QVERIFY(!edits.isEmpty());
        const QStringList before = headers();
        apply(ofTwoLines());
        QCOMPARE(shelf().reading(), Reading::Offered);
        QCOMPARE(headers(), before);
        QCOMPARE(review().edits(), edits);
        QTRY_VERIFY(review().isSaved());
        shelf().readAsRecipe();
        QTRY_COMPARE(headers(), twoLineHeaders());
        QTRY_COMPARE(shelf().fit()->applied(), 2);
        QVERIFY(review().edits().isEmpty());
        shelf().takeBack();
        QTRY_COMPARE(headers(), before);
        QTRY_VERIFY(review().earlierEdits() > 0);
        review().takeUpEarlierEdits();
        QCOMPARE(review().edits(), edits);
    }

    void keepsTheReadingOfCellsThatWereCorrectedSince()
    {
        open(twoLines);
        apply(ofTwoLines());
        review().setCell(1, 0, QStringLiteral("corrected@example.com"));
        const table::Edits edits = review().edits();
        shelf().takeBack();
        QTest::qWait(50);
        QCOMPARE(headers(), twoLineHeaders());
        QCOMPARE(review().edits(), edits);
    }

    void asksWhereAPersonChoseOtherwise()
    {
        open(twoLines, {.headerLines = {.value = 1, .origin = base::Origin::User}});
        apply(ofTwoLines());
        QCOMPARE(shelf().reading(), Reading::Offered);
        QVERIFY(headers() != twoLineHeaders());
        shelf().readAsRecipe();
        QTRY_COMPARE(headers(), twoLineHeaders());
        QTRY_COMPARE(shelf().reading(), Reading::Anew);
    }

    void leavesAFileAloneThatItWouldBreak_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<csv::OpenOptions>("reading");
        const auto said = base::Origin::Recipe;
        const QByteArray plain
            = "Mail address,Billing Town\nann@example.com,Lund\nbo@example.com,\"Visby, G\"\n";
        QTest::newRow("another separator")
            << plain << csv::OpenOptions {.delimiter = {.value = ';', .origin = said}};
        QTest::newRow("no header") << plain << csv::OpenOptions {.header = {.value = false, .origin = said}};
        QTest::newRow("no quotes") << plain << csv::OpenOptions {.quote = {.value = {}, .origin = said}};
        QTest::newRow("another encoding")
            << QByteArray("Mail address,Billing Town\nann@example.com,Malm\xC3\xB6\n")
            << csv::OpenOptions {.encoding = {.value = csv::Encoding::Windows1252, .origin = said}};
    }

    void leavesAFileAloneThatItWouldBreak()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const csv::OpenOptions, reading);
        open(content);
        session::Recipe recipe = ofTwoLines();
        recipe.reading = reading;
        apply(recipe);
        QCOMPARE(shelf().reading(), Reading::Unsuited);
        QCOMPARE(shelf().fit()->applied(), 2);
        QCOMPARE(headers().size(), 2);
    }

    void readsAsBeforeWhatCannotBeReadToItsEnd()
    {
        // Only beyond the sample does a quotation mark open a cell that nothing closes.
        QByteArray content("Mail,Billing\naddress,Town\n");
        for (int row = 0; row < 60'000; ++row)
            content += "person" + QByteArray::number(row) + "@example.com,Lund\n";
        content += "last@example.com,'t Goy\n";
        open(content);
        const QStringList before = headers();
        session::Recipe recipe = ofTwoLines();
        recipe.reading.quote = {.value = '\'', .origin = base::Origin::Recipe};
        apply(recipe);
        QTRY_COMPARE_WITH_TIMEOUT(shelf().reading(), Reading::Unsuited, patience);
        QTRY_COMPARE_WITH_TIMEOUT(file().state(), session::FileReading::State::Read, patience);
        QCOMPARE(headers(), before);
        QCOMPARE(shelf().current(), weekly);
    }

    void keepsTheOtherChoices()
    {
        open("email,town\nAnn@example.com,Lund\n");
        session::Recipe recipe = ofTwoLines();
        recipe.reading = {};
        recipe.mapping = mapping({column("email", "personalEmail.address")});
        recipe.mapping.insert(QStringLiteral("emailCase"), QStringLiteral("keep"));
        recipe.mapping.insert(QStringLiteral("form"), QStringLiteral("commerceSingle"));
        const xdm::Mapping before = columns().mapping();
        apply(recipe);
        QCOMPARE(columns().mapping().emailCase.value, xdm::EmailCase::Keep);
        QCOMPARE(columns().mapping().form, xdm::ExportForm::CommerceSingle);
        shelf().takeBack();
        QCOMPARE(columns().mapping(), before);
    }

    void beginsWithTheRecipesDataset()
    {
        open("email,town\nann@example.com,Lund\n");
        session::Recipe recipe = plain();
        recipe.dataset = QStringLiteral("Newsletter readers");
        apply(recipe);
        destination().usePractice();
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        QCOMPARE(destination().dataset()->name, recipe.dataset);
        QCOMPARE(destination().missingWish(), QString());
    }

    void movesToTheRecipesDatasetAndBack()
    {
        open("email,town\nann@example.com,Lund\n");
        destination().usePractice();
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        const QString before = destination().dataset()->name;
        session::Recipe recipe = plain();
        recipe.sandbox = destination().sandbox()->name;
        recipe.dataset = QStringLiteral("Newsletter readers");
        QVERIFY(before != recipe.dataset);
        apply(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        QCOMPARE(destination().dataset()->name, recipe.dataset);
        shelf().takeBack();
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        QCOMPARE(destination().dataset()->name, before);
    }

    void aPersonsDatasetGoesBeforeTheRecipes()
    {
        open("email,town\nann@example.com,Lund\n");
        session::Recipe recipe = plain();
        recipe.dataset = QStringLiteral("Newsletter readers");
        apply(recipe);
        destination().usePractice();
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        const auto &all = destination().datasets();
        const auto other = std::ranges::find_if(
            all, [&](const platform::Dataset &one) { return one.name != recipe.dataset; });
        const QString chosen = other->id;
        destination().setDataset(chosen);
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        shelf().takeBack();
        QCOMPARE(destination().dataset()->id, chosen);
    }

    void saysWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("sandbox");
        QTest::addColumn<QString>("dataset");
        QTest::newRow("dataset") << QString() << QStringLiteral("gone");
        QTest::newRow("sandbox") << QStringLiteral("gone") << QStringLiteral("Newsletter readers");
    }

    void saysWhatIsNotThere()
    {
        QFETCH(const QString, sandbox);
        QFETCH(const QString, dataset);
        open("email,town\nann@example.com,Lund\n");
        session::Recipe recipe = plain();
        recipe.sandbox = sandbox;
        recipe.dataset = dataset;
        apply(recipe);
        destination().usePractice();
        QTRY_VERIFY_WITH_TIMEOUT(destination().schema(), patience);
        QCOMPARE(destination().missingWish(), QStringLiteral("gone"));
        QVERIFY(destination().dataset()->name != dataset);
        shelf().takeBack();
        QCOMPARE(destination().missingWish(), QString());
    }

    void takesTheFieldsThatComeWithADataset()
    {
        open("email,town,odd\nann@example.com,Lund,x\n");
        session::Recipe recipe = plain();
        recipe.mapping = mapping({column("email", "personalEmail.address"), column("odd", "_acme.odd")});
        apply(recipe);
        QCOMPARE(shelf().fit()->applied(), 1);
        QTRY_COMPARE(bestFit(), 1);
        columns().leaveOut(1);
        xdm::Schema schema = xdm::Schema::standard();
        schema.id = QStringLiteral("other");
        schema.fields.push_back({.path = QStringLiteral("_acme.odd")});
        std::ranges::sort(schema.fields, {}, &xdm::Field::path);
        columns().setSchema(schema);
        QCOMPARE(shelf().fit()->applied(), 2);
        QVERIFY(columns().mapping().columns.at(2).applied);
        QCOMPARE(columns().mapping().columns.at(1).state, xdm::State::LeftOut);
        QTRY_COMPARE(bestFit(), 2); // and so do the marks of the menu
    }

    void keepsWhereItGoesWhenItIsSavedAgain()
    {
        open("email,town\nann@example.com,Lund\n");
        session::Recipe recipe = plain();
        recipe.sandbox = QStringLiteral("prod");
        recipe.dataset = QStringLiteral("Customers");
        apply(recipe);
        columns().leaveOut(1);
        QVERIFY(shelf().isChanged());
        shelf().save(weekly, true);
        QTRY_VERIFY(!shelf().isChanged());
        const auto kept = store().load(weekly);
        QVERIFY(kept);
        QCOMPARE(kept->dataset, recipe.dataset);
        QCOMPARE(kept->sandbox, recipe.sandbox);
    }

    void staysWithAFileThatIsCutAnewAlike()
    {
        open("email,town,new\nann@example.com,Lund,x@example.com\n");
        apply(plain());
        const QByteArray before = columns().mapping().hash();
        file().setEncoding(csv::Encoding::Windows1252);
        QTRY_COMPARE(file().state(), session::FileReading::State::Read);
        QCOMPARE(shelf().current(), weekly);
        QCOMPARE(columns().mapping().hash(), before);
        QVERIFY(!shelf().isChanged());
    }

private:
    session::FileReading &file() { return m_session->file(); }

    session::ColumnChoices &columns() { return m_session->columns(); }

    session::RowReview &review() { return m_session->review(); }

    session::DestinationChoice &destination() { return m_session->destination(); }

    RecipeShelf &shelf() { return m_session->recipes(); }

    session::RecipeStore store() const
    {
        return session::RecipeStore(m_folder->filePath(QStringLiteral("store")));
    }

    int bestFit() { return shelf().entries().empty() ? -1 : shelf().entries().front().applied; }

    QStringList headers() { return file().document() ? file().document()->columns() : QStringList(); }

    static QStringList twoLineHeaders()
    {
        return {QStringLiteral("Mail address"), QStringLiteral("Billing Town"),
                QStringLiteral("Billing Code")};
    }

    static session::Recipe plain()
    {
        return {.mapping
                = mapping({column("email", "personalEmail.address"), column("town", "homeAddress.city")}),
                .name = weekly};
    }

    void apply(const session::Recipe &recipe)
    {
        QVERIFY(store().save(recipe, true));
        shelf().look();
        shelf().apply(recipe.name);
        QTRY_COMPARE(shelf().current(), recipe.name);
        QTRY_VERIFY(file().document());
    }

    void open(const QByteArray &content, const csv::OpenOptions &options = {})
    {
        QFile out(m_folder->filePath(QStringLiteral("customers.csv")));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the test's own file cannot be written");
        out.close();
        file().open(out.fileName(), options);
        QTRY_COMPARE_WITH_TIMEOUT(file().state(), session::FileReading::State::Read, patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
};

QTEST_GUILESS_MAIN(TestRecipeShelf)
#include "tst_recipe_shelf.moc"

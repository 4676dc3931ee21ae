// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/scenes.h"

#include "models/columns_model.h"
#include "support/customers.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace std::chrono_literals;
using session::FileReading;
using session::RowFilter;

namespace scenes {

namespace {

const QString production = QStringLiteral("prod");
const QString development = QStringLiteral("practice-dev");
const QString customersSet = QStringLiteral("Practice customers");

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QLineEdit *line(const Stage &stage, const char *name)
{
    auto *edit = qobject_cast<QLineEdit *>(stage.shown(name));
    if (!edit)
        qFatal("There is no %s", name);
    return edit;
}

void closePart(const Stage &stage, const char *name)
{
    if (QWidget *part = stage.shown(name))
        part->close();
    QTest::qWait(50);
}

/// The chosen column with each kind of conversion, and made fields.
void playColumns(Stage &stage, const Props &props)
{
    const QString columns = props.folder.filePath(QStringLiteral("members.csv"));
    QByteArray rows("email,name,gender,born,visited,points,phone\n");
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "member" + number + "@example.com,Ann  van der Berg,"
            + (i % 7 == 0       ? "robot"
                   : i % 3 == 0 ? "woman"
                                : "man")
            + ",0" + QByteArray::number(1 + i % 9) + "/04/1980," + (i == 380 ? "25" : "05")
            + "/06/2024 10:15," + number + (i % 9 == 0 ? " pts" : ",0") + "\n";
    }
    write(columns, rows.replace(",0\n", ",070 123 45 67\n"));
    stage.session().startAnew();
    stage.window().wizard().restart();
    stage.openFile(columns);
    stage.goTo(pages::ColumnsId);
    session::ColumnChoices &choices = stage.session().columns();
    const std::vector<std::pair<QString, QString>> fields {
        {QStringLiteral("name"), QStringLiteral("person.name.fullName")},
        {QStringLiteral("gender"), QStringLiteral("person.gender")},
        {QStringLiteral("born"), QStringLiteral("person.birthDate")},
        {QStringLiteral("visited"), QStringLiteral("consents.metadata.time")},
        {QStringLiteral("points"), QStringLiteral("loyalty.points")}};
    auto *view = qobject_cast<QTableView *>(stage.shown("columnsView"));
    for (int column = 1; column <= int(fields.size()); ++column) {
        const auto &[name, field] = fields[std::size_t(column) - 1];
        if (!choices.assign(column, field))
            qFatal("%d cannot fill %s", column, qPrintable(field));
        xdm::Conversion conversion = choices.mapping().columns[std::size_t(column)].conversion;
        conversion.order = xdm::DateOrder::Undecided;
        choices.setConversion(column, conversion);
        view->setCurrentIndex(view->model()->index(column, 1));
        QTest::qWait(600);
        stage.shoot(QStringLiteral("columns-") + name);
    }
    view->setCurrentIndex(view->model()->index(1, 1));
    stage.press("splitNameButton");
    stage.shoot(QStringLiteral("columns-made"));
    stage.shoot(
        QStringLiteral("columns-made-dialog"),
        [&] {
            stage.press("addFieldButton");
            QTest::qWait(300);
        },
        [&] { closePart(stage, "madeFieldDialog"); });
    choices.removeMade(QStringLiteral("person.name.firstName"));
    choices.removeMade(QStringLiteral("person.name.lastName"));
}

/// Of an organisation that has fields of its own.
xdm::Schema harborMill()
{
    using xdm::Field;
    using xdm::Type;
    xdm::Schema schema;
    schema.id = QStringLiteral("https://ns.example.com/harbormill/schemas/1");
    schema.title = QStringLiteral("Harbor Mill customers");
    const QString own = QStringLiteral("_harbormill.");
    const QStringList above {QStringLiteral("Harbor Mill")};
    schema.fields = {
        Field {.path = own + QStringLiteral("bonus.joined"),
               .title = QStringLiteral("Joined"),
               .type = Type::Date,
               .above = {above[0], QStringLiteral("Bonus programme")}},
        Field {.path = own + QStringLiteral("bonus.points"),
               .title = QStringLiteral("Points"),
               .type = Type::Integer,
               .above = {above[0], QStringLiteral("Bonus programme")}},
        Field {.path = own + QStringLiteral("bonus.tier"),
               .title = QStringLiteral("Level"),
               .values = {QStringLiteral("b"), QStringLiteral("s"), QStringLiteral("g")},
               .above = {above[0], QStringLiteral("Bonus programme")}},
        Field {
            .path = own + QStringLiteral("givenName"), .title = QStringLiteral("Given name"), .above = above},
        Field {.path = own + QStringLiteral("oldNumber"),
               .title = QStringLiteral("Old customer number"),
               .deprecated = true,
               .above = above},
        Field {.path = QStringLiteral("homeAddress.city"), .title = QStringLiteral("City")},
        Field {.path = QStringLiteral("person.name.lastName"), .title = QStringLiteral("Last name")},
        Field {.path = QStringLiteral("personalEmail.address"), .title = QStringLiteral("Address")}};
    schema.maps = {Field {
        .path = own + QStringLiteral("sizes.*"), .title = QStringLiteral("Size"), .above = {above[0], {}}}};
    schema.required = {QStringLiteral("personalEmail"), QStringLiteral("personalEmail.address")};
    schema.primaryIdentity = xdm::Identity {QStringLiteral("personalEmail.address"), QStringLiteral("Email")};
    return schema;
}

} // namespace

Props::Props()
    : customers(folder.filePath(QStringLiteral("customers-2026-11.csv")))
    , fine(folder.filePath(QStringLiteral("newsletter-readers-who-bought-something-in-november-2026.csv")))
    , large(folder.filePath(QStringLiteral("all-customers.csv")))
{
    support::writeCustomers(customers, {.rows = 4200});
    support::writeCustomers(fine, {.rows = 300, .missing = 0, .invalid = 0, .duplicate = 0});
    support::writeCustomers(large, {.rows = 700'000, .seed = 2});
}

void playFile(Studio &studio, const Props &props)
{
    Stage stage(studio, 50ms);
    stage.session().destination().usePractice();
    for (const char *card : {"commerceCard", "systemCard", "fileCard"})
        stage.shoot(QStringLiteral("source-%1").arg(QString::fromLatin1(card).chopped(4)),
                    [&] { stage.press(card); });
    stage.goTo(pages::FileId);
    stage.shoot(QStringLiteral("file-empty"));

    FileReading &file = stage.session().file();
    stage.shoot(QStringLiteral("file-reading"), [&] {
        file.open(props.large);
        stage.wait("the reading", [&] { return file.state() == FileReading::State::Reading && file.rows(); });
    });
    const QString latin = props.folder.filePath(QStringLiteral("kunder.csv"));
    write(latin, "email,first_name\nasa@example.com,\xC5sa\nake@example.com,\xC5ke\n");
    const auto failed = [&] { return file.state() == FileReading::State::Failed; };
    file.open(latin);
    stage.wait("the failure", [&] { return failed() || file.state() == FileReading::State::Read; });
    stage.shoot(QStringLiteral("file-not-utf8"));
    file.open(props.folder.filePath(QStringLiteral("gone.csv")));
    stage.wait("the failure", failed);
    stage.shoot(QStringLiteral("file-error"));
    const QString odd = props.folder.filePath(QStringLiteral("with-two-headers.csv"));
    write(odd,
          "Customers of November\nEmail;Name;;Age\nwork;First;Last;years\n"
              + QByteArray("eva@example.com;Eva;Ask;41\nbo@example.com;Bo;Ek;42\n").repeated(200)
              + "Report generated\n");
    stage.openFile(odd);
    QTest::qWait(300);
    stage.shoot(QStringLiteral("file-two-headers"));
    stage.press("moreReadingButton");
    file.choose({.headerLines = {.value = 2, .origin = base::Origin::User}});
    stage.wait("the reading", [&] { return file.state() == FileReading::State::Read; });
    QTest::qWait(300);
    stage.shoot(QStringLiteral("file-more-options"));
    stage.press("moreReadingButton");
    stage.openFile(props.customers);
    QTest::qWait(300);
    stage.shoot(QStringLiteral("file"));

    stage.goTo(pages::ColumnsId);
    stage.shoot(QStringLiteral("columns"));
    auto *view = qobject_cast<QTableView *>(stage.shown("columnsView"));
    stage.shoot(
        QStringLiteral("columns-picker"),
        [&] {
            QTest::qWait(100);
            view->setCurrentIndex(view->model()->index(1, 0));
            QTest::keyClick(view, Qt::Key_Return);
        },
        [&] { closePart(stage, "fieldPicker"); });
    const QString weekly = QStringLiteral("Commerce weekly");
    session::RecipeShelf &recipes = stage.session().recipes();
    recipes.save(weekly, true);
    stage.wait("the recipe", [&] { return recipes.current() == weekly; });
    playColumns(stage, props);
    stage.session().columns().setSchema(harborMill());
    stage.shoot(QStringLiteral("columns-unknown-fields"));
    stage.shoot(
        QStringLiteral("columns-picker-own-schema"),
        [&] {
            QTest::qWait(100);
            view->setCurrentIndex(view->model()->index(1, 0));
            QTest::keyClick(view, Qt::Key_Return);
            line(stage, "fieldSearchEdit")->setText(QStringLiteral("mill"));
        },
        [&] { closePart(stage, "fieldPicker"); });
    stage.session().columns().setSchema(xdm::Schema::standard());
    const QString other = props.folder.filePath(QStringLiteral("from-another-system.csv"));
    support::writeCustomers(other, {.form = QStringLiteral("generic"), .rows = 500});
    stage.session().startAnew();
    stage.window().wizard().restart();
    stage.openFile(other);
    stage.goTo(pages::ColumnsId);
    QTest::qWait(300);
    stage.shoot(QStringLiteral("columns-proposals"));
    recipes.apply(weekly);
    stage.wait("the recipe", [&] { return recipes.current() == weekly; });
    QTest::qWait(300);
    stage.shoot(QStringLiteral("columns-recipe"));
}

void playReview(Studio &studio, const Props &props)
{
    Stage stage(studio, 50ms);
    stage.session().destination().usePractice();
    stage.openFile(props.customers);
    stage.goTo(pages::ReviewId);
    session::RowReview &review = stage.session().review();
    QTest::qWait(300);
    stage.shoot(QStringLiteral("review"));
    review.setFilter(RowFilter::All);
    QTest::qWait(300);
    stage.shoot(QStringLiteral("review-all"));
    review.setFilter(RowFilter::MissingEmail);
    QTest::qWait(300);
    const session::ColumnChoices &columns = stage.session().columns();
    const int email = columns.mapping().emailColumn(columns.schema());
    review.setCell(review.rowAt(0), email, QStringLiteral("ida.holm@example.com"));
    review.setCell(review.rowAt(1), email, QStringLiteral("ida.holm@example"));
    review.leaveOut({review.rowAt(2)});
    stage.wait("the edits", [&] { return review.isUpToDate() && review.isSaved(); });
    QTest::qWait(300);
    stage.shoot(QStringLiteral("review-edited"));
    stage.shoot(
        QStringLiteral("review-replace"),
        [&] {
            stage.press("findButton");
            line(stage, "findEdit")->setText(QStringLiteral("an"));
            line(stage, "replaceEdit")->setText(QStringLiteral("en"));
            QTest::qWait(700);
        },
        [&] { closePart(stage, "replaceDialog"); });
    stage.shoot(
        QStringLiteral("review-fill"), [&] { stage.press("fillButton"); },
        [&] { closePart(stage, "fillDialog"); });

    const QString damaged = props.folder.filePath(QStringLiteral("damaged.csv"));
    write(damaged,
          "email,first_name,last_name\n"
              + QByteArray("eva@example.com,\xC3\x85sa,\xC3\x96st\n").replace("eva", "asa")
              + QByteArray("bo@example.com,Bo,Ekstr\xF6m\nida@example.com,Ida,H\xC3\xA5l\n"));
    stage.session().startAnew();
    stage.window().wizard().restart();
    stage.session().file().open(damaged,
                                {.encoding = {.value = csv::Encoding::Utf8, .origin = base::Origin::User}});
    stage.wait("the reading", [&] { return stage.session().file().state() == FileReading::State::Read; });
    stage.goTo(pages::ReviewId);
    stage.wait("the check", [&] { return review.isUpToDate(); });
    review.setFilter(RowFilter::OtherProblems);
    QTest::qWait(300);
    stage.shoot(QStringLiteral("review-damaged-text"));

    stage.session().startAnew();
    stage.window().wizard().restart();
    stage.openFile(props.fine);
    stage.goTo(pages::ReviewId);
    stage.shoot(QStringLiteral("review-fine"));

    stage.session().startAnew();
    stage.window().wizard().restart();
    stage.openFile(props.large);
    stage.goTo(pages::ReviewId);
    bool lower = false;
    stage.shoot(QStringLiteral("review-checking"), [&] {
        lower = !lower;
        stage.session().columns().setEmailCase(lower ? xdm::EmailCase::Fold : xdm::EmailCase::Keep);
        review.check();
        stage.wait("the check", [&] { return review.isChecking() && review.checkProgress() > 50; });
    });
    review.stopChecking();
}

void playDestination(Studio &studio, const Props &props)
{
    Stage stage(studio, 50ms);
    stage.openFile(props.customers);
    stage.goTo(pages::ReviewId);
    stage.goTo(pages::DestinationId);
    stage.shoot(QStringLiteral("destination-nothing"));
    stage.toDestination(production, QStringLiteral("Practice customers, not yet in Profile"));
    stage.shoot(QStringLiteral("destination"));
    stage.goTo(pages::SummaryId);
    stage.shoot(QStringLiteral("summary"));
    const QTemporaryDir mine;
    stage.session().saveRecords(mine.filePath(QStringLiteral("customers-2026-11-xdm.json")));
    stage.wait("the records",
               [&] { return stage.session().saving().state() == session::RecordSaving::State::Saved; });
    stage.shoot(QStringLiteral("summary-saved"));
    stage.goTo(pages::DestinationId);
    stage.toDestination(development, QStringLiteral("Newsletter readers"));
    stage.shoot(QStringLiteral("destination-blocked"));
    stage.shoot(
        QStringLiteral("destination-enable"), [&] { stage.press("enableSchemaButton"); },
        [&] { closePart(stage, "enableSchemaQuestion"); });
}

void playAside(Studio &studio)
{
    Stage stage(studio, 50ms);
    stage.shoot(
        QStringLiteral("settings"), [&] { stage.window().openSettings(); },
        [&] { closePart(stage, "settingsDialog"); });
    stage.shoot(
        QStringLiteral("about"), [&] { stage.window().openAbout(); },
        [&] { closePart(stage, "aboutDialog"); });
    stage.shoot(
        QStringLiteral("help"),
        [&] {
            stage.window().openHelp(QStringLiteral("review"));
            stage.shown("helpWindow")->move(0, 0);
        },
        [&] { closePart(stage, "helpWindow"); });
}

void playAll(Studio &studio)
{
    const Props props;
    playFile(studio, props);
    playReview(studio, props);
    playDestination(studio, props);
    playUpload(studio, props);
    playAside(studio);
}

} // namespace scenes

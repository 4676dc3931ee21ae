// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model_text.h"

#include "delegates/roles.h"
#include "models/field_words.h"
#include "models/fields_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using models::FieldsModel;

namespace {

xdm::Schema smallSchema()
{
    xdm::Schema schema;
    schema.fields = {{.path = QStringLiteral("_acme.shoeSize"), .title = QStringLiteral("Shoe size")},
                     {.path = QStringLiteral("homeAddress.city"), .title = QStringLiteral("City")},
                     {.path = QStringLiteral("person.name.firstName"), .title = QStringLiteral("First name")},
                     {.path = QStringLiteral("person.oldName"), .deprecated = true},
                     {.path = QStringLiteral("personalEmail.address"), .title = QStringLiteral("Address")}};
    schema.required = {QStringLiteral("personalEmail.address")};
    schema.primaryIdentity = {QStringLiteral("personalEmail.address"), QStringLiteral("Email")};
    return schema;
}

} // namespace

class TestFieldsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void callsFieldsByNamesOfPeople_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *path, const char *title, const char *words) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(title)
                                << QString::fromUtf8(words);
        };
        row("person.name.firstName", "First name", "Person · First name");
        row("person.birthDate", "Birth date(YYYY-MM-DD)", "Person · Birth date");
        row("person.taxId", "", "Person · Tax id");
        row("personID", "Person ID", "Person ID");
        row("personalEmail.address", "Address", "Personal email");
        row("homePhone.number", "Number", "Home phone");
        row("homePhone.extension", "Extension", "Home phone · Extension");
        row("consents.marketing.email.val", "Choice Value", "Consents · Marketing · Email");
        row("_acme.loyaltyIDs.url", "url", "Acme · Loyalty IDs · Url");
        row("_repo.createDate", "createDate", "Repo · Create date");
        row("homeAddress._schema.latitude", "Latitude", "Home address · Latitude");
        row("identityMap.ECID.id", "ECID", "Identity · ECID");
        row("", "", "");
    }

    void callsFieldsByNamesOfPeople()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, title);
        QTEST(models::fieldWords(xdm::Field {.path = path, .title = title}), "words");
    }

    void tellsAllStandardFieldsApart()
    {
        QHash<QString, QString> paths;
        for (const xdm::Field &field : xdm::Schema::standard().fields) {
            const QString words = models::fieldWords(field);
            QVERIFY2(!paths.contains(words), qPrintable(words + field.path + paths.value(words)));
            paths.insert(words, field.path);
        }
    }

    void listsWhatFits()
    {
        FieldsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSchema(smallSchema());
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Personal email"), QStringLiteral("Person · First name"),
                              QStringLiteral("Home address · City"), QStringLiteral("Acme · Shoe size"),
                              QStringLiteral("Person · Old name")}));
        QCOMPARE(model.index(4).data(delegates::RemarkRole).toString(), QStringLiteral("deprecated"));
        QCOMPARE(model.index(2).data(delegates::DetailRole).toString(),
                 QStringLiteral("homeAddress.city · text"));
        model.setSearch(QStringLiteral("PERSON"));
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Personal email"), QStringLiteral("Person · First name"),
                              QStringLiteral("Person · Old name")}));
        model.setSearch(QStringLiteral(" name  first "));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Person · First name")));
        model.setSearch(QStringLiteral("förnamn"));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Person · First name")));
        model.setSearch(QStringLiteral("_acme.shoe"));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Acme · Shoe size")));
        model.setSearch(QStringLiteral("zebra"));
        QCOMPARE(model.rowCount(), 0);
    }

    void findsInEveryLanguageAndWithALetterOff_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *typed, const char *path) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(path);
        };
        row("email", "personalEmail.address");
        row("E-Mail", "personalEmail.address");
        row("e-postadress", "personalEmail.address");
        row("courriel", "personalEmail.address");
        row("förnamn", "person.name.firstName");
        row("FORNAMN", "person.name.firstName");
        row("Vorname", "person.name.firstName");
        row("prenom", "person.name.firstName");
        row("firstname", "person.name.firstName");
        row("frist name", "person.name.firstName");
        row("first nmae", "person.name.firstName");
        row("gendre", "person.gender");
        row("birthdate", "person.birthDate");
        row("birht date", "person.birthDate");
        row("postnummer", "homeAddress.postalCode");
        row("work city", "workAddress.city");
        row("person.name.lastName", "person.name.lastName");
        row("consents.marketing.sms.val", "consents.marketing.sms.val");
    }

    void findsInEveryLanguageAndWithALetterOff()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, path);
        FieldsModel model;
        model.setSchema(xdm::Schema::standard());
        model.setSearch(typed);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.index(0).data(FieldsModel::PathRole).toString(), path);
    }

    void findsUsualNamesInObjectsOfTheOrganisation()
    {
        xdm::Schema schema = smallSchema();
        schema.fields = {{.path = QStringLiteral("_acme.card.number")},
                         {.path = QStringLiteral("_acme.firstName")},
                         {.path = QStringLiteral("_acme.visits"), .above = {QStringLiteral("Our shops")}}};
        FieldsModel model;
        model.setSchema(schema);
        model.setSearch(QStringLiteral("förnamn"));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Acme · First name")));
        model.setSearch(QStringLiteral("telefon"));
        QCOMPARE(model.rowCount(), 0);
        model.setSearch(QStringLiteral("shops"));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Our shops · Visits")));
    }

    void offersTheEntryOfAMapThatIsTyped()
    {
        xdm::Schema schema = smallSchema();
        schema.maps = {{.path = QStringLiteral("_acme.children.*.name"), .title = QStringLiteral("Name")},
                       {.path = QStringLiteral("_acme.sizes.*"), .title = QStringLiteral("Size")}};
        FieldsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSchema(schema);
        QVERIFY(modelText(model).contains(QStringLiteral("Acme · Sizes · any name")));
        model.setSearch(QStringLiteral("_acme.sizes."));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Acme · Sizes · any name")));
        model.setSearch(QStringLiteral("_acme.sizes.hat"));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Acme · Sizes · Hat")));
        QCOMPARE(model.index(0).data(FieldsModel::PathRole).toString(), QStringLiteral("_acme.sizes.hat"));
        QCOMPARE(model.rowOf(QStringLiteral("_acme.sizes.hat")), 0);
        model.setSearch(QStringLiteral("_acme.children.eva"));
        QCOMPARE(model.index(0).data(FieldsModel::PathRole).toString(),
                 QStringLiteral("_acme.children.eva.name"));
        model.setSearch(QStringLiteral("_acme.children.eva.name"));
        QCOMPARE(model.index(0).data(FieldsModel::PathRole).toString(),
                 QStringLiteral("_acme.children.eva.name"));
    }

    void saysWhoseFieldsTheyAre()
    {
        FieldsModel model;
        model.setSchema(xdm::Schema::standard());
        QVERIFY2(model.source().contains(QStringLiteral("Experience Data Model")),
                 qPrintable(model.source()));
        xdm::Schema schema = smallSchema();
        schema.id = QStringLiteral("https://ns.example.com/acme/schemas/1");
        schema.title = QStringLiteral("Acme customers");
        model.setSchema(schema);
        QCOMPARE(model.source(), QStringLiteral("Schema “Acme customers” of the chosen dataset"));
        QCOMPARE(model.total(), 5);
    }

    void tellsTypesAndValueLists()
    {
        xdm::Field field {.path = QStringLiteral("_acme.tier"),
                          .values = {QStringLiteral("a"), QStringLiteral("b")},
                          .valueTitles = {{QStringLiteral("a"), QStringLiteral("Gold")}}};
        QCOMPARE(models::typeWords(field), QStringLiteral("one of 2 value(s)"));
        QCOMPARE(models::valueWords(field), QStringLiteral("a: Gold\nb"));
        field = {.type = xdm::Type::DateTime};
        QCOMPARE(models::typeWords(field), QStringLiteral("date and time"));
        QVERIFY(models::valueWords(field).isEmpty());
        for (int i = 0; i < 40; ++i)
            field.values.append(QString::number(i));
        QCOMPARE(models::valueWords(field).count(u'\n'), 12);
    }

    void beginsWithEverydayFields()
    {
        FieldsModel model;
        model.setSchema(xdm::Schema::standard());
        const auto words = modelText(model);
        QCOMPARE(words.mid(0, 3),
                 QStringList({QStringLiteral("Personal email"), QStringLiteral("Person · First name"),
                              QStringLiteral("Person · Last name")}));
        const qsizetype consent = words.indexOf(QStringLiteral("Consents · Marketing · Email"));
        QVERIFY(consent > 0 && consent < 20);
        const auto last = [&model](const QString &object) {
            int row = model.rowCount() - 1;
            while (row >= 0 && !model.index(row).data(FieldsModel::PathRole).toString().startsWith(object))
                --row;
            return row;
        };
        const int everyday = last(QStringLiteral("homeAddress."));
        for (const auto &object : {QStringLiteral("_repo."), QStringLiteral("b2b.")}) {
            for (int row = 0; row <= everyday; ++row)
                QVERIFY(!model.index(row).data(FieldsModel::PathRole).toString().startsWith(object));
        }
        const auto deprecated = [&model](qsizetype row) {
            return model.index(int(row)).data(delegates::RemarkRole) == QStringLiteral("deprecated");
        };
        QVERIFY(deprecated(words.size() - 1));
        for (qsizetype i = last(QStringLiteral("consents.")) + 2; i < words.size() && !deprecated(i); ++i)
            QVERIFY2(words[i - 1].toLower() <= words[i].toLower(), qPrintable(words[i]));
    }

    void putsWhatBeginsSoFirst()
    {
        FieldsModel model;
        model.setSchema(xdm::Schema::standard());
        model.setSearch(QStringLiteral("city"));
        QVERIFY2(model.index(0).data().toString().endsWith(QStringLiteral("· City")),
                 qPrintable(model.index(0).data().toString()));
        QCOMPARE(model.rowOf(model.index(3).data(FieldsModel::PathRole).toString()), 3);
    }

    void filters()
    {
        FieldsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSchema(smallSchema());
        xdm::Mapping mapping;
        mapping.columns = {{.header = QStringLiteral("Ort"),
                            .state = xdm::State::Mapped,
                            .field = QStringLiteral("homeAddress.city"),
                            .applied = true}};
        model.setMapping(mapping);
        model.setFilters(FieldsModel::Required);
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Personal email")));
        model.setFilters(FieldsModel::Identity);
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Personal email")));
        model.setFilters(FieldsModel::Unmapped);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowOf(QStringLiteral("homeAddress.city")), -1);
        model.setSearch(QStringLiteral("city"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilters(FieldsModel::Unmapped | FieldsModel::Identity);
        model.setSearch(QStringLiteral("email"));
        QCOMPARE(modelText(model), QStringList(QStringLiteral("Personal email")));
        model.setSearch({});
        model.setFilters({});
        QCOMPARE(model.total(), 5);
        const QModelIndex city = model.index(model.rowOf(QStringLiteral("homeAddress.city")));
        QCOMPARE(city.data(FieldsModel::TakenRole).toString(), QStringLiteral("Ort"));
        QCOMPARE(city.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Home address · City, homeAddress.city, from Ort"));
    }

    void isQuickWithTenThousandFields()
    {
        xdm::Schema schema = xdm::Schema::standard();
        for (int i = 0; i < 10'000; ++i)
            schema.fields.push_back(
                {.path = QStringLiteral("_acme.group%1.fieldNumber%2").arg(i % 100).arg(i),
                 .title = QStringLiteral("Field number %1").arg(i)});
        FieldsModel model;
        QElapsedTimer clock;
        clock.start();
        model.setSchema(schema);
        const qint64 load = clock.nsecsElapsed() / 1000;
        QTRY_VERIFY(model.rowCount() > 10'000);
        qint64 longest = 0;
        const QString typed = QStringLiteral("number 12");
        for (qsizetype i = 1; i <= typed.size(); ++i) {
            clock.restart();
            model.setSearch(typed.left(i));
            longest = std::max(longest, clock.nsecsElapsed() / 1000);
        }
        qInfo("load %lld us, a key at most %lld us", load, longest);
        QVERIFY(model.rowCount() > 0);
        clock.restart();
        model.setSearch(QStringLiteral("fieldnumbar"));
        longest = std::max(longest, clock.nsecsElapsed() / 1000);
        clock.restart();
        model.setSchema(schema);
        model.setMapping({});
        model.setSearch({});
        qInfo("again, with its search and mapping: %lld us; a letter off: %lld us",
              clock.nsecsElapsed() / 1000, longest);
        QVERIFY(load < 100'000 && longest < 100'000); // far more than it takes on an idle computer
    }
};

QTEST_GUILESS_MAIN(TestFieldsModel)

#include "tst_fields_model.moc"

// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "model_text.h"

#include "delegates/roles.h"
#include "models/values_model.h"

#include <QAbstractItemModelTester>

using models::ValuesModel;

namespace {

const QByteArray customers = "email,gender,newsletter,city\n"
                             "ann@example.com,Female,yes,Lund\n"
                             "bo@example.com,male,no,Umea\n"
                             "cy@example.com,FEMALE,,Visby\n"
                             "di@example.com,Robot,yes,Lund\n";

/// Value, what is sent, and in how many rows.
QStringList countedText(const ValuesModel &model)
{
    QStringList lines = modelText(model);
    for (int row = 0; row < model.rowCount(); ++row)
        lines[row] += QStringLiteral(" | ")
            + model.index(row, ValuesModel::Value).data(delegates::DetailRole).toString();
    return lines;
}

} // namespace

class TestValuesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void listsWhatIsSentForEachValue()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        import.open(customers);
        QVERIFY(import.columns.assign(1, QStringLiteral("person.gender")));
        QVERIFY(!model.hasList());
        model.setColumn(1);
        QVERIFY(model.hasList());
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Female | female"), QStringLiteral("male | male"),
                              QStringLiteral("Robot | Not sent")}));
        QCOMPARE(model.refused(), 1);
        QVERIFY(model.choices().contains(QLatin1String("not_specified")));
        model.setColumn(3);
        QVERIFY(!model.hasList());
        QCOMPARE(model.rowCount(), 0);
    }

    void takesTheUsersChoice()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        import.open(customers);
        QVERIFY(import.columns.assign(1, QStringLiteral("person.gender")));
        model.setColumn(1);
        model.choose(2, QStringLiteral("non_specific"));
        model.choose(1, QString());
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Female | female"), QStringLiteral("male | Not sent"),
                              QStringLiteral("Robot | non_specific")}));
        QCOMPARE(import.columns.mapping().columns.at(1).conversion.values,
                 (QMap<QString, QString> {{QStringLiteral("male"), QString()},
                                          {QStringLiteral("robot"), QStringLiteral("non_specific")}}));
        import.columns.leaveOut(1);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsConsentAsSuch()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        import.open(customers);
        QVERIFY(import.columns.assign(2, QStringLiteral("consents.marketing.email.val")));
        model.setColumn(2);
        QCOMPARE(modelText(model), QStringList({QStringLiteral("yes | y"), QStringLiteral("no | n")}));
        QVERIFY(model.choices().contains(QLatin1String("y")));
        QVERIFY(model.mayChoose(0, QStringLiteral("n")));
        QVERIFY(!model.mayChoose(1, QStringLiteral("y")));
        model.choose(1, QStringLiteral("y")); // a no stays one
        QCOMPARE(modelText(model), QStringList({QStringLiteral("yes | y"), QStringLiteral("no | n")}));
        xdm::Conversion inverted = import.columns.mapping().columns.at(2).conversion;
        inverted.kind = xdm::ConversionKind::ConsentInverted;
        import.columns.setConversion(2, inverted);
        QCOMPARE(modelText(model), QStringList({QStringLiteral("yes | n"), QStringLiteral("no | y")}));
    }

    void takesTheUsersChoiceOfAnswersAndCountries()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        import.open("email,vip,land\nann@example.com,+,Sverige\nbo@example.com,-,Atlantis\n"
                    "cy@example.com,no,Norge\n");
        QVERIFY(import.columns.assign(1, QStringLiteral("testProfile")));
        model.setColumn(1);
        QCOMPARE(model.choices(), QStringList({QStringLiteral("true"), QStringLiteral("false")}));
        model.choose(0, QStringLiteral("true"));
        model.choose(1, QStringLiteral("false"));
        model.choose(2, QStringLiteral("true")); // the user's word goes before the bundled list
        QCOMPARE(modelText(model),
                 QStringList(
                     {QStringLiteral("+ | true"), QStringLiteral("- | false"), QStringLiteral("no | true")}));
        QVERIFY(import.columns.assign(2, QStringLiteral("homeAddress.countryCode")));
        model.setColumn(2);
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Sverige | SE"), QStringLiteral("Atlantis | Not sent"),
                              QStringLiteral("Norge | NO")}));
        model.choose(1, QStringLiteral("Greece"));
        QVERIFY(!model.mayChoose(2, QStringLiteral("Nowhere")));
        model.choose(2, QStringLiteral("Nowhere")); // is no country
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("Sverige | SE"), QStringLiteral("Atlantis | GR"),
                              QStringLiteral("Norge | NO")}));
    }

    void countsAllRowsRefusedOnesFirst()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        import.open(customers);
        QVERIFY(import.columns.assign(1, QStringLiteral("person.gender")));
        model.setColumn(1);
        QVERIFY(!model.isCounted());
        quality::ConversionCount count;
        count.words = {{.word = QStringLiteral("male"), .rows = 20, .becomes = {}, .misfit = false},
                       {.word = QStringLiteral("robot"), .rows = 3, .becomes = {}, .misfit = true},
                       {.word = QStringLiteral("female"), .rows = 1300, .becomes = {}, .misfit = false}};
        model.setCount(count);
        const QStringList counted {QStringLiteral("robot | Not sent | 3 row(s)"),
                                   QStringLiteral("female | female | 1,300 row(s)"),
                                   QStringLiteral("male | male | 20 row(s)")};
        QCOMPARE(countedText(model), counted);
        model.choose(0, QStringLiteral("non_specific"));
        count.words[1].misfit = false;
        ++count.words[0].rows;
        model.setCount(count); // keeps the order in which the user works
        QCOMPARE(countedText(model),
                 QStringList({QStringLiteral("robot | non_specific | 3 row(s)"),
                              QStringLiteral("female | female | 1,300 row(s)"),
                              QStringLiteral("male | male | 21 row(s)")}));
        QVERIFY(model.isChosen(0) && !model.isChosen(1));
        model.forget(0);
        QCOMPARE(modelText(model).front(), QStringLiteral("robot | Not sent"));
        model.setCount(std::nullopt);
        QVERIFY(!model.isCounted());
    }

    void listsNoMoreThanAnybodyReads()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        import.open(customers);
        QVERIFY(import.columns.assign(1, QStringLiteral("person.gender")));
        model.setColumn(1);
        quality::ConversionCount count;
        for (int i = 0; i < 1000; ++i)
            count.words.push_back({.word = QString::number(i), .rows = i, .becomes = {}, .misfit = true});
        model.setCount(count);
        QCOMPARE(model.rowCount() + model.unlisted(), 1000);
        QVERIFY(model.rowCount() <= 200);
        QCOMPARE(model.index(0, ValuesModel::Value).data().toString(), QStringLiteral("999"));
    }

    void forgetsAnotherFile()
    {
        ImportFixture import;
        ValuesModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        import.open(customers);
        QVERIFY(import.columns.assign(1, QStringLiteral("person.gender")));
        model.setColumn(1);
        import.open("email\nann@example.com\n");
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestValuesModel)

#include "tst_values_model.moc"

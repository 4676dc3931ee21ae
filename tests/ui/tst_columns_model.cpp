// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "model_text.h"

#include "models/columns_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using models::ColumnsModel;

namespace {

const QByteArray customers = "email,firstnam,city,odd,password\n"
                             "ann@example.com,Ann,Lund,1,geheim\n"
                             ",Bo,Umea,,geheim\n";

} // namespace

class TestColumnsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void showsEveryColumn()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        import.open(customers);
        QCOMPARE(modelText(model),
                 QStringList({
                     QStringLiteral("[x] | email | 50 % | ann@example.com | Personal email | Identity"),
                     QStringLiteral("[ ] | firstnam | 100 % | Ann · Bo | Person · First name | Check"),
                     QStringLiteral("[x] | city | 100 % | Lund · Umea | Home address · City | Sure"),
                     QStringLiteral("[ ] | odd | 50 % | 1 | Choose a field… | No match"),
                     QStringLiteral(" | password | 100 % | •••••• | Never uploaded | Secret"),
                 }));
        import.file.close();
        QCOMPARE(model.rowCount(), 0);
    }

    void followsTheUsersWord()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        import.open(customers);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.toggle(1);
        QVERIFY(!changed.isEmpty());
        QVERIFY(import.columns.mapping().columns.at(1).applied);
        QVERIFY(model.setData(model.index(2, ColumnsModel::Use), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(import.columns.mapping().columns.at(2).state, xdm::State::LeftOut);
        QCOMPARE(model.index(2, ColumnsModel::Field).data().toString(), QStringLiteral("Left out"));
        model.toggle(2);
        QCOMPARE(model.index(2, ColumnsModel::Field).data().toString(),
                 QStringLiteral("Home address · City"));
    }

    void tellsTheUsersChoiceFromASureMatch()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open(customers);
        const auto match
            = [&model](int row) { return model.index(row, ColumnsModel::Match).data().toString(); };
        QVERIFY(import.columns.assign(3, QStringLiteral("person.name.middleName")));
        QCOMPARE(match(3), QStringLiteral("Your choice"));
        QVERIFY(import.columns.assign(1, QStringLiteral("person.birthDate")));
        QCOMPARE(match(1), QStringLiteral("Does not fit"));
        QVERIFY(model.index(1, ColumnsModel::Match)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("0 % of the values shown can be sent as: Date")));
        QCOMPARE(match(2), QStringLiteral("Sure"));
    }

    void tellsWholeCellsAside()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open(customers);
        const auto tip = [&model](int column) {
            return model.index(1, column).data(Qt::ToolTipRole).toString().split(u'\n');
        };
        QCOMPARE(tip(ColumnsModel::Samples).front(), QStringLiteral("Ann · Bo"));
        QCOMPARE(tip(ColumnsModel::Field).front(), QStringLiteral("Person · First name"));
        QCOMPARE(tip(ColumnsModel::Name).size(), 2); // and why
    }

    void tellsWhatAColumnHolds()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open("email,firstnam,city,odd,password\n"
                    "ann@example.com,Ann,Lund,1,geheim\n"
                    "bo@example.com,Bo,Lund,,geheim\n"
                    "cy@example.com,Cy,Umea,22,ander5\n");
        const auto told = [&model](int row, int role) {
            return model.index(row, ColumnsModel::Samples).data(role).toString();
        };
        QVERIFY(told(0, Qt::ToolTipRole)
                    .endsWith(QStringLiteral("\nEvery value is different."
                                             "\n14 to 15 characters, 14 on average; the longest in 1 row(s)."
                                             "\nWritten: 100 % like “ann@example.com” (a@a.a).")));
        QVERIFY(told(2, Qt::AccessibleDescriptionRole)
                    .endsWith(QStringLiteral("2 different value(s). Each has 4 character(s). "
                                             "Written: 100 % like “Lund” (Aa). Most often: “Lund” (2).")));
        QVERIFY(told(3, Qt::ToolTipRole).contains(QStringLiteral("50 % like “1” (9), 50 % like “22” (99)")));
        // Figures alone, not even how it is written.
        QVERIFY(told(4, Qt::ToolTipRole)
                    .endsWith(QStringLiteral("\n2 different value(s).\nEach has 6 character(s).")));
        QVERIFY(!model.index(0, ColumnsModel::Field)
                     .data(Qt::AccessibleDescriptionRole)
                     .toString()
                     .contains(QStringLiteral("different")));
    }

    void warnsOfAddressesThatRepeat()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        QByteArray rows("email,shop\n");
        for (int i = 0; i < 40; ++i)
            rows += "ann" + QByteArray::number(i / 4) + "@example.com,Lund\n";
        import.open(rows);
        const auto told = [&model](int row) {
            return model.index(row, ColumnsModel::Samples).data(Qt::AccessibleDescriptionRole).toString();
        };
        const QString warning = QStringLiteral("Only 10 different addresses stand in 40 filled rows.");
        QVERIFY2(told(0).contains(warning), qPrintable(told(0)));
        QVERIFY(!told(1).contains(QStringLiteral("Only")));
        rows = "email,shop\n";
        for (int i = 0; i < 40; ++i)
            rows += "ann" + QByteArray::number(i) + "@example.com,Lund\n";
        import.open(rows);
        QVERIFY(!told(0).contains(QStringLiteral("Only")));
    }

    void asksForAFieldWhereThereIsNone()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open(customers);
        QSignalSpy wanted(&model, &ColumnsModel::fieldWanted);
        model.toggle(3);
        QCOMPARE(wanted, QList<QVariantList>({{3}}));
    }

    void barsSecrets()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open(customers);
        const QModelIndex use = model.index(4, ColumnsModel::Use);
        QVERIFY(!model.flags(use).testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(use, Qt::Checked, Qt::CheckStateRole));
        model.toggle(4);
        QVERIFY(!import.columns.mapping().columns.at(4).applied);
        for (int column = 0; column < ColumnsModel::ColumnCount; ++column) {
            for (int role = 0; role < Qt::UserRole + 200; ++role)
                QVERIFY(!model.index(4, column).data(role).toString().contains(QLatin1String("geheim")));
        }
    }

    void saysWhatHindersAColumn()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open(customers);
        import.columns.leaveOut(2);
        QVERIFY(import.columns.assign(3, QStringLiteral("homeAddress.city")));
        QSignalSpy refused(&model, &ColumnsModel::refused);
        model.toggle(2);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(1).value<base::Error>().code, base::ErrorCode::FieldTwice);
    }

    void isReadOutInWords()
    {
        ImportFixture import;
        ColumnsModel model(import.file, import.columns);
        import.open(customers);
        const auto spoken = [&model](int row, int column) {
            return model.index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(0, ColumnsModel::Filled), QStringLiteral("Filled in 1 of 2 rows"));
        QCOMPARE(spoken(4, ColumnsModel::Samples), QStringLiteral("hidden"));
        QCOMPARE(spoken(4, ColumnsModel::Use), QStringLiteral("Never uploaded"));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, 1).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestColumnsModel)

#include "tst_columns_model.moc"

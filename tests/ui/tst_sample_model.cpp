// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_fixture.h"
#include "model_text.h"

#include "models/sample_model.h"

#include <QAbstractItemModelTester>

class TestSampleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void showsTheFirstRows()
    {
        ImportFixture import;
        models::SampleModel model(import.file, import.columns);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.columnCount(), 0);
        import.open("email,city,password\nann@example.com,Lund,geheim\n,\"Umea\nNorth\",\n");
        QCOMPARE(modelText(model),
                 QStringList({QStringLiteral("1 | ann@example.com | Lund | ••••••"),
                              QStringLiteral("2 | (empty) | Umea North | ")}));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("#"));
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("password"));
        import.file.close();
        QCOMPARE(model.rowCount(), 0);
    }

    void showsNoMoreThanItMust()
    {
        ImportFixture import;
        models::SampleModel model(import.file, import.columns);
        import.open("email,text\n"
                    + QByteArray("a@example.com," + QByteArray(9000, 'x') + "\n").repeated(500));
        QCOMPARE(model.rowCount(), models::SampleModel::mostRows > 116 ? model.rowCount() : 0);
        QVERIFY(model.rowCount() <= models::SampleModel::mostRows);
        QCOMPARE(model.index(0, 2).data().toString().size(), 201);
    }

    void tellsNoSecretToAnyRole()
    {
        ImportFixture import;
        models::SampleModel model(import.file, import.columns);
        import.open("email,password\nann@example.com,geheim\n");
        for (int role = 0; role < Qt::UserRole + 200; ++role)
            QVERIFY(!model.index(0, 2).data(role).toString().contains(QLatin1String("geheim")));
    }
};

QTEST_GUILESS_MAIN(TestSampleModel)

#include "tst_sample_model.moc"

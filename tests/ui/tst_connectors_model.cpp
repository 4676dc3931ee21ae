// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/connectors_model.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using models::ConnectorsModel;

class TestConnectorsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByWhatPeopleType_data();
    void findsByWhatPeopleType();
    void findsNothingForTheUnknown();
    void findsOnlyWhatFits();
    void saysHowItRuns();
    void linksToTheDocumentation();
};

void TestConnectorsModel::findsByWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("name") << QStringLiteral("Salesforce") << QStringLiteral("Salesforce");
    QTest::newRow("small letters") << QStringLiteral("salesforce") << QStringLiteral("Salesforce");
    QTest::newRow("part") << QStringLiteral("Dynamics") << QStringLiteral("Microsoft Dynamics");
    QTest::newRow("another name") << QStringLiteral("dynamics 365") << QStringLiteral("Microsoft Dynamics");
    QTest::newRow("blanks") << QStringLiteral("  hub   spot ") << QStringLiteral("HubSpot");
    QTest::newRow("hyphen") << QStringLiteral("Hub-Spot") << QStringLiteral("HubSpot");
    QTest::newRow("short form") << QStringLiteral("sfmc") << QStringLiteral("Salesforce Marketing Cloud");
    QTest::newRow("shop") << QStringLiteral("shopify") << QStringLiteral("Shopify");
    QTest::newRow("older name") << QStringLiteral("Marketo") << QStringLiteral("Adobe Marketo Engage");
}

void TestConnectorsModel::findsByWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    ConnectorsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSearch(typed);
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(model.at(0).name, first);
}

void TestConnectorsModel::findsNothingForTheUnknown()
{
    ConnectorsModel model;
    model.setSearch(QStringLiteral("Grandmother's address book"));
    QCOMPARE(model.rowCount(), 0);
    model.setSearch({});
    QVERIFY(model.rowCount() > 50);
}

void TestConnectorsModel::findsOnlyWhatFits()
{
    ConnectorsModel model;
    model.setSearch(QStringLiteral("sap"));
    for (int row = 0; row < model.rowCount(); ++row) {
        const models::Connector &found = model.at(row);
        const QString all = found.name + found.category + found.words.join(u' ');
        QVERIFY2(all.contains(QStringLiteral("sap"), Qt::CaseInsensitive), qPrintable(found.name));
    }
    QVERIFY(model.rowCount() > 0);
}

void TestConnectorsModel::saysHowItRuns()
{
    ConnectorsModel model;
    model.setSearch(QStringLiteral("salesforce crm"));
    QCOMPARE(model.index(0).data(ConnectorsModel::SentenceRole).toString(),
             QStringLiteral("There is a connector for Salesforce that runs on a schedule."));
    model.setSearch(QStringLiteral("Google Ads"));
    QVERIFY(model.index(0)
                .data(ConnectorsModel::SentenceRole)
                .toString()
                .contains(QStringLiteral("no customers")));
}

void TestConnectorsModel::linksToTheDocumentation()
{
    const ConnectorsModel model;
    QSet<QString> names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const models::Connector &one = model.at(row);
        QVERIFY2(one.docs.isValid() && one.docs.scheme() == QLatin1String("https")
                     && one.docs.host() == QLatin1String("experienceleague.adobe.com"),
                 qPrintable(one.name));
        QVERIFY2(!names.contains(one.name), qPrintable(one.name));
        names.insert(one.name);
    }
}

QTEST_GUILESS_MAIN(TestConnectorsModel)
#include "tst_connectors_model.moc"

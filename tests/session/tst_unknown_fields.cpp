// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_choices.h"
#include "session/identities.h"
#include "session/nearest_field.h"
#include "session/unknown_fields.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using session::UnknownField;
using Kind = xdm::MadeField::Kind;

namespace {

const QString city = QStringLiteral("homeAddress.city");
const QString customerId = QStringLiteral("identityMap.CustomerId.id");
const QString hashed = QStringLiteral("identityMap.Email_LC_SHA256.id");

xdm::Schema acme()
{
    xdm::Schema schema;
    schema.id = QStringLiteral("https://ns.example.com/acme/schemas/1");
    schema.title = QStringLiteral("Acme customers");
    schema.fields = {{.path = QStringLiteral("_acme.city")},
                     {.path = QStringLiteral("_acme.number")},
                     {.path = QStringLiteral("personalEmail.address")}};
    schema.hasIdentityMap = true;
    return schema;
}

QStringList namespaces()
{
    return {QStringLiteral("Email"), QStringLiteral("Phone"), QStringLiteral("CustomerId"),
            QStringLiteral("Shop")};
}

} // namespace

class TestUnknownFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile csv(m_folder->filePath(QStringLiteral("t.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        QVERIFY(csv.write("email,odd,other\nann@example.com,7,x\nbo@example.com,8,y\n") > 0);
        csv.close();
        m_file = std::make_unique<session::FileReading>();
        m_columns = std::make_unique<session::ColumnChoices>(*m_file);
        m_file->open(csv.fileName());
        QTRY_COMPARE(m_file->state(), session::FileReading::State::Read);
        QVERIFY(m_columns->isEmailMapped());
    }

    void cleanup()
    {
        m_columns.reset();
        m_file.reset();
    }

    void namesNothingWhileEverythingIsThere()
    {
        QVERIFY(m_columns->assign(1, customerId));
        QVERIFY(m_columns->addMade({.field = city, .text = QStringLiteral("Lund")}));
        QVERIFY(session::unknownFields(*m_columns).empty()); // nobody knows the sandbox yet
        m_columns->setNamespaces(namespaces());
        QVERIFY(session::unknownFields(*m_columns).empty());
    }

    void namesWhatTheSandboxLacks()
    {
        const QString misspelt = QStringLiteral("identityMap.customerid.id");
        QVERIFY(m_columns->assign(1, misspelt));
        QVERIFY(m_columns->assign(2, QStringLiteral("identityMap.Membership.id")));
        const quint64 version = m_columns->version();
        m_columns->setNamespaces(namespaces());
        QCOMPARE(m_columns->version(), version); // nothing else is sent
        const std::vector<UnknownField> all = session::unknownFields(*m_columns);
        QCOMPARE(
            all,
            (std::vector<UnknownField> {
                {.column = 1, .path = misspelt, .isNamespace = true},
                {.column = 2, .path = QStringLiteral("identityMap.Membership.id"), .isNamespace = true}}));
        QCOMPARE(session::nearestField(*m_columns, all[0]), customerId);
        QCOMPARE(session::nearestField(*m_columns, all[1]), QString());
        session::useNearestFields(*m_columns);
        QCOMPARE(m_columns->mapping().columns[1].field, customerId);
        QCOMPARE(session::unknownFields(*m_columns).size(), std::size_t(1));
        session::leaveOut(*m_columns, session::unknownFields(*m_columns).front());
        QVERIFY(session::unknownFields(*m_columns).empty());
    }

    void neverGivesTwoTheSameNearest()
    {
        QVERIFY(m_columns->assign(1, QStringLiteral("identityMap.customerid.id")));
        QVERIFY(m_columns->assign(2, QStringLiteral("identityMap.CUSTOMERID.id")));
        m_columns->setNamespaces(namespaces());
        session::useNearestFields(*m_columns);
        QCOMPARE(m_columns->mapping().columns[1].field, customerId);
        QCOMPARE(session::unknownFields(*m_columns).size(), std::size_t(1));
    }

    void movesMadeFieldsToTheNearest()
    {
        const xdm::MadeField town {.field = city, .text = QStringLiteral("Lund")};
        const xdm::MadeField dear {.field = QStringLiteral("person.name.courtesyTitle"),
                                   .text = QStringLiteral("Dr")};
        QVERIFY(m_columns->addMade(town));
        QVERIFY(m_columns->addMade(dear));
        m_columns->setSchema(acme());
        const std::vector<UnknownField> all = session::unknownFields(*m_columns);
        QCOMPARE(all, (std::vector<UnknownField> {{.path = city}, {.path = dear.field}}));
        QCOMPARE(session::nearestField(*m_columns, all[0]), QStringLiteral("_acme.city"));
        session::useNearestFields(*m_columns);
        QCOMPARE(session::unknownFields(*m_columns), (std::vector<UnknownField> {{.path = dear.field}}));
        const auto moved
            = std::ranges::find(m_columns->made(), QStringLiteral("_acme.city"), &xdm::MadeField::field);
        QVERIFY(moved != m_columns->made().end());
        QCOMPARE(moved->text, town.text);
        session::leaveOut(*m_columns, {.path = dear.field});
        QCOMPARE(m_columns->made().size(), std::size_t(1));
    }

    void turnsAMovedTextAsItsNewFieldNeeds()
    {
        QVERIFY(
            m_columns
                ->addMade(
                    {.kind = Kind::FirstFilled, .field = QStringLiteral("_acme.namber"), .columns = {1, 2}})
                .error()
                .code
            == base::ErrorCode::FieldUnknown);
        xdm::Schema before = acme();
        before.fields[1].path = QStringLiteral("_acme.namber");
        m_columns->setSchema(before);
        QVERIFY(m_columns->addMade(
            {.kind = Kind::FirstFilled, .field = QStringLiteral("_acme.namber"), .columns = {1, 2}}));
        xdm::Schema after = acme();
        after.fields[1].type = xdm::Type::Integer;
        m_columns->setSchema(after);
        session::useNearestFields(*m_columns);
        QCOMPARE(m_columns->made().front().field, QStringLiteral("_acme.number"));
        QCOMPARE(m_columns->made().front().conversion.kind, xdm::ConversionKind::Integer);
    }

    void neverMovesAHash()
    {
        QVERIFY(m_columns->addMade({.kind = Kind::HashedEmail, .field = hashed}));
        m_columns->setNamespaces(QStringList {QStringLiteral("Email_LC_SHA255")});
        const std::vector<UnknownField> all = session::unknownFields(*m_columns);
        QCOMPARE(all, (std::vector<UnknownField> {{.path = hashed, .isNamespace = true}}));
        QCOMPARE(session::nearestField(*m_columns, all.front()), QString());
        session::useNearestFields(*m_columns);
        QCOMPARE(m_columns->made().front().field, hashed);
    }

    void keepsAMadeIdentityAnIdentity()
    {
        const QString number = QStringLiteral("identityMap.Number.id");
        QVERIFY(m_columns->addMade({.kind = Kind::Identity, .field = number, .columns = {1}}));
        xdm::Schema schema = acme();
        schema.hasIdentityMap = false;
        m_columns->setSchema(schema); // which has _acme.number
        QCOMPARE(session::unknownFields(*m_columns), (std::vector<UnknownField> {{.path = number}}));
        QCOMPARE(session::nearestField(*m_columns, {.path = number}), QString());
        QVERIFY(m_columns->assign(2, city).error().code == base::ErrorCode::FieldUnknown);
        m_columns->setSchema(xdm::Schema::standard());
        QVERIFY(session::unknownFields(*m_columns).empty());
    }

    void findsTheNearestNamespace_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("capitals") << QStringLiteral("CUSTOMERID") << QStringLiteral("CustomerId");
        QTest::newRow("a letter off") << QStringLiteral("CustomrId") << QStringLiteral("CustomerId");
        QTest::newRow("two letters off") << QStringLiteral("Customer_Ids") << QStringLiteral("CustomerId");
        QTest::newRow("three letters off") << QStringLiteral("Customer_Idsx") << QString();
        QTest::newRow("short") << QStringLiteral("SHOP") << QStringLiteral("Shop");
        QTest::newRow("short, two off") << QStringLiteral("Shed") << QString();
        QTest::newRow("another") << QStringLiteral("Membership") << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void findsTheNearestNamespace()
    {
        QFETCH(const QString, code);
        QTEST(session::nearestNamespace(code, namespaces()), "nearest");
        const auto known = session::knowsNamespaces(namespaces(), {code});
        QVERIFY(!known);
        QCOMPARE(known.error().code, base::ErrorCode::NamespaceUnknown);
        QFETCH(const QString, nearest);
        if (!nearest.isEmpty())
            QVERIFY2(known.error().detail.startsWith(nearest), qPrintable(known.error().detail));
        for (const QString &there : namespaces())
            QVERIFY(known.error().detail.contains(there));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::FileReading> m_file;
    std::unique_ptr<session::ColumnChoices> m_columns;
};

QTEST_GUILESS_MAIN(TestUnknownFields)

#include "tst_unknown_fields.moc"
